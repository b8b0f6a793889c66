import type { Gender } from '../../domain/person.ts';
import type { Cluster } from './cluster.ts';
import { salience, says } from './salience.ts';
import type { Word } from './words.ts';

const PRONOUN: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'herself'].map((word) => [word, 'female'] as const),
]);

/** How many places that name somebody are looked at, and how far behind each. */
const PLACES = 12;
const REACH = 40;
/** A pronoun may stand for the subject of its sentence, hardly for its object. */
const SUBJECT = 0.8;
/** How far one gender must lead the other; and how many pronouns know better than a first name. */
const LEAD = 2;
const ENOUGH = 4;

/**
 * The clusters, with the gender that the pronouns of the sentences tell of which they are the subject, where their names
 * tell none or are outvoted: "Grobnik was asleep when she was called". "Her" may be anybody's, and so may words in marks.
 */
export function withGenders(
  clusters: readonly Cluster[],
  words: readonly Word[],
  quoted: (offset: number) => boolean,
): readonly Cluster[] {
  const named = new Set(clusters.flatMap(({ namings }) => namings.map(({ candidate }) => candidate.from)));
  return clusters.map((cluster) => ({ ...cluster, gender: told(cluster) }));

  function told({ namings, gender: listed }: Cluster): Gender {
    const least = listed === 'unknown' ? 1 : ENOUGH;
    if (namings.length < least) return listed;
    const votes = { female: 0, male: 0 };
    for (const { start, candidate } of namings.slice(0, PLACES)) {
      const { title, to } = candidate;
      if (quoted(start) || salience(words, title.from, to) < SUBJECT) continue;
      const gender = behind(to, words[to - 1]?.sentence ?? -1);
      if (gender !== null) votes[gender]++;
    }
    if (votes.female >= Math.max(least, LEAD * votes.male)) return 'female';
    return votes.male >= Math.max(least, LEAD * votes.female) ? 'male' : listed;
  }

  /** The first pronoun behind a name in its sentence, before anybody else can be meant: "Lee said she", "Lee left and she" tell nothing. */
  function behind(from: number, sentence: number): 'female' | 'male' | null {
    for (let at = from; at < from + REACH; at++) {
      const word = words[at];
      if (word === undefined || word.sentence !== sentence || named.has(at) || says(word)) return null;
      if (word.key === 'and' || word.key === 'but') return null;
      const gender = PRONOUN.get(word.key);
      if (gender !== undefined && !quoted(word.start)) return gender;
    }
    return null;
  }
}
