import type { TimelineEntry } from '../domain/answer.ts';
import { parseDay } from '../reading/dates/calendar.ts';
import { BAND, BAND_LEFT, BAND_RIGHT, r, WIDTH, words } from './drawing.ts';
import type { Palette } from './palette.ts';
import type { Scale } from './scale.ts';

const STROKE = 14;

/** First and last day of an entry as day numbers. */
export const daysOf = ({ days }: TimelineEntry): { readonly from: number; readonly to: number } => {
  const from = parseDay(days.from) ?? 0;
  return { from, to: parseDay(days.to) ?? from };
};

/** How many events lie beyond the ends of the axis. */
export const beside = (many: number, side: string, y: number, palette: Palette): string =>
  many === 0 ? '' : words(WIDTH / 2, y, `${many} ${side}`, 17, palette.faint, 'regular', 'middle');

/** The axis itself, with its ticks and what is cut out of it. */
export function ruler(scale: Scale, palette: Palette, top: number, bottom: number): readonly string[] {
  const zigzag = (y: number): string => {
    const points = Array.from(
      { length: 9 },
      (_, i) => `${r(BAND_LEFT + (BAND * i) / 8)},${r(y + (i % 2 === 0 ? -6 : 6))}`,
    );
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${palette.ground}" stroke-width="5"/>`;
  };
  return [
    `<rect x="${BAND_LEFT}" y="${top}" width="${BAND}" height="${r(bottom - top)}" rx="10" fill="${palette.axis}"/>`,
    ...scale.ticks.flatMap(({ y, label }) => [
      `<line x1="${BAND_LEFT}" x2="${BAND_LEFT + 10}" y1="${r(y)}" y2="${r(y)}" stroke="${palette.faint}" stroke-width="1.5"/>`,
      `<line x1="${BAND_LEFT + BAND - 10}" x2="${BAND_LEFT + BAND}" y1="${r(y)}" y2="${r(y)}" stroke="${palette.faint}" stroke-width="1.5"/>`,
      words(WIDTH / 2, y + 6, label, 17, palette.faint, 'regular', 'middle'),
    ]),
    ...scale.cuts.flatMap(({ y, label }) => [
      zigzag(y - 17),
      zigzag(y + 17),
      words(WIDTH / 2, y + 5, label, 15, palette.faint, 'regular', 'middle'),
    ]),
  ];
}

/** An event that has no card: a stroke at either edge of the axis, clear of its words. */
export function stroke(entry: TimelineEntry, scale: Scale, palette: Palette): string {
  const { from, to } = daysOf(entry);
  const y = r((scale.yOf(from) + scale.yOf(to + 1)) / 2);
  const style = `stroke="${palette.marks[entry.mode]}" stroke-width="3" stroke-opacity="0.4"`;
  return `<path d="M${BAND_LEFT},${y} h${STROKE} M${BAND_RIGHT - STROKE},${y} h${STROKE}" ${style}/>`;
}
