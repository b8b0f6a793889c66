import { describe, expect, it } from 'vitest';
import { aboveTheArticle, HEAD_LINES, LINES, notOfTheArticle } from '../../../src/ingest/page/lines.ts';

describe.each(LINES)('the rule for lines of kind $name', ({ name, example, kept }) => {
  it('takes its example out', () => {
    expect(notOfTheArticle(example)).toBe(name);
  });

  it('keeps its counter-example', () => {
    expect(notOfTheArticle(kept)).toBeNull();
  });
});

describe.each(HEAD_LINES)('the rule for lines above the article of kind $name', ({ name, example, kept }) => {
  it('takes its example out', () => {
    expect(aboveTheArticle(example)).toBe(name);
  });

  it('keeps its counter-example', () => {
    expect(aboveTheArticle(kept)).toBeNull();
  });
});
