import type { Watched } from '../answering/watching/watched.ts';
import { LONGEST_WATCH, MOST_WATCHES, type Watch } from '../library/watches.ts';
import { counted, listed } from './labels.ts';

/** "whenever a new article quotes Jeff Sessions" */
const whenever = ({ words, names }: Pick<Watch, 'words' | 'names'>): string =>
  names.length > 0
    ? `whenever a new article quotes ${words}`
    : `whenever a new article quotes ${words.startsWith('“') ? words : `“${words}”`}, or somebody called so`;

/** What became of a watch that somebody asked for. @param where how they will be told: "privately". */
export function watchSentence(watched: Watched, outcome: 'added' | 'known' | 'full', where: string): string {
  if (watched.kind === 'unclear') {
    return `Several people here are called “${watched.words}”: ${listed(watched.like, 'or')}? Say which, or put the words in quotation marks.`;
  }
  if (watched.kind === 'not-understood') {
    return watched.because === 'empty'
      ? 'Name a person, or words that somebody may say: a name, or “a few words”.'
      : `That is too long to watch for: at most ${LONGEST_WATCH} characters.`;
  }
  if (outcome === 'full') return `You watch ${MOST_WATCHES} things here, and no more can be added. Remove one first.`;
  const hint = watched.names.length > 0 ? ' For the words alone, put them in quotation marks.' : '';
  const verb = outcome === 'known' ? 'You are told already' : 'You will be told';
  return `${verb} ${where} ${whenever(watched)}.${hint}`;
}

export const NO_WATCHES = 'You watch for nothing here.';

export const unwatchedSentence = (words: string): string => `You are no longer told of ${inMarks(words)}.`;

export const noSuchWatch = (typed: string): string => `You do not watch for “${typed}” here.`;

export const watchName = ({ words, names }: Watch): string => (names.length > 0 ? words : inMarks(words));

const inMarks = (words: string): string => (words.startsWith('“') ? words : `“${words}”`);

/** "Jeff Sessions: 3 quotations" */
export const tellingHead = (watch: Watch, quotations: number): string =>
  `${watchName(watch)}: ${counted(quotations, 'quotation')}`;

/** The watch that somebody means by its number in their list or by its words; null where there is none. */
export function watchNamed(typed: string, watches: readonly Watch[]): Watch | null {
  const plain = (text: string): string => text.replace(/[“”"]/g, '').trim().toLowerCase();
  const wanted = plain(typed);
  const byNumber = /^\d{1,2}$/.test(wanted) ? watches[Number(wanted) - 1] : undefined;
  return byNumber ?? watches.find(({ words }) => plain(words) === wanted) ?? null;
}
