import type { ServerId } from '../domain/article.ts';
import { fromSnowflake, named, snowflake } from './state.ts';

/** What the buttons, selects and forms for a server's articles and settings do. */
const LETTER = {
  list: 'l',
  open: 'o',
  edit: 'e',
  remove: 'r',
  restore: 'u',
  keep: 'k',
  discard: 'd',
  form: 'f',
  change: 'c',
  sample: 's',
  undoAll: 'b',
  feeds: 'g',
  dropFeed: 'h',
  unwatch: 'w',
  revert: 'v',
  changes: 'x',
} as const;
export type ArticleVerb = keyof typeof LETTER;

/** What stands in the custom_id of a button for articles: it begins with a colon. */
export interface ArticleState {
  readonly verb: ArticleVerb;
  /** The server, where the message stands in none; else empty. */
  readonly server: ServerId;
  readonly page: number;
  /** An article's id, a pending article's key, or words to look for. */
  readonly argument: string;
}

const LONGEST_ID = 100;
const FORM = /^:([a-z])([0-9a-z]{0,13})\|([0-9a-z]{0,4})\|([\s\S]*)$/;

/** At most 100 characters: words that are longer lose their end, but no letter is cut in two. */
export const encodeArticle = ({ verb, server, page, argument }: ArticleState): string =>
  `:${LETTER[verb]}${snowflake(server)}|${page === 0 ? '' : page.toString(36)}|${argument}`
    .slice(0, LONGEST_ID)
    .replace(/[\ud800-\udbff]$/, '');

/** Null for a custom_id of another making. */
export function decodeArticle(id: string): ArticleState | null {
  const [, letter, server = '', page = '', argument = ''] = FORM.exec(id) ?? [];
  const verb = named(LETTER, letter);
  if (verb === undefined) return null;
  return { verb, server: fromSnowflake(server), page: page === '' ? 0 : Number.parseInt(page, 36), argument };
}
