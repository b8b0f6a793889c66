import type { TimelineEntry } from '../../src/domain/answer.ts';

/** An entry of one day, told by one article. */
export const entry = (from: string, text: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  value: from,
  days: { from, to: from },
  certainty: 'stated',
  mode: 'happened',
  weight: 0.5,
  sources: [
    {
      article: { id: `of ${from}`, title: 'A ferry', publisher: 'Harbour Gazette', url: 'https://example.org/ferry' },
      span: { start: 0, end: text.length },
      text,
      short: null,
      quote: null,
      date: { value: from, certainty: 'stated' },
      score: 1,
      why: { rules: ['did'], matched: [] },
    },
  ],
  ...more,
});

const WORDS = 'the council of the island voted again on the ferry contract that Agnes Weir had signed'.split(' ');
const MODES = ['happened', 'planned', 'denied', 'background'] as const;

/** So many entries, spread over some years, of many lengths. */
export const entries = (many: number): readonly TimelineEntry[] =>
  Array.from({ length: many }, (_, i) => {
    const day = new Date(Date.UTC(2014, 0, 1 + Math.floor((i * i * 900) / (many * many)))).toISOString().slice(0, 10);
    const text = Array.from({ length: 4 + ((i * 7) % 40) }, (_, n) => WORDS[(i + n) % WORDS.length]).join(' ');
    return entry(day, `${i} ${text}.`, {
      weight: ((i * 37) % 100) / 100,
      mode: MODES[i % 9 === 0 ? i % 4 : 0] ?? 'happened',
    });
  });
