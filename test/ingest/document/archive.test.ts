import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/ingest/document/archive.ts';
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

  it('that claims less than it holds unpacks to no more than it claims', () => {
    const unpacked = unpack(claiming(zip({ a: 'x'.repeat(100_000) }), 10), every, limits);
    expect(unpacked.kind === 'refused' || (unpacked.files.get('a')?.length ?? 0) <= 10).toBe(true);
  });
});
