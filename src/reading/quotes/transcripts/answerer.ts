import type { Mention, Person } from '../../../domain/person.ts';
import type { Span } from '../../../domain/span.ts';

/** How a paper tells that what follows is an interview. */
const INTERVIEW =
  /\b(?:interview(?:ed|s)?|Q ?(?:&|and|\+) ?A|spoke (?:with|to)|sat down|talk(?:ed|s) (?:with|to|about)|conversation|condensed|edited for|transcript|answered|took questions)\b/i;

/** Does the text before the first question announce an interview? */
export const announcesInterview = (lead: string): boolean => INTERVIEW.test(lead);

const ASKS = String.raw`(?:interview(?:ed|s)?(?: with)?|Q ?(?:&|and|\+) ?A:?(?: with)?|spoke with|speaks with|spoke to|talk(?:s|ed) (?:with|to)|sat down with|conversation with|caught up with|asked|questions (?:for|to))`;
/** "spoke with", "an interview with", "Q&A with": whoever is named next answers. Its group: the words between. */
const ASKED = new RegExp(String.raw`\b${ASKS}:?\s+((?:[^\s.?!]{1,20}\s+){0,6})$`, 'i');
/** "asked the guild about Pine", "spoke with the widow of Pine", "an interview by Pine": somebody else answers. */
const ELSEWHERE =
  /\b(?:about|over|on|whether|if|why|how|what|who|whose|that|by|in|at|near|after|before|from|and|as|against|behind|to|like|wife|husband|widow(?:er)?|son|daughter|father|mother|parents|brother|sister|friend|aide|adviser|lawyer|fan|neighbor|rival|critic)\b/i;
/** "the head of the guild, Ada Pine": "of" stands only in a role that a comma ends. */
const PARTLY = /\b(?:of|for)\b(?!.*,\s*$)/i;
/** "talked to his widow", "asked the head of the guild": somebody answers whom nobody names. */
const UNNAMED = new RegExp(
  String.raw`\b${ASKS}:?\s+(?:(?:an?|the|his|her|their|its|one|some|several|many|two|three|four|five) \p{Ll}|experts?\b|voters?\b|readers?\b|people\b|members\b|lawyers\b|doctors\b|scholars\b|residents\b)`,
  'u',
);
/** "sat down with the Troy Times", "answered questions": whoever is named before answers. */
const ANSWERED =
  /^(?!['’]s\b)(?:(?!\b(?:after|before|when|while|as|because|that|whose|if|by)\b)[^.?!\n“”"]){0,120}?\b(?:(?:sat down|spoke|talked)(?: \w+)? (?:with|to) (?:us|me|our|reporters|journalists|this newspaper|(?:the )?\p{Lu})|sat down for|answered|took (?:our |some )?questions|was interviewed|agreed to an interview|gave an interview)/u;
/** "By Jane Moss", "interviewed by Jane Moss" */
const BYLINE =
  /(?:^|\n)[^\n.?!]{0,40}\b[Bb][Yy]:? [^\n.?!]{0,60}$|\b(?:by|By|host|moderator|reporter|correspondent|editor),? $/;
/** "Moss asked the guild", "Moss is the host" */
const ASKING =
  /^,?\s+(?:\w+ly )?(?:asked|asks|interviewed|interviews|questioned|hosts|(?:is|was) (?:the|a) (?:host|reporter|editor)|is the author of this|the host\b)/;
/** "talked to his widow", "spoke with her doctor" */
const POSSESSIVE =
  /^(?:his|her) (?!(?:about|on|in|at|by|after|before|for|from|this|last|as|to|and|over|recently)\b)\p{L}/iu;
/** How far the first question's lead reaches back. */
const NEAR = 3000;

interface Named {
  readonly person: Person;
  readonly mention: Mention;
}

/**
 * Who gives the answers of an interview that labels them "A:". Null where the text before the first question does not
 * single somebody out, or where the answers speak of that person.
 */
export function answerer(text: string, lead: Span, people: readonly Person[]): Person | null {
  const from = Math.max(lead.start, lead.end - NEAR);
  const before = text.slice(from, lead.end);
  const mentioned = people.flatMap((person) =>
    person.mentions
      .filter(({ start, end }) => start >= from && end <= lead.end)
      .map((mention): Named => ({ person, mention })),
  );
  const askers = new Set(mentioned.filter((m) => asks(text, from, m.mention)).map(({ person }) => person));
  const others = mentioned.filter(({ person }) => !askers.has(person));
  const asked = others.filter(({ mention }) => isAsked(text, from, mention));
  const unnamed = UNNAMED.test(before) && asked.length === 0;
  if (unnamed) return null;
  const told = others.filter((m) => asked.includes(m) || ANSWERED.test(text.slice(m.mention.end, m.mention.end + 200)));
  // “Pine spoke with Reed”: either may have asked
  const person = told.length > 0 ? one(told) : announcesInterview(before) ? foremost(others) : undefined;
  return person === undefined || isSpokenOf(text, lead.end, person) ? null : person;
}

/** How many times as often as anybody else the lead must mean somebody, and how often at least. */
const MUCH = 3;

/** Of several whom the lead names the one that it is about: the first, and meant far more often than any other. */
function foremost(mentioned: readonly Named[]): Person | undefined {
  const times = new Map<Person, number>();
  for (const { person } of mentioned) times.set(person, (times.get(person) ?? 0) + 1);
  const first = mentioned
    .filter(({ mention }) => mention.kind === 'name')
    .sort((a, b) => a.mention.start - b.mention.start)[0]?.person;
  if (first === undefined) return undefined;
  const most = times.get(first) ?? 0;
  const others = [...times].filter(([person]) => person !== first).map(([, n]) => n);
  return most >= MUCH && others.every((n) => most >= MUCH * n) ? first : undefined;
}

function isAsked(text: string, from: number, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(from, start - 90), start);
  // within its sentence
  const between = ASKED.exec(before.slice(before.search(/[^.?!\n]*$/)))?.[1];
  if (between === undefined || ELSEWHERE.test(between) || PARTLY.test(between)) return false;
  return !/^['’]s?\s/.test(text.slice(end, end + 3)) && !POSSESSIVE.test(text.slice(start, end + 20));
}

const asks = (text: string, from: number, { start, end }: Mention): boolean =>
  BYLINE.test(text.slice(Math.max(from, start - 110), start)) || ASKING.test(text.slice(end, end + 60));

/** "A: I loved him.": do the answers name the person, or say "he" or "she" of them? */
function isSpokenOf(text: string, from: number, person: Person): boolean {
  const labels = [...text.slice(from).matchAll(/^(?:\*\*|__)?([QA])(?=[\p{L}*_]{0,12}\s?[:.—–\s])/gmu)].map(
    (match) => ({
      at: from + match.index,
      answer: match[1] === 'A',
    }),
  );
  let next = 0;
  return person.mentions.some(({ start }) => {
    while (next < labels.length && (labels[next]?.at ?? 0) <= start) next++;
    return labels[next - 1]?.answer === true;
  });
}

/** The person whom all of them are; undefined where they are none or several. */
function one(named: readonly Named[]): Person | undefined {
  const [first, ...others] = named;
  return others.every(({ person }) => person === first?.person) ? first?.person : undefined;
}
