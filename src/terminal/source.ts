import { open } from 'node:fs/promises';
import type { Source } from '../ingest/taken-in.ts';

/** A file or link as something to take in, or a sentence for whoever named it, with the cause for the operator. */
export type Named =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'problem'; readonly sentence: string; readonly cause: string };

/** Files beyond this are not read into memory; the ingest refuses smaller ones by its own limit. */
const LARGEST_BYTES = 100_000_000;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'A folder is no article:',
  EACCES: 'You may not read the file',
};

/** What a path or a link ("https://…") names. Files are opened, links are not. */
export async function sourceNamed(what: string): Promise<Named> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(what)) return { kind: 'source', source: { kind: 'link', url: what } };
  try {
    const file = await open(what);
    try {
      const { size } = await file.stat();
      if (size > LARGEST_BYTES)
        return {
          kind: 'problem',
          sentence: 'That file is larger than an article may be.',
          cause: `${what}: ${size} B`,
        };
      return { kind: 'source', source: { kind: 'file', name: what, bytes: await file.readFile() } };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { kind: 'problem', sentence: `${WHY[code] ?? 'That file cannot be read:'} ${what}`, cause: String(error) };
  }
}
