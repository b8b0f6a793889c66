import { describe, expect, it } from 'vitest';
import { remember } from '../../src/language/remember.ts';

describe('a remembered function', () => {
  it('is asked once for each word, even where the answer is nothing', () => {
    const asked: string[] = [];
    const length = remember((word) => {
      asked.push(word);
      return word === '' ? undefined : word.length;
    });
    expect(['ab', '', 'ab', ''].map(length)).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual(['ab', '']);
  });

  it('forgets rather than grow without end', () => {
    let asked = 0;
    const count = remember(() => asked++);
    for (let n = 0; n < 50_000; n++) count(String(n));
    count('0');
    expect(asked).toBe(50_001);
  });
});
