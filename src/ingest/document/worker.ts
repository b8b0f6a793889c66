import type { Draft } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import type { ArchivePart, Unpacked } from './archive.ts';

export type DocumentFormat = 'pdf' | 'docx' | 'epub' | 'eml' | 'md';

export interface RawDocument {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
}

/** Each parser is loaded when the first document of its kind comes. */
const PARSERS: Readonly<Record<DocumentFormat, (bytes: Uint8Array) => Promise<Draft | Refused>>> = {
  pdf: async (bytes) => (await import('./pdf.ts')).fromPdf(bytes),
  docx: async (bytes) => (await import('./docx.ts')).fromDocx(bytes),
  epub: async (bytes) => (await import('./epub.ts')).fromEpub(bytes),
  md: async (bytes) => (await import('./markdown.ts')).fromMarkdown(bytes),
  eml: async (bytes) => (await import('./eml.ts')).fromEml(bytes),
};

/** What runs in a document reader's thread. */
export default async (task: RawDocument | ArchivePart): Promise<Draft | Refused | Unpacked> =>
  'format' in task ? PARSERS[task.format](task.bytes) : (await import('./archive.ts')).unpackPart(task);
