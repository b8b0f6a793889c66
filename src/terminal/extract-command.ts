import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Draft } from '../ingest/draft.ts';
import type { Pages } from '../ingest/page/pages.ts';
import { openPages } from '../ingest/page/pages.ts';
import { type Fields, jsonLines, putRow } from './json-lines.ts';

/** Pages under way at once, so that a worker never waits for the next line. */
const AHEAD = 3;

/**
 * `cli extract FILE.html`: the article on a page, as one JSON object.
 *
 * @returns the exit code: 1 where there is no such file or no article in it.
 */
export async function extractFile(file: string, url: string | null, output: Writable): Promise<number> {
  const pages = openPages();
  try {
    const row = await extracted(pages, file, await readFile(file), url);
    output.write(`${JSON.stringify(row, null, 2)}\n`);
    return 'error' in row ? 1 : 0;
  } catch (error) {
    output.write(`${JSON.stringify({ id: file, error: String(error) })}\n`);
    return 1;
  } finally {
    await pages.close();
  }
}

/**
 * `cli extract --jsonl`: {id, html, url} lines in, {id, title, author, published, text …} lines out, in order.
 *
 * @returns the exit code: 1 where there were lines and none held an article.
 */
export async function extractLines(input: Readable, output: Writable): Promise<number> {
  const pages = openPages();
  const underWay: Promise<Row>[] = [];
  let lines = 0;
  let failed = 0;
  const put = async (): Promise<void> => {
    const row = await underWay.shift();
    if (row === undefined) return;
    if ('error' in row) failed++;
    await putRow(output, row);
  };
  try {
    for await (const line of jsonLines(input)) {
      lines++;
      underWay.push(
        'error' in line ? Promise.resolve(notExtracted(null, line.error)) : extractFields(pages, line.fields),
      );
      if (underWay.length >= AHEAD) await put();
    }
    while (underWay.length > 0) await put();
  } finally {
    await pages.close();
  }
  return lines > 0 && failed === lines ? 1 : 0;
}

/** With an error where there is no article; what the page says of itself all the same, and its little text, stand beside it. */
interface Row {
  readonly id: unknown;
  readonly error?: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

const notExtracted = (id: unknown, error: string): Row => ({ id, error, text: '' });

async function extractFields(pages: Pages, { id = null, html, url }: Fields): Promise<Row> {
  if (typeof html !== 'string') return notExtracted(id, 'the line has no "html"');
  return extracted(pages, id, Buffer.from(html), typeof url === 'string' ? url : null, 'utf-8');
}

async function extracted(
  pages: Pages,
  id: unknown,
  bytes: Uint8Array,
  url: string | null,
  charset: string | null = null,
): Promise<Row> {
  const found = await pages.extract({ bytes, charset, url, measuring: true });
  if (found.kind === 'draft') return { id, ...fieldsOf(found) };
  return {
    id,
    error: `${found.because}: ${found.detail}`,
    ...(found.draft === undefined ? { text: '' } : fieldsOf(found.draft)),
  };
}

function fieldsOf({ head, modified, language, text }: Draft) {
  const { title, authors = [], published, publisher, url } = head;
  return {
    title: title ?? null,
    author: authors.length > 0 ? authors.join(', ') : null,
    published: published ?? null,
    modified: modified ?? null,
    language: language ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    text,
  };
}
