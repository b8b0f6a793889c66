import type { Library } from '../library.ts';
import { correctionLines } from './corrections.ts';

/** A file of an export: JSON, one object a line, a stretch of lines at a time. */
export interface ExportFile {
  readonly name: string;
  readonly lines: AsyncIterable<readonly object[]>;
}

const STRETCH = 50;

/**
 * Everything that is kept of a server, but for what is derived and can be made again (readings, indexes), and what is
 * its members' own (what they watch for: `/privacy` gives that to each). The articles are in the form that `ingest` takes.
 */
export const exportOf = (library: Library): readonly ExportFile[] => [
  { name: 'articles.jsonl', lines: articles(library) },
  { name: 'earlier-texts.jsonl', lines: earlierTexts(library) },
  { name: 'corrections.jsonl', lines: once(() => correctionLines(library)) },
  { name: 'audit.jsonl', lines: audit(library) },
  { name: 'feeds.jsonl', lines: once(() => library.feeds.all()) },
  { name: 'settings.jsonl', lines: once(async () => [await library.settings()]) },
];

async function* articles(library: Library): AsyncGenerator<readonly object[]> {
  const all = await library.articles();
  for (let at = 0; at < all.length; at += STRETCH) {
    const some = all.slice(at, at + STRETCH);
    const added = new Map(some.map(({ id, addedAt }) => [id, addedAt.toISOString()]));
    const entries = await library.getAll(some.map(({ id }) => id));
    yield entries.map(({ article }) => ({ ...article, added: added.get(article.id) }));
  }
}

async function* earlierTexts(library: Library): AsyncGenerator<readonly object[]> {
  for (const id of await library.versions.revised()) {
    const { versions } = await library.versions.history(id);
    yield versions.map(({ article, from, until }) => ({ ...article, from, until }));
  }
}

async function* audit(library: Library): AsyncGenerator<readonly object[]> {
  for (let at = 0; ; at += STRETCH) {
    const { entries } = await library.audit(at, STRETCH);
    if (entries.length === 0) return;
    yield entries.map(({ id, ...entry }) => entry);
  }
}

async function* once(lines: () => Promise<readonly object[]>): AsyncGenerator<readonly object[]> {
  yield await lines();
}
