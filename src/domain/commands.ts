/** What an option's completion is taken from. */
export type Completion =
  | 'people'
  | 'several'
  | 'subjects'
  | 'words'
  | 'articles'
  | 'feeds'
  | 'revised'
  | 'zones'
  | 'none';

export interface CommandOption {
  readonly name: string;
  readonly about: string;
  readonly kind: 'text' | 'file' | 'channel';
  readonly required: boolean;
  readonly completes: Completion;
  readonly longest: number;
}

export interface Command {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CommandOption[];
  /** Only for members who may manage messages. */
  readonly moderators: boolean;
  /** Also for the role that a server's settings name, so that everybody is shown it and it looks who may use it. */
  readonly role?: true;
  readonly example: string;
}

/** The longest question that is read, in UTF-16 units. */
export const LONGEST_QUESTION = 1000;

const option = (name: string, about: string, completes: Completion): CommandOption => ({
  name,
  about,
  kind: 'text',
  required: true,
  completes,
  longest: LONGEST_QUESTION,
});

/** The longest date that is read, in UTF-16 units. */
const LONGEST_DATE = 40;

/** The longest thing to be told of that is read, in UTF-16 units. */
const LONGEST_WATCHED = 100;

/** The longest name of a time zone that is read, in UTF-16 units. */
const LONGEST_ZONE = 60;

const optional = (given: CommandOption): CommandOption => ({ ...given, required: false });

/** Every command, once: Discord registers them, the terminal completes them, `/help` lists them. */
export const COMMANDS = [
  {
    name: 'who-said',
    about: 'Who said these words, or words like them?',
    options: [option('words', 'Words of the quotation', 'words')],
    moderators: false,
    example: '/who-said recuse',
  },
  {
    name: 'timeline',
    about: 'What happened when, for a person, a place or any words',
    options: [
      option('subject', 'A person, a place or any words', 'subjects'),
      optional({ ...option('from', 'Only from then on: “july 2016”, “last week”', 'none'), longest: LONGEST_DATE }),
      optional({ ...option('to', 'Only until then', 'none'), longest: LONGEST_DATE }),
    ],
    moderators: false,
    example: '/timeline Sessions',
  },
  {
    name: 'ask',
    about: 'Ask in plain words; the answer stands in an article',
    options: [option('question', 'Your question', 'none')],
    moderators: false,
    example: '/ask when did Sessions meet Kislyak?',
  },
  {
    name: 'who-is',
    about: 'Who is this person, in the words of the articles?',
    options: [option('person', 'A name', 'people')],
    moderators: false,
    example: '/who-is Kislyak',
  },
  {
    name: 'check',
    about: 'Is this quotation on the record, word for word, and as whose?',
    options: [
      option('quote', 'The quotation, as it was posted', 'none'),
      optional(option('by', 'Who is said to have said it', 'people')),
    ],
    moderators: false,
    example: '/check I will recuse myself by: Sessions',
  },
  {
    name: 'quotes',
    about: 'What a person is quoted with, the latest first',
    options: [
      option('person', 'A name', 'people'),
      optional(option('about', 'A topic: a person, a place or any words', 'subjects')),
      optional({ ...option('from', 'Only from then on: “july 2016”, “last week”', 'none'), longest: LONGEST_DATE }),
      optional({ ...option('to', 'Only until then', 'none'), longest: LONGEST_DATE }),
    ],
    moderators: false,
    example: '/quotes Sessions about: Russia from: 2016',
  },
  {
    name: 'record',
    about: 'All that a person said on a topic: first and last side by side, then in time',
    options: [option('person', 'A name', 'people'), option('topic', 'A person, a place or any words', 'subjects')],
    moderators: false,
    example: '/record Sessions topic: Russian officials',
  },
  {
    name: 'compare',
    about: 'What each of several people said on a topic',
    options: [
      option('people', 'Names with commas between them', 'several'),
      option('topic', 'A person, a place or any words', 'subjects'),
    ],
    moderators: false,
    example: '/compare Trump, Pelosi topic: Sessions',
  },
  {
    name: 'people',
    about: 'Who is on the record here, the most quoted first',
    options: [],
    moderators: false,
    example: '/people',
  },
  {
    name: 'articles',
    about: 'The articles on the record here',
    options: [
      optional(option('find', 'An article, or words to look for', 'articles')),
      optional(option('changes', 'An article: what changed in its quotations from text to text', 'revised')),
    ],
    moderators: false,
    example: '/articles',
  },
  {
    name: 'ingest',
    about: 'Add an article: a link, a file, or a form for its text',
    options: [
      optional(option('link', 'Where the article stands on the web', 'none')),
      optional({ ...option('file', 'A text, web page, PDF or Word file', 'none'), kind: 'file' }),
    ],
    moderators: true,
    role: true,
    example: '/ingest https://example.org/article',
  },
  {
    name: 'corrections',
    about: 'What members have put right here, and what they suggest',
    options: [],
    moderators: false,
    example: '/corrections',
  },
  {
    name: 'watch',
    about: 'Be told when a new article quotes a person or some words',
    options: [
      optional({ ...option('for', 'A person, or words somebody may say', 'people'), longest: LONGEST_WATCHED }),
      optional({ ...option('in', 'The channel to be told in; else privately', 'none'), kind: 'channel' }),
      optional({ ...option('remove', 'What you want to be told of no longer', 'none'), longest: LONGEST_WATCHED }),
    ],
    moderators: false,
    example: '/watch for: Sessions',
  },
  {
    name: 'feeds',
    about: 'Feeds whose new articles come by themselves: list, add, remove',
    options: [
      optional(option('add', 'A feed (RSS, Atom, JSON Feed), or a site that has one', 'none')),
      optional({ ...option('channel', 'Where new articles are announced', 'none'), kind: 'channel' }),
      optional(option('remove', 'A feed that is read no longer', 'feeds')),
    ],
    moderators: true,
    example: '/feeds add: https://example.org/news',
  },
  {
    name: 'settings',
    about: 'Who sees answers, where mentions are answered, who may add articles, the time zone',
    options: [optional({ ...option('time-zone', 'Such as “Europe/Berlin”', 'zones'), longest: LONGEST_ZONE })],
    moderators: true,
    example: '/settings',
  },
  {
    name: 'audit',
    about: 'Who added, removed, corrected or set what, and when',
    options: [],
    moderators: true,
    example: '/audit',
  },
  {
    name: 'privacy',
    about: 'What is kept here and of you; export it, delete it',
    options: [],
    moderators: false,
    example: '/privacy',
  },
  {
    name: 'help',
    about: 'What can be asked, with examples',
    options: [],
    moderators: false,
    example: '/help',
  },
] as const satisfies readonly Command[];

export interface MessageCommand {
  readonly name: string;
  readonly moderators: boolean;
  readonly role?: true;
}

/** Commands of a message's own menu on Discord; the message's text is what they work on. */
export const MESSAGE_COMMANDS = [
  { name: 'Find quotes like this', moderators: false },
  { name: 'Check this quote', moderators: false },
  { name: 'Ingest this', moderators: true, role: true },
] as const satisfies readonly MessageCommand[];

export type MessageCommandName = (typeof MESSAGE_COMMANDS)[number]['name'];

export type CommandName = (typeof COMMANDS)[number]['name'];
