import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { unpackInParts } from '../document/archive.ts';
import type { Draft } from '../draft.ts';
import { MOST_BYTES } from '../draft.ts';
import { draftFrom, named } from '../file.ts';
import { fromLink } from '../link.ts';
import type { Desk } from '../take-in.ts';
import type { Refused, TakenIn } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { Tools } from '../tools.ts';
import { fromCsv } from './csv.ts';
import { fromJsonLines } from './json-lines.ts';

/** One article of many, and where it was found ("news.zip/may/pier.txt", "news.csv:12"). */
export interface Found {
  readonly name: string;
  readonly draft: Draft | Extract<TakenIn, { kind: 'known' }> | Refused;
  /** How much further it is into what `sizeOf` counts, in bytes. */
  readonly bytes: number;
}

/** The bytes of all files that `draftsAt` would read; a link counts for none. Never rejects. */
export async function sizeOf(what: string): Promise<number> {
  if (LINK.test(what)) return 0;
  try {
    const stats = await lstat(what);
    if (stats.isFile()) return stats.size;
    let size = 0;
    for (const name of stats.isDirectory() ? await readdir(what) : []) {
      if (!name.startsWith('.')) size += await sizeOf(path.join(what, name));
    }
    return size;
  } catch {
    return 0;
  }
}

const LINK = /^https?:\/\//i;

/** What one archive may hold. */
const ARCHIVE = { entries: 10_000, bytes: 512 * 1024 * 1024 };
const LARGEST_ARCHIVE = 256 * 1024 * 1024;

const ROWS: readonly {
  readonly ending: RegExp;
  readonly read: (source: Readable) => AsyncGenerator<Draft | Refused>;
}[] = [
  { ending: /\.(?:jsonl|ndjson|jsonlines)$/i, read: fromJsonLines },
  { ending: /\.csv$/i, read: fromCsv },
];

/**
 * Every article that a path or a link leads to, in a fixed order: a folder with all below it (links are not followed,
 * hidden names left out), a file, the rows of a collection, the files of an archive. Never rejects.
 */
export async function* draftsAt(what: string, { library, tools }: Desk): AsyncGenerator<Found> {
  if (LINK.test(what)) yield { name: what, draft: await fromLink(what, tools, library), bytes: 0 };
  else {
    try {
      yield* below(what, { library, tools });
    } catch (error) {
      yield { name: what, draft: refused('unreachable', String(error)), bytes: 0 };
    }
  }
}

async function* below(file: string, desk: Desk): AsyncGenerator<Found> {
  const stats = await lstat(file);
  if (stats.isDirectory()) {
    for (const name of (await readdir(file)).sort()) {
      if (!name.startsWith('.')) yield* draftsAt(path.join(file, name), desk);
    }
  } else if (stats.isFile()) {
    const rows = ROWS.find(({ ending }) => ending.test(file));
    const { size } = stats;
    if (rows) {
      const source = createReadStream(file);
      yield* numbered(file, rows.read(source), () => source.bytesRead);
    } else if (size > LARGEST_ARCHIVE) yield { name: file, draft: refused('too-large', `${size} bytes`), bytes: size };
    else yield* inFile(file, await readFile(file), desk.tools);
  } else yield { name: file, draft: refused('not-text', 'neither file nor folder'), bytes: 0 };
}

async function* inFile(name: string, bytes: Uint8Array, tools: Tools): AsyncGenerator<Found> {
  if (/\.zip$/i.test(name)) yield* inArchive(name, bytes, tools);
  else yield { name, draft: await draftFrom(named(name, bytes), tools), bytes: bytes.length };
}

/** "../../a.txt", "/etc/a.txt", "C:\\a.txt": nothing is written under these names, but whoever made them meant no good. */
const LEADS_OUT = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i;

/** Folders, and what systems put into archives of their own accord. */
const NO_FILE = /\/$|(?:^|\/)(?:\.|__MACOSX)/;

async function* inArchive(archive: string, bytes: Uint8Array, tools: Tools): AsyncGenerator<Found> {
  const outside: string[] = [];
  let files = 0;
  const wanted = (name: string): boolean => {
    if (LEADS_OUT.test(name)) outside.push(name);
    const keep = !LEADS_OUT.test(name) && !NO_FILE.test(name);
    if (keep) files++;
    return keep;
  };
  const { unpack } = tools.documents;
  for await (const unpacked of unpackInParts(bytes, wanted, ARCHIVE, MOST_BYTES, unpack)) {
    if (unpacked.kind === 'refused') {
      yield { name: archive, draft: unpacked, bytes: 0 };
      return;
    }
    for (const [inner, content] of unpacked.files) {
      yield* archived(`${archive}/${inner}`, content, tools, bytes.length / files);
    }
  }
  for (const name of outside) yield { name: `${archive}/${name}`, draft: refused('unsafe-name', name), bytes: 0 };
  if (files + outside.length === 0)
    yield { name: archive, draft: refused('empty', 'no file in the archive'), bytes: 0 };
}

/** @param share - of the archive's bytes. */
async function* archived(name: string, content: Uint8Array, tools: Tools, share: number): AsyncGenerator<Found> {
  const rows = ROWS.find(({ ending }) => ending.test(name));
  if (/\.zip$/i.test(name)) yield { name, draft: refused('not-text', 'an archive inside an archive'), bytes: share };
  else if (rows) {
    const read = { bytes: 0 };
    const source = Readable.from(pieces(content, read));
    yield* numbered(name, rows.read(source), () => (share * read.bytes) / content.length);
  } else yield { name, draft: await draftFrom(named(name, content), tools), bytes: share };
}

/** A large file bit by bit, as from a disk. */
function* pieces(bytes: Uint8Array, read: { bytes: number }): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += MOST_BYTES / 15) {
    const piece = bytes.subarray(at, at + MOST_BYTES / 15);
    read.bytes += piece.length;
    yield piece;
  }
}

/** @param read - how far the rows are read, in bytes. */
async function* numbered(
  name: string,
  drafts: AsyncGenerator<Draft | Refused>,
  read: () => number,
): AsyncGenerator<Found> {
  let [row, before] = [0, 0];
  for await (const draft of drafts) {
    const now = read();
    yield { name: `${name}:${++row}`, draft, bytes: now - before };
    before = now;
  }
}
