import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
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

type Row =
  | { readonly id: unknown; readonly error: string; readonly text: '' }
  | { readonly id: unknown; readonly text: string; readonly title: string | null };

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
) {
  const found = await pages.extract({ bytes, charset, url, anyLanguage: true });
  if (found.kind === 'refused') return notExtracted(id, `${found.because}: ${found.detail}`);
  const { title, authors = [], published, publisher, url: link } = found.head;
  return {
    id,
    title: title ?? null,
    author: authors.length > 0 ? authors.join(', ') : null,
    published: published ?? null,
    modified: found.modified ?? null,
    language: found.language ?? null,
    publisher: publisher ?? null,
    url: link ?? null,
    text: found.text,
  };
}
