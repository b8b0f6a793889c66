import type { Answer, Evidence } from '../domain/answer.ts';
import { CORRECTED } from '../domain/correction.ts';
import { SPEAKER_UNCLEAR } from './evidence.ts';
import { confidenceInWords, dateExplained, listed } from './labels.ts';
import { understoodAs } from './question.ts';

/** Why a piece of evidence was given, a sentence a line: the question's pattern, the words, the speaker, the date. */
export function whyLines(answer: Answer, evidence: Evidence): readonly string[] {
  const { quote, date, why } = evidence;
  const lines: string[] = [];
  if ('question' in answer)
    lines.push(`Understood as: ${understoodAs(answer.question)} (pattern ${answer.question.pattern}).`);
  if (why.matched.length > 0) lines.push(`Words that match: ${listed(why.matched.map((word) => `“${word}”`))}.`);
  if (quote?.corrected !== undefined)
    lines.push(
      `Speaker: ${quote.speaker ?? SPEAKER_UNCLEAR}, ${CORRECTED}. ` +
        `The rules had read ${quote.corrected.was ?? SPEAKER_UNCLEAR}${quote.corrected.rule === null ? '' : ` (${quote.corrected.rule})`}.`,
    );
  else if (quote !== null && quote.speaker === null) lines.push(`Speaker: ${SPEAKER_UNCLEAR}; no rule could name one.`);
  else if (quote !== null && quote.speaker !== null && quote.confidence !== null)
    lines.push(
      `Speaker: ${quote.speaker}, ${confidenceInWords(quote.confidence)} ` +
        `(the rule is right ${Math.round(quote.confidence * 100)} times in 100).`,
    );
  const spoken = why.rules.some((rule) => rule.startsWith('quoted ')) ? ' It is a speaker who gives it.' : '';
  if (date !== null) lines.push(`Date: ${dateExplained(date)}${spoken}`);
  if (why.rules.length > 0) lines.push(`Rules: ${why.rules.join(', ')}.`);
  return lines;
}
