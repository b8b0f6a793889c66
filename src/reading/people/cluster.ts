import type { Gender } from '../../domain/person.ts';
import type { Span } from '../../domain/span.ts';
import { genderOfFirstName } from '../../language/gender.ts';
import { canBe } from '../../language/lexicon.ts';
import { type NameParts, nameKey, nameParts, sameParts } from '../../language/names.ts';
import type { Candidate } from './candidates.ts';
import { honorificOf } from './candidates.ts';
import { isPersonAlone, isPersonName } from './evidence.ts';
import { genderOfOffice, genderOfRole, HONORIFICS, isTitle } from './titles.ts';
import type { Usage } from './usage.ts';
import type { Word } from './words.ts';

/** A place that names somebody. */
export interface Naming extends Span {
  readonly candidate: Candidate;
  /** The name as it stands, white space made single. */
  readonly name: string;
}

/** Somebody with every place that names them, in text order. */
export interface Cluster {
  readonly namings: readonly Naming[];
  /** The fullest name. */
  readonly name: string;
  readonly gender: Gender;
}

/** More bearers of one surname than any article has; a text of nothing but names is not compared pair by pair. */
const MOST_OF_A_NAME = 40;

/** How many places that name somebody are looked at for the gender. */
const TELLING = 12;

interface Draft {
  readonly namings: Naming[];
  fullest: string;
  parts: NameParts;
}

const keysOf = (words: readonly Word[], { from, to }: Candidate): readonly string[] =>
  words.slice(from, to).map((word) => word.key);

/** The ends of a name: "isgur flores" and "flores" of "sarah isgur flores jr". */
function endingsOf(keys: readonly string[]): readonly string[] {
  const name = keys.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  return name.slice(1).map((_, at) => name.slice(at + 1).join(' '));
}

const namingOf = ({ words, text }: Usage, candidate: Candidate): Naming => {
  const start = words[candidate.from]?.start ?? 0;
  const end = words[candidate.to - 1]?.end ?? start;
  const stop = /(?:^|\s)(?:Jr|Sr)$/.test(text.slice(start, end)) && text.charAt(end) === '.' ? end + 1 : end;
  return { candidate, start, end: stop, name: text.slice(start, stop).replace(/\s+/g, ' ') };
};

/** Groups every candidate that names a person by who that is. */
export function findClusters(candidates: readonly Candidate[], usage: Usage): readonly Cluster[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const byEnding = new Map<string, Set<Draft>>();
  const byFirst = new Map<string, Set<Draft>>();
  const file = <K>(map: Map<K, Set<Draft>>, key: K, draft: Draft): void => {
    const set = map.get(key) ?? new Set();
    if (set.size < MOST_OF_A_NAME) map.set(key, set.add(draft));
  };

  const add = (candidate: Candidate): void => {
    const naming = namingOf(usage, candidate);
    const parts = nameParts(naming.name);
    const junior = parts.suffix === null ? '' : ` ${parts.suffix}`;
    const key = nameKey(naming.name) + junior;
    const { surname, first } = parts;
    const alike = bySurname.get(surname) ?? [];
    const same = byKey.get(key) ?? alike.find((draft) => sameParts(draft.parts, parts));
    const draft: Draft = same ?? { namings: [], fullest: naming.name, parts: nameParts(naming.name) };
    if (same === undefined) {
      drafts.push(draft);
      if (alike.length < MOST_OF_A_NAME) bySurname.set(surname, [...alike, draft]);
    }
    byKey.set(key, draft);
    draft.namings.push(naming);
    if (parts.middle.length > draft.parts.middle.length) {
      draft.fullest = naming.name;
      draft.parts = parts;
    }
    for (const ending of endingsOf(keysOf(usage.words, candidate))) file(byEnding, ending, draft);
    if (first !== null && first.length > 1) file(byFirst, first, draft);
  };

  const full = candidates.filter(
    (candidate) => candidate.to - candidate.from > 1 && !candidate.heading && isPersonName(candidate, usage),
  );
  // "De Blasio", "Isgur Flores": the end of a name that stands in full elsewhere
  const endings = new Set(full.flatMap((candidate) => endingsOf(keysOf(usage.words, candidate))));
  const named = new Set(full.filter((candidate) => !endings.has(keysOf(usage.words, candidate).join(' '))));
  for (const candidate of named) add(candidate);
  const rest = candidates.filter((candidate) => !named.has(candidate));
  const alone: Candidate[] = [];
  // "Isgur Flores": whom a text calls by two surnames it does not call "Flores"
  const double = new Set(
    rest.flatMap((candidate) => {
      const keys = keysOf(usage.words, candidate);
      return keys.length > 1 && endings.has(keys.join(' ')) ? [keys.join(' ')] : [];
    }),
  );
  const apart = (bearers: ReadonlySet<Draft> | undefined, { from, to }: Candidate): ReadonlySet<Draft> | undefined => {
    if (bearers === undefined || bearers.size < 2 || to - from > 1 || double.size === 0) return bearers;
    const left = [...bearers].filter(({ namings: [first] }) => {
      const ends = first === undefined ? [] : endingsOf(keysOf(usage.words, first.candidate));
      return !ends.some((ending) => double.has(ending));
    });
    return left.length === 0 ? bearers : new Set(left);
  };
  const known = (candidate: Candidate): ReadonlySet<Draft> | undefined => {
    const key = keysOf(usage.words, candidate).join(' ');
    const whole = byKey.get(key);
    if (whole !== undefined) return new Set([whole]);
    return byEnding.get(key) ?? byFirst.get(key);
  };
  for (const candidate of rest) {
    const bearers = apart(known(candidate), candidate);
    const draft = bearers === undefined ? null : bearer(bearers, candidate, usage);
    if (draft === null) alone.push(candidate);
    else draft.namings.push(namingOf(usage, candidate));
  }
  const singles = new Map<string, Draft>();
  const later: Candidate[] = [];
  for (const candidate of alone) {
    if (candidate.to - candidate.from !== 1 || !isPersonAlone(candidate, usage)) {
      later.push(candidate);
      continue;
    }
    const naming = namingOf(usage, candidate);
    const key = keysOf(usage.words, candidate).join(' ');
    const draft = singles.get(key) ?? { namings: [], fullest: naming.name, parts: nameParts(naming.name) };
    if (!singles.has(key)) drafts.push(draft);
    singles.set(key, draft);
    draft.namings.push(naming);
  }
  for (const candidate of later) {
    const draft = singles.get(keysOf(usage.words, candidate).join(' '));
    if (draft !== undefined && !candidate.definite) draft.namings.push(namingOf(usage, candidate));
  }
  return drafts.map((draft) => ({
    namings: draft.namings.toSorted((a, b) => a.start - b.start),
    name: asWritten(draft),
    gender: genderOf(draft, usage),
  }));
}

const isShouted = (name: string): boolean => name === name.toUpperCase();

/** "OTIS ROOT" of a transcript or a headline as the text writes it elsewhere. */
function asWritten({ fullest, namings }: Draft): string {
  if (!isShouted(fullest)) return fullest;
  const loud = fullest.toUpperCase();
  return namings.find(({ name }) => !isShouted(name) && name.toUpperCase() === loud)?.name ?? fullest;
}

/** Titles by which news tells two of one surname apart. */
const ONE_AT_A_TIME = /^(?:president|king|queen|prince|princess|pope|emperor|sultan)$/;

/** "President Clinton" is not Hillary Clinton, "King Hussein" not President Saddam Hussein. */
function mayHold(draft: Draft, office: string, { words }: Usage): boolean {
  const titles = draft.namings
    .slice(0, TELLING)
    .flatMap(({ candidate: { title } }) => (title.to > title.from ? [words[title.to - 1]?.key ?? ''] : []))
    .filter((title) => !HONORIFICS.has(title));
  if (titles.includes(office)) return true;
  return !titles.some(isTitle) && (office !== 'president' || genderOfFirstName(draft.parts.first ?? '') !== 'female');
}

/** Whom a surname or first name means where several bear it: by honorific, else who was named last in full. */
function bearer(bearers: ReadonlySet<Draft>, candidate: Candidate, usage: Usage): Draft | null {
  const honorific = honorificOf(usage.words, candidate);
  const gender = honorific === null ? 'unknown' : genderOfRole(honorific);
  const office = usage.words[candidate.title.to - 1]?.key ?? '';
  const fitting = [...bearers].filter((draft) => {
    if (ONE_AT_A_TIME.test(office) && candidate.title.to > candidate.title.from && !mayHold(draft, office, usage))
      return false;
    const theirs = genderOf(draft, usage);
    return gender === 'unknown' || theirs === 'unknown' || theirs === gender;
  });
  const [only] = fitting;
  if (only === undefined) return null;
  if (fitting.length === 1) return only;
  return fitting.reduce((best, draft) => (draft.namings.length > best.namings.length ? draft : best));
}

/** Of a single word: "Melanie" tells a gender, "Justice Kennedy" and "Kelly" none. */
const genderAlone = (word: string, { namings }: Draft): Gender =>
  canBe('last-name', word) || namings.some(({ candidate: { title } }) => title.to > title.from)
    ? 'unknown'
    : genderOfFirstName(word);

/** By honorific, by first name, by role noun in front, by office; the first that says anything. */
function genderOf(draft: Draft, { words }: Usage): Gender {
  const before = draft.namings.slice(0, TELLING).flatMap(({ candidate }) => {
    const word = words[candidate.from - 1];
    return word === undefined || /[,;:]/.test(words[candidate.from]?.gap ?? '') ? [] : [word.key];
  });
  const { first, surname } = draft.parts;
  const address = before.map((word) => HONORIFICS.get(word) ?? 'unknown');
  const tellers = [
    () => address,
    () => [first === null ? genderAlone(surname, draft) : genderOfFirstName(first)],
    () => before.map(genderOfRole),
    () => before.map(genderOfOffice),
  ];
  for (const tell of tellers) {
    const told = tell().find((gender) => gender !== 'unknown');
    if (told !== undefined) return told;
  }
  return 'unknown';
}
