import { overlaps } from '../../../domain/span.ts';
import { nameParts, sameParts } from '../../../language/names.ts';
import { remember } from '../../../language/remember.ts';
import { stemOf, terms } from '../../../language/stems.ts';
import type { Asked } from '../asked.ts';
import { IN_FULL } from '../holders.ts';
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
  if (question.speaker !== null) {
    const share = speakerShare(question.speaker, passage);
    const known = speech !== null && speech.name !== null;
    put('speaker asked for', share);
    put('another speaker', known && share < HALF ? 1 : 0);
    const named = known || namesakeIn(question.speaker, passage) ? 0 : shareOf(question.speaker, passage.stems);
    put('speaker asked for is named', named);
    if (!known) put('speaker asked for is near', speech === null ? named : nearby(question.speaker, passage));
  }
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

/** Share of a name from which on it counts as that name. */
const HALF = 0.5;

/** How much of a name the passage and the sentences beside it have. */
function nearby(typed: string, { opened: { sentences }, from, to }: Passage): number {
  const beside = sentences.slice(Math.max(0, from - 2), to + 2);
  return Math.max(0, ...beside.map((s) => shareOf(typed, s.stems)));
}

/** Does the passage name somebody of the same surname and another first name? Then that is who it is about. */
function namesakeIn(typed: string, { opened, span }: Passage): boolean {
  const asked = untitledParts(typed);
  if (asked.first === null) return false;
  return opened.entry.reading.people.some(({ name, mentions }) => {
    if (!mentions.some((m) => m.kind === 'name' && overlaps(m, span))) return false;
    const parts = partsOf(name);
    return parts.surname === asked.surname && parts.first !== null && !sameParts(parts, asked);
  });
}

/** Before a name, and no part of it. */
const TITLES =
  /^(?:(?:gen|sen|rep|gov|dr|mr|mrs|ms|lt|col|sgt|capt|president|senator|congress\w+|general|governor|mayor|judge|justice|secretary|attorney|doctor|professor|prof|king|queen|pope|prime|minister|chief|officer|sir|former|the)\.? )+/i;

/** How much of the speaker's name as typed the passage's speaker has; none where the first names differ. */
function speakerShare(typed: string, passage: Passage): number {
  const { speech } = passage;
  if (speech === null) return 0;
  const share = shareOf(typed, speech.names);
  // "the White House" is no House minority leader: of a role, more than half.
  const head = roleIn(typed).own.at(-1) ?? '';
  if (share <= HALF && !terms(speech.name ?? '').some((t) => t.stem === head))
    return share > 0 && standsBeside(typed, passage, speech.names) ? OF_ONE_NEAR : 0;
  const [one, other] = [untitledParts(typed), partsOf(speech.name ?? '')];
  const namesakes = one.first !== null && other.first !== null && one.surname === other.surname && share < 1;
  return namesakes && !sameParts(one, other) ? 0 : share;
}

/** The same few names are compared with many passages. */
const partsOf = remember(nameParts);
const untitledParts = remember((typed) => nameParts(typed.replace(TITLES, '')));

/** What "the chief executive" is worth, where the Northern Mutual CEO is asked for and the sentence before names the bank. */
const OF_ONE_NEAR = 0.7;
/** Whoever is called that is a person: "the White House" is no leader of the House. */
const PERSON =
  /(?:er|or|ist|man|woman|person|ian|ee|ant|ent|chief|coach|head|boss|ceo|cfo|exec|aide|ally|wife|judge|guard|spox|sheriff)s?$/iu;

/** "the Verizon CEO", "the Miners coach": is what the role is of named beside the words, or in the headline? */
function standsBeside(
  typed: string,
  { opened: { sentences, title }, from, to }: Passage,
  names: ReadonlySet<string>,
): boolean {
  const of = roleIn(typed).own.slice(0, -1);
  const around = [
    title,
    ...sentences.slice(Math.max(0, from - 2), from).map((s) => s.stems),
    sentences[to]?.stems ?? title,
  ];
  return PERSON.test(typed) && of.every((stem) => names.has(stem) || around.some((stems) => stems.has(stem)));
}

/**
 * How much of a name, title or role as typed is among the stems. "the mayor of Troy": of a mayor it has most, and all of
 * Troy's.
 */
function shareOf(typed: string, stems: ReadonlySet<string> | undefined): number {
  const { own, of } = roleIn(typed);
  const head = own.at(-1);
  // "the Oban harbour chief": no chief, no such speaker.
  if (head === undefined || stems === undefined) return 0;
  const has = (stem: string): boolean => stems.has(stem) || isShortOrFull(stem, stems);
  if (!has(head)) return 0;
  const share = (some: readonly string[]): number => some.filter(has).length / some.length;
  return of.length === 0 ? share(own) : share(own) * (OF_NONE + (1 - OF_NONE) * share(of));
}

/** "gov" where the article has "governor", or the other way round. */
const isShortOrFull = (stem: string, stems: ReadonlySet<string>): boolean =>
  IN_FULL.get(stem)?.every((one) => stems.has(one)) === true ||
  SHORT_OF.get(stem)?.some((short) => stems.has(short)) === true;

/** By the one stem of an office in full: how it is typed short. */
const SHORT_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, readonly string[]>();
  for (const [short, [full = '', ...more]] of IN_FULL)
    if (more.length === 0) found.set(full, [...(found.get(full) ?? []), short]);
  return found;
})();

/** What "the mayor" of an unknown place is worth, where the mayor of Troy is asked for. */
const OF_NONE = 0.6;

/** "the mayor | of Troy", "the harbour board guy | in Troy": stems of what somebody is, and of where. */
const roleIn = remember((typed): { readonly own: readonly string[]; readonly of: readonly string[] } => {
  const [, role = typed, place = ''] = OF.exec(typed) ?? [];
  const own = terms(role).map((t) => t.stem);
  const plain = own.filter((stem, i) => i < own.length - 1 || own.length < 2 || !ANYBODY.has(stem));
  return { own: plain, of: terms(place).map((t) => t.stem) };
});

const OF = /^(\P{Lu}{3,}?) (?:of|in|for|from|at) (.+)$/u;
/** They say nothing of who somebody is. */
const ANYBODY: ReadonlySet<string> = new Set('guy man woman lady dude person people'.split(' ').map(stemOf));

/** Weight of the words that stand in the quotation's sentences, outside it. */
function beside({ words, total }: Asked, passage: Passage): number {
  const around = passage.opened.sentences.slice(passage.from, passage.to + 1);
  let sum = 0;
  for (const w of words) if (!passage.stems.has(w.stem) && around.some((s) => s.stems.has(w.stem))) sum += w.weight;
  return sum / total;
}
