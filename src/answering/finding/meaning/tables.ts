import { type Form, type Row, rowOf } from './row.ts';
import { ABSTRACT } from './tables/abstract.ts';
import { COURTS } from './tables/courts.ts';
import { CRIME } from './tables/crime.ts';
import { DAILY } from './tables/daily.ts';
import { DEEDS } from './tables/deeds.ts';
import { DIPLOMACY } from './tables/diplomacy.ts';
import { ELECTIONS } from './tables/elections.ts';
import { FEELINGS } from './tables/feelings.ts';
import { HARM } from './tables/harm.ts';
import { HEALTH } from './tables/health.ts';
import { MEDIA } from './tables/media.ts';
import { MONEY } from './tables/money.ts';
import { OFFICE } from './tables/office.ts';
import { PARLIAMENT } from './tables/parliament.ts';
import { PEOPLE } from './tables/people.ts';
import { SHORT_FORMS } from './tables/short-forms.ts';
import { SPEECH } from './tables/speech.ts';
import { SPORTS } from './tables/sports.ts';
import { THINGS } from './tables/things.ts';
import { TIME } from './tables/time.ts';
import { WAR } from './tables/war.ts';
import { WEATHER } from './tables/weather.ts';

/** Every table, by what it is about. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  Object.entries({
    abstract: ABSTRACT,
    courts: COURTS,
    crime: CRIME,
    daily: DAILY,
    deeds: DEEDS,
    diplomacy: DIPLOMACY,
    elections: ELECTIONS,
    feelings: FEELINGS,
    harm: HARM,
    health: HEALTH,
    media: MEDIA,
    money: MONEY,
    office: OFFICE,
    parliament: PARLIAMENT,
    people: PEOPLE,
    'short-forms': SHORT_FORMS,
    speech: SPEECH,
    sports: SPORTS,
    things: THINGS,
    time: TIME,
    war: WAR,
    weather: WEATHER,
  }).map(([name, table]) => [name, linesOf(table).map(rowOf)]),
);

function linesOf(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .filter((line) => line !== '');
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(TABLES)
    .flat()
    .flatMap(({ typed, written }) => [...typed, ...written].flatMap(({ stems }) => stems)),
);

/** Stands the word, in any of its forms, in a row? Then it is a word and no slip of the fingers. */
export const isKnown = (stem: string): boolean => KNOWN.has(stem);

/** A form that a question may have, with all that it may be read as: nothing of its own words, for those are found as they are. */
export interface Meaning {
  readonly form: Form;
  readonly written: readonly Form[];
}

/** By the stem of the first word; the longest forms first. */
const BY_FIRST: ReadonlyMap<string, readonly Meaning[]> = (() => {
  const meanings = new Map<string, { readonly form: Form; readonly written: Form[] }>();
  for (const { typed, written } of Object.values(TABLES).flat()) {
    for (const form of typed) {
      const key = form.stems.join(' ');
      const known = meanings.get(key) ?? { form, written: [] };
      known.written.push(...written.filter(({ telling }) => !telling.some((stem) => form.telling.includes(stem))));
      meanings.set(key, known);
    }
  }
  const byFirst = new Map<string, Meaning[]>();
  for (const meaning of meanings.values()) {
    const first = meaning.form.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), meaning]);
  }
  for (const some of byFirst.values()) some.sort((a, b) => b.form.stems.length - a.form.stems.length);
  return byFirst;
})();

/** What a word or phrase that begins with the stem may mean: the longest first. */
export const meaningsFrom = (stem: string): readonly Meaning[] => BY_FIRST.get(stem) ?? [];
