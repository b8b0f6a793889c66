import type { TimelineEntry } from '../../domain/answer.ts';
import type { Page } from './page.ts';

const WIDEST = 72;
const DAY = 86_400_000;

/** Fewer days than this are seen at a glance without a drawing. */
const FEWEST = 3;

/**
 * A timeline drawn in true scale, with its first and last day above: ● for a day, ○ for a day of
 * which only plans are told, ━ for a longer time such as a month.
 * Null where too few days differ.
 */
export function axis(page: Page, entries: readonly TimelineEntry[]): string | null {
  const width = Math.min(page.width ?? WIDEST, WIDEST);
  const spans = entries.map(({ days, mode }) => ({
    from: Date.parse(days.from) / DAY,
    to: Date.parse(days.to) / DAY,
    mark: mode === 'planned' ? '○' : '●',
  }));
  const [first, last] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
  if (new Set(spans.map(({ from }) => from)).size < FEWEST || !Number.isFinite(last - first)) return null;
  const column = (day: number): number => Math.round(((day - first) / (last - first)) * (width - 1));
  const cells = Array.from({ length: width }, () => '─');
  for (const { from, to } of spans) if (from !== to) cells.fill('━', column(from), column(to) + 1);
  for (const { from, to, mark } of spans) {
    if (from === to && cells[column(from)] !== '●') cells[column(from)] = mark;
  }
  const label = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  return `${label(first)}${label(last).padStart(width - 10)}\n${cells.join('')}`;
}
