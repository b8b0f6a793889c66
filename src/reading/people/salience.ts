import { classOf } from '../../language/words.ts';
import { FUNCTION_WORDS } from './not-names.ts';
import type { Word } from './words.ts';

const SAID =
  /^(?:said|says|asked|added|replied|wrote|explained|noted|recalled|quipped|insisted|argued|concluded|continued)$/;
const PREPOSITION =
  /^(?:of|to|with|by|for|from|in|on|at|against|about|like|between|over|under|behind|into|without|including|unlike|via|toward|towards|among|around|near|despite)$/;
const UNDER =
  /^(?:after|before|as|that|whether|if|than|when|while|because|although|though|where|since|until|unless|once)$/;
const JOINS = /^(?:and|or|but)$/;

const ADVERB =
  /^(?:but|and|yet|so|meanwhile|however|then|now|still|instead|later|today|earlier|also|perhaps|even|only|indeed|[a-z]{3,}ly)$/;

interface Row {
  readonly name: string;
  readonly weight: number;
  /** The name in capitals is what it is for. */
  readonly example: string;
  readonly holds: (place: Place) => boolean;
}

interface Place {
  readonly words: readonly Word[];
  /** The name: from its title on, to behind its last word. */
  readonly lead: number;
  readonly to: number;
}

/** The word left of the name, or left of whose it is ("the Herald’s Ann HARMON"). */
const before = (place: Place): Word | undefined => {
  const { words } = place;
  const lead = leadOf(place);
  const [left, first] = [words[lead - 1], words[lead]];
  return left !== undefined && left.sentence === first?.sentence ? left : undefined;
};
const leadOf = ({ words, lead }: Place): number => {
  const [left, first] = [words[lead - 1], words[lead]];
  return left?.possessive === true && left.capital && left.sentence === first?.sentence ? lead - 1 : lead;
};
const gap = (place: Place): string => place.words[leadOf(place)]?.gap ?? '';

/** How much a name stands out by its place in the sentence, the first row that holds (after Lappin and Leass 1994). */
export const SALIENCE: readonly Row[] = [
  {
    name: 'possessive',
    weight: 0.45,
    example: 'HARMON’s plan failed',
    holds: ({ words, to }) => words[to - 1]?.possessive === true,
  },
  {
    name: 'modifier',
    weight: 0.4,
    example: 'the HARMON campaign failed',
    holds: ({ words, to }) => {
      const next = words[to];
      if (next === undefined || next.gap !== ' ' || next.capital || FUNCTION_WORDS.has(next.key)) return false;
      const kind = classOf(next.key);
      return kind.noun && !kind.past && !kind.present && !kind.adverb && !kind.base;
    },
  },
  { name: 'first', weight: 1, example: 'HARMON left', holds: (place) => before(place) === undefined },
  {
    name: 'first-but-one',
    weight: 1,
    example: 'Meanwhile HARMON left',
    holds: ({ words, lead }) => {
      const [adverb, name] = [words[lead - 1], words[lead]];
      return adverb?.opens === true && adverb.sentence === name?.sentence && ADVERB.test(adverb.key);
    },
  },
  {
    name: 'said-before',
    weight: 1.1,
    example: '“No,” said HARMON',
    holds: ({ words, lead, to }) => saidBefore(words, lead, to),
  },
  { name: 'after-marks', weight: 1, example: '“No,” HARMON said', holds: (place) => /[”"]/.test(gap(place)) },
  {
    name: 'after-comma',
    weight: 0.85,
    example: 'On Monday, HARMON left',
    holds: (place) => /[,;:—–(]/.test(gap(place)),
  },
  {
    name: 'joined',
    weight: 0.8,
    example: 'Ebbets wept but HARMON left',
    holds: (place) => JOINS.test(before(place)?.key ?? ''),
  },
  {
    name: 'subordinate',
    weight: 0.6,
    example: 'when HARMON left',
    holds: (place) => UNDER.test(before(place)?.key ?? ''),
  },
  {
    name: 'asked',
    weight: 1.3,
    example: 'Ebbets asked HARMON whether',
    holds: (place) => /^(?:asked|asks|pressed)$/.test(before(place)?.key ?? '') && gap(place) === ' ',
  },
  {
    name: 'according',
    weight: 1,
    example: 'it fell, according to HARMON',
    holds: ({ words, lead }) => accordingTo(words, lead),
  },
  {
    name: 'behind-preposition',
    weight: 0.5,
    example: 'a talk with HARMON',
    holds: (place) => PREPOSITION.test(before(place)?.key ?? ''),
  },
  {
    name: 'object',
    weight: 0.5,
    example: 'she met HARMON',
    holds: (place) => {
      const left = before(place);
      if (left === undefined || left.capital) return false;
      const kind = classOf(left.key);
      return kind.past || kind.present || kind.base || kind.gerund;
    },
  },
];

const ELSEWHERE = 0.7;

/** 1 for a subject, about half for an object or possessive. */
export const salience = (words: readonly Word[], lead: number, to: number): number =>
  SALIENCE.find((row) => row.holds({ words, lead, to }))?.weight ?? ELSEWHERE;

/** “No,” said HARMON; it would rain, said HARMON, a farmer: not "Ebbets said HARMON lied". */
const saidBefore = (words: readonly Word[], lead: number, to: number): boolean => {
  const [said, name, after] = [words[lead - 1], words[lead], words[to]];
  if (said === undefined || !SAID.test(said.key) || name?.gap !== ' ') return false;
  const last = after === undefined || after.sentence !== name.sentence || /^,/.test(after.gap);
  return /["”’'](?: |$)/.test(said.gap) || (last && said.gap === ', ');
};

/** "according to HARMON", "according to analyst HARMON", whose role is not among the words from `lead` on */
const accordingTo = (words: readonly Word[], lead: number): boolean => {
  const near = words.slice(Math.max(0, lead - 4), lead);
  const at = near.findIndex((word, i) => word.key === 'to' && near[i - 1]?.key === 'according');
  return at >= 0 && near.slice(at + 1).every((word) => word.gap === ' ');
};

const LONGEST_ASIDE = 40;

/** "Harmon, who left the Senate in May, said" */
function saysBehindAside(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + LONGEST_ASIDE; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[from]?.sentence) return false;
    if (/^, ?$/.test(word.gap) && SAYING.test(word.key)) return true;
  }
  return false;
}

const SAYING =
  /^(?:sa(?:id|ys)|t(?:old|ells)|ask(?:ed|s)|add(?:ed|s)|repl(?:ied|ies)|wr(?:ote|ites)|tweet(?:ed|s)|explain(?:ed|s)|not(?:ed|es)|recall(?:ed|s)|quip(?:ped|s)|insist(?:ed|s)|argu(?:ed|es)|conclud(?:ed|es)|continued|warn(?:ed|s)|claim(?:ed|s)|call(?:ed|s)|declared|announced|stated|testified|joked|predicted|suggested|acknowledged|admitted|conceded|vowed|pledged|promised|complained|boasted|responded|cited|described|believes|thinks|maintains|contends|reiterated|emphasized|stressed|urged|accused|criticized|praised|blamed|spoke)$/;
/** "Harmon of Troy State University, said" */
function saysBehindPlace(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 9; at++) {
    const word = words[at];
    if (word === undefined || !/^(?: |, |\. )$/.test(word.gap)) return false;
    if (SAYING.test(word.key)) return at > from + 1;
    if (word.gap === ', ' || !(word.capital || /^(?:the|of|and)$/.test(word.key))) return false;
  }
  return false;
}

/** Is it a verb of saying as a report has it ("said", "notes")? */
export const says = (word: Word): boolean => SAYING.test(word.key);

const BETWEEN =
  /^(?:also|has|have|had|then|later|recently|repeatedly|once|himself|herself|often|again|further|went|on|to|will|would|never|previously|already|publicly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier)$/;

/** Is the person at these words the subject of a verb of saying, before it or right behind it? */
export function saysAt(words: readonly Word[], lead: number, to: number): boolean {
  if (saidBefore(words, lead, to) || accordingTo(words, lead)) return true;
  if (words[to - 1]?.possessive === true) return false;
  for (let at = to; at < to + 4; at++) {
    const word = words[at];
    if (at === to && word?.gap === ', ') return saysBehindAside(words, at);
    if (word === undefined || word.gap !== ' ') return false;
    if (at === to && /^(?:of|from|at|with)$/.test(word.key)) return saysBehindPlace(words, at);
    if (SAYING.test(word.key)) return true;
    if (!BETWEEN.test(word.key)) return false;
  }
  return false;
}
