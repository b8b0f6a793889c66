import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/read.ts';

/** Shapes that have made regular expressions go back and forth over a whole text. */
const SHAPES = "\" “ ” '' A a . ! !x .x ( [ 1 1, - — @ é 😀 \u202e \u0000 \ud800"
  .split(' ')
  .concat(
    [
      ' ',
      '\n',
      ' \n',
      '\n\n',
      '"a" ',
      '“a ',
      '“a\n\n',
      'Aa. ',
      'Mr. ',
      'A. ',
      'July 4, ',
      '2016 ',
      'last year ',
      'two days ago ',
    ],
    [
      '“It rains,” he said. ',
      'he said, ',
      'Ann Pine, ',
      'Pine, who ',
      'PINE: ',
      'Rep. A (D-N.Y.) ',
      'according to A, ',
      'of the ',
    ],
    [
      'Q: a?\n\n',
      'A: I do.\n\n',
      'Q: a?\nA: I do.\n',
      'PINE: I do. You?\n\nROOT: We do!\n\n',
      'PINE:\n',
      '> ',
      '> a\n\n',
      'She said:\n\nI do, and you.\n\n',
      'He wrote in a letter:\n\n',
      'It rains. — Ann Pine (@pine)\n\n',
      '(@',
      '(APPLAUSE) ',
      '[crosstalk',
      '**A',
    ],
  );

const spansOf = (reading: ReturnType<typeof read>) => [
  ...reading.sentences,
  ...reading.quotes.flatMap((q) => [...q.parts, ...(q.attribution?.mention ? [q.attribution.mention] : [])]),
  ...reading.times,
  ...reading.facts,
  ...reading.people.flatMap((p) => p.mentions),
];

describe('reading', () => {
  it.each(SHAPES)('takes no longer than the length of %j over and over asks for', (shape) => {
    const text = `${shape.repeat(Math.ceil(60_000 / shape.length))}x`;
    const { user, system } = process.cpuUsage();
    read({ id: 'hostile', text, published: '2017-03-02' });
    const spent = process.cpuUsage({ user, system });
    // A reader that goes over the text once for every character of it takes minutes here.
    expect((spent.user + spent.system) / 1e6).toBeLessThan(6);
  });

  it('gives spans inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        "'",
        '.',
        ',',
        ':',
        '\n\n',
        'said',
        'he',
        'Ann',
        'Pine',
        'Mr.',
        'on',
        'Monday',
        'July',
        '4',
        '2016',
      ],
      ...[
        'who',
        'according',
        'to',
        'told',
        'the',
        'senator',
        '(D-Mo.)',
        '—',
        '😀',
        '\ud800',
        'PINE:',
        'that',
        'last',
        'year',
      ],
      ...[
        '\n\nQ: ',
        '\n\nA: ',
        '\n\nPINE: ',
        '\nANN ROOT: ',
        '\n\n> ',
        ':\n\n',
        '(APPLAUSE)',
        '(@ann)',
        'I',
        'you',
        '?',
        '<a>',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(' ', ''), (words, between) => {
        const text = words.join(between);
        for (const { start, end } of spansOf(read({ id: 'any', text, published: '2017-03-02' }))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
