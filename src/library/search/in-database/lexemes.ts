import { keepable } from '../../identity.ts';

/**
 * How often a stem counts in an article is told by lexemes of its own, one for each of these steps that it reaches: so a
 * GIN index alone, which knows of no numbers, tells BM25 what it needs, and no row has to be opened. Up to six it is exact.
 */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 11, 16] as const;

/** Longer stems are taken for what they begin with: PostgreSQL has a limit, and no word reaches it. */
const LONGEST_STEM = 100;

/** Bytes of the lexemes of one article, below the megabyte that PostgreSQL allows; its words beyond are not found. */
const MOST_BYTES = 900_000;

/** What changes the rows that are made of an article's words. `rows` is raised with any other such change. */
export const ROW_RULES = JSON.stringify({ rows: 1, STEPS, LONGEST_STEM, MOST_BYTES });

/** The stem as the database has it. */
export const cutStem = (stem: string): string => keepable(stem.slice(0, LONGEST_STEM));

/**
 * What begins the lexeme of a stem that stands in an article at least once. Each begins with the number of its server: a
 * search can meet no word of another.
 */
export const prefixOf = (server: number): string => `${server}:`;

const lexeme = (server: number, stem: string, step: number): string =>
  step === 1 ? `${prefixOf(server)}${stem}` : `${server}+${step}:${stem}`;

/** The stem that a lexeme is of. */
export const stemIn = (given: string): string => given.slice(given.indexOf(':') + 1);

/** The lexemes of one stem, each with how often the stem counts at least where it is there, and where only the one before is. */
export const stepsOf = (
  server: number,
  stem: string,
): readonly { readonly lexeme: string; readonly from: number; readonly to: number }[] =>
  STEPS.map((step, at) => ({ lexeme: lexeme(server, stem, step), from: STEPS[at - 1] ?? 0, to: step }));

/** An article as the database indexes it. */
export interface Indexed {
  readonly stems: readonly string[];
  readonly lexemes: readonly string[];
}

/** @param times how often each stem counts in the article. */
export function indexedOf(server: number, times: ReadonlyMap<string, number>): Indexed {
  const counted = new Map<string, number>();
  for (const [stem, count] of times) counted.set(cutStem(stem), (counted.get(cutStem(stem)) ?? 0) + count);
  const stems: string[] = [];
  const lexemes: string[] = [];
  let bytes = 0;
  for (const [stem, count] of counted) {
    const own = STEPS.filter((step) => step <= count).map((step) => lexeme(server, stem, step));
    bytes += own.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
    if (bytes > MOST_BYTES) break;
    stems.push(stem);
    lexemes.push(...own);
  }
  return { stems, lexemes };
}

/** A lexeme as text that PostgreSQL takes for a tsquery. */
export const asQuery = (given: string): string => `'${given.replace(/['\\]/g, (mark) => mark + mark)}'`;
