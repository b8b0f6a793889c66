import type { PersonKey } from '../../domain/person.ts';
import type { Quote } from '../../domain/quote.ts';
import { type Sentence, sentenceAt } from '../../domain/sentence.ts';
import { overlaps, slice } from '../../domain/span.ts';
import { remember } from '../../language/remember.ts';
import { stemOf, terms } from '../../language/stems.ts';
import type { Entry } from '../../library/library.ts';

/** Who is said to speak in a passage, as words to compare. */
export interface Speech {
  readonly quote: Quote;
  readonly name: string | null;
  /** Stems of the speaker's names, titles and roles, and of the words that name the speaker at this place. */
  readonly names: ReadonlySet<string>;
  /** Stem of the word that reports it. */
  readonly cue: string | null;
}

/** The speeches of an article, made when they are first asked for: a question about a fact may need none. */
export class Speeches {
  readonly #entry: Entry;
  #byQuotation: readonly Speech[] | null = null;
  #bySentence: readonly (Speech | undefined)[] | null = null;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  /** By quotation: the speech of each. */
  get byQuotation(): readonly Speech[] {
    this.#byQuotation ??= speechesIn(this.#entry);
    return this.#byQuotation;
  }

  /** By sentence: the first speech in it whose speaker is known, else the first; nothing where nobody speaks. */
  get bySentence(): readonly (Speech | undefined)[] {
    this.#bySentence ??= firstIn(this.#entry.reading.sentences, this.byQuotation);
    return this.#bySentence;
  }
}

function speechesIn({ article, reading }: Entry): readonly Speech[] {
  // One person speaks in many quotations.
  const kept = new Map<PersonKey, readonly string[]>();
  const stemsOf = (key: PersonKey): readonly string[] => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const person = reading.people.find((p) => p.key === key);
    const words = [...(person?.aliases ?? []), ...(person?.roles ?? []).map((r) => ownWords(r.text))];
    const stems = terms(words.join(' ')).map((t) => t.stem);
    kept.set(key, stems);
    return stems;
  };
  return reading.quotes.map((quote) => new Said(quote, article.text, stemsOf));
}

function firstIn(sentences: readonly Sentence[], speeches: readonly Speech[]): readonly (Speech | undefined)[] {
  const found: (Speech | undefined)[] = sentences.map(() => undefined);
  let near = 0;
  for (const speech of speeches) {
    for (const part of speech.quote.parts) {
      near = sentenceAt(sentences, part.start, near);
      for (let at = near; at < sentences.length; at++) {
        const sentence = sentences[at];
        if (sentence === undefined || sentence.start >= part.end) break;
        if (!overlaps(part, sentence)) continue;
        const first = found[at];
        if (first === undefined || (first.name === null && speech.name !== null)) found[at] = speech;
      }
    }
  }
  return found;
}

/** "never said", "would not say": whose words they are not is no answer to who said them. */
const UNSAID = /\b(?:not|never|cannot)\b|n[’']t\b/u;

/** A quotation's speech, its words taken apart when they are first asked for: most questions look at few. */
class Said implements Speech {
  readonly quote: Quote;
  readonly name: string | null;
  readonly cue: string | null;
  readonly #text: string;
  readonly #stemsOf: (key: PersonKey) => readonly string[];
  readonly #unsaid: boolean;
  #names: ReadonlySet<string> | null = null;

  constructor(quote: Quote, text: string, stemsOf: (key: PersonKey) => readonly string[]) {
    this.quote = quote;
    this.#text = text;
    this.#stemsOf = stemsOf;
    const at = quote.attribution?.cue ?? null;
    const cue = at === null ? null : slice(text, at);
    this.cue = cue === null ? null : stemOf(cue);
    this.#unsaid = cue !== null && UNSAID.test(cue);
    this.name = this.#unsaid ? null : (quote.attribution?.speaker?.name ?? null);
  }

  get names(): ReadonlySet<string> {
    this.#names ??= new Set(this.#unsaid ? [] : this.#stems());
    return this.#names;
  }

  #stems(): readonly string[] {
    const speaker = this.quote.attribution?.speaker ?? null;
    const mention = this.quote.attribution?.mention ?? null;
    // Titles stand before the mention: "Rep. Dana Moss", "police chief Dana Moss".
    const named =
      mention === null ? '' : ownWords(this.#text.slice(Math.max(0, mention.start - TITLE_REACH), mention.end));
    return [
      ...stemsOfName(speaker?.name ?? ''),
      ...terms(named).map((t) => t.stem),
      ...(speaker?.kind === 'person' ? this.#stemsOf(speaker.person) : []),
    ];
  }
}

/** The same few people speak in an article. */
const stemsOfName = remember((name): readonly string[] => terms(name).map((t) => t.stem));

/** "Moss’s spokeswoman", "Moss and union leader": a spokeswoman, a leader, and not Moss; and nothing of the sentence before. */
function ownWords(role: string): string {
  const own = /[.!?”"]|and/.test(role) ? role.replace(BEFORE_ROLE, '') : role;
  return /['’]/.test(own) ? own.replace(OWNERS, '') : own;
}

/** Looked for only where a mark or an "and" of theirs stands: most roles have none. */
const BEFORE_ROLE = /^.*(?:\p{Ll}{3}[.!?]|[”"]|\p{Lu}\p{Ll}+,? and)\s+/su;
const OWNERS = /\p{Lu}[\p{L}-]*(?:['’]s|s['’])(?=\s)/gu;

/** How far before a name its title may begin. */
const TITLE_REACH = 30;
