import { evidenceIn } from '../../answering/evidence-in.ts';
import type { Answer, Evidence } from '../../domain/answer.ts';
import { statementsIn } from '../../domain/statement.ts';
import { counted, unpublishedNote } from '../../wording/labels.ts';
import {
  inShort,
  NEAREST,
  noteOn,
  nothingFound,
  notUnderstood,
  unknownName,
  unreadDate,
} from '../../wording/outcomes.ts';
import { understoodAs } from '../../wording/question.ts';
import { besideOf } from '../../wording/statements.ts';
import { axis } from './axis.ts';
import { checkLines } from './check.ts';
import { evidenceItem, personLines, timelineHeading, timelineItem } from './evidence.ts';
import { type Page, paragraph } from './page.ts';
import { candidateLines, peopleLines } from './people.ts';
import { safe } from './safe.ts';
import { type Sources, sources } from './sources.ts';
import { endsOf, sideLines } from './statements.ts';

/** How many pieces of evidence, or events, stand on one page of an answer. */
export const PAGE_LENGTH = 10;

/** The evidence of an answer in the order of its numbers, for asking about one of them. */
export const numbered = (answer: Answer): readonly Evidence[] =>
  answer.kind === 'timeline' ? answer.entries.flatMap((entry) => entry.sources.slice(0, 1)) : evidenceIn(answer);

const title = (page: Page, text: string): string => {
  const words = safe(text);
  return paragraph(page, words.charAt(0).toUpperCase() + words.slice(1), { look: 'strong' });
};

/** Which of the items to show: from that one on (0: the first), at most so many. */
interface Stretch {
  readonly from: number;
  readonly length: number;
}

function pageOf<Item>(
  page: Page,
  items: readonly Item[],
  { from, length }: Stretch,
  cited: Sources,
  set: (page: Page, item: Item, number: number, cited: Sources) => string,
): readonly string[] {
  const shown = items.slice(from, from + length).map((item, at) => set(page, item, from + at + 1, cited));
  const left = items.length - from - shown.length;
  return [
    ...shown,
    ...(left > 0 ? [paragraph(page, `${left.toLocaleString('en')} more: /more`, { look: 'faint' })] : []),
  ];
}

/** Parts of an answer with blank lines between them, and the articles that they cite at the end. */
const set = (page: Page, parts: readonly string[], cited: Sources): string =>
  [...parts, cited.list(page).join('\n')].filter((part) => part !== '').join('\n\n');

/** An answer as text for a terminal, from the given piece of evidence on (0: the first), a page of it or so many. */
export function showAnswer(page: Page, answer: Answer, from = 0, length = PAGE_LENGTH): string {
  const stretch = { from, length };
  const cited = sources();
  switch (answer.kind) {
    case 'quotes':
    case 'passages': {
      const times =
        answer.question.pattern === 'how-often-said' ? `: ${counted(answer.evidence.length, 'quotation')}` : '';
      const heading = title(page, `${understoodAs(answer.question)}${times}`);
      const differ = noteOn(answer);
      const all = answer.all === undefined ? '' : paragraph(page, safe(inShort(answer.all)));
      return set(page, [heading, all, differ, ...pageOf(page, answer.evidence, stretch, cited, evidenceItem)], cited);
    }
    case 'person': {
      const { person } = answer;
      const card = personLines(page, person, cited).join('\n');
      // The card says who it is; a short answer above each passage would say it again, and less surely.
      const passages = answer.evidence.map((one): Evidence => ({ ...one, short: null }));
      return set(page, [card, ...pageOf(page, passages, stretch, cited, evidenceItem)], cited);
    }
    case 'timeline': {
      const heading = title(page, understoodAs(answer.question));
      const events = pageOf(page, answer.entries, stretch, cited, (_, entry, number) => {
        const day = timelineHeading(entry);
        const before = number - 1 === from ? undefined : answer.entries[number - 2];
        const item = timelineItem(page, entry, number, cited);
        const again = before !== undefined && timelineHeading(before) === day;
        return again ? item : `${paragraph(page, day, { look: 'strong' })}\n${item}`;
      });
      const none = answer.entries.length === 0;
      const mentions = counted(answer.undated, none ? 'mention' : 'more mention');
      const undated =
        answer.undated === 0
          ? ''
          : `${none ? 'No event with a date, ' : ''}${mentions} without ${none ? 'one' : 'a date'}.`;
      const why = paragraph(page, `${undated} ${unpublishedNote(answer.unpublished)}`);
      const drawing = from === 0 ? (axis(page, answer.entries) ?? '') : '';
      return set(page, [heading, drawing, ...events, why], cited);
    }
    case 'check':
      return set(
        page,
        [checkLines(page, answer).join('\n'), ...pageOf(page, evidenceIn(answer), stretch, cited, evidenceItem)],
        cited,
      );
    case 'statements': {
      const { sides, question } = answer;
      const ends = question.kind === 'record' && from === 0 ? sides.map((side) => endsOf(page, side)) : [];
      const items = pageOf(page, statementsIn(sides), stretch, cited, (_, statement, number) => {
        const beside = besideOf(statement);
        const item = evidenceItem(page, statement.evidence, number, cited);
        return beside === null ? item : `${item}\n${paragraph(page, `↳ ${beside}`, { indent: 4, look: 'faint' })}`;
      });
      return set(page, [title(page, understoodAs(question)), sideLines(page, sides), ...ends, ...items], cited);
    }
    case 'people':
      return peopleLines(page, answer, stretch);
    case 'which-person':
      return candidateLines(page, answer);
    case 'nothing-found': {
      const sentence = paragraph(page, safe(nothingFound(answer.question)));
      if (answer.nearest.length === 0) return sentence;
      return set(page, [sentence, NEAREST, ...pageOf(page, answer.nearest, stretch, cited, evidenceItem)], cited);
    }
    case 'unknown-name':
      return paragraph(page, safe(unknownName(answer.name, answer.like)));
    case 'unread-date':
      return paragraph(page, safe(unreadDate(answer)));
    case 'not-understood':
      return paragraph(page, notUnderstood(answer.because));
  }
}
