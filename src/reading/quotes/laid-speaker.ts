import type { Person } from '../../domain/person.ts';
import type { Speaker } from '../../domain/quote.ts';
import { slice } from '../../domain/span.ts';
import type { Cast } from '../people/cast.ts';
import type { Laid } from './laid.ts';
import type { Source } from './source.ts';
import { answerer } from './transcripts/answerer.ts';
import { speakerKey } from './transcripts/labels.ts';

/**
 * How often a layout names the source, on labelled news (924 articles): 16 labels of 16, 8 questions of 8, 8 answers of 8
 * and 4 signatures of 4 that were labelled as such were right, each counted as (n + 1) / (n + 2).
 */
const CONFIDENCE = { label: 0.94, question: 0.9, answer: 0.9, post: 0.83 } as const;

/** The source that a layout names; null for a block, whose source the words before it name. */
export function laidSource(laid: Laid): Source | null {
  if (laid.kind === 'block') return null;
  const { name, sign } = laid.label;
  const named = { mention: name, cue: sign };
  if (laid.kind === 'post') return { ...named, referent: name, rule: 'post-signature', confidence: CONFIDENCE.post };
  // "Q:" names nobody
  if (laid.role === 'question')
    return { ...named, referent: null, rule: 'turn-question', confidence: CONFIDENCE.question };
  if (laid.role === 'answer') return { ...named, referent: null, rule: 'turn-answer', confidence: CONFIDENCE.answer };
  return { ...named, referent: name, rule: 'turn-label', confidence: CONFIDENCE.label };
}

/** Who a layout says spoke. @param found whom the words of its label mean by themselves */
export function laidSpeaker(text: string, laid: Laid, found: Speaker | null, cast: Cast): Speaker | null {
  if (laid.kind === 'block' || found?.kind === 'person') return found;
  if (laid.kind === 'turn' && laid.role === 'question') return null;
  const person =
    laid.kind === 'turn' && laid.role === 'answer'
      ? answerer(text, laid.lead, cast.people)
      : byLabel(slice(text, laid.label.name), cast.people);
  if (person !== null) return { kind: 'person', person: person.key, name: person.name };
  if (laid.kind === 'turn' && laid.role === 'answer') return null;
  return { kind: 'source', name: slice(text, laid.label.name).replace(/\s+/g, ' ') };
}

/** "AP" for Ada Pine, "SEN. PINE" for her too, "THE PRESIDENT" for whom the text calls so: if one person only fits. */
function byLabel(label: string, people: readonly Person[]): Person | null {
  const key = speakerKey(label);
  const office = label.toLowerCase().replace(/^the /, '');
  for (const fits of [
    (person: Person) => speakerKey(person.name) === key,
    (person: Person) => /^\p{Lu}{2,3}$/u.test(label) && initials(person.name) === label,
    (person: Person) => person.roles.some(({ text }) => text.toLowerCase().replace(/^(?:the|then) /, '') === office),
  ]) {
    const [only, ...others] = people.filter(fits);
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
