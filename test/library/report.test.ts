import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import { correctionReport } from '../../src/library/corrections/report.ts';
import { speakerIs } from './record-contract.ts';
import { opened, readingOf } from './samples.ts';

const TEXT = '“Low tide,” she said on Friday.';

const quoted = (speaker: string, rules: string): Reading => {
  const reading = readingOf({ [speaker]: 1 }, rules);
  return { ...reading, quotes: reading.quotes.map((quote) => ({ ...quote, parts: [{ start: 1, end: 10 }] })) };
};

describe('the report of corrections', () => {
  it('says how often each rule was corrected, in what way, and what today’s rules read right by themselves', async () => {
    const libraries = await opened({ kind: 'memory' });
    const library = await libraries.of('harbour');
    await library.add({ id: 'a1', text: TEXT }, quoted('Ida Moss', '1'));
    const { corrections } = library;
    await corrections.offer(speakerIs('Tom Weir', { rule: 'by-hand' }), '');
    await corrections.offer(speakerIs('Eva Lund', { rule: 'by-hand', state: 'suggested' }), '');
    const wrongly = { none: 0, other: 1, missing: 0 };
    const one = { kind: 'speaker', rule: 'by-hand', corrected: 1, wrongly, read: 1 };
    expect(await correctionReport(library)).toEqual([{ ...one, rightNow: 0 }]);
    await libraries.upkeep.reread('2', async () => quoted('Tom Weir', '2'));
    expect(await correctionReport(library)).toEqual([{ ...one, rightNow: 1 }]);
    await libraries.close();
  });
});
