import type { Asked } from '../finding/asked.ts';
import { told } from '../finding/clues/told.ts';
import { isSynonym } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';

/** 0 where the passage has the verb that is asked about or one of the same meaning, a half where a sentence beside it has, else 1. */
export const lacksVerb = (asked: Asked, passage: Passage): number => lacks(asked, passage, () => true);

/** The same of the very verb, and not one that only goes with it. */
export const lacksVeryVerb = (asked: Asked, passage: Passage): number => lacks(asked, passage, isSynonym);

/** `goes` says which words of the same meaning count as the verb. */
function lacks({ verb }: Asked, passage: Passage, goes: (verb: string, other: string) => boolean): number {
  if (verb === null) return 0;
  const has = (stems: ReadonlySet<string> | undefined): boolean =>
    stems !== undefined && (stems.has(verb.stem) || [...verb.kin].some((s) => goes(verb.stem, s) && stems.has(s)));
  if (has(passage.stems)) return 0;
  return neighbours(passage).some(has) ? 0.5 : 1;
}

/** Does the passage tell the deed, and only as what may be, is wanted or is denied by nobody? */
export function leftOpen(asked: Asked, passage: Passage): boolean {
  const ways = told(asked, passage);
  return ways.length > 0 && !ways.some((w) => w.asserted || w.negated);
}

const neighbours = ({ opened: { sentences }, from, to }: Passage): readonly (ReadonlySet<string> | undefined)[] => [
  sentences[from - 1]?.stems,
  sentences[to + 1]?.stems,
];
