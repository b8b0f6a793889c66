import { describe, expect, it } from 'vitest';
import type { Answer, TimelineEntry } from '../../../src/domain/answer.ts';
import { numbered, PAGE_LENGTH, showAnswer } from '../../../src/terminal/show/answer.ts';
import { evidence, QUOTED, question } from '../../wording/examples.ts';

const PLAIN = { width: null, colours: false };
const SOURCE = '[a] Ferries run again · The Harbour Post · 3 May 2021';
const asked = question({ kind: 'who-said', about: 'ferry' });

const event = (given: Partial<TimelineEntry>): TimelineEntry => ({
  value: '2021-05-02',
  days: { from: '2021-05-02', to: '2021-05-02' },
  weight: 1,
  certainty: 'stated',
  mode: 'happened',
  sources: [evidence({ quote: null, text: 'The ferry sailed.' })],
  ...given,
});

/** An answer of every kind, with the lines that it is shown as. */
const SHOWN: readonly (readonly [answer: Answer, lines: readonly string[]])[] = [
  [
    { kind: 'quotes', question: asked, evidence: [evidence(), evidence({ quote: { ...QUOTED, speaker: null } })] },
    [
      'Who said “ferry”',
      '1   “The ferry sails at noon, … Nobody waits.”',
      '    — Ada Marsh, the harbour master · said · 2 May 2021 (inferred) [a]',
      '2   “The ferry sails at noon, … Nobody waits.”',
      '    — speaker unclear · said · 2 May 2021 (inferred) [a]',
      SOURCE,
    ],
  ],
  [
    {
      kind: 'passages',
      question: question({ kind: 'when', about: 'ferry sail' }),
      evidence: [evidence({ quote: null, date: null, text: 'It sailed on Sunday.', short: '2 May 2021' })],
    },
    ['When ferry sail', '1   2 May 2021', '    It sailed on Sunday. [a]', SOURCE],
  ],
  [
    {
      kind: 'timeline',
      question: question({ kind: 'timeline', about: 'the ferry' }),
      entries: [event({}), event({}), event({ value: '2021-06', certainty: 'inferred', mode: 'planned' })],
      undated: 1,
      unpublished: 1,
    },
    [
      'What happened when: the ferry',
      '2 May 2021 (stated)',
      '1   The ferry sailed. [a]',
      '2   The ferry sailed. [a]',
      'June 2021 (inferred) · planned',
      '3   The ferry sailed. [a]',
      '1 more mention without a date. The day of publication of 1 article is not known: its “Thursday” and “last month” have no place on the timeline.',
      SOURCE,
    ],
  ],
  [
    {
      kind: 'person',
      question: question({ kind: 'who-is', people: ['Marsh'] }),
      person: {
        name: 'Ada Marsh',
        aliases: ['Marsh', 'Ada Marsh'],
        roles: [
          { text: 'the harbour master', evidence: evidence(), from: '2021-05-06', to: '2021-05-06', articles: 1 },
        ],
        quotations: 1,
        kinds: { direct: 1, mixed: 0, indirect: 0 },
        articles: 1,
        topics: ['pier', 'planks'],
        companions: [{ name: 'Tom Okafor', facts: 2 }],
        namesakes: [{ name: 'Ben Marsh', role: null, quotations: 1, articles: 1 }],
      },
      evidence: [evidence({ quote: null, date: null, text: 'Marsh runs the harbour.', short: 'a harbour' })],
    },
    [
      'Ada Marsh',
      'also Marsh',
      '- the harbour master · 6 May 2021 [a]',
      'Speaks of: pier, planks.',
      'In dated events with: Tom Okafor (2).',
      '1 quotation (1 word for word); named in 1 article.',
      'Also called so: Ben Marsh.',
      '1   Marsh runs the harbour. [a]',
      SOURCE,
    ],
  ],
  [
    { kind: 'nothing-found', question: asked, nearest: [evidence({ quote: null, date: null, text: 'A boat.' })] },
    [
      'Nothing on the record about “ferry”.',
      'The closest passages, which do not answer it:',
      '1   A boat. [a]',
      SOURCE,
    ],
  ],
  [
    { kind: 'unknown-name', question: asked, name: 'Marhs', like: ['Ada Marsh'] },
    ['Nobody called “Marhs” is on the record. Did you mean Ada Marsh?'],
  ],
  [
    { kind: 'unread-date', question: asked, bound: 'from', typed: 'soonish' },
    [
      '“soonish” is no date that can be read, so there is no telling where to begin. Try “2016”, “July 2016”, “March 3, 2016” or “last week”.',
    ],
  ],
  [
    { kind: 'not-understood', asked: '', because: 'empty' },
    ['There is no question there. Try “who said …?”, “when did …?” or “who is …?”.'],
  ],
];

describe('an answer in the terminal', () => {
  it.each(SHOWN)('is well-set text ($kind)', (answer, lines) => {
    expect(
      showAnswer(PLAIN, answer)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(lines);
  });

  it('numbers what it shows as /why and /context count it', () => {
    for (const [answer, lines] of SHOWN) {
      expect(numbered(answer)).toHaveLength(lines.filter((line) => /^\d+ {2}/.test(line)).length);
    }
  });

  it('goes on where its first page ends, with the next number', () => {
    const many = Array.from({ length: PAGE_LENGTH + 2 }, (_, at) => evidence({ text: `Line ${at + 1}.`, quote: null }));
    const answer: Answer = { kind: 'passages', question: asked, evidence: many };
    expect(showAnswer(PLAIN, answer)).toContain('2 more: /more');
    const rest = showAnswer(PLAIN, answer, PAGE_LENGTH);
    expect(rest).toContain(`${PAGE_LENGTH + 1}  Line ${PAGE_LENGTH + 1}.`);
    expect(rest).not.toContain('Line 1.');
    expect(rest).not.toContain('/more');
  });

  it('lets nothing of an article steer the terminal', () => {
    const hostile = '\x1b]0;owned\x07Ada\x1b[2J\u202e';
    const article = { id: '1', title: hostile, publisher: hostile, url: `https://example.org/${hostile}` };
    const quote = { ...QUOTED, kind: 'indirect' as const, speaker: hostile, role: hostile, cue: hostile };
    const one = evidence({ article, quote, text: hostile, short: hostile });
    const person = {
      name: hostile,
      aliases: [hostile],
      roles: [{ text: hostile, evidence: one, from: hostile, to: hostile, articles: 1 }],
      quotations: 0,
      kinds: { direct: 0, mixed: 0, indirect: 0 },
      articles: 1,
      topics: [hostile],
      companions: [{ name: hostile, facts: 1 }],
      namesakes: [{ name: hostile, role: hostile, quotations: 1, articles: 1 }],
    };
    const statement = { evidence: one, also: [one], relation: 'denies' } as const;
    const side = { person: hostile, statements: [statement], ends: { first: one, last: one }, loosely: true };
    const differences = [{ kind: 'changed', posted: hostile, stands: hostile }] as const;
    const rest = { before: hostile, within: hostile, after: hostile, rule: hostile };
    const posted = { quote: hostile, by: hostile };
    const answers: readonly Answer[] = [
      { kind: 'quotes', question: { ...asked, about: hostile }, evidence: [one] },
      { kind: 'person', question: asked, person, evidence: [one] },
      { kind: 'people', question: asked, people: person.namesakes },
      { kind: 'which-person', question: asked, name: hostile, candidates: person.namesakes },
      { kind: 'statements', question: { ...asked, kind: 'record', about: hostile }, sides: [side] },
      {
        kind: 'check',
        question: asked,
        posted,
        verdict: { kind: 'close', compared: { evidence: one, differences, alters: [] }, doubtful: true, rest },
      },
      {
        kind: 'timeline',
        question: { ...asked, about: hostile },
        entries: [event({ sources: [one] })],
        undated: 0,
        unpublished: 0,
      },
      { kind: 'nothing-found', question: { ...asked, about: hostile }, nearest: [one] },
      { kind: 'unknown-name', question: asked, name: hostile, like: [hostile] },
      { kind: 'unread-date', question: asked, bound: 'to', typed: hostile },
    ];
    for (const answer of answers) expect(showAnswer(PLAIN, answer)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});
