import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import { attributionLabel, imprint, shownWords, speakerLabel, titleOf } from '../../src/wording/evidence.ts';
import { confidenceInWords, counted, dateLabel, listed } from '../../src/wording/labels.ts';
import { nothingFound, notUnderstood, unknownName, unreadDate } from '../../src/wording/outcomes.ts';
import { understoodAs } from '../../src/wording/question.ts';
import { takenInSentence } from '../../src/wording/taken-in.ts';
import { evidence, QUOTED, question } from './examples.ts';

describe('what a question was understood as', () => {
  it.each<[string, Question]>([
    ['who said “recuse”', question({ kind: 'who-said', about: 'recuse' })],
    ['what Ada Marsh said about “ferries”', question({ kind: 'what-said', about: 'ferries', speaker: 'Ada Marsh' })],
    ['what Ada Marsh said', question({ kind: 'what-said', speaker: 'Ada Marsh' })],
    [
      'who said “ferries” (“feries” read as “ferries”)',
      question({ kind: 'who-said', about: 'ferries', corrected: [{ typed: 'feries', read: 'ferries' }] }),
    ],
    ['who Ada Marsh is', question({ kind: 'who-is', people: ['Ada Marsh'] })],
    [
      'when ferry sail, from 1 July 2016 to 31 July 2016',
      question({ kind: 'when', about: 'ferry sail', during: { from: '2016-07-01', to: '2016-07-31' } }),
    ],
    [
      'what happened when: the ferry, from 1 July 2016 on',
      question({ kind: 'timeline', about: 'the ferry', during: { from: '2016-07-01', to: null } }),
    ],
  ])('is said as "%s"', (words, asked) => {
    expect(understoodAs(asked)).toBe(words);
  });
});

describe('a piece of evidence', () => {
  it('shows the parts of an interrupted quotation in one pair of marks', () => {
    expect(shownWords(evidence())).toBe('“The ferry sails at noon, … Nobody waits.”');
  });

  it('shows a sentence and reported speech exactly as they stand', () => {
    const { text } = evidence();
    expect(shownWords(evidence({ quote: null }))).toBe(text);
    expect(shownWords(evidence({ quote: { ...QUOTED, kind: 'indirect' } }))).toBe(text);
    expect(shownWords(evidence({ quote: { ...QUOTED, kind: 'indirect' }, text: 'that nobody waits' }))).toBe(
      '… that nobody waits',
    );
  });

  it('shows the marked part of reported speech in marks, and a scrap of it in its sentence', () => {
    const text = 'nobody waits';
    const mixed = { ...QUOTED, kind: 'mixed', parts: [{ start: 9, end: 21 }] } as const;
    const given = { span: { start: 9, end: 21 }, text };
    expect(shownWords(evidence({ ...given, quote: mixed }))).toBe('… “nobody waits”');
    const around = 'She said “nobody waits” at noon.';
    expect(shownWords(evidence({ ...given, quote: { ...mixed, around } }))).toBe(around);
  });

  it.each<[string | null, Partial<Evidence>]>([
    ['Ada Marsh, the harbour master · said · 2 May 2021 (inferred)', {}],
    ['Ada Marsh · said', { quote: { ...QUOTED, role: null }, date: null }],
    ['Lt. Gov. Ada Marsh · said', { quote: { ...QUOTED, role: 'Lt. Gov.' }, date: null }],
    ['speaker unclear', { quote: { ...QUOTED, speaker: null, cue: null }, date: null }],
    ['2 May 2021 (stated)', { quote: null, date: { value: '2021-05-02', certainty: 'stated' } }],
    [null, { quote: null, date: null }],
  ])('is attributed as "%s"', (label, given) => {
    expect(attributionLabel(evidence(given))).toBe(label);
  });

  it('never shows the role of somebody whom it does not name', () => {
    expect(speakerLabel({ ...QUOTED, speaker: null })).toBe('speaker unclear');
  });

  it('names its article by title, else by link, else not at all', () => {
    expect(titleOf({ id: '1', title: 'A', url: 'https://example.org' })).toBe('A');
    expect(titleOf({ id: '1', url: 'https://example.org' })).toBe('https://example.org');
    expect(titleOf({ id: '1' })).toBe('Untitled article');
    expect(imprint(evidence().article)).toBe('The Harbour Post · 3 May 2021');
    expect(imprint({ id: '1' })).toBeNull();
  });
});

describe('labels', () => {
  it('mark how a date is known', () => {
    expect(dateLabel({ value: '2016-07', certainty: 'reported' })).toBe('July 2016 (day of the report)');
    expect(dateLabel(null)).toBeNull();
  });

  it.each([
    [0.99, 'almost certain'],
    [0.9, 'very likely'],
    [0.7, 'likely'],
    [0.2, 'uncertain'],
  ])('call a confidence of %d "%s"', (confidence, words) => {
    expect(confidenceInWords(confidence)).toBe(words);
  });

  it('count and list in English', () => {
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(1200, 'person', 'people')).toBe('1,200 people');
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('outcomes without an answer', () => {
  it('say what was looked for and what is like it', () => {
    expect(nothingFound(question({ kind: 'who-said', about: 'bananas' }))).toBe(
      'Nothing on the record about “bananas”.',
    );
    expect(unknownName('Marhs', ['Ada Marsh', 'Adam Marsh'])).toBe(
      'Nobody called “Marhs” is on the record. Did you mean Ada Marsh or Adam Marsh?',
    );
    expect(unknownName('Zog', [])).toBe('Nobody called “Zog” is on the record.');
  });

  it('say which bound of a timeline is no date, and how dates are typed', () => {
    const asked = question({ kind: 'timeline', about: 'ferry' });
    expect(unreadDate({ kind: 'unread-date', question: asked, bound: 'to', typed: 'bananas' })).toBe(
      '“bananas” is no date that can be read, so there is no telling where to end. Try “2016”, “July 2016”, “March 3, 2016” or “last week”.',
    );
  });

  it('say how long a question may be', () => {
    expect(notUnderstood('too-long')).toContain('1,000 characters');
  });
});

describe('what became of an offered article', () => {
  const { article } = evidence();

  it('counts what was read in it', () => {
    const reading = { rules: '1', sentences: [], quotes: [], people: [], times: [], facts: [] };
    expect(takenInSentence({ kind: 'added', article, text: '', reading })).toBe(
      'Added “Ferries run again” (The Harbour Post · 3 May 2021): 0 quotations, 0 people and 0 dates.',
    );
  });

  it('says by what a copy was known', () => {
    expect(takenInSentence({ kind: 'known', article, by: 'text' })).toBe(
      'Already on the record, by the same text: “Ferries run again” (The Harbour Post · 3 May 2021). One copy is kept.',
    );
  });

  it('keeps the cause of a refusal for the operator', () => {
    const told = takenInSentence({ kind: 'refused', because: 'unreachable', detail: 'ECONNREFUSED 10.0.0.7:80' });
    expect(told).toContain('cannot be reached');
    expect(told).not.toContain('10.0.0.7');
  });
});
