import type { Question } from '../../domain/question.ts';
import { slice } from '../../domain/span.ts';
import { isSmallWord } from '../../language/dictionary.ts';
import { allowedDistance, distance } from '../../language/distance.ts';
import { isSlip } from '../../language/slips.ts';
import { folded, terms } from '../../language/stems.ts';
import { isOrdinary } from '../../language/words.ts';
import { isKnown } from '../finding/meaning/tables.ts';
import type { Opened } from '../finding/opened.ts';

/**
 * The question with words that nothing on the record has, and neither a dictionary nor the tables of meanings, read as
 * the likest word of the articles ("kislak" as "Kislyak"). `unknown` are their stems. Words that are like none stay as
 * they were typed.
 */
export function spelled(question: Question, unknown: ReadonlySet<string>, articles: readonly Opened[]): Question {
  if (unknown.size === 0) return question;
  const typed = [question.about, question.speaker ?? '', question.expects.noun ?? ''].join(' ');
  const strange = terms(typed)
    .filter((t) => unknown.has(t.stem))
    .filter((t) => !isKnown(t.stem))
    .map((t) => slice(typed, t))
    .filter((word) => !/\d/u.test(word) && !isOrdinary(folded(word)) && !isSmallWord(folded(word)));
  const corrected = [...new Set(strange)].flatMap((word) => {
    const read = likest(word, articles);
    return read === null ? [] : [{ typed: word, read }];
  });
  if (corrected.length === 0) return question;
  const put = (text: string): string =>
    corrected.reduce((words, { typed, read }) => words.replaceAll(typed, () => read), text);
  return {
    ...question,
    about: put(question.about),
    people: question.people.map(put),
    speaker: question.speaker === null ? null : put(question.speaker),
    expects: { ...question.expects, noun: question.expects.noun === null ? null : put(question.expects.noun) },
    corrected,
  };
}

/** "majority" is no "minority": the dictionary lacks many words of these endings, so only one letter of them may be wrong. */
const FORMED = /^\p{Ll}{3,}(?:ity|tion|sion|ness|ment|ship|hood|ism|ist)s?$/u;

function likest(word: string, articles: readonly Opened[]): string | null {
  const wanted = folded(word);
  const most = Math.min(allowedDistance(wanted), FORMED.test(wanted) ? 1 : Number.POSITIVE_INFINITY);
  let best: string | null = null;
  let nearest = most + 1;
  const seen = new Set<string>();
  for (const { entry, sentences } of articles) {
    for (const { terms: found } of sentences) {
      for (const term of found) {
        if (Math.abs(term.end - term.start - word.length) > most + 2) continue;
        const surface = slice(entry.article.text, term).replace(/['’]s?$/u, '');
        if (seen.has(surface)) continue;
        seen.add(surface);
        // a name may be written in any way that sounds like it; a common word is one that was meant, or another
        if (/^\p{Ll}/u.test(surface) && !isSlip(wanted, folded(surface))) continue;
        const off = lettersSwapped(wanted, folded(surface)) ? 0.5 : distance(wanted, folded(surface), most);
        if (off < nearest) {
          nearest = off;
          best = surface;
        }
      }
    }
  }
  return best;
}

/** "teh", "sryian": the same letters, two neighbours swapped. */
function lettersSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at < a.length - 1;
}
