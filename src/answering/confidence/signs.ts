import { doerTold } from '../finding/clues/doer-told.ts';
import type { Ranking } from '../finding/rank.ts';
import { shortIn } from '../short/index.ts';
import { lacksVerb, lacksVeryVerb, leftOpen } from './deed.ts';
import { absent, headLacking, lacking, namesIn } from './lacking.ts';
import { spokenSigns } from './spoken.ts';

/** Clues that an answer of the type is in the passage. */
const ANSWERS =
  /: (?:holds the role|expression|number|unit|counts it|because|purpose|new name|person|comma place|place|of the kind|role|defines|apposition|quoted)$/u;
/** Types whose short answer costs a tagger. */
const TAGGED: ReadonlySet<string> = new Set(['person', 'thing']);

/** Signs that tell more or less by what is asked for: each counts once more for its family or its type of answer. */
const BY_FAMILY = ['heard', 'heaviest lacking', 'weight lacking', 'on no record', 'a name lacking', 'score', 'ahead'];
const BY_TYPE = ['heard', 'weight lacking', 'absent from the article'];
const BY_BOTH = [
  'deed lacking',
  'nothing but names',
  'does it',
  'another does it',
  'very verb lacking',
  'left open',
  'heaviest absent',
  'head lacking',
];

/** What tells whether the best passage answers: how much of the question it covers, what it lacks, how far it is ahead. */
export function signsOf(ranking: Ranking): Readonly<Record<string, number>> {
  const { kind, expects } = ranking.asked.question;
  const signs: Record<string, number> = { ...plainSigns(ranking) };
  const cross = (names: readonly string[], by: string): void => {
    for (const name of names) signs[`${name}, ${by}`] = signs[name] ?? 0;
  };
  cross([...BY_FAMILY, ...BY_BOTH], kind === 'who-said' || kind === 'what-said' ? kind : 'fact');
  cross([...BY_TYPE, ...BY_BOTH], expects.type);
  return signs;
}

function plainSigns({ asked, ranked }: Ranking): Readonly<Record<string, number>> {
  const [best, second] = ranked;
  if (best === undefined) return {};
  const { clues, passage } = best;
  const { question, verb } = asked;
  const { type } = question.expects;
  const clue = (name: string): number => clues.get(name) ?? 0;
  const around = [...clues]
    .filter(([name]) => /^words (?:before|after|in title|two before|in lead)|^words beside/u.test(name))
    .reduce((sum, [, value]) => sum + value, 0);
  const heard = clue('words') + 0.8 * clue('words of the same meaning') + clue('kin words') + clue('people meant');
  const typed = [...clues].some(([name, value]) => value > 0 && ANSWERS.test(name) && name.startsWith(`${type}: `));
  const said = question.kind === 'who-said' || question.kind === 'what-said';
  const family = said ? question.kind : 'fact';
  return {
    heard,
    'heard with what is around': Math.min(1.2, heard + around),
    score: best.score / 10,
    ahead: Math.min(3, best.score - (second?.score ?? 0)) / 3,
    'rarest word': clue('rarest word'),
    names: namesIn(asked, passage),
    'close together': clue('close together'),
    [`${type} found`]: typed ? 1 : 0,
    ...(said
      ? {
          'speaker asked for': question.speaker === null ? 0.5 : clue('speaker asked for'),
          'speaker known': clue('speaker known'),
        }
      : { [`${type} short`]: TAGGED.has(type) || shortIn(asked, passage) !== null ? 1 : 0 }),
    ...(verb === null
      ? { 'no verb': 1 }
      : {
          [`verb lacking, ${family}`]: lacksVerb(asked, passage),
          [`verb lacking, ${type}`]: lacksVerb(asked, passage),
        }),
    'does it': clue('does it'),
    'does it, left open': clue('does it, left open'),
    'another does it': clue('another does it'),
    'done to it': clue('done to it'),
    'somebody does it': question.kind === 'who' && doerTold(asked, passage) === 'somebody' ? 1 : 0,
    'very verb lacking': lacksVeryVerb(asked, passage),
    'left open': leftOpen(asked, passage) ? 1 : 0,
    'heaviest absent':
      Math.max(0, ...absent(asked, passage).map((w) => w.weight)) / Math.max(0.01, ...asked.words.map((w) => w.weight)),
    'head lacking': headLacking(asked, passage),
    ...(type === 'person' && !said
      ? { 'nobody new': clue('person: person') + clue('person: new name') > 0 ? 0 : 1 }
      : {}),
    ...(type === 'number'
      ? { 'number counts it': clue('number: counts it'), 'number has unit': clue('number: unit') }
      : {}),
    ...(type === 'reason'
      ? {
          'sure reason': clue('reason: because'),
          'no reason': clue('reason: because') + clue('reason: purpose') > 0 ? 0 : 1,
        }
      : {}),
    'absent from the article': absent(asked, passage).reduce((sum, w) => sum + w.weight, 0) / asked.total,
    ...lacking(asked, passage),
    ...spokenSigns(asked, best),
    [question.kind]: 1,
    'words asked': Math.min(1, asked.words.length / 8),
  };
}
