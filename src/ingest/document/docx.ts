import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Draft } from '../draft.ts';
import { MOST_BYTES } from '../draft.ts';
import { headOf } from '../head.ts';
import { parsePage } from '../page/dom/parse.ts';
import { paragraphsOf } from '../page/paragraphs.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import { textOf, unpack } from './archive.ts';

const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/|word\/[^/]+\.xml$|word\/_rels\/|docProps\/core\.xml$)/;

/**
 * The text of a Word document. It is unpacked under the limits first and given on without compression, since mammoth
 * itself would unpack whatever there is.
 */
export async function fromDocx(bytes: Uint8Array): Promise<Draft | Refused> {
  const unpacked = unpack(bytes, (name) => PARTS.test(name), { entries: 5_000, bytes: 4 * MOST_BYTES });
  if (unpacked.kind === 'refused') return refused(unpacked.because, unpacked.detail);
  const { files } = unpacked;
  if (!files.has('word/document.xml')) return refused('not-text', 'the archive holds no Word document');
  const plain = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer: plain }, { externalFileAccess: false });
  const core = parsePage(textOf(files.get('docProps/core.xml')));
  const said = (tag: string): string | null => core.querySelector(tag)?.textContent ?? null;
  return {
    kind: 'draft',
    head: headOf({ title: said('dc\\:title'), authors: said('dc\\:creator'), published: said('dcterms\\:created') }),
    text: paragraphsOf(parsePage(value).body)
      .map(({ text }) => text)
      .join('\n\n'),
  };
}
