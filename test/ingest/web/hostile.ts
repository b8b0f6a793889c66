import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';

export const paragraph =
  '<p>“The pier stays,” Mayor Ada Quill said on Thursday, after the council of Saltmere had voted to keep it.</p>';

export const page = (body: string): string =>
  `<html><head><title>Pier</title></head><body><article>${body}</article></body></html>`;

export const packed =
  (coding: string, body: Buffer): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body);

const hundredThousand = (attribute: (i: number) => string): string =>
  Array.from({ length: 100_000 }, (_, i) => attribute(i)).join(' ');

/** Pages that parsers stumble over. Each holds an article, or none. */
export const HOSTILE_PAGES: Readonly<Record<string, string>> = {
  '/nested': page(`${'<div>'.repeat(1_000_000)}${paragraph.repeat(4)}`),
  '/unclosed': page('<b><i><a href=x>'.repeat(300_000)),
  '/attributes': page(`<p ${hundredThousand((i) => `a${i}=1`)}>${paragraph.repeat(4)}`),
  '/quoted-attributes': page(`<p ${hundredThousand((i) => `a${i}="<"`)}>${paragraph.repeat(4)}`),
  '/nulls': `${'\0'.repeat(100_000)}${page(paragraph.repeat(4))}`,
  '/brackets': '<'.repeat(5_000_000),
  '/comments': `<!--${'<!--'.repeat(1_000_000)}`,
  '/entities': page(`<p>${'&lt;&amp;'.repeat(500_000)}</p>`),
  '/json': page(`<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${paragraph.repeat(4)}`),
};

/** Servers that do not answer as they should. */
export const HOSTILE_SERVERS = {
  '/drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/flood': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const chunk = Buffer.alloc(1_000_000, 'x');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/silent': () => {},
  '/claims-much': (_, response) => void response.writeHead(200, { 'content-length': 10_000_000_000 }).write('x'),
  '/bomb': packed('gzip', gzipSync(Buffer.alloc(100_000_000))),
} satisfies Readonly<Record<string, RequestListener>>;
