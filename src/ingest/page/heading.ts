import type { DomDocument } from './dom/document.ts';
import type { DomElement } from './dom/nodes.ts';

/** Letters and digits only: the same for titles that differ in marks and white space. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const headings = new WeakMap<DomDocument, { readonly heading: DomElement | null }>();

/** The heading that shows the article's title: the longest that `<title>` has too, else the first `<h1>`. */
export function headingOf(document: DomDocument): DomElement | null {
  const known = headings.get(document);
  if (known) return known.heading;
  const title = bare(document.title);
  const all = document.querySelectorAll('h1, h2, h3').slice(0, 200);
  const inTitle = all.filter(({ textContent }) => {
    const shown = bare(textContent.slice(0, 400));
    return shown.length > 8 && title.includes(shown);
  });
  // The name of the site may be a heading too, and is in the title as well.
  const longest = inTitle.reduce((most, { textContent }) => Math.max(most, bare(textContent).length), 0);
  const heading =
    inTitle.find(({ textContent }) => bare(textContent).length === longest) ??
    all.find(({ localName }) => localName === 'h1') ??
    null;
  headings.set(document, { heading });
  return heading;
}

/** What follows next on a heading, or on the box that it stands in. */
export function nextTo(heading: DomElement | null): readonly DomElement[] {
  const found: DomElement[] = [];
  for (const one of [heading, heading?.parentNode]) {
    let next = one?.nextElementSibling ?? null;
    for (let i = 0; i < 2 && next !== null; i++, next = next.nextElementSibling) found.push(next);
  }
  return found;
}
