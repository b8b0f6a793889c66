import type { DomElement, DomNode } from './dom/nodes.ts';
import { isElement } from './dom/walk.ts';

/** Elements that a paragraph ends before and after. */
const BLOCK = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose words are not the article's: captions say who photographed, buttons say what to press. */
const LEFT_OUT = new Set(
  `audio button canvas figcaption form head iframe input math nav noscript object option script select style svg
  template textarea video`.split(/\s+/),
);

/** A large first letter set by itself: "T", "urkey said". "A", "I" and "O" may be words. */
const DROPPED = /^[B-HJ-NP-Z]$/u;

const BREAK = '\uE000';

/** What a browser shows as one paragraph. */
export interface Paragraph {
  readonly text: string;
  /** How much of it is inside links, 0 to 1. */
  readonly linked: number;
  /** Stands in a `<blockquote>`. */
  readonly quoted: boolean;
}

/**
 * The paragraphs of an element in reading order: one for each block, white space made single as a browser shows it.
 * `<br>` ends a line, two of them a paragraph. Walks without recursion: a page may nest as deep as it likes.
 */
export function paragraphsOf(
  root: DomElement,
  leftOut: (element: DomElement) => boolean = () => false,
): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let line = '';
  let shown = 0;
  let inLinks = 0;
  let depth = 0;
  let quotes = 0;
  const end = (): void => {
    for (const part of line.split(/(?:\uE000\s*){2,}/)) {
      const text = part
        .replace(/\s+/g, ' ')
        .replace(/ ?\uE000 ?/g, '\n')
        .trim();
      const capital = found.at(-1)?.text ?? '';
      if (DROPPED.test(capital) && /^\p{Ll}/u.test(text)) {
        found.pop();
        found.push({ text: capital + text, linked: 0, quoted: quotes > 0 });
      } else if (text !== '') found.push({ text, linked: shown === 0 ? 0 : inLinks / shown, quoted: quotes > 0 });
    }
    line = '';
    shown = 0;
    inLinks = 0;
  };
  const stack: (DomNode | 'end' | 'link ends' | 'quotation ends')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') end();
    else if (node === 'link ends') depth--;
    else if (node === 'quotation ends') {
      end();
      quotes--;
    } else if (!isElement(node)) {
      const text = visible(node.textContent);
      const letters = text.trim().length;
      line += text;
      shown += letters;
      if (depth > 0) inLinks += letters;
    } else if (node.localName === 'br') line += BREAK;
    else if (!LEFT_OUT.has(node.localName) && !leftOut(node)) {
      if (BLOCK.has(node.localName)) {
        end();
        if (node.localName === 'blockquote') quotes++;
        stack.push(node.localName === 'blockquote' ? 'quotation ends' : 'end');
      } else if (node.localName === 'a') {
        depth++;
        stack.push('link ends');
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
    }
  }
  end();
  return found;
}

/** Without what shows nothing: zero-width, bidi and control characters, soft hyphens. */
const visible = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uE000\uFEFF]|(?!\s)\p{Cc}/gu, '');
