import { LONGEST_QUESTION } from '../../domain/commands.ts';
import type { Question } from '../../domain/question.ts';
import { caught } from '../../language/pattern.ts';
import { expectedOf, isSeveral } from './expects.ts';
import { COMPILED } from './patterns/index.ts';
import type { Row } from './patterns/row.ts';
import { saysLittle } from './speech.ts';
import { firstOf, tidied } from './typed.ts';

export type Understood =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'not-understood'; readonly because: 'empty' | 'too-long' | 'no-words' };

/** "according to Moss, …" and "…, according to Moss": whose words it is about. */
const ACCORDING = [
  /^according to (?!who)(?<speaker>[^,]{2,60}),\s*(?<rest>.+)$/iu,
  /^according to (?!who)(?<speaker>[\p{L}'’. -]{2,60}?) (?<rest>(?:who|what|when|where|why|how|which|do|does|did|has|have|had|is|are|was|were|will|would|can|could|should)\b.+)$/iu,
  /^(?<rest>.+?),? according to (?<speaker>[^,]{2,60})$/iu,
];
/** "how many does Moss say would …": the question is about the number, and the words are somebody's. */
const EMBEDDED =
  /^(?<head>.*?)\b(?:do|does|did|has|have|had) (?<speaker>[\p{L}'’. -]{2,40}?) (?:say|says|said|think|claim|believe|estimate|predict|expect)s?\b(?: that)?(?<rest>.*)$/iu;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|del|van|von|bin|al|la)\s+)?\p{Lu}[\p{L}'’.-]*)*/gu;

/** What a question in plain words asks for. Any string gives an answer; nothing is thrown. */
export function understand(words: string): Understood {
  if (words.trim() === '') return { kind: 'not-understood', because: 'empty' };
  if (words.length > LONGEST_QUESTION) return { kind: 'not-understood', because: 'too-long' };
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'not-understood', because: 'no-words' };
  const { first: typed, further } = firstOf(tidied(words));
  if (!/[\p{L}\p{N}]/u.test(typed)) return { kind: 'not-understood', because: 'no-words' };
  const said = according(typed);
  for (const { row, pattern } of COMPILED) {
    const match = pattern.exec(said.rest);
    if (match === null) continue;
    const question = asQuestion(typed, said, row, caught(match));
    return {
      kind: 'question',
      question: further === null || tells(question, further) ? question : { ...question, further },
    };
  }
  return { kind: 'not-understood', because: 'no-words' };
}

/** "who called it a coffin, and when": a quotation comes with its day. */
const tells = ({ kind }: Question, further: string): boolean =>
  (kind === 'who-said' || kind === 'what-said') && /^when$/iu.test(further);

/** "what did Moss say | about the ferry", "what does she think | of the ferry" */
const LEADING = /^(?:about|on|regarding|that) /iu;
const LEADING_OF = /^(?:about|on|regarding|that|of) /iu;

/** "what did Moss's statement say": Moss said it. */
const STATEMENT =
  /['’]s? (?:\p{L}+ )?(?:statement|tweets?|post|letter|memo|email|speech|press release|announcement|essay|column)$/iu;

/** "what did Moss first say", "what has Moss been asking": Moss, and no part of a name. */
const WHEN_SAID =
  /(?<=\S)(?: (?:actually|also|always|at first|been|even|ever|exactly|finally|first|initially|just|last|later|now|once|originally|previously|publicly|really|recently|reportedly|then))+$/iu;

interface Said {
  readonly speaker: string | null;
  readonly rest: string;
}

function according(typed: string): Said {
  for (const pattern of ACCORDING) {
    const { speaker, rest } = pattern.exec(typed)?.groups ?? {};
    if (speaker !== undefined && rest !== undefined) return { speaker, rest };
  }
  return { speaker: null, rest: typed };
}

function asQuestion(
  asked: string,
  said: Said,
  row: Row,
  slots: Readonly<Record<string, string | undefined>>,
): Question {
  const { about: firstAbout, more, cue, noun = null, speaker: named, besides } = slots;
  let about = [firstAbout, more].filter((part) => part !== undefined).join(' ');
  let speaker = named?.replace(STATEMENT, '').replace(WHEN_SAID, '') ?? said.speaker;
  const embedded = speaker === null && row.kind !== 'who-said' ? EMBEDDED.exec(about)?.groups : undefined;
  if (embedded !== undefined) {
    const { head = '', rest = '', speaker: inside = null } = embedded;
    speaker = inside;
    about = `${head.trim()} ${rest.trim()}`.trim();
  }
  if (cue !== undefined && !saysLittle(cue)) about = `${cue} ${about}`;
  const expected = expectedOf(row.kind, row.expects, noun, about);
  about = about.replace(/^["“”](.+)["“”]$/u, '$1').replace(/,$/u, '');
  const people = [...`${speaker ?? ''} . ${about}`.matchAll(NAME)].map((m) => m[0]);
  return {
    kind: expected.kind,
    asked: row.statement === true ? about : asked,
    about: about.replace(row.kind === 'what-said' ? LEADING_OF : LEADING, ''),
    people: [...new Set([...(speaker === null ? [] : [speaker]), ...people])],
    speaker,
    expects: {
      type: expected.type,
      noun,
      ...(row.several === true || expected.kind === 'list' || isSeveral(noun) ? { several: true } : {}),
    },
    ...(besides === undefined ? {} : { besides }),
    during: null,
    corrected: [],
    pattern: row.name,
  };
}
