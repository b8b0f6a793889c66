import { parseDocument } from 'yaml';
import type { Head } from './draft.ts';
import { headOf } from './head.ts';

/** A text and what its front matter says of it. */
export interface Fronted {
  readonly head: Head;
  /** Everything after the line that closes the front matter, to the letter. */
  readonly text: string;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const LONGEST = 20_000;

/**
 * Takes YAML front matter (`---` lines around it) off the beginning of a text. Only scalars and lists are read, as
 * strings; front matter that is no YAML mapping is left in the text, for then the text merely begins with a rule.
 */
export function takeFrontMatter(whole: string): Fronted {
  const opening = OPENING.exec(whole);
  if (!opening) return { head: {}, text: whole };
  const rest = whole.slice(opening[0].length);
  const closing = CLOSING.exec(rest.slice(0, LONGEST));
  if (!closing) return { head: {}, text: whole };
  const said = mapping(rest.slice(0, closing.index));
  if (said === null) return { head: {}, text: whole };
  const { title, publisher, date, published = date, author, authors = author, url } = said;
  return {
    head: headOf({ title, publisher, published, authors, url }),
    text: rest.slice(closing.index + closing[0].length).replace(/^\n/, ''),
  };
}

/** The failsafe schema of YAML 1.2 knows strings, lists and mappings only: no code, no dates, no numbers. */
function mapping(yaml: string): Readonly<Record<string, unknown>> | null {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
