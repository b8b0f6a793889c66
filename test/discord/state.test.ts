import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestOf, wordsOf } from '../../src/answering/request.ts';
import { decodeArticle, encodeArticle } from '../../src/discord/article-state.ts';
import { decodeRecord, decodeSpot, encodeRecord, encodeSpot, spotKey } from '../../src/discord/record-state.ts';
import { oneLine } from '../../src/discord/render/markdown.ts';
import { decode, encode, type State, VERBS } from '../../src/discord/state.ts';
import type { Evidence } from '../../src/domain/answer.ts';

const snowflake = fc.oneof(fc.constant(''), fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String));
const state: fc.Arbitrary<State> = fc.record({
  verb: fc.constantFrom(...VERBS),
  request: fc
    .tuple(
      fc.constantFrom('who-said', 'timeline', 'who-is', 'check', 'quotes', 'record', 'compare', 'people', 'ask'),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    .map(([kind, words]) => requestOf(kind, oneLine(words))),
  asker: snowflake,
  server: snowflake,
  page: fc.nat(400),
  filter: fc.constantFrom('', 's1abc', 'azzzzzz'),
  target: fc.constantFrom('', '1abcde.zz', 'zzzzzzz.1'),
});

const VERBS_OF_RECORD = ['wrongSpeaker', 'dateForm', 'confirm', 'audit', 'deletionForm'] as const;

describe('what stands in a custom_id', () => {
  it('comes back for corrections, the audit, settings and privacy too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VERBS_OF_RECORD),
        fc.nat(9999),
        fc.nat(1e7),
        fc.nat(1e7),
        (verb, page, start, end) => {
          const article = { id: '👩 a | b', text: '' };
          const date = { value: '2017-03-02', certainty: 'stated' as const };
          const evidence = { article, span: { start, end }, date } as unknown as Evidence;
          const id = encodeRecord(verb, encodeSpot(evidence), page);
          expect(id.length).toBeLessThanOrEqual(100);
          const state = decodeRecord(id);
          expect(state).toMatchObject({ verb, page });
          expect(decodeSpot(state?.argument ?? '')).toEqual({
            ...{ article: spotKey(article.id), span: { start, end }, shown: '2017-03-02' },
          });
        },
      ),
    );
    for (const id of [';', ';?|', ';l', 'l|', ';f\n|', `;f|${'x'.repeat(99)}`]) expect(decodeRecord(id)).toBeNull();
    for (const key of ['', 'a.b', '.1.2.', 'zzzzzzzz.1.2.', 'zzzzzzzzzzz.1.2.\n']) expect(decodeSpot(key)).toBeNull();
  });

  it('comes back as it was, words that do not fit from the card', () => {
    fc.assert(
      fc.property(state, (given) => {
        const id = encode(given);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decode(id, wordsOf(given.request))).toEqual(given);
      }),
    );
  });

  it('holds short words itself', () => {
    const given: State = {
      ...{ verb: 'page', request: requestOf('ask', 'who | said = this?'), asker: '1', server: '2' },
      ...{ page: 3, filter: '', target: '' },
    };
    expect(decode(encode(given), null)).toEqual(given);
  });

  it('of other making is refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (id) => {
        expect([decode(id, 'x'), decodeArticle(id)].every((one) => one === null || typeof one === 'object')).toBe(true);
      }),
    );
    expect(decode('zz|||||=x', 'x')).toBeNull();
    expect(decode('ps||||||~', null)).toBeNull();
  });

  it('comes back for articles too', () => {
    const given = { verb: 'list', server: '200000000000000001', page: 12, argument: 'east | pier' } as const;
    expect(decodeArticle(encodeArticle(given))).toEqual(given);
    for (const start of ['', 'x']) {
      const long = encodeArticle({ ...given, argument: start + '👩'.repeat(90) });
      expect(long.length).toBeLessThanOrEqual(100);
      expect(long).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
