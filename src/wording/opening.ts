import type { Failed } from '../library/failed.ts';
import { counted } from './labels.ts';

/** Why the library cannot be opened, and what can be done. Nothing was changed. */
const OPENING: Readonly<Record<Failed['because'], string>> = {
  'newer-version':
    'The library was written by a newer version of this program. Run that version, or set another DATA_DIR.',
  damaged: 'The library file is damaged or is no library. It was left as it is: put a backup in its place.',
  'not-writable': 'The data folder cannot be written. Give this user the right to, or set another DATA_DIR.',
  unreachable: 'The database does not answer. Look whether it runs, and whether DATABASE_URL is right.',
  'not-allowed':
    'The database does not let its role make tables and functions. Let the role own the database, or another in DATABASE_URL.',
  'in-use': 'Another process has the library open. Stop it, or set another DATA_DIR.',
};

export const openingFailed = (because: Failed['because']): string => OPENING[because];

const byOlderRules = (articles: number): string =>
  `${counted(articles, 'article')} ${articles === 1 ? 'was' : 'were'} read by older rules`;

/** What is said at the start where `articles` are read again meanwhile. */
export const readingAgain = (articles: number): string =>
  `${byOlderRules(articles)} and ${articles === 1 ? 'is' : 'are'} being read again in the background: answers may change until that is done.`;

/** The same where nothing reads them again. */
export const notReadAgain = (articles: number): string =>
  `${byOlderRules(articles)}, and answers may be wrong where today’s rules know better. To read again: npm run cli -- reread`;
