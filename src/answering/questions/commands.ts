import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { postedIn } from '../check/posted.ts';
import { type Request, wordsOf } from '../request.ts';
import { understand } from './understand.ts';

type NotUnderstood = Extract<Answer, { kind: 'not-understood' }>;
export type Read = { readonly kind: 'question'; readonly question: Question } | NotUnderstood;

/** What a command or a question in plain words asks for. A command says its kind itself; its words are only searched. */
export function read(request: Request): Read {
  switch (request.kind) {
    case 'ask':
      return asked(request.question);
    case 'who-said':
      return worded(request.words, (about) => ({ kind: 'who-said', about, type: 'person' }));
    case 'who-is':
      return worded(request.person, (about) => ({ kind: 'who-is', about, type: 'definition' }));
    case 'quotes':
    case 'record':
      return worded(request.person, (about) => ({ kind: request.kind, about, type: 'words' }));
    case 'compare':
      return worded(request.people, (about) => ({ kind: 'compare', about, type: 'words' }));
    case 'people':
      return worded('people', () => ({ kind: 'people', about: '', type: 'person' }));
    case 'check':
      return checked(request);
    case 'timeline':
      return worded(request.subject, (about) => ({ kind: 'timeline', about, type: 'date' }));
  }
}

function asked(words: string): Read {
  const understood = understand(words);
  return understood.kind === 'question' ? understood : { ...understood, asked: words };
}

/** Marks around the whole of a quotation. */
const OUTER = /^\s*[“"«„]([^“”"«»„]+)[”"»“]\s*$/u;

/** Words to check: the quotation of a post, and whose it is said to be where the command does not name somebody. */
function checked(request: Extract<Request, { kind: 'check' }>): Read {
  const { quote, by } =
    request.by === undefined ? postedIn(request.quote) : { quote: request.quote.replace(OUTER, '$1'), by: request.by };
  const read = worded(quote, (about) => ({ kind: 'check', about, type: 'words' }));
  if (read.kind === 'not-understood') return read.because === 'too-long' ? read : { ...read, because: 'no-quotation' };
  return {
    ...read,
    question: { ...read.question, asked: wordsOf(request), people: by === null ? [] : [by], speaker: by },
  };
}

function worded(
  words: string,
  made: (about: string) => { kind: Question['kind']; about: string; type: Question['expects']['type'] },
): Read {
  const understood = understand(words);
  if (understood.kind === 'not-understood') return { ...understood, asked: words };
  const { kind, about, type } = made(words.replace(/\s+/gu, ' ').trim());
  const names = kind === 'who-said' ? understood.question.people : [about];
  return {
    kind: 'question',
    question: {
      kind,
      asked: words,
      about,
      people: names,
      speaker: null,
      expects: { type, noun: null },
      during: null,
      corrected: [],
      pattern: `/${kind}`,
    },
  };
}
