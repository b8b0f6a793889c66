import type { Asked, Wanted } from '../finding/asked.ts';
import { countedBy } from '../finding/clues/types.ts';
import { isIn } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';

/** The question's words that stand nowhere in the passage's article, nor a word of the same meaning. */
export function absent({ words }: Asked, { opened: { title, sentences } }: Passage): readonly Wanted[] {
  const places = [title, ...sentences.map((s) => s.stems)];
  return words.filter(({ stem }) => !places.some((stems) => isIn(stem, stems)));
}

/** How much of the names that the question has, by weight, the passage has. */
export function namesIn({ words }: Asked, { stems }: Passage): number {
  const weigh = (some: readonly Wanted[]): number => some.reduce((sum, w) => sum + w.weight, 0);
  const names = words.filter((w) => w.named);
  return weigh(names.filter((w) => stems.has(w.stem))) / (weigh(names) || 1);
}

/** 1 where the passage lacks the last word of the question that is no name ("how much did the trial cost": cost). */
export function headLacking({ words, verb }: Asked, passage: Passage): number {
  const head = words.filter((w) => !isNameIn(w.stem, passage) && w.stem !== verb?.stem).at(-1);
  return head === undefined || passage.stems.has(head.stem) || passage.meant.has(head.stem) ? 0 : 1;
}

/** Does the word stand in the passage only with a capital: "Lake Sorrel"? */
const isNameIn = (stem: string, { terms, text, span }: Passage): boolean => {
  const here = terms.filter((t) => t.stem === stem);
  return here.length > 0 && here.every((t) => /^\p{Lu}/u.test(text.slice(t.start - span.start)));
};

/** What of the question neither the passage has, nor what stands around it. */
export function lacking(asked: Asked, passage: Passage): Readonly<Record<string, number>> {
  const { sentences, title } = passage.opened;
  const places = [
    passage.stems,
    ...sentences.slice(Math.max(0, passage.from - 2), passage.to + 3).map((s) => s.stems),
    title,
    sentences[0]?.stems ?? title,
  ];
  const has = ({ stem }: Wanted): boolean => passage.meant.has(stem) || places.some((stems) => isIn(stem, stems));
  const lacks = asked.words.filter((w) => !has(w));
  const most = Math.max(0.01, ...asked.words.map((w) => w.weight));
  const weigh = (words: readonly Wanted[]): number => words.reduce((sum, w) => sum + w.weight, 0) / asked.total;
  const deeds = asked.words.filter((w) => !w.named && !isNameIn(w.stem, passage));
  const inside = ({ stem }: Wanted): boolean => isIn(stem, passage.stems);
  const counted = asked.question.expects.type === 'number' ? countedBy(asked) : new Set<string>();
  return {
    'heaviest lacking': Math.max(0, ...lacks.map((w) => w.weight)) / most,
    'weight lacking': weigh(lacks),
    'on no record': weigh(asked.words.filter((w) => w.unknown && !has(w))),
    'deed lacking': deeds.length === 0 ? 0 : weigh(deeds.filter((w) => !inside(w))) / (weigh(deeds) || 1),
    'nothing but names': deeds.length > 0 && !deeds.some(inside) ? 1 : 0,
    'a name lacking': lacks.some((w) => w.named) ? 1 : 0,
    'what is counted lacking': [...counted].some((stem) => asked.weightOf.has(stem) && !isIn(stem, passage.stems))
      ? 1
      : 0,
  };
}
