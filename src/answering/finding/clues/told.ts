import { overlaps, type Span, slice } from '../../../domain/span.ts';
import { stemOf, type Term } from '../../../language/stems.ts';
import { classOf, isOrdinary } from '../../../language/words.ts';
import type { Asked } from '../asked.ts';
import { isSynonym } from '../kin.ts';
import type { Passage } from '../opened.ts';
import { isOpposed } from './opposed.ts';
import { type Around, DECIDED, DENIES, hasBeside, OPENS } from './stated.ts';

/** How a passage tells the deed that a question asks about ("did moss warn the crew"). */
export interface Told {
  /** Who does it there: whom the question says, somebody else, or nobody that can be seen. */
  readonly doer: 'asked' | 'another' | 'unclear';
  /** As a fact; not "to warn", "should warn", "whether she warned". */
  readonly asserted: boolean;
  /** "did not warn" */
  readonly negated: boolean;
  /** Somebody says so: it stands in a quotation, or in words reported. */
  readonly quoted: boolean;
  /** What the question has after the verb stands after it too. */
  readonly object: boolean;
  /** In the verb of the question or one that always means the same; "left" may be "resigned" or not. */
  readonly sure: boolean;
}

/** Before a noun: "the meeting", "his decision". */
const NOUN =
  /\b(?:the|an?|his|her|its|their|this|that|any|no(?! longer)|of|in|on|at|for|by|with|two|three|several|many|more|some)\s+(?:\p{Ll}+\s+)?$|\p{Ll}-\p{Ll}+\s+$/iu;
/** Before a base form that states: "they sail", "the crews sail", "did sail". */
const MANY =
  /\b(?:they|we|i|you|who|that|which|did|does|do|\p{L}+n['’]t|not|never|\p{L}+s|people|men|women|children|police)\s+(?:\p{Ll}+ly\s+)?$/iu;
/** Where another clause begins. */
const BREAK = /[;:?!“”"]|\. |, (?:and|but|while|as) (?:the|an?|his|her|its|their) /u;
const PRONOUN = /\b(?:he|she|they|it|who)\b[^,;:“”"]*$/iu;
/** As many characters before the verb are looked at, so that a sentence of any length takes no longer. */
const BEFORE = 240;
/** A passage that tells the deed so often has told it. */
const MOST_TOLD = 20;
/** As many characters after the verb are looked at. */
const AFTER = 120;
/** As many characters may close a sentence after its question mark. */
const CLOSE = 8;
/** As many characters before the subject are looked at. */
const LEAD = 60;
/** How many words before the verb its subject may stand, and after it the object. */
const REACH = 9;

/** Every way in which the passage tells the deed; empty where it does not, or the question asks about none. */
export function told(asked: Asked, passage: Passage): readonly Told[] {
  const { verb, subject } = asked;
  if (verb === null) return [];
  const { terms, span, text } = passage;
  const found: Told[] = [];
  for (const [i, term] of terms.entries()) {
    if (found.length >= MOST_TOLD) break;
    if (term.stem !== verb.stem && !verb.kin.has(term.stem)) continue;
    const before = text.slice(Math.max(0, term.start - span.start - 40), term.start - span.start);
    const surface = slice(passage.opened.entry.article.text, term);
    if (NOUN.test(before) || !isVerb(surface, before)) continue;
    const around = {
      before,
      head: headOf(passage, term.start),
      after: text.slice(term.end - span.start, term.end - span.start + AFTER),
      end: text.slice(-CLOSE),
    };
    found.push({
      doer: isTurned(asked, surface, around) ? 'another' : doerOf(asked, passage, i),
      asserted: DECIDED.test(before) || (!hasBeside(OPENS, around) && !subjunctive(surface, before)),
      negated: hasBeside(DENIES, around),
      quoted: passage.quote !== null || isSpoken(passage, term),
      object:
        !isOpposed(asked.question.asked, around.after) &&
        (subject.after.size === 0 || terms.slice(i + 1, i + 1 + REACH).some((t) => subject.after.has(t.stem))),
      sure: isSynonym(verb.stem, term.stem),
    });
  }
  return found;
}

/** Does a word of the passage stand in a quotation? */
const isSpoken = ({ speech, opened }: Passage, word: Span): boolean =>
  speech !== null && opened.entry.reading.quotes.some(({ parts }) => parts.some((part) => overlaps(part, word)));

/** "was Holt fired": so it is done to whom the question names. */
const SUFFERED =
  /^(?:(?:when|where|why|how|who)(?: \p{L}+)? )?(?:is|are|was|were|isn|aren|wasn|weren|(?:has|have|had)\b.*\bbeen)\b/iu;

/** "Moss was fired", where the question asks whether Moss fired somebody; "Moss fired Holt", where it asks whether she was. */
function isTurned({ question, verb }: Asked, surface: string, { before, after }: Around): boolean {
  const asked = question.asked.trim();
  const typed = asked.split(/[^\p{L}'’-]+/u).find((word) => stemOf(word) === verb?.stem) ?? '';
  const suffered = SUFFERED.test(asked) && !/ing$/iu.test(typed);
  const passive = (PASSIVE.test(before) || REDUCED.test(before)) && !/ing$/iu.test(surface);
  // "How many were hurt": who it is done to is what is asked for.
  if (passive === suffered || /^(?:how (?:many|much)|which|what)\b/iu.test(asked)) return false;
  return classOf(surface.toLowerCase()).past || (passive && BY_SOMEBODY.test(after));
}

/** What stands before a place of the article, in the passage and near by. */
const headOf = ({ text, span }: Passage, at: number): string =>
  text.slice(Math.max(0, at - span.start - BEFORE), at - span.start);

/** "met" and "was meeting" tell a deed; "meetings", "the meeting" name it. */
function isVerb(surface: string, before: string): boolean {
  const kind = classOf(surface.toLowerCase());
  if (/ing$/iu.test(surface))
    return /\b(?:is|are|was|were|been|be|kept|began|started|stopped)\s+(?:\p{Ll}+ly\s+)?$/iu.test(before);
  return kind.past || kind.base || kind.present || !kind.noun || !isOrdinary(surface.toLowerCase());
}

/** "they demanded that he resign": a base form after one person. */
function subjunctive(verb: string, before: string): boolean {
  const low = verb.toLowerCase();
  const kind = classOf(low);
  const base = isOrdinary(low) ? kind.base && !kind.past && !kind.noun : !/(?:s|ed|ing)$/u.test(low);
  return base && !MANY.test(before);
}

/** Helping verbs and adverbs between a subject and its verb. */
const BETWEEN =
  /(?:(?:^|\s+)(?:was|were|is|are|am|be|been|being|has|have|had|did|does|do|will|would|also|not|never|then|later|first|once|just|already|still|\p{Ll}+ly|\p{Ll}+n['’]t))+\s*$/iu;

/** How many words open a sentence with its subject. */
const OPENING = 3;

/** "Moss said that she would not …": nobody else is named in the sentence before the pronoun. */
function namedAlone({ terms, opened }: Passage, end: number, names: ReadonlySet<string>): boolean {
  const named = terms
    .slice(0, end)
    .filter((t) => opened.names.has(t.stem) && /^\p{Lu}/u.test(slice(opened.entry.article.text, t)));
  return named.some((t) => names.has(t.stem)) && named.every((t) => names.has(t.stem));
}

/** "An aide to Holt warned": Holt did not. */
const OF_ANOTHER = /\b(?:to|of|for|with|against|by|from|unlike|like|than|behind)\s+(?:(?:\p{Lu}[\p{L}.]*|the)\s+)*$/u;
/** "Holt’s wife, Ruth Holt, warned": she did, and Holt did not. */
const KIN_OF = /(\p{L}+)['’]s?\s+(?:\p{Ll}+\s+)?\p{Ll}+,?\s+(?:\p{Lu}[\p{L}.]*\s+)+$/u;

const NOR = /\bneither\b[^,;:.]*\bnor\s+(?:\p{Lu}[\p{L}.]*\s+)*$/iu;

function doerOf({ subject, words }: Asked, passage: Passage, verbAt: number): Told['doer'] {
  const { terms, text, span, meant, opened } = passage;
  const verb = terms[verbAt];
  if (verb === undefined || subject.before.size === 0) return 'unclear';
  const isMeant = [...subject.before].some((stem) => meant.has(stem));
  const head = headOf(passage, verb.start).replace(BETWEEN, '');
  if (/\b(?:he|she|they|it)\s*$/iu.test(head))
    return isMeant || namedAlone(passage, verbAt, subject.before) ? 'asked' : 'unclear';
  // "Moss heard the crew, but did not warn …": who opens the sentence does both.
  if (/,? (?:but|and)\s*$/iu.test(head))
    return terms.slice(0, OPENING).some((t) => subject.before.has(t.stem)) ? 'asked' : 'unclear';
  // "his mother was born", "the captain’s brother warned"
  const owned = /(?:\b(?:his|her|its|their)|['’]s?)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)\s*$/u.exec(head)?.[1];
  if (owned !== undefined && !subject.before.has(stemOf(owned))) return 'another';
  const isName = (term: Term | undefined): boolean =>
    term !== undefined && opened.names.has(term.stem) && /^\p{Lu}/u.test(slice(opened.entry.article.text, term));
  // "Rafael Moss was born", where Ted Moss is asked about.
  const inFull = words.filter((w) => w.named && subject.before.has(w.stem)).length > 1;
  const isNamesake = (at: number): boolean => {
    const before = terms[at - 1];
    return (
      inFull && isName(before) && !subject.before.has(before?.stem ?? '') && before?.end === (terms[at]?.start ?? 0) - 1
    );
  };
  for (let i = verbAt - 1; i >= Math.max(0, verbAt - REACH); i--) {
    const term = terms[i];
    if (term === undefined || BREAK.test(text.slice(term.end - span.start, verb.start - span.start))) break;
    const lead = text.slice(Math.max(0, term.start - span.start - LEAD), term.start - span.start);
    if (subject.before.has(term.stem)) {
      if (OF_ANOTHER.test(lead)) return 'unclear';
      if (subject.before.has(stemOf(KIN_OF.exec(lead)?.[1] ?? ''))) return 'another';
      return isNamesake(i) ? 'another' : 'asked';
    }
    // "Neither Moss nor Holt warned": the one as little as the other.
    if (isName(term) && !NOR.test(lead)) return 'another';
  }
  return isMeant && PRONOUN.test(head) ? 'asked' : 'unclear';
}

const PASSIVE =
  /\b(?:is|are|was|were|been|being|be|gets?|got)(?: \p{Ll}+ly| also| first| later| not| never| no longer)? $/iu;
/** "The deal, announced on Friday, …" */
const REDUCED = /\p{L},\s+$/u;
const SUFFERS = /^\P{L}*who(?:m|se)?\b.*\b(?:is|are|was|were|been|be|being|get|gets|got)\b/iu;
const BY_SOMEBODY = /^[^.;:,“”"]{0,40}\bby (?!\p{Ll}+ing\b)/u;
/** "who did not vote": who is told not to have is who is asked for. */
const TURNED = /\b(?:not|never)\b|n['’]t\b/iu;
/** "Moss nearly built it" */
const HEDGES = OPENS.filter(({ name }) => name === 'a hedge');
/** Terms of a passage that are looked at for it, so that a sentence of any length takes no longer. */
const MOST_READ = 200;

/**
 * "who built the boat": does the passage tell that somebody did ("Moss built", "built by Moss"), or only that it was
 * built or that somebody did not build it? Null where it does not tell the deed, or the question names who does it.
 */
export function doerTold({ verb, subject, question }: Asked, passage: Passage): 'somebody' | 'nobody' | null {
  // "who was arrested" asks for no doer.
  if (verb === null || subject.before.size > 0 || TURNED.test(question.asked) || SUFFERS.test(question.asked))
    return null;
  const { terms, span, text, opened } = passage;
  const deeds = terms.slice(0, MOST_READ).filter((t) => t.stem === verb.stem || verb.kin.has(t.stem));
  if (deeds.length === 0) return null;
  const ways = deeds.map((term) => {
    const before = text.slice(Math.max(0, term.start - span.start - 40), term.start - span.start);
    const after = text.slice(term.end - span.start, term.end - span.start + AFTER);
    // "Moss did not build it", "failed to build it", "nearly built it", "voted against it": nobody is told to have.
    const around = { before, head: headOf(passage, term.start), after, end: text.slice(-CLOSE) };
    if (hasBeside(DENIES, around) || hasBeside(HEDGES, around) || isOpposed(question.asked, after)) return 'nobody';
    if (BY_SOMEBODY.test(after)) return 'somebody';
    const surface = slice(opened.entry.article.text, term);
    const noun = NOUN.test(before);
    if (PASSIVE.test(before) || (noun && classOf(surface.toLowerCase()).past)) return 'nobody';
    return noun || !isVerb(surface, before) ? null : 'somebody';
  });
  return ways.includes('somebody') ? 'somebody' : ways.includes(null) ? null : 'nobody';
}
