import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { read } from '../../../src/reading/read.ts';

/** The mention under each quotation in marks; ? where nobody is named. */
const speakers = (text: string): readonly string[] =>
  read({ id: 'test', text })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ attribution }) => (attribution?.mention == null ? '?' : slice(text, attribution.mention)));

describe('the source of a quotation in a sentence with several', () => {
  it.each([
    ['Root told the guild what would come: “We start on Monday,” Ada Pine said.', ['Ada Pine']],
    ['Root told the guild what would come: “We start on Monday.” Ada Pine left.', ['Root']],
    ['But even as Pine said the roof “can wait a year,” a mason told the guild it leaks.', ['Pine']],
    ['Pine noted that “the roof is not what it was.” Mayor Jo Root said Friday she agrees.', ['Pine']],
    ['Pine feared that the roof was becoming “a crown that all of the town can see.”', ['Pine']],
    ['The crowd chanted “Jo Root: Bad for Troy, bad for you.”', ['The crowd']],
    ['Pine called it “a mess for all of us.” - Troy Times', ['Pine']],
    ['“It rains in here,” Will said.', ['Will']],
    ['“It rains in here?” Root pressed.', ['Root']],
    ['Stated Root:\n\n“It rains in here.”', ['Root']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the source of a participle', () => {
  it.each([
    ['Pine and Root spoke of the roof, with Root recently promising to “mend it by the spring.”', ['Root']],
    ['The masons were quick, with Pine calling it “a mess for all” and asking, “Who pays for this?”', ['Pine', 'Pine']],
    [
      'Root was scolded for it, though in a talk last week he went further, saying the roof “must be torn down.”',
      ['he'],
    ],
    ['Shortly after the hall closed, Root sent out a note saying the guild owes “the town an answer.”', ['Root']],
    ['Root answered a letter on Facebook saying, “We start on Monday.”', ['Root']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the source of an infinitive, a relative clause and a noun', () => {
  it.each([
    ['The rain prompted the guild to say that “the roof is what it was.”', ['the guild']],
    ['The guild plans to say that “the roof is what it was.”', ['The guild']],
    ['Then came Ada Pine, who, after a year of quarrels with Root, said that “the roof is old.”', ['who']],
    ['Root lost the vote over her remark on Friday that “the roof is what it was.”', ['her']],
    ['Pine said Root’s remarks “are what the town is tired of.”', ['Pine']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
