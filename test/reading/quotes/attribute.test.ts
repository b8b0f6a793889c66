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
    ['an attribute of mark-up', '<p class="big red bold">It rains.'],
  ])('leave out %s', (_, text) => {
    expect(heard(text).filter((q) => !q.startsWith('indirect'))).toEqual([]);
  });

  it('name nobody where a passive hides who spoke', () => {
    expect(heard('Pine was called “a fool who builds no roofs.”')).toEqual(['mixed: a fool who builds no roofs. < ?']);
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
