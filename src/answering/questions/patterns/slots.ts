import type { Slots } from '../../../language/pattern.ts';
import { BASE, FINITE } from '../speech.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** What the slots of the question patterns stand for. */
export const SLOTS: Slots = {
  about: '.+',
  more: '.+',
  // "what does Moss want to declare" asks for no words
  speaker:
    '(?:(?!\\b(?:want|plan|tr(?:y|ies)|need|have|has|had|going|intend|refuse|decide|start|begin|get|got|used?|like|hope|expect|forced?|have|able)(?:s|d|ed|ing)? to\\b).)+?',
  besides: '.+?',
  // "who wants to sail" asks for no words, "who wants Holt to resign" does
  cue: `${FINITE}|(?:wants|wanted)(?! to\\b)`,
  // "talk to" is to meet.
  say: BASE.replace(/\b(talk|speak)\b/gu, '$1(?! (?:to|with)\\b)'),
  noun: "(?!(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|else|all|other)\\b)[\\w'’.-]+(?: (?!(?:do|does|did)\\b)[\\w'’.-]+){0,3}?",
  do: 'do|does|did|has|have|had|will|would|can|could|should|is|are|was|were',
  person:
    "(?!(?:do|does|did|has|have|had|is|are|was|were)\\b)(?:[\\w.’']+ ){0,2}?(?:paper|newspaper|magazine|website|site|outlet|network|company|firm|agency|group|organi[sz]ation|union|party|country|department|committee|person|people|man|woman|guy|senators?|congress(?:wo)?m[ae]n|lawmakers?|politicians?|officials?|officers?|presidents?|ministers?|generals?|captains?|judges?|experts?|leaders?|spokes\\w+|candidates?|lawyers?|professors?)",
  people:
    "(?:[\\w'’.-]+ ){0,3}?(?:people|senators|congress(?:wo)?men|lawmakers|politicians|officials|officers|ministers|generals|judges|experts|leaders|candidates|lawyers|members|players|governors|mayors|republicans|democrats)",
  date: 'year|years|day|date|month|week|weekday|time|hour|century|decade|season|election year|time of day|day of the week',
  place:
    'place|city|town|village|state|country|countries|county|counties|province|region|district|continent|island|street|venue|location|room|building|nation|part of [\\w ]+?|area|neighbou?rhood|hotel|restaurant|church|hospital|school|university|college|stadium|airport|prison|planet|river',
  // a day, month or year as it is typed, and nothing else
  time: `(?:(?:last|this|the past) )?(?:(?:early|late|mid)[ -])?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${MONTHS})(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:of )?\\d{4})?|(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?|(?:last |this )?(?:${DAYS})|(?:last|this|the past) (?:week|weekend|month|year)|yesterday|today`,
  measure:
    '(?:many (?:\\w+ )?(?:times|occasions)|many|much|long|old|far|tall|big|large|high|deep|wide|fast|heavy|often|soon|late|early|close|hot|cold|low|small|young|rich|expensive|strong|popular|frequently|quickly)',
  amount:
    'percent|percentage|per cent|share|proportion|number|amount|price|cost|age|salary|size|height|weight|length|distance|score|vote count|total|rate|temperature|speed|budget|phone number|population|margin|toll|death toll',
  verb: 'caus(?:es?|ed)|reasons?|trigger(?:s|ed)?|led to|made',
  accused:
    'accused|blamed|praised|critici[sz]ed|attacked|mocked|condemned|denounced|slammed|thanked|questioned|asked|told|warned|named|dismissed|suspected|charged|nominated|recommended|mentioned|reported|believed|said|thought|alleged',
  response:
    'response|reaction|reply|answer|comments?|opinions?|views?|position|stance|take|message|statement|thoughts?|words|remarks?|explanation|excuse|defen[cs]e|criticism|complaint|advice|promise|pledge|prediction|claim|argument',
  describe:
    'describe|characteri[sz]e|respond|react|reply|feel|put|view|label|refer|explain|defend|justify|answer|portray|rate|sum up',
};
