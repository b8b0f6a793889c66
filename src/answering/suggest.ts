import type { Completion } from '../domain/commands.ts';
import { slice } from '../domain/span.ts';
import { folded, terms } from '../language/stems.ts';
import type { Library } from '../library/library.ts';
import { nearestNames } from './timeline/subject.ts';

/** Something that may be meant by what has been typed so far. */
export interface Suggestion {
  /** What the command is given, at most 100 UTF-16 units. */
  readonly value: string;
  /** What is shown ("Jeff Sessions · 12 quotations"), at most 100 UTF-16 units. */
  readonly label: string;
}

const MOST = 25;
const LONGEST = 100;
/** Articles whose quotations are looked through for completing words. */
const LOOKED_THROUGH = 5;

type Suggest = (typed: string, library: Library) => Promise<readonly Suggestion[]>;

const SUGGEST: Readonly<Record<Completion, Suggest>> = {
  people,
  subjects: people,
  words,
  articles,
  none: async () => [],
};

/** At most 25 suggestions, likeliest first; useful when nothing is typed yet. */
export async function suggest(kind: Completion, typed: string, library: Library): Promise<readonly Suggestion[]> {
  const found = await SUGGEST[kind](typed.trim().slice(0, LONGEST), library);
  return found
    .filter(({ value }) => value !== '' && value.length <= LONGEST)
    .slice(0, MOST)
    .map(({ value, label }) => ({ value, label: cut(label) }));
}

/** People whose name, or a word of it, begins so, the most quoted first; else those spelt nearly so. */
async function people(typed: string, library: Library): Promise<readonly Suggestion[]> {
  const everybody = await library.people();
  const start = folded(typed);
  const named = everybody.filter((p) =>
    [p.name, ...p.aliases].some(
      (name) =>
        folded(name).startsWith(start) ||
        folded(name)
          .split(/[\s-]+/u)
          .some((word) => word.startsWith(start)),
    ),
  );
  const chosen =
    named.length > 0
      ? named
      : nearestNames(typed, everybody).flatMap((name) => everybody.find((p) => p.name === name) ?? []);
  return chosen.slice(0, MOST).map((p) => {
    const quotations = p.articles.reduce((sum, a) => sum + a.quotations, 0);
    return { value: p.name, label: `${p.name} · ${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}` };
  });
}

/** Quotations that hold what is typed, by their first words. */
async function words(typed: string, library: Library): Promise<readonly Suggestion[]> {
  const wanted = terms(typed).map((t) => t.stem);
  if (wanted.length === 0) return [];
  const hits = await library.search(typed, LOOKED_THROUGH);
  const entries = await library.getAll(hits.map((hit) => hit.id));
  return entries.flatMap(({ article, reading }) =>
    reading.quotes.flatMap((quote) => {
      const part = quote.parts.find((p) =>
        wanted.every((stem) => terms(slice(article.text, p)).some((t) => t.stem === stem)),
      );
      if (part === undefined || quote.kind === 'indirect') return [];
      const value = firstWords(slice(article.text, part));
      const speaker = quote.attribution?.speaker?.name;
      return [{ value, label: speaker === undefined ? `“${value}”` : `${speaker}: “${value}”` }];
    }),
  );
}

async function articles(typed: string, library: Library): Promise<readonly Suggestion[]> {
  const start = folded(typed);
  return (await library.articles())
    .flatMap(({ title, publisher }) =>
      title === undefined
        ? []
        : [{ value: cut(title), label: publisher === undefined ? title : `${title} · ${publisher}` }],
    )
    .filter(({ value }) => folded(value).includes(start));
}

/** The beginning of a quotation, ended at a word. */
function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= 70 ? flat : flat.slice(0, 70).replace(/\s\S*$/u, '');
}

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
