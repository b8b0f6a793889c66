import type { Evidence } from '../../domain/answer.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Reading } from '../../domain/reading.ts';
import { slice } from '../../domain/span.ts';
import { nameKey, nameParts, sameName } from '../../language/names.ts';
import { terms } from '../../language/stems.ts';
import type { Entry, Library } from '../../library/library.ts';
import type { Arrival, Watch } from '../../library/watches.ts';
import { evidenceFrom } from '../evidence.ts';
import { opened } from '../finding/opened.ts';

/** Quotations of a new article that somebody wants to be told of. */
export interface Telling {
  readonly watch: Watch;
  /** Word for word before reported, else in the order of the text. Never empty. */
  readonly evidence: readonly Evidence[];
}

/** The text that an article had before its newest; null where it arrived for the first time. */
export async function textBefore({ article, revised }: Arrival, library: Library): Promise<string | null> {
  if (!revised) return null;
  const { versions } = await library.versions.history(article);
  return versions.at(-1)?.article.text ?? null;
}

/**
 * What the members who watch are to be told of an article.
 *
 * @param before the text that the article had before: what is quoted there too was told of then.
 */
export function tellingsOf(entry: Entry, watches: readonly Watch[], before: string | null): readonly Telling[] {
  const passages = opened(entry).quotes.filter(
    ({ quote }) => quote !== null && !quote.parts.every((part) => before?.includes(slice(entry.article.text, part))),
  );
  return watches.flatMap((watch) => {
    const says = watch.names.length > 0 ? saidByOneOf(watch.names, entry.reading) : saysOrIsCalled(watch.words);
    const found = passages.filter(({ quote, stems }) => quote !== null && says(quote, stems));
    if (found.length === 0) return [];
    const evidence = found
      .map((passage) => evidenceFrom(passage, { rules: ['watch'], score: 0, matched: [] }))
      .toSorted((a, b) => Number(a.quote?.kind === 'indirect') - Number(b.quote?.kind === 'indirect'));
    return [{ watch, evidence }];
  });
}

type Says = (quote: Quote, stems: ReadonlySet<string>) => boolean;

/** A surname alone is nobody's whole name: another of that surname would be told of. */
function saidByOneOf(names: readonly string[], { people }: Reading): Says {
  const keys = new Set(names.map(nameKey));
  const meant = new Set(
    people
      .filter(({ name }) => keys.has(nameKey(name)) || names.some((one) => sameName(one, name)))
      .map(({ key }) => key),
  );
  return ({ attribution }) => attribution?.speaker?.kind === 'person' && meant.has(attribution.speaker.person);
}

/** All the words, whatever their forms; or somebody of that name, whom the record did not know yet. */
function saysOrIsCalled(words: string): Says {
  const wanted = [...new Set(terms(words).map(({ stem }) => stem))];
  const key = nameKey(words);
  const isName = /^\p{Lu}/u.test(words);
  return ({ attribution }, stems) => {
    if (wanted.every((stem) => stems.has(stem))) return true;
    const speaker = attribution?.speaker;
    if (!isName || speaker?.kind !== 'person') return false;
    return nameKey(speaker.name) === key || sameName(speaker.name, words) || nameParts(speaker.name).surname === key;
  };
}
