import { slice } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';
import { classOf } from '../../language/words.ts';
import type { KnownPerson, Library } from '../../library/library.ts';

const TOPICS = 8;
/** How many of the commonest words are weighed. */
const WEIGHED = 60;

interface Counted {
  count: number;
  /** How often it is written so. */
  readonly forms: Map<string, number>;
}

/**
 * What somebody speaks of: the nouns and names of their quotations, those first that many of these have and few articles
 * (tf·idf, Salton & Buckley 1988). As they are mostly written.
 */
export async function topicsOf(
  quoted: readonly string[],
  person: KnownPerson,
  library: Library,
): Promise<readonly string[]> {
  const own = new Set(terms([person.name, ...person.aliases].join(' ')).map(({ stem }) => stem));
  const words = new Map<string, Counted>();
  for (const text of quoted) {
    const seen = new Set<string>();
    for (const term of terms(text)) {
      const form = slice(text, term).replace(/['’]s?$/u, '');
      if (own.has(term.stem) || !isTopic(form)) continue;
      const known: Counted = words.get(term.stem) ?? { count: 0, forms: new Map() };
      if (!seen.has(term.stem)) known.count++;
      seen.add(term.stem);
      known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      words.set(term.stem, known);
    }
  }
  const commonest = [...words].toSorted(([, a], [, b]) => b.count - a.count).slice(0, WEIGHED);
  const weighed: { readonly form: string; readonly weight: number }[] = [];
  for (const [stem, { count, forms }] of commonest) {
    const { articles, of } = await library.frequency(stem);
    const [[form = ''] = []] = [...forms].toSorted(([, a], [, b]) => b - a);
    weighed.push({ form, weight: count * Math.log(1 + (of + 1) / (articles + 1)) });
  }
  return weighed
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, TOPICS)
    .map(({ form }) => form);
}

/** Nouns of some length, and names. */
function isTopic(form: string): boolean {
  if (form.length < SHORTEST || !/^\p{L}/u.test(form) || /sel(?:f|ves)$/u.test(form)) return false;
  const { noun, base, adverb, adjective, past } = classOf(form.toLowerCase());
  return /^\p{Lu}/u.test(form) || (noun && !base && !adverb && !adjective && !past);
}

const SHORTEST = 4;
