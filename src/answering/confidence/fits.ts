import type { Asked } from '../finding/asked.ts';
import { leavesOpen } from '../finding/clues/deed.ts';
import { doerTold } from '../finding/clues/doer-told.ts';
import { namesHolder, WHO_IS_THE } from '../finding/holders.ts';
import { isSynonym } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';
import type { Ranking } from '../finding/rank.ts';
import { unitsOf } from '../finding/units.ts';
import { shortIn } from '../short/index.ts';
import { ABOUT_ANYTHING } from './event-words.ts';
import { absent } from './lacking.ts';
import { namesIt } from './names-it.ts';

/** What the best passage must have for a question of its sort; without it, nothing answers. */
interface Requirement {
  readonly name: string;
  readonly of: (asked: Asked) => boolean;
  /** Any of these clues. */
  readonly clues: readonly string[];
  readonly least: number;
}

/** "how much does it cost": a sum, and no other number. */
const COSTS = /\bhow much\b.*\b(?:costs?|pa(?:y|ys|id)|earn(?:s|ed)?|worth|spen[dt]|charged?|owes?|owed|fined?)\b/iu;
const SUM =
  /[$£€¥]|\b(?:dollars?|pounds?|euros?|cents?|pence|francs?|yen|rubles?|rupees?|crowns?|bucks?|nothing|free of charge|(?:for|is|are|was|were) free)\b|\b(?:million|billion|trillion)\b(?! \p{Ll}{3})/iu;
/** "who was chief executive before Strand": somebody else. */
const OTHER_THAN = /^who\b.*\b(?:before|after|until|instead of|replac(?:e|ed|es|ing)|succeed(?:s|ed)?)\b \p{L}/iu;

const REQUIREMENTS: readonly Requirement[] = [
  {
    name: 'a word of the question',
    of: ({ question }) => question.kind !== 'what-said' || question.speaker === null,
    clues: ['words', 'words of the same meaning', 'people meant'],
    least: 0.05,
  },
  {
    name: 'the speaker asked for',
    of: ({ question }) => question.kind === 'what-said' && question.speaker !== null,
    clues: ['speaker asked for', 'speaker asked for is near'],
    least: 0.5,
  },
  {
    name: 'a number in the unit asked for',
    of: ({ question: { expects } }) =>
      expects.type === 'number' &&
      !/^(?:many|much|number|amount|total)$/iu.test(expects.noun ?? 'many') &&
      unitsOf(expects.noun) !== null,
    clues: ['number: unit'],
    least: 1,
  },
  {
    name: 'a number',
    of: ({ question }) => question.expects.type === 'number',
    clues: ['number: number', 'number: unit'],
    least: 1,
  },
  {
    name: 'somebody by name',
    of: ({ question }) => question.expects.type === 'person' && WHO_IS_THE.test(question.asked.trim()),
    clues: ['person: person', 'person: new name'],
    least: 1,
  },
  {
    name: 'a time',
    of: ({ question }) => question.expects.type === 'date' && question.kind !== 'what-said',
    clues: ['date: any', 'date: expression', 'date: when clause'],
    least: 1,
  },
  {
    name: 'somebody else',
    of: ({ question }) => OTHER_THAN.test(question.asked.trim()),
    clues: ['definition: person', 'person: person', 'person: new name'],
    least: 1,
  },
];

/** "who was jailed": the stages of a case are kin, and nothing else. */
const SUFFERER =
  /^who(?:['’]s| was| were| is| got| has been| have been) (?:\p{Ll}+ly )?(?:arrested|detained|charged|indicted|convicted|jailed|imprisoned|sentenced|acquitted)\b/iu;

/** In the verb of the question or one that always means the same: who was charged was not jailed. */
const tellsVeryDeed = ({ verb }: Asked, { stems }: Passage): boolean =>
  verb === null || [verb.stem, ...verb.kin].some((stem) => stems.has(stem) && isSynonym(verb.stem, stem));

/**
 * "what did Moss say about herring": words of hers may answer that do not name it ("It should never have sailed"), but
 * none from an article that has no word of it at all.
 */
const isNowhere = (asked: Asked, passage: Passage): boolean =>
  asked.words.length > 0 &&
  absent(asked, passage).length === asked.words.length &&
  !asked.words.some((w) => ABOUT_ANYTHING.has(w.stem));

/** Is the best passage of the sort that is asked for? Without that nothing answers, however likely it looks. */
export function fits(ranking: Ranking): boolean {
  const best = ranking.ranked[0];
  if (best === undefined) return false;
  const lacks = REQUIREMENTS.some(
    ({ of, clues, least }) => of(ranking.asked) && !clues.some((name) => (best.clues.get(name) ?? 0) >= least),
  );
  const holds = (best.clues.get('person: holds the role') ?? 0) > 0;
  if (ranking.asked.question.expects.type === 'person' && !holds && !namesHolder(ranking.asked, best.passage))
    return false;
  // "who built the boat": "the boat was built in 1974" does not say who.
  if (ranking.asked.question.kind === 'who' && doerTold(ranking.asked, best.passage) === 'nobody') return false;
  if (SUFFERER.test(ranking.asked.question.asked.trim()) && !tellsVeryDeed(ranking.asked, best.passage)) return false;
  if (!namesIt(ranking.asked, best.passage)) return false;
  if (ranking.asked.question.kind === 'what-said' && isNowhere(ranking.asked, best.passage)) return false;
  if (COSTS.test(ranking.asked.question.asked) && !SUM.test(best.passage.text)) return false;
  // "How old is Moss?": the ages that stand in the passage are of others. "Where is Ansel?": it only names Ansel.
  const { type, noun } = ranking.asked.question.expects;
  if ((type === 'place' || /^(?:old|young|age)$/iu.test(noun ?? '')) && shortIn(ranking.asked, best.passage) === null)
    return false;
  return !lacks && !leavesOpen(ranking.asked, best.passage);
}
