/** British endings and their American ones, so that "apologised" and "apologized" are one word to the index. */
const ROWS: readonly { readonly ending: RegExp; readonly american: string }[] = [
  // "realise", "organisation"; "promise" becomes "promize" everywhere, which does no harm
  { ending: /(?<=\p{L}{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, american: 'iz' },
  { ending: /(?<=\p{L}{3})ys(?=(?:e|es|ed|er|ers|ing)$)/u, american: 'yz' },
  {
    ending:
      /(?<=^(?:col|fav|lab|hon|hum|neighb|behavi|harb|rum|arm|vap|flav|endeav|sav|vig|val|parl|od|tum|rig|splend|cand|ard|clam|ferv|glam|misdemean))our(?=\p{L}*$)/u,
    american: 'or',
  },
  { ending: /(?<=^(?:cent|theat|met|kilomet|lit|fib|spect|calib|lust|sab|somb))re(?=s?$)/u, american: 'er' },
  { ending: /(?<=^(?:def|off|pret|lic))ence(?=s?$)/u, american: 'ense' },
  { ending: /(?<=^(?:trave|cance|labe|mode|signa|fue|que|counse|marve))ll(?=(?:ed|ing|er|ers|ors?)$)/u, american: 'l' },
  { ending: /(?<=^program)me(?=s?$)/u, american: '' },
];
/** "grey" and the like, word by word. */
const WORDS: ReadonlyMap<string, string> = new Map(
  'grey gray,tyre tire,tyres tires,cheque check,cheques checks,aluminium aluminum,ageing aging,judgement judgment,sceptical skeptical,sceptic skeptic,mum mom,mums moms,pyjamas pajamas,plough plow'
    .split(',')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** A lower-case word in its American spelling; any other word as it is. */
export function american(word: string): string {
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  for (const { ending, american: put } of ROWS) {
    const changed = word.replace(ending, put);
    if (changed !== word) return changed;
  }
  return word;
}
