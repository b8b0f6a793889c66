import type { Evidence } from './answer.ts';

/** A stretch of a posted quotation beside what stands in the article: both are slices of their texts. */
export type Difference =
  | { readonly kind: 'same'; readonly stands: string }
  | { readonly kind: 'changed'; readonly posted: string; readonly stands: string }
  /** Stands in the article and is missing in the post. */
  | { readonly kind: 'missing'; readonly stands: string }
  /** Is in the post and stands nowhere there. */
  | { readonly kind: 'added'; readonly posted: string };

/** What a difference does to the meaning, where that can be told from the words alone. */
export type Alters = 'negation' | 'number' | 'name';

/** What was left out of a quotation although it matters. */
export interface Rest {
  /** What stands in the quotation before the posted words, after them, or was skipped between them; as it stands. */
  readonly before: string;
  readonly within: string;
  readonly after: string;
  /** Name of the rule that says why it matters. */
  readonly rule: string;
}

/** A place that a posted quotation was held against, with every word that differs there. */
export interface Compared {
  readonly evidence: Evidence;
  readonly differences: readonly Difference[];
  readonly alters: readonly Alters[];
}

/** One piece of a spliced quotation, as posted, and where it stands. */
export interface Piece {
  readonly posted: string;
  readonly evidence: Evidence;
}

/**
 * What came of checking a quotation that somebody posted. Doubtful: the article names the speaker by a pronoun that was
 * read as somebody else than the post names, and may be wrong.
 */
export type Verdict =
  /** On the record; `also` are further places where it stands. */
  | {
      readonly kind: 'word-for-word';
      readonly place: Evidence;
      readonly doubtful: boolean;
      readonly also: readonly Evidence[];
    }
  | { readonly kind: 'close'; readonly compared: Compared; readonly doubtful: boolean; readonly rest: Rest | null }
  /** On the record, word for word or nearly, as somebody else's words. */
  | { readonly kind: 'someone-else'; readonly compared: Compared }
  /** Word for word as far as it goes, and what it leaves out matters. */
  | { readonly kind: 'cut'; readonly place: Evidence; readonly doubtful: boolean; readonly rest: Rest }
  /** Two or more pieces that do not stand together anywhere. */
  | { readonly kind: 'spliced'; readonly pieces: readonly Piece[] }
  /** An article reports it in its own words; nobody is quoted with it. */
  | { readonly kind: 'reported'; readonly place: Evidence }
  | { readonly kind: 'not-found'; readonly nearest: readonly Compared[] };

/** A posted quotation as it was read. */
export interface Posted {
  readonly quote: string;
  /** Whose words it is said to be, as typed; null where nobody is named. */
  readonly by: string | null;
}
