import { stemOf, terms } from '../../../language/stems.ts';
import type { Asked } from '../asked.ts';
import { kinOf } from '../kin.ts';
import type { Passage } from '../opened.ts';
import type { Put } from './put.ts';

/** Who speaks in the passage, and how that fits the question. Only for questions about what was said. */
export function speechClues(asked: Asked, passage: Passage, put: Put): void {
  const { question, weightOf, words } = asked;
  const { speech, quote } = passage;
  put('sentence', quote === null ? 1 : 0);
  put('no speech', speech === null ? 1 : 0);
  if (quote !== null) put(quote.kind, 1);
  if (question.speaker !== null) put('speaker asked for', shareOf(question.speaker, speech?.names));
  if (question.speaker !== null && speech === null)
    put('speaker asked for is named', shareOf(question.speaker, passage.stems));
  if (quote !== null) put('words beside the quotation', beside(asked, passage));
  if (speech === null) return;
  put('speaker known', speech.name === null ? 0 : 1);
  const { noun } = question.expects;
  if (question.kind === 'who-said' && noun !== null) put('role asked for', shareOf(noun, speech.names));
  if (question.kind === 'who-said' && speech.name !== null) {
    const surname = stemOf(speech.name.split(' ').at(-1) ?? '');
    put('speaker is asked about', weightOf.has(surname) ? 1 : 0);
  }
  const { cue } = speech;
  if (cue !== null && words.some((w) => w.stem === cue || kinOf(w.stem)?.has(cue) === true)) put('cue asked for', 1);
}

/** How much of a name, title or role as typed is among the stems. */
function shareOf(typed: string, stems: ReadonlySet<string> | undefined): number {
  const wanted = terms(typed);
  if (wanted.length === 0 || stems === undefined) return 0;
  return wanted.filter((t) => stems.has(t.stem)).length / wanted.length;
}

/** Weight of the words that stand in the quotation's sentences, outside it. */
function beside({ words, total }: Asked, passage: Passage): number {
  const around = passage.opened.sentences.slice(passage.from, passage.to + 1);
  let sum = 0;
  for (const w of words) if (!passage.stems.has(w.stem) && around.some((s) => s.stems.has(w.stem))) sum += w.weight;
  return sum / total;
}
