import type { Slots } from '../../language/pattern.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

/** The words that rules on time expressions are made of. */
export const SLOTS: Slots = {
  weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  /** With its full stop where it is shortened. */
  month:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)',
  dom: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|-\\d)',
  year: '(?:1\\d|20)\\d\\d(?![\\d%]|[.,:]\\d| (?:people|men|women|children|troops|soldiers|workers|voters|students|fans|protesters|mourners)\\b)',
  season: 'spring|summer|autumn|fall|winter',
  number: `\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?: 1/2)?|(?:a|${ONES}) (?:hundred|thousand)|(?:${TENS})(?:[ -](?:${ONES}))?|${TEENS}|${ONES}`,
  some: 'a|an|another|half an?|a few|a couple(?: of)?|a dozen|a hundred|hundreds of|dozens of|thousands of|tens of thousands of|a thousand|few|couple(?: of)?|several|many|some|numerous|countless',
  unit: '(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie)',
  ordinal: 'first|second|third|fourth|1st|2nd|3rd|4th',
  /** Words that name a part of a stretch, or say that it is rough. They belong to the expression. */
  mod: '(?:(?:very )?(?:early|late|mid|middle|earlier|later|sometime|(?:around|about|roughly)(?! (?:the|in)\\b))(?: on)?|(?:the )?(?:very )?(?:beginning|start|end|middle|close|rest|remainder|early part|latter part|better part|later part|early days|last days|final days|first days|first half|last half|second half|latter half|latest part) of|a (?:good|large) part of|much of|most of|all of|the whole of)[ -](?:in )?(?:the )?',
  about:
    '(?:about|around|nearly|almost|roughly|approximately|more than|less than|fewer than|no more than|no less than|more than|at least|at most|up to|some|another|an additional|an estimated|as (?:little|many|much) as)',
  part: 'morning|afternoon|evening|night',
  /** The same before names of days and months, where "said that Friday" says nothing about which Friday. */
  whichName:
    '(?:(?:this|the) past|last|past|this coming|coming|next|this|the previous|the following|the same|that same|(?<!\\b(?:sa(?:id|ys?)|note[sd]|state[sd]|add(?:s|ed)|told \\w+|believe[sd]?|thinks?|thought|knew|knows?|announced?|report(?:s|ed)|argue[sd]|claim(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|suggest(?:s|ed)|indicate[sd]|confirm(?:s|ed)|acknowledged?|reveal(?:s|ed)|hope[sd]?|expect(?:s|ed)?|conclude[sd]|promise[sd]?|means?|meant|so|such|fact|sure|clear|shows?|showed|found) )that)',
  which:
    '(?:this past|the past|last|past|this coming|coming|next|this|the previous|previous|the following|the same|that same|that)',
};
