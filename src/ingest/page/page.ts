import type { DomDocument } from './dom/document.ts';
import type { Thing } from './json-ld.ts';
import { thingsOn } from './json-ld.ts';

/** A page as the cascades look at it. */
export interface Page {
  /** As it came. */
  readonly html: string;
  readonly document: DomDocument;
  readonly things: readonly Thing[];
  /** What its JSON-LD says of the page itself. */
  readonly pages: readonly Thing[];
  /** Names of persons by their `@id`. */
  readonly persons: ReadonlyMap<string, string>;
  /** Meta tags by lower-case name, property or itemprop; the first of each name. */
  readonly meta: ReadonlyMap<string, string>;
  /** Where the page was found. */
  readonly url: URL | null;
}

export function openPage(html: string, document: DomDocument, link: string | null): Page {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content.slice(0, 2_000));
  }
  const { articles, pages, persons } = thingsOn(document);
  return {
    html,
    document,
    things: articles,
    pages,
    persons,
    meta,
    url: link !== null && URL.canParse(link) ? new URL(link) : null,
  };
}
