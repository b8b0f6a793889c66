import { setTimeout as later } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { readAgain } from '../../src/ingest/read-again.ts';
import type { Libraries } from '../../src/library/library.ts';
import type { ReadOutcome } from '../../src/reading/pool/readers.ts';
import { opened, readingOf } from '../library/samples.ts';

const done = (): ReadOutcome => ({ kind: 'read', reading: readingOf({ 'Eva Lund': 1 }, '2') });

describe('reading again in the background', () => {
  let libraries: Libraries;

  beforeEach(async () => {
    libraries = await opened({ kind: 'memory' });
    const library = await libraries.of('harbour');
    for (let i = 0; i < 30; i++) await library.add({ id: `a${i}`, text: `Dredger ${i}.` }, readingOf({}, '1'));
  });

  afterEach(() => libraries.close());

  const begin = (read: (article: Article) => Promise<ReadOutcome>, isBusy = () => false) => {
    const failed: string[] = [];
    const again = readAgain({
      ...{ libraries, isBusy, rules: '2', readers: { read, close: async () => {} } },
      failed: (article, { because }) => failed.push(`${article.id} ${because}`),
    });
    return { ...again, failed };
  };
  const left = async () => (await libraries.upkeep.outdated('2')).map(({ articles }) => articles);

  it('reads one article at a time', async () => {
    let [now, most] = [0, 0];
    const again = begin(async () => {
      most = Math.max(most, ++now);
      await later(1);
      now--;
      return done();
    });
    expect(await again.done).toEqual({ reread: 30, failed: [] });
    expect(most).toBe(1);
    expect(await left()).toEqual([]);
  });

  it('waits while somebody is answered', async () => {
    let busy = true;
    let read = 0;
    const again = begin(
      async () => {
        read++;
        return done();
      },
      () => busy,
    );
    await later(150);
    expect(read).toBe(0);
    busy = false;
    expect((await again.done).reread).toBe(30);
  });

  it('leaves what cannot be read as it is, says so, and reads the rest', async () => {
    const again = begin(async ({ id }) =>
      id === 'a7' ? { kind: 'failed', because: 'too-slow', detail: 'ran for long' } : done(),
    );
    expect((await again.done).reread).toBe(29);
    expect(again.failed).toEqual(['a7 too-slow']);
    const library = await libraries.of('harbour');
    expect((await library.get('a7'))?.reading.rules).toBe('1');
    expect(await left()).toEqual([1]);
  });

  it('ends where it is when stopped, keeps what was read, and goes on from there', async () => {
    let read = 0;
    const again = begin(async () => {
      if (++read === 25) void again.stop();
      return done();
    });
    await again.done;
    expect(again.failed).toEqual([]);
    expect(read).toBe(25);
    expect(await left()).toEqual([5]);
    expect((await begin(async () => done()).done).reread).toBe(5);
  });
});
