import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import { slice } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';

/** Made of every article about a person, as timelines and cards are, and so measured apart. */
export const isOfEverything = (question: string): boolean => /^(?:timeline of|who is) /.test(question);

/** Questions as members ask them, over what was read in an article: its speakers, people and words. */
export function questionsAbout(article: Article, reading: Reading): readonly string[] {
  const { text } = article;
  const quoted = reading.quotes.find((quote) => quote.attribution?.speaker != null);
  const part = quoted?.parts[0];
  const said = part === undefined ? '' : slice(text, part);
  const words = terms(said).map((term) => slice(said, term));
  const about = words.slice(0, 3).join(' ');
  const speaker = quoted?.attribution?.speaker?.name;
  const person = reading.people[0]?.name;
  return [
    ...(about === '' ? [] : [`who said ${about}?`]),
    ...(speaker === undefined
      ? []
      : [`what did ${speaker} say about ${words.at(-1) ?? ''}?`, `when did ${speaker} say ${about}?`]),
    ...(person === undefined ? [] : [`who is ${person}?`, `timeline of ${person}`]),
    `why ${(article.title ?? about).toLowerCase()}?`,
  ];
}
