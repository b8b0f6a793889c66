import type { Span } from '../../../domain/span.ts';
import { trimmed } from '../../../domain/span.ts';
import { isNoName } from '../labels.ts';
import type { Marked } from '../marks.ts';
import { endsSentence, hasStrongVoice, hasVoice, inFirstPerson, inFirstPersonSingular, reports } from '../voice.ts';
import { isAbout } from './about.ts';
import { announcesInterview } from './answerer.ts';
import {
  introducedIn,
  isEditorial,
  mayBeName,
  namesSomebody,
  speakerKey,
  type TurnLabel,
  turnLabel,
} from './labels.ts';
import { withoutStage } from './stage.ts';

/** A line of a text that a label may begin, or a paragraph without one. */
interface Unit extends Span {
  readonly label: TurnLabel | null;
}

type Labelled = Unit & { readonly label: TurnLabel };

/** A transcript whose turns are so many, and so close, is one from the first turn to the last. */
const DENSE = { turns: 6, share: 0.6 };

/**
 * The turns of transcripts and interviews that are printed without quotation marks ("Q: …", "PINE: …"), in text order:
 * each with all paragraphs that it runs over, stage directions left out. Empty where the labels of a text are those of a
 * list, a recipe, a check of facts, or name nobody.
 */
export function findTurns(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const units = unitsOf(text, paragraphs);
  const labelled = units.filter((unit): unit is Labelled => unit.label !== null);
  if (labelled.length < 2) return [];
  const asked = labelled.filter(({ label }) => label.role !== 'name');
  const named = labelled.filter((unit) => unit.label.role === 'name' && !isHeadline(units, unit));
  const interview = isInterview(text, asked);
  const script = scriptOf(text, named);
  // "Q" stands for reporters in what an office prints
  const questions = script.length > 0 ? asked.filter(({ label }) => label.role === 'question') : [];
  const taken = new Set<Unit>([...(interview ? asked : questions), ...script]);
  if (taken.size === 0) return [];
  const dense = isDense(units, taken);
  const first = units.findIndex((unit) => taken.has(unit));
  const lead = { start: 0, end: units[first]?.start ?? 0 };
  const found: Marked[] = [];
  for (let at = first; at < units.length; at++) {
    const unit = units[at];
    if (unit?.label == null || !taken.has(unit)) continue;
    const rest = runsOver(text, units, at, unit.label, { dense: dense || interview, taken });
    const spans = [{ start: unit.label.words, end: unit.end }, ...rest];
    const parts = spans.flatMap((span) => withoutStage(text, span));
    const [start, end] = [parts[0]?.start, parts.at(-1)?.end];
    if (start === undefined || end === undefined || startsInMarks(text, start)) continue;
    found.push({
      parts,
      outer: { start, end },
      laid: { kind: 'turn', label: unit.label, role: unit.label.role, lead },
    });
  }
  return found;
}

/** The paragraphs, taken apart before each line that a label begins. */
function unitsOf(text: string, paragraphs: readonly Span[]): readonly Unit[] {
  const found: Unit[] = [];
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    let label = turnLabel(text, paragraph);
    const push = (end: number): void => {
      found.push({ ...trimmed(text, { start, end }), label });
    };
    for (
      let line = text.indexOf('\n', start) + 1;
      line > 0 && line < paragraph.end;
      line = text.indexOf('\n', line) + 1
    ) {
      const next = turnLabel(text, { start: line, end: paragraph.end });
      if (next === null) continue;
      push(line);
      [start, label] = [line, next];
    }
    push(paragraph.end);
  }
  return found;
}

/** "Mayor Pine: the roof is dry": a headline puts it in its own words. */
const isHeadline = (units: readonly Unit[], unit: Unit): boolean => unit === units[0] && units[1]?.label == null;

/** PENCE: “It rains.” — has its marks already. */
const startsInMarks = (text: string, start: number): boolean =>
  /^(?:["“”«„]|''|``|‘)/.test(text.slice(start, start + 2));

/** Do "Q:" and "A:" stand for an interview, and not for a paper's own explanation? */
function isInterview(text: string, asked: readonly Labelled[]): boolean {
  const answers = asked.filter(({ label }) => label.role === 'answer');
  const turns = asked.filter(({ label }, at) => label.role === 'answer' && asked[at - 1]?.label.role === 'question');
  const [question] = asked;
  if (question === undefined || answers.length === 0) return false;
  // the questions may be printed in bold type, which has got lost
  if (turns.length === 0 && answers.length < 3) return false;
  const personal = answers.filter((answer) => inFirstPersonSingular(wordsOf(text, answer)));
  if (personal.length * 2 >= answers.length) return true;
  const lead = text.slice(Math.max(0, question.start - 2000), question.start);
  return announcesInterview(lead) && personal.length > 0;
}

const wordsOf = (text: string, unit: Labelled): string => text.slice(unit.label.words, unit.end);

/** The lines that are turns of a script: at least two speak, one of them again, and as people speak. */
function scriptOf(text: string, named: readonly Labelled[]): readonly Labelled[] {
  if (named.length < 2) return [];
  const nameOf = ({ label }: Labelled): string => text.slice(label.name.start, label.name.end);
  if (named.some((unit) => isEditorial(nameOf(unit)))) return [];
  const introduced = introducedIn(text);
  const full = new Set(
    named.filter((unit) => namesSomebody(nameOf(unit), introduced)).map((u) => speakerKey(nameOf(u))),
  );
  // shouted words that introduce nobody: datelines, brands, signs of the zodiac
  if (full.size === 0) return [];
  const turns = named.filter(
    (unit) => full.has(speakerKey(nameOf(unit))) || (unit.label.capitals && mayBeName(nameOf(unit))),
  );
  const spoken = turns.filter((unit) => !startsInMarks(text, unit.label.words));
  const speakers = new Set(spoken.map((unit) => speakerKey(nameOf(unit))));
  if (speakers.size < 2 || !isSpoken(spoken.map((unit) => wordsOf(text, unit)))) return [];
  if (spoken.length > speakers.size) return spoken;
  // TAPPER: Who pays? ¶ PINE: We do.
  const [one, other] = spoken;
  const exchange =
    spoken.length === 2 &&
    one?.label.capitals === true &&
    other?.label.capitals === true &&
    /\?\s*$/.test(wordsOf(text, one)) &&
    /^\s*$/.test(text.slice(one.end, other.start));
  return exchange ? spoken : [];
}

/** Do turns sound as people speak, and do more of them say "I" or "you" than tell of whom their label names? */
function isSpoken(turns: readonly string[]): boolean {
  const about = turns.filter(isAbout).length;
  const strong = turns.filter((words) => !isAbout(words) && hasStrongVoice(words)).length;
  const voiced = turns.filter(hasVoice).length;
  return strong >= 2 && strong > about && strong * 4 >= turns.length && voiced * 5 >= turns.length * 2;
}

function isDense(units: readonly Unit[], taken: ReadonlySet<Unit>): boolean {
  const first = units.findIndex((unit) => taken.has(unit));
  const last = units.findLastIndex((unit) => taken.has(unit));
  return taken.size >= DENSE.turns && taken.size >= DENSE.share * (last - first + 1);
}

/** What a paper says of itself at an interview's end. */
const PAPER =
  /\bour (?:reporters?|correspondents?|studios?|page|website|site|newsroom|newsletters?|podcast|readers|editors?)\b|\b(?:sign up|subscribe|analysis by|reporting by|interview was)\b/i;

/** The paragraphs after a turn's first that are still the speaker's. */
function runsOver(
  text: string,
  units: readonly Unit[],
  turn: number,
  label: TurnLabel,
  { dense, taken }: { readonly dense: boolean; readonly taken: ReadonlySet<Unit> },
): readonly Span[] {
  const found: Span[] = [];
  let to = turn + 1;
  while (to < units.length && units[to]?.label == null) to++;
  const tail = to === units.length || !taken.has(units[to] ?? { start: 0, end: 0, label: null });
  const key = speakerKey(text.slice(label.name.start, label.name.end));
  const says = inFirstPersonSingular(text.slice(label.words, units[turn]?.end ?? label.words));
  for (let at = turn + 1; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const words = text.slice(unit.start, unit.end);
    // a stage direction alone
    if (withoutStage(text, unit).length === 0) continue;
    if (!endsSentence(words) || reports(words) || isNoName(/^[^:]{1,30}(?=:)/.exec(words)?.[0] ?? 'x')) break;
    if (label.role === 'name' && words.toLowerCase().includes(key)) break;
    // after the last turn the paper goes on: "We met at our studio."
    if (PAPER.test(words) || (tail && !(says && inFirstPersonSingular(words)))) break;
    if (!inFirstPerson(words) && !dense) break;
    found.push(unit);
  }
  return found;
}
