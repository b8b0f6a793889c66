import type { TimelineEntry } from '../domain/answer.ts';
import { parseDay } from '../reading/dates/calendar.ts';
import { dateInWords } from '../wording/dates.ts';
import { counted, MODE } from '../wording/labels.ts';
import type { TimelinePicture } from './timeline.ts';

const MARKS: Readonly<Record<TimelineEntry['mode'], string>> = {
  happened: '●',
  planned: '○',
  denied: '×',
  background: '·',
};
/** Rows of the axis for the widest empty stretch; the others in proportion. */
const WIDEST = 6;
const LEAST_WIDTH = 24;

/** A timeline in characters: a vertical axis whose empty rows are in proportion to the empty days, each event once. */
export function timelineCharacters({ subject, entries, undated }: TimelinePicture, width: number): string {
  const dates = entries.map((e) => dateInWords(e.value));
  const left = Math.min(28, Math.max(0, ...dates.map((d) => d.length)));
  const room = Math.max(LEAST_WIDTH, width - left - 4);
  const gaps = entries.map((entry, i) => {
    const before = entries[i - 1];
    return before === undefined ? 0 : Math.max(0, (parseDay(entry.days.from) ?? 0) - (parseDay(before.days.to) ?? 0));
  });
  const widest = Math.max(1, ...gaps);
  const rows = entries.flatMap((entry, i) => {
    const empty = Math.round(((gaps[i] ?? 0) / widest) * WIDEST);
    const [first = '', ...rest] = lines(told(entry), room);
    return [
      ...Array.from({ length: empty }, () => `${' '.repeat(left)} │`),
      `${(dates[i] ?? '').slice(0, left).padStart(left)} ${MARKS[entry.mode]} ${first}`,
      ...rest.map((line) => `${' '.repeat(left)} │ ${line}`),
    ];
  });
  const head = `${plain(subject)}: ${counted(entries.length, 'event')}`;
  const foot = undated === 0 ? [] : ['', `${counted(undated, 'more mention')} without a date.`];
  return [head, '', ...rows, ...foot].join('\n');
}

/** Control characters would be commands to a terminal. */
const plain = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();

function told(entry: TimelineEntry): string {
  const sources = entry.sources.map((s) => s.article.publisher ?? s.article.title ?? s.article.id);
  const notes = [
    MODE[entry.mode],
    entry.certainty === 'stated' ? '' : entry.certainty,
    [...new Set(sources)].join(', '),
  ];
  return plain(`${entry.sources[0]?.text ?? ''} (${notes.filter((note) => note !== '').join('; ')})`);
}

function lines(text: string, width: number): readonly string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      out.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...out, line];
}
