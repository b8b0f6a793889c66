import { namesIn } from '../json-ld.ts';
import type { Place } from '../places.ts';
import { meta, thing } from '../places.ts';
import { ofAnotherOn } from './aside.ts';
import { elements, nextToTitle } from './elements.ts';
import { dayInLink } from './link-day.ts';

/*
 * The order of places is that of htmldate (A. Barbaresi 2020, "htmldate: A Python package to extract publication dates
 * from web pages", JOSS 5(51)): what is stated for machines, then elements that are named after dates, the link, and
 * what is shown. Unlike htmldate nothing is guessed from years alone.
 */

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
  nextToTitle('time next to the title', 'time'),
  elements(
    'named datePublished',
    '[itemprop~="datePublished"], [property~="datePublished"], time[pubdate]',
    ofAnotherOn,
  ),
  elements(
    'named published',
    '.dt-published, .published, .pubdate, .publish-date, .date-published, .entry-date, .post-date, .article-date',
  ),
  elements('time at the head', 'article header time, h1 ~ time, h1 ~ * time'),
  elements('time of the article', 'article time, main time'),
  { name: 'link', says: ({ url }) => [dayInLink(url)] },
  thing('dateCreated'),
  {
    name: 'JSON-LD datePublished of the page',
    says: ({ pages }) => pages.flatMap((one) => namesIn(one['datePublished'])),
  },
  elements('time', 'time, abbr[title]'),
];

/** Where the day of the last change stands. */
export const MODIFIED: readonly Place[] = [
  thing('dateModified'),
  meta('article:modified_time', 'og:article:modified_time', 'og:modified_time', 'og:updated_time', 'article:modified'),
  meta('datemodified', 'modified_time', 'dcterms.modified', 'dc.modified', 'bt:moddate', 'lastmod', 'last-modified'),
  elements('named dateModified', '[itemprop~="dateModified"], [property~="dateModified"]', () => () => false),
];
