/** Openings that are politeness, not question: "hey, can you tell me …". Tried in turn until none matches. */
const OPENINGS: readonly RegExp[] = [
  /^<[@#][!&]?\d+>[\s,:]*/u,
  // "https://… who is Moss": the article that it is about, or where it was seen
  /^<?https?:\/\/\S+[\s,:]+(?=\S)/i,
  /^(?:hey|hi|hello|yo|ok|okay|so|um+|well|please|pls|plz|bot|and|but|also|then|now)[\s,:!]+(?=\S)/i,
  /^(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody) (?:please )?(?:tell|show|remind) (?:me|us) (?=\S)/i,
  /^(?:do|does) (?:you|u|anyone|anybody|someone|somebody) (?:know|remember) (?:if |whether )?(?=\S)/i,
  /^(?:i|we)(?: want| wanna| would like|'d like|’d like| need) to know (?=\S)/i,
  /^(?:tell|show|give|find|remind) (?:me|us) (?=wh|how|all|the |any|quotes|a timeline)/i,
  /^(?:any idea|i wonder|wondering|question:) (?=\S)/i,
];

const CLOSINGS: readonly RegExp[] = [
  /[\s?!.…,:;]+$/u,
  /[\s,]+(?:please|pls|plz|thanks|thx|thank you|again|lol|lmao|haha|tho|btw|anyone|anybody|do you know|does anyone know|any idea)$/i,
  /[\s,]+<?https?:\/\/\S+$/i,
];

/** "who called it a coffin, and when?" */
const FURTHER = /,? (?:and|or) (?<further>when|where|why|how|who|by whom?|to whom|what for)$/i;

/** A tidied question without a second one at its end, and that: "and when". */
export function firstOf(typed: string): { readonly first: string; readonly further: string | null } {
  const further = FURTHER.exec(typed)?.groups?.['further'] ?? null;
  return { first: typed.replace(FURTHER, ''), further };
}

/** "🎉": no word. */
const PICTURES = /(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+/gu;
/** "why'd Moss leave": "did". */
const SHORT_DID = /\b(wh(?:y|en|ere|o|at)|how)['’]d\b/giu;

/** Words of asking as they are mistyped or shortened. */
const ASKING: ReadonlyMap<string, string> = new Map(
  `whos who's|whats what's|wheres where's|whens when's|hows how's|whys why's|wat what|wut what|waht what|whta what|hwat what|wath what
hwo who|woh who|whoo who|wehn when|whn when|wen when|hwen when|whne when|wher where|were's where's|whre where|wehre where|hwere where
wihch which|whcih which|wich which|whihc which|hwy why|wyh why|hwo how|howmany how many|howmuch how much
teh the|hte the|taht that|tht that|dod did|ddi did|dose does|deos does|doens't doesn't|didnt didn't|doesnt doesn't|isnt isn't|wasnt wasn't|arent aren't|werent weren't|dont don't|hasnt hasn't|havent haven't|hadnt hadn't|wont won't
siad said|sayed said|sed said|sais said|saied said|sayd said|tolld told|toldd told|clled called|caled called|acused accused|accussed accused
accroding according|acording according|accordng according|accordign according|aboot about|abuot about|abotu about|ppl people|poeple people|peple people`
    .split(/[\n|]/)
    .map((row) => {
      const at = row.indexOf(' ');
      return [row.slice(0, at), row.slice(at + 1)] as const;
    }),
);

/**
 * A question as it is matched with patterns: white space single, politeness and marks at the end gone, the words of
 * asking spelled as they should be. The words asked about stay as they were typed.
 */
export function tidied(words: string): string {
  let text = words
    .replace(PICTURES, ' ')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/[‘’`´]/gu, '’')
    .replace(SHORT_DID, '$1 did')
    .trim();
  if (isShouted(text)) text = text.toLowerCase();
  for (let before = ''; before !== text; ) {
    before = text;
    for (const opening of OPENINGS) text = text.replace(opening, '');
    for (const closing of CLOSINGS) text = text.replace(closing, '');
  }
  return text.replace(/[\p{L}'’]+/gu, (word) => ASKING.get(word.toLowerCase()) ?? word);
}

/** "WHO CALLED IT A COFFIN": no word is a name because of its capitals. A single word may be a name: "NATO". */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}+\p{Lu}{2}/u.test(text);
