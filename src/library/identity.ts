import { createHash } from 'node:crypto';

/** Query parameters that say where a reader came from, not which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid|ncid|smid|smtyp|ocid|xtor|s_cid)$/i;

/**
 * The same for every link to one article: scheme, `www.`, letter case of the host, tracking parameters, their order,
 * fragment and closing slash make no difference. What is no http link is taken as it stands.
 */
export function linkKey(link: string): string {
  if (!URL.canParse(link)) return link.trim();
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return link.trim();
  const host = url.host.replace(/^(?:www|amp|m)\./, '');
  const asked = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${path}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');

/** Changes when one character of the text does: what `verify` holds a stored text against. */
export const textHash = (text: string): string => sha256(text);

/** Changes when the text or the title does: what an index is held against, for it holds both. */
export const markOf = ({ stamp, title }: { readonly stamp: string; readonly title: string }): string =>
  title === '' ? stamp : `${stamp}.${sha256(title).slice(0, 10)}`;

/** The same for texts that differ only in white space, letter case, and straight or curly marks. */
export const wordsHash = (text: string): string =>
  sha256(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[“”„‟″«»]|''/g, '"')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/**
 * The text as every engine can keep it to the letter, offsets unchanged: NUL (at which libsql cuts a text off and which
 * PostgreSQL refuses) and lone halves of surrogate pairs (which are no Unicode) become U+FFFD.
 */
export const keepable = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
