import { compile } from 'css-select';
import type { DomElement, DomNode } from './nodes.ts';
import { isElement, nextIn } from './walk.ts';

type Test = (element: DomElement) => boolean;

/** "p,td,pre" names tags and no more: most of what Readability looks for. */
const TAGS = /^\s*[a-z0-9]+(?:\s*,\s*[a-z0-9]+)*\s*$/i;

/** Selectors are few, and all of the program's own. */
const compiled = new Map<string, Test>();

function testFor(selector: string): Test {
  const known = compiled.get(selector);
  if (known) return known;
  let test: Test;
  if (selector === '*') test = () => true;
  else if (TAGS.test(selector)) {
    const names = new Set(
      selector
        .toLowerCase()
        .split(',')
        .map((name) => name.trim()),
    );
    test = ({ localName }) => names.has(localName);
  } else test = compile<DomNode, DomElement>(selector, { adapter });
  compiled.set(selector, test);
  return test;
}

/** The elements inside `root` that a CSS selector means, in the order of the page. */
export function elementsIn(root: DomElement, selector: string, most = Number.POSITIVE_INFINITY): DomElement[] {
  const test = testFor(selector);
  const found: DomElement[] = [];
  for (let node = nextIn(root, root); node !== null && found.length < most; node = nextIn(node, root)) {
    if (isElement(node) && test(node)) found.push(node);
  }
  row = null;
  return found;
}

/** The children of the element whose children were asked for last: thousands of siblings ask for one another. */
let row: { readonly parent: DomElement; readonly nodes: DomNode[] } | null = null;

function siblingsOf(node: DomNode): DomNode[] {
  const parent = node.parentNode;
  if (parent === null) return [node];
  if (row?.parent !== parent) row = { parent, nodes: parent.childNodes };
  return row.nodes;
}

const adapter = {
  isTag: isElement,
  getAttributeValue: (element: DomElement, name: string) => element.getAttribute(name) ?? undefined,
  getChildren: (node: DomNode): DomNode[] => (isElement(node) ? node.childNodes : []),
  getName: ({ localName }: DomElement) => localName,
  getParent: ({ parentNode }: DomElement): DomNode | null => parentNode,
  getSiblings: siblingsOf,
  prevElementSibling: ({ previousElementSibling }: DomNode) => previousElementSibling,
  getText: ({ textContent }: DomNode) => textContent,
  hasAttrib: (element: DomElement, name: string) => element.hasAttribute(name),
  removeSubsets: (nodes: DomNode[]) => nodes,
};
