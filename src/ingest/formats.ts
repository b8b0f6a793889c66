import type { DocumentFormat } from './document/worker.ts';
import type { Draft } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { Refused } from './taken-in.ts';
import { decoded } from './text.ts';
import type { Tools } from './tools.ts';

/** A file from a disk, an attachment or a link. */
export interface Offered {
  readonly name: string;
  /** Media type that a server gave it; '' where none did. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Of the Content-Type header. */
  readonly charset: string | null;
  readonly url: string | null;
}

/** A kind of file that holds one article. */
export interface Format {
  readonly name: string;
  readonly type: RegExp;
  readonly ending: RegExp;
  readonly draft: (file: Offered, tools: Tools) => Promise<Draft | Refused>;
}

const document = (name: DocumentFormat, type: RegExp, ending: RegExp): Format => ({
  name,
  type,
  ending,
  draft: ({ bytes }, tools) => tools.documents.extract({ format: name, bytes }),
});

const TEXT: Format = {
  name: 'text',
  type: /^text\/plain$/,
  ending: /\.(?:txt|text)$/i,
  draft: async ({ bytes }) => {
    const plain = decoded(bytes);
    return plain.kind === 'refused' ? plain : { kind: 'draft', ...takeFrontMatter(plain.text) };
  },
};

const WORD = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/;

/** What can be taken in. A media type decides before an ending does, since links end as they like. */
export const FORMATS: readonly Format[] = [
  {
    name: 'page',
    type: /^(?:text\/html|application\/xhtml\+xml)$/,
    ending: /\.(?:html?|xhtml)$/i,
    draft: (file, tools) => tools.pages.extract(file),
  },
  document('pdf', /^application\/(?:x-)?pdf$/, /\.pdf$/i),
  document('docx', WORD, /\.docx$/i),
  document('epub', /^application\/epub\+zip$/, /\.epub$/i),
  document('eml', /^message\/rfc822$/, /\.eml$/i),
  document('md', /^text\/(?:markdown|x-markdown)$/, /\.(?:md|markdown)$/i),
  TEXT,
];

/** Media types that servers give what they do not know. */
const UNTOLD = /^(?:|application\/octet-stream|binary\/octet-stream)$/;

/** Texts that are written for programs. */
const FOR_PROGRAMS = /\.(?:rtf|json|xml|rss|atom|svg|css|[cm]?[jt]s|py|sh|log|ics|vcf|tex)$/i;

/** A file without a known type or ending is a text, if it is anything. */
export const formatOf = ({ name, type }: Offered): Format | undefined =>
  FORMATS.find((format) => format.type.test(type)) ??
  (UNTOLD.test(type) && !FOR_PROGRAMS.test(name)
    ? (FORMATS.find((format) => format.ending.test(name)) ?? TEXT)
    : undefined);
