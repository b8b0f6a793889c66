import type { Mention, Person } from '../../domain/person.ts';
import type { Speaker } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import type { Marked } from '../quotes/marks.ts';
import { findCandidates } from './candidates.ts';
import { findClusters } from './cluster.ts';
import { resolve } from './coreference.ts';
import { headingsOf } from './headings.ts';
import { insideOf } from './inside.ts';
import { withGenders } from './pronoun-gender.ts';
import { distinct, rolesOf } from './roles.ts';
import { findRuns } from './runs.ts';
import { bearersOf, speakerOf, type Turn } from './speaker.ts';
import { usageOf } from './usage.ts';
import { type Word, wordsOf } from './words.ts';

export type { Turn } from './speaker.ts';

/** The people of an article. */
export interface Cast {
  readonly people: readonly Person[];
  /** Who the words at this place mean: a person, a nameless source, or null where that is not clear. */
  speaker(mention: Span, turn: Turn): Speaker | null;
}

/** Finds everybody who is named in a text. */
export function findCast(text: string, sentences: readonly Sentence[], marked: readonly Marked[]): Cast {
  const words = withoutTurnLetters(wordsOf(text, sentences), marked);
  const candidates = findCandidates(words, findRuns(words), headingsOf(words));
  const quoted = insideOf(marked.map((m) => m.outer));
  const clusters = withGenders(findClusters(candidates, usageOf(text, words, candidates)), words, quoted);
  const roles = rolesOf(text, words, clusters);
  const {
    events,
    nameless,
    roles: described,
  } = resolve({
    text,
    sentences,
    words,
    clusters,
    roles,
    quoted,
  });
  const mentions = new Map<number, Mention[]>(clusters.map((_, key) => [key, []]));
  for (const { person, start, end, kind } of events) mentions.get(person)?.push({ start, end, kind });
  const people = clusters.map((cluster, key): Person => {
    const { name, gender, namings } = cluster;
    return {
      key,
      name,
      aliases: [...new Set(namings.map((naming) => naming.name))].filter((alias) => alias !== name),
      roles: distinct([...(roles.get(cluster) ?? []), ...(described.get(key) ?? [])]),
      gender,
      mentions: mentions.get(key) ?? [],
    };
  });
  const bearers = bearersOf(people);
  return {
    people,
    speaker: (mention, turn) => speakerOf({ text, words, people, nameless, events, bearers }, mention, turn),
  };
}

/** "Q. Will you stay?": the letter that gives the turn is no initial. */
function withoutTurnLetters(words: readonly Word[], marked: readonly Marked[]): readonly Word[] {
  const letters = new Set(
    marked.flatMap(({ laid }) => (laid?.kind === 'turn' && laid.role !== 'name' ? [laid.label.name.start] : [])),
  );
  return letters.size === 0
    ? words
    : words.map((word) => (letters.has(word.start) ? { ...word, capital: false } : word));
}
