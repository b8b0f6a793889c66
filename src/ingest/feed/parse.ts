import { decodePage } from '../page/decode.ts';
import { parsePage } from '../page/dom/parse.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { FeedDocument, FeedPage } from './feed.ts';
import { fromJson } from './json.ts';
import { fromXml } from './xml.ts';

/** What a link to a feed led to. */
export interface RawFeed {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string;
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;

/** Finds the items of a feed, or the feeds that a web page names as its site's (`<link rel="alternate">`). */
export function parseAnyFeed({ bytes, charset, url }: RawFeed): FeedDocument | FeedPage | Refused {
  const text = decodePage(bytes, charset).trimStart();
  if (text.startsWith('{')) return fromJson(text, url) ?? refused('not-a-feed', 'it is JSON, but no JSON Feed');
  if (isPage(text)) {
    const feeds = alternates(text, url);
    return feeds.length > 0 ? { kind: 'page', feeds } : refused('not-a-feed', 'a web page that names no feed');
  }
  try {
    return fromXml(text, url);
  } catch (error) {
    return refused('not-a-feed', error instanceof Error ? error.message.slice(0, 500) : String(error));
  }
}

const isPage = (text: string): boolean =>
  /^(?:\s|<!--(?:(?!-->)[\s\S]){0,2000}-->)*<(?:!doctype html|html|head|body)\b/i.test(text);

/** Most feeds that a page's own list is read for. */
const MOST_NAMED = 10;

function alternates(html: string, url: string): readonly string[] {
  const head = html.slice(0, Math.max(html.search(/<body\b/i), 200_000));
  return [...parsePage(head).querySelectorAll('link[rel~="alternate"]')]
    .filter((link) => FEED_TYPE.test((link.getAttribute('type') ?? '').trim()))
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href !== '' && URL.canParse(href, url))
    .map((href) => new URL(href, url).href)
    .slice(0, MOST_NAMED);
}
