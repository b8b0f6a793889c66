import { CORRECTED, type Correction, type CorrectionKind } from '../../domain/correction.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Person } from '../../domain/person.ts';
import type { Quote, Speaker } from '../../domain/quote.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { nameKey, sameName } from '../../language/names.ts';
import type { Entry } from '../library.ts';

/** How much two stretches must have in common, of what either covers, to be one and the same. */
const SAME = 0.5;

/**
 * The entry with its corrections put into its reading. A correction finds its place again where other rules have cut a
 * quotation or an event a little differently; where nothing like it is read any more, it changes nothing.
 *
 * @param corrections of this very text; those that are only suggested are passed over.
 */
export function corrected(entry: Entry, corrections: readonly Correction[]): Entry {
  const { reading } = entry;
  const right = corrections
    .filter(({ state }) => state === 'applied')
    // The latest is put last: it counts where two have come to mean one quotation.
    .toSorted((a, b) => Number(a.at) - Number(b.at))
    .reduce((before, correction) => PUT[correction.kind](before, correction), reading);
  return right === reading ? entry : { ...entry, reading: { ...right, uncorrected: reading } };
}

const PUT: Readonly<Record<CorrectionKind, (reading: Reading, correction: Correction) => Reading>> = {
  speaker: putSpeaker,
  said: putSaid,
  event: putEvent,
};

function putSpeaker(reading: Reading, { span, value, was, rule }: Correction): Reading {
  const quote = quoteAt(reading, span);
  if (quote === null) return reading;
  const named = value === null ? null : speakerNamed(value, reading.people);
  const people = named?.kind === 'new' ? [...reading.people, named.person] : reading.people;
  const attribution = {
    // "he" or "Weir" before the words names somebody else.
    mention: null,
    cue: quote.attribution?.cue ?? null,
    speaker: named?.speaker ?? null,
    rule: CORRECTED,
    confidence: 1,
    corrected: { was, rule },
  };
  return { ...reading, people, quotes: reading.quotes.map((one) => (one === quote ? { ...one, attribution } : one)) };
}

type Named =
  | { readonly kind: 'known'; readonly speaker: Speaker }
  | { readonly kind: 'new'; readonly speaker: Speaker; readonly person: Person };

/** Words that stand for somebody who is not named: "a spokesman", "officials". */
const NAMELESS = /^(?:(?:an?|the|one|two|some|several)\s|\p{Ll})/u;

function speakerNamed(name: string, people: readonly Person[]): Named {
  const known =
    people.find((person) => person.name === name) ??
    people.find((person) => sameName(person.name, name) || nameKey(person.name) === nameKey(name));
  if (known !== undefined) return { kind: 'known', speaker: { kind: 'person', person: known.key, name: known.name } };
  if (NAMELESS.test(name)) return { kind: 'known', speaker: { kind: 'source', name } };
  const key = people.reduce((most, person) => Math.max(most, person.key), -1) + 1;
  const person: Person = { key, name, aliases: [], roles: [], gender: 'unknown', mentions: [] };
  return { kind: 'new', speaker: { kind: 'person', person: key, name }, person };
}

function putSaid(reading: Reading, { span, value }: Correction): Reading {
  const quote = quoteAt(reading, span);
  if (quote === null) return reading;
  const said = value === null ? null : { value };
  return { ...reading, quotes: reading.quotes.map((one) => (one === quote ? { ...one, said } : one)) };
}

function putEvent(reading: Reading, { span, value }: Correction): Reading {
  const told = best(reading.facts, span, (fact) => fact);
  const time = best(reading.times, span, (one) => one);
  const dates = (one: Span): boolean => (told !== null ? told.time !== null && same(one, told.time) : one === time);
  const wrong = (fact: Fact): boolean =>
    told !== null ? fact === told : time !== null && fact.time !== null && same(fact.time, time);
  if (told === null && time === null) return reading;
  const put = { rule: CORRECTED, certainty: 'corrected' } as const;
  return {
    ...reading,
    facts: reading.facts.flatMap((fact) =>
      !wrong(fact) ? fact : value === null ? [] : { ...fact, ...put, value, time: null },
    ),
    times: reading.times.flatMap((one) => (!dates(one) ? one : value === null ? [] : { ...one, ...put, value })),
  };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** From the first of a quotation's words to the last. */
export const spanOf = (quote: Quote): Span => ({
  start: quote.parts[0]?.start ?? 0,
  end: quote.parts.at(-1)?.end ?? 0,
});

/** The quotation that stands there, perhaps cut a little differently; null where none does. */
export const quoteAt = (reading: Reading, span: Span): Quote | null => best(reading.quotes, span, spanOf);

/** What has most in common with a stretch, if that is enough. */
function best<T>(all: readonly T[], span: Span, of: (one: T) => Span): T | null {
  let found: T | null = null;
  let most = SAME;
  for (const one of all) {
    const { start, end } = of(one);
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    const alike = shared / (Math.max(end, span.end) - Math.min(start, span.start));
    if (alike > most || (alike === most && found === null)) {
      found = one;
      most = alike;
    }
  }
  return found;
}
