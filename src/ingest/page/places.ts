import { withoutEntities } from './clean.ts';
import type { DomDocument } from './dom/document.ts';
import { bare } from './heading.ts';
import { namesIn } from './json-ld.ts';
import { aboveTheArticle } from './lines.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';

/** One place that may say something: its name, and what it says. */
export interface Place {
  readonly name: string;
  readonly says: (page: Page) => readonly (string | null | undefined)[];
}

export const thing = (property: string): Place => ({
  name: `JSON-LD ${property}`,
  says: ({ things }) => things.flatMap((one) => namesIn(one[property])),
});
export const meta = (...names: readonly string[]): Place => ({
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
/** Lines of one kind among the first of the page. */
const headLines = (document: DomDocument, kind: string): readonly string[] =>
  paragraphsOf(document.body)
    .slice(0, 60)
    .flatMap(({ text: shown }) => shown.split('\n'))
    .filter((line) => aboveTheArticle(line) === kind);

/** A headline that the page shows nowhere may be a description. */
const SHOWN_HEADLINE: Place = {
  name: 'JSON-LD headline that the page shows',
  says: (page) => {
    const shown = bare([...page.document.querySelectorAll('title, h1')].map((one) => one.textContent).join(' '));
    return thing('headline')
      .says(page)
      .filter((said) => shown.includes(bare(withoutEntities(said ?? ''))));
  },
};

export const TITLE: readonly Place[] = [
  SHOWN_HEADLINE,
  meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'hdl'),
  text('[itemprop="headline"]'),
  text('article h1, main h1'),
  text('h1'),
  { name: 'title', says: ({ document }) => [document.querySelector('title')?.textContent] },
  thing('headline'),
];

export const LANGUAGE: readonly Place[] = [
  thing('inLanguage'),
  { name: 'html lang', says: ({ document }) => [document.documentElement.getAttribute('lang')] },
  meta('og:locale', 'content-language', 'dc.language', 'language'),
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
