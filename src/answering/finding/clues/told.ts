import { overlaps, slice } from '../../../domain/span.ts';
import { stemOf, type Term } from '../../../language/stems.ts';
import { classOf, isOrdinary } from '../../../language/words.ts';
import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';

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
}

/** "to sink", "should have sunk", "if it sinks": nobody says that it sank. */
const OPEN =
  /\b(?:to|should|would|could|might|may|must|can|will|shall|if|whether|unless|ought to|let|him|her|them|not to|never to|plans? to|refus\w+ to|declin\w+ to|fail\w+ to)(?: (?:have|be|been|ever|also|\p{Ll}+ly))*\s+$|\bto-be-$/iu;
/** "the decision to warn", "Moss decided to warn": so she did. */
const DECIDED = /\b(?:decision|decided|chose|managed|voted) to\s+$/iu;
/** "whether Moss warned": in the clause of the verb, before its subject. */
const DOUBTED = /\b(?:whether|if|unless)\b[^,;:.]{0,60}$/iu;
const NEGATED =
  /(?:\bnot|\bnever|n['’]t|\bnobody|\bno one|\bneither|\brefus\w+ to|\bdeclin\w+ to|\bfail\w+ to)(?: (?:have|be|been|ever|\p{Ll}+ly))*\s+$/iu;
/** Before a noun: "the meeting", "his decision". */
const NOUN =
  /\b(?:the|an?|his|her|its|their|this|that|any|no|of|in|on|at|for|by|with|two|three|several|many|more|some)\s+(?:\p{Ll}+\s+)?$|\p{Ll}-\p{Ll}+\s+$/iu;
/** Before a base form that states: "they sail", "the crews sail", "did sail". */
const MANY =
  /\b(?:they|we|i|you|who|that|which|did|does|do|\p{L}+n['’]t|not|never|\p{L}+s|people|men|women|children|police)\s+(?:\p{Ll}+ly\s+)?$/iu;
/** Where another clause begins. */
const BREAK = /[;:?!“”"]|\. /u;
const PRONOUN = /\b(?:he|she|they|it|who)\b[^,;:“”"]*$/iu;
/** As many characters before the verb are looked at, so that a sentence of any length takes no longer. */
const BEFORE = 240;
/** A passage that tells the deed so often has told it. */
const MOST_TOLD = 20;
/** How many words before the verb its subject may stand, and after it the object. */
const REACH = 9;

/** Every way in which the passage tells the deed; empty where it does not, or the question asks about none. */
export function told(asked: Asked, passage: Passage): readonly Told[] {
  const { verb, subject } = asked;
  if (verb === null) return [];
  const { terms, span, text } = passage;
  const spoken = passage.speech === null ? [] : passage.opened.entry.reading.quotes.flatMap((q) => q.parts);
  const found: Told[] = [];
  for (const [i, term] of terms.entries()) {
    if (found.length >= MOST_TOLD) break;
    if (term.stem !== verb.stem && !verb.kin.has(term.stem)) continue;
    const before = text.slice(Math.max(0, term.start - span.start - 40), term.start - span.start);
    const surface = slice(passage.opened.entry.article.text, term);
    if (NOUN.test(before) || !isVerb(surface, before)) continue;
    found.push({
      doer: doerOf(asked, passage, i),
      asserted:
        DECIDED.test(before) ||
        (!OPEN.test(before) && !DOUBTED.test(headOf(passage, term.start)) && !subjunctive(surface, before)),
      negated: NEGATED.test(before),
      quoted: passage.quote !== null || spoken.some((part) => overlaps(part, term)),
      object: subject.after.size === 0 || terms.slice(i + 1, i + 1 + REACH).some((t) => subject.after.has(t.stem)),
    });
  }
  return found;
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
    if (subject.before.has(term.stem)) return isNamesake(i) ? 'another' : 'asked';
    if (isName(term)) return 'another';
  }
  return isMeant && PRONOUN.test(head) ? 'asked' : 'unclear';
}

const PASSIVE = /\b(?:is|are|was|were|been|being|be|gets?|got)(?: \p{Ll}+ly| also| first| later)? $/iu;
const SUFFERS = /^\P{L}*who(?:m|se)?\b.*\b(?:is|are|was|were|been|be|being|get|gets|got)\b/iu;
const BY_SOMEBODY = /^[^.;:,“”"]{0,40}\bby (?!\p{Ll}+ing\b)/u;
/** Terms of a passage that are looked at for it, so that a sentence of any length takes no longer. */
const MOST_READ = 200;

/**
 * "who built the boat": does the passage tell that somebody did ("Moss built", "built by Moss"), or only that it was
 * built? Null where it does not tell the deed, or the question names who does it.
 */
export function doerTold({ verb, subject, question }: Asked, passage: Passage): 'somebody' | 'nobody' | null {
  // "who was arrested" asks for no doer.
  if (verb === null || subject.before.size > 0 || SUFFERS.test(question.asked)) return null;
  const { terms, span, text, opened } = passage;
  const deeds = terms.slice(0, MOST_READ).filter((t) => t.stem === verb.stem || verb.kin.has(t.stem));
  if (deeds.length === 0) return null;
  const ways = deeds.map((term) => {
    const before = text.slice(Math.max(0, term.start - span.start - 40), term.start - span.start);
    if (BY_SOMEBODY.test(text.slice(term.end - span.start))) return 'somebody';
    const surface = slice(opened.entry.article.text, term);
    const noun = NOUN.test(before);
    if (PASSIVE.test(before) || (noun && classOf(surface.toLowerCase()).past)) return 'nobody';
    return noun || !isVerb(surface, before) ? null : 'somebody';
  });
  return ways.includes('somebody') ? 'somebody' : ways.includes(null) ? null : 'nobody';
}
