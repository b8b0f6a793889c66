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
    ['The mayor, Ann Cole, resigned on Friday.', 'who is the mayor', 'Ann Cole'],
    ['Ann Cole was the mayor until 2019.', 'who was the mayor', 'Ann Cole'],
    ['An aide to Sen. Ann Cole was indicted on Tuesday.', 'who was indicted', 'An aide to Sen. Ann Cole'],
    ['Ruth Lang accused Ira Holt of lying.', 'who accused holt', 'Ruth Lang'],
    ['Ira Holt backed the levy. Ruth Lang will back Sen. Ann Cole on Friday.', 'who will ruth lang back', 'Ann Cole'],
    ['Ann Cole left early. Her spokeswoman, Ruth Lang, called for calm.', 'who is ann cole’s spokeswoman', 'Ruth Lang'],
    ['Ruth Lang succeeded Ira Holt as mayor of Port Ansel in 2015.', 'who is the mayor', 'Ruth Lang'],
    [
      'Ira Holt was replaced as mayor by Ruth Lang. “I wrote to Mayor Holt,” Ann Cole said.',
      'who is mayor',
      'Ruth Lang',
    ],
    ['PORT ANSEL, May 3 — The mayor of Port Ansel, Ann Cole, left.', 'who is mayor of Port Ansel', 'Ann Cole'],
    ['Ann Cole likes the attorney general. Attorney General Ira Holt left.', 'who is the attorney general', 'Ira Holt'],
    ['Ann Cole left early. Otto Brand stayed. His lawyer, Ira Holt, left.', 'who is brand’s lawyer', 'Ira Holt'],
    [
      'Ruth Lang wrote that Ira Holt should resign, and Holt called it “a joke.”',
      'who wrote that ira holt should resign',
      'Ruth Lang',
    ],
    ['Ruth Lang fired Ira Holt on Friday.', 'who was fired', 'Ira Holt'],
    ['Ruth Lang fired her deputy, Ira Holt, on Friday.', 'who got fired by ruth lang on friday', 'Ira Holt'],
    ['Ira Holt was fired by Ruth Lang on Friday.', 'who was fired', 'Ira Holt'],
    ['Ruth Lang paid Ira Holt $50 on Friday.', 'who was paid by ruth lang', 'Ira Holt'],
    ['Ira Holt was not fired on Friday.', 'who was not fired', 'Ira Holt'],
    ['Ruth Lang accused Ira Holt of theft.', 'who was accused of theft', 'Ira Holt'],
    ['Ruth Lang defeated Ira Holt in the race.', 'who lost the race', 'Ira Holt'],
    ['Ruth Lang defeated Ira Holt in the race.', 'who was beaten in the race', 'Ira Holt'],
    ['Ruth Lang defeated Ira Holt in the race.', 'who won the race', 'Ruth Lang'],
    ['Ruth Lang fired Ira Holt on Friday in Oban.', 'who got the boot on friday in oban', 'Ira Holt'],
    [
      'The photographer Ruth Lang, who was on the bus, took a photo of the fire.',
      'who took a photo of the fire',
      'Ruth Lang',
    ],
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
    ['The spokesman for the mayor, Ira Holt, resigned.', 'who is the mayor', 'Ira Holt'],
    ['Ann Cole was the mayor until 2019.', 'who is the mayor', 'Ann Cole'],
    ['Ruth Lang succeeded Ira Holt as mayor in 2015.', 'who is the mayor', 'Ira Holt'],
    ['Ann Cole left early. Her lawyer, Ira Holt, met Otto Brand.', 'who is otto brand’s lawyer', 'Ira Holt'],
    ['The mayor said that she had met Ira Holt.', 'who is the mayor', 'Ira Holt'],
    ['Acting Deputy Attorney General Ira Holt left.', 'who is the attorney general', 'Ira Holt'],
    ['Ira Holt found the fire at noon.', 'who started the fire', 'Ira Holt'],
    ['Ira Holt almost won the race.', 'who won the race', 'Ira Holt'],
    ['Ira Holt voted against the levy.', 'who voted for the levy', 'Ira Holt'],
    ['Ira Holt fired the coach and hired Ruth Lang.', 'who was fired', 'Ira Holt'],
    ['Ira Holt fired the coach and hired Ruth Lang.', 'who was fired', 'Ruth Lang'],
    ['Ira Holt sued Ruth Lang in Oban.', 'who sued holt', 'Ruth Lang'],
    ['Ira Holt was not fired on Friday.', 'who was fired', 'Ira Holt'],
    ['Ira Holt defeated Ruth Lang in 2010.', 'who beat holt', 'Ruth Lang'],
    ['Ira Holt praised a former husband of Ruth Lang, Otto Brand.', 'who is ruth lang’s ex wife', 'Otto Brand'],
  ])('is not read from "%s" for "%s"', async (told, question, wrong) => {
    expect(await shortOf(told, question)).not.toBe(wrong);
  });
});
