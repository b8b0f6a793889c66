import type { Question } from '../../../domain/question.ts';
import { stemOf, terms } from '../../../language/stems.ts';
import { classOf } from '../../../language/words.ts';
import { searched } from '../asked.ts';
import type { Opened } from '../opened.ts';
import { holding, inTitle } from './held.ts';
import { placedAt, type Word, wordsOf } from './place.ts';
import { putIn } from './put-in.ts';
import { kinIn, readAs } from './read-as.ts';
import { type Meaning, meaningsFrom } from './tables.ts';

/** In so many of the best articles a word and others of its meaning are looked for. */
const BEST = 3;
/** So many words and phrases are looked for: a question has few, and a heap of slang takes no longer. */
const MOST_READ = 16;

/** A word or phrase of the question, and what it may mean. */
interface Asked {
  readonly words: readonly Word[];
  readonly meaning: Meaning;
}

/**
 * The question with its words and phrases read as those of the same meaning that a sentence of the best articles has,
 * beside at least half of what else is asked and more of it than any sentence has beside the very word ("who was canned"
 * as "who was fired"). Words of a headline, and those that nothing there means, stay as they were typed; so do all where
 * somebody's very words are counted.
 */
export function reworded(question: Question, articles: readonly Opened[]): Question {
  if (question.pattern === 'how-often-said') return question;
  const looked = searched(question);
  const asked = askedIn(question, wordsOf(looked)).slice(0, MOST_READ);
  if (asked.length === 0) return question;
  const best = articles.slice(0, BEST);
  const passages = best.flatMap((one) =>
    question.expects.type === 'words' ? [...one.sentences, ...one.quotes] : one.sentences,
  );
  const spoken = terms(`${looked} ${question.speaker ?? ''}`).map(({ stem }) => stem);
  const held = holding(passages, new Set([...spoken, ...asked.flatMap(({ meaning }) => [...stemsIn(meaning)])]));
  const lacking = longest(asked).filter(({ meaning }) => !inTitle(best, kinIn(meaning.form.telling[0])));
  const corrected = lacking.flatMap((one) => {
    const read = readAs(one.meaning, othersOf(question, looked, one, asked), held);
    const [first, last] = [one.words[0], one.words.at(-1)];
    if (read === null || first === undefined || last === undefined) return [];
    return [
      {
        typed: looked.slice(first.start, last.end),
        read: `${helperOf(one, read, looked)}${read}${between(looked, one.words)}`,
      },
    ];
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

/** What else is asked, and whose words are asked for: for each word the stems that stand for it, its meanings too. */
function othersOf(
  { speaker }: Question,
  looked: string,
  { words }: Asked,
  asked: readonly Asked[],
): readonly (readonly string[])[] {
  const own = new Set(words.map(({ start }) => start));
  const others = terms(looked).filter(({ start }) => !own.has(start));
  const meant = (start: number): readonly string[] =>
    asked
      .filter((one) => one.words[0]?.start === start && one.words.length === 1)
      .flatMap(({ meaning }) => meaning.written.flatMap(({ stems }) => (stems.length === 1 ? stems : [])));
  return [
    ...others.map(({ stem, start }) => [stem, ...meant(start)]),
    ...terms(speaker ?? '').map(({ stem }) => [stem]),
  ];
}

/** "got the boot", "got beaten", "got off": done to whoever did. */
const SUFFERED = /^got (?:the \p{L}+|off|out|in|\p{L}+(?:ed|en))$/u;

/** Of "get the boot", read as "fired", the "get": without it whoever got it would be who fired. */
const helperOf = ({ words: [first], meaning: { form } }: Asked, read: string, looked: string): string =>
  first !== undefined && SUFFERED.test(form.words) && classOf(read.toLowerCase()).past
    ? `${looked.slice(first.start, first.end)} `
    : '';

/** What stands between a verb and its particle: of "kicked moss out" Moss. */
function between(text: string, words: readonly Word[]): string {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined) return '';
  const gap = text.slice(before.end, last.start).trim().replace(/^-$/u, '');
  return gap === '' ? '' : ` ${gap}`;
}
