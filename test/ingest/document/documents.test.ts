import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { openDocuments } from '../../../src/ingest/document/documents.ts';
import type { DocumentFormat } from '../../../src/ingest/document/worker.ts';
import { assembled, docx, epub, pdf, zip } from './make.ts';

const documents = openDocuments();
const hasty = openDocuments({ milliseconds: 2_000 });
afterAll(() => Promise.all([documents.close(), hasty.close()]));

const FIRST = '"The pier stays," Mayor Ada Quill said on Thursday.';
const SECOND = 'The council of Saltmere agreed.';
const mail = (headers: string, body: string): Uint8Array =>
  Buffer.from(
    `From: Ada Quill <ada@gazette.example>\r\nSubject: Fwd: Pier stays\r\nDate: Thu, 06 May 2021 10:00:00 +0000\r\n${headers}\r\n\r\n${body}`,
  );

describe('a document', () => {
  it.each<[string, DocumentFormat, Uint8Array, object, string]>([
    [
      'of PDF, its lines joined to paragraphs over a parted word',
      'pdf',
      pdf(
        [[FIRST, null, 'The council of Salt-', 'mere agreed.', null, '1']],
        '/Title (Pier stays) /Author (Ada Quill) /CreationDate (D:20210506101500Z)',
      ),
      { title: 'Pier stays', authors: ['Ada Quill'], published: '2021-05-06' },
      `${FIRST}\n\n${SECOND}`,
    ],
    [
      'of Word',
      'docx',
      docx(
        [FIRST, SECOND],
        '<dc:title>Pier stays</dc:title><dc:creator>Ada Quill</dc:creator><dcterms:created>2021-05-06T10:00:00Z</dcterms:created>',
      ),
      { title: 'Pier stays', authors: ['Ada Quill'], published: '2021-05-06' },
      `${FIRST}\n\n${SECOND}`,
    ],
    [
      'of EPUB, chapter after chapter',
      'epub',
      epub([FIRST, SECOND]),
      { title: 'Pier papers', authors: ['Ada Quill'], published: '2021-05-06' },
      `${FIRST}\n\n${SECOND}`,
    ],
    [
      'of mail, its lines unwrapped',
      'eml',
      mail(
        'Content-Type: text/plain; charset=utf-8',
        `"The pier stays," Mayor Ada\r\nQuill said on Thursday.\r\n\r\n${SECOND}\r\n`,
      ),
      { title: 'Pier stays', authors: ['Ada Quill'], published: '2021-05-06' },
      `${FIRST}\n\n${SECOND}`,
    ],
    [
      'of mail in HTML',
      'eml',
      mail('Content-Type: text/html; charset=utf-8', `<p>${FIRST}</p><p>${SECOND}</p><script>alert(1)</script>`),
      { title: 'Pier stays' },
      `${FIRST}\n\n${SECOND}`,
    ],
  ])('%s gives its text and what it says of itself', async (_, format, bytes, head, text) => {
    const found = await documents.extract({ format, bytes });
    expect(found).toMatchObject({ kind: 'draft', head, text });
  });

  it.each<[string, DocumentFormat, Uint8Array]>([
    ['PDF that is none', 'pdf', Buffer.from('hello')],
    ['Word document that is none', 'docx', Buffer.from('hello')],
    ['Word document without a document', 'docx', zip({ 'a.xml': '<a/>' })],
    ['EPUB that is none', 'epub', Buffer.from('PK\x03\x04 hello')],
    [
      'Word document that unpacks to a hundred megabytes',
      'docx',
      zipSync({ 'word/document.xml': new Uint8Array(100_000_000) }),
    ],
  ])('is refused: a %s', async (_, format, bytes) => {
    expect((await documents.extract({ format, bytes })).kind).toBe('refused');
  });

  it.each<[string, DocumentFormat, Uint8Array]>([
    [
      'PDF whose pages lead back to themselves',
      'pdf',
      assembled([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>',
        '<< >>',
        '<< >>',
      ]),
    ],
    [
      'PDF of a million pages that are not there',
      'pdf',
      assembled([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R >>',
        '<< >>',
      ]),
    ],
    [
      'Word document with an entity bomb',
      'docx',
      zip({
        'word/document.xml': `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]><d>&a11;</d>`,
      }),
    ],
    [
      'mail of parts within parts',
      'eml',
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(20_000),
      ),
    ],
    [
      'EPUB whose chapters are its contents',
      'epub',
      zip({ 'META-INF/container.xml': '<rootfile full-path="../../etc/passwd"/>' }),
    ],
  ])('that is hostile ends, and the next is read: a %s', async (_, format, bytes) => {
    const found = await hasty.extract({ format, bytes });
    expect(found.kind === 'refused' || found.text.length < 20_000).toBe(true);
    expect(await hasty.extract({ format: 'epub', bytes: epub([FIRST]) })).toMatchObject({ kind: 'draft' });
  });
});
