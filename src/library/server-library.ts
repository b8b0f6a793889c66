import type { Article, ArticleId, ServerId } from '../domain/article.ts';
import { keeperOf } from './corrections/keeper.ts';
import { entryCache } from './entry-cache.ts';
import { keepable, textHash } from './identity.ts';
import type { Entry, Library } from './library.ts';
import { mergePeople } from './people/merge.ts';
import { remembered } from './remembered.ts';
import { serverSearch } from './search/chosen.ts';
import type { Snapshots } from './search/snapshots.ts';
import type { Indexable, Store } from './store/store.ts';

/** Most entries kept in memory for a server, and the longest text among them in characters. */
const KEPT_ENTRIES = 200;
const LONGEST_KEPT = 30_000;

/** What waits is forgotten after a day. */
const WAITING_MS = 24 * 60 * 60_000;

/** A library that can leave the memory while nobody asks it anything. */
export interface ServerLibrary extends Library {
  /** When its index or its people were last needed, in milliseconds since 1970; 0 where they never were. */
  readonly lastAsked: number;
  /** Keeps what took time to make, and leaves the memory. The next question brings it back. */
  rest(): Promise<void>;
}

/** What the libraries of all servers share. */
export interface Shared {
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly now: () => Date;
  /** Told of what went wrong without anything lost: for the operator's log. */
  readonly warn: (what: string) => void;
}

/**
 * A server's library over a store. Texts and readings stay in the store; the index comes from its snapshot, or is made
 * from the texts, and the people from their rows, when first asked for.
 */
export function serverLibrary(server: ServerId, shared: Shared): ServerLibrary {
  const { store, now } = shared;
  let seen = '';
  const kept = entryCache(KEPT_ENTRIES, LONGEST_KEPT);
  const keeper = keeperOf(server, store, now, () => {
    forgetLists();
    kept.clear();
  });
  const people = remembered(async () => mergePeople(await keeper.named()));
  const settings = remembered(() => store.settings(server));
  const articles = remembered(() => store.summaries(server));
  const forgetLists = (): void => {
    people.forget();
    articles.forget();
  };
  let lastAsked = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** Changes wait for one another and for the loading of the index, so that it misses none and sees none twice. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const search = serverSearch(server, shared, inTurn);

  /** Looks whether something was changed past this library, and if so lets nothing stand that was made before. */
  const upToDate = async (): Promise<void> => {
    lastAsked = now().getTime();
    const changes = await store.changesBesides(server);
    if (changes === seen) return;
    seen = changes;
    forgetLists();
    kept.clear();
    keeper.forget();
    settings.forget();
    search.overtaken();
  };

  const entries = async (ids: readonly ArticleId[]): Promise<readonly Entry[]> => {
    await upToDate();
    return kept.getAll(ids, async (missing) => keeper.put(await store.entries(server, missing)));
  };

  return {
    server,
    corrections: keeper.corrections,
    note: (what, about, by) => store.note(server, { at: now(), by, what, article: null, about }),
    audit: (offset, limit) => store.audit(server, offset, limit),
    feeds: store.feeds(server),
    watches: store.watches(server),
    settings: async () => {
      await upToDate();
      return settings.get();
    },
    set: async (change, by, about) => {
      await store.changeSettings(server, change, { by, about, at: now() });
      settings.forget();
    },
    get lastAsked() {
      return lastAsked;
    },
    add: (article, reading, by) =>
      inTurn(async () => {
        const added = await store.add(server, { article, reading }, now(), by ?? null);
        if (added.kind === 'known') return added;
        forgetLists();
        search.changed(null, indexable(added.id, article));
        return added;
      }),
    changeHead: (head, reading, by) =>
      inTurn(async () => {
        const [old] = await store.texts(server, [head.id]);
        if (old === undefined) return null;
        const changed = await store.changeHead(server, head, reading, now(), by ?? null);
        if (changed?.kind !== 'added') return changed;
        forgetLists();
        kept.forget(head.id);
        search.changed(old, { ...old, title: keepable(head.title ?? '') });
        return changed;
      }),
    get: async (id) => (await entries([id]))[0] ?? null,
    getAll: entries,
    holding: async (hashes) =>
      (await store.stamps(server)).filter(({ stamp }) => hashes.has(stamp)).map(({ id }) => id),
    remove: (id, by) =>
      inTurn(async () => {
        const [old] = await store.texts(server, [id]);
        if (old === undefined || !(await store.remove(server, id, now(), by ?? null))) return false;
        forgetLists();
        kept.forget(id);
        search.changed(old, null);
        return true;
      }),
    replace: (article, reading, how, by) =>
      inTurn(async () => {
        const [old] = await store.texts(server, [article.id]);
        if (old === undefined) return false;
        if (!(await store.replace(server, { article, reading }, how, now(), by ?? null))) return false;
        forgetLists();
        kept.forget(article.id);
        keeper.forget();
        search.changed(old, indexable(article.id, article));
        return true;
      }),
    versions: store.versions(server, now),
    articles: async () => {
      await upToDate();
      return articles.get();
    },
    search: async (words, limit, unfinished) => {
      await upToDate();
      return search.find(words, limit, unfinished === true);
    },
    people: async () => {
      await upToDate();
      return people.get();
    },
    waiting: {
      put: (key, what) => store.putWaiting(server, key, what, new Date(now().getTime() + WAITING_MS), now()),
      get: (key) => store.waiting(server, key, now()),
      drop: (key) => store.dropWaiting(server, key),
    },
    frequency: async (stem) => {
      await upToDate();
      return search.frequency(stem);
    },
    rest: () =>
      inTurn(async () => {
        forgetLists();
        settings.forget();
        kept.clear();
        keeper.forget();
        await search.rest();
      }),
  };
}

const indexable = (id: ArticleId, article: Article): Indexable => {
  const text = keepable(article.text);
  return { id, stamp: textHash(text), title: keepable(article.title ?? ''), text };
};
