import type { TimelineEntry } from '../domain/answer.ts';
import { counted } from '../wording/labels.ts';
import { beside, daysOf, ruler, stroke } from './axis.ts';
import { cardOf, column, GAP } from './cards.ts';
import { chosen } from './chosen.ts';
import { BAND_RIGHT, mark, PAD, r, WIDTH, words } from './drawing.ts';
import { drawable, widthOf } from './font.ts';
import { type Look, PALETTES, type Palette } from './palette.ts';
import { scaleOf } from './scale.ts';
import type { TimelinePicture } from './timeline.ts';
import { cut } from './wrap.ts';

const HEAD = 144;
const FOOT = 88;
/** Lines of a card: more where there are few cards. */
const LINES = 3;
const MORE_LINES = 5;
const FEW = 8;
/** Most events with a card on each side; the others are strokes on the axis. */
const ON_A_SIDE = 8;
const LEAST_AXIS = 360;

/** A timeline as SVG: cards on both sides of a time axis in true scale, each tied to its place on it. */
export function timelineSvg(picture: TimelinePicture, look: Look): string {
  const palette = PALETTES[look];
  const telling = chosen(picture.entries, ON_A_SIDE * 2);
  const cards = telling.map((entry) => cardOf(entry, telling.length <= FEW ? MORE_LINES : LINES));
  const sides = [cards.filter((_, i) => i % 2 === 0), cards.filter((_, i) => i % 2 === 1)];
  const tallest = Math.max(...sides.map((side) => side.reduce((sum, c) => sum + c.height + GAP, 0)));
  const axis = Math.max(LEAST_AXIS, tallest + GAP);
  const [top, bottom] = [HEAD, HEAD + axis];
  const spans = telling.map(daysOf);
  const scale = scaleOf(spans, top + 12, bottom - 12);
  const first = Math.min(...spans.map((s) => s.from));
  const last = Math.max(...spans.map((s) => s.to));
  const height = bottom + FOOT;
  // One event has its card on the left of the axis, and nothing is on its right.
  const width = cards.length === 1 ? BAND_RIGHT + PAD : WIDTH;
  const shown = new Set(cards.map((c) => c.entry));
  const others = picture.entries.filter((e) => !shown.has(e));
  const strokes = others
    .filter((e) => daysOf(e).from >= first && daysOf(e).to <= last)
    .map((e) => stroke(e, scale, palette));
  const beyond = [
    beside(others.filter((e) => daysOf(e).from < first).length, 'earlier', top - 12, palette),
    beside(others.filter((e) => daysOf(e).from >= first && daysOf(e).to > last).length, 'later', bottom + 22, palette),
  ];
  const drawn = sides.flatMap((side, i) => column(side, i === 0 ? 'left' : 'right', scale, palette, top, bottom));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${r(height)}" viewBox="0 0 ${width} ${r(height)}">`,
    `<rect width="${width}" height="${r(height)}" fill="${palette.ground}"/>`,
    ...head(picture, cards.length, palette, width),
    ...ruler(scale, palette, top, bottom),
    ...strokes,
    ...drawn,
    ...beyond,
    ...legend(picture, palette, width, bottom + FOOT - 26),
    '</svg>',
  ].join('\n');
}

function head(
  { subject, entries, undated }: TimelinePicture,
  cards: number,
  palette: Palette,
  width: number,
): readonly string[] {
  const articles = new Set(entries.flatMap((e) => e.sources.map((s) => s.article.id))).size;
  const parts = [
    cards < entries.length
      ? `the ${cards} most telling of ${counted(entries.length, 'event')}`
      : counted(entries.length, 'event'),
    `from ${counted(articles, 'article')}`,
    ...(undated === 0 ? [] : [`${counted(undated, 'more mention')} without a date`]),
  ];
  return [
    words(PAD, 62, cut(drawable(subject), width - PAD * 2, 40, 'bold'), 40, palette.ink, 'bold'),
    words(PAD, 98, cut(parts.join(' · '), width - PAD * 2, 21), 21, palette.faint),
  ];
}

const MODES: readonly (readonly [mode: TimelineEntry['mode'], words: string])[] = [
  ['happened', 'happened'],
  ['planned', 'planned'],
  ['denied', 'said not to have happened'],
  ['background', 'background'],
];

function legend({ entries }: TimelinePicture, palette: Palette, width: number, y: number): readonly string[] {
  let x = PAD + 10;
  const there = MODES.filter(([mode]) => entries.some((e) => e.mode === mode));
  const items = there.flatMap(([mode, label]) => {
    const at = x;
    x += 22 + widthOf(label, 17) + 28;
    return [mark(mode, at, y - 6, palette), words(at + 18, y, label, 17, palette.faint)];
  });
  const inferred = entries.some(({ certainty }) => certainty === 'inferred' || certainty === 'reported')
    ? 'inferred: worked out from the day of the article'
    : '';
  return [...items, words(width - PAD, y, inferred, 17, palette.faint, 'regular', 'end')];
}
