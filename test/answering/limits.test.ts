import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { ask, evidenceIn, libraryOf, sample, speakersIn } from './shelf.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf([
    {
      id: 'june',
      title: 'Harbour inquiry opens',
      published: '2016-06-14',
      text: '“The ferry was never safe,” said Ada Moss, the harbour master. “The ferry was safe,” said Ira Holt. The inquiry named 12 ferries.',
    },
    {
      id: 'october',
      title: 'Harbour inquiry ends',
      published: '2016-10-03',
      text: '“No ferry is safe in a storm,” said Ada Moss, the harbour master. “A safe ferry needs a safe crew,” Moss said. Moss praised Ira Holt and Lea Fry. The inquiry named 14 ferries.',
    },
  ]);
});

describe('a time counted from today', () => {
  const told = (text: string) => libraryOf([{ id: 'a', title: 'Port Ansel', published: '2017-03-04', text }]);

  it.each([
    ['who resigned last week', 'Ada Moss resigned on February 22.', 'Ada Moss'],
    ['did moss resign last week', 'Ada Moss resigned on February 22.', 'yes'],
    ['when did moss resign last week', 'Ada Moss resigned on February 22.', 'February 22'],
  ])('limits “%s” to passages of it', async (question, text, short) => {
    expect(evidenceIn(await ask(await told(text), question))[0]?.short).toBe(short);
  });

  it.each(['who resigned last week', 'did moss resign last week', 'when did moss resign today'])(
    'leaves nothing for “%s” where none is of it',
    async (question) => {
      const found = await ask(await told('Ada Moss resigned on January 3.'), question);
      expect(found.kind).toBe('nothing-found');
    },
  );

  it('is none where it is one of the words that somebody said', async () => {
    const found = await ask(
      await told('“We close the old pier today,” said Ada Moss.'),
      'who said we close the old pier today',
    );
    expect(speakersIn(found)).toEqual(['Ada Moss']);
  });
});

describe('a speaker who is known by what they are to somebody', () => {
  it.each([
    ['what did moss’s spokeswoman say', 'Ada Moss left. “She is well,” said her spokeswoman Lea Fry.'],
    ['what did the lawyer for moss say', 'Ada Moss left. Her lawyer, Lea Fry, said: “She is well.”'],
    ['lea fry statement', 'Ada Moss left. “She is well,” said Lea Fry.'],
  ])('is read for “%s” from “%s”', async (question, text) => {
    const found = await ask(await libraryOf([{ id: 'a', title: 'Port', published: '2017-03-04', text }]), question);
    expect(speakersIn(found)[0]).toBe('Lea Fry');
  });
});

const texts = async (question: string) => evidenceIn(await ask(library, question)).map((e) => e.text);

describe('a time in a question', () => {
  it.each([
    ['what did moss say about the ferry in june', ['june']],
    ['what did moss say about the ferry since september 2016', ['october']],
    ['what did moss say about the ferry before july 2016', ['june']],
    ['who said ferry in october', ['october']],
  ])('limits "%s" to articles of it', async (question, articles) => {
    const found = evidenceIn(await ask(library, question)).map((e) => e.article.id);
    expect([...new Set(found)]).toEqual(articles);
  });

  it('of which no article tells leaves nothing', async () => {
    expect((await ask(library, 'what did moss say about the ferry in 2014')).kind).toBe('nothing-found');
  });
});

describe('a time that something happened, in a question', () => {
  const storm = (id: string, published: string, text: string) => ({ id, title: `Storm ${id}`, published, text });
  const articles = [
    storm('before', '2018-03-02', '“The pier needs a new wall,” said Ada Moss, the harbour master.'),
    storm('after', '2018-03-20', '“The pier is gone,” said Ada Moss. The great storm on March 9 took the pier away.'),
    storm('told', '2018-04-01', 'In 2008, Ada Moss praised the pier. “It will stand for ever,” Moss said at the time.'),
  ];

  it.each([
    ['what did moss say about the pier before the great storm', ['before', 'told'], 'before the great storm'],
    ['what did moss say about the pier after the storm', ['after'], 'after the storm'],
  ])('limits "%s" by the day that an article gives it', async (question, from, event) => {
    const given = await ask(await libraryOf(articles), question);
    expect([...new Set(evidenceIn(given).map((e) => e.article.id))].sort()).toEqual([...from].sort());
    expect('question' in given && given.question.during?.event).toBe(event);
  });

  it('is no limit where no article says when it was', async () => {
    const given = await ask(await libraryOf(articles), 'what did moss say about the pier after the flood');
    expect('question' in given && given.question.during).toBeNull();
  });

  it('lies in a sentence just before the words, too', async () => {
    const given = await ask(await libraryOf(articles), 'what did moss say in 2008');
    expect(evidenceIn(given)[0]?.text).toBe('It will stand for ever,');
  });
});

describe('when words were said', () => {
  const article = (id: string, published: string, text: string) => ({ id, title: `Harbour ${id}`, published, text });
  const articles = [
    article(
      'later',
      '2018-03-20',
      'The hearing on the tower was on March 9. “The tower leans,” said Ada Moss, the harbour master.',
    ),
    article('built', '2018-04-02', 'Ada Moss said that the tower was built in 1974. The tower has two bells.'),
    article(
      'eve',
      '2018-03-21',
      '“I will not climb the tower,” Ada Moss said before the hearing. The crew met in the evening.',
    ),
    article('old', '2018-05-02', 'The tower of Port Ansel was closed. “The tower was warm,” Ada Moss said in 1979.'),
  ];
  const from = async (question: string): Promise<readonly string[]> => {
    const given = await ask(await libraryOf(articles), question);
    return [...new Set(evidenceIn(given).map((e) => e.article.id))].sort();
  };

  it.each([
    [
      'is no day that a sentence before gives to something else',
      'what did moss say about the tower before march 15, 2018',
      'later',
    ],
    ['is no day that their content tells of', 'what did moss say about the tower before 1980', 'built'],
  ])('%s: “%s”', async (_name, question, not) => {
    expect(await from(question)).not.toContain(not);
  });

  it('is the year that stands beside them', async () => {
    expect(await from('what did moss say about the tower before 1980')).toEqual(['old']);
  });

  it('may be told in the words of the question', async () => {
    expect(await from('what did moss say about the tower before the hearing')).toContain('eve');
    expect(await from('what did moss say about the tower before the hearing')).not.toContain('later');
  });

  it('is found behind many articles of another time', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      article(
        `n${i}`,
        '2018-05-02',
        `“The tower, the tower, the tower leans,” said Ada Moss of the tower. Visitor ${i} left.`,
      ),
    );
    const one = await libraryOf([
      ...many,
      article(
        'old',
        '2016-05-02',
        'The council met in Port Ansel on a cold day to speak of many things. “The tower stands,” said Ada Moss.',
      ),
    ]);
    const given = await ask(one, 'what did moss say about the tower in 2016');
    expect(evidenceIn(given).map((e) => e.article.id)).toEqual(['old']);
  });

  it('is not limited by an event of which only the year is told', async () => {
    const given = await ask(
      await libraryOf([
        article(
          'vote',
          '2016-10-02',
          'The great vote was in 2016. “The tower leans,” said Ada Moss, the harbour master.',
        ),
      ]),
      'what did moss say about the tower before the vote',
    );
    expect('question' in given && given.question.during).toBeNull();
  });
});

describe('how often somebody said a word', () => {
  it('counts them all, however many there are', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `“Pier ${i} is safe,” Ada Moss said.`).join('\n\n');
    const one = await libraryOf([{ id: 'piers', title: 'Piers', published: '2016-05-02', text }]);
    expect(speakersIn(await ask(one, 'how often did moss say safe'))).toHaveLength(60);
  });

  it('is answered by each of their quotations that has it', async () => {
    expect(speakersIn(await ask(library, 'how often did moss say safe'))).toEqual(['Ada Moss', 'Ada Moss', 'Ada Moss']);
    expect(await texts('how often did holt say safe')).toEqual(['The ferry was safe,']);
  });
});

describe('articles that contradict one another', () => {
  it('are shown as such, the newest first', async () => {
    const given = await ask(library, 'how many ferries did the inquiry name');
    expect(given).toMatchObject({ kind: 'passages', differ: 2 });
    expect(
      evidenceIn(given)
        .slice(0, 2)
        .map((e) => [e.article.id, e.short]),
    ).toEqual([
      ['october', '14'],
      ['june', '12'],
    ]);
  });

  it('are not seen where they agree', async () => {
    expect(await ask(library, 'who praised holt')).not.toHaveProperty('differ');
  });
});

describe('an age', () => {
  it('is only of the person beside whom it stands', async () => {
    const one = await libraryOf([
      {
        id: 'a',
        title: 'Port Ansel',
        published: '2019-06-14',
        text: 'Officer Ada Moss arrested Ira Holt, a 40-year-old mason, on Friday.',
      },
    ]);
    expect(evidenceIn(await ask(one, 'how old is ira holt'))[0]?.short).toBe('40-year-old');
    expect((await ask(one, 'how old is ada moss')).kind).toBe('nothing-found');
  });
});

describe('words of somebody else', () => {
  it('are not given as those of whom they work for', async () => {
    const one = await libraryOf([
      {
        id: 'a',
        title: 'Port Ansel',
        published: '2019-06-14',
        text: 'Ada Moss runs the harbour. “The pump is old,” Moss said. Moss’s spokeswoman Lea Fry said: “The pump is new.”',
      },
    ]);
    expect(speakersIn(await ask(one, 'what did moss say about the pump'))).toEqual(['Ada Moss']);
    expect(speakersIn(await ask(one, 'what did the spokeswoman say about the pump'))).toEqual(['Lea Fry']);
  });

  it('are not given though they name whom the question is about', async () => {
    const one = await libraryOf([
      {
        id: 'a',
        title: 'Port Ansel',
        published: '2019-06-14',
        text: 'Ira Holt and union leader Lea Fry called for Reyes to resign before the speech. Holt gave the speech. The crew left.',
      },
    ]);
    expect(speakersIn(await ask(one, 'what did holt say before the speech'))).not.toContain('Lea Fry');
  });
});

describe('a deed that is only called for', () => {
  it('has no day: “… grounds for him to resign,” she said on Thursday', async () => {
    const one = await libraryOf([await sample()]);
    expect((await ask(one, 'when did flynn resign')).kind).toBe('nothing-found');
  });
});
