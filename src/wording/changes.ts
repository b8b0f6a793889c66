import type { Change } from '../answering/changes/changes.ts';
import { SPEAKER_UNCLEAR } from './evidence.ts';
import { counted, listed } from './labels.ts';

const KINDS: readonly Change['kind'][] = ['added', 'dropped', 'reworded', 're-attributed'];

/** "1 quotation added, 2 reworded"; "no quotation changed". */
export function changesInWords(changes: readonly Change[]): string {
  const parts = KINDS.flatMap((kind) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [{ kind, number }];
  });
  if (parts.length === 0) return 'no quotation changed';
  return listed(parts.map(({ kind, number }, at) => `${at === 0 ? counted(number, 'quotation') : number} ${kind}`));
}

/** A name, or that it is unclear. */
export const whoSaid = (speaker: string | null): string => speaker ?? SPEAKER_UNCLEAR;

export const noEarlierText = (typed: string): string =>
  typed === ''
    ? 'No article here has had another text.'
    : `No article that has had another text is found by “${typed}”.`;
