import type { APIComponentInContainer } from 'discord.js';
import type { Evidence, QuoteEvidence, TimelineEntry } from '../../domain/answer.ts';
import type { ArticleHead } from '../../domain/article.ts';
import { CORRECTED } from '../../domain/correction.ts';
import { dateInWords } from '../../wording/dates.ts';
import { SPEAKER_UNCLEAR, shortLabel, shownWords, titleOf } from '../../wording/evidence.ts';
import { CERTAINTY, confidenceInWords, counted, dateLabel, MODE, QUOTE_KIND } from '../../wording/labels.ts';
import { encodeRecord, encodeSpot } from '../record-state.ts';
import { encode, evidenceKey, type View } from '../state.ts';
import { blockQuote, escapedWithin, link, oneLine } from './markdown.ts';
import { button, row, separator, text } from './parts.ts';

/** A name, a title, a role as far as a card has room for it. */
export const short = (text: string, most: number): string => escapedWithin(oneLine(text), most);

/** How much of names and titles a card has room for; without `links` an address is left out. */
interface Room {
  readonly title: number;
  readonly name: number;
  readonly role: number;
  readonly word: number;
  readonly links: boolean;
}
const WIDE: Room = { title: 160, name: 100, role: 120, word: 60, links: true };
/** For hostile lengths: all that stands around the words takes at most 330 units. */
const TIGHT: Room = { title: 50, name: 50, role: 20, word: 20, links: false };

/** Words of a piece of evidence get at least this much, or what stands around them is made tighter. */
const LEAST_WORDS = 120;

/** "[Harbour closes](https://…) · The Courier · 2 March 2017" */
function source(article: ArticleHead, room: Room): string {
  const title = short(titleOf(article), room.title);
  const parts = [
    room.links ? link(title, article.url) : title,
    article.publisher === undefined ? '' : short(article.publisher, room.word),
    article.published === undefined ? '' : short(dateInWords(article.published), 40),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** "— **Ada Reyes**, harbour master · *said* · 2 March 2017 (stated)" */
function attribution({ quote, date }: Evidence, room: Room): string {
  const when = dateLabel(date);
  const name = quote?.speaker == null ? `*${SPEAKER_UNCLEAR}*` : `**${short(quote.speaker, room.name)}**`;
  const role = quote?.role == null ? '' : `, ${short(quote.role, room.role)}`;
  const parts = [
    quote === null ? '' : `— ${name}${role}`,
    quote?.cue == null ? '' : `*${short(quote.cue, room.word)}*`,
    when === null ? '' : short(when, 60),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** How sure the speaker is, and how close the words are to what was uttered: "speaker almost certain · word for word". */
function sureness(quote: QuoteEvidence | null): readonly string[] {
  if (quote === null) return [];
  if (quote.corrected !== undefined) return [`speaker ${CORRECTED}`, QUOTE_KIND[quote.kind]];
  const sure =
    quote.speaker === null || quote.confidence === null ? [] : [`speaker ${confidenceInWords(quote.confidence)}`];
  return [...sure, QUOTE_KIND[quote.kind]];
}

/** Words in a block quotation between a head and a foot that may be made tighter, at most `most` units in all. */
function framed(words: string, most: number, frame: (room: Room) => { readonly head: string; readonly foot: string }) {
  const around = [WIDE, TIGHT].map(frame).find(({ head, foot }) => head.length + foot.length + LEAST_WORDS <= most);
  const { head, foot } = around ?? frame(TIGHT);
  return head + escapedWithin(words, Math.max(0, most - head.length - foot.length), blockQuote) + foot;
}

/** A piece of evidence: the short answer, the exact words, who said them when, and the article. At most `most` units. */
export const evidenceBlock = (evidence: Evidence, most: number): string =>
  framed(shownWords(evidence), most, (room) => {
    const said = attribution(evidence, room);
    return {
      // Who said it stands below anyway.
      head:
        evidence.short === null || evidence.short === evidence.quote?.speaker
          ? ''
          : `**${short(shortLabel(evidence), room.title)}**\n`,
      foot: `${said === '' ? '' : `\n${said}`}\n-# ${[source(evidence.article, room), ...sureness(evidence.quote)].join(' · ')}`,
    };
  });

/** An event of a timeline: "**2 March 2017** (inferred) · planned", the words, the article. At most `most` units. */
export function entryBlock(entry: TimelineEntry, most: number): string {
  const [best] = entry.sources;
  const mode = MODE[entry.mode];
  const head = `**${short(dateInWords(entry.value), 60)}** (${CERTAINTY[entry.certainty]})${mode === '' ? '' : ` · ${mode}`}\n`;
  if (best === undefined) return head;
  const others = entry.sources.length - 1;
  const also = others === 0 ? '' : ` · also in ${counted(others, 'more place')}`;
  return framed(best.text, most, (room) => ({ head, foot: `\n-# ${source(best.article, room)}${also}` }));
}

/** Pieces of evidence below each other. Of two that begin at one place the first has the buttons: ids are unique in a message. */
export function evidenceParts(
  pieces: readonly { readonly evidence: Evidence; readonly shown: string }[],
  view: View,
): readonly APIComponentInContainer[] {
  const begun = new Set<string>();
  return pieces.flatMap(({ evidence, shown }) => {
    const key = evidenceKey(evidence);
    const buttons = begun.has(key) ? [] : [evidenceButtons(evidence, view)];
    begun.add(key);
    return [separator(), text(shown), ...buttons];
  });
}

/** What can be done with one piece of evidence. */
export function evidenceButtons(evidence: Evidence, view: View, shared = false) {
  const target = evidenceKey(evidence);
  const spot = encodeSpot(evidence);
  const id = (verb: 'context' | 'why' | 'share'): string =>
    encode({ ...view, verb, target, asker: '', page: 0, filter: '' });
  const looks = [button('Context', id('context')), button('Why', id('why'))];
  // A direct message does not say who is a moderator.
  const wrong =
    view.server !== ''
      ? []
      : [
          ...(evidence.quote === null ? [] : [button('Wrong speaker?', encodeRecord('wrongSpeaker', spot))]),
          ...(evidence.date === null ? [] : [button('Wrong date?', encodeRecord('wrongDate', spot))]),
        ];
  return row(...looks, ...(shared ? [] : [button('Share', id('share'))]), ...wrong);
}
