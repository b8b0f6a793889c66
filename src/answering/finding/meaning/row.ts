import { stemOf, terms } from '../../../language/stems.ts';

/** A word or phrase of a row. */
export interface Form {
  readonly words: string;
  /** Stem of the first word. */
  readonly first: string;
  /** Of every word, the little ones too: "kicked out" → "kick", "out". */
  readonly stems: readonly string[];
  /** Of the words that say something: "kick". */
  readonly telling: readonly string[];
}

/** Words and phrases of one meaning. */
export interface Row {
  /** What a question may have … */
  readonly typed: readonly Form[];
  /** … and what it may be read as. */
  readonly written: readonly Form[];
}

/**
 * A row of a table, its words and phrases between commas, any form of a word standing for all: "canned, axed > fired,
 * dismissed < let go". Those before ">" are only typed, for they mean much else where they are written; those after "<"
 * are only written, for they mean much else where they are typed; the rest are both.
 */
export function rowOf(line: string): Row {
  const [head = '', onlyWritten = ''] = line.split('<');
  const [both = '', onlyTyped = ''] = head.split('>').reverse();
  return { typed: formsIn(`${onlyTyped},${both}`), written: formsIn(`${both},${onlyWritten}`) };
}

const formsIn = (list: string): readonly Form[] =>
  list
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => new Words(words));

/** Its stems are made when they are first asked for: those of all rows take a fifth of a start. */
class Words implements Form {
  readonly words: string;
  #stems: readonly string[] | null = null;
  #telling: readonly string[] | null = null;

  constructor(words: string) {
    this.words = words;
  }

  get first(): string {
    return stemOf(this.words.split(/[ -]/u, 1)[0] ?? '');
  }

  get stems(): readonly string[] {
    this.#stems ??= this.words.split(/[ -]/u).map(stemOf);
    return this.#stems;
  }

  get telling(): readonly string[] {
    this.#telling ??= terms(this.words).map((t) => t.stem);
    return this.#telling;
  }
}
