import type { AuditEntry } from '../../domain/audit.ts';
import { auditLine } from '../../wording/audit.ts';
import { counted } from '../../wording/labels.ts';
import { encodeRecord } from '../record-state.ts';
import { short } from './evidence.ts';
import { escaped } from './markdown.ts';
import { button, type Card, container, note, row, separator, text } from './parts.ts';

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
  const to = (at: number): string => encodeRecord('audit', '', Math.max(0, at));
  const turns = [
    button('◀ Back', to(page - 1), { disabled: page === 0 }),
    // Its custom_id must differ from those beside it.
    button(`${page + 1} of ${pages}`, encodeRecord('audit', 'here', page), { disabled: true }),
    button('Next ▶', to(page + 1), { disabled: page + 1 >= pages }),
  ];
  const head = `### ${counted(of, 'line')} in the audit\n-# Times are those of ${escaped(timeZone)}.`;
  return {
    components: [container([text(`${head}\n${lines.join('\n')}`), ...(pages > 1 ? [separator(), row(...turns)] : [])])],
  };
}
