import type { Feed } from '../../library/feeds.ts';
import type { Library } from '../../library/library.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { Tools } from '../tools.ts';
import { fetchFeed } from './fetch-feed.ts';

/** What became of a feed that was to be added. */
export type FeedAdded =
  | {
      readonly kind: 'added' | 'known' | 'changed' | 'full';
      readonly title: string | null;
      readonly url: string;
      readonly items: number;
    }
  | Refused;

/** With Discord's and the network's own time, whoever adds a feed has an answer within 20 seconds. */
const MILLISECONDS = 17_000;

/** Adds a feed, or the one that a page names, once it has been fetched and read. Its articles come with the first poll. */
export async function addFeed(
  link: string,
  channel: string | null,
  { library, tools, now }: { readonly library: Library; readonly tools: Tools; readonly now: () => Date },
): Promise<FeedAdded> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Refused>((resolve) => {
    timer = setTimeout(() => resolve(refused('unreachable', `no feed within ${MILLISECONDS} ms`)), MILLISECONDS);
  });
  const got = await Promise.race([fetchFeed(link, { etag: null, lastModified: null }, tools), late]);
  clearTimeout(timer);
  if (got.kind === 'refused') return got;
  if (got.kind === 'unchanged') return refused('unreachable', `${link} answers 304 to a plain request`);
  const { url, feed } = got;
  const kind = await library.feeds.add({ url, title: feed.title, channel }, now());
  return { kind, title: feed.title, url, items: feed.items.length };
}

/** The feed that somebody means by its number in the list, its link, or its title; null where there is none. */
export function feedNamed(words: string, feeds: readonly Feed[]): Feed | null {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return null;
  const byNumber = /^\d{1,3}$/.test(wanted) ? feeds[Number(wanted) - 1] : undefined;
  const plain = wanted.replace(/…$/, '');
  const texts = ({ url, title }: Feed): readonly string[] => [url.toLowerCase(), (title ?? '').toLowerCase()];
  return (
    byNumber ??
    feeds.find((feed) => texts(feed).includes(wanted)) ??
    feeds.find((feed) => texts(feed).some((text) => text.includes(plain))) ??
    null
  );
}
