import { sql, type Transaction } from 'kysely';
import type { ServerId } from '../../../domain/article.ts';
import { allowedDistance, distance } from '../../../language/distance.ts';
import type { Tables } from '../../store/schema.ts';

/** Of stems that are like another, or begin with one, the commonest so many are searched for. */
const MOST_ALIKE = 40;

/** Stems of a server, each with in how many articles it stands. */
export type Known = Map<string, number>;

interface Row {
  readonly stem: string;
  readonly articles: number;
}

type Look = Transaction<Tables>;

/** Those of the stems that any article has. */
export async function known(tx: Look, server: ServerId, stems: readonly string[]): Promise<Known> {
  const { rows } = await sql<Row>`
    select stem, articles from word where server = ${server} and stem = any(${[...new Set(stems)]})`.execute(tx);
  return new Map(rows.map(({ stem, articles }) => [stem, articles]));
}

/** The commonest stems that begin with this one, itself not among them. */
export async function beginning(tx: Look, server: ServerId, stem: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select stem, articles from word where server = ${server} and stem > ${stem} and starts_with(stem, ${stem})
      and stem < ${`${stem}\u{10ffff}`} order by articles desc, stem limit ${MOST_ALIKE}`.execute(tx);
  return rows;
}

/**
 * The stems that an unknown one may be a slip for, each with how many letters they are off. Of as many pieces as letters
 * may be off, and one, one stands in the other unchanged: those that have none need no closer look.
 */
export async function slips(
  tx: Look,
  server: ServerId,
  stem: string,
): Promise<readonly (Row & { readonly off: number })[]> {
  const most = allowedDistance(stem);
  if (most === 0) return [];
  const pieces = piecesOf(stem, most + 1).map((piece) => sql`position(${piece} in stem) > 0`);
  const { rows } = await sql<Row>`
    select stem, articles from word where server = ${server}
      and char_length(stem) between ${stem.length - most} and ${stem.length + most}
      and (${sql.join(pieces, sql` or `)})`.execute(tx);
  const found = rows.map((row) => ({ ...row, off: distance(stem, row.stem, most) })).filter(({ off }) => off <= most);
  return found
    .sort((a, b) => a.off - b.off || b.articles - a.articles || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_ALIKE);
}

const piecesOf = (stem: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) =>
    stem.slice(Math.floor((i * stem.length) / count), Math.floor(((i + 1) * stem.length) / count)),
  );
