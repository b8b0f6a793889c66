import type { Row } from './row.ts';

/** Asks who said something. Most precise first. */
export const SPEAKERS: readonly Row[] = [
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
      "^who (?=(?:wrote|authored|penned|has written) (?:the|an?|this|that|his|her|its|their|[\\w ]+['’]s) (?:\\w+ ){0,3}?(?:song|book|novel|letter|bill|law|ruling|opinion|play|poem|script|speech|memo|report|article|story|essay|column|note|piece)\\b){about}$",
    kind: 'who',
    expects: 'person',
    example: 'who wrote the song about the ferry',
    not: 'who wrote that the ferry is safe',
  },
  {
    name: 'words-first',
    pattern:
      '^(?:["“]{about}["”],?|{about:more},) (?:who (?:said|wrote|tweeted|posted)|who(?:\'s|’s| is) quote (?:is|was)|whose (?:words|quote) (?:is|are|was|were))(?: this| that| it| so)?$',
    kind: 'who-said',
    expects: 'person',
    example: '"nothing floats for ever" who said that',
    not: 'who said that nothing floats for ever',
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
    name: 'who-besides',
    pattern:
      '^(?:who|which {noun}) (?:else )?(?:besides|other than|apart from|except|except for) {besides}(?: has| have| had| also)* {cue}(?: that| about)? {about}$',
    kind: 'who-said',
    expects: 'person',
    several: true,
    example: 'who besides Dana Moss said the tide waits',
    not: 'who besides Dana Moss was there',
  },
  {
    name: 'who-else-said',
    pattern: '^(?:who|which {noun}) (?:else|all|other) (?:has |have |had |also )?{cue} (?:that |about )?{about}$',
    kind: 'who-said',
    expects: 'person',
    several: true,
    example: 'who else said the tide waits',
    not: 'who said the tide waits',
  },
  {
    name: 'who-was-accused',
    pattern:
      "^who(?:'s|’s)? (?=(?:is|was|are|were|has been|have been|had been|got|gets|being)? ?(?:also |once |being )?{accused} (?:for|of|by|about|over|as|to|in|with|on)\\b){about}$",
    kind: 'who',
    expects: 'person',
    example: 'who was blamed for the sinking',
    not: 'who blamed the captain for the sinking',
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
];
