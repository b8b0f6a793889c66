import type { Draft } from './draft.ts';
import { draftFrom } from './file.ts';
import type { Refused } from './taken-in.ts';
import type { Tools } from './tools.ts';

/** The article that a link leads to. */
export async function fromLink(link: string, tools: Tools): Promise<Draft | Refused> {
  const fetched = await tools.web.fetch(link);
  if (fetched.kind === 'refused') return fetched;
  const { bytes, charset, url, type } = fetched;
  const name = decodeURIComponentOr(new URL(url).pathname);
  const draft = await draftFrom({ name, type, bytes, charset, url }, tools);
  return draft.kind === 'draft' ? { ...draft, head: { url, ...draft.head } } : draft;
}

const decodeURIComponentOr = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
