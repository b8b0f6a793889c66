import type { RuleReport } from '../../library/corrections/report.ts';

const KIND: Readonly<Record<RuleReport['kind'], string>> = { speaker: 'speaker', said: 'said on', event: 'date' };

/** Which rules were corrected how often, as a table. */
export function reportLines(reports: readonly RuleReport[]): readonly string[] {
  if (reports.length === 0) return ['Nothing has been corrected yet.'];
  const head = ['what', 'rule', 'corrected', 'of read', 'other one', 'none there', 'was missing', 'right by now'];
  const rows = reports.map(({ kind, rule, corrected, wrongly, read, rightNow }) => [
    ...[KIND[kind], rule ?? '(no rule)', String(corrected), read === null ? '' : String(read)],
    ...[wrongly.other, wrongly.none, wrongly.missing, rightNow].map(String),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
