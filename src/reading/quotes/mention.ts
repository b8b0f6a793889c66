import type { Span } from '../../domain/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Frame } from './frames.ts';
import type { Range } from './phrases.ts';

/** What stands before a person's name and is no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|mx|dr|prof|sens?|reps?|govs?|gen|col|lt|sgt|capt|maj|adm|rev|hon|pres|president|senator|representative|governor|general|secretary|congressman|congresswoman|mayor|judge|justice|professor|chairman|chairwoman|chair|speaker|minister|chancellor|king|queen|prince|princess|pope|sir|lady|lord|dame|leader|spokesman|spokeswoman|spokesperson|candidate|nominee|chief|director|editor|strategist|analyst|ceo|manager|adviser|advisor|aide|commissioner|sheriff|officer|whip|attorney|ambassador|captain|colonel|sergeant|host|author|actor|actress)\.?$/;
/** Names of these are no person's: "the Justice Department". */
const BODY =
  /^(?:department|committee|court|party|campaign|times|post|journal|news|university|institute|council|association|union|office|house|center|centre|agency|bureau|board|group|foundation|press|poll|congress|senate|company|corporation|bank|administration|commission)$/;

/** The words of a source that name it best: its last run of names without title, or the whole phrase. */
export function mentionIn(tokens: readonly Token[], source: Range): Span {
  let to = source.to;
  while (to > source.from + 1 && !/[NnpqwT]/.test(tokens[to - 1]?.tag ?? '')) to--;
  let from = to - 1;
  if (tokens[from]?.tag === 'N') {
    while (from > source.from && tokens[from - 1]?.tag === 'N') from--;
    // "a spokesman for Pine" is not Pine, "a writer for the Post" not the Post
    const article = tokens[from - 1]?.tag === 'd' ? 1 : 0;
    if (from - article > source.from && tokens[from - 1 - article]?.tag === 'i') from = source.from;
    else from = withOther(tokens, source.from, from) ?? pastTitle(tokens, from, to);
    // "the President"
    if (to - from === 1 && TITLE.test(tokens[from]?.word ?? '') && tokens[from - 1]?.tag === 'd') from--;
  } else from = source.from;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "Sen. Ann Pine and Otis Root": both speak. Where the first name begins; null where no name is tied to the last. */
function withOther(tokens: readonly Token[], floor: number, last: number): number | null {
  const end = last - 1;
  if (end - 1 < floor || tokens[end]?.word !== 'and' || tokens[end - 1]?.tag !== 'N') return null;
  let from = end - 1;
  while (from > floor && tokens[from - 1]?.tag === 'N') from--;
  return pastTitle(tokens, from, end);
}

function pastTitle(tokens: readonly Token[], from: number, to: number): number {
  if (BODY.test(tokens[to - 1]?.word ?? '')) return from;
  for (let at = to - 2; at >= from; at--) if (TITLE.test(tokens[at]?.word ?? '')) return at + 1;
  return from;
}

/** The characters that tokens cover. */
export function spanOf(tokens: readonly Token[], range: Range): Span | null {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The mention of a frame's source, and the words that it stands for where it is "who". */
export function namedBy(
  tokens: readonly Token[],
  frame: Frame,
): { readonly mention: Span | null; readonly referent: Span | null } {
  const mention = frame.source === null ? null : mentionIn(tokens, frame.source);
  return { mention, referent: frame.referent == null ? mention : mentionIn(tokens, frame.referent) };
}
