import type { Span } from '../../domain/span.ts';

/** A name that stands before or after words as on a script: "PENCE: …", "“…” ― Jorge Pine". */
export interface Label {
  readonly name: Span;
  /** The colon or the dash. */
  readonly sign: Span;
}

/** Where a label stands, and how often it names the speaker on labelled news (924 articles; 19, 34, 15 and 11 of them). */
export const LABEL_CONFIDENCE = {
  /** “PENCE: It rains.” */
  'label-inside': 0.68,
  /** “It rains. ¶ Ada Pine, Guild of Masons.”: three of the four that annotators gave a source */
  'label-signed': 0.75,
  /** “It rains.” ― Jorge Pine */
  'label-after': 0.91,
  /** Pine: “It rains.” */
  'label-before': 0.95,
  /** More from the report: “It rains.” */
  'noun-colon-quote': 0.7,
} as const;

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?: (?:(?:de|del|la|van|von|der|bin|al|of|the|and|&) ){0,2}[\p{Lu}(][\p{L}.'’()-]{0,24}){0,5}`;
/** At the start of a stretch: "PENCE: ", "Mayor Pine (D): "; in lower case only where several words make a name. */
const OPENING = new RegExp(String.raw`^\s*(?:[-–—•*]\s*)?(${NAME})\s*(:)(?:\s|(?=[“"]))`, 'u');
/** After a quotation: "― Jorge Pine", "- Ada Pine, a teacher". */
const CLOSING = new RegExp(
  String.raw`^[\s.,]{0,4}(―|—|–|--|-|~)\s{0,3}(${NAME})(?=$|[.,;(\n]|\s{0,2}\n| on | in | at )`,
  'u',
);
/** Words that open a sentence or a list with a colon, and name nobody. */
const NO_NAME =
  /^(?:note|update|correction|related|read more|more|watch|listen|photo|photos|video|image|source|sources|editor|warning|question|answer|q|a|the|this|here|but|and|so|yes|no|first|second|third|finally|result|results|example|in|on|my|their|our|his|her|key|fact|facts|breaking|update|quote|tweet|tip)$/i;

const SAYS = /^(?:said|says|asked|added|wrote|adds|writes|asks|replied|explained|continued|concluded)\b/i;

/** Is it "Related", "Photo", "The roof": the first word of a line that names nobody? */
export const isNoName = (name: string): boolean => NO_NAME.test(name) || NO_NAME.test(name.split(' ')[0] ?? '');

/** The label that the words of a stretch begin with. */
export function labelBefore(text: string, span: Span): Label | null {
  const match = OPENING.exec(text.slice(span.start, Math.min(span.end, span.start + 120)));
  const name = match?.[1];
  // "Said Root:" is no name
  if (match !== null && name !== undefined && SAYS.test(name)) return null;
  if (match === null || name === undefined || isNoName(name)) return null;
  const start = span.start + match[0].indexOf(name);
  const colon = start + match[0].slice(match[0].indexOf(name)).indexOf(':');
  return { name: { start, end: start + name.length }, sign: { start: colon, end: colon + 1 } };
}

/** The label that follows a quotation which ends at `end`. */
export function labelAfter(text: string, end: number, ceiling: number): Label | null {
  const match = CLOSING.exec(text.slice(end, Math.min(ceiling, end + 140)));
  const [whole, dash, name] = match ?? [];
  if (whole === undefined || dash === undefined || name === undefined) return null;
  const sign = end + whole.indexOf(dash);
  const start = end + whole.lastIndexOf(name);
  return { name: { start, end: start + name.length }, sign: { start: sign, end: sign + dash.length } };
}
