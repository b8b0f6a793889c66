import { folded } from '../../language/stems.ts';

/** What stands behind a name and tells two of one name apart. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A name as words to compare, surname last; a suffix is tied to the surname, so that "Jr." is another person. */
export function nameWords(name: string): readonly string[] {
  const words = name
    .split(/[\s.,]+/)
    .map(folded)
    .filter((word) => word !== '');
  const last = words.at(-1);
  if (last !== undefined && words.length > 1 && SUFFIX.test(last)) {
    return [...words.slice(0, -2), `${words.at(-2)} ${last}`];
  }
  return words;
}
