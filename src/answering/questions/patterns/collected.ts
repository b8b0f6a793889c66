import type { Row } from './row.ts';

/** Asks for all that is on the record of something. Most precise first. */
export const COLLECTED: readonly Row[] = [
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
    name: 'what-happened-on',
    pattern:
      "^what(?:[’']s)?(?: all| else)? (?:happened|happens|was (?:the news|in the news|going on)|went on) (?:(?:on|in|during|around) (?:the )?)?{time:about}$",
    kind: 'timeline',
    expects: 'date',
    example: 'what happened on march 1',
    not: 'what happened in Marlow',
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
    name: 'statement-of',
    pattern:
      "^(?!(?:the|an?|all|any|some|what|who|when|where|why|how|which|mission|bank|press|public|joint|written|official|opening|closing|financial|victim|witness|impact|campaign|political|personal|false|misleading)\\b)(?<speaker>\\p{L}[\\p{L}'’.-]*?(?: \\p{L}[\\p{L}'’.-]*?)?)(?:['’]s|['’])? (?:statements?|quotes?|quotations?|tweets?|remarks)(?: (?:about|on|regarding|over|to) {about})?$",
    kind: 'what-said',
    expects: 'words',
    example: 'moss statement about the harbour',
    not: 'joint statement about the harbour',
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
];
