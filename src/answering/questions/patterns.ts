// Over 250 lines: one table of every way to ask, in the order of trial, each row with its example and counter-example.
import type { AnswerType, QuestionKind } from '../../domain/question.ts';
import { compile, type Slots } from '../../language/pattern.ts';
import { BASE, FINITE } from './speech.ts';

/** A way to ask. `pattern` is tried on the question without its marks at the end, in any case. */
interface Row {
  readonly name: string;
  /**
   * Slots caught: `about` the words to look for, `speaker` whose words are asked for, `cue` the verb of speech,
   * `noun` what kind of thing the answer is, `verb` a word that belongs to what is looked for.
   */
  readonly pattern: string;
  readonly kind: QuestionKind;
  readonly expects: AnswerType;
  readonly example: string;
  readonly not: string;
}

const SLOTS: Slots = {
  about: '.+',
  more: '.+',
  speaker: '.+?',
  cue: FINITE,
  say: BASE,
  noun: "(?!(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|else|all|other)\\b)[\\w'’.-]+(?: (?!(?:do|does|did)\\b)[\\w'’.-]+){0,3}?",
  do: 'do|does|did|has|have|had|will|would|can|could|should|is|are|was|were',
  person:
    '(?:\\w+ )?(?:person|people|man|woman|guy|senators?|congress(?:wo)?m[ae]n|lawmakers?|politicians?|officials?|officers?|presidents?|ministers?|generals?|captains?|judges?|experts?|leaders?|spokes\\w+|candidates?|lawyers?|professors?)',
  date: 'year|years|day|date|month|week|weekday|time|hour|century|decade|season|election year|time of day|day of the week',
  place:
    'place|city|town|village|state|country|countries|county|counties|province|region|district|continent|island|street|venue|location|room|building|nation|part of [\\w ]+?|area|neighbou?rhood|hotel|restaurant|church|hospital|school|university|college|stadium|airport|prison|planet|river',
  measure:
    'many|much|long|old|far|tall|big|large|high|deep|wide|fast|heavy|often|soon|late|early|close|hot|cold|low|small|young|rich|expensive|strong|popular|frequently|quickly',
  amount:
    'percent|percentage|per cent|share|proportion|number|amount|price|cost|age|salary|size|height|weight|length|distance|score|vote count|total|rate|temperature|speed|budget|phone number|population|margin|toll|death toll',
  verb: 'caus(?:es?|ed)|reasons?|trigger(?:s|ed)?|led to|made',
  response:
    'response|reaction|reply|answer|comments?|opinions?|views?|position|stance|take|message|statement|thoughts?|words|remarks?|explanation|excuse|defen[cs]e|criticism|complaint|advice|promise|pledge|prediction|claim|argument',
  describe:
    'describe|characteri[sz]e|respond|react|reply|feel|put|view|label|refer|explain|defend|justify|answer|portray|rate|sum up',
};

/** The ways to ask, most precise first; the first that matches is taken. */
export const PATTERNS: readonly Row[] = [
  {
    name: 'timeline-of',
    pattern: '^(?:the |a )?(?:timeline|time line|chronology|history|sequence of events) (?:of|for|on|about) {about}$',
    kind: 'timeline',
    expects: 'date',
    example: 'timeline of the harbour strike',
    not: 'what is a timeline',
  },
  {
    name: 'what-happened-when',
    pattern: '^what happened (?:and )?when(?: with| to| for| in| about)? {about}$',
    kind: 'timeline',
    expects: 'date',
    example: 'what happened when with Dana Moss',
    not: 'what happened to Dana Moss',
  },
  {
    name: 'quotes-by',
    pattern:
      '^(?:all |any |the |some |more )?(?:quotes?|quotations?|statements?|comments?|words|remarks?) (?:by|from) {speaker}(?: (?:about|on|regarding|over) {about})?$',
    kind: 'what-said',
    expects: 'words',
    example: 'quotes by Dana Moss about the harbour',
    not: 'who quotes Dana Moss',
  },
  {
    name: 'quotes-about',
    pattern:
      '^(?:all |any |the |some |more )?(?:quotes?|quotations?|statements?|comments?|remarks?) (?:about|on|regarding) {about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'quotes about the harbour',
    not: 'comments by Dana Moss',
  },
  {
    name: 'whose-words',
    pattern: '^whose (?:words|quote|quotation|line|phrase|statement) (?:is|are|was|were) {about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'whose words were "nothing floats for ever"',
    not: 'whose boat was it',
  },
  {
    name: 'who-wrote-the',
    pattern:
      "^who (?:wrote|authored|penned|has written) (?=(?:the|an?|this|that|his|her|its|their|[\\w ]+['’]s) (?:\\w+ ){0,3}?(?:song|book|novel|letter|bill|law|ruling|opinion|play|poem|script|speech|memo|report|article|story|essay|column|note|piece)\\b){about}$",
    kind: 'who',
    expects: 'person',
    example: 'who wrote the song about the ferry',
    not: 'who wrote that the ferry is safe',
  },
  {
    name: 'quoted-as-saying',
    pattern: '^who (?:is|was|has been) quoted (?:as )?(?:saying )?(?:that )?{about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'who is quoted as saying the tide waits',
    not: 'who is Dana Moss',
  },
  {
    name: 'who-else-said',
    pattern: '^(?:who|which {noun}) (?:else|all|other) (?:has |have |had |also )?{cue} (?:that |about )?{about}$',
    kind: 'list',
    expects: 'person',
    example: 'who else said the tide waits',
    not: 'who said the tide waits',
  },
  {
    name: 'who-said',
    pattern:
      "^(?:who(?:'s|’s|m)?|which one)(?: is| was| has| had| have| first| once| also| recently| publicly| it that| that| do| does| did| really)* {cue}(?: that)? {about}$",
    kind: 'who-said',
    expects: 'person',
    example: 'who called the ferry a floating coffin',
    not: 'who called',
  },
  {
    name: 'who-was-saying',
    pattern:
      '^who (?:is|was|has been|keeps|kept|started) (?:saying|claiming|arguing|warning|telling|asking|calling|tweeting|complaining|promising|denying|accusing|suggesting|blaming) (?:that )?{about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'who keeps saying the ferry is safe',
    not: 'who is running the ferry',
  },
  {
    name: 'according-to-whom',
    pattern: '^according to who(?:m)?,? {about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'according to whom is the ferry safe',
    not: 'according to Dana Moss, is the ferry safe',
  },
  {
    name: 'how-often-said',
    pattern:
      '^how (?:often|many times) (?:do|does|did|has|have|had) {speaker} (?:say|said|mention|mentioned|use|used|tweet|tweeted|repeat|repeated)(?: that| the words?)? {about}$',
    kind: 'what-said',
    expects: 'words',
    example: 'how often did Dana Moss say safe',
    not: 'how often does the ferry sail',
  },
  {
    name: 'what-day',
    pattern: '^(?:(?:on|in|at|by|since|during|until) )?(?:what|which) (?:exact )?{date:noun}(?: of [\\w ]+?)? {about}$',
    kind: 'when',
    expects: 'date',
    example: 'on what day did the ferry sink',
    not: 'what did the ferry carry',
  },
  {
    name: 'when',
    pattern: "^(?:since |until |by )?when(?:abouts)?(?:'s|’s| exactly)? {about}$",
    kind: 'when',
    expects: 'date',
    example: 'when did the ferry sink',
    not: 'what happened when the ferry sank',
  },
  {
    name: 'when-is-the-date',
    pattern: "^what(?:'s|’s| is| was) the (?:date|day|year|time|deadline|month) (?:of|for|that|when) {about}$",
    kind: 'when',
    expects: 'date',
    example: 'what was the date of the launch',
    not: 'what was the price of the launch',
  },
  {
    name: 'what-noun-said',
    pattern: '^(?:what|which) {noun} (?:do|does|did|has|have|had) {speaker} {say}(?: that)? {about}$',
    kind: 'what-said',
    expects: 'thing',
    example: 'what remedy did the captain say would work',
    not: 'what did the captain say would work',
  },
  {
    name: 'which-senator-said',
    pattern: '^which {noun}(?: has| have| had| also| first| once)? {cue}(?: that)? {about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'which captain warned that the ferry would sink',
    not: 'which captain owns the ferry',
  },
  {
    name: 'what-official-said',
    pattern: '^what {person:noun}(?: has| have| had| also| first| once)? {cue}(?: that)? {about}$',
    kind: 'who-said',
    expects: 'person',
    example: 'what captain warned that the ferry would sink',
    not: 'what Dana Moss warned about',
  },
  {
    name: 'what-place',
    pattern: '^(?:(?:in|at|to|from|near|on) )?(?:what|which) {place:noun} {about}$',
    kind: 'where',
    expects: 'place',
    example: 'which city was the captain born in',
    not: 'what did the captain say',
  },
  {
    name: 'where',
    pattern: "^(?:from )?where(?:abouts)?(?:'s|’s| exactly| else)? {about}$",
    kind: 'where',
    expects: 'place',
    example: 'where did the ferry sink',
    not: 'who knows where the ferry sank',
  },
  {
    name: 'how-many',
    pattern: '^(?:(?:by|for|at|to|about|of|with|in|roughly|approximately) )?how {measure:noun} {about}$',
    kind: 'how-many',
    expects: 'number',
    example: 'how many passengers did the ferry carry',
    not: 'how did the ferry sink',
  },
  {
    name: 'what-amount',
    pattern:
      "^(?:(?:by|for|at|to|about|of|with) )?(?:what|which)(?:'s|’s| is| was| are| were)?(?: the)? {amount:noun} (?:(?:of|for|that|does|did|do|is|was|are|were|has|have|will) )?{about}$",
    kind: 'how-many',
    expects: 'number',
    example: 'what percentage of the crew was saved',
    not: 'what crew was saved',
  },
  {
    name: 'response-of',
    pattern:
      "^what(?:'s|’s| is| was| were| are) the {response} (?:of|from|by) {speaker} (?:to|on|about|for|regarding|over) {about}$",
    kind: 'what-said',
    expects: 'words',
    example: 'what was the reaction of Dana Moss to the report',
    not: 'what was the colour of the report',
  },
  {
    name: 'what-response',
    pattern:
      "^what(?:'s|’s| is| was| were| are)(?: the)? {speaker}(?:'s?|’s?)? {response} (?:to|on|of|about|for|regarding|over|toward|towards|when|after) {about}$",
    kind: 'what-said',
    expects: 'words',
    example: "what was Dana Moss's response to the report",
    not: 'what was the report',
  },
  {
    name: 'what-said',
    pattern:
      "^wh?at(?: all| else| exactly)?(?: do| does| did| has| have| had| is| are| was| were|'s|’s|'d|’d) {speaker} {say}(?:ing|d|ed)?(?: {about})?$",
    kind: 'what-said',
    expects: 'words',
    example: 'what did Dana Moss say about the ferry',
    not: 'what did Dana Moss buy',
  },
  {
    name: 'what-was-said-by',
    pattern:
      '^what (?:was|were|is) (?:said|written|stated|claimed|tweeted) (?:about {about} )?by {speaker}(?: about {about:more})?$',
    kind: 'what-said',
    expects: 'words',
    example: 'what was said about the ferry by Dana Moss',
    not: 'what was bought by Dana Moss',
  },
  {
    name: 'how-described',
    pattern:
      '^how (?:do|does|did|has|have|had|would|is|was) {speaker} {describe}(?:d|ed|ing)?(?: to| about| on| as)? {about}$',
    kind: 'what-said',
    expects: 'words',
    example: 'how did Dana Moss describe the ferry',
    not: 'how did the ferry sink',
  },
  {
    name: 'what-somebody-said',
    pattern: '^what {speaker} (?:said|says|thinks|thought|wrote|tweeted|told|believes|claimed)(?: {about})?$',
    kind: 'what-said',
    expects: 'words',
    example: 'what Dana Moss said about the ferry',
    not: 'what did Dana Moss buy',
  },
  {
    name: 'job-of',
    pattern:
      "^what(?:'s|’s| is| was)(?: the)? {about}(?:'s?|’s?) (?:job|role|title|position|occupation|profession|post|job title|day job|office)(?: (?:in|at|with|on|for) {more})?$",
    kind: 'who-is',
    expects: 'definition',
    example: "what is Dana Moss's job",
    not: 'what is the job of a pilot',
  },
  {
    name: 'does-for-a-living',
    pattern: '^what (?:does|do|did) {about} do(?: for a living)?(?: (?:for|at|in) {more})?$',
    kind: 'who-is',
    expects: 'definition',
    example: 'what does Dana Moss do for the port',
    not: 'what does Dana Moss want',
  },
  {
    name: 'tell-me-about',
    pattern: '^(?:tell (?:me|us) )?(?:more )?about {about}$',
    kind: 'what',
    expects: 'thing',
    example: 'tell me about the ferry',
    not: 'what about the ferry',
  },
  {
    name: 'name-the',
    pattern: '^(?:name|list)(?: all)?(?: of)?(?: the)? {about}$',
    kind: 'list',
    expects: 'thing',
    example: 'list the islands that the ferry serves',
    not: 'which island has a ferry',
  },
  {
    name: 'who-else',
    pattern: '^(?:who|what|which) (?:else|all|other) {about}$',
    kind: 'list',
    expects: 'person',
    example: 'who else was on the ferry',
    not: 'who was on the ferry',
  },
  {
    name: 'who-is',
    pattern:
      "^who(?:m|'s|’s| is| was| are| were|s| the (?:hell|heck) is)+(?: this| exactly)? (?!the |a |an |in |at |on |not |to |going |being |behind |responsible |that |there )(?!\\w+ing )(?!\\w+ed (?:that|by|to|at|in|for|as|with|over|of)\\b){about}$",
    kind: 'who-is',
    expects: 'definition',
    example: "who's Dana Moss",
    not: 'who is the captain of the ferry',
  },
  {
    name: 'who',
    pattern: "^(?:(?:to|for|with|by|from|against|about|of) )?(?:whom?|whose)(?:'s|’s)? {about}$",
    kind: 'who',
    expects: 'person',
    example: 'who was at the launch',
    not: 'what was at the launch',
  },
  {
    name: 'why',
    pattern: "^(?:why|how come|for what reason|what for)(?:'s|’s)? {about}$",
    kind: 'why',
    expects: 'reason',
    example: 'why did the ferry sink',
    not: 'how did the ferry sink',
  },
  {
    name: 'what-caused',
    pattern: "^what(?:'s|’s| is| was| were| are)?(?: the)? (?:{noun} )?{verb}(?: of| for| that| behind| why)? {about}$",
    kind: 'why',
    expects: 'reason',
    example: 'what was the reason for the delay',
    not: 'what was the delay',
  },
  {
    name: 'yes-no',
    pattern: "^(?:{do}|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|won't|may|might|must) {about}$",
    kind: 'yes-no',
    expects: 'yes-no',
    example: 'did the ferry sink',
    not: 'who sank the ferry',
  },
  {
    name: 'definition',
    pattern: "^what(?:'s|’s| is| are| was| were| does) (?:meant by )?(?:an? |the )?{about}(?: mean)?$",
    kind: 'what',
    expects: 'definition',
    example: 'what is a ferry',
    not: 'what did the ferry carry',
  },
  {
    name: 'how',
    pattern: "^(?:how|in what way)(?:'s|’s)? {about}$",
    kind: 'what',
    expects: 'manner',
    example: 'how did the ferry sink',
    not: 'how many ferries sank',
  },
  {
    name: 'which-thing',
    pattern:
      '^(?:(?:in|at|to|from|for|with|by|on|of|under|into) )?(?:what|which) {noun} (?={do}\\b|\\w+(?:ed|s) ){about}$',
    kind: 'what',
    expects: 'thing',
    example: 'what flag does the ferry fly',
    not: 'what sank',
  },
  {
    name: 'what',
    pattern: "^(?:(?:in|at|to|from|for|with|by|on|of|under|into) )?(?:what|which)(?:'s|’s)? {about}$",
    kind: 'what',
    expects: 'thing',
    example: 'what did the ferry carry',
    not: 'carry what',
  },
  {
    name: 'bare-words',
    pattern: '^{about}$',
    kind: 'what',
    expects: 'thing',
    example: 'ferry disaster',
    not: '',
  },
];

/** The rows with their patterns compiled once. */
export const COMPILED = PATTERNS.map((row) => ({ row, pattern: compile(row.pattern, SLOTS, 'iu') }));
