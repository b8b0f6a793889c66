import { describe, expect, it } from 'vitest';
import { ask, evidenceIn, libraryOf } from '../shelf.ts';

/** The short answer that stands first, to a question put to one article of one text. */
async function shortTo(question: string, text: string): Promise<string | null> {
  const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
  return evidenceIn(await ask(library, question))[0]?.short ?? null;
}

describe('the short answer', () => {
  it.each([
    // An age belongs to a name with a hyphen as well.
    ['how old is lea fry-moss', 'Lea Fry-Moss, 22, pleaded guilty to theft.', '22'],
    // "in her own defence" is no place.
    ['where did moss testify', 'Ada Moss testified in her own defence in Troy on Friday.', 'Troy'],
    ['where was moss hit', 'Ada Moss was hit in the leg on Friday.', null],
    // A newspaper of a day is where something was published.
    [
      'where did moss publish her column',
      'Ada Moss published her column in Monday’s Harbour Gazette.',
      'Harbour Gazette',
    ],
    // A channel is where it is told, which answers only where somebody said it.
    ['where did moss meet holt', 'Moss, who met Holt that day, told it on Fox News.', null],
    ['where did moss say that the levy failed', 'Moss said on Fox News that the levy failed.', 'Fox News'],
    // A board is no place; where a report was written is one only where it tells of no other.
    ['where will the pier be built', 'The Port Board of Supervisors approved that the pier be built.', null],
    [
      'where will the pier be built',
      'PORT ANSEL, Maine (AP) -- A plan to build a pier was brought to the Sorrel Area.',
      'Sorrel Area',
    ],
    // An age is one beside a name, of whoever is asked for by a role too.
    ['how old is the captain', 'The captain, Ida Fry, 44, ordered 180 passengers off.', '44'],
    ['how old is moss', 'Ada Moss ordered 180 passengers off.', null],
    // The number right before what is counted, and no number of times.
    ['how many ministers did moss talk to', 'Ada Moss talked to three bankers and two ministers.', 'two'],
    ['how many ministers did moss meet', 'Ada Moss met the minister on two separate occasions.', null],
    // Of two dates the one of the time that is asked for.
    ['when did moss meet fry in june', 'Ada Moss met Lea Fry in May and again on June 3.', 'June 3'],
    ['when was moss re-elected', 'Ada Moss was ill in May and re-elected in June.', 'June'],
    // The number that this deed is told of.
    ['how many boats were destroyed', 'About 300 boats were damaged and 40 were destroyed.', '40'],
    ['how many boats were damaged', 'About 300 boats were damaged and 40 were destroyed.', 'About 300'],
    ['how many people were hurt', 'The ferry burst, killing four people and injuring 17.', '17'],
    // "Two men" are no number of boats.
    ['how many boats sank', 'Two men wept as boats sank.', null],
    // The number of a name counts nothing.
    ['how many boats were closed', 'Boats were closed over Covid-19.', null],
    ['how many died in the ferry fire', 'The ferry fire killed 12 people.', '12'],
    ['how many deaths were there', 'There were no more deaths after two men died.', 'two'],
    // A day is nobody.
    ['who sank the ferry', 'On Friday the mason Ira Holt sank the ferry.', 'Ira Holt'],
    // Whose what somebody is stands before the name.
    ['who is hal', 'Ira Moss denied charges made by Lea’s brother, Hal, that the pump was old.', 'Lea’s brother'],
    // An office that is typed short, of what the article is about.
    [
      'who is the ceo of ansel ferries',
      'Ansel Ferries lost a ship. Lea Fry, its chief executive officer, wept.',
      'Lea Fry',
    ],
    ['who is the chairman of the board', 'Ira Holt, the Republican chairman of the board, wept.', 'Ira Holt'],
    // A day beside what was said is when it was said.
    ['when did moss call it a coffin', 'Last September Ada Moss called the ferry a “coffin.”', 'Last September'],
    ['when was the levy announced', 'The levy of the board, announced on Friday, is small.', 'Friday'],
    ['how big is the stake of holt in the ferry', 'Ira Holt has a 12 percent stake in the ferry.', '12 percent'],
    ['did moss recuse herself', 'Ada Moss recused herself from the inquiry on Friday.', 'yes'],
    // The day of a hearing is not that of what was hidden there.
    [
      'when did moss meet the ferry board',
      'Ada Moss met the ferry board twice, talks that she did not disclose during her confirmation hearing on January 10.',
      null,
    ],
    // The day of another deed says no more than the question.
    ['when did moss sail in july', 'Ada Moss sailed in July, and her brother wept in September.', null],
    // What is to come did not come to pass.
    ['when was the budget passed', 'The board of Ansel will pass the budget on Friday.', null],
    ['when will the budget be passed', 'The board of Ansel will pass the budget on Friday.', 'Friday'],
    ['when was the budget passed', 'The board of Ansel passed the budget on Friday and will meet in May.', 'Friday'],
    // Nor is the day before “and” that of the deed behind it.
    ['when was holt tried', 'Ira Holt was charged in May 2010 and tried in August.', 'August'],
    ['when was holt charged', 'Ira Holt was charged in May 2010 and tried in August.', 'May 2010'],
    ['when did holt resign', 'Ira Holt was elected in May 2010 and resigned.', null],
    // By whom it was done may stand behind a shortened month.
    ['who registered the ferry', 'The ferry was registered on Oct. 28 by Ira Holt.', 'Ira Holt'],
    // Whoever was charged was not jailed.
    ['who was jailed', 'Ira Holt was charged with theft on Monday.', null],
    ['who was jailed', 'Ira Holt was imprisoned on Monday for theft.', 'Ira Holt'],
    // A date counts nothing.
    ['how many boats did moss buy', 'On January 10 Ada Moss said she would buy boats.', null],
    // The name beside the word, and no other.
    ["who is moss's spokesman", 'Moss’s spokesman Ira Holt said nothing.', 'Ira Holt'],
    // Not an office that is another's: a deputy is no harbour master.
    ['who is the harbour master', 'Deputy Harbour Master Ira Holt wept at noon in Port Ansel.', null],
    ['who is the mayor of troy', 'Albany lost. Mayor Ada Moss wept. In Troy nobody did.', null],
  ])('to “%s” in “%s” is %s', async (question, text, short) => {
    expect(await shortTo(question, text)).toBe(short);
  });
});

describe('a number', () => {
  it('is found at once in a sentence of ten thousand', async () => {
    const text = `${'17 killed '.repeat(10_000)}.`;
    const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
    const start = performance.now();
    await ask(library, 'how many were killed');
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('who said something', () => {
  it.each(['Ada Moss never said “the ferry is safe.”', 'Ada Moss never said the ferry is safe.'])(
    'is nobody of whom the text says that they did not: %s',
    async (text) => {
      expect(await shortTo('who said the ferry is safe', text)).toBeNull();
    },
  );
});
