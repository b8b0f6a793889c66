import type { Answer } from '../../domain/answer.ts';
import type { Difference } from '../../domain/check.ts';
import { restLines, shownDifferences, verdictSentence } from '../../wording/check.ts';
import { short } from './evidence.ts';

/** Room for the words with their differences, and for each stretch that was left out. */
const DIFFERENCES = 1000;
const REST = 300;

function marked(difference: Difference): string {
  const posted = 'posted' in difference ? `~~${short(difference.posted, 200)}~~` : '';
  if (difference.kind === 'same') return short(difference.stands, 400);
  const stands = 'stands' in difference ? `**${short(difference.stands, 200)}**` : '';
  return [posted, stands].filter((part) => part !== '').join(' ');
}

/** The posted words with every difference: struck out what nobody said, bold what stands in the article. */
function differenceLines(differences: readonly Difference[]): readonly string[] {
  if (differences.length === 0) return [];
  let line = '>';
  for (const difference of differences) {
    const next = ` ${marked(difference)}`;
    if (line.length + next.length > DIFFERENCES) {
      line += ' …';
      break;
    }
    line += next;
  }
  return [line, '-# ~~struck out~~: posted, but not there · **bold**: stands there'];
}

/** What came of a check, the differences word by word, and what was left out. */
export function checkHead({ verdict, posted }: Extract<Answer, { kind: 'check' }>): string {
  return [
    `### ${short(verdictSentence(verdict, posted), 400)}`,
    ...differenceLines(shownDifferences(verdict)),
    ...restLines(verdict).map(({ where, words }) => `${where}: **${short(words, REST)}**`),
  ].join('\n');
}
