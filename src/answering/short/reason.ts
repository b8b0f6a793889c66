import { stemOf } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { matchedAt, type Short } from './short.ts';

/** Rules that often give what is no reason. */
export const SINCE = 'since';
export const PURPOSE = 'purpose';

/** What opens the clause that gives a reason, the surest first. */
const REASONS: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'because', pattern: /\b(?:because of|because|due to|owing to|thanks to|as a result of) [^.;"”]+/iu },
  { rule: 'so that', pattern: /\b(?:so that|in order to|in an effort to|in hopes? of) [^.;"”]+/iu },
  { rule: 'the reason is', pattern: /(?<=\breasons? (?:is|was|are|were|being|that|for)\b)[^.;"”]+/iu },
  {
    rule: 'result of',
    pattern:
      /\b(?:(?:the )?result of|prompted by|motivated by|caused by|followed|stems? from|blamed on) (?:his|her|its|their|the|an?|\p{Ll}+) [^.;"”]+/iu,
  },
  {
    rule: SINCE,
    pattern: /\b(?:since|after) (?:the|an?|he|she|it|they|his|her|their|its|\p{Ll}+ing)\b[^.;"”]+/u,
  },
  { rule: PURPOSE, pattern: /\bto (?!the\b|an?\b|his\b|her\b|their\b|its\b|\p{Lu})\p{Ll}{2,}\b[^.;,"”]*/u },
];

/** Why: the clause that gives the reason. */
export function reasonIn(asked: Asked, passage: Passage): Short | null {
  const matched = matchedAt(asked, passage);
  for (const { rule, pattern } of REASONS) {
    const match = pattern.exec(passage.text);
    if (match === null || (rule === PURPOSE && asked.weightOf.has(stemOf(match[0].split(/\s+/u)[1] ?? '')))) continue;
    const text = match[0].trim().replace(/[\s,]+$/u, '');
    const covered = matched.filter((at) => at >= match.index && at < match.index + match[0].length).length;
    if (text.split(/\s+/u).length >= 3 && covered < Math.max(2, matched.length)) return { text, rule };
  }
  return null;
}

const MANNERS: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'by doing', pattern: /\bby \p{Ll}+ing\b[^.;,"”]*/u },
  { rule: 'with, through', pattern: /\b(?:through|using|via|with the help of|by means of) [^.;,"”]+/iu },
  { rule: 'as', pattern: /\bas (?:an?|the) [^.;,"”]+/iu },
];

/** How: the words that say by what means. */
export function mannerIn(_asked: Asked, passage: Passage): Short | null {
  for (const { rule, pattern } of MANNERS) {
    const match = pattern.exec(passage.text);
    if (match !== null) return { text: match[0].trim(), rule };
  }
  return null;
}
