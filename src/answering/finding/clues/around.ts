import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';
import type { Put } from './put.ts';

/** The passage takes something up that was named before it: "He …", "the deal", "these". */
const TAKES_UP =
  /^["“'‘]?(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|The|Both|One|But|And|There)\b|\b(?:he|she|they|it|his|her|their|its|them|him|this|these)\b/u;

/** How the question's words that the passage lacks stand around it. */
export function aroundClues(asked: Asked, passage: Passage, put: Put): void {
  const { words, total } = asked;
  const { sentences, title } = passage.opened;
  const before = sentences[passage.from - 1];
  const after = sentences[passage.to + 1];
  /** Weight of the words that are there and neither in the passage nor in what was looked at before. */
  const seen = new Set<string>();
  const more = (stems: ReadonlySet<string> | undefined): number => {
    if (stems === undefined) return 0;
    let sum = 0;
    for (const w of words) {
      if (!stems.has(w.stem) || passage.stems.has(w.stem) || seen.has(w.stem)) continue;
      seen.add(w.stem);
      sum += w.weight;
    }
    return sum / total;
  };
  const takesUp = TAKES_UP.test(passage.text);
  const sameParagraph = paragraphOf(before) === paragraphOf(sentences[passage.from]);
  put((coheres(asked, passage, before) ? COHERENT_BEFORE : WORDS_BEFORE)[takesUp ? 1 : 0], more(before?.stems));
  put((coheres(asked, passage, after) ? COHERENT_AFTER : WORDS_AFTER)[sameParagraph ? 0 : 1], more(after?.stems));
  put('words two before', more(sentences[passage.from - 2]?.stems));
  put(takesUp ? 'words in title, taken up' : 'words in title', more(title));
  put('words in lead', more(sentences[0]?.stems));
  topicClues(asked, passage, put);
}

/**
 * In an article titled "Oban ferry" every sentence is about the ferry: of the words of "who built the oban ferry" the
 * title's say little, and the others much.
 */
function topicClues({ words }: Asked, { stems, opened: { title } }: Passage, put: Put): void {
  const [topic, rest] = [
    { all: 0, here: 0 },
    { all: 0, here: 0 },
  ];
  for (const { stem, weight } of words) {
    const part = title.has(stem) ? topic : rest;
    part.all += weight;
    if (stems.has(stem)) part.here += weight;
  }
  if (topic.all === 0 || rest.all === 0) return;
  put('words of the topic', topic.here / topic.all);
  put('words beside the topic', rest.here / rest.all);
}

const WORDS_BEFORE = ['words before', 'words before, taken up'] as const;
const COHERENT_BEFORE = ['words before, coherent', 'words before, taken up, coherent'] as const;
const WORDS_AFTER = ['words after', 'words after, new paragraph'] as const;
const COHERENT_AFTER = ['words after, coherent', 'words after, new paragraph, coherent'] as const;

const paragraphOf = (passage: Passage | undefined): number | undefined =>
  passage === undefined ? undefined : passage.opened.entry.reading.sentences[passage.from]?.paragraph;

/** Do the two share a word that the question does not have? Then they tell of the same thing. */
function coheres({ weightOf }: Asked, passage: Passage, other: Passage | undefined): boolean {
  if (other === undefined) return false;
  for (const stem of passage.stems) if (other.stems.has(stem) && !weightOf.has(stem)) return true;
  return false;
}
