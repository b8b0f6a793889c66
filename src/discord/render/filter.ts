import type { APISelectMenuOption } from 'discord.js';
import type { Evidence } from '../../domain/answer.ts';
import { titleOf } from '../../wording/evidence.ts';
import { counted } from '../../wording/labels.ts';
import { articleKey, encode, speakerKey, type View } from '../state.ts';
import { cut, oneLine } from './markdown.ts';
import { row, select } from './parts.ts';

/** Value of the option that takes the filter away. */
export const EVERYTHING = '*';

/** The evidence of one speaker or one article; all of it for an empty filter. */
export const narrowed = (evidence: readonly Evidence[], filter: string): readonly Evidence[] =>
  filter === ''
    ? evidence
    : evidence.filter(
        ({ quote, article }) =>
          articleKey(article.id) === filter || (quote?.speaker != null && speakerKey(quote.speaker) === filter),
      );

interface Group {
  readonly key: string;
  readonly label: string;
  readonly kind: 'Speaker' | 'Article';
  readonly count: number;
}

function groups(evidence: readonly Evidence[], kind: Group['kind']): readonly Group[] {
  const found = new Map<string, Group>();
  for (const { quote, article } of evidence) {
    const name = kind === 'Article' ? titleOf(article) : (quote?.speaker ?? null);
    if (name === null) continue;
    const key = kind === 'Article' ? articleKey(article.id) : speakerKey(name);
    found.set(key, { key, kind, label: name, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, 12);
}

/** A text for a select's option: 1 to 100 characters. */
export const optionText = (text: string): string => cut(oneLine(text), 100) || '…';

/** A select that narrows the answer to one speaker or article; none where there is nothing to choose. */
export function filterRow(evidence: readonly Evidence[], view: View) {
  const speakers = groups(evidence, 'Speaker');
  const articles = groups(evidence, 'Article');
  const choices = [...(speakers.length > 1 ? speakers : []), ...(articles.length > 1 ? articles : [])];
  if (choices.length === 0) return [];
  const option = ({ key, label, kind, count }: Group): APISelectMenuOption => ({
    label: optionText(label),
    value: key,
    description: `${kind} · ${counted(count, 'result')}`,
    ...(key === view.filter ? { default: true } : {}),
  });
  const everything: APISelectMenuOption = { label: 'Everything', value: EVERYTHING };
  const id = encode({ ...view, verb: 'filter', target: '', page: 0, filter: '' });
  return [row(select(id, 'Only one speaker or article …', [everything, ...choices.map(option)]))];
}
