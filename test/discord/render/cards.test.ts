import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../../src/answering/request.ts';
import { answerCard, evidenceOf, singleCard } from '../../../src/discord/render/answer.ts';
import { contextCard } from '../../../src/discord/render/context.ts';
import { oneLine } from '../../../src/discord/render/markdown.ts';
import type { Card } from '../../../src/discord/render/parts.ts';
import { timelineFile, timelinePictured } from '../../../src/discord/render/timeline-file.ts';
import { whyCard } from '../../../src/discord/render/why.ts';
import type { View } from '../../../src/discord/state.ts';
import type { Answer, Evidence } from '../../../src/domain/answer.ts';
import type { Difference, Verdict } from '../../../src/domain/check.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { Side } from '../../../src/domain/statement.ts';
import { read } from '../../../src/reading/read.ts';
import { allParts } from '../loopback/limits.ts';
import { faultsOf, wild } from './faults.ts';

const textIn = (card: Card): string =>
  allParts(card.components)
    .filter(({ type }) => type === 10)
    .map((part) => String(part['content']))
    .join('\n');

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const value = fc.oneof(fc.constantFrom('2021-05-06', '2016-07', '2016', '201', 'PRESENT_REF', 'P2Y', '2016-W41'), wild);
const certainty = fc.constantFrom('stated', 'inferred', 'reported', 'corrected');

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    ...{ id: wild, title: wild, publisher: wild, published: wild, text: wild, short: maybe(wild), start: fc.nat(1e6) },
    url: fc.oneof(
      fc.webUrl(),
      wild,
      fc.nat(900).map((length) => `https://x.example/${'a'.repeat(length)}`),
    ),
    quote: maybe(
      fc.record(
        {
          around: maybe(wild),
          speaker: maybe(wild),
          role: maybe(wild),
          cue: maybe(wild),
          confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
          corrected: fc.record({ was: maybe(wild), rule: maybe(wild) }),
        },
        { requiredKeys: ['around', 'speaker', 'role', 'cue', 'confidence'] },
      ),
    ),
    date: maybe(fc.record({ value, certainty })),
    why: fc.record({ rules: fc.array(wild, { maxLength: 20 }), matched: fc.array(wild, { maxLength: 20 }) }),
  })
  .map(({ id, title, publisher, published, url, text, short, start, quote, date, why }) => {
    const span = { start, end: start + text.length };
    return {
      ...{ article: { id, title, publisher, published, url }, span, text, short, date, score: 1, why },
      quote: quote === null ? null : { kind: 'direct', parts: [span], ...quote },
    };
  });
const several = fc.array(evidence, { maxLength: 14 });
const question: fc.Arbitrary<Question> = fc
  .record({
    kind: fc.constantFrom('who-said', 'when', 'timeline', 'who-is', 'what', 'record', 'compare', 'check'),
    asked: wild,
    about: wild,
    people: fc.array(wild, { maxLength: 4 }),
    pattern: wild,
  })
  .map((given) => ({ ...given, speaker: null, expects: { type: 'thing', noun: null }, during: null, corrected: [] }));

const differences: fc.Arbitrary<readonly Difference[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('same', 'missing'), stands: wild }),
    fc.record({ kind: fc.constant('added' as const), posted: wild }),
    fc.record({ kind: fc.constant('changed' as const), posted: wild, stands: wild }),
  ),
  { maxLength: 12 },
);
const compared = fc.record({ evidence, differences, alters: fc.subarray(['negation', 'number', 'name'] as const) });
const rest = fc.record({ before: wild, within: wild, after: wild, rule: wild });
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({
    kind: fc.constant('word-for-word' as const),
    place: evidence,
    doubtful: fc.boolean(),
    also: fc.array(evidence, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('close' as const), compared, doubtful: fc.boolean(), rest: maybe(rest) }),
  fc.record({ kind: fc.constant('someone-else' as const), compared }),
  fc.record({ kind: fc.constant('cut' as const), place: evidence, doubtful: fc.boolean(), rest }),
  fc.record({
    kind: fc.constant('spliced' as const),
    pieces: fc.array(fc.record({ posted: wild, evidence }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('reported' as const), place: evidence }),
  fc.record({ kind: fc.constant('not-found' as const), nearest: fc.array(compared, { maxLength: 2 }) }),
);
const statements = fc.array(
  fc.record({ evidence, also: several, relation: maybe(fc.constantFrom('denies', 'retracts', 'updates')) }),
  { maxLength: 9 },
);
const side: fc.Arbitrary<Side> = fc.record({
  ...{ person: wild, statements, loosely: fc.boolean() },
  ends: maybe(fc.record({ first: evidence, last: evidence })),
});

const candidates = fc.array(fc.record({ name: wild, role: maybe(wild), quotations: fc.nat(), articles: fc.nat() }), {
  maxLength: 25,
});

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('check' as const),
    question,
    posted: fc.record({ quote: wild, by: maybe(wild) }),
    verdict,
  }),
  fc.record({
    kind: fc.constant('statements' as const),
    question,
    sides: fc.array(side, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('which-person' as const), question, name: wild, candidates }),
  fc.record({ kind: fc.constant('people' as const), question, people: candidates }),
  fc.record({ kind: fc.constantFrom('quotes', 'passages'), question, evidence: several }),
  fc.record({
    kind: fc.constant('person' as const),
    question,
    person: fc.record({
      ...{ name: wild, aliases: fc.array(wild, { maxLength: 8 }), quotations: fc.nat(), articles: fc.nat() },
      roles: fc.array(fc.record({ text: wild, evidence, from: maybe(value), to: maybe(value), articles: fc.nat() }), {
        maxLength: 8,
      }),
      kinds: fc.record({ direct: fc.nat(), mixed: fc.nat(), indirect: fc.nat() }),
      topics: fc.array(wild, { maxLength: 8 }),
      companions: fc.array(fc.record({ name: wild, facts: fc.nat() }), { maxLength: 6 }),
      namesakes: candidates,
    }),
    evidence: several,
  }),
  fc.record({
    kind: fc.constant('timeline' as const),
    question,
    entries: fc.array(
      fc.record({
        value,
        days: fc.record({ from: value, to: value }),
        weight: fc.double(),
        certainty,
        mode: fc.constantFrom('happened', 'planned', 'denied', 'background'),
        sources: several,
      }),
      { maxLength: 20 },
    ),
    undated: fc.nat(),
    unpublished: fc.nat(),
  }),
  fc.record({ kind: fc.constant('nothing-found' as const), question, nearest: several }),
  fc.record({
    kind: fc.constant('unknown-name' as const),
    question,
    name: wild,
    like: fc.array(wild, { maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('unread-date' as const),
    question,
    bound: fc.constantFrom('from', 'to'),
    typed: wild,
  }),
  fc.record({
    kind: fc.constant('not-understood' as const),
    asked: wild,
    because: fc.constantFrom('empty', 'too-long', 'no-words'),
  }),
);

const views: fc.Arbitrary<View> = fc.record({
  request: fc
    .tuple(fc.constantFrom('who-said', 'timeline', 'who-is', 'check', 'record', 'compare', 'ask'), wild)
    .map(([kind, words]) => requestOf(kind, oneLine(words))),
  asker: fc.constant('300000000000000001'),
  server: fc.constantFrom('', '200000000000000001'),
  page: fc.nat(5),
  filter: fc.constantFrom('', 's1', 'a1'),
});

const HARBOUR: Evidence = {
  article: {
    id: 'a1',
    title: 'Harbour board closes the pier',
    publisher: 'The Courier',
    published: '2021-05-06',
    url: 'https://courier.example/pier',
  },
  span: { start: 10, end: 39 },
  text: '“The pier is not safe today.”',
  short: 'Ada Reyes',
  quote: {
    kind: 'direct',
    parts: [{ start: 11, end: 38 }],
    around: null,
    speaker: 'Ada Reyes',
    role: 'harbour master',
    cue: 'said',
    confidence: 0.97,
  },
  date: { value: '2021-05-06', certainty: 'inferred' },
  score: 1,
  why: { rules: ['quote-cue-source'], matched: ['pier'] },
};
const ASKED: Question = {
  ...{
    kind: 'who-said',
    asked: 'who said pier',
    about: 'pier',
    people: [],
    speaker: null,
    during: null,
    corrected: [],
  },
  ...{ expects: { type: 'person', noun: null }, pattern: 'who-said' },
};
const VIEW: View = {
  request: requestOf('who-said', 'pier'),
  asker: '300000000000000001',
  server: '',
  page: 0,
  filter: '',
};

describe('a card', () => {
  it('shows the exact words, the speaker with role, the cue, the date, the article with its link, and how sure it is', () => {
    const shown = textIn(answerCard({ kind: 'quotes', question: ASKED, evidence: [HARBOUR] }, VIEW));
    expect(shown).toBe(
      [
        '**pier**',
        '-# who said “pier” · 1 quotation in 1 article',
        '> “The pier is not safe today.”',
        '— **Ada Reyes**, harbour master · *said* · 6 May 2021 (inferred)',
        '-# [Harbour board closes the pier](https://courier.example/pier) · The Courier · 6 May 2021 · speaker almost certain · word for word',
      ].join('\n'),
    );
  });

  it('says that a speaker is unclear rather than naming one', () => {
    const unclear = { ...HARBOUR, short: null, quote: { ...(HARBOUR.quote ?? expect.fail()), speaker: null } };
    expect(textIn(singleCard(unclear, VIEW, true))).toContain('— *speaker unclear*');
  });

  it('turns pages and narrows to one speaker', () => {
    const many = ['Ada Reyes', 'Tom Okafor', 'Ada Reyes', 'Ada Reyes', 'Ada Reyes'].map((speaker, at) => ({
      ...{ ...HARBOUR, short: null, span: { start: 100 * at, end: 100 * at + 30 } },
      quote: { ...(HARBOUR.quote ?? expect.fail()), speaker, parts: [{ start: 100 * at + 1, end: 100 * at + 29 }] },
    }));
    const answer: Answer = { kind: 'quotes', question: ASKED, evidence: many };
    const quotations = (card: Card): number => (textIn(card).match(/^> /gm) ?? []).length;
    expect(quotations(answerCard(answer, VIEW))).toBe(3);
    expect(quotations(answerCard(answer, { ...VIEW, page: 1 }))).toBe(2);
    const select = allParts(answerCard(answer, VIEW).components).find(({ type }) => type === 3);
    const options = select?.['options'] as readonly { readonly label: string; readonly value: string }[];
    expect(options.map(({ label }) => label)).toEqual(['Everything', 'Ada Reyes', 'Tom Okafor']);
    expect(quotations(answerCard(answer, { ...VIEW, filter: options[2]?.value ?? '' }))).toBe(1);
  });

  it('of any answer in any view is one that Discord takes', () => {
    fc.assert(
      fc.property(answers, views, (answer, view) => {
        const all = evidenceOf(answer);
        expect(faultsOf(answerCard(answer, view))).toEqual([]);
        for (const one of all.slice(0, 2)) {
          expect(faultsOf(singleCard(one, view, false))).toEqual([]);
          expect(faultsOf(whyCard(answer, one))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('of two pieces that begin at one place has their buttons once, as ids are unique in a message', () => {
    const twice = { kind: 'quotes', question: ASKED, evidence: [HARBOUR, HARBOUR] } as const;
    const card = answerCard(twice, VIEW);
    expect(faultsOf(card)).toEqual([]);
    expect(JSON.stringify(card).split('"Context"')).toHaveLength(2);
  });

  it('of any context is one that Discord takes, and its pages together are the whole text', () => {
    fc.assert(
      fc.property(wild, wild, wild, views, (before, words, after, view) => {
        const text = `${before}${words}${after}`;
        const span = { start: before.length, end: before.length + words.length };
        const one = { ...HARBOUR, span, text: words };
        expect(
          faultsOf(contextCard({ article: { id: 'a', text }, reading: read({ id: 'a', text }) }, one, view)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('of a timeline comes as CSV and as a calendar', () => {
    const entry = {
      value: '2021-05-06',
      days: { from: '2021-05-06', to: '2021-05-06' },
      weight: 1,
      certainty: 'stated',
      mode: 'happened',
      sources: [{ ...HARBOUR, text: '=1+1, "x"' }],
    } as const;
    const csv = String(
      timelineFile({ subject: 'pier', entries: [entry], undated: 0 }, 'csv', new Date(0)).files?.[0]?.bytes,
    );
    expect(csv).toContain(
      `"2021-05-06","2021-05-06","2021-05-06","6 May 2021","stated","happened","'=1+1, ""x""","Harbour board closes the pier"`,
    );
    const ics = String(
      timelineFile({ subject: 'pier', entries: [entry], undated: 0 }, 'ics', new Date(0)).files?.[0]?.bytes,
    );
    expect(ics).toContain('DTSTART;VALUE=DATE:20210506\r\nDTEND;VALUE=DATE:20210507\r\n');
    expect(ics).toContain('SUMMARY:=1+1\\, "x"');
    expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('of a timeline comes as a picture with words for who does not see it', async () => {
    const card = await timelinePictured({ subject: 'pier', entries: [], undated: 2 }, { components: [] });
    expect([...(card.files?.[0]?.bytes.subarray(1, 4) ?? [])]).toEqual([...Buffer.from('PNG')]);
    expect(card.files?.[0]?.alt).toBe('Timeline of pier: 0 events, 2 more mentions without a date.');
    expect(faultsOf(card)).toEqual([]);
  });
});
