import type { Attribution, Quote, Speaker } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { paragraphs } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { Cast } from '../people/cast.ts';
import { type Line, linesOf, type Place } from './lines.ts';
import type { Marked } from './marks.ts';
import { mentionIn } from './mention.ts';
import { isTitle } from './scare.ts';
import { matchRules } from './skeleton.ts';
import type { Range } from './sources.ts';

/** The quotations of a text, direct, mixed and indirect, each with who is said to have uttered it. */
export function attribute(
  text: string,
  _sentences: readonly Sentence[],
  marked: readonly Marked[],
  cast: Cast,
): readonly Quote[] {
  const spans = paragraphs(text);
  const words = new Set<Marked>();
  let p = 0;
  for (const m of marked) {
    while ((spans[p]?.end ?? Number.POSITIVE_INFINITY) <= m.outer.start) p++;
    const span = spans[p];
    if (span !== undefined && isTitle(text, m, span, p === 0)) words.add(m);
  }
  const { lines, places } = linesOf(text, spans, marked, words);
  const quotes: Quote[] = [];
  const before: (number | null)[] = [];
  let last: { readonly attribution: Attribution; readonly place: Place } | null = null;
  for (const m of marked) {
    if (words.has(m)) continue;
    const place = places.get(m);
    const line = place === undefined ? undefined : lines[place.line];
    if (place === undefined || line === undefined) continue;
    const clause = line.clauses[place.clause];
    if (clause === undefined) continue;
    const matched = matchRules(line, clause, place.token);
    let attribution: Attribution | null = null;
    if (matched !== null && matched.frame.source !== null) {
      const mention = mentionIn(line.tokens, matched.frame.source);
      attribution = {
        mention,
        cue: spanOf(line.tokens, matched.frame.cue),
        speaker: speaker(cast, mention, before),
        rule: matched.rule.name,
        confidence: matched.rule.confidence,
      };
    } else attribution = follow(lines, place, last, cast, before);
    if (attribution !== null) last = { attribution, place };
    before.unshift(attribution?.speaker?.kind === 'person' ? attribution.speaker.person : null);
    if (before.length > 6) before.pop();
    const kind = line.tokens[place.token - 1] === undefined ? 'direct' : 'direct';
    quotes.push({ kind, parts: m.parts, attribution });
  }
  return quotes;
}

const speaker = (cast: Cast, mention: Span, before: readonly (number | null)[]): Speaker | null =>
  cast.speaker(mention, { before });

function spanOf(tokens: readonly Token[], range: Range): Span | null {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Quotations that their own sentence gives no source. */
function follow(
  lines: readonly Line[],
  place: Place,
  last: { readonly attribution: Attribution; readonly place: Place } | null,
  cast: Cast,
  before: readonly (number | null)[],
): Attribution | null {
  const line = lines[place.line];
  if (line === undefined) return null;
  // “We won,” she said. “It was close.”
  if (last !== null && last.place.line === place.line)
    return { ...last.attribution, rule: 'same-paragraph', confidence: 0.9 };
  // The mayor was pleased: ¶ “We won.”
  const earlier = place.clause > 0 ? line : lines[place.line - 1];
  const clause = place.clause > 0 ? line.clauses[place.clause - 1] : earlier?.clauses.at(-1);
  const frame = clause?.frames.findLast((f) => f.source !== null);
  if (earlier !== undefined && frame?.source != null && earlier.tokens.at(-1)?.tag === ':') {
    const mention = mentionIn(earlier.tokens, frame.source);
    return {
      mention,
      cue: spanOf(earlier.tokens, frame.cue),
      speaker: speaker(cast, mention, before),
      rule: 'colon-before',
      confidence: 0.9,
    };
  }
  if (last !== null && last.place.line >= place.line - 1)
    return { ...last.attribution, rule: 'paragraph-before', confidence: 0.8 };
  if (earlier !== undefined && frame?.source != null) {
    const mention = mentionIn(earlier.tokens, frame.source);
    return {
      mention,
      cue: spanOf(earlier.tokens, frame.cue),
      speaker: speaker(cast, mention, before),
      rule: 'subject-before',
      confidence: 0.6,
    };
  }
  return null;
}
