import { authorsIn } from './author-names.ts';
import { withoutEntities } from './clean.ts';
import { asideOn, paragraphsInside } from './dates/aside.ts';
import type { DomDocument } from './dom/document.ts';
import { bare, headingOf } from './heading.ts';
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

/** The heading that stands in the title of the page as well: without what else a page puts in front and behind. */
const TITLE_HEADING: Place = {
  name: 'heading that the title has',
  says: ({ document }) => {
    const shown = headingOf(document)?.textContent ?? '';
    const whole = bare(document.title);
    return bare(shown).length > whole.length * 0.4 && whole.includes(bare(shown)) ? [shown] : [];
  },
};

export const TITLE: readonly Place[] = [
  TITLE_HEADING,
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

/** Where the authors are named, the surest place first. */
export const AUTHORS: readonly Place[] = [
  thing('author'),
  thing('creator'),
  {
    name: 'JSON-LD author by @id',
    says: ({ things, pages, persons }) =>
      [...things, ...pages].flatMap(({ author }) =>
        [author].flat().map((one) => {
          const id = typeof one === 'object' && one !== null && '@id' in one ? one['@id'] : null;
          return typeof id === 'string' ? persons.get(id) : null;
        }),
      ),
  },
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
  {
    name: 'meta twitter:data1',
    says: ({ meta: tags }) =>
      /(?:written|posted) by|author|verfasst von|geschrieben von|autor|escrito por|écrit par|scritto da/i.test(
        tags.get('twitter:label1') ?? '',
      )
        ? [tags.get('twitter:data1')]
        : [],
  },
  { name: 'JSON-LD person alone', says: ({ persons }) => (persons.size === 1 ? [...persons.values()] : []) },
  { name: '[rel=author]', says: every('a[rel~="author"]') },
  { name: '[itemprop=author]', says: every('[itemprop="author"] [itemprop="name"], [itemprop="author"]') },
  text('.byline-name, .author-name, .byline__name, .author__name, .article-author, .byline a, .author a'),
  {
    name: 'named after an author',
    says: firstOf(
      '.byline, .author, .autor, [class*="byline"], [data-testid*="byline"], [data-component*="byline"], [class*="author"], [class*="autor"], [class*="auteur"], [class*="redakteur"], [id*="author"], [id*="autor"], .username, .vcard .fn, address',
    ),
  },
  { name: 'line that is a byline', says: ({ document }) => headLines(document, 'byline') },
  { name: 'line that is a byline in another language', says: ({ document }) => bylinesAbroad(document) },
];

/** All of a kind that stand in the article, as the first of them does: the others are of a list beside it. */
function every(selector: string): Place['says'] {
  return ({ document }) => {
    const aside = asideOn(document);
    const found = document.querySelectorAll(selector).filter((one) => !aside(one));
    const [first] = found;
    const alike = found.filter((one) => one.parentNode === first?.parentNode || found.length <= MOST_AUTHORS);
    return alike.slice(0, 10).map((one) => one.textContent);
  };
}

/** More than these are authors of other articles too. */
const MOST_AUTHORS = 3;

/** The first element of a kind, in the article, that shows little enough to be a name. */
function firstOf(selector: string): Place['says'] {
  return ({ document }) => {
    const aside = asideOn(document);
    return document
      .querySelectorAll(selector)
      .filter((one) => !aside(one))
      .slice(0, 10)
      .map((one) => paragraphsOf(one).map(({ text: shown }) => shown))
      .filter((lines) => lines.join(' ').length <= 120)
      .map((lines) => lines[0]?.split('\n')[0])
      .filter((line) => line !== undefined && authorsIn(line, null).length > 0)
      .slice(0, 1);
  };
}

/** "Von Ada Quill und Lou Hatch", "Par Ada Quill", "Autor: Ada Quill" as a line of its own. */
const BYLINE_ABROAD =
  /^(?:von|par|por|di|door|autor(?:in)?:|text:|interview:|auteure?\s?:|ein (?:artikel|beitrag) von)\s(?:(?:dr|prof)\.\s)?\p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:und|et|y|e|von|van|de|\p{Lu}[\p{L}.'’-]*)){1,8}$/iu;

const bylinesAbroad = (document: DomDocument): readonly string[] => {
  const found = paragraphsInside(document)
    .flatMap(({ text: shown }) => shown.split('\n'))
    .find((line) => line.length <= 90 && BYLINE_ABROAD.test(line) && /(?: \p{Lu}\S+){2}/u.test(line));
  return found === undefined ? [] : [found];
};
