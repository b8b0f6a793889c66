import type { Span } from '../../domain/span.ts';
import { compile } from '../../language/pattern.ts';
import type { TimeRule, TimeTable } from './rule.ts';
import { CLOCK } from './rules/clock.ts';
import { DAYS } from './rules/days.ts';
import { DURATIONS } from './rules/durations.ts';
import { HOLIDAYS } from './rules/holidays.ts';
import { MONTHS } from './rules/months.ts';
import { QUARTERS } from './rules/quarters.ts';
import { REFERENCES } from './rules/references.ts';
import { RELATIVE } from './rules/relative.ts';
import { SETS } from './rules/sets.ts';
import { UNITS } from './rules/units.ts';
import { YEARS } from './rules/years.ts';
import { SLOTS } from './slots.ts';
import type { Stated } from './stated.ts';

/** All tables, dates before lengths: of two readings of the same words, the one from the earlier table stands. */
export const TABLES: readonly TimeTable[] = [
  MONTHS,
  DAYS,
  RELATIVE,
  HOLIDAYS,
  QUARTERS,
  UNITS,
  YEARS,
  CLOCK,
  SETS,
  REFERENCES,
  DURATIONS,
];

/** A time expression and what its words state. */
export interface Match extends Span {
  readonly stated: Stated;
  readonly rule: string;
}

/** Half of all sentences hold no word of time, and are done with here. */
const ANY = new RegExp(TABLES.map(({ trigger }) => trigger.source).join('|'));

const COMPILED = TABLES.map(({ trigger, rules }) => ({
  trigger,
  rules: rules.map((rule) => ({
    rule,
    pattern: compile(`(?<![\\w$£€])(?<![a-z]-|\\d[.,:/])(?:${rule.pattern})(?!\\w)`, SLOTS, 'gi'),
  })),
}));

/**
 * The time expressions of one sentence, in order, none inside another: where two overlap, the one of more words
 * stands; where they are the same words, the one from the earlier row.
 *
 * @param from - where the sentence starts in its text; the spans given back are the text's.
 */
export function matches(sentence: string, from: number): readonly Match[] {
  const found: Match[] = [];
  const lower = sentence.toLowerCase();
  if (!ANY.test(lower)) return found;
  for (const { trigger, rules } of COMPILED) {
    if (!trigger.test(lower)) continue;
    for (const { rule, pattern } of rules) {
      if (rule.needs !== undefined && !rule.needs.test(lower)) continue;
      // `matchAll` would make the expression anew for each sentence
      pattern.lastIndex = 0;
      for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
        const stated = state(rule, match, sentence);
        if (stated !== null) {
          found.push({ start: from + match.index, end: from + match.index + match[0].length, stated, rule: rule.name });
        }
      }
    }
  }
  if (found.length < 2) return found;
  const ranked = found.map((m, rank) => ({ m, rank })).sort((a, b) => length(b.m) - length(a.m) || a.rank - b.rank);
  const kept: Match[] = [];
  for (const { m } of ranked) {
    if (kept.every((k) => k.end <= m.start || m.end <= k.start)) kept.push(m);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const length = (span: Span): number => span.end - span.start;

function state(rule: TimeRule, match: RegExpExecArray, sentence: string): Stated | null {
  const end = match.index + match[0].length;
  return rule.states(
    { ...match.groups, all: match[0] },
    { before: sentence.slice(Math.max(0, match.index - 40), match.index), after: sentence.slice(end, end + 40) },
  );
}
