import type { Span } from './span.ts';

/** Names a person inside one article's Reading. */
export type PersonKey = number;

export type Gender = 'female' | 'male' | 'unknown';

/** Somebody named in an article. */
export interface Person {
  readonly key: PersonKey;
  /** The fullest name that the article gives, without title. */
  readonly name: string;
  /** The other names it uses for the person. */
  readonly aliases: readonly string[];
  /** What the article says the person is, in its words ("Attorney General", "the Maine Republican"). */
  readonly roles: readonly Role[];
  readonly gender: Gender;
  /** Every place that means the person: names, titles, pronouns that were resolved. In text order. */
  readonly mentions: readonly Mention[];
}

export interface Role {
  readonly text: string;
  readonly span: Span;
}

export interface Mention extends Span {
  readonly kind: 'name' | 'title' | 'pronoun';
}
