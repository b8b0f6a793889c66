import { eld } from 'eld/small';

/** A text shorter than this, in UTF-16 units, is too short to tell its language by. */
const SHORTEST = 200;
const LOOKED_AT = 5_000;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of the language of a text that is surely not in English ("German"); null where it is or may be. */
export function foreignLanguage(text: string): string | null {
  if (text.length < SHORTEST) return null;
  const detected = eld.detect(text.slice(0, LOOKED_AT));
  if (detected.language === '' || detected.language === 'en' || !detected.isReliable()) return null;
  return names.of(detected.language) ?? detected.language;
}
