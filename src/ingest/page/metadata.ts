import { authorsIn } from './author-names.ts';
import { clean } from './clean.ts';
import { modifiedOn, publishedOn } from './dates/published-on.ts';
import { linkOf } from './own-link.ts';
import type { Page } from './page.ts';
import type { Place } from './places.ts';
import { AUTHORS, LANGUAGE, PUBLISHER, TITLE } from './places.ts';
import { withoutSite } from './site-name.ts';

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What a page says of its article, each from the surest place that says something usable. */
export function metadataOf(page: Page): Metadata {
  const publisher = first(PUBLISHER, page, (said) => clean(said, 80) || null);
  return {
    publisher,
    title: first(TITLE, page, (said) => withoutSite(clean(said, 400), publisher, page.url) || null),
    published: publishedOn(page),
    modified: modifiedOn(page),
    language: first(LANGUAGE, page, languageTag),
    authors: firstOf(AUTHORS, page, (said) => authorsIn(said, publisher)),
    url: linkOf(page),
  };
}

function first<T>(places: readonly Place[], page: Page, usable: (said: string) => T | null): T | null {
  for (const { says } of places) {
    for (const said of says(page)) {
      const value = said == null ? null : usable(said);
      if (value !== null) return value;
    }
  }
  return null;
}

/** "en_GB" → "en-GB"; null where it is no tag. */
function languageTag(said: string): string | null {
  const tag = said.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

/** "ADA QUILL" and "Ada Quill" are one. */
function eachOnce(names: readonly string[]): readonly string[] {
  const once = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const before = once.get(key);
    if (before === undefined || before === before.toUpperCase()) once.set(key, name);
  }
  return [...once.values()];
}

/** The first place that names anybody, with all whom it names. */
function firstOf(places: readonly Place[], page: Page, usable: (said: string) => readonly string[]): readonly string[] {
  for (const { says } of places) {
    const named = says(page).flatMap((said) => (said == null ? [] : usable(said)));
    if (named.length > 0) return eachOnce(named);
  }
  return [];
}
