import { clean } from './clean.ts';

const NO_AUTHOR =
  /^(?:staff|admin|administrator|editor(?:s|ial(?: team| board)?)?|author|none|null|undefined|unknown|news ?desk|web ?desk|guest|view my complete profile|about the author|follow author)$/i;

/** "By ADA QUILL and Lou Hatch, Gazette staff" → the two names; links, roles and the publisher are no authors. */
export function authorsIn(said: string, publisher: string | null): readonly string[] {
  const names = clean(said, 300)
    .replace(/^(?:posted |written |reporting |story |analysis |opinion |report )?by:?\s+/i, '')
    .split(/\s*(?:,|;|\||·|•|\band\b|&|\/(?=\s)|\bwith\b)\s*(?:by\s+)?/i)
    .map((name) => name.replace(/\s*\(.{0,60}\)$|^by\s+|\s+(?:published|updated|posted)\b.*$/gi, '').trim());
  return names.filter(
    (name) =>
      /^[\p{L}][\p{L}\p{M}'’. -]{2,59}$/u.test(name) &&
      name.split(' ').length <= 6 &&
      !NO_AUTHOR.test(name) &&
      !/\b(?:correspondent|editor|reporter|writer|columnist|staff)s?$/i.test(name) &&
      !/^(?:staff|senior|chief|correspondent|reporter|political|special|contributing|for (?:the )?|bbc|cnn|updated|published|[a-z]+ (?:editor|correspondent|reporter|writer|staff))\b/i.test(
        name,
      ) &&
      name.toLowerCase() !== publisher?.toLowerCase(),
  );
}
