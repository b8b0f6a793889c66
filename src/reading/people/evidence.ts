// Over 250 lines: a table of what speaks for and against a name, with the two functions that add it up.
import { isFirstName } from '../../language/gender.ts';
import { canBe } from '../../language/lexicon.ts';
import type { Candidate } from './candidates.ts';
import { honorificOf, isPeople, isThing } from './candidates.ts';
import { FUNCTION_WORDS, NEVER_FIRST, THING_HEADS } from './not-names.ts';
import { isRoleNoun, isTitle } from './titles.ts';
import type { Usage } from './usage.ts';
import type { Word } from './words.ts';

interface Row {
  readonly name: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate, usage: Usage) => boolean;
  /** A phrase that it is for. */
  readonly example: string;
  /** A phrase that it is not for. */
  readonly counter: string;
}

const word = (usage: Usage, at: number): Word | undefined => usage.words[at];

const part = ({ from, to }: Candidate, usage: Usage): readonly Word[] => usage.words.slice(from, to);

const SAYING =
  /^(?:said|says|say|told|tells|tweeted|tweets|added|adds|wrote|writes|asked|asks|argued|argues|claimed|claims|insisted|replied|recalled|noted|notes|explained|explains|testified|declined|vowed|warned|warns|joked|quipped|criticized|praised|responded|acknowledged|believes|thinks|wants|knows|agreed|admitted|denied|complained|conceded|contended|concluded|countered|continued|boasted|suggested|stated|retorted|remarked|apologized|resigned|smiled|laughed|himself|herself)$/;

const AUXILIARY =
  /^(?:was|is|has|had|would|will|could|should|did|does|might|must|can|may|also|never|went|came|took|made|got|gave|left|called|met|began|became|being|himself|herself)$/;

/** What a politician has: "the Grobnik campaign", "Grobnik supporters". */
const CAMP =
  /^(?:administration|campaign|presidency|supporters?|voters?|aides?|camp|team|allies|ally|surrogates?|backers?|fans?|critics?|spokes(?:man|woman|person)|rally|rallies|wife|husband|daughters?|sons?|empire|loyalists?|advisers?|advisors?|presidential|delegates?|donors?|candidacy|ticket|cabinet|doctrine|lawyers?|attorney|tweets?|biographer)$/;

/** Role nouns that are adjectives as well: "radical Islamists", "occasional native". */
const ADJECTIVE_TOO =
  /^(?:radical|conservative|liberal|moderate|progressive|independent|libertarian|socialist|native|stranger|fellow|model|star|minister|general|major|private|champion|twin|expert|executive|human|female|male|elder|junior|senior|republican|democrat|terrorist)$/;

const WHO = /^(?:who|whose|whom)$/;

/** "the mayor of Grobnik left": the verb is another's. */
const behindPlace = (c: Candidate, u: Usage): boolean =>
  c.title.to === c.title.from &&
  word(u, c.from)?.gap === ' ' &&
  /^(?:of|in|at|from|near)$/.test(word(u, c.from - 1)?.key ?? '');

/** Everything that speaks for or against a person's name. Weights add up; see `isPerson`. */
export const EVIDENCE: readonly Row[] = [
  {
    name: 'title',
    weight: 4,
    example: 'Senator Ann Lee',
    counter: 'Hannah Grobnik left',
    holds: (c, u) => c.title.to > c.title.from && isTitle(word(u, c.title.to - 1)?.key ?? ''),
  },
  {
    name: 'role-noun',
    weight: 3,
    example: 'spokesman Ann Lee',
    counter: 'bread Grobnik',
    holds: (c, u) => {
      const before = word(u, c.from - 1);
      return (
        before !== undefined &&
        !before.capital &&
        isRoleNoun(before.key) &&
        !(c.to - c.from === 1 && ADJECTIVE_TOO.test(before.key)) &&
        word(u, c.from)?.gap.trim() === '' &&
        !before.possessive
      );
    },
  },
  {
    name: 'first-name',
    weight: 3,
    example: 'Hannah Grobnik',
    counter: 'Tolmach Grobnik left',
    holds: (c) => c.firstName,
  },
  {
    name: 'initial',
    weight: 2,
    example: 'Tolmach R. Grobnik',
    counter: 'Tolmach Grobnik left',
    holds: (c, u) => part(c, u).some((w, at) => at > 0 && at < c.to - c.from - 1 && /^\p{Lu}$/u.test(w.text)),
  },
  {
    name: 'suffix',
    weight: 2,
    example: 'Tolmach Grobnik Jr.',
    counter: 'Tolmach Grobnik left',
    holds: (c, u) => c.to - c.from > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(word(u, c.to - 1)?.key ?? ''),
  },
  {
    name: 'appositive',
    weight: 2,
    example: 'Tolmach Grobnik, 54, a farmer',
    counter: 'They saw Tolmach Grobnik, and left',
    holds: (c, u) => {
      const next = word(u, c.to);
      if (next === undefined || !/^, ?$/.test(next.gap)) return false;
      return (
        /^\d{1,3}$/.test(next.text) || WHO.test(next.key) || (/^(?:a|an)$/.test(next.key) && personNear(u, c.to + 1))
      );
    },
  },
  {
    name: 'thing-appositive',
    weight: -5,
    example: 'Grobnik, a chain of bakeries',
    counter: 'They saw Grobnik, a farmer',
    holds: (c, u) => {
      const next = word(u, c.to);
      return (
        !c.firstName &&
        next !== undefined &&
        /^, ?$/.test(next.gap) &&
        /^(?:a|an|the|which|based)$/.test(next.key) &&
        thingNear(u, c.to)
      );
    },
  },
  {
    name: 'relative',
    weight: 2,
    example: 'Grobnik, who',
    counter: 'They saw Grobnik and left',
    holds: (c, u) => WHO.test(word(u, c.to)?.key ?? '') && /^,? $/.test(word(u, c.to)?.gap ?? ''),
  },
  {
    name: 'saying-after',
    weight: 2,
    example: 'Grobnik said',
    counter: 'the mayor of Grobnik said',
    holds: (c, u) => SAYING.test(word(u, c.to)?.key ?? '') && word(u, c.to)?.gap === ' ' && !behindPlace(c, u),
  },
  {
    name: 'saying-before',
    weight: 2,
    example: '…,” said Grobnik',
    counter: 'They saw Grobnik',
    holds: (c, u) =>
      /^(?:said|says|asked|added|replied|quipped|wrote)$/.test(word(u, c.from - 1)?.key ?? '') &&
      word(u, c.from)?.gap === ' ',
  },
  {
    name: 'surname-alone-later',
    weight: 2,
    example: 'Tolmach Grobnik met her, and Grobnik left',
    counter: 'They saw Tolmach Grobnik',
    holds: (c, u) => c.to - c.from > 1 && (u.alone.get(word(u, c.to - 1)?.key ?? '') ?? 0) > 0,
  },
  {
    name: 'camp',
    weight: 3,
    example: 'the Grobnik campaign',
    counter: 'the Grobnik bridge',
    holds: (c, u) => {
      const next = word(u, c.to);
      return next !== undefined && /^['’]?s? $/.test(next.gap) && CAMP.test(next.key);
    },
  },
  {
    name: 'verb-after',
    weight: 1,
    example: 'but Grobnik was asleep',
    counter: 'the mayor of Grobnik was asleep',
    holds: (c, u) => word(u, c.to)?.gap === ' ' && AUXILIARY.test(word(u, c.to)?.key ?? '') && !behindPlace(c, u),
  },
  {
    name: 'told',
    weight: 2,
    example: 'she told Grobnik',
    counter: 'She saw Grobnik',
    holds: (c, u) =>
      /^(?:told|asked|urged|thanked|married|elected|endorsed|wife|husband)$/.test(word(u, c.from - 1)?.key ?? '') &&
      word(u, c.from)?.gap === ' ',
  },
  {
    name: 'place-elsewhere',
    weight: -3,
    example: 'a blast in Grobnik',
    counter: 'a blast at noon by Grobnik',
    holds: (c, u) => c.to - c.from === 1 && u.places.has(word(u, c.from)?.key ?? ''),
  },
  {
    name: 'label',
    weight: 4,
    example: 'GROBNIK: No. EBBETS: Yes. GROBNIK: No.',
    counter: 'GROBNIK left',
    holds: (c, u) => {
      const only = word(u, c.from);
      return (
        only?.shouted === true &&
        only.opens &&
        /^: /.test(word(u, c.to)?.gap ?? '') &&
        !canBe('ordinary', only.key) &&
        (u.labels.get(only.key) ?? 0) > 1
      );
    },
  },
  {
    name: 'in-marks',
    weight: -4,
    example: 'They saw “Tolmach Grobnik” again',
    counter: 'Morning Grobnik is a show',
    holds: (c, u) => {
      const first = word(u, c.from);
      const end = word(u, c.to - 1)?.end ?? 0;
      return first !== undefined && /["“‘]$/.test(first.gap) && /^,?["”’]/.test(u.text.slice(end, end + 2));
    },
  },
  {
    name: 'definite',
    weight: -3,
    example: 'the Grand Bargain',
    counter: 'a Grand Bargain',
    holds: (c, u) => c.definite && !CAMP.test(word(u, c.to)?.key ?? ''),
  },
  {
    name: 'small-elsewhere',
    weight: -2,
    example: 'Grand Bargain … a bargain',
    counter: 'They saw Tolmach Grobnik',
    holds: (c, u) =>
      u.small.has(word(u, c.from)?.key ?? '') || (!c.firstName && part(c, u).some((w) => u.small.has(w.key))),
  },
  {
    name: 'ordinary',
    weight: -2,
    example: 'Grand Bargain',
    counter: 'They saw Tolmach Grobnik',
    holds: (c, u) =>
      // "Secretary General Ban Ki-moon": one strange word behind a title is enough
      !(c.title.to > c.title.from && part(c, u).some((w) => !canBe('ordinary', w.key))) &&
      part(c, u).some((w) => canBe('ordinary', w.key) && !isFirstName(w.key)) &&
      !(c.firstName && !canBe('ordinary', word(u, c.from)?.key ?? '')),
  },
  {
    name: 'place-first',
    weight: -2,
    example: 'Texas Instruments',
    counter: 'They saw Tolmach Grobnik',
    holds: (c, u) => c.to - c.from > 1 && canBe('place', word(u, c.from)?.key ?? ''),
  },
  {
    name: 'demonym-inside',
    weight: -4,
    example: 'Clinton Republicans',
    counter: 'They saw Tolmach Grobnik',
    holds: (c, u) =>
      part(c, u).some((w, at) => at > 0 && (NEVER_FIRST.has(w.key) || (isPeople(w.key) && !c.firstName))),
  },
  {
    name: 'role-last',
    weight: -3,
    example: 'Trump Adviser',
    counter: 'They saw Tolmach Grobnik',
    holds: (c, u) => c.to - c.from > 1 && isRoleNoun(word(u, c.to - 1)?.key ?? '') && !c.firstName,
  },
  {
    name: 'long',
    weight: -3,
    example: 'They cried Lovely Garden Gate Grobnik Garden',
    counter: 'They saw Tolmach Grobnik',
    holds: (c) => c.to - c.from > 4,
  },
];

const isLabel = (candidate: Candidate, usage: Usage): boolean =>
  EVIDENCE.some((row) => row.name === 'label' && row.holds(candidate, usage));

/** A role noun within the next words: "a retired Air Force general". */
function personNear(usage: Usage, at: number): boolean {
  for (let next = at; next < at + 6; next++) {
    const near = usage.words[next];
    if (near === undefined || /[.;,]/.test(near.gap)) return false;
    if (isRoleNoun(near.key)) return true;
  }
  return false;
}

const THING =
  /^(?:company|chain|firm|maker|manufacturer|unit|concern|bank|newspaper|magazine|website|network|subsidiary|publisher|retailer|supplier|agency|group|town|city|village|state|province|country|suburb|island|river|which|based|division|brand|airline|broadcaster|think-tank|nonprofit|organization|charity|union|app|film|book|show|series|band|song|ship|carrier)$/;

/** "a chain of bakeries", "which makes boots": the noun before the first preposition. */
function thingNear(usage: Usage, at: number): boolean {
  for (let next = at; next < at + 7; next++) {
    const near = usage.words[next];
    if (near === undefined || (next > at && /[.;,]/.test(near.gap))) return false;
    if (THING.test(near.key)) return !isRoleNoun(usage.words[next + 1]?.key ?? '');
    if (isRoleNoun(near.key) || /^(?:of|for|at|in|who)$/.test(near.key)) return false;
  }
  return false;
}

export const evidenceFor = (candidate: Candidate, usage: Usage): readonly Row[] =>
  EVIDENCE.filter((row) => row.holds(candidate, usage));

/** Are the words of a candidate of two words and more a person's name? */
export function isPersonName(candidate: Candidate, usage: Usage): boolean {
  if (isThing(usage.words, candidate)) return false;
  const first = usage.words[candidate.from];
  if (first === undefined || NEVER_FIRST.has(first.key) || FUNCTION_WORDS.has(first.key)) return false;
  return evidenceFor(candidate, usage).reduce((sum, row) => sum + row.weight, 0) >= 3;
}

/** How often a word stands alone with a capital until it is a name, whatever else it can be. */
const OFTEN = 4;

/** Is a single word that belongs to no full name of the text a person by itself ("Oprah", "Mr. Lee")? */
export function isPersonAlone(candidate: Candidate, usage: Usage): boolean {
  const only = usage.words[candidate.from];
  if (only === undefined || only.text.length < 2 || isThing(usage.words, candidate)) return false;
  if (honorificOf(usage.words, candidate) !== null) return true;
  const { key } = only;
  if (FUNCTION_WORDS.has(key) || NEVER_FIRST.has(key) || THING_HEADS.has(key) || isRoleNoun(key)) return false;
  if ((only.shouted && !isLabel(candidate, usage)) || isPeople(key) || canBe('organisation', key)) return false;
  if (candidate.heading) return false;
  const titled = candidate.title.to > candidate.title.from && isTitle(usage.words[candidate.title.to - 1]?.key ?? '');
  if (titled && !canBe('place', key)) return true;
  const next = usage.words[candidate.to]?.key ?? '';
  if (canBe('place', key) || usage.things.has(key)) return false;
  // "the Grobnik administration", but "the Grobnik"
  if (candidate.definite && !/^(?:administration|campaign|presidency|candidacy)$/.test(next)) return false;
  // "Clintons": a family
  if (key.endsWith('s') && usage.alone.has(key.slice(0, -1))) return false;
  const listed = isFirstName(key) && !canBe('ordinary', key) ? 2 : 0;
  // "Trump" again and again, and never a trump
  const often = (usage.alone.get(key) ?? 0) >= OFTEN;
  const strange = !usage.small.has(key) && (often || !canBe('ordinary', key)) ? 0 : -2;
  const opens = only.opens && (usage.alone.get(key) ?? 0) === 0 ? -1 : 0;
  const shown = EVIDENCE.filter((row) => row.name !== 'ordinary' && row.holds(candidate, usage));
  return listed + strange + opens + shown.reduce((sum, row) => sum + row.weight, 0) >= 3;
}
