/** The forms of a regular English verb: base, third person, past, -ing. `double` for "quip" → "quipped". */
export function inflect(verb: string, double = false): readonly [string, string, string, string] {
  const stem = double ? verb + verb.charAt(verb.length - 1) : verb;
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1);
    return [verb, `${root}ies`, `${root}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) {
    const ing = /(?:[^e]e|ie)$/.test(verb) ? verb.slice(0, -1) : verb;
    return [verb, `${verb}s`, `${verb}d`, `${ing}ing`];
  }
  return [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
