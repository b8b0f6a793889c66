import { compromise } from './compromise.ts';

/**
 * What compromise's word list says of a word or phrase in lower case. Only the list is used, not the tagger:
 * looking a word up costs nothing, tagging an article 40 ms.
 */
export type WordKind =
  | 'place'
  | 'organisation'
  | 'demonym'
  | 'person-noun'
  | 'female-name'
  | 'male-name'
  | 'first-name'
  | 'last-name'
  | 'ordinary';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

/** The list's own tags under the few heads that telling names from other words takes; name tags are under none. */
const KIND: ReadonlyMap<string, WordKind> = new Map([
  ['Country', 'place'],
  ['City', 'place'],
  ['Region', 'place'],
  ['Place', 'place'],
  ['Organization', 'organisation'],
  ['SportsTeam', 'organisation'],
  ['Demonym', 'demonym'],
  ['Actor', 'person-noun'],
  ['FemaleName', 'female-name'],
  ['MaleName', 'male-name'],
  ['FirstName', 'first-name'],
  ['LastName', 'last-name'],
]);

const NAME_TAGS: ReadonlySet<string> = new Set([
  ...['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person', 'ProperNoun', 'Honorific', 'Abbreviation'],
  ...['Emoticon', 'Unit', 'Currency', 'Acronym'],
]);

/** Each kind is one bit, so that looking a word up is one step. */
const BIT: Readonly<Record<WordKind, number>> = {
  place: 1,
  organisation: 2,
  demonym: 4,
  'person-noun': 8,
  'female-name': 16,
  'male-name': 32,
  'first-name': 64,
  'last-name': 128,
  ordinary: 256,
};

let kinds: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  const model = compromise().model() as unknown as Model;
  const found = new Map<string, number>();
  const add = (word: string, tags: readonly string[]): void => {
    let bits = found.get(word) ?? 0;
    for (const tag of tags) {
      const kind = KIND.get(tag);
      if (kind !== undefined) bits |= BIT[kind];
      if ((kind === undefined || kind === 'person-noun') && !NAME_TAGS.has(tag)) bits |= BIT.ordinary;
    }
    // "rd", "mt" are places only by abbreviation
    if (tags.includes('Abbreviation')) bits &= ~BIT.place;
    if (bits !== 0) found.set(word, bits);
  };
  for (const [word, tags] of Object.entries(model.one.lexicon)) add(word, typeof tags === 'string' ? [tags] : tags);
  // words that can be two things ("claims": Plural|Verb, "jordan": Person|Place)
  for (const [word, tags] of Object.entries(model.two.switches)) add(word, tags.split('|'));
  for (const word of MORE_PLACES) add(word, ['Place']);
  return found;
}

/** Places that the word list lacks. */
const MORE_PLACES =
  `britain korea gaza kremlin brussels beirut aleppo homs mosul raqqa fallujah kandahar guantanamo crimea donbas
  pyongyang burma myanmar czechoslovakia yugoslavia rhodesia zaire ussr appalachia nantucket hollywood harlem queens bronx
  tallahassee annapolis albuquerque anaheim boise bismarck topeka chattanooga dayton akron youngstown wilmington`.split(
    /\s+/,
  );

/** Whether a word or phrase, in lower case, can be of this kind. */
export function canBe(kind: WordKind, word: string): boolean {
  kinds ??= load();
  return ((kinds.get(word) ?? 0) & BIT[kind]) !== 0;
}
