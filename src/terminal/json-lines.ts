import type { Readable, Writable } from 'node:stream';
import { linesOf } from '../ingest/collection/lines.ts';
import { MOST_BYTES } from '../ingest/draft.ts';

/** The fields of a JSON object that came from outside: none of them is known to be there. */
export type Fields = Readonly<Record<string, unknown>>;

/** What stands in a line: an object, or why there is none. `at` counts from 1. */
export type JsonLine = { readonly at: number } & ({ readonly fields: Fields } | { readonly error: string });

/** JSON writes a character as up to six ("\u201c"), though seldom: a line of an article at its longest is as long as this. */
const LONGEST = 2 * MOST_BYTES;

/** The objects of a stream, one a line, no faster than they are asked for. Empty lines are left out. @throws what the stream does. */
export async function* jsonLines(input: Readable): AsyncGenerator<JsonLine> {
  let at = 0;
  for await (const line of linesOf(input, LONGEST)) {
    at++;
    if (line.length > LONGEST) yield { at, error: `the line is longer than ${LONGEST} characters` };
    else if (line.trim() !== '') yield { at, ...objectOf(line) };
  }
}

function objectOf(line: string): { readonly fields: Fields } | { readonly error: string } {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { fields: { ...value } };
  } catch {
    // Falls through: no JSON.
  }
  return { error: 'the line is no JSON object' };
}

/** Writes a row as a line, and waits where the stream has enough for now. */
export async function putRow(output: Writable, row: object): Promise<void> {
  if (!output.write(`${JSON.stringify(row)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
}
