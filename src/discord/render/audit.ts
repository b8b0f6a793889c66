import type { AuditEntry } from '../../domain/audit.ts';
import { auditLine } from '../../wording/audit.ts';
import { counted } from '../../wording/labels.ts';
import { encodeRecord } from '../record-state.ts';
import { short } from './evidence.ts';
import { escaped } from './markdown.ts';
import { turns } from './pages.ts';
import { type Card, container, note, row, separator, text } from './parts.ts';

export const LINES_ON_A_PAGE = 10;

/** Discord shows the member behind such a link; a mention would notify. Others are rooms of the program itself. */
const doer = (by: string | null): string => {
  if (by === null) return '';
  return /^\d{1,20}$/.test(by) ? ` · by [${by}](https://discord.com/users/${by})` : ` · by ${short(by, 40)}`;
};

/** Who did what when, the latest first, in the server's time zone. */
export function auditCard(entries: readonly AuditEntry[], of: number, page: number, timeZone: string): Card {
  if (of === 0) return note('Nothing has been added, removed, corrected or set here yet.');
  const lines = entries.map((entry) => `- ${short(auditLine(entry, timeZone), 220)}${doer(entry.by)}`);
  const pages = Math.max(1, Math.ceil(of / LINES_ON_A_PAGE));
  const beside = turns({ number: page, of: pages }, (at) => encodeRecord('audit', '', at));
  const head = `### ${counted(of, 'line')} in the audit\n-# Times are those of ${escaped(timeZone)}.`;
  return {
    components: [
      container([text(`${head}\n${lines.join('\n')}`), ...(beside.length > 0 ? [separator(), row(...beside)] : [])]),
    ],
  };
}
