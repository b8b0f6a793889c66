import { dateInWords } from '../wording/dates.ts';
import { counted } from '../wording/labels.ts';
import { chosen } from './chosen.ts';
import type { TimelinePicture } from './timeline.ts';

/** The longest alternative text that Discord takes for a picture, in UTF-16 units. */
const LONGEST = 1024;
const ONE = 140;

/** The picture in words, for who does not see it: the most telling events with their days, as many as there is room for. */
export function altText({ subject, entries, undated }: TimelinePicture): string {
  const name = shortened(subject.replace(/\s+/g, ' ').trim(), 100);
  const head = `Timeline of ${name}: ${counted(entries.length, 'event')}${undated === 0 ? '' : `, ${counted(undated, 'more mention')} without a date`}.`;
  for (let room = Math.min(entries.length, 12); room > 0; room--) {
    const lines = chosen(entries, room).map(
      (e) => `${dateInWords(e.value)}: ${shortened((e.sources[0]?.text ?? '').replace(/\s+/g, ' ').trim(), ONE)}`,
    );
    const text = [head, ...lines].join('\n');
    if (text.length <= LONGEST) return text;
  }
  return head.slice(0, LONGEST);
}

/** Cut at a word, never inside a character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = room.lastIndexOf(' ');
  return `${space > most / 2 ? room.slice(0, space) : room}…`;
}
