import type { APIComponentInContainer } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import type { Candidate } from '../../domain/statement.ts';
import { counted } from '../../wording/labels.ts';
import { candidateLine, whichPerson } from '../../wording/statements.ts';
import { encode, shortKey, type View } from '../state.ts';
import { short } from './evidence.ts';
import { optionText } from './filter.ts';
import { pageButtons, pageOf } from './pages.ts';
import { type Card, container, row, select, text } from './parts.ts';

const ON_A_PAGE = 10;

/** A select of people, at most 25; whoever is chosen takes the place of the name that was asked about. */
export function personSelect(placeholder: string, candidates: readonly Candidate[], view: View) {
  const options = new Map(
    candidates.map((one) => [
      shortKey(one.name),
      { label: optionText(one.name), description: optionText(candidateLine(one)), value: shortKey(one.name) },
    ]),
  );
  if (options.size === 0) return [];
  const id = encode({ ...view, verb: 'person', target: '', page: 0, filter: '' });
  return [row(select(id, placeholder, [...options.values()]))];
}

/** A choice among people of one name. */
export const whichPersonCard = (
  head: string,
  { name, candidates }: Extract<Answer, { kind: 'which-person' }>,
  view: View,
): Card => ({
  components: [
    container([
      text(`${head}\n${short(whichPerson(name, candidates), 300)}`),
      ...personSelect('Who is meant …', candidates, view),
    ]),
  ],
});

/** Everybody who is on the record, in pages; a select opens one's card. */
export function peopleCard({ people }: Extract<Answer, { kind: 'people' }>, view: View): Card {
  const page = pageOf(people, view.page, ON_A_PAGE);
  const lines = page.items.map((one) => `- **${short(one.name, 80)}** · ${short(candidateLine(one), 120)}`);
  const head =
    people.length === 0
      ? 'Nobody is on the record yet.'
      : `### ${counted(people.length, 'person', 'people')} on the record`;
  const parts: APIComponentInContainer[] = [text([head, ...lines].join('\n'))];
  const turns = pageButtons(view, page);
  if (turns.length > 0) parts.push(row(...turns));
  return { components: [container([...parts, ...personSelect('Who is …', page.items, view)])] };
}
