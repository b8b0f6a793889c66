import type { Rest } from '../../domain/check.ts';
import { slice } from '../../domain/span.ts';
import type { Aligned } from './compare.ts';
import { whyItMatters } from './matters.ts';
import { sentenceAround } from './place.ts';
import type { Source } from './sources.ts';
import type { Word } from './words.ts';

/** What a quotation leaves out of the words it is taken from, where that matters; null where nothing that matters is left out. */
export function restOf(source: Source, aligned: Aligned): Rest | null {
  const stood = aligned.alignment.steps.flatMap(({ source: at }) => (at === null ? [] : [aligned.words[at]]));
  const words = stood.filter((word) => word !== undefined);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const article = source.entry.article.text;
  const opening = sentenceAround(source, first.start);
  const closing = sentenceAround(source, last.start);
  const before = opening === null ? '' : article.slice(opening.sentence.start, first.start);
  const after = closing === null ? '' : article.slice(last.end, closing.sentence.end);
  const within = skipped(article, words);
  const next = closing === null ? '' : beside(source, closing.sentence.end, 1);
  const previous = opening === null ? '' : beside(source, opening.sentence.start - 1, -1);
  const asked = /\?/u.test(aligned.text) && after.trim().startsWith('?');
  const sides = [
    { rule: whyItMatters('before', before), rest: { before, within: '', after } },
    { rule: asked ? null : whyItMatters('after', after), rest: { before, within: '', after } },
    { rule: whyItMatters('within', within), rest: { before: '', within, after: '' } },
    {
      rule: whyItMatters('next', next),
      rest: { before: '', within: '', after: `${after}${next === '' ? '' : ` ${next}`}` },
    },
    { rule: whyItMatters('previous', previous), rest: { before: `${previous} ${before}`, within: '', after: '' } },
  ];
  const told = sides.find(({ rule }) => rule !== null);
  if (told === undefined || told.rule === null) return null;
  const { rest } = told;
  return { before: rest.before.trim(), within: rest.within.trim(), after: rest.after.trim(), rule: told.rule };
}

/** What an ellipsis stands for: words of the source between two that are posted. */
function skipped(article: string, words: readonly Word[]): string {
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const between = next === undefined ? '' : article.slice(word.end, next.start);
    if (/\p{L}/u.test(between) && !/["“”]/u.test(between)) found.push(between.trim());
  }
  return found.join(' … ');
}

/** The sentence after or before, if it is the same speaker's in the same turn. */
function beside({ entry, quotes }: Source, at: number, step: 1 | -1): string {
  const { sentences } = entry.reading;
  const index =
    step === 1 ? sentences.findIndex((one) => one.start >= at) : sentences.findLastIndex((one) => one.end <= at + 1);
  const sentence = sentences[index];
  if (sentence === undefined) return '';
  const parts = quotes.flatMap((quote) => quote.parts);
  const part = parts.find((one) => one.start < sentence.end && sentence.start < one.end);
  if (part === undefined) return '';
  return slice(entry.article.text, {
    start: Math.max(part.start, sentence.start),
    end: Math.min(part.end, sentence.end),
  });
}
