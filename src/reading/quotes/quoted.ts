import type { Span } from '../../domain/span.ts';
import { findBlocks } from './blocks/blocks.ts';
import { findMarked, type Marked } from './marks.ts';
import { findTurns } from './transcripts/turns.ts';

/**
 * Every stretch that a text shows as somebody's words, in text order and apart: those between quotation marks, the turns
 * of a transcript, block quotations and posts. Marks inside one of these belong to it.
 */
export function findQuoted(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const marked = findMarked(text, paragraphs);
  const turns = findTurns(text, paragraphs);
  const laid = merged(turns, findBlocks(text, paragraphs, merged(turns, marked)));
  return merged(laid, marked);
}

/** Those of two lists, each in order; of two that overlap the one that begins first, or the one of the first list. */
function merged(some: readonly Marked[], others: readonly Marked[]): readonly Marked[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  const all = [...some.map((m) => ({ m, first: 0 })), ...others.map((m) => ({ m, first: 1 }))].sort(
    (a, b) => a.m.outer.start - b.m.outer.start || a.first - b.first,
  );
  const found: Marked[] = [];
  let end = 0;
  for (const { m } of all) {
    if (m.outer.start < end) continue;
    found.push(m);
    end = m.outer.end;
  }
  return found;
}
