import { nameParts } from '../../language/names.ts';

/** A name as words to compare, surname last; a suffix is tied to the surname, so that "Jr." is another person. */
export function nameWords(name: string): readonly string[] {
  const { first, middle, surname, suffix } = nameParts(name);
  return [...(first === null ? [] : [first]), ...middle, suffix === null ? surname : `${surname} ${suffix}`];
}
