import type { Sentence } from '../../domain/sentence.ts';
import { slice } from '../../domain/span.ts';
import type { TimeExpression } from '../../domain/time.ts';
import type { Marked } from '../quotes/marks.ts';
import { parseDay } from './calendar.ts';
import { joined } from './join.ts';
import { matches } from './match.ts';
import { resolve } from './resolve.ts';
import { leanOf } from './tense.ts';

/** TIMEX3's mod by the words that an expression begins with. */
const MODS: readonly (readonly [begins: RegExp, mod: NonNullable<TimeExpression['mod']>])[] = [
  [/^(?:the )?(?:very )?(?:early|beginning|start|first half)\b/i, 'START'],
  [/^(?:the )?(?:very )?(?:mid|middle)\b/i, 'MID'],
  [/^(?:the )?(?:very )?(?:late|end|close|last half|second half|latter)\b/i, 'END'],
  [/^(?:about|around|roughly|nearly|almost|approximately)\b/i, 'APPROX'],
];
const modOf = (words: string): TimeExpression['mod'] => MODS.find(([begins]) => begins.test(words))?.[1];

/** A sentence longer than this is read in pieces of this size, so that no rule meets a text without end. */
const LONGEST = 2000;

/**
 * The time expressions of a text, in order, none inside another.
 *
 * @param marked - stretches in quotation marks: a time in them is the speaker's.
 * @param published - `YYYY-MM-DD`, or null: then no relative time is worked out, its value keeps TIMEX3's `X`.
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  marked: readonly Marked[],
  published: string | null,
): readonly TimeExpression[] {
  const day = published === null ? null : parseDay(published);
  const found: TimeExpression[] = [];
  let told: string | null = null;
  let toldQuarter: string | null = null;
  let mark = 0;
  for (const sentence of sentences) {
    let toldHere: string | null = null;
    for (let at = sentence.start; at < sentence.end; at += LONGEST) {
      const piece = slice(text, { start: at, end: Math.min(at + LONGEST, sentence.end) });
      for (const match of joined(matches(piece, at), text)) {
        const lean = leanOf(piece, match.start - at, match.end - at);
        const seen = match.stated.kind === 'clock' ? toldHere : told;
        const resolved = resolve(match.stated, { published: day, lean, told: seen, toldQuarter });
        while (mark < marked.length && (marked[mark]?.outer.end ?? 0) <= match.start) mark++;
        const quoted = (marked[mark]?.outer.start ?? text.length) <= match.start;
        const mod = modOf(slice(text, match));
        found.push({
          start: match.start,
          end: match.end,
          ...resolved,
          ...(mod === undefined ? {} : { mod }),
          rule: match.rule,
          quoted,
        });
        // What a figure is compared with ("a year ago") is not what the text goes on to tell of.
        if (/^\d{2}/.test(resolved.value) && match.stated.kind !== 'period') {
          told = resolved.value;
          toldHere = resolved.value;
          if (
            match.stated.kind === 'season' &&
            match.stated.year === null &&
            /-Q\d$/.test(resolved.value) &&
            lean !== 'future'
          )
            toldQuarter = resolved.value;
        }
      }
    }
  }
  return found;
}
