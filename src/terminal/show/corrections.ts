import type { Placed } from '../../library/corrections/placed.ts';
import { correctionLabel, correctionState } from '../../wording/corrections.ts';
import { titleOf } from '../../wording/evidence.ts';
import { counted } from '../../wording/labels.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

/** The corrections of a library, numbered, with the words that each is about. */
export function showCorrections(page: Page, all: readonly Placed[]): string {
  if (all.length === 0) return 'Nothing has been corrected yet. /correct 1 speaker: NAME follows an answer.';
  const items = all.map(({ correction, article, words }, at) =>
    [
      paragraph(page, safe(correctionLabel(correction)), { mark: `${at + 1}`, indent: 4, look: 'strong' }),
      paragraph(page, safe(words), { indent: 4 }),
      paragraph(page, safe(`— ${titleOf(article)} · ${correctionState(correction)}`), { indent: 4, look: 'faint' }),
    ].join('\n'),
  );
  return [counted(all.length, 'correction'), ...items, '/corrections undo 1 takes the first away again.'].join('\n\n');
}
