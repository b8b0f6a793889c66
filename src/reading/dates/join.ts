import type { Match } from './match.ts';
import type { Stated } from './stated.ts';

/** "10 p.m. Wednesday", "noon on Oct. 3", "mid-afternoon yesterday": a time of day and its day are one expression. */
const BETWEEN = /^,? (?:on )?$/i;

const withPart = (day: Stated, part: string): Stated | null => {
  if (day.kind === 'weekday' || day.kind === 'day') return day.part === '' ? { ...day, part } : null;
  if (day.kind === 'shift' && day.unit === 'day' && day.part === '') return { ...day, part };
  if (day.kind === 'value' && /^\d{4}-\d\d-\d\d$/.test(day.value))
    return { kind: 'value', type: 'TIME', value: `${day.value}${part}` };
  return null;
};

/** The matches of a sentence, each time of day joined to the day right after it. */
export function joined(found: readonly Match[], text: string): readonly Match[] {
  const out: Match[] = [];
  for (const match of found) {
    const last = out.at(-1);
    if (last?.stated.kind === 'clock' && BETWEEN.test(text.slice(last.end, match.start))) {
      const stated = withPart(match.stated, last.stated.part);
      if (stated !== null) {
        out[out.length - 1] = { start: last.start, end: match.end, stated, rule: `${last.rule} ${match.rule}` };
        continue;
      }
    }
    out.push(match);
  }
  return out;
}
