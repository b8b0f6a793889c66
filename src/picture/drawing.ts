import type { TimelineEntry } from '../domain/answer.ts';
import { FAMILY, type Weight } from './font.ts';
import type { Palette } from './palette.ts';

/** All in pixels. Text is large enough to be read where a chat shows the picture at half its size. */
export const WIDTH = 1200;
export const PAD = 36;
/** The axis in the middle. */
export const BAND = 112;
export const BAND_LEFT = (WIDTH - BAND) / 2;
export const BAND_RIGHT = (WIDTH + BAND) / 2;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[c] ?? c);

/** A line of text; `anchor` is its start, middle or end. */
export const words = (
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  weight: Weight = 'regular',
  anchor = 'start',
): string =>
  `<text x="${r(x)}" y="${r(y)}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** A number as SVG takes it, to a tenth of a pixel. */
export const r = (n: number): string => String(Math.round(n * 10) / 10);

/** Full: it happened. Hollow: planned. Crossed: denied. Small: background. */
export function mark(mode: TimelineEntry['mode'], x: number, y: number, palette: Palette): string {
  const colour = palette.marks[mode];
  const ring = (radius: number, fill: string): string =>
    `<circle cx="${r(x)}" cy="${r(y)}" r="${radius}" fill="${fill}" stroke="${colour}" stroke-width="3"/>`;
  switch (mode) {
    case 'happened':
      return ring(7, colour);
    case 'planned':
      return ring(7, palette.ground);
    case 'denied':
      return `${ring(7, palette.ground)}<path d="M${r(x - 4)},${r(y - 4)} l8,8 m0,-8 l-8,8" stroke="${colour}" stroke-width="2.5"/>`;
    case 'background':
      return ring(4, colour);
  }
}
