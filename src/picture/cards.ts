import type { TimelineEntry } from '../domain/answer.ts';
import { dateInWords } from '../wording/dates.ts';
import { daysOf } from './axis.ts';
import { BAND_LEFT, BAND_RIGHT, mark, PAD, r, words } from './drawing.ts';
import { drawable, widthOf } from './font.ts';
import type { Palette } from './palette.ts';
import { stack } from './place.ts';
import type { Scale } from './scale.ts';
import { cut, wrap } from './wrap.ts';

const REACH = 44;
const CARD = BAND_LEFT - REACH - PAD;
const INSET = 16;
const SIZE = 21;
const LINE = 28;
/** Size of the note beside the date, and the fewest letters of a publisher that still name it. */
const NOTE = 17;
const LEAST_NAME = 4;
export const GAP = 14;

/** The words and the height of an entry's card. */
export interface CardOf {
  readonly entry: TimelineEntry;
  readonly date: string;
  readonly note: string;
  readonly lines: readonly string[];
  readonly height: number;
}

/** The card of an entry, its text in at most so many lines. */
export function cardOf(entry: TimelineEntry, most: number): CardOf {
  const [best] = entry.sources;
  const width = CARD - INSET * 2;
  const date = cut(drawable(dateInWords(entry.value)), width, SIZE, 'bold');
  const lines = wrap(drawable(best?.text ?? ''), width, SIZE, most);
  return {
    entry,
    date,
    note: noteOf(entry, width - widthOf(date, SIZE, 'bold') - 16),
    lines,
    height: INSET * 2 + LINE * (lines.length + 1) - 6,
  };
}

/** How sure the date is, and who tells it ("inferred · Harbour Gaz… +2"), as much as there is room for. */
function noteOf({ sources, certainty }: TimelineEntry, room: number): string {
  const { publisher, title = '' } = sources[0]?.article ?? {};
  const more = sources.length > 1 ? ` +${sources.length - 1}` : '';
  const sure = certainty === 'stated' ? '' : certainty;
  const before = sure === '' ? '' : `${sure} · `;
  const from = cut(drawable(publisher ?? title), room - widthOf(before + more, NOTE), NOTE);
  if (from.length >= LEAST_NAME) return `${before}${from}${more}`;
  return widthOf(sure, NOTE) <= room ? sure : '';
}

/** The cards of one side, each tied to its place on the axis. */
export function column(
  cards: readonly CardOf[],
  side: 'left' | 'right',
  scale: Scale,
  palette: Palette,
  top: number,
  bottom: number,
): readonly string[] {
  const edge = side === 'left' ? BAND_LEFT : BAND_RIGHT;
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
      words(x + CARD - INSET, at + INSET + 18, card.note, NOTE, palette.faint, 'regular', 'end'),
      ...card.lines.map((line, n) => words(x + INSET, at + INSET + 18 + LINE * (n + 1), line, SIZE, palette.ink)),
    ];
  });
}
