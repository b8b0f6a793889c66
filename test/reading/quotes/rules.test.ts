import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { ATTRIBUTION_RULES } from '../../../src/reading/quotes/rules.ts';
import { read } from '../../../src/reading/read.ts';

const quotesOf = (text: string) => read({ id: 'test', text }).quotes.filter((q) => q.kind !== 'indirect');

describe('the table of attribution rules', () => {
  it.each(ATTRIBUTION_RULES)('$name takes its example and names the source', ({ name, example: [text, mention] }) => {
    const attribution = quotesOf(text)[0]?.attribution;
    expect(attribution?.rule).toBe(name);
    expect(attribution?.mention == null ? null : slice(text, attribution.mention)).toBe(mention);
  });

  it.each(ATTRIBUTION_RULES)('$name leaves its counter-example to others', ({ name, not }) => {
    const rules = quotesOf(not).map((q) => q.attribution?.rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain(name);
  });

  it('has a name for each rule that no other has', () => {
    expect(new Set(ATTRIBUTION_RULES.map((rule) => rule.name)).size).toBe(ATTRIBUTION_RULES.length);
  });
});
