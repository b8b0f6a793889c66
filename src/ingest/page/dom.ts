import { parseHTML } from 'linkedom';

/** As much of the DOM as is used here. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
}

export const TEXT_NODE = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** `<div a1 a2 a3 …`: no page needs a tag of 20,000 characters, and the parser's time grows with their square. */
const MONSTROUS_TAG = /<([a-z][a-z0-9-]{0,40})(?=[\s/])[^<>]{20000,}>/gi;

/** News pages have some thousands of tags. */
const MOST_TAGS = 200_000;

/** More tags than a page of news can have: the parser would need minutes for them. */
export function isMonstrous(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags++;
  return tags > MOST_TAGS;
}

/** Parses a page, or a piece of one. Runs no script and fetches nothing. */
export function parsePage(html: string): DomDocument {
  const tame = html.replace(MONSTROUS_TAG, '<$1>').replaceAll('\0', '');
  const { document } = parseHTML(tame);
  if (document.documentElement?.localName === 'html') return document;
  return parseHTML(`<html><head></head><body>${tame}</body></html>`).document;
}
