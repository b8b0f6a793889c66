import { build } from './build.ts';
import { DomDocument, type DomElement } from './nodes.ts';

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

const IN_HEAD = new Set('base link meta noscript script title'.split(' '));

/** Parses a page, or a piece of one, which becomes the body of a page. Runs no script and fetches nothing. */
export function parsePage(html: string): DomDocument {
  const document = new DomDocument();
  build(html.replace(MONSTROUS_TAG, '<$1>').replaceAll('\0', ''), document);
  if (document.children.some(({ localName }) => localName === 'html')) withBody(document.documentElement, document);
  else {
    const root = document.createElement('html');
    for (const node of document.childNodes) root.appendChild(node);
    withBody(document.appendChild(root), document);
  }
  return document;
}

/** A page need not write `<body>`: all but what belongs into a head is in it. */
function withBody(root: DomElement, document: DomDocument): void {
  if (document.querySelector('body') !== null) return;
  const body = document.createElement('body');
  for (const node of root.childNodes) {
    const inHead = 'localName' in node && (node.localName === 'head' || IN_HEAD.has(node.localName));
    if (!inHead) body.appendChild(node);
  }
  root.appendChild(body);
}
