import { overlaps, type Span, slice } from '../../../domain/span.ts';
import { terms } from '../../../language/stems.ts';
import { baseOf } from '../../questions/speech.ts';
import type { Passage } from '../opened.ts';

/** Who says a deed to have been done, where it stands in a quotation or in words reported. */
export interface Teller {
  /** Null where that is unclear, and where it is no more than asked, hoped or feared. */
  readonly name: string | null;
  /** Stems of the names and titles of whoever says it. */
  readonly names: ReadonlySet<string>;
  /** In quotation marks, in which "he" may be anybody. */
  readonly marked: boolean;
  /** Says that it was not so: "Moss denied that …" */
  readonly denied: boolean;
}

/** Words that report no claim. */
const NO_CLAIM: ReadonlySet<string> = new Set(
  'ask question wonder suggest joke predict hope fear doubt imagine believe think feel threaten urge demand propose recommend promise vow pledge warn estimate speculate allege'.split(
    ' ',
  ),
);

/** Who says what a word of a passage is part of; null where the article says it itself. */
export function tellerOf({ quote, speech, opened }: Passage, word: Span): Teller | null {
  const { article, reading } = opened.entry;
  const own =
    quote ?? (speech === null ? undefined : reading.quotes.find((q) => q.parts.some((part) => overlaps(part, word))));
  if (own === undefined) return null;
  const { speaker = null, cue = null } = own.attribution ?? {};
  const verb = cue === null ? '' : baseOf(slice(article.text, cue).trim().split(/\s+/u).at(-1) ?? '');
  const said = speech?.quote === own ? speech : null;
  const name = (said === null ? speaker?.name : said.name) ?? null;
  return {
    name: NO_CLAIM.has(verb) ? null : name,
    names: said?.names ?? new Set(terms(name ?? '').map((t) => t.stem)),
    marked: own.kind === 'direct' || own.unmarked === true || inMarks(article.text, own.parts, word),
    denied: verb === 'deny',
  };
}

/** In "said she would “never go”" the words in marks are hers, and the rest is not. */
const inMarks = (text: string, parts: readonly Span[], word: Span): boolean =>
  parts.some((part) => overlaps(part, word) && /["“‘]/u.test(text[part.start - 1] ?? ''));
