import { changesBetween } from '../answering/changes/changes.ts';
import type { Refused, TakenIn } from '../ingest/taken-in.ts';
import { changesInWords } from './changes.ts';
import { imprint, titleOf } from './evidence.ts';
import { counted, listed } from './labels.ts';

/** Why nothing was taken in, for whoever offered it. The detail is the operator's and is not here. */
const REFUSAL: Readonly<Record<Refused['because'], string>> = {
  empty: 'There is no text in it, so nothing was added.',
  'too-large': 'It is larger than an article may be, so nothing was added.',
  'not-text': 'It is not a text, so nothing was added.',
  collection: 'That file holds many articles. Whoever runs the bot can add them with `cli ingest`. Nothing was added.',
  'unsafe-name': 'Its name leads out of the archive, which no honest one does, so it was not added.',
  'bad-encoding': 'Its characters cannot be read: it is neither UTF-8 nor another known encoding. Nothing was added.',
  'not-a-link': 'That is not a web link. A link begins with http:// or https://.',
  'forbidden-address': 'That link leads to an address that must not be fetched, so nothing was added.',
  'forbidden-by-robots': 'That site does not let programs read this page (robots.txt), so nothing was added.',
  unreachable: 'That link cannot be reached just now, so nothing was added. Try again later.',
  'no-article-there': 'No article could be found on that page, so nothing was added.',
  'not-a-feed': 'That is no feed (RSS, Atom or JSON Feed), and no page that names one. Nothing was added.',
  'not-english': 'It is not in English, and only English can be read so far. Nothing was added.',
  'reading-failed': 'The article could not be read to the end, so nothing was added.',
  'not-stored': 'The article could not be stored just now, so nothing was added. Try again later.',
};

const named = (article: Parameters<typeof titleOf>[0]): string => {
  const where = imprint(article);
  return `“${titleOf(article)}”${where === null ? '' : ` (${where})`}`;
};

const SAME: Readonly<Record<Extract<TakenIn, { kind: 'known' }>['by'], string>> = {
  unchanged: 'and its page has not changed since',
  link: 'by the same link',
  text: 'by the same text',
  'near-text': 'in nearly the same words',
};

/** What became of an offered article: "Added “…” (CNN · 2 March 2017): 30 quotations, 24 people and 17 dates." */
export function takenInSentence(outcome: TakenIn): string {
  switch (outcome.kind) {
    case 'added': {
      const { quotes, people, times } = outcome.reading;
      const found = [
        counted(quotes.length, 'quotation'),
        counted(people.length, 'person', 'people'),
        counted(times.length, 'date'),
      ];
      return `Added ${named(outcome.article)}: ${listed(found)}.`;
    }
    case 'revised':
      return `A new version of ${named(outcome.article)}: ${changesInWords(changesBetween(outcome.before, { article: { ...outcome.article, text: outcome.text }, reading: outcome.reading }))}. The old text is kept.`;
    case 'known':
      return `Already on the record, ${SAME[outcome.by]}: ${named(outcome.article)}. One copy is kept.`;
    case 'refused':
      return outcome.language === undefined
        ? REFUSAL[outcome.because]
        : `It is in ${outcome.language}, and only English can be read so far. Nothing was added.`;
  }
}
