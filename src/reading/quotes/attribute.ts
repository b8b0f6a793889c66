import type { Attribution, Quote, Speaker } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import { paragraphs } from '../../language/sentences.ts';
import type { Cast, Turn } from '../people/cast.ts';
import { cueOf, speaks } from './cues.ts';
import { follow, type Said } from './follow.ts';
import { reportedIn } from './indirect.ts';
import { LABEL_CONFIDENCE, labelAfter, labelBefore } from './labels.ts';
import type { Laid } from './laid.ts';
import { laidSource, laidSpeakers } from './laid-speaker.ts';
import { type Line, linesOf, type Place } from './lines.ts';
import type { Marked } from './marks.ts';
import { mentionIn, namedBy, spanOf } from './mention.ts';
import { phraseEndingAt } from './phrases.ts';
import { isScrap, isTitle } from './scare.ts';
import { matchRules } from './skeleton.ts';
import type { Source } from './source.ts';
import { isUnsaid, withNegation } from './unsaid.ts';

/** The quotations of a text, direct, mixed and indirect, each with who is said to have uttered it. */
export function attribute(text: string, marked: readonly Marked[], cast: Cast): readonly Quote[] {
  const spans = paragraphs(text);
  const words = titlesAmong(text, spans, marked);
  const { lines, places } = linesOf(text, spans, marked, words);
  const utterances = marked
    .filter((m) => !words.has(m))
    .flatMap((m) => utterancesOf(text, m, places.get(m) ?? [], lines));
  const said: Said[] = [];
  for (const [index, u] of utterances.entries()) {
    const told = u.source ?? (u.laid?.kind === 'turn' ? null : follow(text, lines, utterances, said, index));
    said.push({ ...u, source: told });
  }
  const uttered = said.filter(({ source, parts, laid }) => {
    if (laid !== undefined) return true;
    const cue = source?.cue == null ? undefined : cueOf(text.slice(source.cue.start, source.cue.end).toLowerCase());
    return !parts.every((part) => isScrap(text, part, source?.rule ?? null, cue?.verb));
  });
  const whole = uttered.map((u) => ({ ...u, source: withNegation(text, u.source) }));
  const quotes = withSpeakers(text, lines, whole, cast);
  const reported = lines
    .flatMap(reportedIn)
    .filter(({ source }) => !isUnsaid(text, source.cue))
    .map(({ kind, parts, source }): Quote => ({ kind, parts, attribution: attributed(source, cast, { last: null }) }));
  return [...quotes, ...reported];
}

/** What stands in marks as a title or a name is a word of the sentence, no utterance. */
function titlesAmong(text: string, spans: readonly Span[], marked: readonly Marked[]): ReadonlySet<Marked> {
  const found = new Set<Marked>();
  let p = 0;
  for (const m of marked) {
    while ((spans[p]?.end ?? Number.POSITIVE_INFINITY) <= m.outer.start) p++;
    const span = spans[p];
    if (span !== undefined && m.laid === undefined && isTitle(text, m, span, p === 0)) found.add(m);
  }
  return found;
}

/** "(CROSSTALK)": what happens on the stage is nobody's words. */
const STAGE = /^[([]\p{Lu}[\p{Lu}\s.]{2,40}[)\]]\.?$/u;

/** The parts of a marked stretch, those with a source of their own apart: "One. ¶ “Two,” he went on. “Three.”" */
function utterancesOf(text: string, m: Marked, at: readonly Place[], lines: readonly Line[]): readonly Said[] {
  if (m.laid !== undefined) return laidOut(m, m.laid, at);
  // a text may be one quotation of many thousand paragraphs: its parts are added in place
  const found: (Said & { readonly parts: Span[] })[] = [];
  for (const [index, part] of m.parts.entries()) {
    const place = at[index] ?? at.at(-1);
    if (place === undefined || STAGE.test(text.slice(part.start, part.end))) continue;
    const { source, start } = ownSource(text, part, m, place, lines);
    const last = found.at(-1);
    const given = { start, end: part.end };
    const joins = source === null || (last?.source === null && last.place.token === 0);
    if (last !== undefined && joins && !source?.rule.startsWith('label')) {
      last.parts.push(given);
      found[found.length - 1] = { ...last, source: last.source ?? source, end: place };
    } else found.push({ parts: [given], source, place, end: place, outer: m.outer });
  }
  return found;
}

/** Words without marks: their layout names the source, or leaves it to what stands before. */
function laidOut({ parts, outer }: Marked, laid: Laid, at: readonly Place[]): readonly Said[] {
  const [place, end] = [at[0], at.at(-1)];
  if (place === undefined || end === undefined) return [];
  return [{ parts, source: laidSource(laid), place, end, outer, laid }];
}

/** The source that the sentence or a label gives, and where the words begin after a label inside the marks. */
function ownSource(
  text: string,
  part: Span,
  m: Marked,
  place: Place,
  lines: readonly Line[],
): { readonly source: Source | null; readonly start: number } {
  const line = lines[place.line];
  const clause = line?.clauses[place.clause];
  // the guild sang “Troy: Our Home”: what stands in a sentence bears no label
  const alone = place.token === clause?.from;
  if (m.signed !== undefined) {
    const cue = null;
    const rule = 'label-signed';
    return {
      source: { mention: m.signed, referent: m.signed, cue, rule, confidence: LABEL_CONFIDENCE[rule] },
      start: part.start,
    };
  }
  const inside = alone ? labelBefore(text, part) : null;
  if (inside !== null && /^[\p{Lu}\s.'’()-]+$| /u.test(text.slice(inside.name.start, inside.name.end))) {
    const source = {
      mention: inside.name,
      referent: inside.name,
      cue: inside.sign,
      rule: 'label-inside',
      confidence: LABEL_CONFIDENCE['label-inside'],
    };
    return { source, start: inside.sign.end + 1 };
  }
  if (line === undefined || clause === undefined) return { source: null, start: part.start };
  const lastPart = part === m.parts.at(-1);
  // Pine called it “a mess.” - Troy Times: who spoke is said
  const told = clause.frames.some(({ verb, cue }) => speaks(verb) && cue.from < place.token);
  const after = lastPart && !told ? labelAfter(text, m.outer.end, line.span.end + 60) : null;
  if (after !== null) {
    return {
      source: {
        mention: after.name,
        referent: after.name,
        cue: after.sign,
        rule: 'label-after',
        confidence: LABEL_CONFIDENCE['label-after'],
      },
      start: part.start,
    };
  }
  const before = part === m.parts[0] ? labelRightBefore(text, line, clause.from, place, m.outer.start) : null;
  if (before !== null) return { source: before, start: part.start };
  const matched = matchRules(line, clause, place.token);
  if (matched?.frame.source == null) return { source: nounColon(line, clause.from, place), start: part.start };
  const source = {
    ...namedBy(line.tokens, matched.frame),
    cue: spanOf(line.tokens, matched.frame.cue),
    rule: matched.rule.name,
    confidence: matched.rule.confidence,
  };
  return { source, start: part.start };
}

/** "Pine: “…”", "ROADS - Ada Pine: “…”": a name alone before the colon. */
function labelRightBefore(text: string, line: Line, from: number, place: Place, mark: number): Source | null {
  const colon = line.tokens[place.token - 1];
  if (colon?.tag !== ':') return null;
  let start = place.token - 1;
  while (start > from && line.tokens[start - 1]?.tag !== '-') start--;
  const first = line.tokens[start];
  if (first === undefined || first === colon) return null;
  const label = labelBefore(text, { start: first.start, end: mark + 1 });
  if (label === null || label.sign.start !== colon.start) return null;
  return {
    mention: label.name,
    referent: label.name,
    cue: label.sign,
    rule: 'label-before',
    confidence: LABEL_CONFIDENCE['label-before'],
  };
}

/** "More from the report: “…”": no verb, but a noun phrase before the colon. */
function nounColon(line: Line, from: number, place: Place): Source | null {
  const colon = place.token - 1;
  if (line.tokens[colon]?.tag !== ':') return null;
  const phrase = phraseEndingAt(line.tokens, colon - 1, from);
  if (phrase === null) return null;
  const cue = spanOf(line.tokens, { from: colon, to: colon + 1 });
  const mention = mentionIn(line.tokens, phrase);
  return {
    mention,
    referent: mention,
    cue,
    rule: 'noun-colon-quote',
    confidence: LABEL_CONFIDENCE['noun-colon-quote'],
  };
}

/** A rule that is right less often than this names no speaker: its mention and cue stay. */
const SPEAKER_FLOOR = 0.6;

function withSpeakers(text: string, lines: readonly Line[], said: readonly Said[], cast: Cast): readonly Quote[] {
  let last: Speaker | null = null;
  const laidSpeaker = laidSpeakers(text, cast);
  return said.map(({ parts, source, place, laid }, at) => {
    const before = said[at - 1]?.end;
    const near = before !== undefined && before.line === place.line && place.clause - before.clause <= 1;
    const sure = source !== null && source.confidence < SPEAKER_FLOOR ? { ...source, referent: null } : source;
    const read = sure === null ? null : withoutSelf(text, parts, attributed(sure, cast, { last, near }));
    const attribution =
      read !== null && laid !== undefined ? { ...read, speaker: laidSpeaker(laid, read.speaker) } : read;
    last = attribution?.speaker ?? null;
    return laid === undefined
      ? { kind: kindOf(text, lines[place.line], place), parts, attribution }
      : { kind: 'direct', parts, attribution, unmarked: true };
  });
}

/** "Dr. Pine", "Senator Ada Pine": by a title, as hardly anybody speaks of themselves. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Dr|Sen|Senator|Rep|Gov|Governor|President|Secretary|Mayor|Judge|Justice|Minister)\.? (?:\p{Lu}[\p{L}.]* ){0,2}$/u;

function namesIn(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(words.charAt(at + name.length)) &&
    TITLED.test(words.slice(Math.max(0, at - 50), at))
  );
}

/** “Dr. Pine is back,” he said: not Pine, who would say “I”. What the pronoun means is left open then. */
function withoutSelf(text: string, parts: readonly Span[], attribution: Attribution): Attribution {
  const { speaker, mention } = attribution;
  if (speaker?.kind !== 'person' || mention === null || !/^s?he$/i.test(text.slice(mention.start, mention.end)))
    return attribution;
  const surname =
    speaker.name
      .replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/, '')
      .split(' ')
      .at(-1) ?? '';
  if (surname.length < 3) return attribution;
  const inside = parts.some((part) => namesIn(text.slice(part.start, part.end), surname));
  return inside ? { ...attribution, speaker: null } : attribution;
}

function attributed({ referent, ...source }: Source, cast: Cast, turn: Turn): Attribution {
  return { ...source, speaker: referent === null ? null : cast.speaker(referent, turn) };
}

/** Marks inside a clause of the reporter's ("called it “a mess”") make it mixed. */
function kindOf(text: string, line: Line | undefined, place: Place): Quote['kind'] {
  const token = line?.tokens[place.token];
  const before = line?.tokens[place.token - 1];
  if (token === undefined || before === undefined || /[,:.\-(;/Q]/.test(before.tag)) return 'direct';
  const first = text.slice(token.start, token.end).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /\p{Lu}/u.test(first) && /[vg]/.test(before.tag) ? 'direct' : 'mixed';
}
