import { CORRECTED_SPEAKER } from '../../domain/correction.ts';
import type { AnswerType } from '../../domain/question.ts';
import { slice } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { dayBeside } from '../said.ts';
import { beforeCue } from './beside.ts';
import { deedIn } from './clause.ts';
import { dateIn } from './date.ts';
import { definitionIn } from './definition.ts';
import { numberIn } from './number.ts';
import { personIn } from './person.ts';
import { placeIn } from './place.ts';
import { mannerIn, reasonIn } from './reason.ts';
import type { Extract, Short } from './short.ts';
import { thingIn } from './thing.ts';
import { yesNoIn } from './yes-no.ts';

const EXTRACT: Readonly<Record<AnswerType, Extract>> = {
  person: (asked, passage) => (asked.question.kind === 'who-said' ? whoSaid(asked, passage) : personIn(asked, passage)),
  words: () => null,
  date: (asked, passage) =>
    asked.question.kind === 'what-said'
      ? (dayOfSpeech(passage) ?? dateIn(asked, sentenceOf(passage)))
      : dateIn(asked, passage),
  place: placeIn,
  number: numberIn,
  reason: reasonIn,
  'yes-no': yesNoIn,
  definition: definitionIn,
  manner: (asked, passage) => mannerIn(asked, passage) ?? deedIn(asked, passage),
  thing: thingIn,
};

/** The sentence that a quotation begins in: "Last September Moss called it a “coffin”". */
const sentenceOf = (passage: Passage): Passage => passage.opened.sentences[passage.from] ?? passage;

/** The day that stands beside the word that reports it; without one there is only the day of the report. */
function dayOfSpeech({ speech, opened, from, to }: Passage): Short | null {
  const { article, reading } = opened.entry;
  const sentences = opened.sentences.slice(from, to + 1).map((s) => s.span);
  const day = speech === null ? undefined : dayBeside(speech.quote, reading, sentences);
  return day === undefined ? null : { text: slice(article.text, day), rule: day.rule };
}

/** "Moss never said that", "did not call for": whoever is named did not say it. */
const UNSAID =
  /(?:\b(?:never|not|cannot)|n[’']t)(?: \p{Ll}+)? (?:sa(?:y|id)|tell|told|call(?:ed)?|claim(?:ed)?|ask(?:ed)?)\b/u;

function whoSaid(asked: Asked, passage: Passage): Short | null {
  if (passage.speech !== null) {
    // "Moss tweeted that Holt should go, and Holt called her “weak”": of two who speak, the one who did as is asked
    const other = passage.quote === null && !hasCueAsked(asked, passage.speech) ? beforeCue(asked, passage) : null;
    return other ?? speaker(passage);
  }
  if (UNSAID.test(passage.text)) return null;
  return beforeCue(asked, passage) ?? (tellsDeed(asked, passage) ? personIn(asked, passage) : null);
}

/** "who called for a count" where the passage has "would prefer a count in Russia": nobody there called for it. */
const tellsDeed = ({ verb }: Asked, { stems }: Passage): boolean =>
  verb === null || stems.has(verb.stem) || [...verb.kin].some((stem) => stems.has(stem));

const hasCueAsked = ({ question }: Asked, { cue }: NonNullable<Passage['speech']>): boolean =>
  terms(question.asked).some(({ stem }) => stem === cue);

const speaker = ({ speech }: Passage): Short | null =>
  speech === null || speech.name === null
    ? null
    : { text: speech.name, rule: speech.quote.attribution?.corrected === undefined ? 'speaker' : CORRECTED_SPEAKER };

/** The short answer that a passage gives to the question; null where it gives none that is clear. */
export const shortIn = (asked: Asked, passage: Passage): Short | null =>
  EXTRACT[asked.question.expects.type](asked, passage);
