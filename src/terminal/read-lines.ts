import type { Readable, Writable } from 'node:stream';
import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import { slice } from '../domain/span.ts';
import { read } from '../reading/read.ts';
import { type Fields, jsonLines, putRow } from './json-lines.ts';

/**
 * `cli read`: articles in, readings out, both one JSON object a line, in the same order.
 *
 * @returns the exit code: 1 where there were lines and none could be read.
 */
export async function readLines(input: Readable, output: Writable): Promise<number> {
  let lines = 0;
  let failed = 0;
  for await (const line of jsonLines(input)) {
    lines++;
    const row = 'error' in line ? { id: null, error: line.error } : readFields(line.fields);
    if ('error' in row) failed++;
    await putRow(output, row);
  }
  return lines > 0 && failed === lines ? 1 : 0;
}

function readFields({
  id,
  text,
  title,
  published,
}: Fields): { readonly id: unknown; readonly error: string } | ReturnType<typeof toContract> {
  if (typeof text !== 'string') return { id: id ?? null, error: 'the article has no "text"' };
  const article: Article = {
    id: String(id ?? ''),
    text,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof published === 'string' ? { published } : {}),
  };
  return toContract(article, read(article));
}

/** A Reading in the form that the contract fixes. */
function toContract(article: Article, reading: Reading) {
  const { text } = article;
  const nameOf = new Map(reading.people.map((p) => [p.key, p.name]));
  return {
    id: article.id,
    quotes: reading.quotes.map((q) => ({
      // of these formats `direct` is what stands in marks
      kind: q.unmarked === true ? 'indirect' : q.kind,
      ...(q.unmarked === true ? { unmarked: true } : {}),
      parts: q.parts,
      speaker: q.attribution?.speaker?.name ?? null,
      mention: q.attribution?.mention ?? null,
      cue: q.attribution?.cue ?? null,
      rule: q.attribution?.rule ?? null,
      confidence: q.attribution?.confidence ?? null,
    })),
    people: reading.people.map((p) => ({
      name: p.name,
      aliases: p.aliases,
      roles: p.roles.map((r) => r.text),
      mentions: p.mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ start, end })),
    })),
    dates: reading.times.map((t) => ({ ...t, text: slice(text, t) })),
    facts: reading.facts.map((f) => ({ ...f, people: f.people.map((key) => nameOf.get(key)) })),
  };
}
