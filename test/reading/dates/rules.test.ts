import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.ts';
import { CUES } from '../../../src/reading/dates/cues.ts';
import { TABLES } from '../../../src/reading/dates/match.ts';
import { cueOf } from '../../../src/reading/dates/tense.ts';
import { findTimes } from '../../../src/reading/dates/times.ts';

/** A Wednesday. */
const PUBLISHED = '2016-10-12';
const found = (text: string) =>
  findTimes(text, sentences(text), [], PUBLISHED).map((t) => ({
    words: text.slice(t.start, t.end),
    value: t.value,
    rule: t.rule,
  }));

describe.each(TABLES)('the table of $name', ({ trigger, rules }) => {
  it.each(rules)('finds the example of $name', ({ name, example: [text, words, value] }) => {
    expect(found(text)).toContainEqual({ words, value, rule: name });
  });

  it.each(rules)('finds nothing by $name in its counter-example', ({ name, not }) => {
    expect(found(not).filter((t) => t.rule === name)).toEqual([]);
  });

  it.each(rules)('is opened by a word of every example: $name', ({ example: [text] }) => {
    expect(text.toLowerCase()).toMatch(trigger);
  });
});

it('names no two rules alike', () => {
  const names = TABLES.flatMap((table) => table.rules.map((rule) => rule.name));
  expect(names).toEqual([...new Set(names)]);
});

describe('the cues of where a time expression looks', () => {
  const cue = (sentence: string) => {
    const [before = '', , after = ''] = sentence.split(/[[\]]/);
    return cueOf(before, after)?.name;
  };

  it.each(CUES)('$name: $example, and not: $not', ({ name, example, not }) => {
    expect(cue(example)).toBe(name);
    expect(cue(not)).not.toBe(name);
  });
});
