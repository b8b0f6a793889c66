import { parsePage } from './dom/parse.ts';

/** Markup that some publishers leave in their JSON-LD. */
const MARKUP = /<\/?(?:a|b|br|em|i|mark|p|span|strong|sub|sup|u)\b[^<>]{0,200}>/gi;

/** What a page says in one line: entities read, markup and white space taken off; '' where it is longer than asked. */
export const clean = (said: string, longest: number): string => {
  const one = withoutEntities(said.slice(0, 4_000)).replace(MARKUP, '').replace(/\s+/g, ' ').trim();
  return one.length > longest ? '' : one;
};

/** "Pier &amp; port" → "Pier & port": JSON-LD is script, in which the page's parser reads no entities. */
export const withoutEntities = (text: string): string =>
  /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i.test(text)
    ? (parsePage(`<p>${text.replaceAll('<', '&lt;')}</p>`).querySelector('p')?.textContent ?? text)
    : text;
