import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNSET } from '../../src/domain/server-settings.ts';
import type { Libraries, Library } from '../../src/library/library.ts';
import { speakerIs } from './record-contract.ts';
import { readingOf } from './samples.ts';

/** What places that keep settings, and delete what they keep, must hold. `open` gives empty libraries. */
export function privacyContract(name: string, open: (now: () => Date) => Promise<Libraries>): void {
  describe(`settings and deletion in ${name}`, () => {
    let libraries: Libraries;
    let library: Library;
    let today = new Date('2024-01-01T00:00:00Z');
    const daysLater = (days: number): void => {
      today = new Date(today.getTime() + days * 86_400_000);
    };

    beforeEach(async () => {
      today = new Date('2024-01-01T00:00:00Z');
      libraries = await open(() => today);
      library = await libraries.of('200');
      await library.add({ id: 'a1', text: 'The tide is out.', title: 'Tides' }, readingOf({ 'Ida Moss': 1 }), '7');
      await library.corrections.offer(speakerIs('Tom Weir', { state: 'suggested' }), '');
      await library.search('tide', 1);
    });

    afterEach(() => libraries.close());

    const nothing = async (server: string) => {
      const one = await libraries.of(server);
      expect(await one.articles()).toEqual([]);
      expect(await one.search('tide', 5)).toEqual([]);
      expect(await one.people()).toEqual([]);
      expect(await one.corrections.list()).toEqual([]);
      expect((await one.audit(0, 5)).of).toBe(0);
      expect(await one.settings()).toEqual(UNSET);
    };

    it('has nothing set at first, keeps what is set for that server alone, and says who set it', async () => {
      expect(await library.settings()).toEqual(UNSET);
      await library.set({ timeZone: 'Asia/Tokyo' }, '7', 'Time zone: Asia/Tokyo');
      await library.set({ channels: ['70', '71'], ingestRole: '60' }, '8', 'Channels');
      const set = { ...UNSET, timeZone: 'Asia/Tokyo', channels: ['70', '71'], ingestRole: '60' };
      expect(await library.settings()).toEqual(set);
      expect(await (await libraries.of('300')).settings()).toEqual(UNSET);
      expect((await library.audit(0, 2)).entries).toMatchObject([
        { what: 'set', by: '8', about: 'Channels' },
        { what: 'set', by: '7', about: 'Time zone: Asia/Tokyo' },
      ]);
    });

    it('changes what is known of an article, which keeps its text and its day, with one line in the audit', async () => {
      const [before] = await library.articles();
      daysLater(1);
      const head = { id: 'a1', title: 'Low tide', url: 'https://pier.example/low' };
      expect(await library.changeHead(head, readingOf({ 'Ida Moss': 1 }), '8')).toEqual({ kind: 'added', id: 'a1' });
      expect(await library.articles()).toMatchObject([{ title: 'Low tide', addedAt: before?.addedAt }]);
      expect((await library.search('low', 5)).map(({ id }) => id)).toEqual(['a1']);
      expect((await library.audit(0, 1)).entries).toMatchObject([{ what: 'changed', by: '8', about: 'Low tide' }]);
      await library.add({ id: 'a2', text: 'The tide is in.' }, readingOf());
      const same = { id: 'a2', url: 'https://pier.example/low' };
      expect(await library.changeHead(same, readingOf())).toEqual({ kind: 'known', id: 'a1', by: 'link' });
      expect(await library.changeHead({ ...same, id: 'a3' }, readingOf())).toBeNull();
      expect((await library.get('a2'))?.article.url).toBeUndefined();
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
    });

    it('tells a member all that names them, and takes it out of everything that they did', async () => {
      const other = await libraries.of('300');
      await other.add({ id: 'b1', text: 'The tide is in.' }, readingOf(), '42');
      await other.watches.add({ words: 'tide', member: '42', names: [], channel: null }, today);
      const traces = await libraries.privacy.tracesOf('42');
      expect(traces.map(({ server, table, rows }) => [server, table, rows.length])).toEqual([
        ['200', 'correction', 1],
        ['200', 'audit', 1],
        ['300', 'audit', 1],
        ['300', 'watch', 1],
      ]);
      expect(await libraries.privacy.forgetMember('42')).toBe(4);
      expect(await other.watches.all()).toEqual([]);
      expect(await libraries.privacy.tracesOf('42')).toEqual([]);
      expect(await library.corrections.list()).toMatchObject([{ value: 'Tom Weir', by: null }]);
      expect((await other.audit(0, 1)).entries).toMatchObject([{ what: 'added', by: null }]);
      expect((await library.audit(1, 1)).entries).toMatchObject([{ what: 'added', by: '7' }]);
    });

    it('deletes everything of one server, and nothing of another that has the same', async () => {
      const other = await libraries.of('300');
      await other.add({ id: 'a1', text: 'The tide is out.' }, readingOf(), '7');
      await library.set({ isPublic: true }, '7', '');
      await library.waiting.put('k', { kind: 'batch', articles: ['a1'] });
      await libraries.privacy.deleteServer('200');
      await nothing('200');
      expect(await library.waiting.get('k')).toBeNull();
      expect(await other.get('a1')).not.toBeNull();
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
      await library.add({ id: 'a1', text: 'The tide is out.' }, readingOf());
      expect((await library.search('tide', 5)).map(({ id }) => id)).toEqual(['a1']);
    });

    it('deletes a server that the bot left thirty days ago, and not a day sooner', async () => {
      await libraries.privacy.joined('200');
      await libraries.privacy.left('200');
      daysLater(20);
      await libraries.privacy.left('200');
      daysLater(9);
      expect(await libraries.privacy.settle(new Set())).toEqual([]);
      expect(await library.articles()).toHaveLength(1);
      daysLater(1);
      expect(await libraries.privacy.settle(new Set())).toEqual(['200']);
      await nothing('200');
    });

    it('lets a return within the thirty days cancel that', async () => {
      await libraries.privacy.joined('200');
      await libraries.privacy.left('200');
      daysLater(29);
      await libraries.privacy.joined('200');
      daysLater(29);
      await libraries.privacy.left('200');
      daysLater(29);
      expect(await libraries.privacy.settle(new Set())).toEqual([]);
      expect(await libraries.privacy.settle(new Set(['200']))).toEqual([]);
      daysLater(400);
      expect(await libraries.privacy.settle(new Set(['200']))).toEqual([]);
      expect(await library.articles()).toHaveLength(1);
    });

    it('counts from the start at which it finds itself removed, and never for a server that it was not in', async () => {
      expect(await libraries.privacy.settle(new Set(['200']))).toEqual([]);
      daysLater(100);
      expect(await libraries.privacy.settle(new Set())).toEqual([]);
      daysLater(29);
      expect(await libraries.privacy.settle(new Set())).toEqual([]);
      await (await libraries.of('terminal')).add({ id: 'a1', text: 'Here.' }, readingOf());
      daysLater(1);
      expect(await libraries.privacy.settle(new Set())).toEqual(['200']);
      daysLater(1000);
      expect(await libraries.privacy.settle(new Set())).toEqual([]);
      expect(await (await libraries.of('terminal')).articles()).toHaveLength(1);
    });

    it('takes a server that another process looks after for no server that it has left', async () => {
      await libraries.privacy.joined('200');
      const isOwn = (server: string): boolean => server !== '200';
      for (let n = 0; n < 3; n++) {
        expect(await libraries.privacy.settle(new Set(), isOwn)).toEqual([]);
        daysLater(100);
      }
      expect(await library.articles()).toHaveLength(1);
      expect(await libraries.privacy.settle(new Set())).toEqual([]);
    });

    it('keeps lines of the audit for a year', async () => {
      daysLater(364);
      await library.set({ isPublic: true }, '7', '');
      await libraries.privacy.settle(new Set());
      expect((await library.audit(0, 5)).of).toBe(3);
      daysLater(2);
      await libraries.privacy.settle(new Set());
      expect((await library.audit(0, 5)).entries).toMatchObject([{ what: 'set' }]);
    });
  });
}
