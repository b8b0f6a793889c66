import { webLink } from '../head.ts';
import type { Page } from './page.ts';

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/**
 * The article's own link: the page's canonical one where it lies on the same site as the page (any page may claim
 * another's), the original of an archived page, or else where the page was found.
 */
export function linkOf({ document, meta: tags, url }: Page): string | null {
  const archived = url === null ? null : (ARCHIVED.exec(url.href)?.[1] ?? null);
  const found = archived ?? url?.href ?? null;
  const claims = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), tags.get('og:url')];
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, found ?? undefined)) continue;
    const canonical = webLink(new URL(claim, found ?? undefined).href);
    if (canonical === null || new URL(canonical).pathname === '/') continue;
    if (found === null || sameSite(new URL(canonical), new URL(found))) return canonical;
  }
  return webLink(found);
}

const sameSite = (a: URL, b: URL): boolean => {
  const [x, y] = [a, b].map((url) => url.hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '')) as [string, string];
  return x === y && (a.port === b.port || a.port === '' || b.port === '');
};
