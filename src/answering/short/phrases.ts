import type { Span } from '../../domain/span.ts';
import { stemOf } from '../../language/stems.ts';
import { type Tagged, tagged } from '../../language/tags.ts';

/** A noun phrase of a passage, offsets inside the passage's text. */
export interface Phrase extends Span {
  readonly text: string;
  /** Without a leading article. */
  readonly bare: string;
  readonly stems: readonly string[];
  /** Holds a word in capitals that is a name. */
  readonly proper: boolean;
}

/** A passage's words with tags, and the noun phrases in it. */
export interface Parsed {
  readonly words: readonly Tagged[];
  readonly phrases: readonly Phrase[];
}

const PARSED = new Map<string, Parsed>();
/** Sentences whose parse is kept; emptied when full. */
const MOST_KEPT = 2000;
/** What is longer than this is not tagged: tagging takes time by length. */
const LONGEST = 1500;

/** Parses the text of a passage; the same text again costs nothing. */
export function parsed(text: string): Parsed {
  const kept = PARSED.get(text);
  if (kept !== undefined) return kept;
  const words = text.length > LONGEST ? [] : tagged(text);
  const made = { words, phrases: phrasesOf(text, words) };
  if (PARSED.size >= MOST_KEPT) PARSED.clear();
  PARSED.set(text, made);
  return made;
}

const INSIDE = [
  'Noun',
  'Adjective',
  'Value',
  'Determiner',
  'Possessive',
  'Ordinal',
  'Cardinal',
  'Acronym',
  'Hyphenated',
];
const NOT_INSIDE = ['Pronoun', 'Verb', 'QuestionWord', 'Conjunction', 'Date'];
/** What stands between two words of one phrase: white space, an opening mark, a hyphen. */
const GAP = /^[\s"“‘'’$£€(-]*$/u;

function phrasesOf(text: string, words: readonly Tagged[]): readonly Phrase[] {
  const found: Phrase[] = [];
  let run: Tagged[] = [];
  const close = (): void => {
    while (run.length > 0 && !isNoun(run.at(-1))) run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) found.push(phrase(text, first.start, last.end, run));
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const joined = last === undefined || GAP.test(text.slice(last.end, word.start));
    if (!joined) close();
    if (belongs(word)) {
      if (word.tags.has('Determiner') && run.length > 0) close();
      run.push(word);
    } else if (word.text.toLowerCase() === 'of' && run.some(isNoun)) run.push(word);
    else close();
  }
  close();
  return found;
}

const isNoun = (word: Tagged | undefined): boolean =>
  word !== undefined && (word.tags.has('Noun') || word.tags.has('Value')) && !word.tags.has('Pronoun');

const belongs = (word: Tagged): boolean => {
  if (
    /^\p{Lu}/u.test(word.text) &&
    !word.tags.has('Pronoun') &&
    !word.tags.has('QuestionWord') &&
    word.tags.has('Noun')
  )
    return true;
  return INSIDE.some((tag) => word.tags.has(tag)) && !NOT_INSIDE.some((tag) => word.tags.has(tag));
};

function phrase(text: string, start: number, end: number, words: readonly Tagged[]): Phrase {
  const whole = text.slice(start, end).replace(/['’]s$/u, '');
  return {
    start,
    end: start + whole.length,
    text: whole,
    bare: whole.replace(/^(?:the|an?|his|her|its|their|this|that|these|those)\s+/iu, ''),
    stems: words.map((w) => stemOf(w.text)),
    proper: words.some((w, i) => /^\p{Lu}/u.test(w.text) && (i > 0 || start > 0 || w.tags.has('ProperNoun'))),
  };
}
