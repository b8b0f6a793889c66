import { stemOf } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { asksObject, deedIn, objectIn } from './clause.ts';
import { nameIn } from './named.ts';
import { parsed } from './phrases.ts';
import type { Short } from './short.ts';

/** What X is: its name, its role, what stands after "X is", in apposition, in brackets, or before it. */
export function definitionIn(asked: Asked, passage: Passage): Short | null {
  return (
    nameIn(asked, passage) ??
    deedIn(asked, passage) ??
    (asksObject(asked) ? objectIn(asked, passage) : null) ??
    roleIn(asked, passage) ??
    afterCopula(asked, passage) ??
    possessor(asked, passage) ??
    apposition(asked, passage) ??
    beforeCopula(asked, passage) ??
    objectIn(asked, passage) ??
    inFront(asked, passage)
  );
}

function roleIn(asked: Asked, passage: Passage): Short | null {
  for (const person of passage.opened.entry.reading.people) {
    const surname = stemOf(person.name.split(' ').at(-1) ?? '');
    if (!asked.weightOf.has(surname)) continue;
    const role = person.roles
      .filter((r) => r.span.start >= passage.span.start && r.span.end <= passage.span.end)
      .sort((a, b) => b.text.length - a.text.length)[0];
    if (role !== undefined) return { text: role.text, rule: 'role' };
  }
  return null;
}

/** End, inside the passage, of the last of the question's words before `limit`. */
function lastWord({ weightOf }: Asked, passage: Passage, limit: number): number | null {
  const inside = passage.terms.filter((t) => weightOf.has(t.stem) && t.end - passage.span.start <= limit);
  const last = inside.at(-1);
  return last === undefined ? null : last.end - passage.span.start;
}

/** Between the subject and its verb stands no other subject: at most an apposition in commas or brackets. */
const NEAR = /^[’'s]{0,2}(?:\s*[,(–—][^,)–—]{0,80}[,)–—])?\s*(?:has been |also |still |now )?$/u;

const COPULA = /\b(?:is|are|was|were|means?|refers? to|stands? for|consists? of|became|becomes)\b\s+([^.;]+)/u;

function afterCopula(asked: Asked, passage: Passage): Short | null {
  const match = COPULA.exec(passage.text);
  const end = match === null ? null : lastWord(asked, passage, match.index);
  if (match === null || end === null || !NEAR.test(passage.text.slice(end, match.index))) return null;
  const text = (match[1] ?? '').replace(/,? (?:who|which|that|where|when|and) .*$/u, '').trim();
  return text === '' ? null : { text, rule: 'after "is"' };
}

const APPOSITION =
  /^[’'\p{L}]{0,3}\s*(?:,|--|–|—|\()\s*((?:an?|the|who is|who was|(?!that|which|who|and|but|or|when|where|while|as|if|because|after|before|to|in|on|at|of|said|says)[\p{Ll}]+)\b[^,.;()–—]+)/u;

function apposition(asked: Asked, passage: Passage): Short | null {
  const end = lastWord(asked, passage, passage.text.length);
  if (end === null) return null;
  const after = APPOSITION.exec(passage.text.slice(end));
  return after?.[1] === undefined ? null : { text: after[1].trim(), rule: 'apposition' };
}

/** As many characters before a place are looked at, so that a sentence of any length takes no longer. */
const NEAR_BY = 120;

/** "Moss's brother, Ira, ...": whose what somebody is stands before the name. */
const POSSESSOR = /((?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}.-]+[’']s? \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?),? $/u;

function possessor({ weightOf }: Asked, passage: Passage): Short | null {
  const first = passage.terms.find((t) => weightOf.has(t.stem));
  if (first === undefined) return null;
  const at = first.start - passage.span.start;
  const whose = POSSESSOR.exec(passage.text.slice(Math.max(0, at - NEAR_BY), at))?.[1];
  return whose === undefined ? null : { text: whose, rule: 'whose what' };
}

/** "Class size is the biggest hurdle": what the question asks about stands after the "is", and what it is before. */
function beforeCopula({ weightOf, total }: Asked, passage: Passage): Short | null {
  const match = /\b(?:is|are|was|were|remains?)\b/u.exec(passage.text);
  if (match === null) return null;
  const after = new Set(passage.terms.filter((t) => t.start - passage.span.start > match.index).map((t) => t.stem));
  let held = 0;
  for (const [stem, weight] of weightOf) if (after.has(stem)) held += weight;
  const text =
    /[^,.;:"“”]*$/u.exec(passage.text.slice(Math.max(0, match.index - NEAR_BY), match.index))?.[0].trim() ?? '';
  const repeats = passage.terms.some((t) => t.end - passage.span.start <= match.index && weightOf.has(t.stem));
  if (held / total < HALF || repeats || !/\p{L}{3}/u.test(text) || text.split(/\s+/u).length > MOST_WORDS) return null;
  return { text, rule: 'before "is"' };
}
const HALF = 0.5;
const MOST_WORDS = 8;

/** "harbour board chair Dana Moss": what stands before the name in the same phrase. */
function inFront({ weightOf, question }: Asked, passage: Passage): Short | null {
  if (question.kind !== 'who-is') return null;
  for (const phrase of parsed(passage.text).phrases) {
    const name = passage.terms.find(
      (t) =>
        weightOf.has(t.stem) &&
        t.start - passage.span.start > phrase.start &&
        t.end - passage.span.start <= phrase.end &&
        /^\p{Lu}/u.test(passage.text.slice(t.start - passage.span.start)),
    );
    if (name === undefined) continue;
    const text = passage.text.slice(phrase.start, name.start - passage.span.start).trim();
    const named = passage.opened.entry.reading.people.some((p) => p.name.includes(text));
    if (/\p{L}{3}/u.test(text) && !/['’]s?$/u.test(text) && !named) return { text, rule: 'before the name' };
  }
  return null;
}
