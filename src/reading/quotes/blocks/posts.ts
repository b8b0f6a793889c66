import type { Span } from '../../../domain/span.ts';
import { trimmed } from '../../../domain/span.ts';
import type { Label } from '../labels.ts';

const DATE = String.raw`(?:\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.? [-–—·] )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4})`;
/** "— Ada Pine (@adapine) March 2, 2017": how an embedded post is signed. Nothing but a date follows the handle. */
const SIGNED = new RegExp(
  String.raw`(?:^|\s)(―|—|–|--|-)\s{0,2}((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]{0,24} ){0,5}[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&!-]{0,24}) ?\(@\w{1,30}\)(?:,? (${DATE}))?[.,]?(?:\s?<[^<>\n]{1,30}>[.\s]?)?$`,
  'u',
);
/** "Reporting by Ada Pine" is who wrote the article. */
const CREDIT =
  /^\p{Ll}|\s(?!(?:de|del|la|van|von|der|bin|al|of|the|and|for) )\p{Ll}|^(?:By|Reporting|Photo|Photos|Story|Text)\b/u;
const LONGEST = 260;

/** The name that signs a post at the end of a paragraph, where the words before it end, and whether a date stands in it. */
export function signatureOf(
  text: string,
  paragraph: Span,
): { readonly label: Label; readonly words: Span; readonly dated: boolean } | null {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST);
  const tail = text.slice(from, paragraph.end);
  if (!tail.includes('(@')) return null;
  const match = SIGNED.exec(tail);
  const [whole, dash, name, date] = match ?? [];
  if (match === null || whole === undefined || dash === undefined || name === undefined || CREDIT.test(name))
    return null;
  const sign = from + match.index + whole.indexOf(dash);
  const start = from + match.index + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  return {
    label: { name: { start, end: start + name.length }, sign: { start: sign, end: sign + dash.length } },
    words: trimmed(text, { start: paragraph.start, end: sign }),
    dated: date !== undefined,
  };
}
