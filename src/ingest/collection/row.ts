import type { Draft } from '../draft.ts';
import { headOf } from '../head.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';

type Row = Readonly<Record<string, unknown>>;

/** Names that public collections of news give their columns, the most usual first. */
const COLUMNS = {
  text: ['text', 'content', 'body', 'article', 'maintext', 'article_text', 'full_text', 'story', 'document'],
  title: ['title', 'headline', 'name'],
  publisher: ['publisher', 'publication', 'source', 'source_domain', 'outlet', 'site', 'domain'],
  authors: ['authors', 'author', 'byline'],
  published: [
    'published',
    'date',
    'date_publish',
    'publish_date',
    'published_at',
    'publication_date',
    'pubdate',
    'datetime',
  ],
  url: ['url', 'link', 'href', 'canonical_url'],
} as const;

/** One row of a collection as a draft. Letter case, spaces and underscores of column names make no difference. */
export function draftOfRow(row: Row): Draft | Refused {
  const by = new Map(
    Object.entries(row).map(([name, value]) => [
      name
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
      value,
    ]),
  );
  const said = (names: readonly string[]): unknown =>
    names.map((name) => by.get(name)).find((value) => value != null && value !== '');
  const text = said(COLUMNS.text);
  if (typeof text !== 'string')
    return refused('empty', `no text in the columns ${[...by.keys()].join(', ').slice(0, 200)}`);
  const authors = said(COLUMNS.authors);
  return {
    kind: 'draft',
    head: headOf({
      title: said(COLUMNS.title),
      publisher: said(COLUMNS.publisher),
      authors: typeof authors === 'string' ? authors.replace(/^\[|\]$|['"](?=,|\]|$)|(?<=^|\[|, )['"]/g, '') : authors,
      published: said(COLUMNS.published),
      url: said(COLUMNS.url),
    }),
    text,
  };
}
