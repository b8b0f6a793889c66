import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answer } from '../answering/answer.ts';
import { evidenceIn } from '../answering/evidence-in.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { openLibraries } from '../library/open.ts';
import { read } from '../reading/read.ts';
import type { Report } from './desk.ts';

interface Options {
  /** File of articles, one JSON object a line. */
  readonly articles: string;
  /** Up to this many pieces of evidence whatever their score. */
  readonly ranked?: number;
  readonly now: Date;
  readonly report: Report;
}

type Fields = Readonly<Record<string, unknown>>;

/** Ids as they were given, and as the library keeps the articles: the same text twice is kept once. */
interface Shelf {
  readonly library: Library;
  readonly kept: ReadonlyMap<string, ArticleId>;
  readonly given: ReadonlyMap<ArticleId, string>;
}

/**
 * `cli answer`: questions in, answers out, both one JSON object a line, in the same order, over the articles of a file.
 *
 * A line that is no question is answered by an error in its place.
 *
 * @returns the exit code: 1 where the articles cannot be read.
 */
export async function answerLines(input: Readable, output: Writable, options: Options): Promise<number> {
  const articles = await articlesIn(options.articles);
  if (typeof articles === 'string') {
    options.report(`No articles could be read from ${options.articles}.`, articles);
    return 1;
  }
  const opened = await openLibraries({ kind: 'memory' }, () => options.now);
  if (opened.kind === 'failed') throw new Error(`no library in memory: ${opened.detail}`);
  const shelf = await shelve(await opened.libraries.of('terminal'), articles);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const row = await answerLine(line, shelf, options);
    if (!output.write(`${JSON.stringify(row)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  await opened.libraries.close();
  return 0;
}

/** The objects of a file, one a line; or why there are none. */
async function articlesIn(file: string): Promise<readonly Fields[] | string> {
  let lines: string;
  try {
    lines = await readFile(file, 'utf8');
  } catch (error) {
    return String(error);
  }
  const found: Fields[] = [];
  for (const [at, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = fieldsOf(line);
    if (fields === null) return `line ${at + 1} is no JSON object`;
    found.push(fields);
  }
  return found;
}

/** Null for a line that is no JSON object. */
function fieldsOf(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

async function shelve(library: Library, articles: readonly Fields[]): Promise<Shelf> {
  const kept = new Map<string, ArticleId>();
  const given = new Map<ArticleId, string>();
  for (const { id, text, title, published } of articles) {
    if (typeof text !== 'string') continue;
    const article: Article = {
      id: String(id),
      text,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof published === 'string' ? { published } : {}),
    };
    const added = await library.add(article, read(article));
    kept.set(article.id, added.id);
    if (!given.has(added.id)) given.set(added.id, article.id);
  }
  return { library, kept, given };
}

async function answerLine(line: string, shelf: Shelf, options: Options) {
  const fields = fieldsOf(line);
  if (fields === null) return { id: null, error: 'the line is no JSON object' };
  const { id, question, article } = fields;
  const asked = typeof article === 'string' ? article : null;
  const found = await answer(
    { kind: 'ask', question: String(question ?? '') },
    {
      library: shelf.library,
      now: options.now,
      ...(asked === null ? {} : { article: shelf.kept.get(asked) ?? asked }),
      ...(options.ranked === undefined ? {} : { ranked: options.ranked }),
    },
  );
  const nameOf = (kept: ArticleId): string =>
    asked !== null && shelf.kept.get(asked) === kept ? asked : (shelf.given.get(kept) ?? kept);
  return {
    id,
    understood: 'question' in found ? found.question.kind : null,
    // Where nothing answers, what stands nearest is no answer.
    answers: (found.kind === 'nothing-found' ? [] : evidenceIn(found)).map((e) => ({
      article: nameOf(e.article.id),
      ...e.span,
      text: e.text,
      short: e.short,
      speaker: e.quote?.speaker ?? null,
      date: e.date?.value ?? null,
      why: e.why,
    })),
  };
}
