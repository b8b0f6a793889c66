import { afterAll, describe, expect, it } from 'vitest';
import { openReaders } from '../../../src/reading/pool/readers.ts';
import { read } from '../../../src/reading/read.ts';

const article = {
  id: 'a',
  published: '2021-05-06',
  text: '"We will rebuild the pier," Mayor Ada Quill said on Thursday.',
};
const readers = openReaders();
const hasty = openReaders({ milliseconds: 1 });
afterAll(() => Promise.all([readers.close(), hasty.close()]));

describe('readers', () => {
  it('read in a thread what the rules read here', async () => {
    expect(await readers.read(article)).toEqual({ kind: 'read', reading: read(article) });
  });

  it('say that a reading took longer than it may', async () => {
    expect(await hasty.read(article)).toMatchObject({ kind: 'failed', because: 'too-slow' });
  });
});
