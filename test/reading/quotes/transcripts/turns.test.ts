import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/domain/span.ts';
import { isAbout } from '../../../../src/reading/quotes/transcripts/about.ts';
import { FORMS, turnLabel } from '../../../../src/reading/quotes/transcripts/labels.ts';
import { withoutStage } from '../../../../src/reading/quotes/transcripts/stage.ts';
import { read } from '../../../../src/reading/read.ts';

/** Each unmarked quotation as "speaker: words | words"; ? where nobody is named. */
const heard = (text: string): readonly string[] =>
  read({ id: 'test', text })
    .quotes.filter((quote) => quote.unmarked === true)
    .map(
      ({ parts, attribution }) =>
        `${attribution?.speaker?.name ?? '?'}: ${parts.map((part) => slice(text, part)).join(' | ')}`,
    );

const paragraphs = (...lines: readonly string[]): string => lines.join('\n\n');

describe('turns that tell of somebody', () => {
  it.each([
    ['Would raise taxes.', true],
    ['Opposes the roof.', true],
    ['Reported on the roof.', true],
    ['She was calm, you know.', true],
    ['The roof is what he wants.', true],
    ['Would you raise taxes?', false],
    ['Is the roof dry?', false],
    ['Does Ada pay?', false],
    ['Thanks for that.', false],
    ['I think he wants a roof.', false],
    ['Roofs leak.', false],
  ])('are told from what somebody says: %s', (words, expected) => {
    expect(isAbout(words)).toBe(expected);
  });
});

describe('labels of turns', () => {
  it.each(FORMS)('have the form $name', ({ pattern, example, not }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(not)).toBe(false);
  });

  it.each([
    ['MAYOR ADA PINE (D): It rains.', 'MAYOR ADA PINE', 'It rains.'],
    ['ADA PINE, MAYOR OF TROY: It rains.', 'ADA PINE', 'It rains.'],
    ['**PINE:** It rains.', 'PINE', 'It rains.'],
    ['O’ROOT: It rains.', 'O’ROOT', 'It rains.'],
    ['McROOT: It rains.', 'McROOT', 'It rains.'],
    ['José de la Cruz: It rains.', 'José de la Cruz', 'It rains.'],
    ['THE PRESIDENT: It rains.', 'THE PRESIDENT', 'It rains.'],
    ['RELATED: It rains.', null, null],
    ['PHOTO: It rains.', null, null],
    ['The roof leaks: it rains.', null, null],
    ['6:30 It rains.', null, null],
  ])('stand apart from the words: %s', (text, name, words) => {
    const label = turnLabel(text, { start: 0, end: text.length });
    expect(label === null ? null : slice(text, label.name)).toBe(name);
    expect(label === null ? null : text.slice(label.words)).toBe(words);
  });
});

describe('stage directions', () => {
  it.each([
    ['(APPLAUSE) It rains.', ['It rains.']],
    ['It rains. [crosstalk] It pours. (Laughter.)', ['It rains.', 'It pours.']],
    ['(BEGIN VIDEO CLIP)', []],
    [
      'The guild (the old one) and NATO (not NASA) met [on Monday].',
      ['The guild (the old one) and NATO (not NASA) met [on Monday].'],
    ],
  ])('are nobody’s words: %s', (text, expected) => {
    expect(withoutStage(text, { start: 0, end: text.length }).map((part) => slice(text, part))).toEqual(expected);
  });
});

describe('transcripts', () => {
  it('give each turn to whom its label names, over all its paragraphs', () => {
    const text = paragraphs(
      'Rep. Ada Pine (D-Ore.) spoke about the roof of the town hall with Otis Root of Channel 9 on Sunday.',
      'OTIS ROOT: Does it rain in here?',
      'PINE: It does, Otis. (APPLAUSE) You can see it.',
      'I put up a bucket myself.',
      'ROOT: My guild said, "It is a dry roof."',
      'PINE: He’s wrong.',
      'The guild met on Monday.',
    );
    expect(heard(text)).toEqual([
      'Otis Root: Does it rain in here?',
      'Ada Pine: It does, Otis. | You can see it. | I put up a bucket myself.',
      'Otis Root: My guild said, "It is a dry roof."',
      'Ada Pine: He’s wrong.',
    ]);
  });

  it('give answers to whom the lead says was interviewed, and questions to nobody', () => {
    const text = paragraphs(
      'Ada Pine has led the guild since May. She sat down with the Troy Times to talk about roofs.',
      'Q: Does it rain?',
      'A: It does. I have a bucket.',
      'Nobody else has one.',
      'Q. Will you stay?',
      'A. I will.',
    );
    expect(heard(text)).toEqual([
      '?: Does it rain?',
      'Ada Pine: It does. I have a bucket. | Nobody else has one.',
      '?: Will you stay?',
      'Ada Pine: I will.',
    ]);
    expect(read({ id: 'test', text }).people.map(({ name }) => name)).toEqual(['Ada Pine']);
  });

  it('name nobody for the answers where either of two may have asked', () => {
    const text = paragraphs(
      'Ada Pine spoke with Otis Root this week.',
      'Q: Does it rain?',
      'A: It does. I have a bucket.',
    );
    expect(heard(text)).toEqual(['?: Does it rain?', '?: It does. I have a bucket.']);
  });

  it('give them to whom the lead is about, whoever else it names', () => {
    const text = paragraphs(
      'Ada Pine has led the guild since May. She met Otis Root once. She grew up in Troy, and she likes the rain. Pine has a dog. This interview has been condensed.',
      'Q: Does it rain?',
      'A: It does. I have a bucket.',
    );
    expect(heard(text)).toEqual(['?: Does it rain?', 'Ada Pine: It does. I have a bucket.']);
  });

  const QUESTION = 'Q: Does it rain?';
  const ANSWER = 'A: It does. I have a bucket.';
  it.each([
    ['By Paul Reed', 'I talked to a nurse in Troy. She did not want to be named.', QUESTION, ANSWER],
    ['Paul Reed, who died on Friday, was a mason. We talked to his widow about him.', QUESTION, 'A: I loved him.'],
    [
      'Paul Reed was a mason. Reed liked roofs. He died in May. This interview was condensed.',
      QUESTION,
      'A: I loved Paul Reed.',
    ],
    ['The Times asked the head of the guild about Mayor Ada Pine.', 'Q: Do you like Pine?', 'A: I do.'],
    [
      'Jane Moss is the host of Roofs. Moss asked the head of the guild about roofs. She likes the rain.',
      QUESTION,
      ANSWER,
    ],
    ['Interview by Jane Moss', QUESTION, ANSWER],
    ['Jane Moss spoke with the head of the guild on Monday.', QUESTION, ANSWER],
    ['We spoke with the widow of Paul Reed.', QUESTION, ANSWER],
    ['We spoke with Paul Reed’s widow.', QUESTION, ANSWER],
    ['A mason in Troy lives near Paul Reed.', QUESTION, ANSWER],
  ])('name nobody for the answers where nothing says that this person gives them: %s', (...lines) => {
    expect(heard(paragraphs(...lines)).map((line) => line.slice(0, 3))).toEqual(['?: ', '?: ']);
  });

  it.each([
    'We spoke with Paul Reed on Monday.',
    'The Times interviewed Mayor Paul Reed about the widow of Otis Root.',
    'A conversation with the head of the guild, Paul Reed, about rain.',
    'Paul Reed answered questions on Monday.',
    'Paul Reed sat down with us to talk about roofs.',
    'By Jane Moss\n\nMoss asked Paul Reed about rain.',
  ])('name for the answers whoever is said to give them: %s', (lead) => {
    expect(heard(paragraphs(lead, QUESTION, ANSWER)).at(-1)).toBe('Paul Reed: It does. I have a bucket.');
  });

  it('know a speaker by office, as what an office prints does', () => {
    const text = paragraphs(
      'Governor Otis Root and Mayor Ada Pine answered questions on Monday.',
      'THE GOVERNOR: Good morning. Thank you.',
      'Q    Governor, who pays?',
      'MAYOR PINE: We do.',
      'THE GOVERNOR: You do.',
    );
    expect(heard(text)).toEqual([
      'Otis Root: Good morning. Thank you.',
      '?: Governor, who pays?',
      'Ada Pine: We do.',
      'Otis Root: You do.',
    ]);
  });

  it('stand line by line too, and keep a name that the text gives nobody else', () => {
    const text = 'Ada Fenwick is on Channel 9 tonight.\n\nFENWICK: Who pays?\nODDLESTON: I do.\nFENWICK: You do?';
    expect(heard(text)).toEqual(['Ada Fenwick: Who pays?', 'ODDLESTON: I do.', 'Ada Fenwick: You do?']);
  });

  it.each([
    'The two met at our studio on Monday.',
    'We will post the video on our page.',
    'Sign up for my newsletter, I hear it is free.',
    'We thank the guild.',
    'Analysis by our reporter.',
  ])('end where the paper ends the interview: %s', (end) => {
    const lines = ['Paul Reed sat down with us.', 'Q: Does it rain?', 'A: I have a bucket.'];
    expect(heard(paragraphs(...lines, end)).at(-1)).toBe('Paul Reed: I have a bucket.');
    expect(heard(paragraphs(...lines, 'My roof is dry.', end)).at(-1)).toBe(
      'Paul Reed: I have a bucket. | My roof is dry.',
    );
  });

  it('end where the reporter goes on about the speaker', () => {
    const text = paragraphs(
      'Ada Pine and Otis Root met on Channel 9.',
      'ADA PINE: I saw it rain.',
      'Pine went on to name my street, we hear.',
      'OTIS ROOT: You saw nothing.',
      'ADA PINE: I did!',
    );
    expect(heard(text)[0]).toBe('Ada Pine: I saw it rain.');
  });
});

describe('what only looks like a transcript', () => {
  it.each([
    [
      'links and captions',
      paragraphs(
        'Related: Who won? You decide.',
        'Photo: You can see the roof.',
        'Related: Five roofs. Don’t miss it!',
      ),
    ],
    [
      'a check of facts',
      paragraphs(
        'PINE: It isn’t dry, and you know it.',
        'THE FACTS: It isn’t wet.',
        'PINE: We all know it.',
        'THE FACTS: You can look it up.',
      ),
    ],
    [
      'a paper’s own questions',
      paragraphs('Q: What is a roof?', 'A: It is the top of a house.', 'Q: Who needs one?', 'A: Every house.'),
    ],
    [
      'a paper’s answers that say “we”',
      paragraphs(
        'By Jane Moss',
        'Here are answers to your questions about the tax.',
        'Q: Do I have to pay?',
        'A: Yes. We all do.',
        'Q: Will I pay more?',
        'A: No, says our expert. Most of us won’t.',
      ),
    ],
    ['a list of figures', 'Ada Pine: 1,769.\nOtis Root: 1,501.\nPine: 547.\nRoot: 12.'],
    [
      'a list of places',
      paragraphs('OHIO: You may not count it out.', 'IOWA: You never know.', 'OHIO: We call it close.'),
    ],
    [
      'a list of towns that begin with first names',
      paragraphs(
        'VIRGINIA BEACH: You may see rain.',
        'SAN JOSE: We expect sun.',
        'VIRGINIA BEACH: You may see snow.',
        'SAN JOSE: Your roof is safe.',
      ),
    ],
    [
      'a list of brands',
      paragraphs('KORVAX: You get two roofs.', 'ZELMIRA: We liked it.', 'KORVAX: You may send it back.'),
    ],
    [
      'a horoscope',
      paragraphs('ARIES: You meet a mason.', 'GEMINI: Your roof leaks.', 'ARIES: You pay for it, dear reader.'),
    ],
    [
      'the sides of a lawsuit',
      paragraphs('PLAINTIFF: We want a roof.', 'COURT: You have one.', 'PLAINTIFF: Our roof leaks.'),
    ],
    [
      'a list of positions',
      paragraphs(
        'Ada Root: Would raise taxes, which isn’t popular.',
        'Otis Pine: Would cut taxes. How does he pay for it?',
        'Ada Root: Opposes the roof.',
        'Otis Pine: Wants to mend it. You would not know it from his speeches.',
      ),
    ],
    [
      'the grades of a debate',
      paragraphs(
        'Ada Root: She was calm. You could see that she slept.',
        'Otis Pine: He lost us in the first hour, and we never came back.',
        'Ada Root: Her roof is your roof. We heard that twice.',
        'Otis Pine: We liked the tie.',
      ),
    ],
    [
      'minutes of a meeting',
      paragraphs(
        'Ada Root: Reported on the roof. Our bucket is full.',
        'Otis Pine: Asked who pays us.',
        'Ada Root: Moved to adjourn. We meet again in May.',
        'Otis Pine: Seconded. You may send him notes.',
      ),
    ],
    [
      'rulings on claims',
      paragraphs('Ada Root: You all pay.', 'Our ruling: We rate it false.', 'Ada Root: I do not pay.'),
    ],
    [
      'who, when and where',
      'When: Friday. Don’t miss it!\nWhere: The hall. You can park there.\nWhen: Saturday. You may come too.',
    ],
    [
      'a dateline',
      paragraphs(
        'WASHINGTON: President Root said you can’t trust us.',
        'LONDON: You would not know it.',
        'WASHINGTON: We wait for rain.',
      ),
    ],
    [
      'a headline',
      paragraphs('Mayor Pine: you’ll all pay for the roof', 'Pine spoke on Monday.', 'Root: I’m not paying'),
    ],
  ])('is none: %s', (_, text) => {
    expect(heard(text)).toEqual([]);
  });
});
