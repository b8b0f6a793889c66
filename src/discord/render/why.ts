import type { Answer, Evidence } from '../../domain/answer.ts';
import { whyLines } from '../../wording/why.ts';
import { short } from './evidence.ts';
import { type Card, container, text } from './parts.ts';

/** Why a piece of evidence was chosen: how the question was understood, what matched, the rules that read it. */
export const whyCard = (answer: Answer, evidence: Evidence): Card => ({
  components: [
    container([
      text(
        [
          '**Why this answer?**',
          ...whyLines(answer, evidence)
            .slice(0, 8)
            .map((line) => `- ${short(line, 450)}`),
        ].join('\n'),
      ),
    ]),
  ],
});
