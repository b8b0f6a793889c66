import type { Evidence } from '../domain/answer.ts';
import type { Alters, Compared, Difference, Posted, Rest, Verdict } from '../domain/check.ts';
import { counted, listed } from './labels.ts';

const ALTERS: Readonly<Record<Alters, string>> = {
  negation: 'a “not” more or less turns it round',
  number: 'a number differs',
  name: 'a name differs',
};

const speakerOf = ({ quote }: Evidence): string | null => quote?.speaker ?? null;

/** "said by Ada Reyes", or that the article leaves it open. */
function saidBy(place: Evidence, by: string | null, doubtful: boolean): string {
  const speaker = speakerOf(place);
  if (doubtful) return `said by ${by} or by ${speaker}: the article says only “he”, “she” or “they”`;
  return speaker === null ? 'but the article does not make clear who said it' : `said by ${speaker}`;
}

const altered = ({ alters }: Compared): string =>
  alters.length === 0 ? '' : `: ${listed(alters.map((one) => ALTERS[one]))}`;

/** How many stretches of words differ. */
const differing = (differences: readonly Difference[]): number =>
  differences.filter(({ kind }) => kind !== 'same').length;

/** What came of a check, in a sentence. */
export function verdictSentence(verdict: Verdict, { by }: Posted): string {
  switch (verdict.kind) {
    case 'word-for-word':
      return `On the record, word for word, ${saidBy(verdict.place, by, verdict.doubtful)}.`;
    case 'close': {
      const { compared, rest } = verdict;
      const places = counted(differing(compared.differences), 'place');
      return `Close, but not word for word: it differs in ${places}${altered(compared)}${rest === null ? '' : ', and what it leaves out matters'}; ${saidBy(compared.evidence, by, verdict.doubtful)}.`;
    }
    case 'someone-else': {
      const { compared } = verdict;
      const exact =
        differing(compared.differences) === 0 ? 'word for word' : `in nearly these words${altered(compared)}`;
      return `Said by someone else: on the record ${exact} as said by ${speakerOf(compared.evidence) ?? 'somebody else'}, not by ${by ?? 'whoever is named'}.`;
    }
    case 'cut':
      return `Word for word, ${saidBy(verdict.place, by, verdict.doubtful)}, but cut, and what was left out matters: ${verdict.rest.rule}.`;
    case 'spliced':
      return `Spliced from ${verdict.pieces.length} places: the pieces are on the record, but nobody said them together like this.`;
    case 'reported':
      return speakerOf(verdict.place) === null
        ? 'Only reported, not quoted: an article says so in its own words.'
        : `Only reported, not quoted: an article says in its own words what ${speakerOf(verdict.place)} said.`;
    case 'not-found':
      return `Not found: these words are not on the record here${by === null ? '' : `, by ${by} or anyone`}.${verdict.nearest.length === 0 ? '' : ' The nearest that is:'}`;
  }
}

/** The differences that a verdict shows word by word; none where every word is the same. */
export function shownDifferences(verdict: Verdict): readonly Difference[] {
  const compared =
    verdict.kind === 'close' || verdict.kind === 'someone-else'
      ? verdict.compared
      : verdict.kind === 'not-found'
        ? verdict.nearest[0]
        : undefined;
  return compared === undefined || differing(compared.differences) === 0 ? [] : compared.differences;
}

/** What was left out and matters, with where: "before: “If the council pays,”". */
export function restLines(verdict: Verdict): readonly { readonly where: string; readonly words: string }[] {
  const rest: Rest | null = verdict.kind === 'cut' || verdict.kind === 'close' ? verdict.rest : null;
  if (rest === null) return [];
  return [
    { where: 'Left out before it', words: rest.before },
    { where: 'Left out within it', words: rest.within },
    { where: 'Left out after it', words: rest.after },
  ].filter(({ words }) => /[\p{L}\p{N}?]/u.test(words));
}
