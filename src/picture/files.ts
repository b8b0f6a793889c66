import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { TimelineEntry } from '../domain/answer.ts';
import { dayValue, parseDay } from '../reading/dates/calendar.ts';
import { dateInWords } from '../wording/dates.ts';
import type { TimelinePicture } from './timeline.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A cell of RFC 4180; one that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string): string {
  const plain = oneLine(value);
  return `"${(/^[=+\-@]/.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

/** A row for every article that tells an event, under a row of headings (RFC 4180). */
export function timelineCsv({ entries }: TimelinePicture): string {
  const head = [
    'value',
    'from',
    'to',
    'in words',
    'certainty',
    'mode',
    'words',
    'article',
    'publisher',
    'published',
    'link',
  ];
  const rows = entries.flatMap((e) =>
    e.sources.map(({ text, article }) => [
      ...[e.value, e.days.from, e.days.to, dateInWords(e.value), e.certainty, e.mode],
      ...[text, article.title ?? '', article.publisher ?? '', article.published ?? '', article.url ?? ''],
    ]),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Everything that is known of it, as one JSON object. */
export function timelineJson({ subject, entries, undated }: TimelinePicture): string {
  return JSON.stringify({ subject, entries, undated }, null, 2);
}

const STATUS: Readonly<Record<TimelineEntry['mode'], ICalEventStatus | null>> = {
  happened: ICalEventStatus.CONFIRMED,
  background: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  denied: null,
};

/** An iCalendar (RFC 5545) of whole days. What is said not to have happened is no event of a calendar. */
export function timelineIcs({ subject, entries }: TimelinePicture, now: Date): string {
  const calendar = ical({ name: subject, method: ICalCalendarMethod.PUBLISH, prodId: '//On the Record//timeline//EN' });
  for (const entry of entries) {
    const status = STATUS[entry.mode];
    const [best] = entry.sources;
    const [first, last] = [parseDay(entry.days.from), parseDay(entry.days.to)];
    if (status === null || best === undefined || first === null || last === null) continue;
    const { article, span } = best;
    const id = createHash('sha256').update(`${article.id} ${span.start} ${entry.value}`).digest('hex').slice(0, 32);
    calendar.createEvent({
      id: `${id}@on-the-record`,
      stamp: now,
      allDay: true,
      // Noon in UTC is that day in nearly every zone, whichever clock the library reads.
      start: new Date(`${dayValue(first)}T12:00:00Z`),
      // The day after the last: DTEND is not included.
      end: new Date(`${dayValue(last + 1)}T12:00:00Z`),
      summary: oneLine(best.text),
      description: [article.title, article.publisher, `${dateInWords(entry.value)} (${entry.certainty})`]
        .filter(Boolean)
        .join(' · '),
      ...(article.url === undefined ? {} : { url: article.url }),
      status,
    });
  }
  return calendar.toString();
}
