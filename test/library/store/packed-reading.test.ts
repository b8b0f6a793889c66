import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/library/store/packed-reading.ts';
import { read } from '../../../src/reading/read.ts';
import { readingOf } from '../samples.ts';

const SAMPLE = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

describe('a reading that is kept packed', () => {
  it.each([
    ['of an article', read({ id: 'a', text: SAMPLE, published: '2017-03-02' })],
    ['of nothing', read({ id: 'a', text: '' })],
    ['of made-up people', readingOf({ 'Ida Moss': 2 })],
  ])('comes back as it was: %s', (_, reading) => {
    expect(unpacked(packed(reading))).toEqual(reading);
    expect(JSON.parse(JSON.stringify(unpacked(packed(reading))))).toEqual(reading);
    expect(structuredClone(unpacked(packed(reading)))).toEqual(reading);
  });

  it('is shorter than its JSON by a quarter', () => {
    const reading = read({ id: 'a', text: SAMPLE });
    expect(packed(reading).length).toBeLessThan(0.75 * JSON.stringify(reading).length);
  });

  it('is read as the first version wrote it', () => {
    const reading = read({ id: 'a', text: SAMPLE });
    expect(unpacked(JSON.stringify(reading))).toEqual(reading);
  });
});
