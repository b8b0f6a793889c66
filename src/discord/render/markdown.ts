/** Marks that format in the middle of a line: `*bold*`, `` `code` ``, `||spoiler||`, `[a link](…)`, `<#channel>`, `<t:0>`. */
const INLINE = /[\\*_~`|<[\]]/g;
/** Marks that format at the beginning of a line: `# heading`, `> quotation`, `- list`, `1. list`, `-# small`. */
const LINE_START = /^([^\S\n]{0,80})(?:(\d{1,9})(?=[.)]\s)|(?=[#>+-]))/gm;
/** `https://…` becomes a link by itself. */
const BARE_LINK = /:(?=\/\/)/g;
/** `@everyone`, `@here`, and the inside of `<@1>`, `<@&1>`: pings even behind a backslash. */
const PING = /@(?=everyone|here|[!&]?\d)/gi;
/** Control characters, and marks that turn the direction of the text after them. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Halves of a surrogate pair that stand alone become U+FFFD: no request may carry them. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** One line of text: white space of any kind becomes one space, unseen controls go, broken surrogates are replaced. */
export const oneLine = (text: string): string => wellFormed(text).replace(/\s+/g, ' ').replace(UNSEEN, '').trim();

/**
 * Text of an article or a member as Discord shows it to the letter: no formatting, no link, no mention. Every such text
 * goes through here on its way out, and nowhere else.
 */
export const escaped = (text: string): string =>
  wellFormed(text)
    .replace(UNSEEN, (mark) => (mark === '\t' || mark === '\u2028' || mark === '\u2029' ? ' ' : ''))
    .replace(INLINE, '\\$&')
    .replace(LINE_START, '$1$2\\')
    .replace(BARE_LINK, '\\:')
    .replace(PING, '@\u200b');

/** What was escaped, as it was given. */
export const unescaped = (text: string): string =>
  text.replace(/\\([\\*_~`|<[\]#>+:.)-])/g, '$1').replace(/@\u200b/g, '@');

/** Joins a pair of surrogates, a letter with its accents, and joined emoji are never cut apart. */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text if it is at most `most` UTF-16 units long; else its beginning, cut at a word, with an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, Math.max(0, most - 1));
  const last = GRAPHEMES.segment(text.slice(0, most + 20)).containing(room.length);
  const whole =
    last === undefined || last.index + last.segment.length === room.length ? room : room.slice(0, last.index);
  const word = whole.lastIndexOf(' ');
  const kept = word > most / 2 ? whole.slice(0, word) : whole;
  return `${kept.replace(/[\s,;:]{1,20}$/, '')}…`;
}

/**
 * Escaped, and cut so that it is at most `most` UTF-16 units long after escaping.
 *
 * @param shape how it is escaped; more marks may be added on the way.
 */
export function escapedWithin(text: string, most: number, shape: (text: string) => string = escaped): string {
  let room = Math.min(text.length, most);
  for (;;) {
    const shown = shape(cut(text, room));
    if (shown.length <= most) return shown;
    if (room <= 1) return '';
    room = Math.min(room - 1, Math.floor((room * most) / shown.length));
  }
}

/** Text as a block quotation, every line of it; blank lines are left out. */
export const blockQuote = (text: string): string => escaped(text.replace(/\s*\n\s*/g, '\n')).replace(/^/gm, '> ');

/** A link with a text of its own, or the text alone where the address is none that a browser opens. */
export function link(shown: string, url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return shown;
  const { protocol, href } = new URL(url);
  if ((protocol !== 'http:' && protocol !== 'https:') || href.length > 500) return shown;
  return `[${shown}](${href.replace(/[()<>\\*_~`|@]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
