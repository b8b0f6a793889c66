import type { Gender, Mention, PersonKey } from '../../domain/person.ts';

/** A place that means a person. */
export interface Event extends Mention {
  readonly person: PersonKey;
  /** Where its sentence stands among those outside quotation marks; a paragraph's end counts as one more. */
  readonly sentence: number;
  /** How much it stands out for whoever reads on. */
  readonly weight: number;
  /** Who is meant says something here ("Lee said", "said Lee"). */
  readonly says: boolean;
}

/** Whom a word can mean: how likely each gender is, from 0 to 1, and what a speaker counts. */
interface Asked {
  readonly chance: (gender: Gender) => number;
  readonly speaker: number;
  /** How far the first must lead the second to be clear. */
  readonly lead: number;
}

const UNKNOWN_GENDER = 0.6;
/** What a speaker counts for the source of the next speech. */
const SPEAKER = 1.6;
/** "After Lee asked him, he said": whoever speaks in such a clause stands out no more for it. */
const SUBORDINATE = 0.6;
const FAINTEST = 0.02;

/** What "he" or "she" asks for; `says` where it is the source of speech. */
export const pronounAsks = (gender: Gender, says: boolean): Asked => ({
  chance: (theirs) => (theirs === gender ? 1 : theirs === 'unknown' ? UNKNOWN_GENDER : 0),
  speaker: says ? SPEAKER : 1,
  lead: 1.2,
});

/** What "the Vermont senator" asks for of whom no role tells. */
export const epithetAsks = (says: boolean, lead: number): Asked => ({
  chance: () => 1,
  speaker: says ? SPEAKER : 1,
  lead,
});

/**
 * The person that stands out most at a sentence: the places that mean a person add up, each counting half as much a
 * sentence later (after Lappin and Leass 1994). Null where two stand out alike.
 */
export function foremost(
  events: readonly Event[],
  sentence: number,
  genderOf: (person: PersonKey) => Gender,
  { chance, speaker, lead }: Asked,
): PersonKey | null {
  const scores = new Map<PersonKey, number>();
  for (const event of events) {
    const likely = chance(genderOf(event.person));
    if (likely === 0) continue;
    const weight =
      event.weight *
      likely *
      (event.says && event.weight > SUBORDINATE && sentence - event.sentence <= 2 ? speaker : 1) *
      0.5 ** (sentence - event.sentence);
    scores.set(event.person, (scores.get(event.person) ?? 0) + weight);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FAINTEST) return null;
  return second === undefined || best[1] >= lead * second[1] ? best[0] : null;
}
