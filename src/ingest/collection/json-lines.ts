import type { Readable } from 'node:stream';
import type { Draft } from '../draft.ts';
import { MOST_BYTES } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import { linesOf } from './lines.ts';
import { draftOfRow } from './row.ts';

/** The articles of a JSON Lines file, one a line. A line that is none gives its refusal, and the next is read. */
export async function* fromJsonLines(source: Readable): AsyncGenerator<Draft | Refused> {
  for await (const line of linesOf(source, MOST_BYTES)) {
    if (line.trim() !== '') yield draftOfLine(line.replace(/^\uFEFF/, ''));
  }
}

function draftOfLine(line: string): Draft | Refused {
  if (line.length > MOST_BYTES) return refused('too-large', `a line of more than ${MOST_BYTES} characters`);
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return draftOfRow({ ...row });
  } catch {
    // Falls through: no JSON.
  }
  return refused('not-text', `the line is no JSON object: ${line.slice(0, 100)}`);
}
