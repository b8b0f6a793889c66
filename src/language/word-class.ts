/**
 * What a word can be, as the dictionary has it; several where it can be several ("claims": noun and verb).
 * The dictionary is compromise's: its word list serves alone, its slower tagger does not run.
 */
export interface WordClass {
  readonly noun: boolean;
  /** Base form: "claim". */
  readonly base: boolean;
  /** Third person: "claims". */
  readonly present: boolean;
  /** Past tense or past participle: "claimed", "written". */
  readonly past: boolean;
  /** "claiming" */
  readonly gerund: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  /** A first name, a surname, a country, a town, an organisation, a nationality. */
  readonly name: boolean;
  readonly plural: boolean;
}

/** Of no kind. */
export const NOTHING: WordClass = {
  noun: false,
  base: false,
  present: false,
  past: false,
  gerund: false,
  adjective: false,
  adverb: false,
  name: false,
  plural: false,
};
