import { timeZoneNamed } from '../../domain/time-zone.ts';
import type { Library } from '../../library/library.ts';
import { auditLine, BY_NOBODY } from '../../wording/audit.ts';
import { counted } from '../../wording/labels.ts';
import { keptOfServer } from '../../wording/privacy.ts';
import { settingLine, unknownZone } from '../../wording/settings.ts';
import { timeInWords } from '../../wording/times.ts';
import { TERMINAL } from '../desk.ts';
import { type Page, paragraph } from '../show/page.ts';
import { safe } from '../show/safe.ts';

/** `/settings` shows the time zone, `/settings time-zone: Europe/Berlin` sets it. The others are Discord's. */
export async function runSettings(words: string, page: Page, library: Library, now: Date): Promise<string> {
  const typed = words.replace(/^time[- ]?zone\s*:?\s*/iu, '').trim();
  const zone = timeZoneNamed(typed);
  if (typed !== '' && zone === null) return paragraph(page, safe(unknownZone(typed)));
  if (zone !== null && typed !== '') await library.set({ timeZone: zone }, TERMINAL, settingLine('timeZone', zone));
  const { timeZone } = await library.settings();
  const line = `${settingLine('timeZone', timeZone)}, ${timeInWords(now, timeZone)} now. “Yesterday” is meant there.`;
  return `${paragraph(page, line)}\n/settings time-zone: Europe/Berlin changes it.`;
}

const LINES_ON_A_PAGE = 20;

/** `/audit`, `/audit 2`: who did what when, the latest first. */
export async function runAudit(words: string, page: Page, library: Library): Promise<string> {
  const { of } = await library.audit(0, 1);
  if (of === 0) return 'Nothing has been added, removed, corrected or set yet.';
  const pages = Math.ceil(of / LINES_ON_A_PAGE);
  const at = Math.min(Math.max(1, Number(/^\d{1,6}$/.exec(words.trim())?.[0] ?? 1)), pages);
  const { entries } = await library.audit((at - 1) * LINES_ON_A_PAGE, LINES_ON_A_PAGE);
  const { timeZone } = await library.settings();
  const lines = entries.map((entry) =>
    paragraph(page, safe(`${auditLine(entry, timeZone)} · by ${entry.by ?? BY_NOBODY}`), { mark: '-', indent: 2 }),
  );
  const rest = at < pages ? [`/audit ${at + 1} shows earlier ones.`] : [];
  return [`${counted(of, 'line')}, times of ${timeZone}`, lines.join('\n'), ...rest].join('\n\n');
}

/** What is kept in the data folder, and how to have it or be rid of it. */
export async function runPrivacy(page: Page, library: Library): Promise<string> {
  const kept = keptOfServer({
    articles: (await library.articles()).length,
    corrections: (await library.corrections.list()).length,
    audit: (await library.audit(0, 1)).of,
  });
  return [
    'What is kept here:',
    [...kept, `the last lines typed at this prompt, in a file that its owner alone can read`]
      .map((line) => paragraph(page, line, { mark: '-', indent: 2 }))
      .join('\n'),
    paragraph(page, 'Nothing is sent anywhere but to the links that you add.'),
    '`cli privacy export FILE.zip` writes all of it, `cli privacy delete --yes` deletes it.',
  ].join('\n\n');
}
