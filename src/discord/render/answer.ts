import type { APIComponentInContainer } from 'discord.js';
import { evidenceIn } from '../../answering/evidence-in.ts';
import { requestOf, wordsOf } from '../../answering/request.ts';
import type { Answer, Evidence } from '../../domain/answer.ts';
import { counted } from '../../wording/labels.ts';
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
import { encode, type View } from '../state.ts';
import { checkHead } from './check.ts';
import { evidenceBlock, evidenceButtons, evidenceParts, short } from './evidence.ts';
import { filterRow, narrowed } from './filter.ts';
import { cut, escapedWithin, oneLine } from './markdown.ts';
import { pageButtons, pageOf } from './pages.ts';
import { button, type Card, container, MOST_TEXT, row, separator, text } from './parts.ts';
import { peopleCard, personSelect, whichPersonCard } from './people.ts';
import { personHead } from './person.ts';
import { statementsCard } from './statements.ts';
import { timelineCard } from './timeline.ts';

/** Pieces of evidence on one page: five components each, of the 40 that a message holds. */
const ON_A_PAGE = 3;

/** A card's first line: the member's words, from which a button with no room for them reads them again. */
export const askedLine = (view: View): string => `**${escapedWithin(oneLine(wordsOf(view.request)), 1050) || '…'}**`;

/** Evidence in pages, with what can be done with each piece. */
function evidenceCard(
  head: string,
  evidence: readonly Evidence[],
  view: View,
  more: readonly APIComponentInContainer[] = [],
): Card {
  const page = pageOf(narrowed(evidence, view.filter), view.page, ON_A_PAGE);
  const room = Math.floor((MOST_TEXT - head.length) / Math.max(1, page.items.length));
  const pieces = page.items.map((item) => ({ evidence: item, shown: evidenceBlock(item, room) }));
  const parts: APIComponentInContainer[] = [text(head), ...evidenceParts(pieces, view)];
  const turns = pageButtons(view, page);
  if (turns.length > 0) parts.push(separator(), row(...turns));
  return { components: [container([...parts, ...filterRow(evidence, view), ...more])] };
}

/** Up to five names, each a button that asks the same about it. */
function nameButtons(names: readonly string[], view: View): readonly APIComponentInContainer[] {
  const buttons = new Map<string, ReturnType<typeof button>>();
  for (const name of names.slice(0, 5)) {
    const request = requestOf(view.request.kind === 'ask' ? 'who-is' : view.request.kind, cut(oneLine(name), 50));
    const id = encode({ ...view, verb: 'again', request, page: 0, filter: '', target: '' });
    buttons.set(id, button(cut(oneLine(name), 80) || '…', id));
  }
  return buttons.size === 0 ? [] : [row(...buttons.values())];
}

const understood = (answer: Extract<Answer, { question: unknown }>): string =>
  escapedWithin(oneLine(understoodAs(answer.question)), 350);

function counts(evidence: readonly Evidence[], one: string, filter: string): string {
  const articles = new Set(evidence.map(({ article }) => article.id)).size;
  const all = `${counted(evidence.length, one)} in ${counted(articles, 'article')}`;
  return filter === '' ? all : `${counted(narrowed(evidence, filter).length, one)} of ${all}`;
}

/** An answer as a card. */
export function answerCard(answer: Answer, view: View): Card {
  switch (answer.kind) {
    case 'quotes':
    case 'passages': {
      const count = counts(answer.evidence, answer.kind === 'quotes' ? 'quotation' : 'passage', view.filter);
      const note = noteOn(answer);
      const differ = note === '' ? '' : `\n${note}`;
      const all = answer.all === undefined ? '' : `\n${short(inShort(answer.all), 500)}`;
      return evidenceCard(
        `${askedLine(view)}\n-# ${understood(answer)} · ${count}${all}${differ}`,
        answer.evidence,
        view,
      );
    }
    case 'person':
      return evidenceCard(
        `${askedLine(view)}\n${personHead(answer.person)}`,
        answer.evidence,
        view,
        personSelect('Somebody else of that name …', answer.person.namesakes, view),
      );
    case 'people':
      return peopleCard(answer, view);
    case 'check':
      return evidenceCard(`${askedLine(view)}\n${checkHead(answer)}`, evidenceIn(answer), view);
    case 'timeline':
      return timelineCard(`${askedLine(view)}\n-# ${understood(answer)}`, answer, view);
    case 'statements':
      return statementsCard(`${askedLine(view)}\n-# ${understood(answer)}`, answer, view);
    case 'which-person':
      return whichPersonCard(askedLine(view), answer, view);
    case 'nothing-found': {
      const sentence = short(nothingFound(answer.question), 300);
      if (answer.nearest.length === 0) return { components: [container([text(`${askedLine(view)}\n${sentence}`)])] };
      return evidenceCard(`${askedLine(view)}\n${sentence} ${NEAREST}`, answer.nearest, view);
    }
    case 'unknown-name': {
      const sentence = short(unknownName(answer.name, answer.like), 1500);
      return {
        components: [container([text(`${askedLine(view)}\n${sentence}`), ...nameButtons(answer.like, view)])],
      };
    }
    case 'unread-date':
      return { components: [container([text(`${askedLine(view)}\n${short(unreadDate(answer), 500)}`)])] };
    case 'not-understood':
      return { components: [container([text(notUnderstood(answer.because))])] };
  }
}

/** One piece of evidence by itself: for everybody, or for a closer look. */
export function singleCard(evidence: Evidence, view: View, shared: boolean): Card {
  const head = askedLine(view);
  return {
    components: [
      container([
        text(head),
        text(evidenceBlock(evidence, MOST_TEXT - head.length)),
        evidenceButtons(evidence, view, shared),
      ]),
    ],
  };
}

/** Every piece of evidence in an answer that a button may stand under. */
export const evidenceOf = (answer: Answer): readonly Evidence[] =>
  answer.kind === 'person'
    ? [...answer.person.roles.map((role) => role.evidence), ...answer.evidence]
    : evidenceIn(answer);
