import type { Evidence } from '../../domain/answer.ts';
import { CERTAINTY_EXPLAINED, confidenceInWords, listed, QUOTE_KIND } from '../../wording/labels.ts';
import { short } from './evidence.ts';
import { type Card, container, text } from './parts.ts';

/** Why a piece of evidence was chosen: the rules that read it, and the words that matched. */
export function whyCard({ why, quote, date }: Evidence): Card {
  const rules = why.rules.slice(0, 12).map((rule) => `\`${short(rule, 60)}\``);
  const matched = [...new Set(why.matched)].slice(0, 12).map((word) => `“${short(word, 40)}”`);
  const lines = [
    matched.length === 0 ? 'No word of the question had to match.' : `Words that matched: ${listed(matched)}.`,
    rules.length === 0 ? 'No rule was needed: the words stand in the article.' : `Rules: ${listed(rules)}.`,
    ...(quote?.confidence == null || quote.speaker === null
      ? []
      : [
          `Speaker: ${confidenceInWords(quote.confidence)} (this rule is right ${Math.round(quote.confidence * 100)} times in a hundred).`,
        ]),
    ...(quote === null ? [] : [`Words: ${QUOTE_KIND[quote.kind]}.`]),
    ...(date === null ? [] : [`Date: ${CERTAINTY_EXPLAINED[date.certainty]}`]),
  ];
  return { components: [container([text(`**Why this answer?**\n${lines.map((line) => `- ${line}`).join('\n')}`)])] };
}
