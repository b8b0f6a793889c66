import { overlaps, type Span } from '../../domain/span.ts';
import { PLACE_NAMES, SHORT_PLACES } from './place-names.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
/** Longest first, so that "New York City" is not read as "New York". */
const ALL = [...PLACE_NAMES, ...Object.keys(SHORT_PLACES)].sort((a, b) => b.length - a.length).map(escaped);
const PLACE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${ALL.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** "Washington Post", "Virginia Democrat": a name or a people, no place where anything happens. */
const PART_OF_A_NAME = /^(?:['’]s\s)?\s?(?:Post|Times|Journal|Examiner|Herald|Tribune|Free\s+Beacon|University|Act\b)/;

/** The places that a stretch of text names, each once, in the order of the text; names of people are none. */
export function placesIn(text: string, span: Span, people: readonly Span[]): readonly string[] {
  const found = new Set<string>();
  const words = text.slice(span.start, span.end);
  if (!/\p{Lu}/u.test(words)) return [];
  for (const match of words.matchAll(PLACE)) {
    const at = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    if (people.some((p) => overlaps(p, at)) || PART_OF_A_NAME.test(text.slice(at.end, at.end + 24))) continue;
    const name = match[0].replace(/\s+/g, ' ');
    found.add(SHORT_PLACES[name] ?? name);
  }
  return [...found];
}

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...PLACE_NAMES.map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries(SHORT_PLACES).map(([short, name]) => [short.toLowerCase(), name] as const),
]);

/** Places of which a word begins so, in either case. */
export const placesBeginning = (typed: string): readonly string[] => {
  const start = typed.trim().toLowerCase();
  return start === '' ? [] : PLACE_NAMES.filter((name) => ` ${name.toLowerCase()}`.includes(` ${start}`));
};

/** The place that somebody calls so, in either case: "russia" → "Russia", "uk" → "United Kingdom"; null for no place. */
export const placeNamed = (words: string): string | null => FOLDED.get(words.trim().toLowerCase()) ?? null;
