import type { Span } from '../../domain/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Frame } from './frames.ts';
import type { Range } from './sources.ts';

/** Titles that a name follows; they are no part of the mention. */
const TITLE =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|sens|rep|reps|gov|gen|col|lt|sgt|capt|maj|adm|rev|hon|pres|president|senator|representative|governor|general|secretary|congressman|congresswoman|mayor|judge|justice|professor|chairman|chairwoman|speaker|minister|chancellor|king|queen|prince|princess|pope|sir|lady|lord|dame)\.?$/;

/** The words of a source that name it best: its last run of names without title, or the whole phrase. */
export function mentionIn(tokens: readonly Token[], source: Range): Span {
  let to = source.to;
  // "the mayor of Troy" is named by "the mayor", "a spokesman for Smith" by the whole
  while (to > source.from + 1 && !/[Nnpqw]/.test(tokens[to - 1]?.tag ?? '')) to--;
  let from = to - 1;
  if (tokens[from]?.tag === 'N') {
    while (from > source.from && /[N]/.test(tokens[from - 1]?.tag ?? '')) from--;
    if (from > source.from && tokens[from - 1]?.tag === 'i') from = source.from;
    while (from < to - 1 && TITLE.test(tokens[from]?.word ?? '')) from++;
  } else from = source.from;
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
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
