import type { Answer, Evidence } from '../../domain/answer.ts';
import type { Entry } from '../../library/library.ts';
import { contextOf } from '../../wording/context.ts';
import { whyLines } from '../../wording/why.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';
import { sources } from './sources.ts';

/** A piece of evidence with the sentences around it; its own words stand between ▸ and ◂. */
export function showContext(page: Page, entry: Entry, evidence: Evidence): string {
  const cited = sources();
  const { before, words, after } = contextOf(entry, evidence.span);
  const around = paragraph(page, safe(`${before}▸${words}◂${after} ${cited.cite(entry.article)}`));
  return [around, ...cited.list(page)].join('\n\n');
}

/** Why a piece of evidence was given. */
export const showWhy = (page: Page, answer: Answer, evidence: Evidence): string =>
  whyLines(answer, evidence)
    .map((line) => paragraph(page, safe(line)))
    .join('\n');
