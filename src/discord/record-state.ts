import { createHash } from 'node:crypto';
import type { Evidence } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { named } from './state.ts';

/** What the buttons and forms for corrections, the audit, settings and privacy do. */
const LETTER = {
  wrongSpeaker: 's',
  wrongDate: 'd',
  speakerForm: 'f',
  dateForm: 'g',
  corrections: 'l',
  confirm: 'c',
  turnDown: 't',
  undo: 'u',
  audit: 'a',
  visibility: 'v',
  channels: 'h',
  role: 'r',
  exportMine: 'e',
  forgetMe: 'm',
  exportServer: 'x',
  deleteServer: 'k',
  deletionForm: 'y',
} as const;
export type RecordVerb = keyof typeof LETTER;

/** Forms open from a button and come back as forms, so that no button has their verbs. */
const FORMS = ['speakerForm', 'dateForm', 'deletionForm'] as const;
export type FormVerb = (typeof FORMS)[number];
export const isForm = (verb: RecordVerb): verb is FormVerb => FORMS.some((form) => form === verb);

/** What stands in the custom_id of such a button or form: it begins with a semicolon. */
export interface RecordState {
  readonly verb: RecordVerb;
  readonly page: number;
  /** A correction's id, the key of a piece of evidence … */
  readonly argument: string;
}

const FORM = /^;([a-z])([0-9a-z]{0,4})\|([\x20-\x7e]{0,90})$/;

export const encodeRecord = (verb: RecordVerb, argument = '', page = 0): string =>
  `;${LETTER[verb]}${page === 0 ? '' : page.toString(36)}|${argument}`;

/** Null for a custom_id of another making. */
export function decodeRecord(id: string): RecordState | null {
  const [, letter, page = '', argument = ''] = FORM.exec(id) ?? [];
  const verb = named(LETTER, letter);
  return verb === undefined ? null : { verb, page: page === '' ? 0 : Number.parseInt(page, 36), argument };
}

/** A stretch of an article, and the date that was shown with it. */
export interface Spot {
  /** `spotKey` of the article's id. */
  readonly article: string;
  readonly span: Span;
  readonly shown: string | null;
}

/** 64 bits of SHA-256: among all articles of a server, where 32 would fit two of a hundred thousand. */
export const spotKey = (id: ArticleId): string =>
  createHash('sha256').update(id).digest().subarray(0, 8).toString('base64url');

export function encodeSpot({ article, span, date }: Evidence): string {
  const shown = date !== null && /^[\x21-\x7e]{1,40}$/.test(date.value) ? date.value : '';
  return [spotKey(article.id), span.start.toString(36), span.end.toString(36), shown].join('.');
}

export function decodeSpot(key: string): Spot | null {
  const [, article = '', start = '', end = '', shown = ''] =
    /^([\w-]{11})\.([0-9a-z]{1,8})\.([0-9a-z]{1,8})\.([\x20-\x7e]{0,60})$/.exec(key) ?? [];
  if (article === '') return null;
  const span = { start: Number.parseInt(start, 36), end: Number.parseInt(end, 36) };
  return { article, span, shown: shown === '' ? null : shown };
}
