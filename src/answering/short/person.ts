import { overlaps } from '../../domain/span.ts';
import { stemOf } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import { holdersOf, namesHolder } from '../finding/holders.ts';
import type { Passage } from '../finding/opened.ts';
import { asksBeside, besideWord } from './beside.ts';
import { type Phrase, parsed } from './phrases.ts';
import { bestOf, distance, matchedAt, meanDistance, type Short } from './short.ts';
import { sideOf } from './side.ts';

/** Who: the name, else the noun phrase, that stands where the question's "who" belongs. */
export function personIn(asked: Asked, passage: Passage): Short | null {
  const holders = holdersOf(asked, passage);
  if (holders.length > 0) {
    const named = holders.find((p) => p.mentions.some((m) => m.kind === 'name' && overlaps(m, passage.span)));
    return named === undefined ? null : { text: named.name, rule: 'holds the role' };
  }
  // "who is her spokeswoman": nobody but the name beside the word
  // "The mayor said she had met Holt" does not say who the mayor is
  if (!namesHolder(asked, passage)) return null;
  if (asksBeside(asked)) return besideWord(asked, passage);
  const isList = asked.question.expects.several === true;
  const { phrases: found } = parsed(passage.text);
  const phrases = (isList ? found : joined(found, passage)).map((p) => alone(p, passage));
  const { verb, side, only } = sideOf(asked, passage);
  const isBeside = (p: Phrase): boolean =>
    verb === null || (side === 'before' ? p.end <= verb : side === 'after' && p.start >= verb);
  const isObject = (p: Phrase): boolean =>
    isBeside(p) && !BEYOND.test(passage.text.slice(verb ?? 0, p.start).replace(BLAMED, ''));
  const fresh = phrases.filter(
    (p) =>
      p.stems.every((stem) => !asked.weightOf.has(stem)) &&
      !isAsked(p, asked, passage) &&
      !/^\d/u.test(p.bare) &&
      !isTime(p, passage) &&
      (isPerson(p, passage) || (!isList && !beforeWord(p, passage, asked, verb))) &&
      (!only || isObject(p)) &&
      !PLACED.test(passage.text.slice(0, p.start)),
  );
  const matched = matchedAt(asked, passage);
  const score = (p: Phrase): number => {
    const named = isPerson(p, passage) ? 60 : p.proper && !/['’]s? /u.test(p.text) ? 25 : 0;
    const beside = verb !== null && isBeside(p) ? 40 : 0;
    const byAgent = AGENT.test(passage.text.slice(Math.max(0, p.start - 30), p.start)) ? 40 : 0;
    // "Trump’s campaign" is no Trump.
    const owner = /^['’]s?\s/u.test(passage.text.slice(p.end)) ? 50 : 0;
    return (
      named +
      beside +
      byAgent -
      owner -
      0.5 * distance(p, verb === null ? matched : [verb]) -
      0.2 * meanDistance(p, matched)
    );
  };
  const best = bestOf(fresh, score);
  if (best === null) return null;
  if (isList) return { text: everyName(best, passage), rule: 'names in a row' };
  return { text: fullName(best, passage) ?? best.text, rule: best.proper ? 'name by the verb' : 'phrase by the verb' };
}

/** "warned by Moss"; "oversight falls to acting deputy Moss". */
const AGENT = /\b(?:by|falls? to|fell to)\s+(?:\p{Ll}+\s+){0,2}$/u;

/** Between a verb and what is no more its object: "fired Holt | in May and hired Lang". */
const BEYOND = /[;:.“”"]|\s(?:in|on|at|for|from|to|with|by|over|after|before|when|while|because|that|and|but|as)\s/u;

/** "blamed the sinking on Holt" */
const BLAMED = /^blam\p{Ll}+ [^,;:.“”"]{1,60}? on /iu;

/** "They accused [Moss] of theft", "they paid [Moss] $50": Moss, and what comes after is the verb's. */
function alone(phrase: Phrase, passage: Passage): Phrase {
  const at = phrase.text.search(BEHIND_NAME);
  if (at < 0) return phrase;
  const text = phrase.text.slice(0, at);
  const name = { ...phrase, end: phrase.start + at, text, bare: phrase.bare.split(BEHIND_NAME)[0] ?? text };
  return personAt(name, passage) === undefined ? phrase : { ...name, stems: text.split(/\s+/u).map(stemOf) };
}

const BEHIND_NAME = / of | (?=[$£€]\d)/u;

/** "Donald Moss", where the question names Moss: whoever is asked for has no name in it. */
const isAsked = (phrase: Phrase, { words }: Asked, passage: Passage): boolean => {
  const surname = stemOf(personAt(phrase, passage)?.name.split(' ').at(-1) ?? '');
  return words.some(({ stem, named }) => named && stem === surname);
};

/** Who is somebody's: "an aide | to Sen. Moss" is nobody of that name. */
const OF_SOMEBODY =
  /\b(?:aides?|advis[eo]rs?|spokes\p{L}+|lawyers?|attorneys?|counsels?|wi(?:fe|ves)|widow|husband|sons?|daughters?|mother|father|parents|brothers?|sisters?|cousin|uncle|aunt|friends?|all(?:y|ies)|deput(?:y|ies)|secretary|assistants?|critics?|opponents?|rivals?|supporters?|members?|colleagues?|successor|predecessor|managers?|bodyguards?|driver|employees?|relatives?|allies)$/iu;

/** Phrases with what belongs to them: "an aide", "Sen. Moss" of "an aide to Sen. Moss" are one. */
function joined(phrases: readonly Phrase[], { text }: Passage): readonly Phrase[] {
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const last = whole.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, phrase.start);
    // "an aide | to | Sen | . | Moss"
    const goesOn =
      last !== undefined &&
      ((OF_SOMEBODY.test(last.text) && /^ (?:to|of|for) (?:the )?$/u.test(between)) ||
        (isSomebodys(last) && between === '. '));
    if (!goesOn) {
      whole.push(phrase);
      continue;
    }
    whole[whole.length - 1] = {
      ...last,
      end: phrase.end,
      text: text.slice(last.start, phrase.end),
      bare: `${last.bare}${text.slice(last.end, phrase.end)}`,
    };
  }
  return whole;
}

/** "Senate confirmation" of "Senate confirmation hearing", where the hearing is asked about. */
const beforeWord = (
  phrase: Phrase,
  { terms, span, text }: Passage,
  { weightOf }: Asked,
  verb: number | null,
): boolean => {
  const next = terms.find((t) => t.start - span.start >= phrase.end);
  return (
    next !== undefined &&
    next.start - span.start !== verb &&
    weightOf.has(next.stem) &&
    /^\s+$/u.test(text.slice(phrase.end, next.start - span.start))
  );
};

/** "at noon in Port Ansel": where something is, and nobody. */
const PLACED = /\b(?:in|at|near|inside|outside) (?:the )?$/u;

/** "said Friday": a day is nobody. */
const isTime = (phrase: Phrase, { span, opened }: Passage): boolean =>
  opened.entry.reading.times.some((t) => t.start < span.start + phrase.end && span.start + phrase.start < t.end);

function personAt(phrase: Phrase, passage: Passage) {
  if (isSomebodys(phrase)) return undefined;
  const span = { start: passage.span.start + phrase.start, end: passage.span.start + phrase.end };
  return passage.opened.entry.reading.people.find((p) =>
    p.mentions.some((m) => m.kind === 'name' && m.start < span.end && span.start < m.end && m.end >= span.end),
  );
}

/** Ends with somebody's name: "acting deputy Dana Moss", and not "Moss’s decision"; or is somebody's: "an aide to Moss". */
const isPerson = (phrase: Phrase, passage: Passage): boolean =>
  personAt(phrase, passage) !== undefined || isSomebodys(phrase);

const isSomebodys = ({ text }: Phrase): boolean => {
  const [head = '', ...rest] = text.split(/ (?:to|of|for) (?=\p{Lu}|the )/u);
  return rest.length > 0 && OF_SOMEBODY.test(head);
};

/** Between names in a row: "Sen. Ada Moss of Troy and Rep. Ira Holt". */
const IN_A_ROW = /^(?: of [^.;:"“”]{1,20})?,? ?(?:and )?(?:\p{Lu}\p{Ll}+\.? ){0,3}$/u;

/** The name and those that stand in a row with it. */
function everyName(phrase: Phrase, passage: Passage): string {
  const named = passage.opened.entry.reading.people
    .flatMap((p) =>
      p.mentions.filter((m) => m.kind === 'name' && overlaps(m, passage.span)).map((m) => ({ ...m, name: p.name })),
    )
    .sort((a, b) => a.start - b.start);
  const at = named.findIndex(
    (m) => m.start < passage.span.start + phrase.end && passage.span.start + phrase.start < m.end,
  );
  const joined = (i: number): boolean => {
    const [one, other] = [named[i], named[i + 1]];
    if (one === undefined || other === undefined) return false;
    return IN_A_ROW.test(passage.text.slice(one.end - passage.span.start, other.start - passage.span.start));
  };
  let [first, last] = [at, at];
  while (joined(first - 1)) first--;
  while (joined(last)) last++;
  const names = [...new Set(named.slice(first, last + 1).map((m) => m.name))];
  return names.length < 2 ? (names[0] ?? phrase.text) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The person's fullest name in the article, where the phrase is no more than a name of theirs. */
function fullName(phrase: Phrase, passage: Passage): string | null {
  const person = personAt(phrase, passage);
  if (person === undefined) return null;
  const words = new Set(person.name.split(/\s+/).map(stemOf));
  const last = phrase.stems.at(-1) ?? '';
  return words.has(last) || phrase.stems.some((stem) => words.has(stem)) ? person.name : null;
}
