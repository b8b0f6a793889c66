import { describe, expect, it } from 'vitest';
import { answersFirst } from '../../src/answering/answers-first.ts';
import { opened } from '../../src/answering/finding/opened.ts';
import { type Ranking, rank } from '../../src/answering/finding/rank.ts';
import { read as readQuestion } from '../../src/answering/questions/commands.ts';
import { read } from '../../src/reading/read.ts';
import { ask, evidenceIn, libraryOf } from './shelf.ts';

/** The short answer that comes first. */
async function shortOf(text: string, question: string): Promise<string | null> {
  const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
  return evidenceIn(await ask(library, question))[0]?.short ?? null;
}

describe('what comes first', () => {
  it.each([
    [
      'a day on which it was done, not one on which it was told of',
      'On the morning show on Tuesday, Ada Moss blamed the pilot Lea Fry for ramming and sinking the ferry Morning Star. The Morning Star was sunk on Friday off the point.',
      'when was the morning star sunk',
      'Friday',
    ],
    [
      'a time by the clock, where that is asked',
      'The blast in the old harbour tonight hurt nine sailors, Mayor Lea Fry said. The blast went off around 8:30 p.m. beside the quay.',
      'what time did the harbour blast go off',
      'around 8:30 p.m.',
    ],
    [
      'the day of the meeting with whom the article calls so, not a passage without a day',
      'Ada Moss met twice with Norway’s ambassador, which she did not tell the board. Moss met Berg on May 3, the port said. The Norwegian ambassador Lise Berg left in June.',
      'when did moss meet the norwegian ambassador',
      'May 3',
    ],
    [
      'the day that is stated, not that of the dateline',
      'PORT ANSEL, June 14 — Ada Moss attacked the harbour board at a rally in Troy. The rally in Troy on Wednesday drew a large crowd.',
      'when was the rally in troy',
      'Wednesday',
    ],
    [
      'where the very person was born, not one of the same surname',
      'The mayor praised Rafael Moss, who was born and raised in Cuba, and his son Ted Moss. The board asked whether Ted Moss could run at all, because he was born in Canada.',
      'where was ted moss born',
      'Canada',
    ],
    [
      'the reason of a decision to do it',
      'Tom Bell and Lea Fry also called for Moss to resign. Ada Moss said the decision to resign was the result of a promise to the harbour board.',
      'why did moss resign',
      'the result of a promise to the harbour board',
    ],
    [
      'the reason why it was done, not a call to do it',
      'Several members had called on Ada Moss to resign from the harbour board. Moss resigned on Friday because of her health.',
      'why did moss resign',
      'because of her health',
    ],
  ])('is %s', async (_, text, question, short) => {
    expect(await shortOf(text, question)).toBe(short);
  });

  it.each([
    ['who is blamed for the turkish bomb', 'Officials blame the bomb in Turkey on a man called Ira Holt.'],
    ['how many died in the italian earthquake', 'The quake in Italy killed 267 people, the agency said.'],
  ])('knows what is theirs by the name of the country: %s', async (question, text) => {
    const library = await libraryOf([{ id: 'a', title: 'News', published: '2019-06-14', text }]);
    expect(evidenceIn(await ask(library, question))[0]?.text).toBe(text);
  });

  it('is somebody’s own words, where another speaks more plainly of what is asked about', () => {
    const text =
      '“The sinking of the old ferry is a scandal, and the ferry was rotten,” Ira Holt said of the ferry. Ada Moss said that the hull of the ferry was sound.';
    const understood = readQuestion({
      kind: 'ask',
      question: 'what did Moss say about the sinking of the rotten ferry',
    });
    if (understood.kind === 'not-understood') throw new Error('not understood');
    const article = { id: 'a', text };
    const ranking = rank(understood.question, [opened({ article, reading: read(article) })], {
      weights: new Map(),
      unknown: new Set(),
    });
    const speakerOf = ({ ranked }: Ranking): string | null | undefined => ranked[0]?.passage.speech?.name;
    expect([speakerOf(ranking), speakerOf(answersFirst(ranking))]).toEqual(['Ira Holt', 'Ada Moss']);
  });
});
