import type { Gender, Mention, PersonKey, Role } from '../../domain/person.ts';
import { slice } from '../../domain/span.ts';
import type { Cluster } from './cluster.ts';
import { type Described, findDescriptions, fitness, mayBe, type Profile, profileWords } from './descriptions.ts';
import { insideOf } from './inside.ts';
import { phraseStart } from './roles-before.ts';
import { salience } from './salience.ts';
import { isRoleNoun } from './titles.ts';
import type { Word } from './words.ts';

/** A place that means a person. */
export interface Event extends Mention {
  readonly person: PersonKey;
  /** Number of the sentence among those that stand outside quotation marks at least in part. */
  readonly sentence: number;
  /** How much it stands out for whoever reads on. */
  readonly weight: number;
}

/** What the pass over a text found. */
export interface Resolved {
  /** Every place that means a person, in text order. */
  readonly events: readonly Event[];
  /** Roles that descriptions gave ("the Vermont senator"), by person. */
  readonly roles: ReadonlyMap<PersonKey, readonly Role[]>;
}

interface Told {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clusters: readonly Cluster[];
  readonly roles: ReadonlyMap<Cluster, readonly Role[]>;
  /** Is the offset inside quotation marks? */
  readonly quoted: (offset: number) => boolean;
}

/** How many places back a pronoun or description can reach. */
const WINDOW = 60;
/** What a name inside quotation marks counts for the text around them. */
const QUOTED = 0.2;
const UNKNOWN_GENDER = 0.6;
/** How far the best must lead the second for a pronoun to be clear. */
const LEAD = 1.2;
const GENDER: Readonly<Record<'he' | 'she', Gender>> = { he: 'male', she: 'female' };

/** Resolves, from left to right, pronouns and descriptions outside quotation marks to the people named before them. */
export function resolve(told: Told): Resolved {
  const { text, words, clusters, quoted } = told;
  const given = insideOf(
    [...told.roles.values()]
      .flat()
      .map((role) => role.span)
      .sort((a, b) => a.end - b.end),
  );
  const numbers = narrativeNumbers(words, quoted);
  const profiles = clusters.map(
    (cluster): Profile => ({
      words: profileWords((told.roles.get(cluster) ?? []).map((role) => role.text)),
      gender: cluster.gender,
    }),
  );
  const found = new Map<PersonKey, Role[]>();
  const events: Event[] = [];
  const open = [
    ...namesOf(told, numbers),
    // "Lee, an author and the editor of a journal" is said of Lee already
    ...findDescriptions(words)
      .filter((described) => !given(described.role.start))
      .map((described) => ({ start: described.start, end: described.end, described })),
    ...words
      .filter((word) => word.key === 'he' || word.key === 'she')
      .map((word) => ({ start: word.start, end: word.end, gender: GENDER[word.key === 'he' ? 'he' : 'she'], word })),
  ].sort((a, b) => a.start - b.start);
  for (const place of open) {
    if ('person' in place) {
      events.push(place);
      continue;
    }
    if (quoted(place.start)) continue;
    const recent = events.slice(-WINDOW);
    if ('described' in place) {
      const { described } = place;
      const person = described.named
        ? null
        : byDescription(described, recent, profiles, numbers[described.sentence] ?? 0);
      if (person === null) continue;
      const { start, end } = place;
      const roles = found.get(person) ?? [];
      if (roles.length === 0) found.set(person, roles);
      roles.push({ text: slice(text, described.role), span: described.role });
      events.push({ person, start, end, kind: 'title', sentence: numbers[described.sentence] ?? 0, weight: 1 });
    } else {
      const sentence = numbers[place.word.sentence] ?? 0;
      const person = byPronoun(place.gender, recent, profiles, sentence);
      if (person !== null)
        events.push({ person, start: place.start, end: place.end, kind: 'pronoun', sentence, weight: 1 });
    }
  }
  return { events, roles: found };
}

/** Sentences are counted without those that stand wholly inside quotation marks. */
function narrativeNumbers(words: readonly Word[], quoted: (offset: number) => boolean): readonly number[] {
  const outside = new Set<number>();
  for (const word of words) if (!outside.has(word.sentence) && !quoted(word.start)) outside.add(word.sentence);
  const last = words.at(-1)?.sentence ?? -1;
  const numbers: number[] = [];
  let count = 0;
  for (let at = 0; at <= last; at++) {
    if (outside.has(at)) count++;
    numbers.push(count);
  }
  return numbers;
}

function namesOf({ words, clusters, quoted }: Told, numbers: readonly number[]): readonly Event[] {
  return clusters.flatMap((cluster, person) =>
    cluster.namings.map(({ start, end, candidate }): Event => {
      const { from, to, title, heading } = candidate;
      const head = words[title.from - 1];
      const first = words[title.from];
      const lead =
        head !== undefined && first !== undefined && !head.capital && first.gap === ' ' && isRoleNoun(head.key)
          ? phraseStart(words, title.from - 1)
          : title.from;
      const weight = quoted(start) ? QUOTED : heading ? 0.5 : salience(words, lead, to);
      return { person, start, end, kind: 'name', sentence: numbers[words[from]?.sentence ?? 0] ?? 0, weight };
    }),
  );
}

/** "the Vermont senator" of whom no role tells: whoever stands out in this sentence and the one before. */
function byEpithet(
  described: Described,
  recent: readonly Event[],
  profiles: readonly Profile[],
  sentence: number,
): PersonKey | null {
  const near = recent.filter((event) => event.sentence >= sentence - 2 && event.weight > QUOTED);
  const person = foremost(near, profiles, sentence, () => 1);
  const profile = person === null ? undefined : profiles[person];
  return profile !== undefined && mayBe(described, profile) ? person : null;
}

/** The person of the gender that stands out most; null where two do. */
const byPronoun = (
  gender: Gender,
  recent: readonly Event[],
  profiles: readonly Profile[],
  sentence: number,
): PersonKey | null =>
  foremost(recent, profiles, sentence, (theirs) => (theirs === gender ? 1 : theirs === 'unknown' ? UNKNOWN_GENDER : 0));

function foremost(
  recent: readonly Event[],
  profiles: readonly Profile[],
  sentence: number,
  chance: (gender: Gender) => number,
): PersonKey | null {
  const scores = new Map<PersonKey, number>();
  for (const event of recent) {
    const likely = chance(profiles[event.person]?.gender ?? 'unknown');
    if (likely === 0) continue;
    const weight = event.weight * likely * 0.5 ** (sentence - event.sentence);
    scores.set(event.person, (scores.get(event.person) ?? 0) + weight);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 0.02) return null;
  return second === undefined || best[1] >= LEAD * second[1] ? best[0] : null;
}

/** The person whose roles fit best; of several that fit alike the one named last. */
function byDescription(
  described: Described,
  recent: readonly Event[],
  profiles: readonly Profile[],
  sentence: number,
): PersonKey | null {
  const fits = new Map<PersonKey, number>();
  const near = new Set([...recent.map((event) => event.person), ...profiles.slice(0, WINDOW).keys()]);
  for (const person of near) {
    const profile = profiles[person];
    if (profile === undefined) continue;
    const score = fitness(described, profile);
    if (score > 0) fits.set(person, score);
  }
  const best = Math.max(...fits.values());
  const fitting = recent.filter((event) => (fits.get(event.person) ?? 0) >= best - 0.3);
  const last = fitting.at(-1);
  if (fits.size === 0 && described.epithet) return byEpithet(described, recent, profiles, sentence);
  if (last === undefined) return fits.size === 1 && best >= 2 ? ([...fits.keys()][0] ?? null) : null;
  const others = fitting.some((event) => event.person !== last.person && event.sentence >= sentence - 1);
  return others && best < 2 ? null : last.person;
}
