import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Evidence } from '../../domain/answer.ts';
import { type Side, statementsIn } from '../../domain/statement.ts';
import { shownWords } from '../../wording/evidence.ts';
import { dateLabel } from '../../wording/labels.ts';
import { besideOf, sideLine } from '../../wording/statements.ts';
import type { View } from '../state.ts';
import { evidenceBlock, evidenceParts, short } from './evidence.ts';
import { filterRow, narrowed } from './filter.ts';
import { blockQuote, escapedWithin } from './markdown.ts';
import { pageButtons, pageOf } from './pages.ts';
import { type Card, container, MOST_TEXT, row, separator, text } from './parts.ts';

/** Statements on a page: eight components each, of the 40 that a message holds; fewer under a long head. */
const ON_A_PAGE = 3;
const LONG_HEAD = 2000;
const SIDE = 160;
const END = 260;

/** The first and the last statement, one under the other. */
function endsOf({ ends }: Side): readonly string[] {
  if (ends === null) return [];
  const line = (word: string, evidence: Evidence): string =>
    `**${word}** · ${short(dateLabel(evidence.date) ?? '', 60)}\n${escapedWithin(shownWords(evidence), END, blockQuote)}`;
  return [line('First', ends.first), line('Last', ends.last)];
}

/** What people are quoted with, in pages; of one person's record the first and the last beside each other. */
export function statementsCard(head: string, answer: Extract<Answer, { kind: 'statements' }>, view: View): Card {
  const { sides, question } = answer;
  const ends = question.kind === 'record' ? sides.flatMap(endsOf) : [];
  const whole = [head, ...sides.map((side) => `-# ${short(sideLine(side), SIDE)}`), ...ends].join('\n');
  const all = statementsIn(sides);
  const shown = all.filter(({ evidence }) => narrowed([evidence], view.filter).length > 0);
  const page = pageOf(shown, view.page, whole.length > LONG_HEAD ? 1 : sides.length === 2 ? 2 : ON_A_PAGE);
  const room = Math.floor((MOST_TEXT - whole.length) / Math.max(1, page.items.length));
  const pieces = page.items.map((statement) => {
    const beside = besideOf(statement);
    const line = beside === null ? '' : `-# ↳ ${short(beside, 100)}\n`;
    return { evidence: statement.evidence, shown: line + evidenceBlock(statement.evidence, room - line.length) };
  });
  const parts: APIComponentInContainer[] = [text(whole), ...evidenceParts(pieces, view)];
  const turns = pageButtons(view, page);
  if (turns.length > 0) parts.push(separator(), row(...turns));
  const evidence = all.map((statement) => statement.evidence);
  return { components: [container([...parts, ...filterRow(evidence, view)])] };
}
