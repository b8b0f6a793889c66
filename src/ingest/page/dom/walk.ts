import type { DomElement, DomNode } from './nodes.ts';

export const TEXT_NODE = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** The node that follows in the order of the page, inside `root`; null after the last. */
export function nextIn(node: DomNode, root: DomElement): DomNode | null {
  if (isElement(node) && node.firstChild !== null) return node.firstChild;
  let at: DomNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
