import type { Role } from '../../domain/person.ts';
import type { Span } from '../../domain/span.ts';
import { classOf } from '../../language/words.ts';
import type { Naming } from './cluster.ts';
import { FUNCTION_WORDS } from './not-names.ts';
import { HONORIFICS, IN_OFFICE, isRoleNoun, isTitle } from './titles.ts';
import type { Word } from './words.ts';

const LONGEST = 14;

/** "his wife", "their lawyer": begins a role and belongs to it. */
const OWNER = /^(?:his|her|their|its|my|our)$/;
const DETERMINER = /^(?:a|an|the|this|that|another|some|two|three|four)$/;

const PLURAL_MODIFIER =
  /^(?:sports|sales|news|communications|operations|affairs|arms|forces|services|systems|studies|claims|rights|relations|ethics|politics|economics|finance|business|practices|programs|records|works|elections|appeals|homicides|veterans|goods)$/;

/** Words for a field of work that the dictionary has as verbs: "transport chief", "housing secretary", "police captain". */
const FIELD =
  /^(?:police|parks|transport|housing|planning|marketing|nursing|training|shipping|advertising|fundraising|banking|fishing|farming|mining|manufacturing|programming|engineering|publishing|gaming|policing|accounting|lobbying|staffing|branding|messaging|aging|drugs|arts|crimes|elections|records|schools|roads|ports)$/;

/** Can the word stand inside "retired U.S. Air Force general", left of its head? */
function modifies(word: Word): boolean {
  if (word.capital || /^\p{N}/u.test(word.text))
    return !HONORIFICS.has(word.key) && !(word.opens && FUNCTION_WORDS.has(word.key));
  if (
    /^(?:former|then|late|first|second|acting|vice|self|longtime|top|one-time|onetime|chief|fellow|two-time)$/.test(
      word.key,
    )
  )
    return true;
  if (FIELD.test(word.key)) return true;
  if (FUNCTION_WORDS.has(word.key)) return false;
  const kind = classOf(word.key);
  // "the president hugs mayor Lee", but "sports editor Lee"
  if (kind.present && !PLURAL_MODIFIER.test(word.key)) return false;
  if (kind.adverb && !kind.adjective) return false;
  // "after challenging Rep. Lee"
  if (kind.gerund) return IN_OFFICE.test(word.key);
  return kind.noun || kind.adjective;
}

/** "will face Democrat Ann Lee", "helped her defeat nominee Otis Lee": the verb that the office is the object of. */
const isInfinitive = (words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    word.gap === ' ' &&
    classOf(word.key).base &&
    (/^(?:to|will|would|can|could|may|might|must|should|did|does|do|not)$/.test(before.key) ||
      (/^(?:her|him|them|us|me|you)$/.test(before.key) &&
        /^(?:help(?:s|ed|ing)?|lets?|makes?|made|saw|sees?|watch(?:es|ed)?)$/.test(words[at - 2]?.key ?? '')))
  );
};

/** Where the noun phrase that ends with the word at `head` begins. */
export function phraseStart(words: readonly Word[], head: number): number {
  let at = head;
  for (let steps = 0; steps < LONGEST; steps++) {
    const here = words[at];
    const left = words[at - 1];
    if (here === undefined || left === undefined || left.sentence !== here.sentence) break;
    if (!/^(?:[ \t\u00a0\n]{1,2}|\. ?|["“”‘’] ?|-)$/.test(left.possessive ? here.gap.replace(/^['’]/, '') : here.gap))
      break;
    if (left.possessive) return /^(?:it|that|he|she|there|what|who|let|here)$/.test(left.key) ? at : at - 1;
    if (OWNER.test(left.key)) return at - 1;
    if (left.key === 'of' || left.key === 'and') {
      // "Secretary of State", "billionaire and Harmon critic"
      const before = words[at - 2];
      if (before === undefined || !isRoleNoun(before.key) || here.gap !== ' ' || left.gap !== ' ') break;
      // "a friend of Senator Lee": the senator's role is not "friend of Senator"
      if (left.key === 'of' && (isRoleNoun(here.key) || isTitle(here.key))) break;
      if (left.key === 'and' && before.capital && !before.opens) break;
      at -= 2;
      continue;
    }
    if (!modifies(left) || isInfinitive(words, at - 1)) break;
    if (here.gap === '. ' && !left.capital) break;
    at--;
  }
  return at;
}

export interface Before {
  readonly role: Role;
  /** A plural ("Sens.", "lawyers"): what follows in the list has the role as well. */
  readonly plural: boolean;
}

const PLURAL = /^(?:[a-z]{3,}(?:[^s']s|ers|ors|men|women)|sens|reps|govs|attorneys|justices)$/;

/**
 * The role in front of a name: its title ("House Minority Leader Ann Lee", "his wife Ann Lee") or what stands before a
 * comma ("the party's chairwoman, Ann Lee,"). Null where there is none.
 */
export function roleBefore(text: string, words: readonly Word[], { candidate }: Naming): Before | null {
  const name = words[candidate.from];
  if (name === undefined) return null;
  let head = candidate.from - 1;
  while (head >= candidate.title.from - 1 && HONORIFICS.has(words[head]?.key ?? '')) head--;
  const last = words[head];
  const next = words[head + 1];
  if (last === undefined || next === undefined || last.sentence !== name.sentence || last.possessive) return null;
  if (!(isRoleNoun(last.key) || isTitle(last.key) || /^(?:state|defense|treasury|commerce|education)$/.test(last.key)))
    return null;
  const comma = /^, ?$/.test(next.gap);
  if (!comma && !/^(?:[ \t\u00a0\n]{1,2}|\.\s{1,2}|["”’] )$/.test(next.gap)) return null;
  const from = phraseStart(words, head);
  const first = words[from];
  if (first === undefined) return null;
  const holder = words.slice(from, head + 1).some((word) => isRoleNoun(word.key) || isTitle(word.key));
  if (!holder) return null;
  const plural = PLURAL.test(last.key);
  if (comma) {
    const lead = words[from - 1];
    const owned = first.possessive || OWNER.test(first.key);
    const led =
      lead !== undefined && lead.sentence === first.sentence && DETERMINER.test(lead.key) && /^\s*$/.test(first.gap);
    if (!owned && !(led && lead.key !== 'a' && lead.key !== 'an')) return null;
    if (!plural && !endsAside(text, words, candidate.to)) return null;
  }
  const stop = /^\./.test(next.gap) ? 1 : 0;
  const span: Span = { start: first.start, end: last.end + stop };
  return { role: { text: text.slice(span.start, span.end), span }, plural };
}

/** Does a name after a comma end there ("her son, Otis, left"), so that it is no list ("the mayor, Otis Lee and")? */
function endsAside(text: string, words: readonly Word[], to: number): boolean {
  const last = words[to - 1];
  if (last === undefined) return false;
  return /^(?:['’]s\b)?["”’]?(?:[,.;:)?!—–]|\s*$|\s+(?:--|—|–|\(|and\s+(?:his|her|their)\b))/.test(
    text.slice(last.end, last.end + 12),
  );
}
