import { describe, expect, it } from 'vitest';
import { DENIES, OPENS } from '../../../src/answering/finding/clues/stated.ts';
import { KINDS } from '../../../src/answering/finding/kinds.ts';
import { UNITS } from '../../../src/answering/finding/units.ts';

describe('the families of words that a noun asks for', () => {
  it.each(KINDS.map((row) => [row.name, row] as const))('%s: has its example and not its counter-example', (_, row) => {
    expect(row.example.match(row.members)).not.toBeNull();
    expect(row.not.match(row.members)).toBeNull();
    expect(row.members.flags).toContain('g');
  });
});

describe('the units that a measure comes in', () => {
  it.each(UNITS.map((row) => [row.name, row] as const))('%s: has its example and not its counter-example', (_, row) => {
    expect(row.units.test(row.example)).toBe(true);
    expect(row.units.test(row.not)).toBe(false);
  });
});

describe('the phrases that leave a deed open or deny it', () => {
  it.each([...OPENS, ...DENIES].map((row) => [row.name, row] as const))(
    '%s: has its example and not its counter-example',
    (_, row) => {
      expect(row.example).toMatch(row.pattern);
      expect(row.not).not.toMatch(row.pattern);
    },
  );
});
