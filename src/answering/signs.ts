import type { Asked, Wanted } from './finding/asked.ts';
import { doerTold } from './finding/clues/told.ts';
import { countedBy } from './finding/clues/types.ts';
import { kinOf } from './finding/kin.ts';
import type { Passage } from './finding/opened.ts';
import type { Ranking } from './finding/rank.ts';
import { shortIn } from './short/index.ts';

/** Clues that an answer of the type is in the passage. */
const ANSWERS =
  /: (?:holds the role|expression|number|unit|counts it|because|purpose|new name|person|comma place|place|of the kind|role|defines|apposition|quoted)$/u;
/** Types whose short answer costs a tagger. */
const TAGGED: ReadonlySet<string> = new Set(['person', 'thing']);

/** Signs that tell more or less by what is asked for: each counts once more for its family or its type of answer. */
const BY_FAMILY = ['heard', 'heaviest lacking', 'weight lacking', 'on no record', 'a name lacking', 'score', 'ahead'];
const BY_TYPE = ['heard', 'weight lacking', 'absent from the article'];
const BY_BOTH = ['deed lacking', 'nothing but names', 'does it', 'another does it'];

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
  const clue = (name: string): number => clues[name] ?? 0;
  const around = Object.entries(clues)
    .filter(([name]) => /^words (?:before|after|in title|two before|in lead)|^words beside/u.test(name))
    .reduce((sum, [, value]) => sum + value, 0);
  const heard = clue('words') + 0.8 * clue('words of the same meaning') + clue('kin words') + clue('people meant');
  const typed = Object.entries(clues).some(
    ([name, value]) => value > 0 && ANSWERS.test(name) && name.startsWith(`${type}: `),
  );
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
    'absent from the article': absent(asked, passage).reduce((sum, w) => sum + w.weight, 0) / asked.total,
    ...lacking(asked, passage),
    [question.kind]: 1,
    'words asked': Math.min(1, asked.words.length / 8),
  };
}

/** The question's words that stand nowhere in the passage's article, nor a word of the same meaning. */
function absent({ words }: Asked, { opened: { title, sentences } }: Passage): readonly Wanted[] {
  const has = (stem: string): boolean => title.has(stem) || sentences.some((s) => s.stems.has(stem));
  return words.filter(({ stem }) => !has(stem) && ![...(kinOf(stem) ?? [])].some(has));
}

/** How much of the names that the question has, by weight, the passage has. */
function namesIn({ words }: Asked, { stems }: Passage): number {
  const weigh = (some: readonly Wanted[]): number => some.reduce((sum, w) => sum + w.weight, 0);
  const names = words.filter((w) => w.named);
  return weigh(names.filter((w) => stems.has(w.stem))) / (weigh(names) || 1);
}

/** 0 where the passage has the verb that is asked about, a half where a sentence beside it has, else 1. */
function lacksVerb({ verb }: Asked, passage: Passage): number {
  if (verb === null) return 0;
  const has = (stems: ReadonlySet<string> | undefined): boolean =>
    stems !== undefined && (stems.has(verb.stem) || [...verb.kin].some((stem) => stems.has(stem)));
  if (has(passage.stems)) return 0;
  return neighbours(passage).some(has) ? 0.5 : 1;
}

const neighbours = ({ opened: { sentences }, from, to }: Passage): readonly (ReadonlySet<string> | undefined)[] => [
  sentences[from - 1]?.stems,
  sentences[to + 1]?.stems,
];

/** What of the question neither the passage has, nor what stands around it. */
function lacking(asked: Asked, passage: Passage): Readonly<Record<string, number>> {
  const { sentences, title } = passage.opened;
  const places = [
    passage.stems,
    ...sentences.slice(Math.max(0, passage.from - 2), passage.to + 3).map((s) => s.stems),
    title,
    sentences[0]?.stems ?? title,
  ];
  const has = ({ stem }: Wanted): boolean =>
    passage.meant.has(stem) ||
    places.some((stems) => stems.has(stem)) ||
    [...(kinOf(stem) ?? [])].some((other) => places.some((stems) => stems.has(other)));
  const lacks = asked.words.filter((w) => !has(w));
  const most = Math.max(0.01, ...asked.words.map((w) => w.weight));
  const weigh = (words: readonly Wanted[]): number => words.reduce((sum, w) => sum + w.weight, 0) / asked.total;
  const deeds = asked.words.filter((w) => !w.named);
  const inside = ({ stem }: Wanted): boolean =>
    passage.stems.has(stem) || [...(kinOf(stem) ?? [])].some((other) => passage.stems.has(other));
  const counted = asked.question.expects.type === 'number' ? countedBy(asked) : new Set<string>();
  return {
    'heaviest lacking': Math.max(0, ...lacks.map((w) => w.weight)) / most,
    'weight lacking': weigh(lacks),
    'on no record': weigh(asked.words.filter((w) => w.unknown && !has(w))),
    'deed lacking': deeds.length === 0 ? 0 : weigh(deeds.filter((w) => !inside(w))) / (weigh(deeds) || 1),
    'nothing but names': deeds.length > 0 && !deeds.some(inside) ? 1 : 0,
    'a name lacking': lacks.some((w) => w.named) ? 1 : 0,
    'what is counted lacking': [...counted].some(
      (stem) =>
        asked.weightOf.has(stem) &&
        !passage.stems.has(stem) &&
        ![...(kinOf(stem) ?? [])].some((other) => passage.stems.has(other)),
    )
      ? 1
      : 0,
  };
}
