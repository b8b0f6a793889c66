import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, sentences } from '../../../src/language/sentences.ts';
import { findTimes } from '../../../src/reading/dates/times.ts';
import { findMarked } from '../../../src/reading/quotes/marks.ts';

const times = (text: string, published: string | null) =>
  findTimes(text, sentences(text), findMarked(text, paragraphs(text)), published);
const values = (text: string, published: string | null = '2016-10-12'): readonly string[] =>
  times(text, published).map((t) => `${text.slice(t.start, t.end)}=${t.value}`);

describe('which Friday, which May', () => {
  it.each([
    ['The panel met Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['The panel met Wednesday.', '2016-10-12', 'Wednesday=2016-10-12'],
    ['The panel will meet Friday.', '2016-10-12', 'Friday=2016-10-14'],
    ['She has until Friday.', '2016-10-12', 'Friday=2016-10-14'],
    ['She plans to leave on Sunday.', '2016-10-12', 'Sunday=2016-10-16'],
    ['He said Monday that he will run.', '2016-10-12', 'Monday=2016-10-10'],
    ['The court will rule, aides said Monday.', '2016-10-12', 'Monday=2016-10-10'],
    ['She left last Wednesday.', '2016-10-12', 'last Wednesday=2016-10-05'],
    ['They vote next Wednesday.', '2016-10-12', 'next Wednesday=2016-10-19'],
    ['Prices fell in December.', '2016-03-01', 'December=2015-12'],
    ['The vote in November is near.', '2016-09-20', 'November=2016-11'],
    ['They prepare for November’s election.', '2016-06-20', 'November=2016-11'],
    ['He won in November’s election.', '2017-02-20', 'November=2016-11'],
    ['The fair will open in March.', '2016-10-12', 'March=2017-03'],
    ['The fair would still be held on April 9.', '2016-02-10', 'April 9=2016-04-09'],
    ['It had been due to close Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['The mayor and the bishop meet again Friday.', '2016-10-12', 'Friday=2016-10-14'],
    ['The mayor and the bishop meet for the last of their talks Friday.', '2016-10-12', 'Friday=2016-10-14'],
    ['He left the vote Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['They would look for ways round Friday’s ruling.', '2016-10-12', 'Friday=2016-10-07'],
    ['The storm tore through a barn Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['Half of the towns had filed reports by Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['A record was set on Aug. 6.', '2017-02-06', 'Aug. 6=2016-08-06'],
    ['Holders booked Dec. 1 were paid.', '2016-10-12', 'Dec. 1=2016-12-01'],
    ['He was born on Jan. 10.', '2016-10-12', 'Jan. 10=2016-01-10'],
    ['The trial opens Jan. 10.', '2016-12-30', 'Jan. 10=2017-01-10'],
    ['On Thursday, the new council convenes.', '2016-10-12', 'Thursday=2016-10-13'],
    ['They spoke of Tuesday’s debate.', '2016-10-09', 'Tuesday=2016-10-11'],
    ['They spoke of Tuesday’s debate.', '2016-10-12', 'Tuesday=2016-10-11'],
    ['He noted that Friday was calm.', '2016-10-12', 'Friday=2016-10-07'],
    ['They will sign a revised deal Friday.', '2016-10-12', 'Friday=2016-10-14'],
    ['The night could not have been longer Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['She wouldn’t say Friday whether he had called.', '2016-10-12', 'Friday=2016-10-07'],
    ['The turnout was about 35 percent on Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['They sparred in Tuesday’s debate.', '2016-10-09', 'Tuesday=2016-10-04'],
    ['She is running in Tuesday’s primary.', '2016-10-09', 'Tuesday=2016-10-11'],
    ['You may want to know the meaning of Tuesday’s debate.', '2016-10-12', 'Tuesday=2016-10-11'],
    ['He was to speak in Dover on Tuesday.', '2016-10-12', 'Tuesday=2016-10-11'],
    ['He will speak in Dover on Tuesday.', '2016-10-12', 'Tuesday=2016-10-18'],
    ['He has until Tuesday to speak.', '2016-10-12', 'Tuesday=2016-10-18'],
    ['Following Tuesday’s leak, they met.', '2016-10-12', 'Tuesday=2016-10-11'],
    ['The call was prompted by the late Friday release of it.', '2016-10-12', 'late Friday=2016-10-07'],
    ['They took it to the streets, beginning Friday.', '2016-10-12', 'Friday=2016-10-07'],
    ['They hope to be there when she speaks at a town conference on Friday.', '2016-10-12', 'Friday=2016-10-14'],
    ['The race was by the summer upside down.', '2016-10-12', 'the summer=2016-SU'],
    ['The race was by December upside down.', '2016-06-12', 'December=2015-12'],
    ['The party is strong heading into the fall.', '2016-06-12', 'the fall=2016-FA'],
    ['“We start on Monday,” she said.', '2016-10-12', 'Monday=2016-10-17'],
    ['She was sacked in December.', '2016-10-12', 'December=2015-12'],
    ['A strike planned in December is off.', '2016-10-12', 'December=2016-12'],
    ['The case is heard in December.', '2016-10-12', 'December=2016-12'],
    ['In December, the town raised the fee.', '2016-10-12', 'December=2015-12'],
    ['The ministers are to meet on Tuesday.', '2016-10-12', 'Tuesday=2016-10-18'],
    ['Snow is forecast for the weekend.', '2016-10-12', 'the weekend=2016-W41-WE'],
    ['The police expect crowds at Sunday’s parade.', '2016-10-12', 'Sunday=2016-10-16'],
    ['The march is on Tuesday the 13th.', '2016-10-12', 'Tuesday the 13th=2016-09-13'],
    ['It was shut on Easter Monday.', '2016-10-12', 'Easter Monday=2016-03-28'],
    ['The mill burned down ten years ago this month.', '2016-10-12', 'ten years ago this month=2006-10'],
    ['The mill burned down four years ago today.', '2016-10-12', 'four years ago today=2012-10-12'],
    ['The mill burned down a year ago today.', '2016-02-29', 'a year ago today=2015-02'],
    ['It opens at 7 p.m. tonight.', '2016-10-12', '7 p.m. tonight=2016-10-12T19:00'],
    ['They voted last July.', '2016-10-12', 'last July=2016-07'],
    ['They voted last July.', '2016-06-12', 'last July=2015-07'],
    ['A year ago they voted.', '2016-10-12', 'A year ago=2015'],
    ['They voted this past weekend.', '2016-10-12', 'this past weekend=2016-W40-WE'],
    ['It was a port in the 1990s.', '2016-10-12', 'the 1990s=199'],
    ['Before Thanksgiving they will vote.', '2016-10-12', 'Thanksgiving=2016-11-24'],
    ['It snowed on Christmas Eve.', '2017-01-05', 'Christmas Eve=2016-12-24'],
    ['She won in Ohio on Super Tuesday.', '2016-04-10', 'Super Tuesday=2016-03-01'],
    ['She will win in Ohio on Super Tuesday.', '2015-12-10', 'Super Tuesday=2016-03-01'],
    ['She won in Ohio on Super Tuesday.', '2008-03-10', 'Super Tuesday=2008-02-05'],
    ['By Election Day they were ahead.', '2015-08-10', 'Election Day=2014-11-04'],
    ['They will vote on Election Day.', '2015-12-10', 'Election Day=2016-11-08'],
    ['On election night 2012 he wept.', '2016-10-12', 'election night 2012=2012-11-06'],
    ['They met in the first half of the year.', '2016-10-12', 'the first half of the year=2016-H1'],
    ['He left in the third quarter.', '2016-10-12', 'the third quarter=2016-Q3'],
    ['It is due in fiscal 2018.', '2016-10-12', 'fiscal 2018=2018'],
    ['It rose in the early 1980s.', '2016-10-12', 'the early 1980s=198'],
    ['It rose in the late 19th century.', '2016-10-12', 'the late 19th century=18'],
    ['It rained early this week.', '2016-10-12', 'early this week=2016-W41'],
    ['It rained Monday morning.', '2016-10-12', 'Monday morning=2016-10-10TMO'],
  ])('%s (%s)', (text, published, expected) => {
    expect(values(text, published)).toEqual([expected]);
  });
});

describe('times that are told from the last date told', () => {
  it.each([
    [
      'She won on Oct. 4, 2010. Two days earlier she had fallen ill.',
      ['Oct. 4, 2010=2010-10-04', 'Two days earlier=2010-10-02'],
    ],
    ['She won in 2010. She lost three years later.', ['2010=2010', 'three years later=2013']],
    [
      'Net rose in the third quarter. Costs were lower than a year ago.',
      ['the third quarter=2016-Q3', 'a year ago=2015-Q3'],
    ],
    ['Rents are higher than a year ago.', ['a year ago=2015']],
    ['It rained on March 31, 2015. The next day it snowed.', ['March 31, 2015=2015-03-31', 'The next day=2015-04-01']],
    ['On Oct. 4 he spoke at 3 p.m. in Dover.', ['Oct. 4=2016-10-04', '3 p.m.=2016-10-04T15:00']],
    ['It shut on Sept. 14. Earlier that week it had rained.', ['Sept. 14=2016-09-14', 'Earlier that week=2016-W37']],
    ['It shut on Sept. 14. Later that week it opened.', ['Sept. 14=2016-09-14', 'Later that week=2016-W37']],
    ['It shut on Sept. 14. That Friday it opened.', ['Sept. 14=2016-09-14', 'That Friday=2016-09-16']],
    [
      'It shut on Sept. 14, 2011. The following March it opened.',
      ['Sept. 14, 2011=2011-09-14', 'The following March=2012-03'],
    ],
    ['It shut in 2011. That November it opened.', ['2011=2011', 'That November=2011-11']],
    ['It shut in 2011. Two weeks later it opened.', ['2011=2011', 'Two weeks later=2011']],
    ['He ran in 2014. Nine years later, he had won.', ['2014=2014', 'Nine years later=P9Y']],
    [
      'At 10:15 a.m. (0815 GMT) Friday it shook.',
      ['10:15 a.m.=2016-10-07T10:15', '0815 GMT=2016-10-07T08:15', 'Friday=2016-10-07'],
    ],
    ['Polls close at 8 p.m. Tuesday.', ['8 p.m. Tuesday=2016-10-11T20:00']],
    ['They met on Monday. Some began at 10 a.m. there.', ['Monday=2016-10-10', '10 a.m.=2016-10-10T10:00']],
    ['They met in 2011. Some began at 10 a.m. there.', ['2011=2011', '10 a.m.=2016-10-12T10:00']],
    [
      'Early Tuesday, it told of a letter of Friday. Later in the day, he left.',
      ['Early Tuesday=2016-10-11', 'Friday=2016-10-07', 'Later in the day=2016-10-11'],
    ],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a month behind a dated one in its sentence', () => {
  it.each([
    ['He was charged in May 2010 and tried in August.', ['May 2010=2010-05', 'August=2010-08']],
    ['He was charged in May 2010 and tried in March.', ['May 2010=2010-05', 'March=2011-03']],
    ['He was charged on May 3, 2010 and tried on June 6.', ['May 3, 2010=2010-05-03', 'June 6=2010-06-06']],
    ['Moss, who was elected in May 2010, left in August.', ['May 2010=2010-05', 'August=2016-08']],
    ['He was elected in May 2010 and will leave in December.', ['May 2010=2010-05', 'December=2016-12']],
    ['He has sat there since May 2010 and was elected mayor in August.', ['May 2010=2010-05', 'August=2016-08']],
    ['He was charged in May 2010. He was tried in August.', ['May 2010=2010-05', 'August=2016-08']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('ranges, told as two', () => {
  it.each([
    ['It lasted from Jan. 3 to Feb. 4, 2015.', ['Jan. 3=2015-01-03', 'Feb. 4, 2015=2015-02-04']],
    ['It lasted from November to March 2015.', ['November=2014-11', 'March 2015=2015-03']],
    ['The poll of March 3-6 was wrong.', ['March 3=2016-03-03', '6=2016-03-06']],
    ['She lived there from November to January.', ['November=2015-11', 'January=2016-01']],
    ['The play runs from November to January.', ['November=2016-11', 'January=2017-01']],
    ['From Dec. 28 to Jan. 3, the mill was shut.', ['Dec. 28=2015-12-28', 'Jan. 3=2016-01-03']],
    ['From Dec. 28 to Jan. 3, the mill will be shut.', ['Dec. 28=2016-12-28', 'Jan. 3=2017-01-03']],
    ['Between January and September, many left.', ['January=2016-01', 'September=2016-09']],
    ['She led it from 2009-2013.', ['2009=2009', '2013=2013']],
    ['They fought from 1848–52.', ['1848=1848', '52=1852']],
    ['They fought from 1758 to 1761.', ['1758=1758', '1761=1761']],
    ['It runs from 8 a.m. to 5 p.m. Thursday.', ['8 a.m.=2016-10-06T08:00', '5 p.m. Thursday=2016-10-06T17:00']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('what comes again and what lasts', () => {
  it.each([
    ['The board meets every other Friday.', ['every other Friday=XXXX-WXX-5']],
    ['The board meets on Mondays.', ['Mondays=XXXX-WXX-1']],
    ['The board is elected every four years.', ['every four years=P4Y']],
    ['The board meets twice a year.', ['a year=P1Y']],
    ['The board met for two weeks.', ['two weeks=P2W']],
    ['The board met over the past five years.', ['the past five years=P5Y']],
    ['The board ended a decades-long feud.', ['decades-long=PXDE']],
    ['The next decade of work is vital.', ['The next decade=P10Y']],
    ['The board spoke of it for weeks.', ['weeks=PXW']],
    ['The board led in the week before the vote.', ['the week=P1W']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a history, which tells the past from date to date', () => {
  const text =
    'The war began on 3 May 1755. In June, the duke marched north. On the 28th he won; the next day the town fell. ' +
    'The following spring he was back. In February 1757 he died. In 1759 peace came, and on May 1, 1760 a treaty.';
  const told = [
    ...['3 May 1755=1755-05-03', 'June=1755-06', 'the 28th=1755-06-28', 'the next day=1755-06-29'],
    ...['The following spring=1756-SP', 'February 1757=1757-02', '1759=1759', 'May 1, 1760=1760-05-01'],
  ];

  it.each(['2009-12-19', null])('has its months in the year told last, published %s', (published) => {
    expect(values(text, published)).toEqual(told);
  });

  it('is no news that mentions old years', () => {
    expect(
      values('He won in 1990, 1994 and 1998. On Friday he lost. In June he said on Monday he would.').slice(3),
    ).toEqual(['Friday=2016-10-07', 'June=2016-06', 'Monday=2016-10-10']);
  });
});

describe('words that only look like times', () => {
  it.each([
    'The Daily Courant sold well.',
    'What today’s youth want is rest.',
    'You may march in the sun and sat for a second.',
    'The score was 14-7.',
    'He sold 1,998 cars and 2000 points were lost.',
    'The 46-year-old mayor is 46 years old.',
    'It cost $2015 or $19 million.',
    'See page 1984 of the book.',
    'Ms. May met Mr. March.',
    'Prices fall as stocks spring back.',
    'She told USA Today so.',
    'Call 555-2016 or room 1999.',
    'They ran the second half of the game.',
    'Mark and April Stone won 3-2.',
    'They thrive where each may march.',
    'The May Day parade went past 1984 Oak Street.',
    'He read The Sunday Times and saw Saturday Night Live.',
    'At the end of the day it is his choice.',
    'The 21st Century Fox deal won.',
    'It sold for 1950 euros to 1200 people.',
    'Merry Christmas, he said on “Today”.',
  ])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('where no publication day is known', () => {
  it('works nothing out that depends on it, and keeps what the words say', () => {
    expect(
      values('He met her on Thursday, last week, yesterday, on January 10, in July and in the summer of 2012.', null),
    ).toEqual([
      'Thursday=XXXX-WXX-4',
      'last week=XXXX-WXX',
      'yesterday=XXXX-XX-XX',
      'January 10=XXXX-01-10',
      'July=XXXX-07',
      'the summer of 2012=2012-SU',
    ]);
  });

  it('counts from a date that the text itself tells', () => {
    expect(values('He spoke on May 1, 2012. The next day he left.', null)).toEqual([
      'May 1, 2012=2012-05-01',
      'The next day=2012-05-02',
    ]);
  });
});

describe('edges of the calendar', () => {
  it.each([
    ['They met yesterday.', '2016-03-01', 'yesterday=2016-02-29'],
    ['They met yesterday.', '2016-01-01', 'yesterday=2015-12-31'],
    ['They met last week.', '2016-01-06', 'last week=2015-W53'],
    ['They met last month.', '2016-01-31', 'last month=2015-12'],
    ['They met on Feb. 29.', '2017-03-01', 'Feb. 29=2016-02-29'],
    ['They met on Feb. 29, 2015.', '2017-03-01', 'Feb. 29, 2015=XXXX-02-29'],
    ['They met over the weekend.', '2016-10-09', 'the weekend=2016-W40-WE'],
    ['They met over the weekend.', '2016-10-10', 'the weekend=2016-W40-WE'],
    ['They will vote on Election Day.', '2016-10-12', 'Election Day=2016-11-08'],
  ])('%s (%s)', (text, published, expected) => {
    expect(values(text, published)).toEqual([expected]);
  });
});

it('marks what a speaker said, and what the words alone tell from what was worked out', () => {
  const [said, plain] = times('“I left yesterday,” she said. She left in 2012.', '2016-10-12');
  expect(said).toMatchObject({ quoted: true, certainty: 'inferred', value: '2016-10-11' });
  expect(plain).toMatchObject({ quoted: false, certainty: 'stated', value: '2012' });
});

it.each([
  ['early March', 'START'],
  ['mid-May', 'MID'],
  ['the end of 2015', 'END'],
  ['around noon', 'APPROX'],
])('keeps the part of "%s"', (words, mod) => {
  const text = `It happened in ${words}.`;
  expect(times(text, '2016-10-12')[0]?.mod).toBe(mod);
});

const FORMS =
  /^(?:(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|-Q[1-4X]|-H[12]|-(?:SP|SU|FA|WI))?(?:T(?:\d\d:\d\d|MO|AF|EV|NI))?|\d{3}|XXX|\d\d|XX|(?:PAST|PRESENT|FUTURE)_REF|P.*|XXXX-WXX-[1-7]T..)$/;

it('reads any text: spans inside and in order, values well formed', () => {
  const word = fc.constantFrom(
    ...'on last next Friday May 3 , 2016 1998 the of early mid- two years ago later at 5 p.m. noon weekend quarter third a half ’90s 1990s summer century “ ” . $ - : week every Tuesdays 9/11 12/31/99 Christmas tomorrow night'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((w) => w.join(' ')),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );
  const published = fc.constantFrom('2016-02-29', '1999-12-31', '2021-01-01', null, 'nonsense');
  fc.assert(
    fc.property(text, published, (t, p) => {
      let end = 0;
      for (const time of times(t, p)) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(t.length);
        expect(time.value).toMatch(FORMS);
        end = time.end;
      }
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['the early ', 'the early '],
  ['capitals', 'MAY '],
  ['digits', '19 '],
  ['digits without end', '1'],
  ['quotes', '"'],
  ['spaces', ' '],
  ['a month', 'May 3, '],
  ['numbers of years', 'two three '],
  ['parts', 'the end of '],
  ['verbs', 'will said on '],
])('reads 200,000 characters of %s in seconds', (_, piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const started = performance.now();
  times(text, '2016-10-12');
  expect(performance.now() - started).toBeLessThan(25_000);
});
