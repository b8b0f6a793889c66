import type { Draft } from './draft.ts';
import { MOST_BYTES } from './draft.ts';
import type { Offered } from './formats.ts';
import { formatOf } from './formats.ts';
import type { Refused } from './taken-in.ts';
import { refused } from './taken-in.ts';
import type { Tools } from './tools.ts';

/** Files of many articles: `cli ingest` takes them apart. */
const COLLECTION = /\.(?:csv|jsonl|ndjson|jsonlines|zip)$/i;

/** The article in a file from a disk, an attachment or a link. */
export async function draftFrom(file: Offered, tools: Tools): Promise<Draft | Refused> {
  if (file.bytes.length > MOST_BYTES) {
    return refused('too-large', `${file.bytes.length} bytes; at most ${MOST_BYTES} are taken in`);
  }
  if (file.type === '' && COLLECTION.test(file.name)) return refused('collection', file.name);
  const format = formatOf(file);
  if (!format) return refused('not-text', `no format for ${file.name} (${file.type})`);
  const draft = await format.draft(file, tools);
  return draft.kind === 'draft' ? { ...draft, head: { title: titleFrom(file.name), ...draft.head } } : draft;
}

/** A file of which only the name is known. */
export const named = (name: string, bytes: Uint8Array): Offered => ({
  name,
  type: '',
  bytes,
  charset: null,
  url: null,
});

/** "2017-03 sessions_recuses.md" → "2017-03 sessions recuses": a file's name serves where nothing else names it. */
const titleFrom = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? name)
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[-_]+(?=[a-z])/gi, ' ')
    .trim() || 'Untitled';
