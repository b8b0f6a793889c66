import { describe, expect, it } from 'vitest';
import { type ArchiveLimits, unpack, unpackInParts, unpackPart } from '../../../src/ingest/document/archive.ts';
import { claiming, zip } from './make.ts';

const limits = { entries: 3, bytes: 1_000 };
const every = () => true;

describe('an archive', () => {
  it('is unpacked as far as it is wanted', () => {
    const unpacked = unpack(zip({ 'a.txt': 'A', 'b.bin': 'B' }), (name) => name.endsWith('.txt'), limits);
    expect(unpacked.kind === 'unpacked' && [...unpacked.files.keys()]).toEqual(['a.txt']);
  });

  it.each([
    ['too many entries', zip({ a: '1', b: '2', c: '3', d: '4' }), 'too-large'],
    ['too much in it', zip({ a: 'x'.repeat(600), b: 'x'.repeat(600) }), 'too-large'],
    ['a claim of too much', claiming(zip({ a: 'x' }), 2_000), 'too-large'],
    ['no archive in it', Buffer.from('PK no'), 'not-text'],
  ])('is refused with %s', (_, bytes, because) => {
    expect(unpack(bytes, every, limits)).toMatchObject({ kind: 'refused', because });
  });

  it('is unpacked part by part, each no larger than asked or of one entry', async () => {
    const bytes = zip({ a: 'x'.repeat(300), b: 'x'.repeat(300), no: 'x', c: 'x'.repeat(350) });
    const parts = async (most: number, within: ArchiveLimits) => {
      const found: (readonly string[])[] = [];
      const wanted = (name: string) => name !== 'no';
      for await (const part of unpackInParts(bytes, wanted, within, most, async (one) => unpackPart(one)))
        found.push(part.kind === 'refused' ? [part.because] : [...part.files.keys()]);
      return found;
    };
    expect(await parts(600, { entries: 4, bytes: 1_000 })).toEqual([['a', 'b'], ['c']]);
    expect(await parts(10, { entries: 4, bytes: 1_000 })).toEqual([['a'], ['b'], ['c']]);
    expect(await parts(600, { entries: 4, bytes: 900 })).toEqual([['too-large']]);
  });

  it('that claims less than it holds unpacks to no more than it claims', () => {
    const unpacked = unpack(claiming(zip({ a: 'x'.repeat(100_000) }), 10), every, limits);
    expect(unpacked.kind === 'refused' || (unpacked.files.get('a')?.length ?? 0) <= 10).toBe(true);
  });
});
