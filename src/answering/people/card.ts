import { setImmediate as breathe } from 'node:timers/promises';
import type { PersonCard } from '../../domain/answer.ts';
import type { PersonKey, Role } from '../../domain/person.ts';
import type { Speaker } from '../../domain/quote.ts';
import { overlaps } from '../../domain/span.ts';
import type { Entry, KnownPerson, Library } from '../../library/library.ts';
import { evidenceFrom } from '../evidence.ts';
import { opened } from '../finding/opened.ts';
import { candidateOf, quotationsOf } from '../record/meant.ts';
import { topicsOf } from './topics.ts';

/** Most articles that a card is made of, and how many are taken from the store at once. */
const ARTICLES = 150;
const AT_ONCE = 25;
const ROLES = 8;
const COMPANIONS = 6;

type CardRole = PersonCard['roles'][number];

/**
 * Who somebody is, over all articles: names, roles each with the sentence that gives it and the days of the articles that
 * do, how often and with what kind of quotation, on what, and with whom in dated facts.
 *
 * @param others people who may be meant by the same name.
 */
export async function cardOf(
  person: KnownPerson,
  others: readonly KnownPerson[],
  everybody: readonly KnownPerson[],
  library: Library,
): Promise<PersonCard> {
  const roles = new Map<string, Given>();
  const companions = new Map<string, number>();
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  const quoted: string[] = [];
  const places = person.articles.slice(0, ARTICLES);
  for (let at = 0; at < places.length; at += AT_ONCE) {
    const some = new Map(places.slice(at, at + AT_ONCE).map(({ id, key }) => [id, key]));
    for (const entry of await library.getAll([...some.keys()])) {
      const key = some.get(entry.article.id);
      if (key === undefined) continue;
      addRoles(entry, person, roles);
      for (const name of companionsIn(entry, key)) companions.set(name, (companions.get(name) ?? 0) + 1);
      for (const { kind, parts, attribution } of entry.reading.quotes) {
        if (!isSaidBy(attribution?.speaker ?? null, key)) continue;
        kinds[kind]++;
        quoted.push(entry.article.text.slice(parts[0]?.start, parts.at(-1)?.end));
      }
    }
    await breathe();
  }
  return {
    name: person.name,
    aliases: person.aliases,
    roles: [...roles.values()].slice(0, ROLES).flatMap(shownRole),
    quotations: quotationsOf(person),
    kinds,
    articles: person.articles.length,
    topics: await topicsOf(quoted, person, library),
    companions: [...companions]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, COMPANIONS)
      .map(([name, facts]) => ({ name: fullest(name, everybody), facts })),
    namesakes: others.slice(0, MOST_NAMESAKES).map(candidateOf),
  };
}

/** So many fit into a select beside whoever is shown. */
const MOST_NAMESAKES = 24;

/** A role as the articles give it, and where it stands in the first of them. */
interface Given extends Omit<CardRole, 'evidence'> {
  readonly first: { readonly entry: Entry; readonly role: Role };
}

/** Roles by their words: the article that gives one first in time, and the days of all that do. */
function addRoles(entry: Entry, person: KnownPerson, roles: Map<string, Given>): void {
  const { article, reading } = entry;
  const day = article.published ?? null;
  for (const role of person.roles) {
    if (role.article !== article.id || !reading.sentences.some((s) => overlaps(s, role.span))) continue;
    const key = role.text.toLowerCase();
    const known = roles.get(key);
    const days = [known?.from, known?.to, day].filter((one) => one != null).toSorted();
    const isFirst = known === undefined || (day !== null && (known.from === null || known.from > day));
    roles.set(key, {
      first: isFirst ? { entry, role } : known.first,
      text: known?.text ?? role.text,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      articles: (known?.articles ?? 0) + 1,
    });
  }
}

/** With the sentence that gives it: articles are taken apart for the few roles that are shown, not for all. */
const shownRole = ({ first: { entry, role }, text, from, to, articles }: Given): readonly CardRole[] => {
  const passage = opened(entry).sentences.find(({ span }) => overlaps(span, role.span));
  if (passage === undefined) return [];
  const evidence = evidenceFrom(passage, { rules: ['/who-is'], score: 1, matched: [role.text] });
  return [{ text, evidence, from, to, articles }];
};

const isSaidBy = (speaker: Speaker | null, key: PersonKey): boolean =>
  speaker?.kind === 'person' && speaker.person === key;

/** Names of the others in each dated fact that the person is in. */
const companionsIn = ({ reading }: Entry, key: PersonKey): readonly string[] =>
  reading.facts
    .filter(({ people }) => people.includes(key))
    .flatMap(({ people }) => people)
    .filter((other) => other !== key)
    .flatMap((other) => reading.people.find((one) => one.key === other)?.name ?? []);

const fullest = (name: string, everybody: readonly KnownPerson[]): string =>
  everybody.find((one) => one.name === name || one.aliases.includes(name))?.name ?? name;
