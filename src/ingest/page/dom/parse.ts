import { build } from './build.ts';
import { DomDocument } from './document.ts';
import type { DomElement, DomNode } from './nodes.ts';

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

const IN_HEAD = new Set('base link meta noscript script style template title'.split(' '));

/** Parses a page, or a piece of one, which becomes the body of a page. Runs no script and fetches nothing. */
export function parsePage(html: string): DomDocument {
  const document = new DomDocument();
  build(html.replace(MONSTROUS_TAG, '<$1>').replaceAll('\0', ''), document);
  const root = document.children.find(({ localName }) => localName === 'html') ?? document.createElement('html');
  for (const node of document.childNodes) if (node !== root) root.appendChild(node);
  document.appendChild(root);
  withBody(root, document);
  return document;
}

const inHead = (node: DomNode): boolean =>
  'localName' in node ? node.localName === 'head' || IN_HEAD.has(node.localName) : node.textContent.trim() === '';

/**
 * A page need not write `<body>`, nor `</head>`, and may go on behind `</body>`: all but what belongs into a head is in
 * its one body.
 */
function withBody(root: DomElement, document: DomDocument): void {
  const written = root.children.find(({ localName }) => localName === 'body');
  const body = written ?? document.createElement('body');
  const head = root.children.find(({ localName }) => localName === 'head');
  const inside = head?.childNodes ?? [];
  const first = inside.findIndex((node) => !inHead(node));
  const left = first < 0 || written !== undefined ? [] : inside.slice(first);
  const stray = root.childNodes.filter((node) => node !== body && !inHead(node));
  for (const node of [...left, ...stray]) body.appendChild(node);
  root.appendChild(body);
}
