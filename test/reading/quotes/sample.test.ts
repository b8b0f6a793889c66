import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Span, slice } from '../../../src/domain/span.ts';
import { read } from '../../../src/reading/read.ts';

const file = readFileSync(new URL('../../../data/articles/sessions-recuses.md', import.meta.url), 'utf8');
const text = file.replace(/^---\n[\s\S]*?\n---\n/, '');
const { quotes } = read({ id: 'sample', text });
const words = (span: Span | null | undefined): string | null => (span == null ? null : slice(text, span));
const rows = quotes.map(({ kind, parts, attribution }) => [
  kind,
  words(parts[0])?.split(/\s+/).slice(0, 5).join(' '),
  words(attribution?.mention),
  words(attribution?.cue),
]);

describe('the sample article', () => {
  it('gives every quotation in marks with its mention and cue', () => {
    expect(rows.filter(([kind]) => kind !== 'indirect')).toEqual([
      ['direct', 'Jeff Sessions is an honest', 'Trump', 'said'],
      ['direct', 'This whole narrative is a', 'Trump', 'said'],
      ['direct', 'I have decided to recuse', 'Sessions', 'told'],
      ['mixed', 'supplement', 'Sessions', 'said'],
      ['direct', 'My response went to the', 'Sessions', 'told'],
      ['direct', 'So I will definitely make', 'Sessions', 'told'],
      // the text of the article has lost a word here ("case-by-case")
      ['mixed', 'on a basis.', 'Sessions', 'explained'],
      ['mixed', 'total', 'Trump', 'told'],
      ['direct', 'I don’t think so.', 'the President', 'said'],
      ['mixed', 'partisan thing that we’ve seen', 'Sean Spicer', 'billed'],
      ['direct', 'This continues to be a', 'Spicer', 'said'],
      ['direct', '(That) the top cop in', 'Nancy Pelosi', 'told'],
      ['direct', 'He has proved that he', 'Nancy Pelosi', 'told'],
      ['direct', 'Attorney General Sessions should recuse', 'Susan Collins', 'said'],
      ['direct', 'I think the attorney general', 'Jason Chaffetz', 'said'],
      ['direct', 'Attorney General Sessions did the', 'Bob Goodlatte', 'said'],
      ['direct', 'I think if he made', 'Shelley Moore Capito', 'told'],
      ['direct', 'I’m not aware of any', 'Sessions', 'said'],
      ['direct', 'I am going to be', 'Franken', 'said'],
      ['direct', 'That’s not true.', 'Franken', 'said'],
      ['direct', 'Now Jeff Sessions is AG', 'she', 'tweeted'],
      ['direct', 'This is not fake news.', 'she', 'tweeted'],
      ['direct', 'This allegation is false', 'Sessions', ':'],
      ['direct', 'I never met with any', 'he', 'said'],
      ['direct', 'I have no idea what', 'he', 'said'],
      ['mixed', 'misleading about his answer', 'Sarah Isgur Flores', 'said'],
      ['mixed', 'was asked during the hearing', 'Sarah Isgur Flores', 'said'],
      ['direct', 'Last year, the senator had', 'Isgur Flores', 'said'],
    ]);
  });

  it('gives what is reported without marks', () => {
    const reported = rows.filter(([kind]) => kind === 'indirect').map(([, first, mention]) => `${mention}: ${first}`);
    expect(reported).toEqual(
      expect.arrayContaining([
        'Donald Trump: Sessions did not make any',
        'Sessions: that he plans to recuse',
        'Sessions: the decision to recuse himself',
        'he: It was also the result',
        'Al Franken: what he would do if',
        'Franken: that statement appears to be',
        'Dmitri Peskov: that Russia has never interfered',
        'Justice Department: Sessions met with Kislyak in',
      ]),
    );
  });
});
