import type { Article } from '../../src/domain/article.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Entry, Libraries } from '../../src/library/library.ts';
import { openLibraries, type Place } from '../../src/library/open.ts';

/** A reading by hand: these people, in this order, each quoted so many times. */
export function readingOf(people: Readonly<Record<string, number>> = {}, rules = '1'): Reading {
  const names = Object.keys(people);
  const quotes = names.flatMap((name, person) =>
    Array.from(
      { length: people[name] ?? 0 },
      (): Quote => ({
        kind: 'direct',
        parts: [{ start: 0, end: 1 }],
        attribution: {
          mention: null,
          cue: null,
          speaker: { kind: 'person', person, name },
          rule: 'by-hand',
          confidence: 1,
        },
      }),
    ),
  );
  return {
    rules,
    sentences: [{ start: 0, end: 1, index: 0, paragraph: 0 }],
    quotes,
    people: names.map((name, key) => ({
      key,
      name,
      aliases: name.split(' ').slice(-1),
      roles: [{ text: 'mayor', span: { start: 0, end: 1 } }],
      gender: 'unknown',
      mentions: [{ start: 0, end: 1, kind: 'name' }],
    })),
    times: [],
    facts: [],
  };
}

export const entryOf = (id: string, text: string, more: Partial<Article> = {}): Entry => ({
  article: { id, text, ...more },
  reading: readingOf(),
});

/** Opens, or fails the test. */
export async function opened(place: Place, now?: () => Date): Promise<Libraries> {
  const outcome = await openLibraries(place, now);
  if (outcome.kind === 'failed') throw new Error(`${outcome.because}: ${outcome.detail}`);
  return outcome.libraries;
}
