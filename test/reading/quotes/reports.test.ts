import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { STOPS } from '../../../src/reading/quotes/ends.ts';
import { REPORT_RULES } from '../../../src/reading/quotes/reports.ts';
import { read } from '../../../src/reading/read.ts';

const reported = (text: string) => read({ id: 'test', text }).quotes.filter((q) => q.kind === 'indirect');

describe('the table of reports without marks', () => {
  it.each(REPORT_RULES)('$name finds its example, to the letter', ({ name, example: [text, content, mention] }) => {
    const found = reported(text).map(({ parts, attribution }) => ({
      rule: attribution?.rule,
      content: parts.map((part) => slice(text, part)).join(' … '),
      mention: attribution?.mention == null ? null : slice(text, attribution.mention),
    }));
    expect(found).toEqual([{ rule: name, content, mention }]);
  });

  it.each(REPORT_RULES)('$name leaves its counter-example', ({ name, not }) => {
    expect(reported(not).map((q) => q.attribution?.rule)).not.toContain(name);
  });

  it.each(STOPS)('stops in $example and goes on in $not', ({ example, not }) => {
    const ends = (text: string) => reported(text)[0]?.parts.at(-1)?.end;
    expect(ends(example.replace('|', ''))).toBe(example.indexOf('|'));
    expect(ends(not)).toBe(not.length - 1);
  });

  it.each([
    ['And Root, said Ada Pine, who leads the guild, is tired.', ['Root', 'is tired']],
    ['The roof leaks, said Ada Pine, a mason from Troy who saw it.', ['The roof leaks']],
    ['Pine said the masons she saw were tired.', ['the masons she saw were tired']],
    ['The roof was old, according to press reports.', ['The roof was old']],
    ['The roof, Ada Pine said, will leak.', ['The roof', 'will leak']],
    ['While Pine says the roof leaks, Root climbed it.', ['the roof leaks']],
    ['Pine, who said the roof leaks, climbed it.', ['the roof leaks']],
    ['Pine said the roof leaks, adding that it always has.', ['the roof leaks', 'that it always has']],
    ['Pine said the roof leaks, and that the wall does.', ['the roof leaks, and that the wall does']],
    ['Noting that the roof leaks, Pine left.', ['that the roof leaks']],
    ['Pine criticized the old roof, which Root built.', ['the old roof']],
    ['Pine criticized the old roof by pointing at leaks.', ['the old roof']],
    ['Pine, however, said there were leaks.', ['there were leaks']],
    ['Pine said Root called for a new roof.', ['Root called for a new roof']],
    ['About 4 in 10 say they want a roof.', ['they want a roof']],
    ['Pine left the hall and went on to say that it rains.', ['that it rains']],
    ['Pine left the hall and blamed Root for the leaks.', ['Root for the leaks']],
    ['The roof, Pine said, “is old.”', []],
    ['Pine was told that the roof leaks.', []],
    ['Pine said so in her speech that night.', []],
    ['Asked whether it rains, Pine said “it pours.”', []],
    ['The state that Pine left has no roofs.', []],
  ])('ends a report where it ends: %s', (text, expected) => {
    expect(reported(text).flatMap((q) => q.parts.map((part) => slice(text, part)))).toEqual(expected);
  });
});
