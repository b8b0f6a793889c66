import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { answer } from '../answering/answer.ts';
import { evidenceIn } from '../answering/evidence-in.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { openLibraries } from '../library/open.ts';
import { read } from '../reading/read.ts';
import type { Report } from './desk.ts';
import { type Fields, jsonLines, putRow } from './json-lines.ts';

interface Options {
  /** File of articles, one JSON object a line. */
  readonly articles: string;
  /** Up to this many pieces of evidence whatever their score. */
  readonly ranked?: number;
  readonly now: Date;
  readonly report: Report;
}

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
  for await (const line of jsonLines(input)) {
    const row = 'error' in line ? { id: null, error: line.error } : await answerFields(line.fields, shelf, options);
    await putRow(output, row);
  }
  await opened.libraries.close();
  return 0;
}

/** The objects of a file, one a line; or why there are none. */
async function articlesIn(file: string): Promise<readonly Fields[] | string> {
  const found: Fields[] = [];
  try {
    for await (const line of jsonLines(createReadStream(file))) {
      if ('error' in line) return `line ${line.at}: ${line.error}`;
      found.push(line.fields);
    }
  } catch (error) {
    return String(error);
  }
  return found;
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

async function answerFields({ id, question, article }: Fields, shelf: Shelf, options: Options) {
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
