import type { Sentence } from '../../domain/sentence.ts';
import { slice } from '../../domain/span.ts';
import type { TimeExpression } from '../../domain/time.ts';
import type { Marked } from '../quotes/marks.ts';
import { parseDay } from './calendar.ts';
import { joined } from './join.ts';
import { type Match, matches } from './match.ts';
import { dayToCome, isStory, Memory, type Piece } from './memory.ts';
import { RANGE, rangeOf } from './range.ts';
import { resolve } from './resolve.ts';
import type { Stated } from './stated.ts';
import { leanOf, surelyAhead, surelyBehind } from './tense.ts';
import type { Light } from './which.ts';

/** TIMEX3's mod by the words that an expression begins with. */
const MODS: readonly (readonly [begins: RegExp, mod: NonNullable<TimeExpression['mod']>])[] = [
  [/^(?:the )?(?:very )?(?:early|beginning|start|first half)\b/i, 'START'],
  [/^(?:the )?(?:very )?(?:mid|middle)\b/i, 'MID'],
  [/^(?:the )?(?:very )?(?:late|end|close|last half|second half|latter)\b/i, 'END'],
  [/^(?:about|around|roughly|nearly|almost|approximately)\b/i, 'APPROX'],
];
const modOf = (words: string): TimeExpression['mod'] => MODS.find(([begins]) => begins.test(words))?.[1];

/** "in May 2010 and tried in August", and no "elected in May 2010, resigned in August": the same story goes on. */
const GOES_ON = /^(?:[^,;:()“”"–—]|, (?=and |then |but |before ))*$/;
/** "has sat there since May 2010 and was re-elected in March": years may lie between the two. */
const OPEN_ENDED = /\b(?:since|until|till)\s+(?:(?:early|mid|late)[ -])?$/iu;

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
  const pieces = sentences.flatMap((sentence, index) => inPieces(text, sentence, index));
  const story = isStory(pieces, day);
  const found: TimeExpression[] = [];
  const memory = new Memory();
  let mark = 0;
  for (const { piece, at, index, found: here } of pieces) {
    const lightOf = (match: Match, last: Match | undefined): Light => {
      const lean = leanOf(piece, match.start - at, match.end - at);
      return {
        published: day,
        lean,
        sure:
          lean === 'past'
            ? surelyBehind(piece, match.start - at)
            : lean === 'future' && surelyAhead(piece, match.start - at),
        here:
          GOES_ON.test(text.slice(last?.end ?? at, match.start)) && !OPEN_ENDED.test(text.slice(at, last?.start ?? at))
            ? memory.dated(index)
            : null,
        story,
        toldQuarter: memory.quarter,
        told: memory.told(match.stated, index, { published: day, opens: match.start === at }),
      };
    };
    let ended: Stated | null = null;
    for (const [i, match] of here.entries()) {
      const light = lightOf(match, here[i - 1]);
      const next = here[i + 1];
      const range =
        next !== undefined && RANGE.test(text.slice(match.end, next.start))
          ? rangeOf(match.stated, next.stated, lightOf(next, match), light.lean === 'past' && light.sure)
          : null;
      const said: Stated = ended ?? range?.start ?? match.stated;
      ended = range?.end ?? null;
      const resolved = resolve(said, {
        ...light,
        told: light.told ?? dayToCome(match.stated, here.slice(i + 1), light),
      });
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
      memory.hear(match.stated, resolved.value, light.lean, index, match.start === at);
    }
  }
  return found;
}

/** The matches of a sentence, a long one cut into pieces. */
function inPieces(text: string, sentence: Sentence, index: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = sentence.start; at < sentence.end; at += LONGEST) {
    const piece = slice(text, { start: at, end: Math.min(at + LONGEST, sentence.end) });
    pieces.push({ piece, at, index, found: joined(matches(piece, at), text) });
  }
  return pieces;
}
