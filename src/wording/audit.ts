import type { AuditEntry, Deed } from '../domain/audit.ts';
import { timeInWords } from './times.ts';

const DID: Readonly<Record<Deed, string>> = {
  added: 'added an article',
  removed: 'removed an article',
  changed: 'changed what is known of an article',
  suggested: 'suggested a correction',
  corrected: 'corrected',
  confirmed: 'confirmed a suggestion',
  'turned-down': 'turned down a suggestion',
  undone: 'undid a correction',
  set: 'changed a setting',
  'feed-added': 'added a feed',
  'feed-changed': 'changed where a feed is announced',
  'feed-removed': 'removed a feed',
};

/** "2 March 2017, 14:05 · added an article: “Harbour closes”". */
export const auditLine = ({ at, what, about, article }: AuditEntry, timeZone: string): string => {
  const named = about === null ? '' : article === null ? `: ${about}` : `: “${about}”`;
  return `${timeInWords(at, timeZone)} · ${DID[what]}${named}`;
};

/** Who is meant where nobody's id stands. */
export const BY_NOBODY = 'the program, or somebody who had their id deleted';
