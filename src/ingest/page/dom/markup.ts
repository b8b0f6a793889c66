import type { DomElement, DomNode } from './nodes.ts';
import { isElement } from './walk.ts';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The HTML of what an element holds. Walks without recursion: a page may nest as deep as it likes. */
export function markupOf(element: DomElement): string {
  const parts: string[] = [];
  const stack: (DomNode | string)[] = element.childNodes.reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (isElement(node)) {
      parts.push('<', node.localName);
      for (const name in node.attribs)
        parts.push(' ', name, '="', (node.attribs[name] ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;'), '"');
      parts.push('>');
      if (VOID.has(node.localName)) continue;
      stack.push(`</${node.localName}>`);
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
    } else parts.push(node.parentNode?.localName === 'script' ? node.textContent : escaped(node.textContent));
  }
  return parts.join('');
}
