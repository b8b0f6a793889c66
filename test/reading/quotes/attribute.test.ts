import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { paragraphs } from '../../../src/language/sentences.ts';
import { attribute } from '../../../src/reading/quotes/attribute.ts';
import { findMarked } from '../../../src/reading/quotes/marks.ts';
import { read } from '../../../src/reading/read.ts';

/** Each quotation as "kind: first words < mention / cue"; ? where nobody is named. */
const heard = (text: string): readonly string[] =>
  read({ id: 'test', text }).quotes.map(({ kind, parts, attribution }) => {
    const words = parts.map((part) => slice(text, part)).join(' | ');
    const mention = attribution?.mention == null ? '?' : slice(text, attribution.mention);
    return `${kind}: ${words} < ${mention}`;
  });

describe('quotations and their sources', () => {
  it.each([
    [
      'a sentence and its sequel',
      '“It rains,” said Ada Pine. “It pours.”',
      ['direct: It rains, < Ada Pine', 'direct: It pours. < Ada Pine'],
    ],
    [
      'an interruption',
      '“It rains,” Pine said, “and it pours.”',
      ['direct: It rains, < Pine', 'direct: and it pours. < Pine'],
    ],
    ['a pronoun', '“It rains,” she told the Troy Times.', ['direct: It rains, < she']],
    [
      'a nameless source',
      '“It rains,” a spokesman for the guild said.',
      ['direct: It rains, < a spokesman for the guild'],
    ],
    [
      'two who speak together',
      '“It rains,” Mayor Ada Pine and Otis Root said.',
      ['direct: It rains, < Ada Pine and Otis Root'],
    ],
    ['a question', '“Does it rain?” Pine asked.', ['direct: Does it rain? < Pine']],
    ['a bracketed party', '“It rains,” Sen. Ada Pine (D-Ohio) said.', ['direct: It rains, < Ada Pine']],
    [
      'an apposition with commas',
      '“It rains,” Ada Pine, the mayor of Troy, Ohio, said.',
      ['direct: It rains, < Ada Pine'],
    ],
    [
      'a relative pronoun',
      'The guild thanked Pine, who called it “a crown for the town.”',
      ['mixed: a crown for the town. < who'],
    ],
    [
      'a passive',
      'The roof was called “a crown for the town” by Ada Pine.',
      ['mixed: a crown for the town < Ada Pine'],
    ],
    [
      'a colon at the end of the paragraph before',
      'Pine put it in writing and told the guild:\n\n“It rains.”',
      ['direct: It rains. < Pine'],
    ],
    [
      'the paragraph after',
      '“It rains,” Pine said.\n\n“It pours.”',
      ['direct: It rains, < Pine', 'direct: It pours. < Pine'],
    ],
    ['paragraphs that open anew', '“It rains.\n\n“It pours,” Pine said.', ['direct: It rains. | It pours, < Pine']],
    ['a script', 'PINE: “It rains.”', ['direct: It rains. < PINE']],
    [
      'a script inside marks',
      '“PINE: It rains here.\n\n“ROOT: It pours here.”',
      ['direct: It rains here. < PINE', 'direct: It pours here. < ROOT'],
    ],
    ['a name after a dash', '“It rains.” ― Jorge Pine', ['direct: It rains. < Jorge Pine']],
    ['a name before a colon in a list', 'BAD ROOFS - Ada Pine: “It rains.”', ['direct: It rains. < Ada Pine']],
    [
      'a new speaker in the sentence before',
      '“It rains,” Pine said. Root tweeted a warning. “It pours.”',
      ['direct: It rains, < Pine', 'direct: It pours. < Root'],
    ],
    [
      'question and answer by turns',
      '“Does it rain?” asked Pine.\n\n“It pours,” Root replied.\n\n“It what?”\n\n“It pours.”',
      [
        'direct: Does it rain? < Pine',
        'direct: It pours, < Root',
        'direct: It what? < Pine',
        'direct: It pours. < Root',
      ],
    ],
    ['a cue before its source at the start', 'Said Root: “It rains.”', ['direct: It rains. < Root']],
    ['a line that leads up to a paragraph', 'He said:\n\n“It rains.”', ['direct: It rains. < He']],
    [
      'an aside with places and dates in it',
      'Ada Pine, who lost her roof in Troy, Ohio, in July, said “it rains in here.”',
      ['mixed: it rains in here. < Ada Pine'],
    ],
    [
      'a participle between commas',
      'Ada Pine, speaking at a rally in Troy, Ohio, said “it rains in here.”',
      ['mixed: it rains in here. < Ada Pine'],
    ],
    [
      'a participle far from its subject',
      'Pine went to the hall on Monday with Root and left before noon, calling the roof “a crown for the town.”',
      ['mixed: a crown for the town. < Pine'],
    ],
    [
      'a statement',
      'A statement from the guild said “the roof leaks.”',
      ['mixed: the roof leaks. < A statement from the guild'],
    ],
    ['a tweet', 'The tweet read: “It rains.”', ['direct: It rains. < The tweet']],
    ['speech inside speech', 'Pine recalled that Root once asked, “Does it rain?”', ['direct: Does it rain? < Root']],
    ['an adverbial before the verb', 'Pine has in the past called it “a mess.”', ['mixed: a mess. < Pine']],
    [
      'another clause before the source',
      'In a note to Root, the guild said “it rains.”',
      ['mixed: it rains. < the guild'],
    ],
    [
      'two nouns and a comma',
      'The plan, a top aide said, “is very much alive.”',
      ['direct: is very much alive. < a top aide'],
    ],
    ['a verb of two words', 'Pine shot back: “It rains.”', ['direct: It rains. < Pine']],
    [
      'two clauses, each with its subject',
      'When Pine said “it rains in Troy,” the crowd applauded.',
      ['mixed: it rains in Troy, < Pine'],
    ],
    [
      'a question, then who asked, with an apposition',
      '“Who pays?” Root, a mason from Troy, asked. “We do.”',
      ['direct: Who pays? < Root', 'direct: We do. < Root'],
    ],
    [
      'a quotation that a cue leads up to, then another sentence',
      'Pine kept asking, “Who pays?” Root told her to wait.',
      ['direct: Who pays? < Pine'],
    ],
    [
      'a paragraph that reports the speaker',
      'Pine said it rains.\n\n“It is too wet.”',
      ['direct: It is too wet. < Pine'],
    ],
    ['a mark that is never closed', '“It rains, Ada Pine said. Then she left.', ['direct: It rains, < Ada Pine']],
    [
      'two single marks',
      "''It rains,'' Mr. Pine said. ''It pours.''",
      ['direct: It rains, < Pine', 'direct: It pours. < Pine'],
    ],
    ['single marks outside', '‘It rains,’ said Ada Pine. She left.', ['direct: It rains, < Ada Pine']],
    [
      'marks inside marks',
      'Pine said: “Root told me ‘it rains’ and left.”',
      ['direct: Root told me ‘it rains’ and left. < Pine'],
    ],
    [
      'a sign',
      'A sign on the door reads “No roof without a beam.”',
      ['direct: No roof without a beam. < A sign on the door'],
    ],
    ['a motto', 'Their motto is “no roof without a beam.”', ['mixed: no roof without a beam. < ?']],
    [
      'questions that go on by turns',
      '“Does it rain?” asked Pine.\n\n“It pours,” said Root.\n\n“Since when?”\n\n“Since May.”',
      [
        'direct: Does it rain? < Pine',
        'direct: It pours, < Root',
        'direct: Since when? < Pine',
        'direct: Since May. < Root',
      ],
    ],
    [
      'a sequel by the same speaker in the next paragraphs',
      '“It rains,” Pine said.\n\n“It pours.”\n\n“It is over.”',
      ['direct: It rains, < Pine', 'direct: It pours. < Pine', 'direct: It is over. < Pine'],
    ],
  ])('are read with %s', (_, text, expected) => {
    expect(heard(text).filter((q) => !q.startsWith('indirect'))).toEqual(expected);
  });

  it.each([
    ['a title', 'Pine spoke on the “Morning Hour With Al” in May.'],
    ['a book', 'In her new book, “The Roofs of Troy,” Pine names no one.'],
    ['a word that nobody utters', 'The “gap” in the roof is wide.'],
    ['a cross-heading', 'It rains.\n\n‘A healthy roof’\n\nIt pours.'],
    ['an attribute of a noun', 'They defend the town’s “dry roof” plan.'],
    ['a name that a paper bears', 'As “The Troy Times” reported, it rains.'],
    ['what happens on the stage', '“(APPLAUSE)”'],
    ['an epithet of a noun', 'Pine was called a quack by fellow doctors for selling “magic” pills.'],
    ['a name that a group bears', 'A group called “We Pave” met on Monday.'],
    ['a fragment that no verb claims', 'It is the pull of “if you build it here” that draws them.'],
    ['a word of a form', 'Ada Pine and nine others only specified “Mason” as their trade.'],
    ['a nickname', 'Ada Pine, better known as “Hammer,” met the guild.'],
    ['a headline in single marks', 'Mayor Calls Roof ‘A Crown for the Whole Town’\n\nIt rains.'],
    ['an attribute of mark-up', '<p class="big red bold">It rains.'],
  ])('leave out %s', (_, text) => {
    expect(heard(text).filter((q) => !q.startsWith('indirect'))).toEqual([]);
  });

  it('name nobody where a passive hides who spoke', () => {
    expect(heard('Pine was called “a fool who builds no roofs.”')).toEqual(['mixed: a fool who builds no roofs. < ?']);
  });

  it.each([
    ['a teacher from Troy', 'a teacher'],
    ['the report', 'Dan Root'],
  ])('go on as said by %s as far as that can be “he”', (source, expected) => {
    const { quotes } = read({ id: 'test', text: `Dan Root won. “It rains,” said ${source}. “It pours,” he said.` });
    expect(quotes[1]?.attribution?.speaker?.name).toBe(expected);
  });

  it('name nobody where “he” would speak of himself by a title', () => {
    const spoken = (text: string) => read({ id: 'test', text }).quotes[0]?.attribution?.speaker?.name ?? null;
    expect(spoken('Dan Root left the guild. “Dr. Root is back in charge,” he said.')).toBe(null);
    expect(spoken('Dan Root left the guild. “The doctor is back in charge,” he said.')).toBe('Dan Root');
  });

  it('name nobody where the text names nobody', () => {
    expect(heard('“It rains a lot in this town.”')).toEqual(['direct: It rains a lot in this town. < ?']);
  });
});

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  ' ',
  '\n\n',
  '. ',
  ', ',
  ': ',
  '; ',
  ' — ',
  ' (',
  ') ',
  'Pine',
  'Mr. Root',
  'SAID',
  'said',
  ' who ',
  ' that ',
  ' and ',
  'according to',
  ' he ',
  'the mayor',
  ' calling ',
  'told',
  'é',
  '🙂',
  '\t',
  '\r\n',
  '1,000',
  'U.S.',
];

describe('any text at all', () => {
  it('gives spans inside the text, parts in order, and throws nothing', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 120 })
      .map((s) => s.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const marked = findMarked(given, paragraphs(given));
        for (const { parts, attribution } of attribute(given, marked, { people: [], speaker: () => null })) {
          expect(parts.length).toBeGreaterThan(0);
          let at = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeGreaterThan(part.start);
            at = part.end;
          }
          expect(at).toBeLessThanOrEqual(given.length);
          for (const span of [attribution?.mention, attribution?.cue]) {
            if (span == null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(given.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
