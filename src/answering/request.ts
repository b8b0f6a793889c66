/** What somebody wants to know: a command with its words, or a question in plain words. */
export type Request =
  | { readonly kind: 'who-said'; readonly words: string }
  | { readonly kind: 'timeline'; readonly subject: string; readonly from?: string; readonly to?: string }
  | { readonly kind: 'who-is'; readonly person: string }
  | { readonly kind: 'check'; readonly quote: string; readonly by?: string }
  | {
      readonly kind: 'quotes';
      readonly person: string;
      readonly about?: string;
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly kind: 'record'; readonly person: string; readonly topic?: string }
  | { readonly kind: 'compare'; readonly people: string; readonly topic?: string }
  | { readonly kind: 'people' }
  | { readonly kind: 'ask'; readonly question: string };

type RequestOf<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

/** The same in one line of words, for each kind: what the terminal is typed and a button holds. */
const IN_WORDS: { readonly [Kind in Request['kind']]: (words: string) => RequestOf<Kind> } = {
  'who-said': (words) => ({ kind: 'who-said', words }),
  timeline: (words) => {
    const { first, options } = split(words, ['from', 'to']);
    return { kind: 'timeline', subject: first, ...options };
  },
  'who-is': (person) => ({ kind: 'who-is', person }),
  check: (words) => {
    const { first, options } = split(words, ['by']);
    return { kind: 'check', quote: first, ...options };
  },
  quotes: (words) => {
    const { first, options } = split(words, ['about', 'from', 'to']);
    return { kind: 'quotes', person: first, ...options };
  },
  record: (words) => {
    const { first, options } = split(words, ['topic']);
    return { kind: 'record', person: first, ...options };
  },
  compare: (words) => {
    const { first, options } = split(words, ['topic']);
    return { kind: 'compare', people: first, ...options };
  },
  people: () => ({ kind: 'people' }),
  ask: (question) => ({ kind: 'ask', question }),
};

export const isRequest = (name: string): name is Request['kind'] => Object.hasOwn(IN_WORDS, name);

/** What a command with its words wants to know: "Sessions from: 2016 to: March 2017" is a timeline and its bounds. */
export const requestOf = (kind: Request['kind'], words: string): Request => IN_WORDS[kind](words);

/** The words from which a request is read again. */
export function wordsOf(request: Request): string {
  switch (request.kind) {
    case 'who-said':
      return request.words;
    case 'timeline':
      return joined(request.subject, { from: request.from, to: request.to });
    case 'who-is':
      return request.person;
    case 'check':
      return joined(request.quote, { by: request.by });
    case 'quotes':
      return joined(request.person, { about: request.about, from: request.from, to: request.to });
    case 'record':
      return joined(request.person, { topic: request.topic });
    case 'compare':
      return joined(request.people, { topic: request.topic });
    case 'people':
      return '';
    case 'ask':
      return request.question;
  }
}

/** A name so that it means nobody else: a single word in marks. */
export const exactly = (name: string): string => (name.includes(' ') ? name : `"${name}"`);

/** The same about somebody of another name than was typed. */
export const withName = (request: Request, typed: string, name: string): Request =>
  requestOf(
    request.kind,
    wordsOf(request).replace(typed, () => exactly(name)),
  );

/** "Sessions from: 2016": the words before the first option, and the options; one without a value is none. */
function split<Name extends string>(
  words: string,
  names: readonly Name[],
): { readonly first: string; readonly options: Readonly<Partial<Record<Name, string>>> } {
  const options: Partial<Record<Name, string>> = {};
  const last = new RegExp(`^([\\s\\S]*\\S)\\s+(${names.join('|')}):\\s*([\\s\\S]*)$`, 'i');
  let first = words;
  for (;;) {
    const [, before, typed = '', value = ''] = last.exec(first) ?? [];
    const name = names.find((one) => one === typed.toLowerCase());
    if (before === undefined || name === undefined || options[name] !== undefined) return { first, options };
    if (value.trim() !== '') options[name] = value.trim();
    first = before;
  }
}

/** Words and options as they are typed; an option that is absent or empty is left out. */
export const joined = (first: string, options: Readonly<Record<string, string | undefined>>): string =>
  [first, ...Object.entries(options).flatMap(([name, value]) => (value?.trim() ? [`${name}: ${value}`] : []))].join(
    ' ',
  );
