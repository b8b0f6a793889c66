import { beforeAll, describe, expect, it } from 'vitest';
import { tellTimeline } from '../../../src/answering/timeline/tell.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibraries } from '../../../src/library/open.ts';
import { read } from '../../../src/reading/read.ts';

/** Three papers on one affair. */
const ARTICLES = [
  {
    id: 'gazette',
    title: 'Mayor Agnes Weir quits over the ferry contract',
    publisher: 'Harbour Gazette',
    published: '2015-06-18',
    text: `Mayor Agnes Weir resigned on Thursday after weeks of questions about the ferry contract. Weir told reporters that she had no regrets.

Weir met the shipbuilder Tom Brandt in a hotel in Lisbon in March. She signed the ferry contract on April 2. She did not disclose the meeting to the council on April 9.

A new mayor will be elected on July 12. Weir was born in 1961. Weir has always loved boats.`,
  },
  {
    id: 'courier',
    title: 'Weir resigns',
    publisher: 'Island Courier',
    published: '2015-06-19',
    text: `Agnes Weir resigned as mayor on Thursday amid questions about a ferry contract. “I am sorry,” Weir said.

Weir signed the contract for the ferry on April 2, 2015. The council opened an inquiry on May 20. Tom Brandt denied any wrongdoing on Wednesday.`,
  },
  {
    id: 'times',
    title: 'How a ferry sank a mayor',
    publisher: 'The Strait Times',
    published: '2015-06-21',
    text: `Agnes Weir met Tom Brandt in Lisbon in March, two people who saw them said. The ferry contract was signed on April 2 by Weir. Weir resigned last Thursday as mayor.`,
  },
] as const;

const QUESTION: Question = {
  kind: 'timeline',
  asked: 'timeline',
  about: '',
  people: [],
  speaker: null,
  expects: { type: 'thing', noun: null },
  during: null,
  corrected: [],
  pattern: 'test',
};

let library: Library;
const timeline = async (subject: string, bounds: { from?: string; to?: string } = {}) =>
  tellTimeline({ question: QUESTION, subject, now: new Date('2015-07-01T12:00:00Z'), ...bounds }, library);
const lines = (answer: Answer) =>
  answer.kind === 'timeline'
    ? answer.entries.map((e) => `${e.value} ${e.mode} ${e.sources.map((s) => s.article.id).sort()}`)
    : [answer.kind];

beforeAll(async () => {
  const opened = await openLibraries({ kind: 'memory' });
  if (opened.kind === 'failed') throw new Error(opened.detail);
  library = await opened.libraries.of('test');
  for (const article of ARTICLES) await library.add(article, read(article));
});

describe('a timeline of three articles', () => {
  it('tells each event once with all its articles, earliest first, a month before its days', async () => {
    const answer = await timeline('Agnes Weir');
    const ids = answer.kind === 'timeline' ? answer.entries.map((e) => [e.value, e.mode, e.sources.length]) : [];
    expect(ids).toEqual([
      ['1961', 'happened', 1],
      ['2015-03', 'happened', 2],
      ['2015-04-02', 'happened', 3],
      ['2015-04-09', 'denied', 1],
      ['2015-06-18', 'happened', 3],
    ]);
  });

  it('shows exact words of an article in every line', async () => {
    const answer = await timeline('Weir');
    if (answer.kind !== 'timeline') throw new Error(answer.kind);
    for (const entry of answer.entries) {
      expect(entry.days.from <= entry.days.to).toBe(true);
      for (const { article, span, text } of entry.sources) {
        expect(ARTICLES.find((a) => a.id === article.id)?.text.slice(span.start, span.end)).toBe(text);
      }
    }
  });

  it('counts sentences that name the subject without a date', async () => {
    const answer = await timeline('Weir');
    expect(answer).toMatchObject({ kind: 'timeline', undated: 3 });
  });

  it('finds what is planned', async () => {
    expect(lines(await timeline('elected'))).toEqual([expect.stringMatching(/^2015-07-12 planned/)]);
  });

  it('takes places and plain words as subjects too', async () => {
    expect(lines(await timeline('lisbon'))).toEqual([expect.stringMatching(/^2015-03 happened/)]);
    expect(lines(await timeline('council inquiry'))).toContain('2015-05-20 happened courier');
  });

  it.each([
    [{ from: 'april 2015', to: 'may 2015' }, ['2015-04-02', '2015-04-09']],
    [{ to: '2014' }, ['1961']],
    [{ from: 'last month' }, ['2015-06-18']],
    [{ from: ' ', to: '1990' }, ['1961']],
  ])('keeps to %j', async (bounds, values) => {
    const answer = await timeline('Weir', bounds);
    expect(answer.kind === 'timeline' ? answer.entries.map((e) => e.value) : []).toEqual(values);
  });

  it.each([
    [{ from: 'bananas', to: '1990' }, 'from', 'bananas'],
    [{ from: '2015', to: 'the cows come home' }, 'to', 'the cows come home'],
  ])('says which bound of %j is no date', async (bounds, bound, typed) => {
    expect(await timeline('Weir', bounds)).toMatchObject({ kind: 'unread-date', bound, typed });
  });

  it.each([
    ['', ['Agnes Weir', 'Tom Brandt']],
    ['Agnes Weyr', ['Agnes Weir']],
    ['Brant', ['Tom Brandt']],
  ])('offers the nearest names for "%s"', async (typed, like) => {
    expect(await timeline(typed)).toMatchObject({ kind: 'unknown-name', name: typed, like });
  });

  it('finds nothing where nothing is like it', async () => {
    expect((await timeline('xylophone quartet')).kind).toBe('nothing-found');
  });
});

it('places nothing relative of an article without a day of publication, and says of how many articles', async () => {
  const opened = await openLibraries({ kind: 'memory' });
  if (opened.kind === 'failed') throw new Error(opened.detail);
  const shelf = await opened.libraries.of('undated');
  const text =
    'Rosa Lind left on Thursday. Lind met Tom Brandt in March. Lind was elected in 2012. Lind spoke last week.';
  await shelf.add({ id: 'undated', text }, read({ id: 'undated', text }));
  const told = await tellTimeline({ question: QUESTION, subject: 'Rosa Lind', now: new Date('2018-10-01') }, shelf);
  expect(lines(told)).toEqual(['2012 happened undated']);
  expect(told).toMatchObject({ undated: 3, unpublished: 1 });
});

describe('three papers that tell of one affair in words of their own', () => {
  const papers = [
    {
      id: 'post',
      title: 'Engineer charged after Corran collapse',
      published: '2018-09-14',
      text: `CORRAN (CP) — Prosecutors on Thursday charged the chief engineer of the Corran bridge, Peter Lang, with negligence over the collapse that killed eleven people in June.

Lang, 61, was arrested at his home in Dalby on Wednesday evening. “I warned them in 2016,” Lang told the court. In July, a panel led by the retired judge Omar Diaz found cracks.

Lang will appear in court again on October 1.`,
    },
    {
      id: 'herald',
      title: 'Who knew?',
      published: '2018-09-16',
      text: `Peter Lang was arrested on Sept. 12 and charged the next day with negligence. Lang, who had joined the bridge authority in 2009, wrote a letter to Governor Ruth Ames in May 2016. Lang is due in court on Oct. 1.`,
    },
    {
      id: 'state',
      title: 'Ames never saw a letter',
      published: '2018-09-18',
      text: `Governor Ruth Ames said Monday that she never saw a letter in which the engineer Peter Lang warned of cracks in May 2016. Lang, the chief engineer, was arrested last Wednesday at his house in Dalby. Lang did not speak to reporters on Monday.`,
    },
  ] as const;
  let shelf: Library;
  beforeAll(async () => {
    const opened = await openLibraries({ kind: 'memory' });
    if (opened.kind === 'failed') throw new Error(opened.detail);
    shelf = await opened.libraries.of('papers');
    for (const paper of papers) await shelf.add(paper, read(paper));
  });

  it.each([
    [
      'Peter Lang',
      [
        '2009 happened herald: Lang, who had joined the bridge authority in 2009',
        '2016 happened post: “I warned them in 2016,” Lang told the court.',
        '2016-05 happened herald state: Lang, who had joined the bridge authority in 2009, wrote a letter to Governor Ruth Ames in May 2016.',
        '2018-09-12 happened state post herald: Lang, the chief engineer, was arrested last Wednesday at his house in Dalby.',
        '2018-09-13 happened herald post: Peter Lang was arrested on Sept. 12 and charged the next day with negligence.',
        '2018-09-17 denied state: Lang did not speak to reporters on Monday.',
        '2018-09-17 happened state: Governor Ruth Ames said Monday that she never saw a letter in which the engineer Peter Lang warned of cracks in May 2016.',
        '2018-10-01 planned herald post: Lang is due in court on Oct. 1.',
      ],
    ],
    ['Omar Diaz', ['2018-07 happened post: In July, a panel led by the retired judge Omar Diaz found cracks.']],
  ])('tells of %s each event once, by the clause that tells it', async (subject, expected) => {
    const told = await tellTimeline({ question: QUESTION, subject, now: new Date('2018-10-01T12:00:00Z') }, shelf);
    if (told.kind !== 'timeline') throw new Error(told.kind);
    const shown = told.entries.map(
      (e) => `${e.value} ${e.mode} ${e.sources.map((s) => s.article.id).join(' ')}: ${e.sources[0]?.text}`,
    );
    expect(shown.toSorted()).toEqual(expected.toSorted());
    expect(shown.map((line) => line.slice(0, 4))).toEqual(expected.map((line) => line.slice(0, 4)));
  });
});
