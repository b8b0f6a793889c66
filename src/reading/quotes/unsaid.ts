import type { Span } from '../../domain/span.ts';
import { cueOf } from './cues.ts';
import type { Source } from './source.ts';

/** How far before the cue a word may stand that turns it round, in UTF-16 units. */
const BEFORE = 40;

/** "never said", "did not say", "has not yet told", "wouldn’t say"; not "did not hide it and said", "not only said". */
const TURNED =
  /(?:\bnever|(?:\b(?:did|does|do|would|could|can|has|have|had|will) )?\b(?:not|cannot)(?! only)|\b\p{Ll}+n[’']t)(?: (?:yet|ever|once|even|really|\p{Ll}+ly)){0,2}\s$/u;
/** "neither Moss nor Pine said", "nobody told" */
const NOBODY = /\b(?:[Nn]either|nor|[Nn]obody|[Nn]o one)\s(?:\p{Lu}[\p{L}.’'-]*\s){0,3}$/u;
/** Verbs that say no themselves: "did not deny that" leaves it open who says so. */
const SAYS_NO = /^(?:deny|denies|denied|denying|disputed?|disputes|doubt(?:s|ed)?)$/u;

/** What stands before the cue that turns it round, where the cue is one of speech; null where nothing does. */
function turnedAt(text: string, cue: Span | null): { readonly at: number; readonly by: 'verb' | 'nobody' } | null {
  if (cue === null) return null;
  const word = text.slice(cue.start, cue.end).toLowerCase();
  if (cueOf(word) === undefined || SAYS_NO.test(word)) return null;
  const from = Math.max(0, cue.start - BEFORE);
  const before = text.slice(from, cue.start);
  const verb = TURNED.exec(before);
  if (verb !== null) return { at: from + verb.index, by: 'verb' };
  return NOBODY.test(before) ? { at: cue.start, by: 'nobody' } : null;
}

/** Whether the text says that what it reports was not uttered: "Moss never said the roof was safe". */
export const isUnsaid = (text: string, cue: Span | null): boolean => turnedAt(text, cue) !== null;

/** The source of words in marks with all of its cue ("would not say"); null where nobody uttered them ("neither said"). */
export function withNegation(text: string, source: Source | null): Source | null {
  const turned = turnedAt(text, source?.cue ?? null);
  if (source?.cue == null || turned === null) return source;
  return turned.by === 'nobody' ? null : { ...source, cue: { start: turned.at, end: source.cue.end } };
}
