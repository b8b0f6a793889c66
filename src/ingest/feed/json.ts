import { headOf, line, webLink } from '../head.ts';
import type { FeedDocument, FeedItem } from './feed.ts';
import { MOST_ITEMS } from './feed.ts';

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1). Null where the text is none. */
export function fromJson(json: string, url: string): FeedDocument | null {
  let feed: Json;
  try {
    feed = objectOf(JSON.parse(json));
  } catch {
    return null;
  }
  const { version, items } = feed;
  if (typeof version !== 'string' || !/^https?:\/\/jsonfeed\.org\/version\//.test(version)) return null;
  const all = Array.isArray(items) ? items : [];
  return {
    kind: 'feed',
    title: line(feed['title']) ?? null,
    items: all.slice(0, MOST_ITEMS).flatMap((item) => itemOf(objectOf(item), url)),
  };
}

function itemOf(item: Json, base: string): readonly FeedItem[] {
  const { url, external_url, title, date_published, date_modified, author, authors, content_html, content_text } = item;
  const where = url ?? external_url;
  const link = typeof where === 'string' && URL.canParse(where, base) ? webLink(new URL(where, base).href) : null;
  const key = line(item['id']) ?? link ?? undefined;
  if (key === undefined) return [];
  const people = Array.isArray(authors) ? authors : [author];
  const html = typeof content_html === 'string' ? content_html : null;
  return [
    {
      key,
      stamp: line(date_modified) ?? line(date_published) ?? '',
      link,
      head: headOf({
        title,
        published: date_published,
        authors: people.map((one) => objectOf(one)['name']),
        url: link,
      }),
      html: html ?? (typeof content_text === 'string' ? asHtml(content_text) : null),
    },
  ];
}

const asHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
