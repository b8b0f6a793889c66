import { clean } from './clean.ts';

const NO_AUTHOR =
  /^(?:staff|admin|administrator|wordpress ?admin|editor(?:s|ial(?: team| board)?)?|(?:no |unknown )?author|autor(?:in)?|none|null|undefined|unknown|news ?desk|web ?desk|guest|drupal|wordpress|themegrill|joomla|view my complete profile|(?:about|more) (?:from )?the author|follow author|(?:alle|weitere|mehr) (?:artikel|beiträge).*|weiter(?:lesen)?|beitrag|veröffentlicht am|rezept|.*\bkommentare?\b.*|agenturen|von|by|par|por|in [A-Z]\w+|ph\.? ?d|m\.? ?d|r\.?d|mba|esq|jr|sr|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** What stands before a name: "By", "Von", "Reporting by", "View all posts by"; some pages forget the space behind it. */
const BEFORE =
  /^(?:(?:view )?(?:all )?(?:posted|posts|written|reporting|story|stories|analysis|opinion|report|text|words|rezept|erstellt|artikel|articles|beiträge|ein (?:artikel|beitrag|interview)|alle beiträge|publié|propos|escrito|texto|verfasst|geschrieben) (?:von|by|par|por|di):?\s+|(?:by|von|par|por|di|autor(?:in)?|author|auteur|auteure|text|interview|redaktion|words)(?::\s*|\s+:\s*|\s+)|by:?(?=\p{Lu}\p{L}))/iu;

/** Firms and societies are publishers. */
const FIRM = /(?:\bGmbH\b|\be\.\s?V\.|\b(?:AG|Ltd|Inc|LLC)\b\.?$|\.(?:com|de|net|org|at|ch)$)/;

/** "By ADA QUILL and Lou Hatch, Gazette staff" → the two names; links, roles and the publisher are no authors. */
export function authorsIn(said: string, publisher: string | null): readonly string[] {
  const names = clean(said, 300)
    .replace(BEFORE, '')
    .split(/\s*(?:,|;|\||·|•|\band\b|\bund\b|\bet\b|&|\/(?=\s)|\bwith\b)\s*(?:(?:by|von)\s+)?/i)
    .map((name) =>
      name
        .replace(/\s*\(.{0,60}\)$|^by\s+|\s+@\w+$|\s+(?:published|updated|posted)\b.*$|\s+(?:am|on|le|el) \d.*$/gi, '')
        .replace(BEFORE, '')
        .trim(),
    );
  return names.filter(
    (name) =>
      /^[\p{L}][\p{L}\p{M}'’. -]{2,59}$/u.test(name) &&
      name.split(' ').length <= 6 &&
      !NO_AUTHOR.test(name) &&
      !FIRM.test(name) &&
      !/\b(?:correspondent|editor|reporter|writer|columnist|staff)s?$/i.test(name) &&
      !/^(?:staff|senior|chief|correspondent|reporter|political|special|contributing|for (?:the )?|bbc|cnn|updated|published|[a-z]+ (?:editor|correspondent|reporter|writer|staff))\b/i.test(
        name,
      ) &&
      name.toLowerCase() !== publisher?.toLowerCase(),
  );
}
