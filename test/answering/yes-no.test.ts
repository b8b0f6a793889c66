import { describe, expect, it } from 'vitest';
import { ask, evidenceIn, libraryOf } from './shelf.ts';

const text = (told: string): string =>
  `Ada Moss is the harbour master of Port Ansel. ${told} The board meets again in May.`;

/** What the first passage says, and its short answer. */
async function firstOf(told: string, question: string) {
  const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text: text(told) }]);
  return evidenceIn(await ask(library, question))[0];
}

describe('whether something is so', () => {
  it.each([
    ['Moss warned the captain on Friday.', 'did moss warn the captain', 'yes'],
    ['Moss did not warn the captain.', 'did moss warn the captain', 'no'],
    ['Moss declined to warn the captain.', 'did moss warn the captain', 'no'],
    ['She warned the captain on Friday.', 'did moss warn the captain', 'yes'],
    ['The captain was arrested on Friday.', 'was the captain arrested', 'yes'],
    ['Moss resigned on Friday.', 'did moss resign', 'yes'],
    ['Moss opted to warn the captain last year.', 'did moss warn the captain', 'yes'],
    ['Moss was forced to close the pier on Friday.', 'did moss close the pier', 'yes'],
    ['Moss heard the pump, but did not warn the captain.', 'did moss warn the captain', 'no'],
    ['Neither Moss nor Holt warned the captain.', 'did moss warn the captain', 'no'],
    ['Moss signed no lease for the captain.', 'did moss sign a lease for the captain', 'no'],
    ['Moss voted for the ferry levy.', 'did moss vote for the ferry levy', 'yes'],
    ['Moss won the race in May 2019.', 'did moss win the race in 2019', 'yes'],
    ['The old bridge is closed.', 'is the old bridge closed', 'yes'],
    ['Moss pleaded not guilty on Friday.', 'did moss plead guilty', 'no'],
    ['Moss warned the captain on Friday.', 'didn’t moss warn the captain', 'yes'],
    ['Moss did not warn the captain.', 'didn’t moss warn the captain', 'no'],
    ['Moss was charged with attempted murder.', 'was moss charged with attempted murder', 'yes'],
    ['Moss pleaded guilty on Friday.', 'did moss plead guilty', 'yes'],
    ['Moss warned not only the captain.', 'did moss warn the captain', 'yes'],
    [
      'Ansel Air said it had withdrawn from the deal with Gull Lines.',
      'did ansel air pull out of the deal',
      'yes, according to Ansel Air',
    ],
    ['The old bridge is no longer closed.', 'is the old bridge closed', 'no'],
    ['Holt was fired by Moss.', 'was holt fired', 'yes'],
    ['The board accepted the offer.', 'did the board accept the offer', 'yes'],
    ['Its chief executive, Ira Holt, resigned on Friday.', 'did holt resign', 'yes'],
    ['Moss was suspended in May. She was ill and returned to work in June.', 'did moss return to work', 'yes'],
    ['Sen. Ruth Moss of Troy and Rep. Ira Holt of Oban voted for the levy.', 'did moss vote for the levy', 'yes'],
    ['The board met in May. It did not raise the fee.', 'did the board raise the fee', 'no'],
    ['Nobody died in the fire.', 'did anyone die in the fire', 'no'],
    ['Six people were injured in the fire.', 'was anyone hurt in the fire', 'yes'],
    ['“Moss warned the captain,” said Ira Holt.', 'did moss warn the captain', 'yes, according to Ira Holt'],
    ['“I never warned the captain,” Ada Moss said.', 'did moss warn the captain', 'no, according to Ada Moss'],
    ['Moss denied warning the captain.', 'did moss warn the captain', 'no, according to Ada Moss'],
    ['Moss declined to warn the captain, Ira Holt said.', 'did moss warn the captain', 'no, according to Ira Holt'],
    ['The board said that the bridge was not insured.', 'was the bridge insured', 'no, according to the board'],
  ])('is read from "%s" for "%s": %s', async (told, question, short) => {
    expect((await firstOf(told, question))?.short).toBe(short);
  });

  it.each([
    ['Moss should warn the captain.', 'did moss warn the captain'],
    ['Moss did not warn the captain.', 'did moss not warn the captain'],
    ['Moss never warned the captain.', 'has moss never warned the captain'],
    ['Moss was asked to warn the captain.', 'did moss warn the captain'],
    [
      'Ira Holt has nine licences from the port, where Moss is harbour master.',
      'does moss have a licence from the port',
    ],
    ['The board asked whether Moss warned the captain.', 'did moss warn the captain'],
    ['The board demanded that she resign.', 'did moss resign'],
    ['“She warned the captain,” said Ira Holt.', 'did moss warn the captain'],
    ['Ira Holt asked if Moss had warned the captain.', 'did moss warn the captain'],
    ['“I never warned the captain,” Ira Holt told Moss.', 'did moss warn the captain'],
    ['Ira Holt hoped that Moss had warned the captain.', 'did moss warn the captain'],
    ['The newly accepted offer of the board is on the table.', 'did the board accept the offer'],
    ['On Friday, the offer, accepted by Ira Holt, came to the board.', 'did the offer accept holt'],
    ['Ada Moss and the board met Ira Holt, who voted for the levy.', 'did moss vote for the levy'],
    ['The fire was out, and the deal with the board died.', 'did anyone die in the fire'],
    ['The deputy of Moss, Ira Holt, warned the captain.', 'did moss warn the captain'],
    ['The warning to the captain came from Moss.', 'did moss warn the captain'],
    ['Moss was fired by Ira Holt.', 'did moss fire holt'],
    ['Moss was hit by Ira Holt.', 'did moss hit holt'],
    ['Moss fired Ira Holt on Friday.', 'was moss fired'],
    ['Moss fired Ira Holt on Friday.', 'did moss get fired on friday'],
    ['Moss was charged with attempted murder.', 'was moss charged with murder'],
    ['Moss fired Ira Holt on Friday.', 'did moss get the boot on friday'],
    ['Moss defeated Ira Holt in the race on Friday.', 'did moss get beaten in the race on friday'],
    ['Ansel Air said it had left its planned merger with Gull Lines.', 'did ansel air merge with gull lines'],
    ['An aide to Moss was indicted on Friday.', 'was moss indicted'],
    ['Moss’s wife, Ruth Moss, was convicted.', 'was moss convicted'],
    ['Moss voted against the ferry levy.', 'did moss vote for the ferry levy'],
    ['Moss nearly warned the captain.', 'did moss warn the captain'],
    ['Police believe Moss warned the captain.', 'did moss warn the captain'],
    ['Moss warned the captain, the indictment claims.', 'did moss warn the captain'],
    ['In the novel, Moss kills the captain.', 'did moss kill the captain'],
    ['In 2017, Moss won the race.', 'did moss win the race in 2018'],
    ['Moss recused herself from the inquiry.', 'did moss recuse herself before the election'],
    ['Nobody resigned from the board.', 'did nobody resign from the board'],
    ['Moss left the board meeting early.', 'did moss resign from the board meeting'],
    ['The old bridge is open, and the tunnel is closed.', 'is the old bridge closed'],
    ['The deputy of Moss, Greta Finn, pleaded not guilty.', 'is moss guilty'],
    ['Ira Holt is the mayor’s brother.', 'is ira holt the mayor'],
  ])('is not read from "%s" for "%s"', async (told, question) => {
    const first = await firstOf(told, question);
    expect(first).toBeDefined();
    expect(first?.short ?? null).toBeNull();
  });
});
