import type { Library } from '../library/library.ts';
import type { Draft } from './draft.ts';
import { draftFrom } from './file.ts';
import type { Refused, TakenIn } from './taken-in.ts';
import { refused } from './taken-in.ts';
import type { Tools } from './tools.ts';

const NOTHING_BEFORE = { etag: null, lastModified: null };

/** The article that a link leads to; known where it was fetched before and its server says that nothing has changed. */
export async function fromLink(
  link: string,
  tools: Tools,
  library: Pick<Library, 'get' | 'versions'>,
): Promise<Draft | Extract<TakenIn, { kind: 'known' }> | Refused> {
  const before = await library.versions.fetched(link);
  const there = before === null ? null : await library.get(before.article);
  const fetched = await tools.web.fetchAgain(link, there === null || before === null ? NOTHING_BEFORE : before);
  if (fetched.kind === 'unchanged' && there !== null) return { kind: 'known', article: there.article, by: 'unchanged' };
  if (fetched.kind === 'unchanged') return refused('unreachable', `${link} answers 304 to a plain request`);
  if (fetched.kind === 'refused') return fetched;
  const { bytes, charset, url, type, validators } = fetched;
  const name = decodeURIComponentOr(new URL(url).pathname);
  const draft = await draftFrom({ name, type, bytes, charset, url }, tools);
  return draft.kind === 'draft'
    ? { ...draft, head: { url, ...draft.head }, fetched: { url: link, ...validators } }
    : draft;
}

const decodeURIComponentOr = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
