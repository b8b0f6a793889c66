import { dayOf } from '../published.ts';
import type { DomDocument } from './dom/document.ts';
import type { DomElement } from './dom/nodes.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { meta, type Place, thing } from './places.ts';

/*
 * The order of places is that of htmldate (A. Barbaresi 2020, "htmldate: A Python package to extract publication dates
 * from web pages", JOSS 5(51)): what is stated for machines, then elements that are named after dates, the link, and
 * what is shown. Unlike htmldate nothing is guessed from years alone, nor from the day of a change.
 */

/** Attributes that say a date for machines. */
const MACHINE = ['content', 'datetime', 'data-datetime', 'data-date', 'data-time', 'data-timestamp', 'title'];

/** An element that shows more than this shows more than a date. */
const LONGEST = 160;

/** "Published 3 May 2020, last updated 4 May 2020": from here on a date is one of a change. */
const CHANGED =
  /(?:last )?(?:updated|modified|edited|revised)\b|aktualisiert|geändert|mis(?:e)? à jour|modifié|actualizad|aggiornat|atualizad|bijgewerkt|zaktualizowan|güncellen|обновлен|uppdaterad|opdateret|oppdatert/i;

const beforeChange = (text: string): string => text.slice(0, CHANGED.exec(text)?.index ?? text.length);

/** What every element of a kind says, for machines or for readers. */
const elements = (name: string, selector: string, leftOut = isAside): Place => ({
  name,
  says: ({ document }) => saidBy(document.querySelectorAll(selector), leftOut),
});

const saidBy = (elements: readonly DomElement[], leftOut: typeof isAside): readonly (string | null)[] =>
  elements
    .filter((element) => !leftOut(element))
    .slice(0, 20)
    .flatMap((element) => [...MACHINE.map((attribute) => element.getAttribute(attribute)), shownBy(element)]);

function shownBy(element: DomElement): string | null {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? beforeChange(text) : null;
}

const ASIDE = /comment|respond|related|recommend|sidebar|widget|teaser|most-?read|popular|updat|modif/i;

const named = (element: DomElement): string => `${element.className} ${element.id}`;

/** Whether an element is about another article, a comment or a change. */
const isOfAnother = (element: DomElement): boolean => within(element).some((one) => ASIDE.test(named(one)));

/** How deep a page is looked at: one may nest as deep as it likes. */
const MOST_LEVELS = 40;

/** The element and those that it stands in. */
function within(element: DomElement): readonly DomElement[] {
  const around: DomElement[] = [];
  for (
    let at: DomElement | null = element;
    at !== null && at.localName !== 'body' && around.length < MOST_LEVELS;
    at = at.parentNode
  )
    around.push(at);
  return around;
}

/** Whether an element stands beside the article or in the foot of the page; an article may have a foot of its own. */
function isBeside(element: DomElement): boolean {
  const around = within(element);
  if (around.some(({ localName }) => localName === 'aside')) return true;
  const foot = around.findLastIndex((one) => one.localName === 'footer' || /footer/i.test(named(one)));
  return foot !== -1 && !around.slice(foot).some(({ localName }) => localName === 'article');
}

const isAside = (element: DomElement): boolean => isOfAnother(element) || isBeside(element);

/** Classes and ids of what shows a date, in English and the languages of its neighbours. */
const DATED =
  /(?<![a-z])(?:date|datum|datetime|dateline|datestamp|fecha|pub(?:lish|lication|date)|posted|timestamp|time|byline|(?:post|entry|article|story|news)[-_]?(?:meta|info|date|time)|meta(?:data)?)|[a-z](?:Date|Time|Byline|Meta)\b/;

/** "Published on", "Veröffentlicht am": what follows is the day, wherever on the page the line stands. */
const LABEL =
  /(?:^|[\s|·•(])(?:first published|published|posted|released|filed|date|veröffentlicht|erschienen|erstellt|datum|stand|publié|mis en ligne|paru|publicad[oa]|fecha|pubblicat[oa]|geplaatst|gepubliceerd|opublikowano|dodano|data|yayınlanma|tarih|опубликовано|дата|publicerad|udgivet|publisert)(?: (?:on|at|am|den|le|el|il|op|em|em|dne|w dniu))?\s?[:,]?\s.{0,12}?(?=\p{L}{0,12}[.,]? ?\d)/iu;

/** Where the day of publication stands, the surest first. A date of change is no date of publication. */
export const STATED: readonly Place[] = [
  thing('datePublished'),
  meta(
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'article:published_date',
    'rnews:datepublished',
    'og:datepublished',
    'og:publish_date',
    'bt:pubdate',
  ),
  meta(
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'datepublished',
    'date_published',
    'publication_date',
    'citation_publication_date',
    'citation_date',
    'pubdate',
    'mediator_published_time',
    'vr:published_time',
  ),
  meta(
    'publish-date',
    'publishdate',
    'publish_date',
    'published_date',
    'published-date',
    'published_time',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
    'dcsext.articlefirstpublished',
  ),
  meta(
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dc.date.publication',
    'dc.date.created',
    'dc.date',
    'dc:date',
    'dcterms.date',
    'dc.created',
    'ptime',
    'pdate',
    'date',
    'displaydate',
    'og:pubdate',
    'og:regdate',
    'article.created',
    'date_created',
    'datecreated',
  ),
  elements(
    'named datePublished',
    '[itemprop~="datePublished"], [property~="datePublished"], time[pubdate]',
    isOfAnother,
  ),
  elements(
    'named published',
    '.dt-published, .published, .pubdate, .publish-date, .date-published, .entry-date, .post-date, .article-date',
  ),
  elements('time at the head', 'article header time, h1 ~ time, h1 ~ * time'),
  elements('time of the article', 'article time, main time'),
  { name: 'link', says: ({ url }) => [dayInLink(url?.pathname ?? '')] },
  thing('dateCreated'),
  elements('time', 'time, abbr[title]'),
];

/** Where the day of the last change stands. */
export const MODIFIED: readonly Place[] = [
  thing('dateModified'),
  meta('article:modified_time', 'og:article:modified_time', 'og:modified_time', 'og:updated_time', 'article:modified'),
  meta('datemodified', 'modified_time', 'dcterms.modified', 'dc.modified', 'bt:moddate', 'lastmod', 'last-modified'),
  elements('named dateModified', '[itemprop~="dateModified"], [property~="dateModified"]', () => false),
];

/** What a page only shows may be the date of anything; older than the web it is. */
export const EARLIEST_SHOWN = '1990';

/** Where no more than what is shown tells the day, or the link of the page's picture. */
export const SHOWN: readonly Place[] = [
  {
    name: 'named after a date',
    says: ({ document }) => {
      const all = document.querySelectorAll('h1, [class], [id]');
      const title = all.findIndex(({ localName }) => localName === 'h1');
      // What stands above the title is more often the day of the visit.
      return saidBy(
        [...all.slice(title + 1), ...all.slice(0, title + 1)].filter((one) => DATED.test(named(one))),
        isAside,
      );
    },
  },
  { name: 'line with a label', says: ({ document }) => linesOf(document).flatMap(afterLabel) },
  { name: 'line that is a date', says: ({ document }) => linesOf(document).slice(0, MOST_LINES).filter(isOnlyADate) },
  { name: 'link of the picture', says: ({ meta: tags }) => [dayInLink(tags.get('og:image') ?? '')] },
];

const linesOf = (document: DomDocument): readonly string[] =>
  paragraphsOf(document.body, isAside)
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.length <= LONGEST && /\d/.test(line));

const afterLabel = (line: string): readonly string[] => {
  const label = LABEL.exec(line);
  return label === null ? [] : [beforeChange(line.slice(label.index + label[0].length)).slice(0, 40)];
};

/** Further down, lines with dates are of comments and other articles. */
const MOST_LINES = 40;

const isOnlyADate = (line: string): boolean =>
  line.length <= 45 && !/^[—#]|[!?]$/.test(line) && (line.match(/\p{L}+/gu) ?? []).length <= 5 && !CHANGED.test(line);

/** `/2021/05/06/`, `/2021-05-06/`, `/2021/may/06/`, `-20210506.html`. */
function dayInLink(path: string): string | null {
  const found =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|_|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?:[._/-]|$)/.exec(path);
  if (found) return `${found[1]}-${found[2]}-${found[3]}`;
  const spelt = /\/(\d{4})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?:\/|$)/.exec(path);
  return spelt ? `${spelt[3]} ${spelt[2]} ${spelt[1]}` : null;
}

/** Sites that write the day before the month between slashes, by their language or their country. */
const DAY_FIRST_LANGUAGE = /^(?!en(?:$|-us)|ja|zh|ko|hu|fa)[a-z]{2}/i;
const DAY_FIRST_COUNTRY = /\.(?:uk|ie|au|nz|in|za|de|at|fr|es|it|nl|be|pt|br|pl|ru|tr|se|dk|no)$/;

/** The day that a page says somewhere, read as its country writes dates. */
export const dayOn = ({ document, url }: Page): ((said: string) => string | null) => {
  const language = document.documentElement.getAttribute('lang') ?? '';
  const dayFirst = DAY_FIRST_LANGUAGE.test(language) || DAY_FIRST_COUNTRY.test(url?.hostname ?? '');
  return (said) => dayOf(said, dayFirst ? 'day' : 'month');
};
