import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { paragraphs } from '../../../src/language/sentences.ts';
import { findMarked } from '../../../src/reading/quotes/marks.ts';

const words = (text: string) => findMarked(text, paragraphs(text)).map((m) => m.parts.map((p) => slice(text, p)));

describe('quotation marks', () => {
  it.each([
    ['curly', 'Pine said “we start on Monday.” Then she left.', [['we start on Monday.']]],
    ['straight', 'Pine said "we start." "Now?" he asked.', [['we start.'], ['Now?']]],
    ['two single marks', "Pine said ''we start on Monday.'' Then she left.", [['we start on Monday.']]],
    ['back-ticks', "Pine said ``we start.'' Then she left.", [['we start.']]],
    ['guillemets', 'Pine said «we start» and left.', [['we start']]],
    ['a mark turned the wrong way', 'They are “cranks“ and “fools” to him.', [['cranks'], ['fools']]],
    ['marks of two makes', 'Pine said “we start on Monday." Then she left.', [['we start on Monday.']]],
    ['marks inside marks', 'Pine said “he called it “a bad day” again” there.', [['he called it “a bad day” again']]],
    [
      'single marks inside double',
      'Pine said “he called it ‘a bad day’ again.”',
      [['he called it ‘a bad day’ again.']],
    ],
    [
      'double marks inside single ones',
      '‘“Trust us,” they said. We don’t.’ It rained.',
      [['“Trust us,” they said. We don’t.']],
    ],
    ['single marks outside', 'Mayor: ‘We Start on Monday’ at the Town’s Pool', [['We Start on Monday']]],
    ['a closing single mark for an opening one', 'Pine: ’This plan is done’ Pine has said', [['This plan is done']]],
    ['apostrophes', "The voters' choice in the '90s wasn't Pine’s, they're sure", []],
    [
      'a mark that is never closed',
      'Pine said “we start on Monday. Then she left.',
      [['we start on Monday. Then she left.']],
    ],
    ['a forgotten closing mark', 'Pine said “we start, he said. “And we end.”', [['we start,'], ['And we end.']]],
    ['a mark never closed before its speaker', 'Now “we start, Ada Pine said. Then she left.', [['we start,']]],
    ['a round bracket first', 'He wrote "(That) she went is good."', [['(That) she went is good.']]],
    ['paragraphs that open anew', '“One day.\n\n“Two days,” she said.', [['One day.', 'Two days,']]],
    [
      'whole paragraphs inside one pair',
      '“One day.\n\nTwo days.\n\nThree,” she said.',
      [['One day.', 'Two days.', 'Three,']],
    ],
    ['paragraphs apart', '“One day.”\n\n“Two days,” she said.', [['One day.'], ['Two days,']]],
    [
      'curly marks inside straight ones that stay open',
      '"As “The Troy Times” wrote, it rains.\n\n"It pours."',
      [['As “The Troy Times” wrote, it rains.', 'It pours.']],
    ],
    ['empty marks', 'Nothing "" here', []],
  ])('pairs %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives spans inside the text, in order, for any text', () => {
    const signs = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', ' ', '\n\n', 'a', 'B', '.', ',');
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 200 }).map((s) => s.join('')),
        (text) => {
          let at = 0;
          for (const { parts, outer } of findMarked(text, paragraphs(text))) {
            expect(outer.start).toBeGreaterThanOrEqual(at);
            for (const part of parts) {
              expect(part.start).toBeGreaterThanOrEqual(at);
              expect(part.end).toBeGreaterThan(part.start);
              at = part.end;
            }
            expect(outer.end).toBeGreaterThanOrEqual(at);
            expect(outer.end).toBeLessThanOrEqual(text.length);
            at = outer.end;
          }
        },
      ),
    );
  });

  it.each(['"', '“', '”', "'", '‘', '“a ', '“a”b ', '"a" ', "'a ", '\n\n"a', '"\n\n'])(
    'reads a megabyte of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      findMarked(text, paragraphs(text));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
