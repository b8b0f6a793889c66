import { Parser } from 'htmlparser2';
import type { DomElement } from './nodes.ts';

/** Elements that show no words and say nothing: they are not kept, with all that is in them. */
const NOTHING_IN_THEM = new Set(['style', 'svg']);

/** Scripts are not kept either, but for the one kind that is no script. */
const isData = (attribs: Readonly<Record<string, string>>): boolean =>
  /^\s*application\/ld\+json\b/i.test(attribs['type'] ?? '');

/** Parses HTML into an element, as its last children. Runs no script and fetches nothing. */
export function build(html: string, into: DomElement): void {
  let at = into;
  /** Depth inside something that is not kept; 0: outside. */
  let away = 0;
  const parser = new Parser({
    onopentag(name, attribs) {
      if (away > 0 || NOTHING_IN_THEM.has(name) || (name === 'script' && !isData(attribs))) away++;
      else at = at.addElement(name, attribs);
    },
    onclosetag() {
      if (away > 0) away--;
      else if (at !== into) at = at.parentNode ?? into;
    },
    // A text comes bit by bit, around each entity.
    ontext(text) {
      if (away === 0) at.addText(text);
    },
  });
  parser.end(html);
}
