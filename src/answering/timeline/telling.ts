import type { Article } from '../../domain/article.ts';
import { type Fact, factText } from '../../domain/fact.ts';
import type { PersonKey } from '../../domain/person.ts';
import { covers, slice } from '../../domain/span.ts';
import { stemOf, terms } from '../../language/stems.ts';
import type { Entry } from '../../library/library.ts';
import { extent } from '../../reading/dates/calendar.ts';
import type { Subject } from './subject.ts';

/** A fact about the subject, made ready to be compared with others. */
export interface Telling {
  readonly article: Article;
  readonly fact: Fact;
  readonly days: { readonly from: number; readonly to: number };
  /** What it says, without days, months, numbers of years, and the names of who is in it. */
  readonly stems: ReadonlySet<string>;
  /** Surnames of who is in it. */
  readonly people: ReadonlySet<string>;
  /** How near it is to the subject, 0 to 1. */
  readonly closeness: number;
}

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow week month year night morning afternoon evening earlier later last
  next this late early said told say tell`
    .split(/\s+/)
    .map(stemOf),
);

/** Days of a month and years. */
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?|[12]\d{3})$/;

/** A name at the head of a sentence is what the sentence is about. */
const HEAD = 60;

/** What articles tell of a subject. */
export interface Told {
  readonly told: readonly Telling[];
  /** Sentences that name it and tell no date. */
  readonly undated: number;
  /** Whether the day of publication is known. */
  readonly published: boolean;
}

/** The facts of an article that are about the subject, and how many of its sentences name it without any date. */
export function tellings({ article, reading }: Entry, subject: Subject): Told {
  const { text } = article;
  const key = subject.kind === 'person' ? subject.keys.get(article.id) : undefined;
  const person = reading.people.find((p) => p.key === key);
  const worded = subject.kind === 'words' || subject.kind === 'place';
  const title = new Set(worded ? terms(article.title ?? '').map((t) => t.stem) : []);
  const names = new Map(reading.people.map((p) => [p.key, p.name.split(' ').at(-1)?.toLowerCase() ?? '']));
  const called = new Map<PersonKey, readonly string[]>();
  const calledOf = (key: PersonKey): readonly string[] => {
    const known = called.get(key);
    if (known !== undefined) return known;
    const person = reading.people.find((p) => p.key === key);
    const made = person === undefined ? [] : terms([person.name, ...person.aliases].join(' ')).map((t) => t.stem);
    called.set(key, made);
    return made;
  };
  const told = reading.facts.flatMap((fact): readonly Telling[] => {
    // Most facts of an article are about others: their words need not be looked at.
    if (subject.kind === 'person' && (key === undefined || !fact.people.includes(key))) return [];
    const days = extent(fact.value);
    if (days === null) return [];
    const stems = new Set(terms(factText(text, fact)).map((t) => t.stem));
    const closeness = closenessOf(subject, fact, stems, title, person?.mentions);
    if (closeness === 0) return [];
    for (const stem of stems) if (CALENDAR.has(stem) || NUMBER.test(stem)) stems.delete(stem);
    for (const key of fact.people) for (const stem of calledOf(key)) stems.delete(stem);
    const people = new Set(fact.people.map((k) => names.get(k) ?? ''));
    return [{ article, fact, days, stems, people, closeness }];
  });
  const named = (person?.mentions ?? []).filter((m) => m.kind === 'name');
  const undated = reading.sentences.filter(
    (sentence) =>
      subject.kind !== 'everything' &&
      !reading.facts.some((fact) => fact.start < sentence.end && sentence.start < fact.end) &&
      (subject.kind === 'person'
        ? named.some((m) => covers(sentence, m))
        : has(new Set(terms(slice(text, sentence)).map((t) => t.stem)), subject.stems) === 1),
  ).length;
  return { told, undated, published: article.published !== undefined };
}

const has = (stems: ReadonlySet<string>, wanted: readonly string[]): number =>
  wanted.length === 0 ? 0 : wanted.filter((stem) => stems.has(stem)).length / wanted.length;

function closenessOf(
  subject: Subject,
  fact: Fact,
  stems: ReadonlySet<string>,
  title: ReadonlySet<string>,
  mentions: Entry['reading']['people'][number]['mentions'] | undefined,
): number {
  if (subject.kind === 'person') {
    const inside = (mentions ?? []).filter((m) => fact.start <= m.start && m.end <= fact.end);
    return inside.length === 0 || inside.some((m) => m.start - fact.start < HEAD) ? 1 : 0.6;
  }
  if (subject.kind === 'everything') return 1;
  if (subject.kind === 'place' && fact.places.includes(subject.name)) return 1;
  const here = has(stems, subject.stems);
  if (here === 1) return 1;
  // "harbour strike": one word in the sentence, the other in the headline.
  const together = subject.stems.every((stem) => stems.has(stem) || title.has(stem));
  return here > 0 && together ? 0.5 : 0;
}
