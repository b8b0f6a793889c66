import type { Gender, PersonKey, Role } from '../../domain/person.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { slice } from '../../domain/span.ts';
import { askedBefore, whoSays } from './bound.ts';
import type { Cluster } from './cluster.ts';
import { type Described, findDescriptions, fitness, mayBe, type Profile, profileWords } from './descriptions.ts';
import { type Event, epithetAsks, foremost, pronounAsks } from './foremost.ts';
import { insideOf } from './inside.ts';
import { Crowd, type Nameless, saysBehind, weightOf } from './nameless.ts';
import { phraseStart } from './roles-before.ts';
import { salience, saysAt } from './salience.ts';
import { isRoleNoun } from './titles.ts';
import type { Word } from './words.ts';

/** What the pass over a text found. */
export interface Resolved {
  /** Every place that means a person, in text order. */
  readonly events: readonly Event[];
  /** Who is meant without a name; the keys that events give them follow those of the clusters. */
  readonly nameless: readonly Nameless[];
  /** Roles that descriptions gave ("the Vermont senator"), by person. */
  readonly roles: ReadonlyMap<PersonKey, readonly Role[]>;
}

interface Told {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly clusters: readonly Cluster[];
  readonly roles: ReadonlyMap<Cluster, readonly Role[]>;
  /** Is the offset inside quotation marks? */
  readonly quoted: (offset: number) => boolean;
}

/** A word or phrase that means whom something before it names. */
type Open =
  | { readonly kind: 'name'; readonly event: Event }
  | { readonly kind: 'title'; readonly described: Described }
  | { readonly kind: 'pronoun'; readonly word: Word; readonly gender: Gender; readonly says: boolean };

/** How many places back a pronoun or description can reach. */
const WINDOW = 60;
/** What a name inside quotation marks, or in a heading, counts for the text around it. */
const QUOTED = 0.2;
const HEADING = 0.5;
/** What "he" counts in "Harmon said he". */
const BOUND = 0.4;
const GENDER: Readonly<Record<'he' | 'she', Gender>> = { he: 'male', she: 'female' };

/** Resolves, from left to right, pronouns and descriptions outside quotation marks to the people named before them. */
export function resolve(told: Told): Resolved {
  const { text, words, clusters } = told;
  const numbers = narrativeNumbers(told);
  const profiles = clusters.map(
    (cluster): Profile => ({
      words: profileWords((told.roles.get(cluster) ?? []).map((role) => role.text)),
      gender: cluster.gender,
    }),
  );
  const crowd = new Crowd(clusters.length);
  /** Of those whose name tells no gender: the pronouns that have meant them so far. */
  const meant = new Map<PersonKey, { female: number; male: number }>();
  const genderOf = (person: PersonKey): Gender => {
    const told = profiles[person]?.gender ?? crowd.of(person)?.gender ?? 'unknown';
    if (told !== 'unknown') return told;
    const { female = 0, male = 0 } = meant.get(person) ?? {};
    return female >= SURE && male === 0 ? 'female' : male >= SURE && female === 0 ? 'male' : 'unknown';
  };
  const roles = new Map<PersonKey, Role[]>();
  const events: Event[] = [];
  /** Where each role noun came last with "a": whoever is meant then is somebody new. */
  const introduced = new Map<string, number>();
  for (const place of openPlaces(told, numbers)) {
    if (place.kind === 'name') {
      events.push(place.event);
      continue;
    }
    const recent = events.slice(-WINDOW);
    if (place.kind === 'pronoun') {
      const { word, gender, says } = place;
      const sentence = numbers[word.sentence] ?? 0;
      const { start, end } = word;
      const bound = whoSays(text, events.at(-1), start, genderOf, gender);
      const asker = askedBefore(text, events.at(-1), start);
      const others = asker === null ? recent : recent.filter((event) => event.person !== asker);
      const person = bound ?? foremost(others, sentence, genderOf, pronounAsks(gender, says));
      const weight = bound === null ? 1 : BOUND;
      if (person === null) continue;
      events.push({ person, start, end, kind: 'pronoun', sentence, weight, says });
      const tally = meant.get(person) ?? { female: 0, male: 0 };
      if (gender !== 'unknown') tally[gender]++;
      meant.set(person, tally);
      continue;
    }
    const { described } = place;
    const sentence = numbers[described.sentence] ?? 0;
    if (described.named) continue;
    const known =
      described.led === 'the' && !described.possessive && !isNew(described, introduced, sentence)
        ? byDescription(described, recent, profiles, sentence)
        : null;
    const { start, end, to, head } = described;
    const before = wasIntroduced(head, introduced, sentence);
    if (described.led === 'a') introduced.set(head, sentence);
    if (known === null) {
      const weight = weightOf(words, described);
      const says = described.says || saysBehind(words, to);
      const person = weight === 0 ? null : crowd.add(described, says, before);
      if (person !== null) events.push({ person, start, end, kind: 'title', sentence, weight, says });
      continue;
    }
    const person = known;
    const given = roles.get(person) ?? [];
    if (given.length === 0) roles.set(person, given);
    given.push({ text: slice(text, described.role), span: described.role });
    events.push({ person, start, end, kind: 'title', sentence, weight: 1, says: described.says });
  }
  return { events, nameless: crowd.all, roles };
}

/** How many pronouns of one gender, and none of the other, tell it. */
const SURE = 2;

const wasIntroduced = (head: string, introduced: ReadonlyMap<string, number>, sentence: number): boolean =>
  sentence - (introduced.get(head) ?? Number.NEGATIVE_INFINITY) <= 4;

/** "A judge ruled … The judge added": nobody who has been named. */
const isNew = (described: Described, introduced: ReadonlyMap<string, number>, sentence: number): boolean =>
  described.modifiers.length === 0 && wasIntroduced(described.head, introduced, sentence);

function openPlaces(told: Told, numbers: readonly number[]): readonly Open[] {
  const { words, roles, quoted } = told;
  // "Lee, an author and the editor of a journal" is said of Lee already
  const given = insideOf(
    [...roles.values()]
      .flat()
      .map((role) => role.span)
      .sort((a, b) => a.end - b.end),
  );
  const found: { readonly start: number; readonly open: Open }[] = [];
  for (const event of namesOf(told, numbers)) found.push({ start: event.start, open: { kind: 'name', event } });
  for (const described of findDescriptions(words)) {
    if (quoted(described.start) || given(described.role.start)) continue;
    found.push({ start: described.start, open: { kind: 'title', described } });
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (word.key !== 'he' && word.key !== 'she') || quoted(word.start)) continue;
    const says = saysAt(words, at, at + 1);
    found.push({ start: word.start, open: { kind: 'pronoun', word, gender: GENDER[word.key], says } });
  }
  return found.sort((a, b) => a.start - b.start).map(({ open }) => open);
}

/** How far a new paragraph takes what was said before it, in sentences. */
const PARAGRAPH = 1;

/** Where each sentence stands: they are counted without those that stand wholly inside quotation marks. */
function narrativeNumbers({ words, sentences, quoted }: Told): readonly number[] {
  const outside = new Set<number>();
  for (const word of words) if (!outside.has(word.sentence) && !quoted(word.start)) outside.add(word.sentence);
  let count = 0;
  let paragraph = 0;
  return sentences.map((sentence) => {
    if (outside.has(sentence.index)) {
      count += sentence.paragraph === paragraph ? 1 : 1 + PARAGRAPH;
      paragraph = sentence.paragraph;
    }
    return count;
  });
}

function namesOf({ words, clusters, quoted }: Told, numbers: readonly number[]): readonly Event[] {
  return clusters.flatMap((cluster, person) =>
    cluster.namings.map(({ start, end, candidate }): Event => {
      const { from, to, title, heading } = candidate;
      const head = words[title.from - 1];
      const titled = head !== undefined && !head.capital && words[title.from]?.gap === ' ' && isRoleNoun(head.key);
      const lead = titled ? phraseStart(words, title.from - 1) : title.from;
      const weight = quoted(start) ? QUOTED : heading ? HEADING : salience(words, lead, to);
      const sentence = numbers[words[from]?.sentence ?? 0] ?? 0;
      return { person, start, end, kind: 'name', sentence, weight, says: saysAt(words, lead, to) };
    }),
  );
}

/** The person whose roles fit best; of several that fit alike the one named last. */
function byDescription(
  described: Described,
  recent: readonly Event[],
  profiles: readonly Profile[],
  sentence: number,
): PersonKey | null {
  const fits = new Map<PersonKey, number>();
  for (const person of new Set([...recent.map((event) => event.person), ...profiles.slice(0, WINDOW).keys()])) {
    const profile = profiles[person];
    const score = profile === undefined ? 0 : fitness(described, profile);
    if (score > 0) fits.set(person, score);
  }
  if (fits.size === 0) return byEpithet(described, recent, profiles, sentence);
  const best = Math.max(...fits.values());
  const fitting = recent.filter((event) => (fits.get(event.person) ?? 0) >= best - 0.3);
  const last = fitting.at(-1);
  if (last === undefined) return fits.size === 1 && best >= 2 ? ([...fits.keys()][0] ?? null) : null;
  const others = fitting.some((event) => event.person !== last.person && event.sentence >= sentence - 1);
  return others && best < 2 ? null : last.person;
}

/** Heads that may stand alone for whoever the text is about. */
const ALONE =
  /^(?:senator|congressman|congresswoman|governor|billionaire|businessman|businesswoman|mogul|candidate|nominee|actor|actress|author|lawmaker|republican|democrat)$/;

/** "the Vermont senator" of whom no role tells: whoever stands out in this sentence and the two before. */
function byEpithet(
  described: Described,
  recent: readonly Event[],
  profiles: readonly Profile[],
  sentence: number,
): PersonKey | null {
  if (!described.epithet && !(described.modifiers.length === 0 && ALONE.test(described.head))) return null;
  const near = recent.filter(
    (event) => event.sentence >= sentence - 2 && event.weight > QUOTED && event.person < profiles.length,
  );
  const asks = epithetAsks(described.says, described.epithet ? 1.3 : 2);
  const person = foremost(near, sentence, (key) => profiles[key]?.gender ?? 'unknown', asks);
  const profile = person === null ? undefined : profiles[person];
  return profile !== undefined && mayBe(described, profile) ? person : null;
}
