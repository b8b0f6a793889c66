import type { DomDocument } from './dom/nodes.ts';
import { namesIn } from './json-ld.ts';
import { aboveTheArticle } from './lines.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';

/** One place that may say something: its name, and what it says. */
export interface Place {
  readonly name: string;
  readonly says: (page: Page) => readonly (string | null | undefined)[];
}

const thing = (property: string): Place => ({
  name: `JSON-LD ${property}`,
  says: ({ things }) => things.flatMap((one) => namesIn(one[property])),
});
const meta = (...names: readonly string[]): Place => ({
  name: `meta ${names.join(', ')}`,
  says: (page) => names.map((name) => page.meta.get(name)),
});
const text = (selector: string): Place => ({
  name: selector,
  says: ({ document }) => {
    const found = document.querySelector(selector);
    if (!found) return [];
    return [found.getAttribute('content'), ...paragraphsOf(found).map((paragraph) => paragraph.text)];
  },
});
const attribute = (selector: string, name: string): Place => ({
  name: `${selector} ${name}`,
  says: ({ document }) => [document.querySelector(selector)?.getAttribute(name)],
});

/** Where the day of publication stands, the surest first. A date of change is no date of publication. */
export const PUBLISHED: readonly Place[] = [
  thing('datePublished'),
  meta(
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'rnews:datepublished',
  ),
  meta(
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'datepublished',
    'publication_date',
    'pubdate',
  ),
  meta(
    'publish-date',
    'publishdate',
    'publish_date',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
  ),
  meta(
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.created',
    'ptime',
    'date',
    'og:pubdate',
  ),
  attribute('[itemprop="datePublished"]', 'datetime'),
  text('[itemprop="datePublished"]'),
  attribute('time[pubdate]', 'datetime'),
  attribute('article header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]', 'datetime'),
  attribute('article time[datetime], main time[datetime]', 'datetime'),
  { name: 'link', says: ({ url }) => [dayInLink(url)] },
  attribute('time[datetime]', 'datetime'),
  thing('dateCreated'),
  text(
    '.published, .pubdate, .publish-date, .post-date, .entry-date, .article-date, .dateline, .timestamp, .byline time, time',
  ),
  text('.date, [class*="publish"], [class*="timestamp"], [class*="byline"], [id*="byline"], [class*="date"]'),
  { name: 'line that is a date', says: ({ document }) => headLines(document, 'day') },
];

/** Lines of one kind among the first of the page. */
const headLines = (document: DomDocument, kind: string): readonly string[] =>
  paragraphsOf(document.body)
    .slice(0, 60)
    .flatMap(({ text: shown }) => shown.split('\n'))
    .filter((line) => aboveTheArticle(line) === kind);

/** `/2021/05/06/`, `/2021-05-06/`, `/2021/may/06/`, `-20210506.html`. */
function dayInLink(url: URL | null): string | null {
  const path = url?.pathname ?? '';
  const found =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|_|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?:[._/-]|$)/.exec(path);
  if (found) return `${found[1]}-${found[2]}-${found[3]}`;
  const named = /\/(\d{4})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?:\/|$)/.exec(path);
  return named ? `${named[3]} ${named[2]?.replace(/^./, (c) => c.toUpperCase())} ${named[1]}` : null;
}

export const TITLE: readonly Place[] = [
  thing('headline'),
  meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'hdl'),
  text('[itemprop="headline"]'),
  text('article h1, main h1'),
  text('h1'),
  { name: 'title', says: ({ document }) => [document.querySelector('title')?.textContent] },
];

export const PUBLISHER: readonly Place[] = [
  meta('og:site_name'),
  thing('publisher'),
  meta('application-name', 'dc.publisher', 'publisher', 'cre', 'source', 'article:publisher_name'),
  { name: 'host', says: ({ url }) => [url?.hostname.replace(/^(?:www|m|amp|edition|mobile)\./, '')] },
];

export const AUTHORS: readonly Place[] = [
  thing('author'),
  thing('creator'),
  meta(
    'parsely-author',
    'sailthru.author',
    'byl',
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'cxenseparse:author',
    'dcterms.creator',
  ),
  { name: '[rel=author]', says: every('a[rel~="author"]') },
  { name: '[itemprop=author]', says: every('[itemprop="author"] [itemprop="name"], [itemprop="author"]') },
  text('.byline-name, .author-name, .byline__name, .author__name, .article-author, .byline a, .author a'),
  text(
    '.byline, .author, [class*="byline"], [data-testid*="byline"], [data-component*="byline"], [class*="author-name"]',
  ),
  { name: 'line that is a byline', says: ({ document }) => headLines(document, 'byline') },
];

function every(selector: string): Place['says'] {
  return ({ document }) => [...document.querySelectorAll(selector)].slice(0, 10).map((found) => found.textContent);
}
