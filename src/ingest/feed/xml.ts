import { parseFeed } from '@rowanmanning/feed-parser';
import { headOf, line, webLink } from '../head.ts';
import type { FeedDocument, FeedItem } from './feed.ts';
import { MOST_ITEMS } from './feed.ts';

/** The end of an item: of RSS, and of Atom. */
const ITEM_END = /<\/(?:[a-z]{1,20}:)?(?:item|entry)\s*>/gi;

/** Where an item begins. */
const ITEM_START = /<(?:[a-z]{1,20}:)?(?:item|entry)[\s>]/gi;

/**
 * RSS 0.9 to 2.0 and Atom. The parser makes do with broken feeds; entities of a feed's own are left undeclared, for their
 * expansion knows no bound.
 *
 * @throws where it is no feed at all.
 */
export function fromXml(xml: string, url: string): FeedDocument {
  const feed = parseFeed(middleOut(withoutDoctype(xml)));
  const items = feed.items.flatMap((item): readonly FeedItem[] => {
    const link = webLink(absolute(item.url, url));
    const key = line(item.id ?? item.url ?? item.title);
    if (key === undefined) return [];
    const { title } = item;
    const published = item.published?.toISOString() ?? item.updated?.toISOString();
    const authors = item.authors.map(({ name }) => name).filter((name) => name !== null);
    return [
      {
        key,
        stamp: (item.updated ?? item.published)?.toISOString() ?? '',
        link,
        head: headOf({ title, published, authors, url: link }),
        html: item.content,
      },
    ];
  });
  return { kind: 'feed', title: line(feed.title) ?? null, items: items.slice(0, MOST_ITEMS) };
}

/** Without the document type: what it may hold beside a name is declarations, and no feed needs any. */
const withoutDoctype = (xml: string): string =>
  xml.replace(/<!DOCTYPE[^[>]{0,1000}(?:\[[\s\S]*?\]\s{0,100})?>/i, '').replace(/<!ENTITY[^>]{0,10000}>/gi, '');

/** Of more items than are looked at, those from the middle are cut out before anything is parsed. */
function middleOut(xml: string): string {
  const starts = Array.from(xml.matchAll(ITEM_START), ({ index }) => index);
  const ends = Array.from(xml.matchAll(ITEM_END), ({ index, 0: tag }) => index + tag.length);
  const [cutFrom, cutTo] = [ends[MOST_ITEMS / 2 - 1], starts[starts.length - MOST_ITEMS / 2]];
  if (starts.length <= MOST_ITEMS || cutFrom === undefined || cutTo === undefined || cutTo <= cutFrom) return xml;
  return xml.slice(0, cutFrom) + xml.slice(cutTo);
}

const absolute = (link: string | null, base: string): string | null =>
  link !== null && URL.canParse(link, base) ? new URL(link, base).href : null;
