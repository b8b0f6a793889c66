/** Languages that months are known in, English first: of a word that two of them use, the first decides. */
const LANGUAGES = 'en de fr es it nl pt pl tr ru sv da nb fi cs ro id uk el hu ar bg ca et he lt lv sk sl'.split(' ');

/** Short forms that newspapers use beside those of the Unicode locale data (CLDR). */
const MORE: Readonly<Record<string, number>> = {
  sept: 9,
  märz: 3,
  mrz: 3,
  jänner: 1,
  feber: 2,
  setiembre: 9,
  février: 2,
};

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase();

let known: ReadonlyMap<string, number> | null = null;

/** Full and short names, by themselves and after a day ("января"). */
function names(): ReadonlyMap<string, number> {
  const months = new Map(Object.entries(MORE).map(([name, month]) => [plain(name), month]));
  for (const language of LANGUAGES) {
    for (const form of ['long', 'short'] as const) {
      for (const options of [{ month: form }, { month: form, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2001, month - 1, 9)).find(({ type }) => type === 'month');
          const name = plain(part?.value ?? '');
          if (/^\p{L}{3,}$/u.test(name) && !months.has(name)) months.set(name, month);
        }
      }
    }
  }
  return months;
}

/** "Sept.", "märz", "января" → 9, 3, 1; null for any other word. */
export function monthNamed(word: string): number | null {
  known ??= names();
  return known.get(plain(word)) ?? null;
}
