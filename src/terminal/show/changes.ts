import type { Change, Said } from '../../answering/changes/changes.ts';
import type { Changed } from '../../answering/changes/steps.ts';
import { changesInWords, whoSaid } from '../../wording/changes.ts';
import { titleOf } from '../../wording/evidence.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

const said = ({ words, speaker }: Said): string => `“${words}” — ${whoSaid(speaker)}`;

function lines(change: Change): readonly string[] {
  switch (change.kind) {
    case 'added':
      return [`+ ${said(change.now)}`];
    case 'dropped':
      return [`- ${said(change.was)}`];
    case 'reworded':
      return [`- ${said(change.was)}`, `+ ${said(change.now)}`];
    case 're-attributed':
      return [`± “${change.now.words}”: was ${whoSaid(change.was.speaker)}, now ${whoSaid(change.now.speaker)}`];
  }
}

/** What changed in an article's quotations, the latest first: + added, - dropped, both for reworded, ± re-attributed. */
export function showChanges(page: Page, { entry, steps }: Changed): string {
  const parts = steps.map(({ at, changes }) =>
    [
      paragraph(page, `${at.slice(0, 16).replace('T', ' ')} UTC: ${changesInWords(changes)}`),
      ...changes
        .flatMap(lines)
        .map((line) => paragraph(page, safe(line.slice(2)), { mark: line.slice(0, 2), indent: 2 })),
    ].join('\n'),
  );
  return [paragraph(page, safe(`What changed in ${titleOf(entry.article)}`), { look: 'strong' }), ...parts].join(
    '\n\n',
  );
}
