import { dayOf } from '../../published.ts';
import type { DomDocument } from '../dom/document.ts';
import { bare, headingOf } from '../heading.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Place } from '../places.ts';
import { asideOn, paragraphsInside } from './aside.ts';
import { beforeChange, CHANGED, LABEL, LONGEST, saidBy } from './elements.ts';
import { dayFirstInLink, dayInLink, linkIn } from './link-day.ts';

/** Classes and ids of what shows a date, in English and the languages of its neighbours. */
const DATED =
  /(?<![a-z])(?:date|datum|datetime|dateline|datestamp|fecha|pub(?:lish|lication|date)|posted|timestamp|time|byline|(?:post|entry|article|story|news)[-_]?(?:meta|info|date|time)|meta(?:data)?)|[a-z](?:Date|Time|Byline|Meta)\b/;

/** What a page only shows may be the date of anything; older than the web it is. */
export const EARLIEST_SHOWN = '1990';

/** Where no more than what is shown tells the day, or the links of the page and of its picture. */
export const SHOWN: readonly Place[] = [
  {
    name: 'named after a date',
    says: ({ document }) => {
      const heading = headingOf(document);
      const all = document.querySelectorAll('h1, h2, h3, [class], [id]');
      const title = heading === null ? -1 : all.indexOf(heading);
      // What stands above the title is more often the day of the visit.
      return saidBy(
        [...all.slice(title + 1), ...all.slice(0, title + 1)].filter((one) => DATED.test(`${one.className} ${one.id}`)),
        asideOn(document),
      );
    },
  },
  { name: 'line with a label, under the title, or that is a date', says: ({ document }) => saidInLines(document) },
  {
    name: 'the one day of every time',
    says: ({ document }) => {
      const said = saidBy(document.querySelectorAll('time'), () => false).filter(
        (one) => one !== null && dayOf(one) !== null,
      );
      return new Set(said.map((one) => dayOf(one ?? ''))).size === 1 ? said : [];
    },
  },
  { name: 'title', says: ({ document }) => [FIRST_IN_TITLE.exec(document.title)?.[0]] },
  { name: 'link, days first', says: ({ url }) => [dayFirstInLink(url)] },
  { name: 'link of the picture', says: ({ meta: tags }) => [dayInLink(linkIn(tags.get('og:image')))] },
];

/** Where nothing tells the day of publication but that of a change, or the foot of the page. */
export const SHOWN_LAST: readonly Place[] = [
  { name: 'line of a change', says: ({ document }) => linesOf(document).flatMap(afterChange) },
  {
    name: 'foot of the page',
    says: ({ document }) =>
      paragraphsOf(document.body)
        .slice(-FOOT_LINES)
        .flatMap(({ text }) => text.slice(-1_000).split('\n'))
        .filter((line) => line.length <= LONGEST)
        .flatMap((line) => [
          ...afterLabel(line),
          ...afterChange(line),
          ...(/(?:©|copyright|\(c\)).{0,30}/iu.exec(line) ?? []),
        ]),
  },
];

/** "Last updated: 3 May 2020", "zuletzt geändert am 3. Mai 2020": the text as it stands is of that day. */
const afterChange = (line: string): readonly string[] => {
  const changed = CHANGED.exec(line);
  return changed === null ? [] : [line.slice(changed.index, changed.index + 60)];
};

const FOOT_LINES = 30;

/** "23.01.2022 - Pier closes" */
const FIRST_IN_TITLE = /^\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?=\s?[-–—|:])/;

function saidInLines(document: DomDocument): readonly string[] {
  const all = linesOf(document);
  const dated = all.filter((line) => /\d{4}|\d[./-]\d{2}\b/.test(line) && dayOf(line) !== null);
  const title = bare(headingOf(document)?.textContent ?? '');
  const at = title === '' ? -1 : all.findIndex((line) => bare(line) === title);
  const under = at === -1 ? [] : all.slice(at + 1, at + 1 + UNDER_TITLE);
  return [
    ...dated.flatMap(afterLabel),
    ...under.filter(isOfTheHead).map(beforeChange),
    ...dated.slice(0, MOST_LINES).filter(isOnlyADate),
    ...dated.flatMap(beforeText),
  ];
}

const linesOf = (document: DomDocument): readonly string[] =>
  paragraphsInside(document).flatMap(({ text }) =>
    text
      .split('\n')
      .flatMap((line) => (line.length <= LONGEST ? [line] : (DATELINE.exec(line) ?? POSTED.exec(line) ?? []))),
  );

/** "Saltmere, 3 May 2020 – The pier", "Saltmere (03.05.2020). The pier", "03.05.2020 „The pier“": how a report may begin. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}-]{2,20}(?: \p{L}{2,20}){0,3}(?:,| -| –|:| \()\s?\(?)?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{4}(?=\)|[.:,]? )/u;

/** "This entry was posted on 3 May 2020 at noon, and is filed under …": the line under many a blog's entry. */
const POSTED =
  /(?:dieser (?:beitrag|artikel|eintrag) wurde|this (?:entry|post|article) was (?:posted|published|written)).{0,60}/iu;

const beforeText = (line: string): readonly string[] => DATELINE.exec(line) ?? [];

const afterLabel = (line: string): readonly string[] => {
  const label = LABEL.exec(line);
  return label === null ? [] : [beforeChange(line.slice(label.index + label[0].length)).slice(0, 40)];
};

/** How many lines under the title may hold its day: byline, standfirst, section. */
const UNDER_TITLE = 8;

/** "Ada Quill / 07.11.2023 / 09:30", "By Ada Quill on 3 May 2020 | 4 comments": few words, and no sentence. */
const isOfTheHead = (line: string): boolean =>
  line.length <= 110 && /\d/.test(line) && !/[.!?:]$/.test(line) && (line.match(/\p{L}+/gu) ?? []).length <= 12;

/** Further down, lines with dates are of comments and other articles. */
const MOST_LINES = 12;

const isOnlyADate = (line: string): boolean =>
  line.length <= 45 && !/^[—#]|[!?]$/.test(line) && (line.match(/\p{L}+/gu) ?? []).length <= 5 && !CHANGED.test(line);
