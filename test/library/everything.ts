import type { Library } from '../../src/library/library.ts';
import { speakerIs } from './record-contract.ts';
import { readingOf } from './samples.ts';

/** Puts something into every table that a server has rows in. */
export async function fillEverything(library: Library): Promise<void> {
  const now = new Date('2024-01-01T00:00:00Z');
  const watch = { words: 'tide', member: '42', names: [], channel: null };
  await library.watches.add(watch, now);
  await library.add({ id: 'a1', text: 'The secret.' }, readingOf({ 'Ida Moss': 1 }), '42');
  await library.replace({ id: 'a1', text: 'Another secret.' }, readingOf({ 'Ida Moss': 1 }), 'new-version', '42');
  const source = { url: 'https://pier.example/a', publisher: null, etag: null, lastModified: null };
  await library.versions.addSource('a1', source);
  await library.corrections.offer(speakerIs('Tom Weir'), '');
  await library.set({ isPublic: true }, '42', '');
  await library.waiting.put('k', { kind: 'batch', articles: [] });
  await library.feeds.add({ url: 'https://pier.example/feed', title: null, channel: null }, now);
  await library.feeds.see('https://pier.example/feed', { key: 'one', stamp: '', tries: 0 });
}
