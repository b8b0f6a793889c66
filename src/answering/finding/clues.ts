import type { AnswerType } from '../../domain/question.ts';
import type { Asked } from './asked.ts';
import type { Passage } from './opened.ts';
import { signs } from './types.ts';

/** What speaks for or against a passage, by name; each value lies between about -1 and 2. */
export type Clues = Readonly<Record<string, number>>;

/** The clues that a passage gives for a question. */
export function clues(asked: Asked, passage: Passage): Clues {
  const { question, words, weightOf, total, pairs } = asked;
  const found: Record<string, number> = {};
  const put = (name: string, value: number): void => {
    if (value !== 0) found[name] = value;
  };
  const sentences = passage.opened.sentences;
  const share = (stems: ReadonlySet<string> | undefined, besides: ReadonlySet<string>): number => {
    if (stems === undefined) return 0;
    let sum = 0;
    for (const w of words) if (stems.has(w.stem) && !besides.has(w.stem)) sum += w.weight;
    return sum / total;
  };
  const none: ReadonlySet<string> = new Set();
  let matched = 0;
  let heaviest = 0;
  let heaviestFound = 0;
  let count = 0;
  let names = 0;
  let namesFound = 0;
  for (const w of words) {
    const has = passage.stems.has(w.stem);
    if (has) {
      matched += w.weight;
      count++;
    }
    if (w.weight > heaviest) {
      heaviest = w.weight;
      heaviestFound = has ? 1 : 0;
    }
    if (w.named) {
      names++;
      if (has) namesFound++;
    }
  }
  put('words', matched / total);
  put('all words', matched / total > 0.99 ? 1 : 0);
  put('weight', Math.min(3, matched) / 2);
  put('no word', count === 0 ? 1 : 0);
  put('rarest word', heaviestFound);
  put('names', names === 0 ? 0 : namesFound / names);
  put('density', passage.terms.length === 0 ? 0 : count / (passage.terms.length + 4));
  let beside = 0;
  const order = new Set(passage.terms.slice(1).map((t, i) => `${passage.terms[i]?.stem} ${t.stem}`));
  for (const [a, b] of pairs) if (order.has(`${a} ${b}`)) beside += (weightOf.get(a) ?? 0) + (weightOf.get(b) ?? 0);
  put('pairs', beside / (2 * total));
  const before = sentences[passage.from - 1];
  const after = sentences[passage.to + 1];
  put('words before', share(before?.stems, passage.stems));
  put('words after', share(after?.stems, passage.stems));
  put('words two before', share(sentences[passage.from - 2]?.stems, passage.stems));
  put('words in title', share(passage.opened.title, passage.stems));
  put('title words', share(passage.opened.title, none) > 0.3 ? 0 : 0);
  put('first', passage.from === 0 ? 1 : 0);
  put('lead', 1 / (1 + passage.from / 3));
  put('question', /\?["”’']*$/u.test(passage.text) ? 1 : 0);
  put('length', Math.min(2, Math.log(1 + passage.terms.length) / 2.5));
  put('short', passage.terms.length < 5 ? 1 : 0);
  put(
    'pronoun',
    before !== undefined && /^["“]?(?:He|She|It|They|His|Her|Their|This|That|The)\b/u.test(passage.text)
      ? share(before.stems, passage.stems)
      : 0,
  );
  typeClues(asked, passage, question.expects.type, put);
  return found;
}

function typeClues(asked: Asked, passage: Passage, type: AnswerType, put: (name: string, value: number) => void): void {
  const is = signs(passage, asked.question, new Set(asked.question.people.flatMap((p) => p.toLowerCase().split(' '))));
  const one = (name: string, value: boolean): void => put(`${type}: ${name}`, value ? 1 : 0);
  switch (type) {
    case 'date':
      one('date', is.date);
      break;
    case 'number':
      one('number', is.number);
      break;
    case 'place':
      one('place', is.place);
      one('name', is.name);
      break;
    case 'person':
      one('person', is.person);
      one('name', is.name);
      break;
    case 'reason':
      one('reason', is.reason);
      one('purpose', is.purpose);
      break;
    case 'manner':
      one('manner', is.manner);
      break;
    case 'definition':
      one('defines', is.defines);
      break;
    case 'words':
      one('quoted', is.quoted);
      break;
    case 'thing':
    case 'yes-no':
      break;
  }
}
