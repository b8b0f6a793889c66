import { describe, expect, it } from 'vitest';
import { dateLabel } from '../../src/wording/labels.ts';
import { whyLines } from '../../src/wording/why.ts';
import { evidence, question } from './examples.ts';

const asked = {
  kind: 'timeline',
  question: question({ kind: 'timeline' }),
  entries: [],
  undated: 0,
  unpublished: 0,
} as const;
const why = (rules: readonly string[]) => ({ rules, matched: [] });

describe('why a date is what it is', () => {
  it.each([
    ['2021-05-02', 'stated', 'did', 'Date: The article gives this date in its own words.'],
    ['2021-05-02', 'inferred', 'did', 'Date: Worked out from the words of the article and the day it was published.'],
    [
      '2021-05-02',
      'stated',
      'quoted did',
      'Date: The article gives this date in its own words. It is a speaker who gives it.',
    ],
    ['XXXX-WXX-4', 'inferred', 'did', 'Date: It hangs on the day of publication, which is not known for this article.'],
  ] as const)('%s, %s, by %s', (value, certainty, rule, line) => {
    expect(whyLines(asked, evidence({ quote: null, date: { value, certainty }, why: why([rule]) }))).toContain(line);
  });

  it.each([
    ['XXXX-WXX-4', 'a Thursday (day of publication not known)'],
    ['2021-05-02', '2 May 2021 (inferred)'],
    ['PXY', 'some years (inferred)'],
  ])('labels %s as "%s"', (value, label) => {
    expect(dateLabel({ value, certainty: 'inferred' })).toBe(label);
  });
});
