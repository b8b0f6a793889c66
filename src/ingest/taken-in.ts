import type { ArticleHead } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { Entry } from '../library/library.ts';
import type { Draft } from './draft.ts';

/** Where an article comes from. */
export type Source =
  | { readonly kind: 'text'; readonly text: string; readonly head: Omit<ArticleHead, 'id'> }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly url: string };

/** Why an article was not taken in. `detail` is for the operator's log, never shown to a member. */
export interface Refused {
  readonly kind: 'refused';
  readonly because:
    | 'empty'
    | 'too-large'
    | 'not-text'
    /** A file of many articles, where one is taken. */
    | 'collection'
    /** In an archive, under a name that leads out of it. */
    | 'unsafe-name'
    | 'bad-encoding'
    | 'not-a-link'
    | 'forbidden-address'
    | 'forbidden-by-robots'
    | 'unreachable'
    | 'no-article-there'
    | 'not-a-feed'
    | 'not-english'
    | 'reading-failed'
    | 'not-stored';
  readonly detail: string;
  /** English name of the language that the article is in; set with `not-english`. */
  readonly language?: string;
  /** What was found nevertheless; set with `no-article-there` where pages are looked at for measuring. */
  readonly draft?: Draft;
  /** Seconds that the server asked to be left alone; set with `unreachable`. */
  readonly retryAfter?: number;
}

/** What became of a source that was offered. Either the whole article is kept or nothing of it. */
export type TakenIn =
  | { readonly kind: 'added'; readonly article: ArticleHead; readonly text: string; readonly reading: Reading }
  /** A new text of an article that was here already; its old one is kept as a version. */
  | {
      readonly kind: 'revised';
      readonly article: ArticleHead;
      readonly text: string;
      readonly reading: Reading;
      /** As it was. */
      readonly before: Entry;
    }
  /** It is here already: under the same link, with the same text, or with the same text but for a few words. */
  | { readonly kind: 'known'; readonly article: ArticleHead; readonly by: 'unchanged' | 'link' | 'text' | 'near-text' }
  | Refused;

/** @param detail - the cause, for the operator. */
export const refused = (because: Refused['because'], detail: string): Refused => ({ kind: 'refused', because, detail });
