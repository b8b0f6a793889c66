import type { TimelineEntry } from '../domain/answer.ts';
import { parseDay } from '../reading/dates/calendar.ts';
import { dateInWords } from '../wording/dates.ts';
import { counted } from '../wording/labels.ts';
import { chosen } from './chosen.ts';
import { drawable, FAMILY, type Weight, widthOf } from './font.ts';
import { type Look, PALETTES, type Palette } from './palette.ts';
import { stack } from './place.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { TimelinePicture } from './timeline.ts';
import { cut, wrap } from './wrap.ts';

/** All in pixels. Text is large enough to be read where a chat shows the picture at half its size. */
const WIDTH = 1200;
const PAD = 36;
const HEAD = 144;
const FOOT = 88;
const BAND = 112;
const REACH = 44;
const CARD = (WIDTH - BAND) / 2 - REACH - PAD;
const INSET = 16;
const SIZE = 21;
const LINE = 28;
/** Lines of a card: more where there are few cards. */
const LINES = 3;
const MORE_LINES = 5;
const FEW = 8;
const GAP = 14;
/** Most events with a card on each side; the others are strokes on the axis. */
const ON_A_SIDE = 8;
const LEAST_AXIS = 360;
const STROKE = 20;

interface CardOf {
  readonly entry: TimelineEntry;
  readonly date: string;
  readonly note: string;
  readonly lines: readonly string[];
  readonly height: number;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[c] ?? c);

const words = (
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  weight: Weight = 'regular',
  anchor = 'start',
): string =>
  `<text x="${r(x)}" y="${r(y)}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;

const r = (n: number): string => String(Math.round(n * 10) / 10);

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
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${r(height)}" viewBox="0 0 ${WIDTH} ${r(height)}">`,
    `<rect width="${WIDTH}" height="${r(height)}" fill="${palette.ground}"/>`,
    ...head(picture, cards.length, palette),
    ...ruler(scale, palette, top, bottom),
    ...strokes,
    ...drawn,
    ...beyond,
    ...legend(picture, palette, bottom + FOOT - 26),
    '</svg>',
  ].join('\n');
}

const daysOf = ({ days }: TimelineEntry): { readonly from: number; readonly to: number } => {
  const from = parseDay(days.from) ?? 0;
  return { from, to: parseDay(days.to) ?? from };
};

/** How many events lie beyond the ends of the axis. */
const beside = (many: number, side: string, y: number, palette: Palette): string =>
  many === 0 ? '' : words(WIDTH / 2, y, `${many} ${side}`, 17, palette.faint, 'regular', 'middle');

function cardOf(entry: TimelineEntry, most: number): CardOf {
  const [best] = entry.sources;
  const more = entry.sources.length - 1;
  const width = CARD - INSET * 2;
  const date = cut(drawable(dateInWords(entry.value)), width, SIZE, 'bold');
  const from = best?.article.publisher ?? best?.article.title ?? '';
  const source = drawable(`${from}${more > 0 ? ` +${more}` : ''}`);
  const certainty = entry.certainty === 'stated' ? '' : entry.certainty;
  const note = [certainty, source].filter((part) => part !== '').join(' · ');
  const lines = wrap(drawable(best?.text ?? ''), width, SIZE, most);
  const room = width - widthOf(date, SIZE, 'bold') - 16;
  return {
    entry,
    date,
    note: [note, certainty, ''].find((part) => widthOf(part, 17) <= room) ?? '',
    lines,
    height: INSET * 2 + LINE * (lines.length + 1) - 6,
  };
}

function head({ subject, entries, undated }: TimelinePicture, cards: number, palette: Palette): readonly string[] {
  const articles = new Set(entries.flatMap((e) => e.sources.map((s) => s.article.id))).size;
  const parts = [
    cards < entries.length
      ? `the ${cards} most telling of ${counted(entries.length, 'event')}`
      : counted(entries.length, 'event'),
    `from ${counted(articles, 'article')}`,
    ...(undated === 0 ? [] : [`${counted(undated, 'more mention')} without a date`]),
  ];
  return [
    words(PAD, 62, cut(drawable(subject), WIDTH - PAD * 2, 40, 'bold'), 40, palette.ink, 'bold'),
    words(PAD, 98, parts.join(' · '), 21, palette.faint),
  ];
}

function ruler(scale: Scale, palette: Palette, top: number, bottom: number): readonly string[] {
  const left = (WIDTH - BAND) / 2;
  const zigzag = (y: number): string => {
    const points = Array.from({ length: 9 }, (_, i) => `${r(left + (BAND * i) / 8)},${r(y + (i % 2 === 0 ? -6 : 6))}`);
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${palette.ground}" stroke-width="5"/>`;
  };
  return [
    `<rect x="${left}" y="${top}" width="${BAND}" height="${r(bottom - top)}" rx="10" fill="${palette.axis}"/>`,
    ...scale.ticks.flatMap(({ y, label }) => [
      `<line x1="${left}" x2="${left + 10}" y1="${r(y)}" y2="${r(y)}" stroke="${palette.faint}" stroke-width="1.5"/>`,
      `<line x1="${left + BAND - 10}" x2="${left + BAND}" y1="${r(y)}" y2="${r(y)}" stroke="${palette.faint}" stroke-width="1.5"/>`,
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
function stroke(entry: TimelineEntry, scale: Scale, palette: Palette): string {
  const { from, to } = daysOf(entry);
  const y = r((scale.yOf(from) + scale.yOf(to + 1)) / 2);
  const [left, right] = [(WIDTH - BAND) / 2, (WIDTH + BAND) / 2];
  const style = `stroke="${palette.marks[entry.mode]}" stroke-width="3" stroke-opacity="0.4"`;
  return `<path d="M${left},${y} h${STROKE} M${right - STROKE},${y} h${STROKE}" ${style}/>`;
}

function column(
  cards: readonly CardOf[],
  side: 'left' | 'right',
  scale: Scale,
  palette: Palette,
  top: number,
  bottom: number,
): readonly string[] {
  const edge = side === 'left' ? (WIDTH - BAND) / 2 : (WIDTH + BAND) / 2;
  const x = side === 'left' ? PAD : edge + REACH;
  const near = side === 'left' ? x + CARD : x;
  const spans = cards.map(({ entry }) => {
    const { from, to } = daysOf(entry);
    return { from: scale.yOf(from), to: scale.yOf(to + 1) };
  });
  const middles = spans.map(({ from, to }) => (from + to) / 2);
  const tops = stack(
    cards.map(({ height }, i) => ({ at: middles[i] ?? top, height })),
    GAP,
    top,
    bottom,
  );
  return cards.flatMap((card, i) => {
    const [at = top, y = top, span] = [tops[i], middles[i], spans[i]];
    const colour = palette.marks[card.entry.mode];
    const tie = at + INSET + 12;
    const bend = (edge + near) / 2;
    const long = span !== undefined && span.to - span.from > 16 && card.entry.days.from !== card.entry.days.to;
    return [
      ...(long
        ? [
            `<line x1="${edge}" x2="${edge}" y1="${r(span.from + 3)}" y2="${r(span.to - 3)}" stroke="${colour}" stroke-width="6" stroke-linecap="round"/>`,
          ]
        : []),
      `<path d="M${r(edge)},${r(y)} C${r(bend)},${r(y)} ${r(bend)},${r(tie)} ${r(near)},${r(tie)}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      mark(card.entry.mode, edge, y, palette),
      `<rect x="${r(x)}" y="${r(at)}" width="${r(CARD)}" height="${r(card.height)}" rx="10" fill="${palette.card}" stroke="${palette.edge}"/>`,
      `<rect x="${r(side === 'left' ? near - 5 : near)}" y="${r(at)}" width="5" height="${r(card.height)}" rx="2.5" fill="${colour}"/>`,
      words(x + INSET, at + INSET + 18, card.date, SIZE, palette.ink, 'bold'),
      words(x + CARD - INSET, at + INSET + 18, card.note, 17, palette.faint, 'regular', 'end'),
      ...card.lines.map((line, n) => words(x + INSET, at + INSET + 18 + LINE * (n + 1), line, SIZE, palette.ink)),
    ];
  });
}

/** Full: it happened. Hollow: planned. Crossed: denied. Small: background. */
function mark(mode: TimelineEntry['mode'], x: number, y: number, palette: Palette): string {
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

const MODES: readonly (readonly [mode: TimelineEntry['mode'], words: string])[] = [
  ['happened', 'happened'],
  ['planned', 'planned'],
  ['denied', 'said not to have happened'],
  ['background', 'background'],
];

function legend({ entries }: TimelinePicture, palette: Palette, y: number): readonly string[] {
  let x = PAD + 10;
  const there = MODES.filter(([mode]) => entries.some((e) => e.mode === mode));
  const items = there.flatMap(([mode, label]) => {
    const at = x;
    x += 22 + widthOf(label, 17) + 28;
    return [mark(mode, at, y - 6, palette), words(at + 18, y, label, 17, palette.faint)];
  });
  const inferred = entries.some((e) => e.certainty !== 'stated')
    ? 'inferred: worked out from the day of the article'
    : '';
  return [...items, words(WIDTH - PAD, y, inferred, 17, palette.faint, 'regular', 'end')];
}
