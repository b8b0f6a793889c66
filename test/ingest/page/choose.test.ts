import { describe, expect, it } from 'vitest';
import { chooseParagraphs } from '../../../src/ingest/page/choose.ts';

const ONE = 'Residents of Saltmere voted on Thursday to keep the town’s wooden pier.';
const TWO = '“They do not want another car park,” the mayor told a crowded council chamber.';
const JUNK = 'The best seaside towns to visit this summer, by our readers.';

describe('the paragraphs of an article', () => {
  it.each([
    ['all that is shown, where nothing is stated', [ONE, TWO], [], [ONE, TWO]],
    [
      'those from the first to the last that is stated, in the paragraphs that are shown',
      [ONE, 'A car park', TWO, JUNK],
      [`${ONE} ${TWO.replace(/[“”]/g, '"')}`],
      [ONE, 'A car park', TWO],
    ],
    ['all that is shown, where only the beginning is stated', [ONE, TWO, ONE, TWO], [ONE], [ONE, TWO, ONE, TWO]],
    ['all that is shown, where what is stated breaks off', [ONE, TWO], [`${ONE} ${TWO.slice(0, 40)}…`], [ONE, TWO]],
    ['what is stated, where little of it is shown', [ONE], [ONE, TWO, TWO, TWO], [ONE, TWO, TWO, TWO]],
    ['what is stated, where something else is shown', [JUNK, JUNK], [ONE, TWO], [ONE, TWO]],
  ])('are %s', (_, shown, stated, expected) => {
    expect(chooseParagraphs(shown, stated)).toEqual(expected);
  });
});
