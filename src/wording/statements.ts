import type { Relation, Side, Statement } from '../domain/statement.ts';
import { counted, QUOTE_KIND } from './labels.ts';

/** Stands at a statement that takes up the one before it. */
export const RELATION: Readonly<Record<Relation, string>> = {
  denies: 'denies what stands above',
  retracts: 'takes back what stands above',
  updates: 'brings what stands above up to date',
};

/** "5 word for word, 1 partly word for word, 3 reported, not word for word" */
export function kindsOf(statements: readonly Statement[]): string {
  const counts = (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
    const number = statements.filter(({ evidence }) => evidence.quote?.kind === kind).length;
    return number === 0 ? [] : [`${number} ${QUOTE_KIND[kind]}`];
  });
  return counts.join('; ');
}

/** "Dana Moss: 3 statements (2 word for word; 1 reported, not word for word)", or that nothing is on the record. */
export function sideLine({ person, statements, loosely }: Side): string {
  if (statements.length === 0) return `${person}: nothing on the record about it`;
  const about = loosely ? '; none names it, they come from articles about it' : '';
  return `${person}: ${counted(statements.length, 'statement')} (${kindsOf(statements)}${about})`;
}

/** What is beside a statement: how it takes up another, and where else it stands. */
export function besideOf({ relation, also }: Statement): string | null {
  const parts = [
    relation === null ? null : RELATION[relation],
    also.length === 0 ? null : `also in ${counted(also.length, 'more article')}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** Above the choice among namesakes. */
export const whichPerson = (name: string, candidates: readonly { readonly name: string }[]): string =>
  `${counted(candidates.length, 'person', 'people')} on the record may be called “${name}”: which one?`;

/** What tells a namesake from the others: "the mayor · 3 quotations in 2 articles". */
export const candidateLine = ({
  role,
  quotations,
  articles,
}: {
  readonly role: string | null;
  readonly quotations: number;
  readonly articles: number;
}): string =>
  [role, `${counted(quotations, 'quotation')} in ${counted(articles, 'article')}`]
    .filter((part) => part !== null)
    .join(' · ');
