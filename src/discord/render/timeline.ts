import type { APIComponentInContainer, APISelectMenuOption } from 'discord.js';
import type { Answer, TimelineEntry } from '../../domain/answer.ts';
import { dateInWords } from '../../wording/dates.ts';
import { counted, unpublishedNote } from '../../wording/labels.ts';
import { encode, evidenceKey, type View } from '../state.ts';
import { entryBlock } from './evidence.ts';
import { optionText } from './filter.ts';
import { pageButtons, pageOf } from './pages.ts';
import { button, type Card, container, MOST_TEXT, row, select, separator, text } from './parts.ts';
import { FILE_FORMATS } from './timeline-file.ts';

const ON_A_PAGE = 6;

type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** Options that open one event of the page, each once. */
function eventOptions(entries: readonly TimelineEntry[]): readonly APISelectMenuOption[] {
  const options = new Map<string, APISelectMenuOption>();
  for (const entry of entries) {
    const [best] = entry.sources;
    if (best === undefined) continue;
    const value = evidenceKey(best);
    if (!options.has(value)) {
      options.set(value, { label: optionText(dateInWords(entry.value)), description: optionText(best.text), value });
    }
  }
  return [...options.values()];
}

/** Whether a card comes with its picture: the first page does, where there is more to see than one event. */
export const showsPicture = (answer: Timeline, view: View): boolean =>
  view.pictures !== false && view.page === 0 && answer.entries.length > 1;

/** What happened when, in pages, with a closer look at each event and the whole as files. */
export function timelineCard(head: string, answer: Timeline, view: View): Card {
  const page = pageOf(answer.entries, view.page, ON_A_PAGE);
  const undated = answer.undated === 0 ? '' : ` · ${counted(answer.undated, 'mention')} without a date`;
  const why = answer.unpublished === 0 ? '' : `\n-# ${unpublishedNote(answer.unpublished)}`;
  const title = `${head} · ${counted(answer.entries.length, 'event')}${undated}${why}`;
  const room = Math.floor((MOST_TEXT - title.length) / Math.max(1, page.items.length));
  const parts: APIComponentInContainer[] = [text(title)];
  for (const entry of page.items) parts.push(separator(), text(entryBlock(entry, room)));
  const options = eventOptions(page.items);
  if (options.length > 0) {
    const id = encode({ ...view, verb: 'event', target: '', page: 0, filter: '' });
    parts.push(row(select(id, 'A closer look at …', options)));
    const file = (format: (typeof FILE_FORMATS)[number]): string =>
      encode({ ...view, verb: 'file', target: '', page: FILE_FORMATS.indexOf(format), filter: '' });
    const files = [button('CSV', file('csv')), button('Calendar (ICS)', file('ics'))];
    if (!showsPicture(answer, view)) files.unshift(button('Picture', file('png')));
    files.push(button('Share', encode({ ...view, verb: 'share', target: '', asker: '', page: 0, filter: '' })));
    const pages = pageButtons(view, page);
    if (pages.length > 0) parts.push(row(...pages));
    parts.push(row(...files));
  }
  return { components: [container(parts)] };
}
