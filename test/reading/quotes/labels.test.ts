import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { labelAfter, labelBefore } from '../../../src/reading/quotes/labels.ts';

describe('labels', () => {
  it.each([
    ['PINE: It rains.', 'PINE'],
    ['Ada Pine: It rains.', 'Ada Pine'],
    ['Mayor Ada Pine (D): “It rains.”', 'Mayor Ada Pine (D)'],
    ['Ana de la Cruz: It rains.', 'Ana de la Cruz'],
    ['Note: It rains.', null],
    ['Said Ada Pine: It rains.', null],
    ['The roof: It leaks.', null],
    ['it rains: a lot', null],
    ['10:30 It rains.', null],
  ])('before the words: %s', (text, expected) => {
    const label = labelBefore(text, { start: 0, end: text.length });
    expect(label === null ? null : slice(text, label.name)).toBe(expected);
  });

  it.each([
    [' ― Jorge Pine', 'Jorge Pine'],
    ['\n- Ada Pine, a mason', 'Ada Pine'],
    [' — she left', null],
    [' and Ada Pine', null],
  ])('after them: %j', (text, expected) => {
    const label = labelAfter(text, 0, text.length);
    expect(label === null ? null : slice(text, label.name)).toBe(expected);
  });
});
