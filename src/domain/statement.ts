import type { Evidence } from './answer.ts';

/** What a later statement does to an earlier one of the same speaker. */
export type Relation = 'denies' | 'retracts' | 'updates';

/** Words of one person on the record, once however many articles have them. */
export interface Statement {
  readonly evidence: Evidence;
  /** More articles that have the same words. */
  readonly also: readonly Evidence[];
  /** What it does to the statement that it stands next to, the last before it without a relation; null: it stands for itself. */
  readonly relation: Relation | null;
}

/** What one person is quoted with. */
export interface Side {
  readonly person: string;
  readonly statements: readonly Statement[];
  /** The first and the last in time, where they were said on two days. */
  readonly ends: { readonly first: Evidence; readonly last: Evidence } | null;
  /** None of the words name the topic: they come from articles about it. */
  readonly loosely: boolean;
}

/** Somebody who may be meant by a name. */
export interface Candidate {
  readonly name: string;
  readonly role: string | null;
  readonly quotations: number;
  readonly articles: number;
}

/** The statements of all sides in the order in which they are shown: of several people by turns. */
export function statementsIn(sides: readonly Side[]): readonly Statement[] {
  const most = Math.max(0, ...sides.map(({ statements }) => statements.length));
  return Array.from({ length: most }, (_, at) =>
    sides.flatMap(({ statements }) => statements.slice(at, at + 1)),
  ).flat();
}
