import { describe, expect, it } from 'vitest';
import { ask, evidenceIn, libraryOf } from './shelf.ts';

const text = (told: string): string =>
  `Ada Moss is the harbour master of Port Ansel. ${told} The board meets again in May.`;

/** The short answer that the first passage has; null where it has none. */
async function shortOf(told: string, question: string): Promise<string | null> {
  const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text: text(told) }]);
  return evidenceIn(await ask(library, question))[0]?.short ?? null;
}

describe('whether something is so', () => {
  it.each([
    ['Moss warned the captain on Friday.', 'did moss warn the captain', 'yes'],
    ['Moss did not warn the captain.', 'did moss warn the captain', 'no'],
    ['Moss declined to warn the captain.', 'did moss warn the captain', 'no'],
    ['She warned the captain on Friday.', 'did moss warn the captain', 'yes'],
    ['The captain was arrested on Friday.', 'was the captain arrested', 'yes'],
    ['Moss resigned on Friday.', 'did moss resign', 'yes'],
    ['Moss heard the pump, but did not warn the captain.', 'did moss warn the captain', 'no'],
  ])('is read from "%s" for "%s": %s', async (told, question, short) => {
    expect(await shortOf(told, question)).toBe(short);
  });

  it.each([
    ['Moss should warn the captain.', 'did moss warn the captain'],
    [
      'Ira Holt has nine licences from the port, where Moss is harbour master.',
      'does moss have a licence from the port',
    ],
    ['The board asked whether Moss warned the captain.', 'did moss warn the captain'],
    ['The board demanded that she resign.', 'did moss resign'],
    ['“Moss warned the captain,” said Ira Holt.', 'did moss warn the captain'],
    ['The deputy of Moss, Ira Holt, warned the captain.', 'did moss warn the captain'],
    ['The warning to the captain came from Moss.', 'did moss warn the captain'],
  ])('is not read from "%s" for "%s"', async (told, question) => {
    expect(await shortOf(told, question)).toBeNull();
  });
});
