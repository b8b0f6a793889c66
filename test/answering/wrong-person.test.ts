import { describe, expect, it } from 'vitest';
import { ask, evidenceIn, libraryOf } from './shelf.ts';

async function shortOf(told: string, question: string): Promise<string | null> {
  const text = `The board met in Port Ansel. ${told} More is not known.`;
  const library = await libraryOf([{ id: 'a', title: 'Port Ansel board', published: '2019-06-14', text }]);
  return evidenceIn(await ask(library, question))[0]?.short ?? null;
}

describe('who somebody is or who did something', () => {
  it.each([
    ['Ann Cole, the mayor, resigned on Friday.', 'who is the mayor', 'Ann Cole'],
    ['Ira Holt attended the gala.', 'who attended the gala', 'Ira Holt'],
  ])('is read from "%s" for "%s": %s', async (told, question, short) => {
    expect(await shortOf(told, question)).toBe(short);
  });

  it.each([
    ['Ann Cole was never mayor.', 'who is the mayor', 'Ann Cole'],
    ['Otto Lang, a candidate for mayor, lost.', 'who is the mayor', 'Otto Lang'],
    ['Ruth Lang, who sued the mayor, left.', 'who is the mayor', 'Ruth Lang'],
    ['The mayor praised Ira Holt on Friday.', 'who is the mayor', 'Ira Holt'],
    ['Ira Holt did not attend the gala.', 'who attended the gala', 'Ira Holt'],
    ['Ira Holt failed to win the race.', 'who won the race', 'Ira Holt'],
    ['Ira Holt voted against the levy.', 'who voted for the levy', 'Ira Holt'],
  ])('is not read from "%s" for "%s"', async (told, question, wrong) => {
    expect(await shortOf(told, question)).not.toBe(wrong);
  });
});
