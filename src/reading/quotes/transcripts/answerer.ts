import type { Mention, Person } from '../../../domain/person.ts';
import type { Span } from '../../../domain/span.ts';

/** "spoke with", "an interview with", "Q&A with": whoever is named next answers. */
const ASKED =
  /\b(?:interview(?:ed|s)?(?: with)?|Q ?(?:&|and|\+) ?A:?(?: with)?|spoke with|speaks with|spoke to|talk(?:s|ed) (?:with|to)|sat down with|conversation with|caught up with|asked|questions (?:for|to))\s+(?:[^\s.?!]{1,20}\s+){0,6}$/i;
/** "sat down with the Troy Times", "answered questions": whoever is named before answers. */
const ANSWERED =
  /^[^.?!\n“”"]{0,120}\b(?:sat down|spoke|talked|answered|took (?:our |some )?questions|was interviewed|discusse[sd]|agreed to an interview|gave an interview)\b/i;
/** How far the first question's lead reaches back. */
const NEAR = 3000;

/**
 * Who gives the answers of an interview that labels them "A:". Null where the text before the first question does not
 * single somebody out.
 */
export function answerer(text: string, lead: Span, people: readonly Person[]): Person | null {
  const from = Math.max(lead.start, lead.end - NEAR);
  const mentioned = people.flatMap((person) =>
    person.mentions
      .filter(({ start, end }) => start >= from && end <= lead.end)
      .map((mention) => ({ person, mention })),
  );
  // “Pine spoke with Reed”: either may have asked
  const told = mentioned.filter(
    ({ mention }) => isAsked(text, from, mention) || ANSWERED.test(text.slice(mention.end, mention.end + 200)),
  );
  const named = mentioned.filter(({ mention }) => mention.kind === 'name');
  return (
    one(told) ?? (told.length > 0 ? foremost(mentioned, told) : (one(named) ?? foremost(mentioned, named))) ?? null
  );
}

/** How many times as often as anybody else the lead must mean somebody, and how often at least. */
const MUCH = 3;

/** Of several whom the lead names the one that it is about: the first, and meant far more often than any other. */
function foremost(
  mentioned: readonly { readonly person: Person }[],
  named: readonly { readonly person: Person }[],
): Person | undefined {
  const times = new Map<Person, number>();
  for (const { person } of mentioned) times.set(person, (times.get(person) ?? 0) + 1);
  const first = [...named].sort((a, b) => (a.person.mentions[0]?.start ?? 0) - (b.person.mentions[0]?.start ?? 0))[0]
    ?.person;
  if (first === undefined) return undefined;
  const most = times.get(first) ?? 0;
  const others = [...times].filter(([person]) => person !== first).map(([, n]) => n);
  return most >= MUCH && others.every((n) => most >= MUCH * n) ? first : undefined;
}

function isAsked(text: string, from: number, mention: Mention): boolean {
  const before = text.slice(Math.max(from, mention.start - 90), mention.start);
  // within its sentence
  return ASKED.test(before.slice(before.search(/[^.?!\n]*$/)));
}

/** The person whom all of them are; undefined where they are none or several. */
function one(named: readonly { readonly person: Person }[]): Person | undefined {
  const [first, ...others] = named;
  return others.every(({ person }) => person === first?.person) ? first?.person : undefined;
}
