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
    ['Pine feared that the roof was becoming “a mess” and left.', []],
    ['Stated Root:\n\n“It rains in here.”', ['Root']],
    ['Pine said Root was writing to the guild “twice every hour.”', ['Pine']],
    ['Masons told the court that Root yelled “get up or run” at them.', ['Root']],
    ['A note says Root told a friend she was “tired of the roof.”', ['Root']],
    ['Pine recalled that Root said “never on a Monday.”', ['Root']],
    ['Masons said Root texted “I am sorry for it all” to the guild.', ['Root']],
    ['Pine denied that Root said “the roof is mine.”', ['Root']],
    ['Pine said the town would say “no to the roof.”', ['Pine']],
    ['Pine said that Root asked, “Who pays for all this?”', ['Root']],
    ['Pine asked one question about the roof: “Who pays for all this?”', ['Pine']],
    ['“We pay for all this,” state Rep. Ada “Slate” Pine said.', ['Pine']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('a boxed quotation that is signed inside its marks', () => {
  it.each([
    ['Root left.\n\n"It rains in here.\n\nAda Pine, Guild of Masons."\n\nIt rained.', ['Ada Pine']],
    ['Root left.\n\n"It rains in here.\n\nThe roof is old," Root said.', ['Root']],
  ])('%j', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('titles and headings', () => {
  it.each([
    ['Rep. Pine calls roof ‘the crown of the town’\n\nIt rained.'],
    ['It rained.\n\n“ROOFS ARE THE CROWN OF TOWNS”\n\nIt pours.'],
    ['Pine watched all night. “The Walking Mason” is a show about a mason.'],
    ['Pine brought back “Tales From the Roof,” a radio show.'],
  ])('are nobody’s words: %j', (text) => {
    expect(speakers(text)).toEqual([]);
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
