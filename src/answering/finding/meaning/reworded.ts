import type { Question } from '../../../domain/question.ts';
import { stemOf, terms } from '../../../language/stems.ts';
import { searched } from '../asked.ts';
import { kinOf } from '../kin.ts';
import type { Opened, Passage } from '../opened.ts';
import { type Held, holding, inTitle, wordsIn } from './held.ts';
import { placedAt, type Word, wordsOf } from './place.ts';
import { putIn } from './put-in.ts';
import { type Meaning, meaningsFrom } from './tables.ts';

/** In so many of the best articles a word is looked for before it is read as another. */
const BEST = 3;
/** Of the question's other words, a sentence must have this share for its words to be those that are meant … */
const LEAST_BESIDE = 0.5;
/** … and so many, where more than one is asked. */
const LEAST_WORDS = 2;

/** A word or phrase of the question, and what it may mean. */
interface Asked {
  readonly words: readonly Word[];
  readonly meaning: Meaning;
}

/**
 * The question with the words and phrases that the best articles lack read as those of the same meaning that a sentence
 * of them has, beside at least half of what else is asked ("who was canned" as "who was fired"). Words that the articles
 * have, or that nothing there means, stay as they were typed; so do all where somebody's very words are counted.
 */
export function reworded(question: Question, articles: readonly Opened[]): Question {
  if (question.pattern === 'how-often-said') return question;
  const looked = searched(question);
  const asked = askedIn(question, wordsOf(looked));
  if (asked.length === 0) return question;
  const best = articles.slice(0, BEST);
  const passages = best.flatMap((one) =>
    question.expects.type === 'words' ? [...one.sentences, ...one.quotes] : one.sentences,
  );
  const held = holding(passages, new Set(asked.flatMap(({ meaning }) => [...stemsIn(meaning)])));
  const lacking = longest(asked).filter(({ meaning }) => !isIn(best, held, meaning));
  const corrected = lacking.flatMap((one) => {
    const read = readAs(one.meaning, othersOf(question, looked, one, asked), held);
    const [first, last] = [one.words[0], one.words.at(-1)];
    if (read === null || first === undefined || last === undefined) return [];
    return [{ typed: looked.slice(first.start, last.end), read: `${read}${between(looked, one.words)}` }];
  });
  if (corrected.length === 0) return question;
  const { noun } = question.expects;
  return {
    ...question,
    about: putIn(question.about, corrected),
    expects: { ...question.expects, noun: noun === null ? null : putIn(noun, corrected) },
    corrected: [...question.corrected, ...corrected],
  };
}

/** The words and phrases of a question that have a meaning in the tables, names aside; the longest first at each place. */
function askedIn({ people }: Question, words: readonly Word[]): readonly Asked[] {
  const names = new Set(people.flatMap((name) => name.split(/[\s-]+/u).map(stemOf)));
  return words.flatMap(({ stem }, i) =>
    names.has(stem)
      ? []
      : meaningsFrom(stem).flatMap((meaning) => {
          const placed = placedAt(words, i, meaning.form);
          return placed === null ? [] : [{ words: placed, meaning }];
        }),
  );
}

/** Of those that share a place, the first: "kicked out" before "out". */
function longest(asked: readonly Asked[]): readonly Asked[] {
  let free = 0;
  return asked.filter(({ words }) => {
    if ((words[0]?.start ?? 0) < free) return false;
    free = words.at(-1)?.end ?? free;
    return true;
  });
}

/** Stems of all that is looked for: the form and its kin, and what it may be read as. */
const stemsIn = ({ form, written }: Meaning): ReadonlySet<string> =>
  new Set([...form.telling, ...kinIn(form.telling[0]), ...written.flatMap(({ telling }) => telling)]);

const kinIn = (stem = ''): ReadonlySet<string> => kinOf(stem) ?? new Set([stem]);

/** Do the articles have the word or a kin of it, or the phrase? */
function isIn(articles: readonly Opened[], held: readonly Held[], { form }: Meaning): boolean {
  if (form.stems.length > 1) return held.some((one) => wordsIn(one, form) !== null);
  const kin = [...kinIn(form.telling[0])];
  return inTitle(articles, kin) || held.some(({ stems }) => kin.some((stem) => stems.has(stem)));
}

/** What else is asked, and whose words are asked for: for each word the stems that stand for it, its meanings too. */
function othersOf(
  { speaker }: Question,
  looked: string,
  { words }: Asked,
  asked: readonly Asked[],
): readonly ReadonlySet<string>[] {
  const own = new Set(words.map(({ start }) => start));
  const others = terms(looked).filter(({ start }) => !own.has(start));
  const meant = (start: number): readonly string[] =>
    asked
      .filter((one) => one.words[0]?.start === start && one.words.length === 1)
      .flatMap(({ meaning }) => meaning.written.flatMap(({ stems }) => (stems.length === 1 ? stems : [])));
  return [
    ...others.map(({ stem, start }) => new Set([stem, ...meant(start)])),
    ...terms(speaker ?? '').map(({ stem }) => new Set([stem])),
  ];
}

/** The words of the passage that has most of what else is asked, as they stand there; null where none has enough. */
function readAs({ written }: Meaning, others: readonly ReadonlySet<string>[], held: readonly Held[]): string | null {
  if (others.length === 0) return null;
  let read: string | null = null;
  let most = Math.max(LEAST_BESIDE * others.length, Math.min(LEAST_WORDS, others.length));
  for (const one of held) {
    const beside = besideIn(one.passage, others);
    if (read === null ? beside < most : beside <= most) continue;
    const words = written.map((form) => wordsIn(one, form)).find((found) => found !== null);
    if (words === undefined) continue;
    read = words;
    most = beside;
  }
  return read;
}

/** How many of the words a passage has, or means by others, or has from whoever speaks in it. */
function besideIn({ stems, meant, speech }: Passage, others: readonly ReadonlySet<string>[]): number {
  const has = (stem: string): boolean => stems.has(stem) || meant.has(stem) || speech?.names.has(stem) === true;
  return others.filter((word) => [...word].some(has)).length;
}

/** What stands between a verb and its particle: of "kicked moss out" Moss. */
function between(text: string, words: readonly Word[]): string {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined) return '';
  const gap = text.slice(before.end, last.start).trim().replace(/^-$/u, '');
  return gap === '' ? '' : ` ${gap}`;
}
