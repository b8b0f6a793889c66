import type { Fact } from '../../domain/fact.ts';
import type { Person, PersonKey } from '../../domain/person.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { covers, type Span, slice } from '../../domain/span.ts';
import type { TimeExpression } from '../../domain/time.ts';
import { dayValue, extent, parseDay } from '../dates/calendar.ts';
import type { Marked } from '../quotes/marks.ts';
import { clauses, dateline, tidied } from './clauses.ts';
import { dating } from './dating.ts';
import { otherTold, relative, upToNext } from './event.ts';
import { lead } from './lead.ts';
import { mentionsOf } from './mentions.ts';
import { hasVerb, type ModeRule, modeAfter, modeBefore } from './modes.ts';
import { placesIn } from './places.ts';
import { pronounIn, whoIs } from './pronoun.ts';

interface Known {
  readonly times: readonly TimeExpression[];
  readonly people: readonly Person[];
  readonly marked: readonly Marked[];
  readonly published: string | null;
  readonly title: string | null;
}

/** "He" is nobody whose name stands more sentences back than this. */
const FAR = 3;

/** A clause that tells of something else than its sentence does: who is in the sentence is not in it. */
const ASIDE = /^(?:where|when|after|before|while|because|although|though)\b/i;

/** What is longer than this is a list or worse, and tells no event. */
const NO_SENTENCE = 4000;

/** A sentence that is longer is cut into its clauses even where one date is told. */
const LONGEST = 320;

/**
 * The dated events that a text tells, in text order: the clause with a finite verb that a time expression dates, one
 * fact a date; and the news of the day at the head of an article, dated by its publication.
 */
export function findFacts(text: string, sentences: readonly Sentence[], known: Known): readonly Fact[] {
  const published = known.published === null ? null : parseDay(known.published);
  const mentions = mentionsOf(known.people);
  const facts: Fact[] = [];
  let next = 0;
  let before: Sentence | null = null;
  // A "he" after a name may be that name's; one before any name is somebody of the sentences before.
  const meant = (span: Span, named: readonly Span[]): readonly PersonKey[] => {
    const who = pronounIn(slice(text, span));
    if (who === null || before === null || (named[0]?.start ?? span.end) < span.start + who.at) return [];
    return whoIs(who.gender, mentions(before), known.people);
  };
  const fact = (span: Span, about: Span, rest: Omit<Fact, 'start' | 'end' | 'people' | 'places'>): void => {
    const named = mentions(about);
    const people: readonly PersonKey[] = [...new Set([...named.map((m) => m.key), ...meant(about, named)])];
    facts.push({ start: span.start, end: span.end, ...rest, people, places: placesIn(text, about, named) });
  };
  for (const [i, sentence] of sentences.entries()) {
    const last = sentences[i - 1];
    if (last !== undefined && mentions(last).length > 0) before = last;
    else if (before !== null && i - before.index > FAR) before = null;
    const times: TimeExpression[] = [];
    for (; (known.times[next]?.start ?? text.length) < sentence.end; next++) {
      const time = known.times[next];
      if (time !== undefined && covers(sentence, time)) times.push(time);
    }
    if (sentence.end - sentence.start > NO_SENTENCE) continue;
    const head = sentence.start + dateline(slice(text, sentence));
    const told = dating(text, times).filter((time) => time.start >= head);
    if (told.length === 0) {
      const rule = times.length === 0 ? lead(text, sentence, known) : null;
      if (rule !== null && published !== null) {
        fact(tidied(text, sentence, sentence), sentence, {
          value: dayValue(published),
          time: null,
          certainty: 'reported',
          mode: 'happened',
          rule,
        });
      }
      continue;
    }
    const parts = clauses(text, sentence);
    const names = mentions(sentence);
    const placed = told.map((time) => {
      const part = parts.find((p) => covers(p, time)) ?? sentence;
      return { time, part, aside: relative(text, { start: sentence.start, end: part.end }, time, names) };
    });
    for (const [k, { time, part, aside }] of placed.entries()) {
      const clause = aside ?? part;
      const mode = modeOf(text, clause, time);
      if (mode === null || supposed(text, clause, time)) continue;
      const short = sentence.end - sentence.start <= LONGEST && (told.length === 1 || parts.length === 1);
      const when = extent(time.value);
      const ahead = published !== null && when !== null && when.from > published;
      const over = published !== null && when !== null && when.to < published;
      if (over && mode.name === 'has-done') continue;
      if (mode.mode !== 'planned' && beside(text, time)) continue;
      const after = placed[k + 1];
      const next = after !== undefined && after.aside === null && covers(part, after.time) ? after.time : null;
      const whole = short ? sentence : part;
      const own = aside ?? upToNext(text, whole, time, next);
      const shown = hasVerb(slice(text, own)) ? own : whole;
      const prior = placed[k - 1];
      const without = prior?.part === part && aside === null ? otherTold(text, prior.time, time) : null;
      fact(tidied(text, shown, sentence), ASIDE.test(slice(text, clause)) ? clause : shown, {
        ...(without === null || without.start <= shown.start ? {} : { without }),
        value: time.value,
        time: { start: time.start, end: time.end },
        certainty: time.certainty,
        mode: ahead && mode.mode !== 'denied' ? 'planned' : mode.mode === 'planned' && over ? 'happened' : mode.mode,
        rule: time.quoted ? `quoted ${mode.name}` : mode.name,
      });
    }
  }
  return facts;
}

/** "It was calm before Christmas": whatever happened, it was not then. */
const BESIDE = /\b(?:before|prior to|ahead of|after)\s$/i;
const beside = (text: string, { start, value }: TimeExpression): boolean =>
  !/T\d/.test(value) && BESIDE.test(text.slice(Math.max(0, start - 12), start));

/** "Even if she could convince people today": nothing that happened. */
const IF = /(?:^|[,;:“"']\s*|\b(?:that|but|and)\s+)(?:even\s+|only\s+)?(?:if|unless|whether)\s[^,]*$/i;
const supposed = (text: string, clause: Span, time: Span): boolean =>
  IF.test(slice(text, { start: clause.start, end: time.start }));

/** The verb before the date in its clause decides; where there is none, the first one after it. */
function modeOf(text: string, clause: Span, time: Span): ModeRule | null {
  const before = slice(text, { start: clause.start, end: time.start }).slice(-200);
  return modeBefore(before) ?? modeAfter(slice(text, { start: time.end, end: clause.end }).slice(0, 200));
}
