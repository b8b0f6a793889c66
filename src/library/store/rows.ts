import type { Insertable, Selectable } from 'kysely';
import type { Article, ArticleHead, ArticleId, ServerId } from '../../domain/article.ts';
import type { Role } from '../../domain/person.ts';
import type { Reading } from '../../domain/reading.ts';
import { keepable, linkKey, textHash, wordsHash } from '../identity.ts';
import { packed } from './packed-reading.ts';
import type { Tables } from './schema.ts';
import type { Named } from './store.ts';

type ArticleRow = Selectable<Tables['article']>;

/** The article with every word as it can be kept. */
export const kept = (article: Article): Article => ({
  id: keepable(article.id),
  text: keepable(article.text),
  ...(article.title === undefined ? {} : { title: keepable(article.title) }),
  ...(article.publisher === undefined ? {} : { publisher: keepable(article.publisher) }),
  ...(article.authors === undefined ? {} : { authors: article.authors.map(keepable) }),
  ...(article.published === undefined ? {} : { published: keepable(article.published) }),
  ...(article.url === undefined ? {} : { url: keepable(article.url) }),
});

export const articleRow = (server: ServerId, article: Article, addedAt: Date): Insertable<Tables['article']> => ({
  server,
  id: article.id,
  title: article.title ?? null,
  publisher: article.publisher ?? null,
  authors: article.authors === undefined ? null : JSON.stringify(article.authors),
  published: article.published ?? null,
  url: article.url ?? null,
  link_key: article.url === undefined ? null : linkKey(article.url),
  text_hash: textHash(article.text),
  words_hash: wordsHash(article.text),
  added_at: addedAt.toISOString(),
  body: article.text,
});

/** What the rules read is kept; corrections stay apart from it. */
export const asRead = (reading: Reading): Reading => reading.uncorrected ?? reading;

export const readingRow = (server: ServerId, id: string, reading: Reading): Insertable<Tables['reading']> => ({
  server,
  article: id,
  rules: reading.rules,
  quotations: reading.quotes.length,
  people: reading.people.length,
  reading: packed(reading),
});

/** The people of a reading, with how often each is quoted. */
export function namedIn(article: ArticleId, reading: Reading): readonly Named[] {
  const quoted = new Map<number, number>();
  for (const { attribution } of reading.quotes) {
    if (attribution?.speaker?.kind !== 'person') continue;
    quoted.set(attribution.speaker.person, (quoted.get(attribution.speaker.person) ?? 0) + 1);
  }
  const all = reading.people.map(({ key, name, aliases, roles }) => ({
    article,
    key,
    name: keepable(name),
    aliases,
    roles,
    quotations: quoted.get(key) ?? 0,
  }));
  return all.sort((a, b) => a.key - b.key);
}

export const namedRow = (server: ServerId, { aliases, roles, ...named }: Named): Insertable<Tables['named']> => ({
  server,
  ...named,
  aliases: JSON.stringify(aliases),
  roles: JSON.stringify(roles),
});

type HeadRow = Pick<ArticleRow, 'id' | 'title' | 'publisher' | 'authors' | 'published' | 'url'>;

export const headOf = (row: HeadRow): ArticleHead => ({
  id: row.id,
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.publisher === null ? {} : { publisher: row.publisher }),
  ...(row.authors === null ? {} : { authors: JSON.parse(row.authors) as readonly string[] }),
  ...(row.published === null ? {} : { published: row.published }),
  ...(row.url === null ? {} : { url: row.url }),
});

export const namedOf = (row: Selectable<Tables['named']>): Named => ({
  article: row.article,
  key: row.key,
  name: row.name,
  aliases: listIn<string>(row.aliases),
  roles: listIn<Role>(row.roles),
  quotations: row.quotations,
});

const NOTHING: readonly never[] = [];

/** Most lists are empty, and there are a hundred thousand of them. */
const listIn = <T>(json: string): readonly T[] => (json === '[]' ? NOTHING : (JSON.parse(json) as readonly T[]));
