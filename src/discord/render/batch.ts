import type { Refused } from '../../ingest/taken-in.ts';
import { counted } from '../../wording/labels.ts';
import { takenInSentence } from '../../wording/taken-in.ts';
import { encodeArticle } from '../article-state.ts';
import { short } from './evidence.ts';
import { button, type Card, container, row, text } from './parts.ts';

/** What has become of many articles so far. */
export interface BatchCounts {
  added: number;
  revised: number;
  known: number;
  readonly refused: { readonly name: string; readonly taken: Refused }[];
}

/** How many refusals are told one by one. */
const TOLD = 10;

/** @param key finds what was added, for the way back; null: it is still going on; empty: nothing was added. */
export function batchCard({ added, revised, known, refused }: BatchCounts, key: string | null): Card {
  const counts = `${counted(added, 'article')} added, ${revised === 0 ? '' : `${revised} with a new text, `}${known} already here, ${refused.length} refused`;
  const told = refused
    .slice(0, TOLD)
    .map(({ name, taken }) => `- ${short(name, 80)}: ${short(takenInSentence(taken), 200)}`);
  const more = refused.length > TOLD ? [`- and ${refused.length - TOLD} more`] : [];
  const body = text([key === null ? `Reading … ${counts} so far.` : `Done: ${counts}.`, ...told, ...more].join('\n'));
  if (key === null || key === '') return { components: [container([body])] };
  const undo = button('Undo all', encodeArticle({ verb: 'undoAll', server: '', page: 0, argument: key }));
  return { components: [container([body, row(undo)])] };
}
