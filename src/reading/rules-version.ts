/**
 * The version of the rules, a numeral, which every reading bears. Raise it by one with every change after which some
 * article is read otherwise than before: what lower versions have read is then read again after the next start.
 */
export const RULES = '4';
