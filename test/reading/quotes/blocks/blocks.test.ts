import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/domain/span.ts';
import { read } from '../../../../src/reading/read.ts';

/** Each unmarked quotation as "speaker: words | words"; ? where nobody is named. */
const heard = (text: string): readonly string[] =>
  read({ id: 'test', text })
    .quotes.filter((quote) => quote.unmarked === true)
    .map(
      ({ parts, attribution }) =>
        `${attribution?.speaker?.name ?? '?'}: ${parts.map((part) => slice(text, part)).join(' | ')}`,
    );

const LEAD = 'Mayor Ada Pine met the guild in Troy on Monday.\n\n';

describe('block quotations without marks', () => {
  it.each([
    [
      'a statement, as long as it says “we”',
      `${LEAD}Pine said in a statement:\n\nThe roof is ours. We will mend it.\n\nI thank the guild.\n\nThe guild met again.`,
      ['Ada Pine: The roof is ours. We will mend it. | I thank the guild.'],
    ],
    [
      'a statement without any “we”',
      `${LEAD}The mayor wrote in a letter to the guild:\n\nThe roof of the hall is to be mended by May.`,
      ['Ada Pine: The roof of the hall is to be mended by May.'],
    ],
    [
      'a plain “added”',
      `${LEAD}The mayor added:\n\nIt’s a roof, and it leaks.`,
      ['Ada Pine: It’s a roof, and it leaks.'],
    ],
    ['a post', `${LEAD}She wrote on Facebook:\n\nI’ve never seen such rain.`, ['Ada Pine: I’ve never seen such rain.']],
    [
      'words with marks in them',
      `${LEAD}Pine wrote:\n\nI call it “a mess,” and so do you.`,
      ['Ada Pine: I call it “a mess,” and so do you.'],
    ],
    [
      'lines of mail',
      `${LEAD}Pine wrote in a letter:\n\n> The roof leaks.\n> It has to be mended.`,
      ['Ada Pine: The roof leaks. | It has to be mended.'],
    ],
    ['a signature', `${LEAD}> Nothing is decided.\n>\n> — Ada Pine, mayor`, ['Ada Pine: Nothing is decided.']],
    [
      'nobody who is named',
      `${LEAD}> Troy is a small town with a big roof.`,
      ['?: Troy is a small town with a big roof.'],
    ],
    [
      'a post that its author signs',
      `${LEAD}Proud of our crews tonight. #troy — Otis Root (@otisroot) May 1, 2024`,
      ['Otis Root: Proud of our crews tonight. #troy'],
    ],
    [
      'a post that a page embeds',
      `${LEAD}> Proud of our crews tonight.\n\n> — Otis Root (@otisroot) May 1, 2024\n\nThe guild met.`,
      ['Otis Root: Proud of our crews tonight.'],
    ],
    [
      'a post signed in a line of its own',
      `${LEAD}The roof of the hall is dry again.\n\n— Troy Guild (@troyguild) May 1, 2024`,
      ['Troy Guild: The roof of the hall is dry again.'],
    ],
  ])('are read: %s', (_, text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  it.each([
    [
      'after a post that the page shows in its own way',
      `${LEAD}Pine tweeted:\n\nThe guild did not answer, and the hall isn’t open.`,
    ],
    ['of a list', `${LEAD}Pine said:\n\n- We mend the roof.\n\n- We pay for it.`],
    ['that a reporter goes on with', `${LEAD}Pine added:\n\n“It rains,” she said, and you could hear it.`],
    ['that somebody else’s report is in', `${LEAD}Pine added:\n\nRoot said it isn’t over.`],
    ['after what nobody said', `${LEAD}Here is what we know so far:\n\nThe roof isn’t dry.`],
    ['under a heading', `${LEAD}Pine told the guild:\n\nWho pays for our roof`],
    ['after what was not said', `${LEAD}Pine did not say:\n\nWe don’t know whether it rains.`],
    [
      'of what tells about a statement',
      `${LEAD}Pine wrote in a statement:\n\nThe statement came after a long week of rain.`,
    ],
    ['of a link', `${LEAD}Pine told the guild:\n\nRead the full story, and tell us what you think.`],
    [
      'of what a page says of itself',
      `${LEAD}> This article was updated on Monday.\n\nThe guild met.\n\n> Sign up for our newsletter.`,
    ],
    ['of a note', `${LEAD}> **Note:** The guild meets on Monday.`],
    ['of mail inside mail', `${LEAD}Pine wrote:\n\n> I agree with you.\n> > The roof leaks.`],
    ['of a credit line', `${LEAD}The roof is dry.\n\n— Reporting by Otis Root (@otisroot)`],
    ['of a credit at the end', `${LEAD}The roof is dry. — Reporting by Otis Root (@otisroot) May 1, 2024`],
    ['of a byline', `${LEAD}The roof is dry.\n\n— Otis Root (@otisroot)`],
    ['of who wrote it', `${LEAD}The roof is dry.\n\n- Otis Root (@otisroot) covers the guild for the Times`],
    ['of a column', 'I saw the roof, and I wept.\n\nAda Pine said:\n\nI didn’t ask her for more.'],
  ])('are not made %s', (_, text) => {
    expect(heard(text)).toEqual([]);
  });
});
