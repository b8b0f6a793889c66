import type { Person, PersonKey } from '../../domain/person.ts';
import type { Speaker } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import type { Marked } from '../quotes/marks.ts';
import { findCandidates } from './candidates.ts';
import { findClusters } from './cluster.ts';
import { headingsOf } from './headings.ts';
import { rolesOf } from './roles.ts';
import { findRuns } from './runs.ts';
import { usageOf } from './usage.ts';
import { wordsOf } from './words.ts';

/** Where a mention stands among the article's quotations, for telling who "he" is. */
export interface Turn {
  /** Who spoke the quotations before this place, latest first; null: unclear. */
  readonly before: readonly (PersonKey | null)[];
}

/** The people of an article. */
export interface Cast {
  readonly people: readonly Person[];
  /** Who the words at this place mean: a person, a nameless source, or null where that is not clear. */
  speaker(mention: Span, turn: Turn): Speaker | null;
}

/** Finds everybody who is named in a text. */
export function findCast(text: string, sentences: readonly Sentence[], _marked: readonly Marked[]): Cast {
  const words = wordsOf(text, sentences);
  const candidates = findCandidates(words, findRuns(words), headingsOf(words));
  const usage = usageOf(text, words, candidates);
  const clusters = findClusters(candidates, usage);
  const roles = rolesOf(text, words, clusters);
  const people = clusters.map((cluster, key): Person => {
    const { name, gender, namings } = cluster;
    return {
      key,
      name,
      aliases: [...new Set(namings.map((naming) => naming.name))].filter((alias) => alias !== name),
      roles: roles.get(cluster) ?? [],
      gender,
      mentions: namings.map(({ start, end }) => ({ start, end, kind: 'name' })),
    };
  });
  return {
    people,
    speaker: (mention) => {
      const found = people.find((person) =>
        person.mentions.some((m) => m.start < mention.end && mention.start < m.end),
      );
      return found === undefined ? null : { kind: 'person', person: found.key, name: found.name };
    },
  };
}
