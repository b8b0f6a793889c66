import { stemOf } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import { kinOf } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';
import { baseOf, cueIn, isCue } from '../questions/speech.ts';
import type { Short } from './short.ts';

/** Before what somebody is to him or her: "Her | lawyer". */
const OWNED = /\b(?:his|her|their) (?:\p{L}+ )?$/iu;
const LEAD = 40;

/** "Who is Moss’s lawyer": whose name stands beside the word. */
export const asksBeside = ({ question, verb }: Asked): boolean =>
  question.pattern === 'who-is' && question.expects.type === 'person' && verb === null;
export const NAME_BESIDE = 'name beside it';

/** "Moss’s spokeswoman Ruth Lang", "Ruth Lang, Moss’s spokeswoman": the name right beside what the question asks for. */
export function besideWord(
  { words, question }: Asked,
  { opened, span, text, terms: found, stems, meant }: Passage,
): Short | null {
  const owners = words.filter((w) => w.named);
  // "Her lawyer, Ruth Lang": whoever she is, it has to be who is asked about
  const isTheirs = (start: number): boolean => {
    const names = OWNED.test(text.slice(Math.max(0, start - LEAD), start)) ? meant : stems;
    return owners.length === 0 || owners.some(({ stem }) => names.has(stem));
  };
  const last = stemOf(/\p{L}+$/u.exec(question.about)?.[0] ?? '');
  const names = opened.entry.reading.people.flatMap((person) =>
    words.some(({ stem, named }) => named && stem === stemOf(person.name.split(' ').at(-1) ?? ''))
      ? []
      : person.mentions
          .filter((m) => m.kind === 'name' && m.start >= span.start && m.end <= span.end)
          .map((m) => ({ name: person.name, start: m.start - span.start, end: m.end - span.start })),
  );
  for (const term of found) {
    if (term.stem !== last && kinOf(last)?.has(term.stem) !== true) continue;
    const [start, end] = [term.start - span.start, term.end - span.start];
    if (!isTheirs(start)) continue;
    const who = names.find(
      (n) =>
        (n.start >= end && /^,? (?:is |was )?$/u.test(text.slice(end, n.start))) ||
        (n.end <= start &&
          /^, (?:the |an? |his |her |its |their |[^,.;:]*['’]s? )?(?:\p{Ll}+ )?$/u.test(text.slice(n.end, start))),
    );
    if (who !== undefined) return { text: who.name, rule: NAME_BESIDE };
  }
  return null;
}

/** Between a speaker and the verb: "Moss, the mayor, later said". */
const UP_TO_CUE = /^(?:,[^,.;:“”"]{1,60},)?(?: (?:has|have|had|also|later|then|first|once|\p{Ll}+ly))* $/u;

/** "Moss tweeted that Holt should go", where the question asks who tweeted that: the name before the very word. */
export function beforeCue(asked: Asked, passage: Passage): Short | null {
  const cue = cueIn(asked.question.asked);
  if (cue === undefined) return null;
  const base = baseOf(cue);
  const names = passage.opened.entry.reading.people.flatMap((person) =>
    person.mentions
      .filter((m) => m.kind === 'name' && m.start >= passage.span.start && m.end <= passage.span.end)
      .map((m) => ({ name: person.name, end: m.end - passage.span.start })),
  );
  for (const word of passage.text.matchAll(/\p{L}+/gu)) {
    if (!isCue(word[0]) || baseOf(word[0]) !== base) continue;
    const who = names.find(({ end }) => end <= word.index && UP_TO_CUE.test(passage.text.slice(end, word.index)));
    if (who !== undefined) return { text: who.name, rule: 'name before the cue' };
  }
  return null;
}
