import type { Answer } from '../../domain/answer.ts';
import type { Difference } from '../../domain/check.ts';
import { restLines, shownDifferences, verdictSentence } from '../../wording/check.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

/** In the marks of wdiff: [-posted, not there-] {+stands there+}. */
function marked(difference: Difference): string {
  if (difference.kind === 'same') return difference.stands;
  const posted = 'posted' in difference ? [`[-${difference.posted}-]`] : [];
  return [...posted, ...('stands' in difference ? [`{+${difference.stands}+}`] : [])].join(' ');
}

/** What came of a check, the differences word by word, and what was left out: one text each. */
export function checkLines(page: Page, { verdict, posted }: Extract<Answer, { kind: 'check' }>): readonly string[] {
  const differences = shownDifferences(verdict).map(marked).join(' ');
  return [
    paragraph(page, safe(verdictSentence(verdict, posted)), { look: 'strong' }),
    ...(differences === ''
      ? []
      : [
          paragraph(page, safe(differences), { indent: 4 }),
          paragraph(page, '[-posted, but not there-] {+stands there+}', { indent: 4, look: 'faint' }),
        ]),
    ...restLines(verdict).map(({ where, words }) => paragraph(page, safe(`${where}: ${words}`), { indent: 4 })),
  ];
}
