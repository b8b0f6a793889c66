import type { Match } from './match.ts';
import { RANGE } from './range.ts';
import type { Stated } from './stated.ts';

/** "10 p.m. Wednesday", "noon on Oct. 3", "mid-afternoon yesterday": a time of day and its day are one expression. */
const BETWEEN = /^,? (?:on )?$/i;

const withPart = (day: Stated, part: string): Stated | null => {
  if (day.kind === 'weekday' || day.kind === 'day') return day.part === '' ? { ...day, part } : null;
  // "7 p.m. tonight", "11 p.m. last night"
  if (day.kind === 'shift' && day.unit === 'day' && (day.part === '' || day.part === 'TNI')) return { ...day, part };
  if (day.kind === 'value' && /^\d{4}-\d\d-\d\d$/.test(day.value))
    return { kind: 'value', type: 'TIME', value: `${day.value}${part}` };
  return null;
};

/** The start of a range in the year that its end says, or the year before if it lies after its end. */
function inYearOf(start: Stated, end: Stated): Stated {
  if (start.kind !== 'day' && start.kind !== 'month') return start;
  if ((end.kind !== 'day' && end.kind !== 'month') || start.year !== null || end.year?.kind !== 'year') return start;
  if (start.kind === 'month' && start.which !== 'bare') return start;
  const before = start.month > end.month ? 1 : 0;
  return { ...start, year: { kind: 'year', year: end.year.year - before } };
}

/** The matches of a sentence, each time of day joined to the day right after it, each range in the year of its end. */
export function joined(found: readonly Match[], text: string): readonly Match[] {
  const out: Match[] = [];
  for (const match of found) {
    const last = out.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, match.start);
    if (last?.stated.kind === 'clock' && BETWEEN.test(between)) {
      const stated = withPart(match.stated, last.stated.part);
      if (stated !== null) {
        out[out.length - 1] = { start: last.start, end: match.end, stated, rule: `${last.rule} ${match.rule}` };
        continue;
      }
    }
    if (last !== undefined && RANGE.test(between))
      out[out.length - 1] = { ...last, stated: inYearOf(last.stated, match.stated) };
    out.push(match);
  }
  return out;
}
