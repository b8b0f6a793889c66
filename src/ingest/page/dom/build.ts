import { Parser } from 'htmlparser2';
import type { DomElement } from './nodes.ts';

/** Elements that show no words and say nothing: they are not kept, with all that is in them. */
const NOTHING_IN_THEM = new Set(['style', 'svg']);

/** Scripts are not kept either, but for the one kind that is no script. */
const isData = (attribs: Readonly<Record<string, string>>): boolean =>
  /^\s*application\/ld\+json\b/i.test(attribs['type'] ?? '');

/** What a browser never leaves inside a drawing: a page that forgets `</svg>` goes on with these. */
const OUT_OF_DRAWINGS = new Set(
  'article blockquote body div dl h1 h2 h3 h4 h5 h6 main ol p pre section table ul'.split(' '),
);

/** Parses HTML into an element, as its last children. Runs no script and fetches nothing. */
export function build(html: string, into: DomElement): void {
  let at = into;
  /** Of every open element whether it is kept. */
  const open: boolean[] = [];
  /** How many are open around the one that is not kept; null: none is. */
  let away: { readonly depth: number; readonly drawing: boolean } | null = null;
  const parser = new Parser({
    onopentag(name, attribs) {
      if (away?.drawing && OUT_OF_DRAWINGS.has(name)) away = null;
      else if (away?.drawing && name === 'foreignobject') away = { ...away, drawing: false };
      if (away === null && (NOTHING_IN_THEM.has(name) || (name === 'script' && !isData(attribs))))
        away = { depth: open.length, drawing: name === 'svg' };
      if (away === null) at = at.addElement(name, attribs);
      open.push(away === null);
    },
    onclosetag() {
      if (open.pop()) at = at.parentNode ?? into;
      else if (away?.depth === open.length) away = null;
    },
    // A text comes bit by bit, around each entity.
    ontext(text) {
      if (away === null) at.addText(text);
    },
  });
  parser.end(html);
}
