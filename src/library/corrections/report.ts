import type { Correction, CorrectionKind } from '../../domain/correction.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Library } from '../library.ts';
import { asRead } from '../store/rows.ts';
import { quoteAt } from './apply.ts';
import { withEntries } from './placed.ts';

/** How a rule fared with those who look at what it read. */
export interface RuleReport {
  readonly kind: CorrectionKind;
  /** Null: no rule had read anything there. */
  readonly rule: string | null;
  /** How often something that it read was put right. */
  readonly corrected: number;
  /** Of these: a name or date was read where there is none, another one, or none where there is one. */
  readonly wrongly: { readonly none: number; readonly other: number; readonly missing: number };
  /** How often it read something in the articles that are there; null where that cannot be counted. */
  readonly read: number | null;
  /** Of the corrected ones, how many the rules of today read right by themselves. */
  readonly rightNow: number;
}

/** Which rules were corrected how often, the most corrected first. Suggestions do not count. */
export async function correctionReport(library: Library): Promise<readonly RuleReport[]> {
  const all = (await withEntries(library)).filter(({ correction }) => correction.state === 'applied');
  const read = await readBy(library);
  const groups = new Map<string, { readonly correction: Correction; readonly reading: Reading }[]>();
  for (const { correction, entry } of all) {
    const key = `${correction.kind} ${correction.rule ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push({ correction, reading: asRead(entry.reading) });
    groups.set(key, group);
  }
  const reports = [...groups.values()].map((group): RuleReport => {
    const count = (of: (one: Correction) => boolean): number => group.filter(({ correction }) => of(correction)).length;
    const { kind = 'speaker', rule = null } = group[0]?.correction ?? {};
    return {
      kind,
      rule,
      corrected: group.length,
      wrongly: {
        none: count(({ value }) => value === null),
        other: count(({ value, was }) => value !== null && was !== null),
        missing: count(({ value, was }) => value !== null && was === null),
      },
      read: kind === 'speaker' && rule !== null ? (read.get(rule) ?? 0) : null,
      rightNow: group.filter(({ correction, reading }) => readsRight(correction, reading)).length,
    };
  });
  return reports.sort((a, b) => b.corrected - a.corrected || (a.rule ?? '').localeCompare(b.rule ?? ''));
}

const STRETCH = 50;

/** How many quotations each attribution rule gave a speaker in all articles. */
async function readBy(library: Library): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const ids = (await library.articles()).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += STRETCH) {
    for (const { reading } of await library.getAll(ids.slice(at, at + STRETCH))) {
      for (const { attribution } of asRead(reading).quotes) {
        if (attribution !== null) counts.set(attribution.rule, (counts.get(attribution.rule) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function readsRight({ kind, span, value }: Correction, reading: Reading): boolean {
  if (kind === 'speaker') return speakerOf(quoteAt(reading, span)) === value;
  if (kind === 'said') return false;
  const told = reading.facts.find((fact) => fact.start === span.start && fact.end === span.end);
  return (told?.value ?? null) === value;
}

const speakerOf = (quote: Quote | null): string | null => quote?.attribution?.speaker?.name ?? null;
