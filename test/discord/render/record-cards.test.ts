import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCard } from '../../../src/discord/render/audit.ts';
import { correctedCard, correctionsCard } from '../../../src/discord/render/corrections.ts';
import { privacyCard } from '../../../src/discord/render/privacy.ts';
import { settingsCard } from '../../../src/discord/render/settings.ts';
import { DEEDS } from '../../../src/domain/audit.ts';
import { faultsOf, wild } from './faults.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const snowflake = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
const at = fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') });
const actor = maybe(fc.oneof(snowflake, wild));

const placed = fc.record({
  correction: fc.record({
    id: fc.base64String({ minLength: 8, maxLength: 8 }),
    kind: fc.constantFrom('speaker', 'said', 'event'),
    textHash: wild,
    span: fc.record({ start: fc.nat(), end: fc.nat() }),
    value: maybe(wild),
    was: maybe(wild),
    rule: maybe(wild),
    rules: wild,
    state: fc.constantFrom('suggested', 'applied'),
    by: actor,
    at,
  }),
  article: fc.record({ id: wild, title: wild, url: fc.oneof(fc.webUrl(), wild) }),
  words: wild,
});

describe('whatever stands in it, Discord takes a card', () => {
  it('of corrections, and of what became of one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(placed, { maxLength: 11, selector: (one) => one.correction.id }),
        fc.nat(4),
        (all, page) => {
          expect(faultsOf(correctionsCard(all, page, true))).toEqual([]);
          for (const one of all.slice(0, 1)) {
            for (const kind of ['applied', 'suggested', 'known', 'undone'] as const)
              expect(faultsOf(correctedCard({ kind, ...one }))).toEqual([]);
          }
        },
      ),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(wild, fc.array(wild, { maxLength: 9 }), (typed, like) => {
        expect(faultsOf(correctedCard({ kind: 'unclear-name', typed, like }))).toEqual([]);
        expect(faultsOf(correctedCard({ kind: 'unread-date', typed }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('of the audit', () => {
    const entry = fc.record({
      ...{ id: wild, at, by: actor, what: fc.constantFrom(...DEEDS) },
      ...{ article: maybe(wild), about: maybe(wild) },
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), fc.nat(50), fc.nat(4), (entries, more, page) => {
        expect(faultsOf(auditCard(entries, entries.length + more, page, 'Europe/Berlin'))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('of settings, with no channel and no role that is gone', () => {
    const settings = fc.record({
      ...{ isPublic: fc.boolean(), channels: fc.uniqueArray(snowflake, { maxLength: 25 }) },
      ...{ ingestRole: maybe(snowflake), timeZone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'Etc/GMT+12') },
    });
    fc.assert(
      fc.property(settings, fc.boolean(), (set, there) => {
        const card = settingsCard(set, new Date(0), { channel: () => there, role: () => there });
        expect(faultsOf(card)).toEqual([]);
        const preselected = JSON.stringify(card).match(/"type":"(?:channel|role)"/g)?.length ?? 0;
        expect(preselected).toBe(there ? set.channels.length + (set.ingestRole === null ? 0 : 1) : 0);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [null, 0, false],
    [{ articles: 1e7, corrections: 1e7, audit: 1e7 }, 1e7, true],
  ])('of privacy %j', (server, places, manager) => {
    expect(faultsOf(privacyCard(server, places, manager))).toEqual([]);
  });
});
