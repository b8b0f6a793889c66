import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import { corrected } from '../../src/library/corrections/apply.ts';
import { entryOf, readingOf } from './samples.ts';

describe('corrections of one quotation', () => {
  const correction = (value: string, end: number, at: string): Correction => ({
    id: value,
    kind: 'speaker',
    textHash: 'h',
    span: { start: 0, end },
    value,
    was: 'Ida Moss',
    rule: 'by-hand',
    rules: '1',
    state: 'applied',
    by: null,
    at: new Date(at),
  });
  const newer = correction('Tom Weir', 10, '2024-02-02');
  const older = correction('Ada Reyes', 9, '2024-01-01');

  it.each([[[newer, older]], [[older, newer]]])('count by the latest, though an older one fits as well', (both) => {
    const reading = readingOf({ 'Ida Moss': 1 });
    const quotes = reading.quotes.map((quote) => ({ ...quote, parts: [{ start: 0, end: 10 }] }));
    const entry = { ...entryOf('a1', 'The tide is out.'), reading: { ...reading, quotes } };
    expect(corrected(entry, both).reading.quotes[0]?.attribution?.speaker?.name).toBe('Tom Weir');
  });
});
