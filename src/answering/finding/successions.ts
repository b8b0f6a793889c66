import type { Person } from '../../domain/person.ts';
import { overlaps, slice } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';
import type { Opened, Passage } from './opened.ts';

/** Who took an office over from whom, as an article tells it. */
export interface Succession {
  readonly successor: Person;
  readonly predecessor: Person;
  /** Position of the sentence that tells it. */
  readonly sentence: number;
  /** Stems of the words for the office. */
  readonly office: ReadonlySet<string>;
}

/** A verb of taking over, and which of the names beside it is the new one. */
const VERBS: readonly { readonly pattern: RegExp; readonly newFirst: boolean; readonly example: string }[] = [
  {
    pattern:
      /\b(?:(?:has |had |will )?(?:succeed(?:s|ed)?|replace[sd]?)|took over from|takes over from|taking over from|succeeding|replacing)$/iu,
    newFirst: true,
    example: 'Ada Moss succeeded Ira Holt as mayor',
  },
  {
    pattern: /\b(?:was|were|has been|is|is being|will be) (?:succeeded|replaced)$/iu,
    newFirst: false,
    example: 'Ira Holt was replaced as mayor by Ada Moss',
  },
];
/** "as mayor of Port Ansel", "as the head of the board": the office, and where. */
const AS_OFFICE =
  /\bas (?:the |its |their |an? )?(\p{L}+(?: \p{L}+){0,3}?)(?= (?:of|for|at|in|on|by|after|before|last|this|when)\b|[,.;:]|$)/u;
const REACH = 60;
/** Names stand so near to the verb: "Ada Moss, 44, succeeded". */
const BESIDE = 40;
/** An article that tells of so many has told enough. */
const MOST = 20;

const KEPT = new WeakMap<Opened, readonly Succession[]>();

/** Every succession to an office that an article tells of. */
export function successionsIn(opened: Opened): readonly Succession[] {
  const known = KEPT.get(opened);
  if (known !== undefined) return known;
  const found = opened.sentences.flatMap((sentence) =>
    /\bas\b/u.test(sentence.text) ? inSentence(opened, sentence) : [],
  );
  const kept = found.slice(0, MOST);
  KEPT.set(opened, kept);
  return kept;
}

function inSentence({ entry }: Opened, { span, text, from }: Passage): readonly Succession[] {
  const office = AS_OFFICE.exec(text);
  if (office === null) return [];
  const names = entry.reading.people
    .flatMap((person) =>
      person.mentions.filter((m) => m.kind === 'name' && overlaps(m, span)).map((m) => ({ person, ...m })),
    )
    .sort((a, b) => a.start - b.start);
  return names.flatMap((first, i): readonly Succession[] => {
    const other = names[i + 1];
    if (other === undefined || other.start - first.end > REACH + BESIDE || other.person === first.person) return [];
    const between = slice(entry.article.text, { start: first.end, end: other.start }).trimEnd();
    const words = terms(office[1] ?? '').map((t) => t.stem);
    for (const { pattern, newFirst } of VERBS) {
      const verb = newFirst ? between : between.replace(/ as .{1,60} by$| by$/u, '');
      if (!pattern.test(verb.replace(/ (?:the |then |former |outgoing )?(?:\p{Lu}[\p{L}.]* ){0,2}$/u, ''))) continue;
      const [successor, predecessor] = newFirst ? [first.person, other.person] : [other.person, first.person];
      return [{ successor, predecessor, sentence: from, office: new Set(words) }];
    }
    return [];
  });
}
