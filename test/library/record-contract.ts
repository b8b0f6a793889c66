import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import type { NewCorrection } from '../../src/library/corrections/corrections.ts';
import { placedCorrections } from '../../src/library/corrections/placed.ts';
import { textHash } from '../../src/library/identity.ts';
import type { Libraries, Library } from '../../src/library/library.ts';
import { readingOf } from './samples.ts';

const TEXT = '“Low tide,” she said on Friday.';

/** A quotation by Ida Moss at 1 to 10, and an event on a Friday. */
const reading = (rules = '1', start = 1, end = 10): Reading => {
  const [quote] = readingOf({ 'Ida Moss': 1 }).quotes;
  return {
    ...readingOf({ 'Ida Moss': 0, 'Tom Weir': 0 }, rules),
    quotes: quote === undefined ? [] : [{ ...quote, parts: [{ start, end }] }],
    facts: [
      {
        ...{ start: 0, end: 31, value: '2024-05-03', time: { start: 24, end: 30 }, certainty: 'inferred' },
        ...{ mode: 'happened', people: [0], places: [], rule: 'weekday' },
      },
    ],
  };
};

export const speakerIs = (value: string | null, more: Partial<NewCorrection> = {}): NewCorrection => ({
  ...{ kind: 'speaker', textHash: textHash(TEXT), span: { start: 1, end: 10 }, value, was: 'Ida Moss' },
  ...{ rule: 'quote-source-cue', rules: '1', state: 'applied', by: '42' },
  ...more,
});

/** What places that keep corrections and audits must hold. `open` gives empty libraries. */
export function recordContract(name: string, open: (now: () => Date) => Promise<Libraries>): void {
  describe(`corrections kept in ${name}`, () => {
    let libraries: Libraries;
    let library: Library;
    let minute = 0;

    beforeEach(async () => {
      minute = 0;
      libraries = await open(() => new Date(Date.UTC(2024, 0, 1, 0, minute++)));
      library = await libraries.of('harbour');
      await library.add({ id: 'a1', text: TEXT, title: 'Tides' }, reading(), '7');
    });

    afterEach(() => libraries.close());

    const quoted = async (on = library) => {
      const entry = await on.get('a1');
      return entry?.reading.quotes[0]?.attribution?.speaker?.name ?? null;
    };
    const counts = async () =>
      Object.fromEntries((await library.people()).map((p) => [p.name, p.articles.map((a) => a.quotations)]));

    it('change who is quoted, in the entry and among the people, and go away without a trace in the reading', async () => {
      expect(await counts()).toEqual({ 'Ida Moss': [1], 'Tom Weir': [0] });
      const offered = await library.corrections.offer(speakerIs('Tom Weir'), 'Ida Moss → Tom Weir');
      expect(offered).toMatchObject({ kind: 'kept', correction: { value: 'Tom Weir', by: '42' } });
      expect(await quoted()).toBe('Tom Weir');
      expect(await counts()).toEqual({ 'Tom Weir': [1], 'Ida Moss': [0] });
      expect((await library.get('a1'))?.reading.quotes[0]?.attribution).toMatchObject({
        rule: 'corrected by a moderator',
        mention: null,
        corrected: { was: 'Ida Moss', rule: 'quote-source-cue' },
      });
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
      const [one] = await library.corrections.list();
      expect(await library.corrections.settle(one?.id ?? '', 'undo', '43', '')).toMatchObject({ value: 'Tom Weir' });
      expect(await library.get('a1')).toEqual({
        article: { id: 'a1', text: TEXT, title: 'Tides' },
        reading: reading(),
      });
      expect(await counts()).toEqual({ 'Ida Moss': [1], 'Tom Weir': [0] });
    });

    it('can name somebody whom the article does not, or nobody', async () => {
      await library.corrections.offer(speakerIs('Eva Lund'), '');
      expect(await counts()).toEqual({ 'Eva Lund': [1], 'Ida Moss': [0], 'Tom Weir': [0] });
      await library.corrections.offer(speakerIs(null), '');
      expect(await quoted()).toBeNull();
      expect(await library.corrections.list()).toHaveLength(1);
    });

    it('change the day of an event, or say that it has none', async () => {
      const event = { ...speakerIs('2024-05-10'), kind: 'event', span: { start: 0, end: 31 } } as const;
      await library.corrections.offer(event, '');
      expect((await library.get('a1'))?.reading.facts).toMatchObject([{ value: '2024-05-10', certainty: 'corrected' }]);
      await library.corrections.offer({ ...event, value: null }, '');
      expect((await library.get('a1'))?.reading.facts).toEqual([]);
    });

    it('outlive a new reading, even one that cuts the quotation a little differently', async () => {
      await library.corrections.offer(speakerIs('Tom Weir'), '');
      await libraries.upkeep.reread('2', async () => reading('2', 2));
      expect(await quoted()).toBe('Tom Weir');
      await libraries.upkeep.reread('3', async () => ({ ...reading('3'), quotes: [] }));
      expect((await library.get('a1'))?.reading.quotes).toEqual([]);
      await libraries.upkeep.reread('4', async () => reading('4'));
      expect(await quoted()).toBe('Tom Weir');
    });

    it('hold for a new text of the article too, where their words stand in it once', async () => {
      await library.corrections.offer(speakerIs('Tom Weir'), '');
      const event = { ...speakerIs('2024-05-10'), kind: 'event', span: { start: 0, end: 31 } } as const;
      await library.corrections.offer(event, '');
      const revised = { id: 'a1', title: 'Tides', text: `Updated. ${TEXT.replace('Friday', 'Saturday')}` };
      expect(await library.replace(revised, { ...reading('1', 10, 19), facts: [] }, 'new-version')).toBe(true);
      expect(await quoted()).toBe('Tom Weir');
      const words = (await placedCorrections(library)).map((one) => [one.correction.value, one.words]);
      expect(words).toEqual([['Tom Weir', 'Low tide,']]);
      await library.replace({ ...revised, text: `${TEXT} ${TEXT}` }, reading(), 'new-version');
      expect(await placedCorrections(library)).toEqual([]);
    });

    it('come back with the article, and never get into what is kept of its reading', async () => {
      await library.corrections.offer(speakerIs('Tom Weir'), '');
      const entry = await library.get('a1');
      await library.remove('a1');
      if (entry !== null) await library.add(entry.article, entry.reading);
      expect(await quoted()).toBe('Tom Weir');
      const [one] = await library.corrections.list();
      await library.corrections.settle(one?.id ?? '', 'undo', '43', '');
      expect(await quoted()).toBe('Ida Moss');
    });

    it('change nothing while they are suggestions, until one is confirmed', async () => {
      const wish = speakerIs('Tom Weir', { state: 'suggested' });
      await library.corrections.offer(wish, '');
      expect(await library.corrections.offer({ ...wish, by: '99' }, '')).toMatchObject({ kind: 'known' });
      await library.corrections.offer(speakerIs('Eva Lund', { state: 'suggested' }), '');
      expect(await quoted()).toBe('Ida Moss');
      const [eva, tom] = await library.corrections.list();
      expect([eva?.value, tom?.value]).toEqual(['Eva Lund', 'Tom Weir']);
      expect(await library.corrections.settle(tom?.id ?? '', 'undo', '1', '')).toBeNull();
      expect(await library.corrections.settle(tom?.id ?? '', 'confirm', '1', '')).toMatchObject({ value: 'Tom Weir' });
      expect(await library.corrections.settle(tom?.id ?? '', 'confirm', '1', '')).toBeNull();
      expect(await quoted()).toBe('Tom Weir');
      await library.corrections.settle(eva?.id ?? '', 'turn-down', '1', '');
      expect((await library.corrections.list()).map(({ value, state }) => [value, state])).toEqual([
        ['Tom Weir', 'applied'],
      ]);
    });

    it('are kept up to twenty open suggestions of one member', async () => {
      for (let n = 0; n < 20; n++)
        await library.corrections.offer(speakerIs(`Nobody ${n}`, { state: 'suggested' }), '');
      const more = speakerIs('Nobody 20', { state: 'suggested' });
      expect(await library.corrections.offer(more, '')).toEqual({ kind: 'too-many' });
      expect(await library.corrections.offer({ ...more, by: '99' }, '')).toMatchObject({ kind: 'kept' });
    });

    it('are nothing to another server that has the same article', async () => {
      const other = await libraries.of('orchard');
      await other.add({ id: 'a1', text: TEXT }, reading());
      await library.corrections.offer(speakerIs('Tom Weir'), '');
      const [one] = await library.corrections.list();
      expect(await quoted(other)).toBe('Ida Moss');
      expect(await other.corrections.list()).toEqual([]);
      expect(await other.corrections.settle(one?.id ?? '', 'undo', '1', '')).toBeNull();
      expect((await other.audit(0, 10)).entries.map(({ what }) => what)).toEqual(['added']);
    });

    it('are in a backup with the audit, and what came after is not', async () => {
      await library.corrections.offer(speakerIs('Tom Weir'), '');
      const [before, audit] = [await library.corrections.list(), await library.audit(0, 10)];
      const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
      const file = path.join(folder, 'backup.db');
      await libraries.upkeep.backup(file);
      await library.corrections.offer(speakerIs('Eva Lund'), '');
      expect((await libraries.upkeep.restore(file)).kind).toBe('restored');
      rmSync(folder, { recursive: true });
      expect([await library.corrections.list(), await library.audit(0, 10)]).toEqual([before, audit]);
      expect(await quoted()).toBe('Tom Weir');
    });

    it('that lie outside their text are found by verify', async () => {
      await library.corrections.offer(speakerIs('Tom Weir', { span: { start: 20, end: 99 } }), '');
      const { faults } = await libraries.upkeep.verify();
      expect(faults).toMatchObject([{ server: 'harbour', what: expect.stringContaining('lies outside its text') }]);
    });

    it('are in the audit, with whatever was added and removed: who, what, when, the latest first', async () => {
      await library.corrections.offer(speakerIs('Tom Weir', { state: 'suggested' }), 'Ida Moss → Tom Weir');
      const [one] = await library.corrections.list();
      await library.corrections.settle(one?.id ?? '', 'confirm', '1', 'Ida Moss → Tom Weir');
      await library.remove('a1', '1');
      const { entries, of } = await library.audit(0, 3);
      expect(of).toBe(4);
      expect(entries).toMatchObject([
        { what: 'removed', by: '1', article: 'a1', about: 'Tides' },
        { what: 'confirmed', by: '1', about: 'Ida Moss → Tom Weir' },
        { what: 'suggested', by: '42', at: new Date('2024-01-01T00:01:00Z') },
      ]);
      expect((await library.audit(3, 3)).entries).toMatchObject([{ what: 'added', by: '7', about: 'Tides' }]);
    });
  });
}
