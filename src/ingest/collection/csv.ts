import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Draft } from '../draft.ts';
import { MOST_BYTES } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import { draftOfRow } from './row.ts';

/** The articles of a CSV file (RFC 4180, first row the column names). Where it breaks, what came before stands. */
export async function* fromCsv(source: Readable): AsyncGenerator<Draft | Refused> {
  const rows = source.pipe(
    parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MOST_BYTES }),
  );
  source.on('error', (error) => rows.destroy(error));
  try {
    for await (const row of rows) yield draftOfRow(row as Readonly<Record<string, unknown>>);
  } catch (error) {
    yield refused('not-text', `no CSV from here on: ${error instanceof Error ? error.message : String(error)}`);
  }
}
