import type { Gender, PersonKey } from '../../domain/person.ts';
import type { Event } from './foremost.ts';

/** "Harmon said that he": who says it means himself. */
export function whoSays(
  text: string,
  last: Event | undefined,
  start: number,
  genderOf: (person: PersonKey) => Gender,
  gender: Gender,
): PersonKey | null {
  if (last === undefined || !last.says || start - last.end > 40) return null;
  if (!/^ (?:[a-z]+ ){1,3}$/.test(text.slice(last.end, start))) return null;
  const theirs = genderOf(last.person);
  return theirs === gender || theirs === 'unknown' ? last.person : null;
}

/** “Who pays?” Lee asked. ¶ “Nobody,” he: not Lee, if anybody else may be meant. */
export function askedBefore(text: string, last: Event | undefined, start: number): PersonKey | null {
  if (last === undefined || start - last.end > 500) return null;
  return /^ (?:asked|asks|wanted to know)[^\n“”"‘]{0,40}\.?\s*\n\s*(?:[“"‘]|'')[^\n]{1,400}(?:["”’]|'') $/.test(
    text.slice(last.end, start),
  )
    ? last.person
    : null;
}
