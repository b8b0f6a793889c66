import { beforeAll, describe, expect, it } from 'vitest';
import { follow, turnOf } from '../../src/answering/conversation.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Library } from '../../src/library/library.ts';
import { ask, evidenceIn, libraryOf, NOW, speakersIn } from './shelf.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf([
    {
      id: 'june',
      title: 'Senators turn on the ferry line',
      published: '2016-06-14',
      text: '“Holt should resign,” said Sen. Ada Moss. Sen. Lea Fry of Maine and Rep. Tom Bell of Ohio also called for Holt to resign. Many senators had called for Holt to resign. The ferry won a licence in Ohio, Maine and Vermont, the Washington Post reported.',
    },
    {
      id: 'july',
      title: 'More want Holt out',
      published: '2016-07-03',
      text: '“It is time for Holt to resign,” said Sen. Ida Penn. “Holt should resign today,” Sen. Ada Moss said again.',
    },
  ]);
});

const allOf = (given: Answer): readonly string[] => ('all' in given ? [...(given.all ?? [])].sort() : []);

describe('a question for everyone who fits', () => {
  it('is answered by each speaker once, over all articles, and by no nameless group', async () => {
    const given = await ask(library, 'which senators said holt should resign');
    expect(allOf(given)).toEqual(expect.arrayContaining(['Ada Moss', 'Ida Penn']));
    expect(allOf(given)).not.toContain('senators');
    const speakers = speakersIn(given);
    expect(speakers.filter((name) => name === 'Ada Moss')).toHaveLength(1);
  });

  it('counts those who called for it, and not those who spoke of it', async () => {
    const given = await ask(library, 'who else called for holt to resign');
    expect(allOf(given)).toEqual(expect.arrayContaining(['Lea Fry', 'Tom Bell']));
    expect(allOf(given)).not.toContain('Ida Penn');
  });

  it('counts those who called for that, and not for something else', async () => {
    const one = await libraryOf([
      {
        id: 'a',
        title: 'More want Holt out',
        published: '2016-07-03',
        text: 'Sen. Max Orr called for Holt to apologize. Sen. Pia Lund also called for Holt to resign. Sen. Kit Dow called for Holt to resign at once.',
      },
    ]);
    expect(allOf(await ask(one, 'who else called for holt to resign'))).toEqual(['Kit Dow', 'Pia Lund']);
  });

  it('leaves out who is known', async () => {
    const given = await ask(library, 'who besides Ada Moss said holt should resign');
    expect(allOf(given)).not.toContain('Ada Moss');
    expect(allOf(given)).toContain('Ida Penn');
  });

  it('names a whole row, and nothing that only begins so', async () => {
    const given = await ask(library, 'which states did the ferry win a licence in');
    expect(evidenceIn(given)[0]?.short).toBe('Ohio, Maine and Vermont');
  });
});

describe('“who else?”', () => {
  it('asks for those whom the list before did not have', async () => {
    const before = await ask(library, 'which senators said holt should resign');
    const asks = follow(turnOf(before, NOW), 'who else?', NOW);
    expect(asks).toMatch(/^who besides .*Ada Moss.* said holt should resign$/);
  });
});

describe('“and when?”', () => {
  it('gives the words again with their day', async () => {
    const one = await libraryOf([
      {
        id: 'a',
        title: 'Port Ansel',
        published: '2019-06-14',
        text: '“The pump is a floating coffin,” Ada Moss told the board on Tuesday. The board meets again on Friday.',
      },
    ]);
    const asks = follow(turnOf(await ask(one, 'what did moss say about the pump'), NOW), 'and when?', NOW);
    const [first] = evidenceIn(await ask(one, asks));
    expect([first?.quote?.speaker, first?.short, first?.date?.value]).toEqual(['Ada Moss', 'Tuesday', '2019-06-11']);
  });

  it('is asked with the verb that was asked about', async () => {
    const before = await ask(library, 'who called for holt to resign');
    expect(follow(turnOf(before, NOW), 'when?', NOW)).toMatch(/^when did .+ call for holt to resign$/);
  });
});

describe('who it was', () => {
  const text =
    'Officials blamed the sinking on the captain, Ira Holt. Oversight of the inquiry will fall to deputy Lea Fry after Moss’s decision. Tom Bell sat at the long licence hearing.';
  it.each([
    ['who was blamed for the sinking', 'Ira Holt'],
    ['who will oversee the inquiry', 'Lea Fry'],
    ['who sat at the licence hearing', 'Tom Bell'],
  ])('%s: %s', async (question, name) => {
    const one = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
    expect(evidenceIn(await ask(one, question))[0]?.short).toContain(name);
  });
});
