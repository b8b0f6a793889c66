import { type Telling, tellingsOf, textBefore } from '../answering/watching/tell.ts';
import { watchedBy } from '../answering/watching/watched.ts';
import type { Library } from '../library/library.ts';
import type { Arrival, Watch } from '../library/watches.ts';
import { shownWords, speakerLabel, titleOf } from '../wording/evidence.ts';
import { counted } from '../wording/labels.ts';
import {
  NO_WATCHES,
  noSuchWatch,
  tellingHead,
  unwatchedSentence,
  watchName,
  watchNamed,
  watchSentence,
} from '../wording/watches.ts';

/** Whoever sits at the terminal. */
const MEMBER = 'terminal';

/** Articles that are looked at in one go, and how long they are left to whoever does. */
const AT_ONCE = 100;
const TAKEN_MILLISECONDS = 120_000;

/** Quotations that are shown of each thing that is watched for. */
const SHOWN = 3;

/** What was asked about watching: "recuse", "for: recuse", "remove 1", "list", or nothing for the list. */
export async function watchLines(words: string, library: Library, now: Date): Promise<readonly string[]> {
  const { watches } = library;
  const mine = await watches.of(MEMBER);
  const [, removed] = /^remove:?\s+(.+)$/is.exec(words) ?? [];
  if (removed !== undefined) {
    const found = watchNamed(removed, mine);
    const gone = found !== null && (await watches.remove(MEMBER, found.words));
    return [gone ? unwatchedSentence(found.words) : noSuchWatch(removed)];
  }
  if (words === '' || /^list$/i.test(words)) {
    if (mine.length === 0) return [`${NO_WATCHES} /watch Sessions, or /watch “a few words”.`];
    return mine.map((watch, at) => `${at + 1}  ${watchName(watch)}`);
  }
  const watched = watchedBy(words.replace(/^for:\s*/i, ''), await library.people());
  const outcome =
    watched.kind === 'watched' ? await watches.add({ ...watched, member: MEMBER, channel: null }, now) : 'known';
  return [watchSentence(watched, outcome, 'here')];
}

/** What has come since the last time that is watched for, a paragraph each; none where nothing has. */
export async function newsLines(library: Library, now: Date): Promise<readonly string[]> {
  const { watches } = library;
  const lines: string[] = [];
  if ((await watches.of(MEMBER)).length === 0) return lines;
  for (;;) {
    const arrivals = await watches.arrivals(AT_ONCE, now, new Date(now.getTime() + TAKEN_MILLISECONDS));
    if (arrivals.length === 0) return lines;
    const mine = await watches.of(MEMBER);
    for (const { watch, evidence } of await tellingsIn(arrivals, mine, library)) {
      const [first] = evidence;
      if (first === undefined) continue;
      lines.push(`You watch for ${tellingHead(watch, evidence.length)} in ${titleOf(first.article)}`);
      for (const one of evidence.slice(0, SHOWN)) {
        lines.push(`${shownWords(one)}${one.quote === null ? '' : ` — ${speakerLabel(one.quote)}`}`);
      }
      if (evidence.length > SHOWN) lines.push(`and ${counted(evidence.length - SHOWN, 'more quotation')}`);
    }
    await watches.told(arrivals.map(({ article }) => article));
  }
}

async function tellingsIn(
  arrivals: readonly Arrival[],
  mine: readonly Watch[],
  library: Library,
): Promise<readonly Telling[]> {
  const tellings: Telling[] = [];
  for (const arrival of arrivals) {
    const entry = await library.get(arrival.article);
    if (entry !== null) tellings.push(...tellingsOf(entry, mine, await textBefore(arrival, library)));
  }
  return tellings;
}
