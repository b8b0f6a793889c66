import PostalMime from 'postal-mime';
import type { Draft } from '../draft.ts';
import { headOf } from '../head.ts';
import { parsePage } from '../page/dom/parse.ts';
import { notOfTheArticle } from '../page/lines.ts';
import { paragraphsOf } from '../page/paragraphs.ts';

/** A mail: its subject, sender and day, and its text; its plain part where it has one. */
export async function fromEml(bytes: Uint8Array): Promise<Draft> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const written = mail.text?.trim() ?? '';
  const text =
    written !== ''
      ? unwrapped(written)
      : paragraphsOf(parsePage(mail.html ?? '').body)
          .map((one) => one.text)
          .join('\n\n');
  return {
    kind: 'draft',
    head: headOf({
      title: mail.subject?.replace(/^(?:\s*(?:fwd?|re)\s*:)+/i, ''),
      authors: mail.from?.name ? [mail.from.name] : [],
      published: mail.date,
    }),
    text: text
      .split('\n\n')
      .filter((paragraph) => notOfTheArticle(paragraph) === null)
      .join('\n\n'),
  };
}

/** Mails wrap their lines (RFC 3676): the lines of a paragraph are one. */
const unwrapped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
