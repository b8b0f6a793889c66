/** What tells that words without marks are somebody's own, and not the reporter's. */
export interface Voice {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** What a reporter may well write. */
  readonly not: string;
}

const FIRST_PERSON: Voice = {
  name: 'first person',
  pattern:
    /(?<!\b(?:War|Part|Title|Phase|Type|Class|Division|Article|Act|Region) )\bI(?=,? [a-z]|['’](?:m|ve|ll|d)\b)|\b(?:[Ww]e|[Mm]y|[Oo]urs?|us|me|[Mm]yself|[Oo]urselves|[Mm]ine)\b(?!\.com)/,
  example: 'The roof is mine, and I pay for it.',
  not: 'World War I ended, and the US left.',
};

const SINGULAR =
  /(?<!\b(?:War|Part|Title|Phase|Type|Class|Division|Article|Act|Region) )\bI(?=,? [a-z]|['’](?:m|ve|ll|d)\b)|\b(?:[Mm]y|me|[Mm]yself|[Mm]ine)\b(?!\.com)/;

export const VOICES: readonly Voice[] = [
  FIRST_PERSON,
  {
    name: 'second person',
    pattern: /\b[Yy]ou(?:rs?|rself|rselves|['’](?:re|ve|ll|d))?\b/,
    example: 'Look at what you built.',
    not: 'The young mason built it.',
  },
  {
    name: 'contraction',
    pattern:
      /\b(?:[a-z]+n['’]t|(?:it|that|there|he|she|what|let|here|who|how)['’]s|(?:they|we|you|it)['’](?:re|ve|ll|d))\b/i,
    example: 'The roof isn’t dry.',
    not: 'Pine’s roof is not dry.',
  },
  {
    name: 'question or exclamation',
    pattern: /[?!](?:["”’)\]]*)(?:\s|$)/,
    example: 'Who pays for the roof?',
    not: 'The town pays for the roof.',
  },
  {
    name: 'words put in or left out',
    pattern: /\[[a-z][^\]\n]{0,60}\]|^\s*(?:\.\.\.|…)|(?:\.\.\.|…)\s*$/,
    example: 'The [town] roof leaks.',
    not: 'The roof (the old one) leaks.',
  },
  {
    name: 'hashtag or handle',
    pattern: /(?:^|\s)[#@]\p{L}[\p{L}\p{N}_]{2,40}/u,
    example: 'Dry at last #roofs',
    not: 'It is the town’s No. 1 roof.',
  },
];

const STRONG = VOICES.filter(({ name }) => !/^(?:contraction|question)/.test(name));

/** Does a stretch sound like speech or writing of a person's own? */
export const hasVoice = (words: string): boolean => VOICES.some(({ pattern }) => pattern.test(words));

/** Does it sound so without any doubt: "I", "you", a handle, a word put in? */
export const hasStrongVoice = (words: string): boolean => STRONG.some(({ pattern }) => pattern.test(words));

/** Does it say "I" or "we"? */
export const inFirstPerson = (words: string): boolean => FIRST_PERSON.pattern.test(words);

/** Does it say "I"? A paper's own answers say "we" and "us" as well. */
export const inFirstPersonSingular = (words: string): boolean => SINGULAR.test(words);

const SAID = /\b(?:said|says|told|asked|added|wrote|tweeted|replied|according to)\b/;
const MARKED = /["“«][^"“”«»]{0,1000}(?:["”»]|$)/g;

/** The words of a paragraph that stand outside quotation marks. */
export const outsideMarks = (words: string): string => words.replace(MARKED, ' ');

/** Is it a reporter's paragraph, with somebody's report and no "I" or "we" outside marks? */
export function reports(words: string): boolean {
  const bare = outsideMarks(words);
  return SAID.test(bare) && !inFirstPerson(bare);
}

/** Does it end as sentences end, and not as a heading or a caption does? */
export const endsSentence = (words: string): boolean => /[.?!…:—–-]["”’')\]*_]*\s*$/.test(words.slice(-12));
