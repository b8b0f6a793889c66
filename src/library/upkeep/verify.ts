import type { ServerId } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { textHash } from '../identity.ts';
import type { Entry } from '../library.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { wrongInHeld } from '../search/in-database/held.ts';
import { catchUp, indexFrom, stretches } from '../search/kept-index.ts';
import type { Snapshots } from '../search/snapshots.ts';
import { namedIn } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { Fault, Verified } from '../upkeep.ts';

const STRETCH = 50;

/** Holds texts against their hashes, findings and corrections against texts, people and index against readings and texts. */
export async function verify(store: Store, snapshots: Snapshots): Promise<Verified> {
  const faults: Fault[] = (await store.faults()).map((what) => ({ server: null, article: null, what }));
  let articles = 0;
  for (const server of await store.servers()) {
    const stamps = await store.stamps(server);
    articles += stamps.length;
    for (let at = 0; at < stamps.length; at += STRETCH) {
      const some = stamps.slice(at, at + STRETCH);
      const ids = some.map(({ id }) => id);
      const entries = new Map((await store.entries(server, ids)).map((entry) => [entry.article.id, entry]));
      for (const { id, stamp } of some) {
        const entry = entries.get(id);
        const kept = JSON.stringify(await store.namedIn(server, id));
        const found = entry === undefined ? ['there is no reading of it'] : wrongIn(entry, stamp, kept);
        const { versions } = await store.versions(server, () => new Date()).history(id);
        const changed = versions.filter(({ article, textHash: hash }) => textHash(article.text) !== hash);
        for (const { n } of changed)
          faults.push({ server, article: id, what: `the text of its version ${n} is not the one that was taken in` });
        for (const what of found) faults.push({ server, article: id, what });
      }
    }
    for (const what of await wrongInCorrections(store, server)) faults.push({ server, article: null, what });
    for (const what of await wrongInIndex(store, snapshots, server)) faults.push({ server, article: null, what });
  }
  return { articles, faults };
}

function wrongIn({ article, reading }: Entry, stamp: string, kept: string): readonly string[] {
  const found: string[] = [];
  if (textHash(article.text) !== stamp) found.push('its text is not the one that was taken in');
  const inside = ({ start, end }: Span) => 0 <= start && start <= end && end <= article.text.length;
  if (!spansOf(reading).every(inside)) found.push('a finding lies outside its text');
  const keys = new Set(reading.people.map((person) => person.key));
  const speakers = reading.quotes.map((quote) => quote.attribution?.speaker);
  if (!speakers.every((speaker) => speaker?.kind !== 'person' || keys.has(speaker.person))) {
    found.push('a quotation has a speaker who is none of its people');
  }
  if (kept !== JSON.stringify(namedIn(article.id, reading))) found.push('its people are not those of its reading');
  return found;
}

const spansOf = ({ sentences, quotes, people, times, facts }: Entry['reading']): readonly Span[] => [
  ...sentences,
  ...quotes.flatMap((quote) => quote.parts),
  ...quotes.flatMap(({ attribution }) => [attribution?.mention ?? [], attribution?.cue ?? []].flat()),
  ...people.flatMap(({ mentions, roles }) => [...mentions, ...roles.map((role) => role.span)]),
  ...times,
  ...facts,
];

/** Holds the index that a start would bring back, and the one that the database keeps, against one made from the texts alone. */
async function wrongInIndex(store: Store, snapshots: Snapshots, server: ServerId): Promise<readonly string[]> {
  const { index: kept } = await catchUp(await indexFrom(await snapshots.read(server)), server, store);
  const { index: anew } = await catchUp(await indexFrom(null), server, store);
  const held = (await store.words?.index.held(server)) ?? null;
  const inDatabase = held === null ? [] : await wrongInHeld(held, stretches(server, anew.ids(), store));
  return [...wrongBeside(anew, kept), ...inDatabase.map((what) => `the database's index ${what}; ${wayOut(server)}`)];
}

const wayOut = (server: ServerId): string =>
  `"set library.every_server = 'yes'; delete from word_server where server = '${server}'" there has it made anew`;

function wrongBeside(anew: ArticleIndex, kept: ArticleIndex): readonly string[] {
  if (kept.size !== anew.size) return [`the index holds ${kept.size} articles of ${anew.size}`];
  const wrong = anew.stems().filter((stem) => kept.articlesWith(stem) !== anew.articlesWith(stem));
  return wrong.length === 0 ? [] : [`the index is wrong about ${wrong.length} words, such as "${wrong[0]}"`];
}

/** Holds corrections against the texts that they were made in, as far as these are there. */
async function wrongInCorrections(store: Store, server: ServerId): Promise<readonly string[]> {
  const corrections = await store.corrections(server);
  if (corrections.length === 0) return [];
  const ids = new Map((await store.stamps(server)).map(({ id, stamp }) => [stamp, id]));
  const found: string[] = [];
  for (const { id, textHash: hash, span } of corrections) {
    const article = ids.get(hash);
    const [text] = article === undefined ? [] : await store.texts(server, [article]);
    if (text !== undefined && !(0 <= span.start && span.start <= span.end && span.end <= text.text.length))
      found.push(`correction ${id} lies outside its text`);
  }
  return found;
}
