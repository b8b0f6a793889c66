import { remember } from '../../../language/remember.ts';
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

const ALL = Object.values(TABLES).flat();

function linesOf(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .filter((line) => line !== '');
}

let known: ReadonlySet<string> | null = null;

/** Stands the word, in any of its forms, in a row? Then it is a word and no slip of the fingers. */
export function isKnown(stem: string): boolean {
  known ??= new Set(ALL.flatMap(({ typed, written }) => [...typed, ...written].flatMap(({ stems }) => stems)));
  return known.has(stem);
}

/** A form that a question may have, with all that it may be read as: nothing of its own words, for those are found as they are. */
export interface Meaning {
  readonly form: Form;
  readonly written: readonly Form[];
}

/** By the stem of their first word: what a question may have, each with the row that it stands in. */
const BY_FIRST: ReadonlyMap<string, readonly { readonly form: Form; readonly row: Row }[]> = (() => {
  const found = new Map<string, { readonly form: Form; readonly row: Row }[]>();
  for (const row of ALL) {
    for (const form of row.typed) {
      const same = found.get(form.first) ?? [];
      same.push({ form, row });
      found.set(form.first, same);
    }
  }
  return found;
})();

/** What a word or phrase that begins with the stem may mean: the longest first. */
export const meaningsFrom = remember((stem): readonly Meaning[] => {
  const meanings = new Map<string, { readonly form: Form; readonly written: Form[] }>();
  for (const { form, row } of BY_FIRST.get(stem) ?? []) {
    const key = form.stems.join(' ');
    const known = meanings.get(key) ?? { form, written: [] };
    known.written.push(...row.written.filter(({ telling }) => !telling.some((one) => form.telling.includes(one))));
    meanings.set(key, known);
  }
  return [...meanings.values()].sort((a, b) => b.form.stems.length - a.form.stems.length);
});
