import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/picture/alt-text.ts';
import { timelineCsv, timelineIcs, timelineJson } from '../../src/picture/files.ts';
import { drawable, widthOf } from '../../src/picture/font.ts';
import { stack } from '../../src/picture/place.ts';
import { timelinePng } from '../../src/picture/png.ts';
import { scaleOf } from '../../src/picture/scale.ts';
import { timelineSvg } from '../../src/picture/svg.ts';
import { cut, wrap } from '../../src/picture/wrap.ts';
import { entries, entry } from './entries.ts';

const pictures = [
  ['nothing', { subject: 'Nobody', entries: [], undated: 3 }],
  ['one event', { subject: 'Agnes Weir', entries: entries(1), undated: 0 }],
  ['few events', { subject: 'Agnes Weir', entries: entries(7), undated: 2 }],
  ['a crowd', { subject: 'the ferry', entries: entries(200), undated: 40 }],
  [
    'one day',
    {
      subject: 'the ferry',
      entries: Array.from({ length: 30 }, (_, i) => entry('2016-02-29', `${i} votes`)),
      undated: 0,
    },
  ],
  [
    'far apart',
    {
      subject: 'the ferry',
      entries: [entry('0961-05-01', 'Long ago.'), entry('2016-01-01', 'Now.'), entry('2016-01-09', 'Then.')],
      undated: 0,
    },
  ],
  [
    'hostile words',
    {
      subject: '<script>&"\u0000\ud800',
      entries: [
        entry('2016-01-01', `${'W'.repeat(5000)} </text><image href="x"/>`),
        entry('2016-01-02', '中文 العربية 🎉'.repeat(50)),
      ],
      undated: 0,
    },
  ],
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** The cards of a drawing. */
const cards = (svg: string): readonly Box[] =>
  [
    ...svg.matchAll(
      /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" rx="10" fill="[^"]+" stroke/g,
    ),
  ].map(([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }));
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y + 0.2 < b.y + b.height && b.y + 0.2 < a.y + a.height;

describe.each(pictures)('the picture of %s', (_, picture) => {
  it.each(['light', 'dark'] as const)('is a PNG of less than a megabyte, %s', async (look) => {
    const png = await timelinePng(picture, look);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(png.length).toBeLessThan(1_000_000);
    expect(png.length).toBeGreaterThan(4000);
  });

  it('has cards that never overlap and stay on it', () => {
    const svg = timelineSvg(picture, 'light');
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
    const all = cards(svg);
    expect(all.length).toBe(Math.min(16, picture.entries.length));
    for (const [i, a] of all.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
      for (const b of all.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    }
  });

  it('has words for who does not see it, in at most 1024 units', () => {
    const words = altText(picture);
    expect(words.length).toBeLessThanOrEqual(1024);
    expect(words).toMatch(/^Timeline of /);
  });
});

describe('the axis', () => {
  const span = (from: number, to = from) => ({ from, to });

  it('gives every day the same height, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20_000, max: 30_000 }), { minLength: 1, maxLength: 60 }), (days) => {
        const scale = scaleOf(
          days.map((d) => span(d)),
          100,
          900,
        );
        const sorted = days.toSorted((a, b) => a - b);
        for (const [i, day] of sorted.entries()) {
          const y = scale.yOf(day);
          expect(y).toBeGreaterThanOrEqual(99.9);
          expect(y).toBeLessThanOrEqual(900.1);
          const before = sorted[i - 1];
          if (before !== undefined) expect(y).toBeGreaterThanOrEqual(scale.yOf(before) - 1e-6);
        }
        const heights = sorted.map((d) => scale.yOf(d + 1) - scale.yOf(d));
        expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1e-6);
      }),
    );
  });

  it('says what it leaves out', () => {
    const scale = scaleOf([span(0), span(20_000), span(20_010)], 0, 500);
    expect(scale.cuts.map((c) => c.label)).toEqual(['55 years']);
  });

  it('leaves out every wide gap, the inside of a decade too, but no more than four', () => {
    const day = (year: number): number => Math.round((year - 1970) * 365.25);
    const decade = span(day(1970), day(1980) - 1);
    const few = scaleOf([decade, span(day(1988)), span(day(2012)), span(day(2012) + 40)], 0, 900);
    expect(few.cuts.map((c) => c.label)).toEqual(['18 years', '24 years']);
    const many = scaleOf(
      [3, 40, 400, 4000, 40_000, 400_000].map((d) => span(d)),
      0,
      900,
    );
    expect(many.cuts).toHaveLength(4);
  });

  it.each([
    [[span(17_000), span(17_004)], /^\d+ [A-Z][a-z]{2}$/],
    [[span(17_000), span(17_100), span(17_200), span(17_300)], /^[A-Z][a-z]{2} \d{4}$/],
    [[span(0), span(5000), span(9000), span(13_000), span(17_000)], /^\d{4}$/],
  ])('has ticks with words that fit its length', (spans, words) => {
    const { ticks } = scaleOf(spans, 0, 600);
    expect(ticks.length).toBeGreaterThan(1);
    for (const [i, tick] of ticks.entries()) {
      expect(tick.label).toMatch(words);
      expect(tick.y - (ticks[i - 1]?.y ?? -100)).toBeGreaterThan(28);
    }
  });
});

it('stacks things in order without overlap, near to their wishes', () => {
  const wish = fc.record({ at: fc.integer({ min: 0, max: 1000 }), height: fc.integer({ min: 10, max: 60 }) });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
      const tops = stack(
        wishes.toSorted((a, b) => a.at - b.at),
        10,
        0,
        1000,
      );
      const heights = wishes.toSorted((a, b) => a.at - b.at).map((w) => w.height);
      for (const [i, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(-1e-6);
        expect(top + (heights[i] ?? 0)).toBeLessThanOrEqual(1000 + 1e-6);
        if (i > 0) expect(top).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (heights[i - 1] ?? 0) + 10 - 1e-6);
      }
    }),
  );
  expect(stack([{ at: 100, height: 20 }], 10, 0, 1000)).toEqual([90]);
});

describe('text', () => {
  it('is cut to its width', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 500 }), (text, width) => {
        const lines = wrap(drawable(text), width, 20, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(width);
      }),
    );
    expect(cut('Agnes Weir resigned today', 130, 20)).toBe('Agnes Weir…');
  });
});

describe('files', () => {
  const picture = {
    subject: 'Weir',
    entries: [
      entry('2016-02-29', '=SUM(A1), she "said"', { value: '2016-02-29' }),
      entry('2016-07-01', 'A vote.', {
        value: '2016-07',
        days: { from: '2016-07-01', to: '2016-07-31' },
        mode: 'planned',
      }),
      entry('2016-08-01', 'He did not.', { mode: 'denied' }),
    ],
    undated: 1,
  };

  it('gives a table that a spreadsheet takes for words', () => {
    const [head, first] = timelineCsv(picture).split('\r\n');
    expect(head).toMatch(/^"value","from","to"/);
    expect(first).toContain(`"'=SUM(A1), she ""said"""`);
  });

  it('gives everything as JSON', () => {
    expect(JSON.parse(timelineJson(picture))).toEqual(picture);
  });

  it('gives a calendar of whole days, leap days and months too, without what did not happen', () => {
    const ics = timelineIcs(picture, new Date('2016-09-01T10:00:00Z'));
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(ics).toMatch(/DTSTART;VALUE=DATE:20160229\r\nDTEND;VALUE=DATE:20160301/);
    expect(ics).toMatch(/DTSTART;VALUE=DATE:20160701\r\nDTEND;VALUE=DATE:20160801/);
    expect(ics).toMatch(/STATUS:TENTATIVE/);
    expect(timelineIcs(picture, new Date('2016-09-01T10:00:00Z'))).toBe(ics);
  });
});
