import type { CorrectionOutcome } from '../answering/correcting/correct.ts';
import { CORRECTED, type Correction } from '../domain/correction.ts';
import type { Verdict } from '../library/corrections/corrections.ts';
import { dateInWords } from './dates.ts';
import { listed } from './labels.ts';

const LABEL: Readonly<Record<Correction['kind'], string>> = {
  speaker: 'Speaker',
  said: 'Said on',
  event: 'Date',
};

const inWords = ({ kind }: Correction, value: string | null): string => {
  if (kind === 'speaker') return value ?? 'unclear';
  return value === null ? 'no date' : dateInWords(value);
};

/** "Speaker: Ada Reyes, not Tom Okafor". */
export const correctionLabel = (one: Correction): string =>
  `${LABEL[one.kind]}: ${inWords(one, one.value)}, not ${inWords(one, one.was)}`;

/** How it stands with a correction. */
export const correctionState = ({ state }: Correction): string =>
  state === 'applied' ? CORRECTED : 'suggested; a moderator has yet to look at it';

/** What became of a wish to correct something. */
export function correctionSentence(outcome: CorrectionOutcome): string {
  switch (outcome.kind) {
    case 'applied':
      return `Corrected. ${correctionLabel(outcome.correction)}.`;
    case 'suggested':
      return `Thank you. A moderator will look at it: ${correctionLabel(outcome.correction)}.`;
    case 'known':
      return 'Thank you. Somebody has suggested the same, and a moderator will look at it.';
    case 'undone':
      return 'It stands again as the rules read it.';
    case 'gone':
      return 'That article is no longer on the record here, so nothing was changed.';
    case 'no-quotation':
      return 'There is no quotation in it whose speaker could be corrected.';
    case 'no-date':
      return 'There is no date with it that could be corrected.';
    case 'unread-date':
      return `“${outcome.typed}” is no date that can be read. Try “2016”, “July 2016” or “3 March 2016”. Nothing was changed.`;
    case 'unclear-name':
      return `“${outcome.typed}” could be ${listed(outcome.like, 'or')}. Write the whole name. Nothing was changed.`;
    case 'same':
      return 'It stands so already. Nothing was changed.';
    case 'too-many':
      return 'There are as many open suggestions as are kept. Ask a moderator to look at /corrections first.';
  }
}

const SETTLED: Readonly<Record<Verdict, (label: string) => string>> = {
  confirm: (label) => `Confirmed. ${label}.`,
  'turn-down': () => 'Turned down. Nothing was changed.',
  undo: () => 'Undone. It stands again as the rules read it.',
};

/** What became of a correction that was looked at; null: it was not there to be settled so. */
export const settledSentence = (settled: Correction | null, verdict: Verdict): string =>
  settled === null ? 'Somebody else has settled that already.' : SETTLED[verdict](correctionLabel(settled));
