import { webLink } from '../head.ts';
import { dayOf } from '../published.ts';
import type { DomDocument } from './dom.ts';
import type { Thing } from './json-ld.ts';
import { articleThings, namesIn } from './json-ld.ts';
import { aboveTheArticle } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A page as the cascades look at it. */
export interface Page {
  readonly document: DomDocument;
  readonly things: readonly Thing[];
  /** Meta tags by lower-case name, property or itemprop; the first of each name. */
  readonly meta: ReadonlyMap<string, string>;
  /** Where the page was found. */
  readonly url: URL | null;
}

/** One place that may say something: its name, and what it says. */
interface Place {
  readonly name: string;
  readonly says: (page: Page) => readonly (string | null | undefined)[];
}

export function openPage(document: DomDocument, link: string | null): Page {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content.slice(0, 2_000));
  }
  return {
    document,
    things: articleThings(document),
    meta,
    url: link !== null && URL.canParse(link) ? new URL(link) : null,
  };
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
const PUBLISHED: readonly Place[] = [
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

const TITLE: readonly Place[] = [
  thing('headline'),
  meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'hdl'),
  text('[itemprop="headline"]'),
  text('article h1, main h1'),
  text('h1'),
  { name: 'title', says: ({ document }) => [document.querySelector('title')?.textContent] },
];

const PUBLISHER: readonly Place[] = [
  meta('og:site_name'),
  thing('publisher'),
  meta('application-name', 'dc.publisher', 'publisher', 'cre', 'source', 'article:publisher_name'),
  { name: 'host', says: ({ url }) => [url?.hostname.replace(/^(?:www|m|amp|edition|mobile)\./, '')] },
];

const AUTHORS: readonly Place[] = [
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

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What a page says of its article, each from the surest place that says something usable. */
export function metadataOf(page: Page): Metadata {
  const publisher = first(PUBLISHER, page, (said) => clean(said, 80) || null);
  return {
    publisher,
    title: first(TITLE, page, (said) => withoutSite(clean(said, 400), publisher, page.url) || null),
    published: first(PUBLISHED, page, dayOf),
    authors: firstOf(AUTHORS, page, (said) => authorsIn(said, publisher)),
    url: linkOf(page),
  };
}

/** Markup that some publishers leave in their JSON-LD. */
const MARKUP = /<\/?(?:a|b|br|em|i|mark|p|span|strong|sub|sup|u)\b[^<>]{0,200}>/gi;

const clean = (said: string, longest: number): string => {
  const one = said.slice(0, 4_000).replace(MARKUP, '').replace(/\s+/g, ' ').trim();
  return one.length > longest ? '' : one;
};

function first<T>(places: readonly Place[], page: Page, usable: (said: string) => T | null): T | null {
  for (const { says } of places) {
    for (const said of says(page)) {
      const value = said == null ? null : usable(said);
      if (value !== null) return value;
    }
  }
  return null;
}

/** The first place that names anybody, with all whom it names. */
function firstOf(places: readonly Place[], page: Page, usable: (said: string) => readonly string[]): readonly string[] {
  for (const { says } of places) {
    const named = says(page).flatMap((said) => (said == null ? [] : usable(said)));
    if (named.length > 0) return [...new Set(named)];
  }
  return [];
}

/** "Pier to stay | The Gazette" → "Pier to stay": the site's name after a bar or dash, where it is the site's. */
function withoutSite(title: string, publisher: string | null, url: URL | null): string {
  const whole = title.replace(/(?:\s+[|]\s+[^|]{1,40}){1,4}$/, (bars) => (bars.length < title.length / 2 ? '' : bars));
  const squeezed = (words: string): string => words.toLowerCase().replace(/^the |[^a-z0-9]/g, '');
  const sites = [publisher ?? '', url?.hostname.split('.').at(-2) ?? '']
    .map(squeezed)
    .filter((name) => name.length > 1);
  const isSite = (words = ''): boolean =>
    squeezed(words) !== '' && sites.some((name) => squeezed(words).includes(name) || name.includes(squeezed(words)));
  const after = /^(.{8,}?)\s+[|–—·»-]\s+([^|]{2,60})$/.exec(whole);
  if (after && isSite(after[2])) return after[1] ?? whole;
  const before = /^([^:|]{2,40})\s?[:|]\s+(.{8,})$/.exec(whole);
  return before && isSite(before[1]) ? (before[2] ?? whole) : whole;
}

const NO_AUTHOR =
  /^(?:staff|admin|administrator|editor(?:s|ial(?: team| board)?)?|author|none|null|undefined|unknown|news ?desk|web ?desk|guest)$/i;

/** "By ADA QUILL and Lou Hatch, Gazette staff" → the two names; links, roles and the publisher are no authors. */
function authorsIn(said: string, publisher: string | null): readonly string[] {
  const names = clean(said, 300)
    .replace(/^(?:posted |written |reporting |story |analysis |opinion |report )?by:?\s+/i, '')
    .split(/\s*(?:,|;|\||·|•|\band\b|&|\/(?=\s)|\bwith\b)\s*(?:by\s+)?/i)
    .map((name) => name.replace(/\s*\(.{0,60}\)$|^by\s+|\s+(?:published|updated|posted)\b.*$/gi, '').trim());
  return names.filter(
    (name) =>
      /^[\p{L}][\p{L}\p{M}'’. -]{2,59}$/u.test(name) &&
      name.split(' ').length <= 6 &&
      !NO_AUTHOR.test(name) &&
      !/\b(?:correspondent|editor|reporter|writer|columnist|staff)s?$/i.test(name) &&
      !/^(?:staff|senior|chief|correspondent|reporter|political|special|contributing|for (?:the )?|bbc|cnn|updated|published|[a-z]+ (?:editor|correspondent|reporter|writer|staff))\b/i.test(
        name,
      ) &&
      name.toLowerCase() !== publisher?.toLowerCase(),
  );
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/**
 * The article's own link: the page's canonical one where it lies on the same site as the page (any page may claim
 * another's), the original of an archived page, or else where the page was found.
 */
function linkOf({ document, meta: tags, url }: Page): string | null {
  const archived = url === null ? null : (ARCHIVED.exec(url.href)?.[1] ?? null);
  const found = archived ?? url?.href ?? null;
  const claims = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), tags.get('og:url')];
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, found ?? undefined)) continue;
    const canonical = webLink(new URL(claim, found ?? undefined).href);
    if (canonical === null || new URL(canonical).pathname === '/') continue;
    if (found === null || sameSite(new URL(canonical), new URL(found))) return canonical;
  }
  return webLink(found);
}

const sameSite = (a: URL, b: URL): boolean => {
  const [x, y] = [a, b].map((url) => url.hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '')) as [string, string];
  return x === y && (a.port === b.port || a.port === '' || b.port === '');
};
