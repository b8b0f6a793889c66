import { describe, expect, it } from 'vitest';
import { COMPILED, PATTERNS } from '../../../src/answering/questions/patterns/index.ts';

const first = (question: string): string | undefined =>
  COMPILED.find(({ pattern }) => pattern.test(question))?.row.name;

describe('the table of question patterns', () => {
  it.each(PATTERNS.map((row) => [row.name, row.example]))('reads by %s: %s', (name, example) => {
    expect(first(example)).toBe(name);
  });

  it.each(PATTERNS.filter((row) => row.not !== '').map((row) => [row.name, row.not]))(
    'does not read by %s: %s',
    (name, not) => {
      expect(first(not)).not.toBe(name);
    },
  );

  it('names every row once', () => {
    expect(new Set(PATTERNS.map((row) => row.name)).size).toBe(PATTERNS.length);
  });
});
