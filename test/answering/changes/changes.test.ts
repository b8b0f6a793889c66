import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/answering/changes/changes.ts';
import { read } from '../../../src/reading/read.ts';
import { changesInWords } from '../../../src/wording/changes.ts';

const entryOf = (text: string) => {
  const article = { id: 'pier', published: '2021-05-06', text };
  return { article, reading: read(article) };
};
const FIRST = `“We are closing the old pier today,” said Ada Reyes, the harbour master.

“They never asked us,” Tom Okafor said.

“I will write to the council about it,” said Vera Lind.`;

/** What changed, each as its kind and the first words before and after. */
const changes = (before: string, after: string) =>
  changesBetween(entryOf(before), entryOf(after)).map((change) => [
    change.kind,
    'was' in change ? `${change.was.speaker}: ${change.was.words}` : null,
    'now' in change ? `${change.now.speaker}: ${change.now.words}` : null,
  ]);

describe('from one text of an article to the next', () => {
  it.each([
    ['nothing changed', (text: string) => text, []],
    [
      'only words outside quotations changed',
      (text: string) => `It rained.\n\n${text.replace('the harbour master', 'who runs the harbour')}`,
      [],
    ],
    ['only typography changed', (text: string) => text.replaceAll(/[“”]/g, '"'), []],
    [
      'a quotation was dropped',
      (text: string) => text.replace('“They never asked us,” Tom Okafor said.', 'Others were silent.'),
      [['dropped', 'Tom Okafor: They never asked us,', null]],
    ],
    [
      'a quotation was added',
      (text: string) => `${text}\n\n“Nobody fell,” said Ada Reyes.`,
      [['added', null, 'Ada Reyes: Nobody fell,']],
    ],
    [
      'a quotation was reworded',
      (text: string) => text.replace('the old pier today', 'the old pier tonight'),
      [
        [
          'reworded',
          'Ada Reyes: We are closing the old pier today,',
          'Ada Reyes: We are closing the old pier tonight,',
        ],
      ],
    ],
    [
      'a quotation is somebody else’s',
      (text: string) => text.replace('Tom Okafor said', 'Ida Moss said'),
      [['re-attributed', 'Tom Okafor: They never asked us,', 'Ida Moss: They never asked us,']],
    ],
  ])('%s', (_, edit, expected) => {
    expect(changes(FIRST, edit(FIRST))).toEqual(expected);
  });

  it('takes no correction of a moderator’s for a change of the article', () => {
    const after = entryOf(FIRST.replace('Tom Okafor said', 'Ida Moss said'));
    const quotes = after.reading.quotes.map((quote) =>
      quote.attribution === null
        ? quote
        : { ...quote, attribution: { ...quote.attribution, corrected: { was: null, by: null } } },
    );
    const corrected = { ...after, reading: { ...after.reading, quotes } } as typeof after;
    expect(changesBetween(entryOf(FIRST), corrected)).toEqual([]);
  });

  it('is quick for thousands of quotations, and takes each once', () => {
    const many = (word: string): string =>
      Array.from({ length: 3000 }, (_, i) => `“We ${word} number ${i} at the old pier,” said Ada Reyes.`).join('\n\n');
    const [before, after] = [entryOf(many('saw')), entryOf(many('heard'))];
    const found = changesBetween(before, after);
    expect(found.length).toBeGreaterThan(2900);
  }, 60_000);

  it.each([
    [[], 'no quotation changed'],
    [['added'], '1 quotation added'],
    [['added', 'added', 'dropped', 're-attributed'], '2 quotations added, 1 dropped and 1 re-attributed'],
  ] as const)('is told in words: %j', (kinds, words) => {
    const said = { words: 'x', speaker: null };
    const all = kinds.map((kind) =>
      kind === 'added'
        ? { kind, now: said }
        : kind === 'dropped'
          ? { kind, was: said }
          : { kind, was: said, now: said },
    );
    expect(changesInWords(all)).toBe(words);
  });
});
