// Over 250 lines: the signs of tokens and the one pass that gives them; every step needs what the one before has set.
import type { Span } from '../domain/span.ts';
import { beginsUpper, plainAt } from './plain.ts';
import type { WordClass } from './word-class.ts';
import { classOf, isOrdinary } from './words.ts';

/**
 * What a token is in its sentence, one sign each, so that rules can be regular expressions over a sentence's signs:
 *
 * N name · n noun · p subject pronoun · q other pronoun · d determiner · # number · y day or month · j adjective
 * r adverb · x be, have, do · m modal · v verb · g -ing form · t to · i preposition · c and, or, but
 * s subordinator · w who, which · T that · P possessive 's · Q what the caller hid (a quotation)
 * and the punctuation signs , : ; - ( ) . with / for all else.
 */
export type Tag = string;

export interface Token extends Span {
  /** Lower case, apostrophes straight; punctuation as it stands. */
  readonly word: string;
  readonly tag: Tag;
  readonly capital: boolean;
}

/** A stretch that is read as one token, whatever is in it. */
export interface Hidden extends Span {
  readonly tag: Tag;
  /** What the token has for its word; nothing by default. */
  readonly word?: string;
}

const CLOSED: Readonly<Record<Tag, string>> = {
  p: 'i he she they we it',
  q: `him them us me himself herself themselves itself myself ourselves everyone everybody someone somebody anyone
    anybody nobody others another none those these this many some several most few both all neither either one each
    you yourself nothing something anything everything`,
  d: 'a an the his its their our my your no every',
  x: `is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't
    don't doesn't didn't 're 've 'm ain't`,
  m: `will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't mustn't 'd 'll
    mightn't`,
  t: 'to',
  i: `of in on at by for from with about against into over under after before during between among through without
    within across toward towards behind beyond despite amid via per like upon around outside inside near off up down out
    since regarding concerning throughout besides alongside above below onto than versus unlike until till away back`,
  c: 'and or but nor yet &',
  s: `as when because if while although though whereas unless whether why how once so where`,
  w: 'who which whom whose what whoever',
  T: 'that',
  r: `also not never then now just even still again later earlier too only already recently often here there ago once
    instead perhaps maybe soon yesterday today tonight tomorrow however meanwhile moreover therefore nonetheless thus
    twice almost always ever further rather quite very`,
  y: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr aug sept sep oct nov dec`,
};
const closed: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLOSED).flatMap(([tag, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, tag] as const),
  ),
);

/** Abbreviations whose full stop belongs to them. */
const ABBREVIATION =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sens?|Reps?|Govs?|Gen|Col|Lt|Sgt|Capt|Cmdr|Cpl|Adm|Maj|St|Jr|Sr|Rev|Hon|Pres|Supt|Messrs|Insp|Del|Asst|Dept|vs|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Inc|Corp|Co|Ltd|Bros|Ave|Blvd|Mt|Ft';
const TOKEN = new RegExp(
  String.raw`(?:\p{L}\.){2,8}(?:-\p{L}{1,20})?|\p{Lu}\.(?=\s*\p{Lu})|(?<![\p{L}])(?:${ABBREVIATION})\.|[@#]?[\p{L}\p{N}]+(?:[.&’'/](?!s\b|d\b|ll\b|re\b|ve\b|m\b)[\p{L}\p{N}]+|-[\p{L}\p{N}]+|,\d{3})*|['’](?:s|d|ll|re|ve|m)\b|--|\.\.\.|[^\s\p{L}\p{N}]`,
  'uy',
);
const PUNCTUATION: Readonly<Record<string, Tag>> = {
  ',': ',',
  ':': ':',
  ';': ';',
  '—': '-',
  '–': '-',
  '--': '-',
  '-': '-',
  '―': '-',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '.': '.',
  '?': '.',
  '!': '.',
  '…': '/',
  '...': '/',
  '%': 'n',
  $: '#',
  '&': 'c',
  '£': '#',
  '€': '#',
};

interface Raw extends Span {
  readonly word: string;
  readonly capital: boolean;
  readonly tag: Tag | null;
}

const WITHIN = /[\p{Ll}\d,;] (\p{Lu}[\p{L}'’-]+)/gu;

/** Words, in lower case, that a text writes with a capital inside its sentences: names there, wherever they stand. */
export function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(WITHIN)) {
    const word = (match[1] ?? '').toLowerCase().replace(/['’]s?$/, '');
    if (!closed.has(word)) found.add(word);
  }
  return found;
}

/**
 * The tokens of a stretch of text, tagged. `hidden` stretches, in order, become one token each; `names` as `namesIn`
 * gives them for the whole text.
 */
export function tokens(
  text: string,
  span: Span,
  hidden: readonly Hidden[],
  names: ReadonlySet<string> = new Set(),
): readonly Token[] {
  const raw = split(text, span, hidden);
  const headline = isHeadline(raw);
  const found: Token[] = [];
  for (const [index, token] of raw.entries()) {
    const tag = token.tag ?? tagOf(token, found, raw, index, headline, names);
    found.push({ start: token.start, end: token.end, word: token.word, capital: token.capital, tag });
  }
  return found;
}

const SPACE = 32;

function split(text: string, span: Span, hidden: readonly Hidden[]): readonly Raw[] {
  const found: Raw[] = [];
  let at = span.start;
  const read = (end: number): void => {
    const words = text.slice(at, end);
    for (let next = 0; next < words.length; ) {
      if (words.charCodeAt(next) === SPACE) {
        next++;
        continue;
      }
      const plain = plainAt(words, next);
      if (plain !== undefined) {
        const word = plain.toLowerCase();
        found.push({ start: at + next, end: at + next + plain.length, word, capital: beginsUpper(plain), tag: null });
        next += plain.length;
        continue;
      }
      TOKEN.lastIndex = next;
      const token = TOKEN.exec(words)?.[0];
      if (token === undefined) {
        next++;
        continue;
      }
      const start = at + next;
      const capital = /^\p{Lu}/u.test(token);
      const word = token.toLowerCase().replace(/’/g, "'");
      found.push({ start, end: start + token.length, word, capital, tag: PUNCTUATION[token] ?? null });
      next += token.length;
    }
  };
  for (const h of hidden) {
    if (h.start < at || h.end > span.end) continue;
    read(h.start);
    found.push({ start: h.start, end: h.end, word: h.word ?? '', capital: false, tag: h.tag });
    at = h.end;
  }
  read(span.end);
  return found;
}

/** "Mayor Calls Plan ‘A Mess’": every long word has a capital, but for the small words of grammar. */
function isHeadline(raw: readonly Raw[]): boolean {
  let capitals = 0;
  for (const token of raw) {
    if (token.word.length < 4 || token.tag !== null) continue;
    if (token.capital) capitals++;
    else if (!closed.has(token.word)) return false;
  }
  return capitals >= 3;
}

/** “It rains,” Will said: a quotation that ends with a comma goes on. */
const startsSentence = (before: Token | undefined): boolean =>
  before === undefined || (/[.:Q(]/.test(before.tag) && before.word !== ',');

function tagOf(
  token: Raw,
  before: readonly Token[],
  raw: readonly Raw[],
  index: number,
  headline: boolean,
  names: ReadonlySet<string>,
): Tag {
  const { word } = token;
  const last = before.at(-1);
  const next = raw[index + 1];
  if (!/^[a-z]/.test(word)) {
    // the voters’ choice
    if (/^['’]$/.test(word)) return last?.end === token.start && last.word.endsWith('s') ? 'P' : '/';
    if (!/[\p{L}\p{N}]/u.test(word)) return '/';
    if (word === "'s") return last !== undefined && /[pwq]/.test(last.tag) ? 'x' : 'P';
    if (/^[\d][\d.,/]*(?:st|nd|rd|th|s)?$/.test(word)) return '#';
  }
  if (token.capital && word.length > 1 && !startsSentence(last)) {
    const known = closed.get(word);
    if (known !== undefined && (headline || /[pdwtTyirxs]/.test(known)))
      return known === 'r' || known === 'm' ? 'N' : known;
    if (!headline) return 'N';
    if (!isOrdinary(word)) return 'N';
  }
  // "according to press reports"
  if (word === 'to' && last !== undefined && /^(?:according|due|thanks|owing|contrary)$/.test(last.word)) return 'i';
  const known = closed.get(word) ?? (word === 'may' && next?.tag === null && /^\d/.test(next.word) ? 'y' : undefined);
  if (known !== undefined) return known;
  if (word === 'her') return next !== undefined && next.tag === null && !closed.has(next.word) ? 'd' : 'q';
  const kind = classOf(word);
  if (token.capital) {
    if (names.has(word) && !headline && !kind.adverb) return 'N';
    // "Said Ada Pine:", "Stated Root:"
    const turned = kind.past && ((!kind.noun && !kind.adjective) || colonSoon(raw, index));
    const nextCapital = next?.capital === true && next.tag === null && !turned;
    // "Shortly after"
    if (kind.adverb && word.endsWith('ly') && word.length > 5 && isOrdinary(word.slice(0, -2))) return 'r';
    if (!isOrdinary(word) || (kind.name && !headline) || (nextCapital && !headline && !kind.adverb && !kind.gerund))
      return 'N';
  }
  return choose(kind, token, before, next);
}

const colonSoon = (raw: readonly Raw[], index: number): boolean =>
  raw.slice(index + 1, index + 5).some(({ word }) => word === ':');

/** The last tag before that is no adverb. */
function leftOf(before: readonly Token[]): Token | undefined {
  let at = before.length - 1;
  while (at >= 0 && before[at]?.tag === 'r') at--;
  return before[at];
}

/** What may follow a verb and hardly follows a noun. */
const AFTER_VERB =
  /^(?:that|the|a|an|his|her|its|their|he|she|they|it|we|i|you|him|them|us|me|to|how|what|why|whether|there|this|these|those|as|not|no|for|on|about|out)$/;

const MANY = /^(?:these|those|many|some|several|most|few|both|all)$/;
const ONE = /^(?:this|one|each|either|another)$/;

/** What follows a verb as its object, and no noun. */
const OBJECT = /^(?:the|an?|him|her|it|them|us|me|that|his)$/;

function choose(kind: WordClass, token: Raw, before: readonly Token[], next: Raw | undefined): Tag {
  const left = leftOf(before);
  const leftTag = left?.tag ?? '.';
  const verb = kind.base || kind.present || kind.past;
  // "the reckoning will come"
  if (kind.gerund && /^(?:the|an?)$/.test(left?.word ?? '') && next !== undefined && closed.has(next.word)) return 'n';
  if (kind.gerund) return kind.noun && /[dPj]/.test(leftTag) ? 'n' : 'g';
  if (kind.past) {
    // "in a written statement", "the newly published report"
    if (/[dP]/.test(leftTag) && next?.tag === null && !closed.has(next.word)) return 'j';
    if (!kind.adjective && !kind.noun) return 'v';
    // "the proposed plan", "said retired general"
    if (/[dP]/.test(leftTag) || (kind.adjective && leftTag === 'v')) return next?.tag === null ? 'j' : 'n';
    return 'v';
  }
  // "4 in 10 say they"
  if (leftTag === '#' && kind.base && next !== undefined && AFTER_VERB.test(next.word)) return 'v';
  if (verb && !kind.noun && !kind.adjective) return /[dPj#]/.test(leftTag) ? 'n' : 'v';
  if (verb) {
    if (/[mtpw]/.test(leftTag)) return 'v';
    if (/[djP#i]/.test(leftTag)) return kind.noun ? 'n' : 'j';
    // "those reports", "one question": a verb would stand in the other number
    if (leftTag === 'q' && kind.noun && (kind.present ? MANY : ONE).test(left?.word ?? '')) return 'n';
    const opens =
      next === undefined || next.tag !== null
        ? /^[Q:,]/.test(next?.tag ?? '') || (next?.tag === '.' && before.slice(-8).some((t) => t.tag === 'Q'))
        : AFTER_VERB.test(next.word) || next.capital;
    // "says he likes Pine and calls her"
    if (kind.present && leftTag === 'c' && next !== undefined && OBJECT.test(next.word)) return 'v';
    if (kind.present && /[nNqy),]/.test(leftTag) && opens) return 'v';
    if (
      kind.base &&
      left !== undefined &&
      /[nNqc]/.test(leftTag) &&
      (/s$/.test(left.word) || /[qc]/.test(leftTag)) &&
      opens
    )
      return 'v';
    if (leftTag === 'x' && kind.base && /^d/.test(left?.word ?? '')) return 'v';
    return kind.noun ? 'n' : 'j';
  }
  // "it leaks": the dictionary has the plural only
  if (kind.noun && kind.plural && leftTag === 'p' && /^(?:he|she|it)$/.test(left?.word ?? '')) return 'v';
  if (kind.noun) return 'n';
  if (kind.adjective) return 'j';
  if (kind.adverb) return 'r';
  return token.capital || kind.name ? 'N' : 'n';
}
