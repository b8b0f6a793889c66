import type { Posted } from '../../domain/check.ts';
import { FINITE } from '../questions/speech.ts';

/** Marks of Discord's Markdown, mentions, emoji and links: no words of anybody. */
const DECORATION =
  /https?:\/\/\S{1,2000}|<(?:@[!&]?|#|a?:\w{1,40}:|t:)[\w:]{0,30}>|\*{1,3}|_{2}|~~|\|\||`{1,3}|^\s{0,3}#{1,3} |^-# /gmu;

/** Stretches between marks; straight single ones only where they cannot be apostrophes. */
const MARKED =
  /“([^“”]{1,4000})”|"([^"]{1,4000})"|«([^«»]{1,4000})»|„([^„“”]{1,4000})[“”]|(?<![\p{L}\p{N}])[‘']((?:[^‘'’]|(?<=\p{L})['’](?=\p{L})){8,4000})[’'](?![\p{L}\p{N}])/gu;

const TITLE =
  '(?:President|Senator|Sen\\.|Rep\\.|Gov\\.|Governor|Mayor|Judge|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Minister|Secretary|King|Queen|Pope)';
const NAME = `(?:${TITLE}\\s+)?\\p{Lu}[\\p{L}’'.-]{0,30}(?:\\s+(?:(?:de|van|von|bin|al|la|der)\\s+)?\\p{Lu}[\\p{L}’'.-]{0,30}){0,4}`;

/** Where a name stands beside a quotation, the surest first; tried on the text with the quotation taken out. */
const NAMED: readonly RegExp[] = [
  new RegExp(`(?:^|\\s)[—–~-]{1,2}\\s*(${NAME})[\\s.,]{0,3}(?:\\(|,|\\d|$)`, 'mu'),
  new RegExp(
    `(${NAME})(?:,[^,“”"\\n]{2,60},)?\\s+(?:just |also |once |actually |really |literally |then |has |had ){0,2}(?:${FINITE})\\b`,
    'u',
  ),
  new RegExp(`\\b(?:${FINITE})\\s+(?:by\\s+)?(${NAME})`, 'u'),
  new RegExp(`\\b(?:according to|by|from|per)\\s+(${NAME})`, 'iu'),
  new RegExp(`\\b(?:did|does|has|have)\\s+(${NAME})\\s+(?:really |ever |actually )?(?:say|said|tweet|write)`, 'u'),
  new RegExp(`^\\s*(${NAME})\\s*:`, 'mu'),
];

/** A name that goes before or behind words without marks: "Moss: We sail", "We sail - Moss". */
const AROUND: readonly RegExp[] = [
  new RegExp(`^(?<name>${NAME})\\s*:\\s+(?<quote>[\\s\\S]+)$`, 'u'),
  new RegExp(
    `^(?<quote>[\\s\\S]+?)\\s*(?:\\s[—–~-]{1,2}\\s?|\\n\\s*[—–~-]{1,2}\\s*)(?<name>${NAME})(?:,[^\\n]{0,80})?[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^(?<name>${NAME})\\s+(?:once |just |also )?(?:said|says|tweeted|wrote)(?: that)?[,:]?\\s+(?<quote>[\\s\\S]+)$`,
    'u',
  ),
  new RegExp(`^(?<quote>[\\s\\S]+?),?\\s+(?:said|says|tweeted|wrote)\\s+(?<name>${NAME})[\\s.]*$`, 'u'),
];

/** Words that begin a sentence with a capital and are nobody's name. */
const NO_NAME =
  /^(?:I|He|She|They|We|It|You|This|That|These|The|A|An|And|But|So|Who|What|When|Why|How|Did|Does|Is|Was|Here|There|If|No|Yes|Just|Breaking|BREAKING|RT|Quote|Source|Everybody|Somebody|Nobody|People)\b/u;

/** What is longer is cut: no quotation that can be checked is. */
const LONGEST = 4000;

/**
 * The quotation in what somebody posted, and whose words it is said to be: the words between marks or in a block
 * quotation, else all words without the name beside them. Any text is taken; the quotation may come out empty.
 */
export function postedIn(message: string): Posted {
  // White space is drawn together first: patterns that look across it would try every stretch of it.
  const plain = message
    .slice(0, LONGEST)
    .replace(DECORATION, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
  const block = plain.match(/^\s*>.*$/gmu);
  if (block !== null) {
    const rest = plain.replace(/^\s*>.*$/gmu, '\n');
    const inside = postedIn(block.map((line) => line.replace(/^(?:\s?>){1,50}/u, '')).join('\n'));
    return { quote: inside.quote, by: inside.by ?? nameIn(rest) };
  }
  const marked = [...plain.matchAll(MARKED)].map((match) => match.slice(1).find((words) => words !== undefined) ?? '');
  const words = marked.filter((one) => /\p{L}\S*\s+\S*[\p{L}\p{N}]/u.test(one));
  const quote = (words.length > 0 ? words : marked).join(' ');
  const outside = plain.replace(MARKED, ' … ');
  if (quote !== '' && weighs(quote, outside)) return { quote: flat(quote), by: nameIn(outside) };
  for (const pattern of AROUND) {
    const { name, quote: said } = pattern.exec(plain)?.groups ?? {};
    if (name !== undefined && said !== undefined && !NO_NAME.test(name)) return { quote: flat(said), by: flat(name) };
  }
  return { quote: flat(plain), by: null };
}

/** Is what stands in marks the quotation, or are marks within one ('it was a "total" farce, and we know it')? */
const weighs = (quote: string, outside: string): boolean => {
  const counted = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return counted(quote) >= 3 || counted(quote) >= counted(outside) / 4;
};

function nameIn(outside: string): string | null {
  for (const pattern of NAMED) {
    for (const match of outside.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const name = flat(match[1] ?? '').replace(/[.,]$/u, '');
      if (name.length > 1 && !NO_NAME.test(name)) return name;
    }
  }
  return null;
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
