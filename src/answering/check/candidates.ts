import type { Posted } from '../../domain/check.ts';
import type { Entry, KnownPerson, Library } from '../../library/library.ts';
import { namesakes } from '../timeline/subject.ts';
import { type Source, sourcesOf } from './sources.ts';
import { type Piece, weightOf } from './words.ts';

/** Articles that are opened: those that the index finds by the words, and those that quote whoever is named. */
const FOUND = 25;
const OF_SPEAKER = 15;

/** The articles that a posted quotation may stand in. */
export async function candidates(
  { quote, by }: Posted,
  people: readonly KnownPerson[],
  library: Library,
): Promise<readonly Entry[]> {
  const hits = await library.search(quote, FOUND);
  const theirs =
    by === null ? [] : namesakes(by, people).flatMap((person) => person.articles.filter((a) => a.quotations > 0));
  const ids = [...hits.map((hit) => hit.id), ...theirs.slice(0, OF_SPEAKER).map((a) => a.id)];
  // nothing but "We did not": no word that the index knows
  if (ids.length === 0) ids.push(...(await library.articles()).slice(0, FOUND).map((a) => a.id));
  return library.getAll([...new Set(ids)]);
}

/** A source with the share of the posted words that it has, in any order. */
export interface Likely {
  readonly source: Source;
  readonly share: number;
}

/** Sources that have some of the posted words, those with most of them first. */
export function likely(posted: readonly Piece[], entries: readonly Entry[], least: number): readonly Likely[] {
  const words = new Map<string, { readonly like: string; weight: number }>();
  let total = 0;
  for (const piece of posted) {
    if (piece.kind === 'gap' || piece.editorial) continue;
    const weight = weightOf(piece);
    total += weight;
    const known = words.get(piece.form);
    if (known === undefined) words.set(piece.form, { like: piece.like, weight });
    else known.weight += weight;
  }
  const share = ({ forms }: Source): number => {
    let held = 0;
    for (const [form, { like, weight }] of words) if (forms.has(form) || forms.has(like)) held += weight;
    return total === 0 ? 0 : held / total;
  };
  return entries
    .flatMap((entry) => sourcesOf(entry).map((source) => ({ source, share: share(source) })))
    .filter((one) => one.share >= least)
    .sort((a, b) => b.share - a.share);
}
