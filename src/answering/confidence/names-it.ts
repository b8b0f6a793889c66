import { stemOf, terms } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';

/** "what is the name of her cat": of what a name is asked for. */
const NAME_OF = /^what(?:['’]?s| is| was| are| were)? (?:the )?(?:first |last )?names? of (.+?)[\s?.!]*$/iu;
/** What follows the noun: "the girl | who fell in". */
const FURTHER = /\s(?:who|whom|that|which|where|in|on|at|from|of|for|with|about)\s.*$/iu;
/** Between the noun and its name: "the cat, Tibby", "Tibby, her cat", "a cat of her own called Tibby", "a film about cats, “Tibby”". */
const NAME_AFTER =
  /^(?:[’']?s?,?\s(?:(?:is|was|are|were)\s)?["“‘]?|[^.;:!?“”"]*?(?:\b(?:called|named|known as)\s["“‘]?|,\s["“‘]))(?=\p{Lu})/u;
const NAME_BEFORE =
  /\p{Lu}[\p{L}’'.-]+(?:, (?:\p{L}+[’']?s? ){0,3}(?:\p{L}+ )?| (?:is|was) (?:the |an? |his |her |their )?(?:\p{L}+ )?)$/u;
/** As many characters beside the noun are looked at. */
const NEAR = 60;

/** "what is the name of her cat": does a name stand beside the cat? True where no name of something is asked for. */
export function namesIt({ question, weightOf }: Asked, { terms: words, text, span }: Passage): boolean {
  const of = NAME_OF.exec(question.asked.trim())?.[1];
  if (of === undefined) return true;
  const noun = terms(of.replace(FURTHER, '')).at(-1)?.stem;
  if (noun === undefined) return true;
  const isNew = (name: string | undefined): boolean => name !== undefined && !weightOf.has(stemOf(name));
  return words.some((word) => {
    if (word.stem !== noun) return false;
    const after = text.slice(word.end - span.start, word.end - span.start + NEAR);
    const before = text.slice(Math.max(0, word.start - span.start - NEAR), word.start - span.start);
    const behind = NAME_AFTER.exec(after);
    return (
      (behind !== null && isNew(/^\p{Lu}[\p{L}’'.-]*/u.exec(after.slice(behind[0].length))?.[0])) ||
      isNew(NAME_BEFORE.exec(before)?.[0].split(/[\s,]/u)[0])
    );
  });
}
