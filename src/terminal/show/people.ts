import type { Answer } from '../../domain/answer.ts';
import type { Candidate } from '../../domain/statement.ts';
import { counted } from '../../wording/labels.ts';
import { candidateLine, whichPerson } from '../../wording/statements.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

const line = (page: Page, one: Candidate, number: number): string =>
  paragraph(page, safe(`${one.name} · ${candidateLine(one)}`), { mark: `${number}`, indent: 5 });

/** People of one name, numbered: a number that is typed next chooses. */
export const candidateLines = (page: Page, { name, candidates }: Extract<Answer, { kind: 'which-person' }>): string =>
  [
    paragraph(page, safe(whichPerson(name, candidates))),
    ...candidates.map((one, at) => line(page, one, at + 1)),
    paragraph(page, 'Type a number.', { look: 'faint' }),
  ].join('\n');

/** Everybody who is on the record, from one of them on, numbered: a number that is typed next opens a card. */
export function peopleLines(
  page: Page,
  { people }: Extract<Answer, { kind: 'people' }>,
  { from, length }: { readonly from: number; readonly length: number },
): string {
  if (people.length === 0) return 'Nobody is on the record yet.';
  const shown = people.slice(from, from + length);
  const left = people.length - from - shown.length;
  return [
    paragraph(page, `${counted(people.length, 'person', 'people')} on the record`, { look: 'strong' }),
    ...shown.map((one, at) => line(page, one, from + at + 1)),
    paragraph(page, `Type a number for a card.${left > 0 ? ` ${left} more: /more` : ''}`, { look: 'faint' }),
  ].join('\n');
}
