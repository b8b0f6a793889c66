import { describe, expect, it } from 'vitest';
import { ask, evidenceIn, libraryOf } from '../shelf.ts';

describe('how often something happened', () => {
  it.each([
    [
      'how many times did moss meet holt',
      'Ada Moss met Ira Holt on two separate occasions in May.',
      'two separate occasions',
    ],
    ['how often does the ferry sail', 'The ferry sails twice a day from Port Ansel with 40 people.', 'twice a day'],
    [
      'how many different times was moss arrested',
      'Ada Moss, 44, was arrested more than three times.',
      'more than three times',
    ],
    ['how often is the pump checked', 'The pump is checked every other week by 12 masons.', 'every other week'],
    ['how often do the parents visit', 'The parents visit once in two weeks.', 'once in two weeks'],
    ['how often does the comet return', 'The comet returns about every 2,500 years.', 'about every 2,500 years'],
    ['how many times did moss meet holt in oban', 'Ada Moss met Ira Holt twice in Troy and once in Oban.', 'once'],
    ['how many times did moss meet holt in troy', 'Ada Moss met Ira Holt twice in Troy and once in Oban.', 'twice'],
    // How much larger is not how often.
    ['how many times did moss sail', 'Ada Moss sailed a ferry three times as large as the old one.', null],
    ['how often did moss win', 'Ada Moss, a three-time champion, won with 12 boats.', null],
    // The question’s own words are no answer.
    ['how often does moss sail twice a day', 'Ada Moss sails twice a day.', null],
  ])('to “%s” in “%s” is %s', async (question, text, short) => {
    const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
    expect(evidenceIn(await ask(library, question))[0]?.short ?? null).toBe(short);
  });

  it('counts what somebody said where that is asked', async () => {
    const text = '“The ferry is safe,” Ada Moss said. “Nothing is safe,” Moss said.';
    const library = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
    expect(evidenceIn(await ask(library, 'how many times did moss say safe'))).toHaveLength(2);
  });
});
