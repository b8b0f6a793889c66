import type { Person, Role } from '../../domain/person.ts';
import { sentenceAt } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { stemOf, terms } from '../../language/stems.ts';
import type { Asked } from './asked.ts';
import type { Opened, Passage } from './opened.ts';
import { type Succession, successionsIn } from './successions.ts';

/** "who is the harbour master", "who is Sun's ceo" */
export const WHO_IS_THE = /^who(?: is|'s|’s| was) (?:the\b|[\p{L}\p{N}.&-]+['’]s )/iu;

/** "the harbour master [of Troy]", "[Troy's] harbour master": the office, and of what. */
const OFFICE = /^who(?: is|'s|’s| was) (?:the (.+?)(?: (?:of|for|at|in|from) (.+))?|(\S+)['’]s (.+))$/iu;

/** Offices that are typed short, in full; "chief executive officer" is no other than "chief executive". */
export const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map(
  `ceo chief executive|cfo chief financial|coo chief operating|cto chief technology|vp vice president|pm prime minister
fm foreign minister|ag attorney general|da district attorney|pres president|gov governor|sen senator|rep representative
sec secretary|spox spokesman|spokeswoman spokesman|spokesperson spokesman|chairwoman chairman|chair chairman|exec executive|prez president|dad father|mom mother|mum mother|cops police`
    .split(/[|\n]/)
    .map((row) => row.split(' ').map(stemOf))
    .map(([short = '', ...full]) => [short, full]),
);

/** What may stand in a role besides the office that is asked for: "the Republican chairman". */
const HARMLESS: ReadonlySet<string> = new Set(
  'republican democratic democrat conservative liberal labour current new longtime u.s american british'
    .split(' ')
    .map(stemOf),
);

const CHIEF = stemOf('chief');
const OFFICER = stemOf('officer');

/** Stems of the words for an office, in full. */
export function officeIn(words: string): ReadonlySet<string> {
  const stems = new Set(terms(words).flatMap(({ stem }) => IN_FULL.get(stem) ?? [stem]));
  if (stems.has(CHIEF) && stems.size > 2) stems.delete(OFFICER);
  return stems;
}

interface Office {
  /** Stems of the office, and of what it is of. */
  readonly wanted: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** By article: who bears it there; each of an article's passages asks. */
  readonly holders: Map<Opened, readonly Person[]>;
}

const ASKED = new WeakMap<Asked, Office>();

function officeAsked(asked: Asked): Office {
  const known = ASKED.get(asked);
  if (known !== undefined) return known;
  const words = asked.question.asked.trim().replace(/[\s?!.]+$/u, '');
  const [, office = '', of = '', whose = '', owned = ''] = OFFICE.exec(words) ?? [];
  const read = { wanted: officeIn(`${office}${owned}`), whole: officeIn(`${of}${whose}`), holders: new Map() };
  ASKED.set(asked, read);
  return read;
}

/** "who is the harbour master of Troy?": those who bear just this office in the passage's article, and of just this. */
export function holdersOf(asked: Asked, { opened }: Passage): readonly Person[] {
  const { wanted, holders } = officeAsked(asked);
  if (wanted.size === 0) return NONE;
  const known = holders.get(opened);
  if (known !== undefined) return known;
  const found = holdersIn(asked, opened);
  holders.set(opened, found);
  return found;
}

const NONE: readonly Person[] = [];

function holdersIn(asked: Asked, opened: Opened): readonly Person[] {
  const { wanted, whole } = officeAsked(asked);
  const isWanted = ({ text, span }: Role): boolean => {
    const role = officeIn(text);
    if (isOut(opened.entry.article.text, span.start, span.end, asked.question.asked)) return false;
    return (
      [...wanted].every((stem) => role.has(stem)) &&
      [...role].every((stem) => wanted.has(stem) || whole.has(stem) || HARMLESS.has(stem)) &&
      [...whole].every(
        (stem) => role.has(stem) || (opened.names.has(stem) ? isTheirs(opened, span, stem) : isOf(opened, stem)),
      )
    );
  };
  const here = toOffice(asked, opened);
  const holds = (person: Person): boolean => person.roles.some(isWanted) || here.some((s) => s.successor === person);
  if (ASKS_OF_PAST.test(asked.question.asked)) return opened.entry.reading.people.filter(holds);
  // "Moss succeeded Lang as mayor": no article tells of Mayor Lang any more
  const gone = asked.articles.flatMap((article) => toOffice(asked, article));
  return opened.entry.reading.people.filter(
    (person) => holds(person) && !gone.some(({ predecessor }) => isSame(predecessor, person)),
  );
}

/** The successions to the office that is asked for. */
function toOffice(asked: Asked, opened: Opened): readonly Succession[] {
  const { wanted, whole } = officeAsked(asked);
  return successionsIn(opened).filter(
    ({ office }) =>
      [...wanted].every((stem) => office.has(stem)) &&
      [...whole].every((stem) => office.has(stem) || isOf(opened, stem)),
  );
}

/** "Lang" in one article is Arthur Lang of another, where only one of them has a first name or both have the same. */
const isSame = (one: Person, other: Person): boolean =>
  ` ${one.name}`.endsWith(` ${other.name}`) || ` ${other.name}`.endsWith(` ${one.name}`);

/** How many sentences tell what an article is about. */
const LEAD = 2;

/** Is the article of it: its headline or its first sentences name it? */
const isOf = ({ title, sentences }: Opened, stem: string): boolean =>
  title.has(stem) || sentences.slice(0, LEAD).some(({ stems }) => stems.has(stem));

/** "Her lawyer": is whom the article means there of this name? */
const isTheirs = ({ entry, meant }: Opened, { start, end }: Span, stem: string): boolean =>
  /^(?:his|her|their)\b/iu.test(entry.article.text.slice(start, end)) &&
  meant[sentenceAt(entry.reading.sentences, start, 0)]?.has(stem) === true;

/** Between an office and the name of who holds it: "mayor of Troy, Dana Moss", "the mayor is Dana Moss". */
const OFFICE_FIRST =
  /^,?\s*(?:(?:of|for|at|in|on) [^,.;:“”"]{0,50}?,?\s*)?(?:(?:is|was|remains) )?(?:(?:the |then-)?\p{Lu}\p{L}*\.? )?$/u;
/** "Dana Moss, the mayor", "Dana Moss became mayor" */
const NAME_FIRST =
  /^(?:,|,? (?:who )?(?:is|was|became|becomes|has been|serves as|as|remains)\b|\s?[(–—-](?![^)]*\)))(?![^.;:“”"]*\b(?:said|says|told|that)\b)[^.;:“”"]{0,60}$/u;
/** "Moss was never mayor", "a candidate for mayor", "son of the mayor", "who sued the mayor", "the former mayor". */
const NO_HOLDER =
  /\b(?:not|never|n['’]t|no longer|for|of|by|to|with|against|former|late|ex|deputy|vice|son|daughter|wife|husband|brother|sister|aide|candidate|running|succeeded|replaced)\b|['’]s\b|\bwho (?!is\b|was\b|became\b|serves\b|has been\b)/iu;
/** "a spokesman for the mayor, Al Moss", "the former mayor, Al Moss": he is none. */
const OF_HOLDER =
  /\b(?:aides?|advis[eo]rs?|spokes\p{L}+|lawyers?|attorneys?|wife|widow|husband|sons?|daughters?|brother|sister|friend|ally|deputy|assistant|critic|opponent|rival|candidate|successor|predecessor) (?:for|to|of) (?:the )?$|\b(?:former|late|ex|then|deputy|vice|next|would-be)[ -]$/iu;
/** "was the mayor until 2019": no longer. */
const NO_LONGER = /^(?: of [^,.;:]{1,40})?,? (?:until|till|through|from \d{4} (?:to|until)) /u;
/** "succeeded Otto Moss as mayor": whom somebody succeeded is no longer. */
const GIVEN_UP = /\b(?:succeed|replac|follow|oust|unseat|defeat)\p{Ll}* [^.;:“”"]{1,60} as (?:the )?$/u;
/** "who was the mayor": whoever was it once. */
const ASKS_OF_PAST = /^who was\b/iu;

/** Is whoever holds the office at a place of the text out of it, or no more than somebody of theirs? */
function isOut(text: string, start: number, end: number, asked: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE_OFFICE), start);
  if (
    OF_HOLDER.test(before) &&
    !OF_HOLDER.test(asked.slice(0, asked.toLowerCase().indexOf(text.slice(start, end).toLowerCase())))
  )
    return true;
  return !ASKS_OF_PAST.test(asked) && (NO_LONGER.test(text.slice(end, end + BEFORE_OFFICE)) || GIVEN_UP.test(before));
}

const BEFORE_OFFICE = 90;

/** More words than an office has: "who is the man who shot the mayor" asks for no office. */
const LONGEST_OFFICE = 3;

/** "Who is the mayor": no more than an office. */
export function asksOfOffice(asked: Asked): boolean {
  const { wanted } = officeAsked(asked);
  return (
    asked.question.expects.type === 'person' &&
    wanted.size > 0 &&
    wanted.size <= LONGEST_OFFICE &&
    !/\b(?:who|that|which)\b/iu.test(asked.question.asked.slice(4))
  );
}

/**
 * "who is the mayor": does the passage name somebody beside the office? True where the question asks for no office.
 * "Moss denied that the mayor had left" does not say that Moss is it.
 */
export function namesHolder(asked: Asked, passage: Passage): boolean {
  const { wanted } = officeAsked(asked);
  const head = [...wanted].at(-1);
  if (head === undefined || !asksOfOffice(asked)) return true;
  const { text, span, terms: words, opened } = passage;
  if (toOffice(asked, opened).some(({ sentence }) => sentence === passage.from)) return true;
  const names = opened.entry.reading.people.flatMap((p) =>
    p.mentions.filter((m) => m.kind === 'name' && m.start >= span.start && m.end <= span.end),
  );
  /** Where the office begins: "attorney general". */
  const startOf = (at: number): number => {
    let first = at;
    while (wanted.has(words[first - 1]?.stem ?? '')) first--;
    return (words[first]?.start ?? span.start) - span.start;
  };
  return words.some(
    (word, at) =>
      word.stem === head &&
      !isOut(text, startOf(at), word.end - span.start, asked.question.asked) &&
      names.some((name) =>
        name.start >= word.end
          ? OFFICE_FIRST.test(text.slice(word.end - span.start, name.start - span.start))
          : isHeld(text.slice(name.end - span.start, word.start - span.start), asked.question.asked),
      ),
  );
}

/** "Moss, the mayor": and not "Moss, the former mayor", unless the question asks for that. */
const isHeld = (between: string, asked: string): boolean => {
  const against = NO_HOLDER.exec(between)?.[0];
  return (
    NAME_FIRST.test(between) &&
    (against === undefined || new RegExp(`\\b${against}\\b`, 'iu').test(asked.slice('who'.length)))
  );
};
