import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';

/** An item of a feed that a test makes. */
export interface Made {
  readonly link: string;
  readonly title: string;
  readonly published?: string;
  readonly changed?: string;
}

const rssItem = ({ link, title, published = 'Thu, 06 May 2021 08:00:00 GMT' }: Made): string =>
  `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${published}</pubDate></item>`;

export const rss = (items: readonly Made[], title = 'The Courier'): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.map(rssItem).join('')}</channel></rss>`;

export const atom = (items: readonly Made[], title = 'The Courier'): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${items
    .map(
      (item) =>
        `<entry><id>${item.link}</id><title>${item.title}</title><link href="${item.link}"/><author><name>Tom Okafor</name></author><published>2021-05-06T08:00:00Z</published><updated>${item.changed ?? '2021-05-06T08:00:00Z'}</updated></entry>`,
    )
    .join('')}</feed>`;

/** Answers with what `body` gives now, with an ETag of its own, and 304 to whoever has it. */
export const conditional =
  (body: () => string, type = 'application/rss+xml'): RequestListener =>
  (request, response) => {
    const text = body();
    const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    return void response.writeHead(200, { 'content-type': type, etag }).end(text);
  };

/** A page with an article that no other is like. */
export const story = (n: number, words = 'The council will meet again'): string => {
  const about = ['pier', 'market', 'ferry', 'library', 'harbour', 'school', 'bridge', 'theatre'][n % 8] ?? '';
  return `<html><head><title>Story ${n} of the ${about}</title></head><body><article><h1>Story ${n} of the ${about}</h1>${Array.from(
    { length: 4 },
    (_, i) =>
      `<p>“${words} about the ${about} in room ${n}${i},” Mayor Ada Quill said on Thursday, when plan ${n} had ${i + 2} readers.</p>`,
  ).join('')}</article></body></html>`;
};
