import { type Request, requestOf, wordsOf } from '../answering/request.ts';
import type { Evidence } from '../domain/answer.ts';
import type { ArticleId, ServerId } from '../domain/article.ts';

/** What the buttons and selects under a card do. */
export const VERBS = [
  'page',
  'filter',
  'context',
  'why',
  'share',
  'again',
  'event',
  'file',
  'server',
  'person',
] as const;
export type Verb = (typeof VERBS)[number];

/** Which part of which answer a card shows, and to whom. */
export interface View {
  /** Its words stand on one line, as `oneLine` gives them. */
  readonly request: Request;
  /** Whose answer it is; empty where it makes no difference. */
  readonly asker: string;
  /** The server that is asked, where the message stands in none (a direct message); else empty. */
  readonly server: ServerId;
  /** From 0. For `context`, the page of the text. */
  readonly page: number;
  /** Key of the speaker or article that the card is narrowed to; empty: all. */
  readonly filter: string;
  /** False where the card cannot hold a picture: the bot may not attach files there. */
  readonly pictures?: false;
}

/** What stands in a custom_id: all that a button needs, so that it works after a restart. */
export interface State extends View {
  readonly verb: Verb;
  /** Key of one piece of evidence; empty: none. */
  readonly target: string;
}

/** custom_id holds at most this many characters. */
const LONGEST_ID = 100;
const SEPARATOR = '|';
/** Stands for words that do not fit: they are read from the card's first line. */
const ELSEWHERE = '~';

const LETTER: Readonly<Record<Verb, string>> = {
  page: 'p',
  filter: 'f',
  context: 'c',
  why: 'w',
  share: 's',
  again: 'a',
  event: 'e',
  file: 'x',
  server: 'g',
  person: 'n',
};

const KIND: Readonly<Record<Request['kind'], string>> = {
  'who-said': 's',
  timeline: 't',
  'who-is': 'i',
  check: 'k',
  quotes: 'u',
  record: 'r',
  compare: 'm',
  people: 'p',
  ask: 'q',
};

export const named = <K extends string>(
  letters: Readonly<Record<K, string>>,
  letter: string | undefined,
): K | undefined => (Object.keys(letters) as K[]).find((key) => letters[key] === letter);

/** FNV-1a, 32 bits, base 36: short names for things that an answer holds. */
export function shortKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

export const evidenceKey = (evidence: Evidence): string =>
  `${shortKey(evidence.article.id)}.${evidence.span.start.toString(36)}`;
export const speakerKey = (speaker: string): string => `s${shortKey(speaker)}`;
export const articleKey = (id: ArticleId): string => `a${shortKey(id)}`;

export const snowflake = (id: string): string => (/^\d{1,20}$/.test(id) ? BigInt(id).toString(36) : '');

export function fromSnowflake(text: string): string {
  let number = 0n;
  for (const digit of text) number = number * 36n + BigInt(Number.parseInt(digit, 36));
  return text === '' ? '' : number.toString();
}

/** At most 100 characters; words that do not fit are left to the card's first line. */
export function encode(state: State): string {
  const head = [
    `${LETTER[state.verb]}${KIND[state.request.kind]}`,
    snowflake(state.asker),
    snowflake(state.server),
    state.page === 0 ? '' : state.page.toString(36),
    state.filter,
    state.target,
    '',
  ].join(SEPARATOR);
  const words = `=${wordsOf(state.request)}`;
  return head + (head.length + words.length <= LONGEST_ID ? words : ELSEWHERE);
}

const FORM =
  /^([a-z])([a-z])\|([0-9a-z]{0,13})\|([0-9a-z]{0,13})\|([0-9a-z]{0,3})\|([as][0-9a-z]{1,7})?\|([0-9a-z]{1,7}\.[0-9a-z]{1,7})?\|(?:(~)|=([\s\S]*))$/;

/**
 * The state in a custom_id.
 *
 * @param shown the words that the card shows, for a custom_id that could not hold them; null where it shows none.
 * @returns null for a custom_id of another making.
 */
export function decode(id: string, shown: string | null): State | null {
  const [, verb, kind, asker = '', server = '', page = '', filter = '', target = '', elsewhere, words] =
    FORM.exec(id) ?? [];
  const [verbName, kindName] = [named(LETTER, verb), named(KIND, kind)];
  const asked = elsewhere === undefined ? words : shown;
  if (verbName === undefined || kindName === undefined || asked === undefined || asked === null) return null;
  return {
    verb: verbName,
    request: requestOf(kindName, asked),
    asker: fromSnowflake(asker),
    server: fromSnowflake(server),
    page: page === '' ? 0 : Number.parseInt(page, 36),
    filter,
    target,
  };
}
