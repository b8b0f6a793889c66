import { describe, expect, it } from 'vitest';
import { reworded } from '../../../src/answering/finding/meaning/reworded.ts';
import { rowOf } from '../../../src/answering/finding/meaning/row.ts';
import { TABLES } from '../../../src/answering/finding/meaning/tables.ts';
import { opened } from '../../../src/answering/finding/opened.ts';
import { read as readQuestion } from '../../../src/answering/questions/commands.ts';
import { stemOf } from '../../../src/language/stems.ts';
import { read } from '../../../src/reading/read.ts';
import { ask, evidenceIn, libraryOf } from '../shelf.ts';

const ROWS = Object.entries(TABLES).flatMap(([table, rows]) => rows.map((row) => ({ table, ...row })));

describe('the tables of words of one meaning', () => {
  it('have rows enough to be of use', () => {
    expect(ROWS.length).toBeGreaterThan(1000);
  });

  it('have in every row something typed that is written in other words, and none twice', () => {
    const bad = ROWS.filter(({ typed, written }) => {
      const twice = [typed, written].some((forms) => new Set(forms.map((f) => f.stems.join(' '))).size < forms.length);
      return twice || typed.length === 0 || new Set([...typed, ...written].map((f) => f.words)).size < 2;
    });
    expect(bad).toEqual([]);
  });

  it('have no word or phrase that says nothing', () => {
    expect(ROWS.flatMap(({ typed, written }) => [...typed, ...written]).filter((f) => f.telling.length === 0)).toEqual(
      [],
    );
  });

  it('have no two words in a row that say the opposite', () => {
    const opposed =
      'won lost,hired fired,approved rejected,guilty acquitted,married divorced,born died,rose fell,opened closed,bought sold,praised condemned,admitted denied,increased reduced,arrested released,joined left,agreed refused,started stopped,supported opposed,profit loss,rich poor,safe dangerous,legal illegal,alive dead,appointed dismissed,attack defend'
        .split(',')
        .map((pair) => pair.split(' ').map(stemOf));
    const bad = ROWS.filter(({ typed, written }) => {
      const stems = new Set([...typed, ...written].filter((f) => f.stems.length === 1).flatMap((f) => f.stems));
      return opposed.some((pair) => pair.every((stem) => stems.has(stem)));
    });
    expect(bad.map(({ typed }) => typed.map((f) => f.words))).toEqual([]);
  });

  it('tell what is only typed, what is only written, and what is both', () => {
    const { typed, written } = rowOf('canned > fired, dismissed < let go');
    expect(typed.map((f) => f.words)).toEqual(['canned', 'fired', 'dismissed']);
    expect(written.map((f) => f.words)).toEqual(['fired', 'dismissed', 'let go']);
  });
});

const ARTICLES = [
  {
    id: 'club',
    title: 'Carden rowing club in turmoil',
    text: `The rowing club of Carden dismissed its treasurer, Nora Veil, on Monday. Two members were expelled in May, and the council rejected a new boathouse by five votes to four.

"We must postpone the spring regatta until the river is clean," said Otto Lind, the chairman.

The spring regatta has been held since 1921. Lind, who founded the club, was arrested in Tolland last year.

The club was fined by the court. Its finances are in disarray.

In April the council advocated a second slipway for the club. A member pushed the boat into the river.

A photographer was at the regatta of the cup in June. Nora Veil has a former husband at the bank. A fire at the quay of the bank burned in July.`,
  },
].map((article) => opened({ article, reading: read(article) }));

function readAs(typed: string): readonly string[] {
  const understood = readQuestion({ kind: 'ask', question: typed });
  if (understood.kind === 'not-understood') throw new Error(typed);
  return reworded(understood.question, ARTICLES).corrected.map((one) => `${one.typed}: ${one.read}`);
}

describe('a word or phrase that no sentence has beside the rest of the question', () => {
  it.each([
    ['when did the rowing club can its treasurer', []],
    ['when was the treasurer of the rowing club canned', ['canned: dismissed']],
    ['how many members were kicked out in may', ['kicked out: expelled']],
    ['did the council shoot down the boathouse', ['shoot down: rejected']],
    ['did the council shoot the new boathouse down', ['shoot the new boathouse down: rejected the new boathouse']],
    ['who said they must put off the spring regatta', ['put off: postpone']],
    ['what did otto lind say about pushing back the regatta', ['pushing back: postpone']],
    ['where was lind busted', ['busted: arrested']],
    ['where did they pick up Lind', ['pick up: arrested']],
    ['did the council push the second slipway', ['push: advocated']],
    ['did the treasurer of the rowing club get the boot on monday', ['get the boot: get dismissed']],
  ])('is read as one of the same meaning that a sentence has: “%s”', (typed, expected) => {
    expect(readAs(typed)).toEqual(expected);
  });

  it.each([
    ['a sentence has it beside as much', 'who was arrested in Tolland'],
    ['a sentence has it beside as much', 'who pushed the boat into the river'],
    ['the headline has it', 'when did the council oppose the turmoil'],
    ['the other word is asked for too', 'why must the regatta that was put off be postponed'],
    ['a sentence has a kin of it beside as much', 'why was the treasurer sacked'],
    ['nothing beside it is in the sentence', 'when was the mayor of Ansel canned'],
    ['one of two words beside it is in the sentence', 'when was the Ansel treasurer canned'],
    ['too few beside it are', 'when was the treasurer of the rowing school in Ansel bay canned'],
    ['nothing else is asked', 'who was canned'],
    ['nothing there means it', 'when was the rowing club flooded'],
    ['what is there is somebody who does it', 'who took a photo at the regatta of the cup in june'],
    ['what is there is of a husband', 'who is the ex wife at the bank'],
    ['what is there is another word', 'who was canned at the quay of the bank in july'],
    ['it is a name', 'what did Busted say about Tolland'],
    ['the very words are counted', 'how often did otto lind say put off the spring regatta'],
  ])('stays as it was typed where %s: “%s”', (_, typed) => {
    expect(readAs(typed)).toEqual([]);
  });
});

describe('an answer in other words than the question', () => {
  it('is found, with what was understood', async () => {
    const library = await libraryOf(ARTICLES.map(({ entry }) => ({ ...entry.article, published: '2019-05-20' })));
    const given = await ask(library, 'who said they must push back the spring regatta');
    expect(evidenceIn(given)[0]?.quote?.speaker).toBe('Otto Lind');
    expect('question' in given && given.question.corrected).toEqual([{ typed: 'push back', read: 'postpone' }]);
  });
});
