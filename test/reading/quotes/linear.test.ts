import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/language/sentences.ts';
import { attribute } from '../../../src/reading/quotes/attribute.ts';
import { findMarked } from '../../../src/reading/quotes/marks.ts';
import { findQuoted } from '../../../src/reading/quotes/quoted.ts';
import { read as readWhole } from '../../../src/reading/read.ts';

const nobody = { people: [], speaker: () => null };

const read = (unit: string, length: number): number => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const started = performance.now();
  attribute(text, findMarked(text, paragraphs(text)), nobody);
  return performance.now() - started;
};

describe('a long text of one thing', () => {
  it.each([
    '"',
    '“',
    '“a” ',
    '“a ',
    "''a ",
    '“It rains,” he said. ',
    'he said ',
    'he said, ',
    'Pine ',
    'PINE: ',
    'a, ',
    'who, ',
    '- ',
    '(a ',
    'and ',
    'said and ',
    'according to ',
    'to call ',
    '“a”\n\n',
    'the of ',
    '“a, Ada Pine ',
    'that he said was ',
    'more than 4 in 10 say ',
    'with a and a saying ',
    '1 ',
    '.',
    'a.',
    'A',
  ])('%j is read within seconds', (unit) => {
    expect(read(unit, 150_000)).toBeLessThan(10_000);
  });

  it.each(['"a" ', '“a‘', '“a\n\n', 'A'])('a megabyte of %j is read within seconds', (unit) => {
    expect(read(unit, 1_000_000)).toBeLessThan(20_000);
  });

  it.each([
    'Q: a?\n\nA: I do.\n\n',
    'FENWICK: I do. You?\nODDLESTON: We do!\n',
    '> a\n\n',
    'She said:\n\nI do, and you too.\n\n',
    'x — Ann Lee (@a)\n\n',
    '(APPLAUSE) ',
  ])('a megabyte of %j is searched for turns and blocks within seconds', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const started = performance.now();
    findQuoted(text, paragraphs(text));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  /** 0 → "aaaa", 1 → "baaa" */
  const letters = (n: number): string =>
    [1, 26, 676, 17576].map((base) => String.fromCharCode(97 + (Math.floor(n / base) % 26))).join('');
  const people = (count: number): string =>
    Array.from({ length: count }, (_, n) => `John Q${letters(n)}d met Mary Z${letters(n)}e. `).join('');

  it.each([
    ['posts', '', 'It rains now. — Zork Blee (@z)\n\n'],
    ['answers', 'This interview has been condensed.\n\n', 'Q: a?\n\nA: I do.\n\n'],
  ])('many people and as many %s are read within seconds', (_, lead, unit) => {
    const text = `${people(3500)}\n\n${lead}${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    const started = performance.now();
    readWhole({ id: 'long', text });
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
