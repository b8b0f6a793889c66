import type { Draft } from './draft.ts';
import { MOST_BYTES } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { Refused } from './taken-in.ts';
import { refused } from './taken-in.ts';
import { decoded } from './text.ts';
import type { Tools } from './tools.ts';

/** A file from a disk, an attachment or a link. */
export interface Offered {
  readonly name: string;
  /** Media type that a server gave it; '' where none did. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Of the Content-Type header. */
  readonly charset: string | null;
  readonly url: string | null;
}

interface Format {
  readonly name: string;
  readonly type: RegExp;
  readonly ending: RegExp;
  readonly draft: (file: Offered, tools: Tools) => Promise<Draft | Refused>;
}

const TEXT: Format = {
  name: 'text',
  type: /^text\/(?:plain|markdown|x-markdown)$/,
  ending: /\.(?:txt|text|md|markdown)$/i,
  draft: async ({ name, bytes }) => {
    const plain = decoded(bytes);
    if (plain.kind === 'refused') return plain;
    const { head, text } = takeFrontMatter(plain.text);
    return { kind: 'draft', head: { title: titleFrom(name), ...head }, text };
  },
};

/** What can be taken in. A media type decides before an ending does, since links end as they like. */
const FORMATS: readonly Format[] = [
  {
    name: 'page',
    type: /^(?:text\/html|application\/xhtml\+xml)$/,
    ending: /\.(?:html?|xhtml)$/i,
    draft: (file, tools) => tools.pages.extract(file),
  },
  TEXT,
];

/** The article in a file. */
export async function draftFrom(file: Offered, tools: Tools): Promise<Draft | Refused> {
  if (file.bytes.length > MOST_BYTES) {
    return refused('too-large', `${file.bytes.length} bytes; at most ${MOST_BYTES} are taken in`);
  }
  const format =
    FORMATS.find(({ type }) => type.test(file.type)) ??
    (UNTOLD.test(file.type) ? (FORMATS.find(({ ending }) => ending.test(file.name)) ?? TEXT) : undefined);
  return format ? format.draft(file, tools) : refused('not-text', `no format for ${file.name} (${file.type})`);
}

/** Media types that servers give what they do not know. */
const UNTOLD = /^(?:|application\/octet-stream|binary\/octet-stream)$/;

/** The article in a file that somebody named. */
export const fromFile = (name: string, bytes: Uint8Array, tools: Tools): Promise<Draft | Refused> =>
  draftFrom({ name, type: '', bytes, charset: null, url: null }, tools);

/** "2017-03 sessions_recuses.md" → "2017-03 sessions recuses": a file's name serves where nothing else names it. */
const titleFrom = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? name)
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[-_]+(?=[a-z])/gi, ' ')
    .trim() || 'Untitled';
