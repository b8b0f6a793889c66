/** A text shorter than this, in UTF-16 units, is too short to tell its language by. */
const SHORTEST = 200;
const LOOKED_AT = 5_000;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Words that every seventh word of English is at least, and of no other language. */
const FUNCTION_WORDS = /^(?:the|and|of|to|that|was|with|for|from|which|this|have|has|his|they)$/i;
const SURELY = 1 / 7;

/** What is clearly English need not wait for a detector, nor hold its 150 MB. */
function isPlainEnglish(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => FUNCTION_WORDS.test(word)).length > words.length * SURELY;
}

/** English name of the language of a text that is surely not in English ("German"); null where it is or may be. */
export async function foreignLanguage(text: string): Promise<string | null> {
  const looked = text.slice(0, LOOKED_AT);
  if (text.length < SHORTEST || isPlainEnglish(looked)) return null;
  const { eld } = await import('eld/small');
  const detected = eld.detect(looked);
  if (detected.language === '' || detected.language === 'en' || !detected.isReliable()) return null;
  return names.of(detected.language) ?? detected.language;
}
