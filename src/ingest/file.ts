import type { Draft } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { Refused } from './taken-in.ts';
import { decoded } from './text.ts';

/** The article in a file. */
export function fromFile(name: string, bytes: Uint8Array): Draft | Refused {
  const plain = decoded(bytes);
  if (plain.kind === 'refused') return plain;
  const { head, text } = takeFrontMatter(plain.text);
  return { kind: 'draft', head: { title: titleFrom(name), ...head }, text };
}

/** "2017-03 sessions_recuses.md" → "2017-03 sessions recuses": a file's name serves where nothing else names it. */
const titleFrom = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? name)
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[-_]+(?=[a-z])/gi, ' ')
    .trim() || 'Untitled';
