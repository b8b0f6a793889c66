import type { Answer, Evidence } from '../domain/answer.ts';
import type { Verdict } from '../domain/check.ts';
import { statementsIn } from '../domain/statement.ts';

/** Every piece of evidence that an answer shows, in its order. */
export function evidenceIn(answer: Answer): readonly Evidence[] {
  switch (answer.kind) {
    case 'quotes':
    case 'passages':
    case 'person':
      return answer.evidence;
    case 'timeline':
      return answer.entries.flatMap((entry) => entry.sources);
    case 'check':
      return placesIn(answer.verdict);
    case 'statements':
      return statementsIn(answer.sides).map(({ evidence }) => evidence);
    case 'nothing-found':
      return answer.nearest;
    case 'people':
    case 'which-person':
    case 'unknown-name':
    case 'unread-date':
    case 'not-understood':
      return [];
  }
}

/** Where a posted quotation stands, or its pieces, or what is nearest to it. */
function placesIn(verdict: Verdict): readonly Evidence[] {
  switch (verdict.kind) {
    case 'word-for-word':
      return [verdict.place, ...verdict.also];
    case 'close':
    case 'someone-else':
      return [verdict.compared.evidence];
    case 'cut':
    case 'reported':
      return [verdict.place];
    case 'spliced':
      return verdict.pieces.map(({ evidence }) => evidence);
    case 'not-found':
      return verdict.nearest.map(({ evidence }) => evidence);
  }
}
