import { correct, inShort } from '../../answering/correcting/correct.ts';
import type { Evidence } from '../../domain/answer.ts';
import type { Verdict } from '../../library/corrections/corrections.ts';
import { placedCorrections } from '../../library/corrections/placed.ts';
import type { Library } from '../../library/library.ts';
import { correctionSentence, settledSentence } from '../../wording/corrections.ts';
import { TERMINAL } from '../desk.ts';
import { showCorrections } from '../show/corrections.ts';
import { type Page, paragraph } from '../show/page.ts';
import { safe } from '../show/safe.ts';

/** "2 speaker: Ada Reyes": which piece of the last answer, and what is right. Null for other words. */
export function readCorrection(words: string) {
  const [, number = '', what, typed = ''] = /^(\d{0,4})\s*(speaker|date)\s*:\s*(.*)$/isu.exec(words.trim()) ?? [];
  if (what === undefined) return null;
  return { number, what: what.toLowerCase() === 'date' ? ('date' as const) : ('speaker' as const), typed };
}

/** Corrects a piece of evidence, and says what came of it. */
export async function correctEvidence(
  { article, span, date }: Evidence,
  { what, typed }: { readonly what: 'speaker' | 'date'; readonly typed: string },
  { library, now, page }: { readonly library: Library; readonly now: Date; readonly page: Page },
): Promise<string> {
  const shown = date?.value ?? null;
  const wish = { article: article.id, span, shown, what, typed, by: TERMINAL, moderator: true, now };
  return paragraph(page, safe(correctionSentence(await correct(wish, library))));
}

const VERDICTS: Readonly<Record<string, Verdict>> = { undo: 'undo', confirm: 'confirm', 'turn down': 'turn-down' };

/** `/corrections` lists them; `/corrections undo 2` takes the second away again. */
export async function runCorrections(words: string, page: Page, library: Library): Promise<string> {
  const all = await placedCorrections(library);
  const [, verb, number] = /^(undo|confirm|turn down)\s+(\d{1,4})$/iu.exec(words.trim()) ?? [];
  const verdict = VERDICTS[verb?.toLowerCase() ?? ''];
  if (verdict === undefined) return showCorrections(page, all);
  const placed = all[Number(number) - 1];
  if (placed === undefined) return 'There is no correction of that number. /corrections lists them.';
  const { correction } = placed;
  const settled = await library.corrections.settle(
    correction.id,
    verdict,
    TERMINAL,
    inShort(correction, placed.article),
  );
  return paragraph(page, safe(settledSentence(settled, verdict)));
}
