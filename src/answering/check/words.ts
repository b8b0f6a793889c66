import type { Span } from '../../domain/span.ts';
import { folded, stemOf, terms } from '../../language/stems.ts';

/** A word as quotations are compared by. */
export interface Word extends Span {
  readonly kind: 'word';
  /** Without case, accents and typography: "Don’t" is "do" and "n't", "1,500" is "1500", "[T]he" is "the". */
  readonly form: string;
  /** The same for words that may stand for one another in a report: "was" and "is", "I" and "she", "not" and "n't". */
  readonly like: string;
  /** Put there by an editor: in brackets. */
  readonly editorial: boolean;
}

/** An ellipsis: whatever stands there may have been left out. */
export interface Gap extends Span {
  readonly kind: 'gap';
}

export type Piece = Word | Gap;

const ROWS = `be am is are was were been being 's 're 'm
have has had having 've
will would 'll 'd shall
not n't never no cannot
can could
do does did doing
I me my mine myself we us our ours ourselves he him his himself she her hers herself they them their theirs themselves you your yours
this that these those
here there
today yesterday tomorrow
say said says tell told tells
a an the`;

const LIKE: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').flatMap((row, at) => row.split(' ').map((word) => [word.toLowerCase(), `#${at}`] as const)),
);

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, String(at)] as const),
);

const MARKS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);

/** Words that say whether it is so. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never no nobody none nothing neither nor cannot without hardly".split(' '),
);

const PIECE =
  /(?<gap>[[(]\s*(?:…|\.\s?\.\s?\.\s?\.?)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?)|[[(]\s*sic\s*!?\s*[\])]|(?<open>[[(])(?!\p{L}{1,4}[\])]\p{L})|(?<close>[\])])|(?<dotted>(?:\p{L}\.){2,}\p{L}?)|(?<word>(?:[[(]\p{L}{1,4}[\])])?[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+)*(?:['’‘‛ʼ`´′][\p{L}\p{M}]+)*(?:[[(]\p{L}{1,4}[\])](?![\p{L}\p{N}]))?)|(?<mark>[%&$€£])/gu;

/** The words of a text within a span, offsets in the text; ellipses as gaps. White space and other marks do not count. */
export function piecesOf(text: string, span: Span = { start: 0, end: text.length }): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const { gap, open, close, dotted, word, mark } = match.groups ?? {};
    const start = span.start + match.index;
    const end = start + match[0].length;
    const push = (form: string, from: number, to: number): void => {
      if (form !== '') found.push({ kind: 'word', start: from, end: to, ...known(form), editorial: depth > 0 });
    };
    if (gap !== undefined) found.push({ kind: 'gap', start, end });
    else if (open !== undefined) depth = 1;
    else if (close !== undefined) depth = 0;
    else if (dotted !== undefined) push(dotted.replaceAll('.', '').toLowerCase(), start, end);
    else if (mark !== undefined) push(MARKS.get(mark) ?? mark, start, end);
    else if (word !== undefined) {
      const plain = plainly(word);
      const [, base = plain, clitic = ''] = /^(.+?)(n't|'(?:s|m|re|ve|ll|d))$/.exec(plain) ?? [];
      push(base.replace(/[',]/g, ''), start, end - clitic.length);
      push(clitic, end - clitic.length, end);
    }
  }
  return found;
}

/** The words alone. */
export const wordsOf = (text: string, span?: Span): readonly Word[] =>
  piecesOf(text, span).filter((piece) => piece.kind === 'word');

const plainly = (word: string): string =>
  word
    .replace(/[[\]()]/g, '')
    .replace(/[’‘‛ʼ`´′]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

const MOST_KEPT = 50_000;
const LONGEST_KEPT = 12;
const KEPT = new Map<string, Pick<Word, 'form' | 'like'>>();

/** Form and likeness of a word; kept, for words come again and again. */
function known(form: string): Pick<Word, 'form' | 'like'> {
  const old = KEPT.get(form);
  if (old !== undefined) return old;
  const made = { form, like: LIKE.get(form) ?? NUMBERS.get(form) ?? stemOf(form) };
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  if (form.length <= LONGEST_KEPT) KEPT.set(form, made);
  return made;
}

/** How much a word says, from "the" to a name: what a difference in it weighs. */
export function weightOf({ form }: Pick<Word, 'form'>): number {
  if (NEGATIONS.has(form) || /\p{N}/u.test(form) || NUMBERS.has(form)) return 1;
  return terms(folded(form)).length === 0 ? LITTLE : 1;
}

const LITTLE = 0.4;

export const isNumber = (form: string): boolean => /\p{N}/u.test(form) || NUMBERS.has(form);
