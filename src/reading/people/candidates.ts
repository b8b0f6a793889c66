import { isFirstName } from '../../language/gender.ts';
import { canBe } from '../../language/lexicon.ts';
import { PARTICLES } from '../../language/names.ts';
import { FUNCTION_WORDS, NEVER_FIRST, THING_HEADS } from './not-names.ts';
import type { Run } from './runs.ts';
import { HONORIFICS, isRoleNoun, isTitle } from './titles.ts';
import type { Word } from './words.ts';

/** Words that may name somebody, and what speaks for it. Indexes into the words, half-open. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The title in front of it, with all that belongs to it ("House Minority Leader"); empty without one. */
  readonly title: Run;
  /** The first word is on the list of first names, or is an initial. */
  readonly firstName: boolean;
  /** Stands in a heading where every word has a capital: its borders are guesses. */
  readonly heading: boolean;
  /** "the" in front of the run: rather a thing. */
  readonly definite: boolean;
}

/** Surnames that also end the names of things; a first name in front makes them surnames ("Anita Hill"). */
const SURNAME_TOO: ReadonlySet<string> = new Set(
  `banks bell bridge brook brooks bush church court day field fields fort gates grill hall hill hills house king lake land
  lane major march marsh matters moody mountain north park parks pope post price rice river rivers room rose school
  shields ship shore short speaker spring springs star steel stone strong tower trace train wall ward waters water way
  weeks wells west wood woods young camp case cash center close power powers field hayes gay guard beach bank books home
  homes wing plant shop law power street trust page story tour england france israel holland ireland paris london
  washington lincoln jackson austin houston jordan kent berlin dallas cleveland hamilton warren charlotte victoria
  virginia georgia sydney orlando santiago salvador`.split(/\s+/),
);

const isPlace = (key: string): boolean => canBe('place', key);

/** "Kentuckian", "Pennsylvanian", "Ohioan", "New Yorker": whoever lives there. */
const LOCAL =
  /^(?:kentuckian|virginian|pennsylvanian|ohioan|iowan|alaskan|nebraskan|montanan|idahoan|texan|tennessean|georgian|floridian|oregonian|washingtonian|californian|coloradan|arizonan|nevadan|hoosier|vermonter|mainer|yorker|marylander|michigander|wisconsinite|minnesotan|missourian|arkansan|oklahoman|kansan|utahn|hawaiian|carolinian|alabamian|mississippian|louisianan|dakotan|jerseyan)s?$/;

/** "Russian", "Cuban-American": of a people. */
export const isPeople = (key: string): boolean =>
  canBe('demonym', key) || (key.includes('-') && canBe('demonym', key.slice(key.lastIndexOf('-') + 1)));

/** Words that describe a person in front of the name ("Republican", "Vermont", "Russian"). */
const describes = (key: string): boolean =>
  NEVER_FIRST.has(key) || canBe('demonym', key) || isPlace(key) || isRoleNoun(key) || LOCAL.test(key);

const DIRECTION = /^(?:north|south|east|west|new|northern|southern|eastern|western|central|upper|lower)$/;
/** "San Remo", "Fort Lee": a place, unless a title stands before it. */
const PLACE_FIRST = /^(?:san|santa|los|las|fort|mount|mt|lake|port|saint|st|ste|cape|puerto)$/;
const BEFORE_MONTH = /^(?:in|since|until|till|by|of|from|to|through|last|next|this|early|late|mid|between|during)$/;

/** "In May Harmon left" against "when May Harmon left". */
const isMonthHere = (words: readonly Word[], at: number): boolean =>
  /^(?:april|may|june|august)$/.test(words[at]?.key ?? '') && BEFORE_MONTH.test(words[at - 1]?.key ?? '');

const isInitial = (word: Word): boolean => /^\p{Lu}$/u.test(word.text);

/** Cuts the run where a word can be in no name: "And I", "Ferry Plan Quietly Divides The". */
function pieces(words: readonly Word[], run: Run): readonly Run[] {
  const found: Run[] = [];
  let from = run.from;
  for (let at = run.from; at <= run.to; at++) {
    const word = words[at];
    const cut =
      at === run.to ||
      (word !== undefined &&
        FUNCTION_WORDS.has(word.key) &&
        !PARTICLES.has(word.key) &&
        !isInitial(word) &&
        (word.opens || !/^(?:will|may|so|out|an|do|about)$/.test(word.key)));
    if (!cut) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

/** Titles that are surnames too: "Stephen King Jr.", "Larry King Live". */
const SURNAME_TITLE =
  /^(?:king|prince|earl|duke|dean|cardinal|bishop|judge|justice|father|sister|brother|major|marshal|pope|chance|queen|coach|page)$/;
const PARTISAN = /^(?:republican|democrat|independent|libertarian)$/;

/** Where the title in front of the name ends: after the last title word that a name word follows. */
function titleEnd(words: readonly Word[], run: Run): number {
  for (let at = run.to - 2; at >= run.from; at--) {
    const word = words[at];
    if (word === undefined) continue;
    // "House Budget Democrat Ann Lee"
    if (at > run.from && run.to - at > 2 && PARTISAN.test(word.key) && isFirstName(words[at + 1]?.key ?? ''))
      return at + 1;
    if (!isTitle(word.key)) continue;
    const before = words[at - 1];
    if (
      SURNAME_TITLE.test(word.key) &&
      before !== undefined &&
      at > run.from &&
      isFirstName(before.key) &&
      !canBe('ordinary', before.key)
    )
      continue;
    return at + 1;
  }
  return run.from;
}

/** "U.S. Ann Lee": letters of a country or state in front of a name. */
const LETTERS = /^(?:us|un|uk|eu|dc|nh|nj|ny|nm|nc|nd|sc|sd|ri)$/;

function afterLetters(words: readonly Word[], from: number, to: number): number {
  const [one, two] = [words[from], words[from + 1]];
  if (to - from < 3 || one === undefined || two === undefined) return from;
  return isInitial(one) && isInitial(two) && LETTERS.test(one.key + two.key) ? from + 2 : from;
}

/** "Ann Lee TWA", "BBC Ann Lee": letters of something else beside a name in small letters. */
const isAcronym = (word: Word | undefined): boolean =>
  word?.shouted === true &&
  !/^(?:II|III|IV|JR|SR)$/.test(word.text) &&
  !word.text.includes("'") &&
  !word.text.includes('’');

/** Does an office end there, that goes on with "of"? */
function isOfficeOf(words: readonly Word[], to: number): boolean {
  const [last, next] = [words[to - 1]?.key ?? '', words[to]];
  return isTitle(last) && !SURNAME_TITLE.test(last) && next?.key === 'of' && next.gap === ' ';
}

/** "Chief of | Staff Ann Lee", "Secretary for | Political Affairs Ann Lee": what the office is for is no first name. */
function behindOffice(words: readonly Word[], from: number, to: number): number {
  const [before, preposition] = [words[from - 2], words[from - 1]];
  if (preposition?.gap !== ' ' || !/^(?:of|for)$/.test(preposition.key)) return from;
  if (before === undefined || !(isTitle(before.key) || before.capital) || isFirstName(words[from]?.key ?? ''))
    return from;
  for (let at = from + 1; to - at >= 2; at++) {
    const { key = '' } = words[at] ?? {};
    if (isFirstName(key) && !canBe('ordinary', key)) return at;
  }
  return from;
}

function* inPiece(words: readonly Word[], piece: Run, heading: boolean): Generator<Candidate> {
  let { to } = piece;
  let from = afterLetters(words, titleEnd(words, piece), to);
  if (words.slice(from, to).some((word) => !word.shouted && word.text.length > 2)) {
    while (to - from > 2 && isAcronym(words[to - 1])) to--;
    while (to - from > 2 && isAcronym(words[from])) from++;
  }
  // "Harmon Chief of Staff Ann Lee"
  if (to - from > 1 && isOfficeOf(words, to)) to--;
  const titled = from > piece.from;
  // "Democrat Ann Lee", "Vermont Republican Ann Lee"; but "Virginia Lee", "Jordan Smith"
  while (to - from > 1) {
    const word = words[from];
    const next = words[from + 1];
    if (word === undefined || next === undefined) break;
    // "South Carolina", "Saudi Arabia": two words of one place
    if (isPlace(`${word.key} ${next.key}`) || (DIRECTION.test(word.key) && isPlace(next.key))) {
      from += 2;
      continue;
    }
    if (!(describes(word.key) || isMonthHere(words, from))) break;
    if (to - from === 2 && isFirstName(word.key) && !NEVER_FIRST.has(word.key) && !isMonthHere(words, from)) break;
    from++;
  }
  from = behindOffice(words, from, to);
  if (from >= to) return;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || (from === piece.from && PLACE_FIRST.test(first.key))) return;
  const suffixed = to - from > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(last.key);
  const end = suffixed ? to - 1 : to;
  const lead = words[piece.from - 1];
  yield {
    from,
    to,
    title: { from: titled || from > piece.from ? piece.from : from, to: from },
    firstName: end - from > 1 && (isFirstName(first.key) || isInitial(first)),
    heading,
    definite: lead !== undefined && lead.key === 'the' && !titled,
  };
}

/** Is it an organisation or place that the word list knows ("Wells Fargo", "New York")? */
export function isListedThing(words: readonly Word[], { from, to }: Candidate): boolean {
  const phrase = words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  return canBe('organisation', phrase) || (to - from > 1 && isPlace(phrase));
}

/** Does the run hold a word that only things have, so that it names nobody? */
export function isThing(words: readonly Word[], candidate: Candidate): boolean {
  const { from, to, firstName } = candidate;
  const part = words.slice(from, to);
  // "U.S.", "D.C."
  if (part.every(isInitial)) return true;
  const untitled = candidate.title.to === candidate.title.from;
  if (untitled && part.length > 1 && PLACE_FIRST.test(part[0]?.key ?? '')) return true;
  if (isListedThing(words, candidate) || /^(?:st|ave|blvd|rd)$/.test(part.at(-1)?.key ?? '')) return true;
  return part.some((word, at) => {
    if (!THING_HEADS.has(word.key)) return false;
    // "Bill Harmon", "Grant Harmon"
    if (at === 0 && part.length > 1 && firstName) return false;
    const lastOfName = at === part.length - 1 && at > 0;
    return !(lastOfName && firstName && SURNAME_TOO.has(word.key));
  });
}

/** What the runs of a text may name, in text order. `headings` are the sentences in which every word has a capital. */
export function findCandidates(
  words: readonly Word[],
  runs: readonly Run[],
  headings: ReadonlySet<number>,
): readonly Candidate[] {
  return runs.flatMap((run) => {
    const heading = headings.has(words[run.from]?.sentence ?? -1);
    return pieces(words, run).flatMap((piece) => [...inPiece(words, piece, heading)]);
  });
}

/** An honorific right before the name ("Mr. Lee"): always a person. */
export const honorificOf = (words: readonly Word[], candidate: Candidate): string | null => {
  const word = words[candidate.title.to - 1];
  return candidate.title.to > candidate.title.from && word !== undefined && HONORIFICS.has(word.key) ? word.key : null;
};
