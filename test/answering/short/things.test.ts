import { describe, expect, it } from 'vitest';
import { ask, evidenceIn, libraryOf } from '../shelf.ts';

/** The short answer that the first passage has; null where it has none, undefined where nothing is found. */
async function shortOf(told: string, question: string): Promise<string | null | undefined> {
  const text = `${told} The board meets again in May.`;
  const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
  return evidenceIn(await ask(library, question))[0]?.short;
}

describe('the short answer to "what"', () => {
  it.each([
    [
      'what stands after the verb',
      'The harbour board bought a new bridge in June.',
      'what did the harbour board buy',
      'a new bridge',
    ],
    [
      'what stands after the verb and its preposition',
      'The islanders are pushing for a second ferry.',
      'what are the islanders pushing for',
      'a second ferry',
    ],
    [
      'a whole list',
      'The harbour board sold two cranes, a dredger and the old pier in June.',
      'what did the harbour board sell',
      'two cranes, a dredger and the old pier',
    ],
    [
      'what goes with "to"',
      'The islanders want to build a school of their own.',
      'what do the islanders want',
      'to build a school of their own',
    ],
    [
      'what somebody does',
      'Many islanders are honking their horns to show their support for the strike.',
      'what are many islanders doing to show their support',
      'honking their horns',
    ],
    [
      'whoever does it, after "by"',
      'The engine room was flooded by a burst pipe.',
      'what flooded the engine room',
      'a burst pipe',
    ],
    [
      'a name in marks',
      'Her half-hour film about the islanders, “Low Tide,” won a prize in Oban.',
      'what is the name of the film about the islanders',
      'Low Tide',
    ],
    [
      'a name after "called"',
      'The islanders want a harbour of their own called Ansel Reach.',
      'what is the name of the harbour that the islanders want',
      'Ansel Reach',
    ],
    [
      'what stands before "is"',
      'Class size is the biggest hurdle in the dispute with the harbour school.',
      'what is the biggest hurdle in the dispute',
      'Class size',
    ],
  ])('is %s', async (_, told, question, short) => {
    expect(await shortOf(told, question)).toBe(short);
  });

  it.each([
    ['a bare number', 'The board has 12 in Oban for the islanders.', 'what does the board have'],
    ['a word that says nothing', 'The islanders asked the board for it.', 'what did the islanders ask the board for'],
  ])('is never %s', async (_, told, question) => {
    expect(await shortOf(told, question)).not.toBeUndefined();
    expect((await shortOf(told, question)) ?? '').not.toMatch(/^(?:\P{L}+|for|it|in)$/u);
  });

  it('tells who somebody is by what stands before the name', async () => {
    expect(await shortOf('The ferry trapped diabetic islander Holly Wills for a day.', 'who is holly wills')).toContain(
      'diabetic islander',
    );
  });
});
