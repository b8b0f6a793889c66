// Over 250 lines: one class, as wide as what Readability uses of the DOM standard.
import { build } from './build.ts';
import type { DomDocument } from './document.ts';
import { markupOf } from './markup.ts';
import { elementsIn } from './select.ts';
import { isElement, nextIn, TEXT_NODE } from './walk.ts';

/**
 * A document object model with as much of the DOM standard as Readability and the cascades use: siblings are linked,
 * attributes are a plain object, nothing listens and nothing is live. It holds a page in a third of the time and memory
 * that a general one takes.
 */
export type DomNode = DomText | DomElement;

/** What elements and texts share: their place in the tree. */
class Placed {
  parentNode: DomElement | null = null;
  previousSibling: DomNode | null = null;
  nextSibling: DomNode | null = null;

  get parentElement(): DomElement | null {
    return this.parentNode;
  }

  get nextElementSibling(): DomElement | null {
    let next = this.nextSibling;
    while (next !== null && !isElement(next)) next = next.nextSibling;
    return next;
  }

  get previousElementSibling(): DomElement | null {
    let before = this.previousSibling;
    while (before !== null && !isElement(before)) before = before.previousSibling;
    return before;
  }

  /** Takes the node, with what it holds, out of the tree. */
  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: next } = this;
    if (parent === null) return;
    if (before === null) parent.firstChild = next;
    else before.nextSibling = next;
    if (next === null) parent.lastChild = before;
    else next.previousSibling = before;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export class DomText extends Placed {
  readonly nodeType = TEXT_NODE;
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  get nodeName(): string {
    return '#text';
  }

  get childNodes(): DomNode[] {
    return [];
  }
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): Attribute;
}

/** Name of a document as a node. */
export const DOCUMENT = '#document';

const UNSTYLED = { display: '', visibility: '' };

export class DomElement extends Placed {
  readonly nodeType = 1;
  readonly localName: string;
  /** Upper case, as in HTML documents; a document has none, by which Readability knows that it has left the page. */
  readonly tagName: string | undefined;
  readonly attribs: Record<string, string>;
  firstChild: DomNode | null = null;
  lastChild: DomNode | null = null;

  private readonly document: DomDocument | null;

  constructor(name: string, attribs: Record<string, string>, document: DomDocument | null) {
    super();
    this.localName = name;
    this.tagName = name === DOCUMENT ? undefined : name.toUpperCase();
    this.attribs = attribs;
    this.document = document;
  }

  get nodeName(): string {
    return this.tagName ?? DOCUMENT;
  }

  get ownerDocument(): DomDocument | null {
    return this.document;
  }

  get childNodes(): DomNode[] {
    const nodes: DomNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): DomElement[] {
    const elements: DomElement[] = [];
    for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling) elements.push(node);
    return elements;
  }

  get firstElementChild(): DomElement | null {
    const first = this.firstChild;
    return first === null || isElement(first) ? first : first.nextElementSibling;
  }

  getAttribute(name: string): string | null {
    return this.hasAttribute(name) ? (this.attribs[name] ?? null) : null;
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.attribs, name);
  }

  setAttribute(name: string, value: string): void {
    this.attribs[name] = value;
  }

  removeAttribute(name: string): void {
    delete this.attribs[name];
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.attribs[name] = value;
  }

  get attributes(): Attribute[] {
    return Object.entries(this.attribs).map(([name, value]) => {
      const attribute: Attribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  /** Of the inline style only what hides. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style');
    if (style === null) return UNSTYLED;
    const said = (name: string): string =>
      new RegExp(`(?:^|;)\\s{0,20}${name}\\s{0,20}:\\s{0,20}([a-z-]{1,20})`, 'i').exec(style)?.[1]?.toLowerCase() ?? '';
    return { display: said('display'), visibility: said('visibility') };
  }

  get textContent(): string {
    let text = '';
    for (let node = nextIn(this, this); node !== null; node = nextIn(node, this)) {
      if (!isElement(node)) text += node.textContent;
    }
    return text;
  }

  set textContent(text: string) {
    this.empty();
    if (text !== '') this.appendChild(new DomText(text));
  }

  get innerHTML(): string {
    return markupOf(this);
  }

  set innerHTML(html: string) {
    this.empty();
    build(html, this);
  }

  /** Adds words at the end: to the text that stands there already, if one does. */
  addText(text: string): void {
    const last = this.lastChild;
    if (last !== null && !isElement(last)) last.textContent += text;
    else this.appendChild(new DomText(text));
  }

  /** Adds an element at the end. */
  addElement(name: string, attribs: Record<string, string>): DomElement {
    return this.appendChild(new DomElement(name, attribs, this.ownerDocument));
  }

  appendChild<Node extends DomNode>(node: Node): Node {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild === null) this.firstChild = node;
    else this.lastChild.nextSibling = node;
    this.lastChild = node;
    return node;
  }

  replaceChild(node: DomNode, old: DomNode): DomNode {
    if (old.parentNode !== this || node === old) return old;
    node.remove();
    const { previousSibling: before, nextSibling: next } = old;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = next;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    return old;
  }

  removeChild(node: DomNode): DomNode {
    node.remove();
    return node;
  }

  getElementsByTagName(name: string): DomElement[] {
    return elementsIn(this, name);
  }

  /** In the order of the page. */
  querySelectorAll(selector: string): DomElement[] {
    return elementsIn(this, selector);
  }

  querySelector(selector: string): DomElement | null {
    return elementsIn(this, selector, 1)[0] ?? null;
  }

  private empty(): void {
    for (let node = this.firstChild; node !== null; node = this.firstChild) node.remove();
  }
}
