import type { Draft } from '../draft.ts';
import { MOST_BYTES } from '../draft.ts';
import { headOf } from '../head.ts';
import { parsePage } from '../page/dom/parse.ts';
import { paragraphsOf } from '../page/paragraphs.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import { textOf, unpack } from './archive.ts';

const PARTS = /\.(?:xml|opf|x?html?)$/i;

/** The chapters of an EPUB in reading order, as one text. */
export function fromEpub(bytes: Uint8Array): Draft | Refused {
  const unpacked = unpack(bytes, (name) => PARTS.test(name), { entries: 5_000, bytes: 4 * MOST_BYTES });
  if (unpacked.kind === 'refused') return refused(unpacked.because, unpacked.detail);
  const { files } = unpacked;
  const container = parsePage(textOf(files.get('META-INF/container.xml')));
  const at = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const book = parsePage(textOf(files.get(at)));
  const places = new Map<string | null, string>();
  for (const item of book.querySelectorAll('manifest item')) {
    places.set(item.getAttribute('id'), inside(at, item.getAttribute('href') ?? ''));
  }
  const chapters = [...book.querySelectorAll('spine itemref')].map(
    (ref) => places.get(ref.getAttribute('idref')) ?? '',
  );
  const said = (tag: string): string | null => book.querySelector(tag)?.textContent ?? null;
  return {
    kind: 'draft',
    head: headOf({
      title: said('dc\\:title'),
      authors: [...book.querySelectorAll('dc\\:creator')].map((creator) => creator.textContent),
      publisher: said('dc\\:publisher'),
      published: said('dc\\:date'),
    }),
    text: chapters
      .flatMap((name) => (files.has(name) ? paragraphsOf(parsePage(textOf(files.get(name))).body) : []))
      .map(({ text }) => text)
      .join('\n\n'),
  };
}

/** "OEBPS/book.opf", "text/one.xhtml" → "OEBPS/text/one.xhtml" */
const inside = (opf: string, href: string): string => {
  const url = new URL(href.split('#')[0] ?? '', `zip:///${opf}`);
  return decodeURI(url.pathname).replace(/^\/+/, '');
};
