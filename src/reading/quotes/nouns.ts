import type { Token } from '../../language/tokens.ts';
import { phraseEndingAt, type Range } from './phrases.ts';

/** Nouns for what somebody says: whose it is, says it. */
const SAYING: ReadonlySet<string> = new Set(
  `remark comment statement claim assertion answer response reply slogan motto dictum demand promise pledge
    vow warning message argument contention suggestion admission announcement declaration accusation
    allegation complaint description insistence observation prediction question quip tweet word phrase
    catchphrase line mantra refrain plea appeal explanation conclusion testimony boast joke assurance threat
    saying proclamation characterization acknowledgment acknowledgement reference exhortation`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);
const OWNER = /^(?:his|her|their|its|my|our)$/;

/** "her remark that", "Pine’s campaign slogan was", "in the guild’s words": whose words they are; null for any other noun. */
export function ownerOf(tokens: readonly Token[], at: number, floor: number): Range | null {
  const noun = tokens[at];
  if (noun === undefined || !/[nvj]/.test(noun.tag) || !SAYING.has(noun.word)) return null;
  for (let left = at - 1; left >= Math.max(floor, at - 5); left--) {
    const { tag, word } = tokens[left] ?? { tag: '.', word: '' };
    if (OWNER.test(word)) return { from: left, to: left + 1 };
    if (tag === 'P') return phraseEndingAt(tokens, left - 1, floor);
    if (!/[jn#yNr]/.test(tag)) return null;
  }
  return null;
}
