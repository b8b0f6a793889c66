import type { TimelineEntry } from '../../domain/answer.ts';
import { dateInWords } from '../../wording/dates.ts';
import { titleOf } from '../../wording/evidence.ts';
import { CERTAINTY, counted } from '../../wording/labels.ts';
import { oneLine } from './markdown.ts';
import { type Card, text } from './parts.ts';

/** A cell of RFC 4180; one that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string): string {
  const plain = oneLine(value);
  return `"${(/^[=+\-@]/.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

function csv(entries: readonly TimelineEntry[]): string {
  const rows = entries.flatMap(({ value, certainty, mode, sources }) =>
    sources.map(({ text: words, article }) => [
      ...[value, dateInWords(value), CERTAINTY[certainty], mode],
      ...[words, titleOf(article), article.publisher ?? '', article.url ?? ''],
    ]),
  );
  const head = ['date', 'in words', 'certainty', 'mode', 'words', 'article', 'publisher', 'link'];
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A text value of RFC 5545. */
const value = (words: string): string => oneLine(words).replace(/[\\;,]/g, '\\$&');

/** RFC 5545 folds lines of more than 75 octets. */
const folded = (line: string): string => {
  let [out, octets] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 73) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
};

/** A day, some days on, as RFC 5545 writes it: 20210506. */
const calendarDay = (day: string, plus: number): string =>
  new Date(Date.parse(day) + plus * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Every event as long as its date is coarse: a month for "in July". */
function ics(entries: readonly TimelineEntry[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = entries.flatMap((entry, at) => {
    const [best] = entry.sources;
    if (best === undefined || !isDay(entry.days.from) || !isDay(entry.days.to)) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${at}.${entry.value}.${best.article.id}@on-the-record`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${calendarDay(entry.days.from, 0)}`,
      `DTEND;VALUE=DATE:${calendarDay(entry.days.to, 1)}`,
      `SUMMARY:${value(best.text)}`,
      `DESCRIPTION:${value(`${titleOf(best.article)} (${CERTAINTY[entry.certainty]}) ${best.article.url ?? ''}`)}`,
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//On the Record//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A timeline as a file to keep: CSV (RFC 4180) or a calendar (RFC 5545). */
export function timelineFile(entries: readonly TimelineEntry[], format: 'csv' | 'ics', now: Date): Card {
  const content = format === 'csv' ? `\ufeff${csv(entries)}` : ics(entries, now);
  const name = `timeline.${format}`;
  return {
    components: [
      text(`${counted(entries.length, 'event')} as \`${name}\`.`),
      { type: 13, file: { url: `attachment://${name}` } },
    ],
    files: [{ name, bytes: Buffer.from(content) }],
  };
}
