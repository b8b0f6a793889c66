import path from 'node:path';
import type { ServerId } from '../domain/article.ts';
import type { Failed } from './failed.ts';
import type { Libraries } from './library.ts';
import { noSnapshots, snapshotsIn } from './search/snapshots.ts';
import { type ServerLibrary, type Shared, serverLibrary } from './server-library.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { settlePresence } from './upkeep/presence.ts';
import { reread } from './upkeep/reread.ts';
import { verify } from './upkeep/verify.ts';

/** Where the libraries are kept: in a folder (made where there is none), or nowhere beyond this process. */
export type Place =
  | {
      readonly kind: 'sqlite';
      readonly folder: string;
      /** For upkeep while another process has the libraries open: that one sees what is changed. */
      readonly besideAnother?: true;
    }
  | {
      readonly kind: 'postgres';
      readonly url: string;
      /** Where this process keeps its indexes; it shares them with no other. */
      readonly folder: string;
      /** From so many articles on a server is searched by an index in the database instead. Absent: 100,000. */
      readonly searchFrom?: number;
    }
  | { readonly kind: 'memory' };

/** The place that the settings name. */
export const placeOf = ({
  dataDir: folder,
  databaseUrl: url,
  searchInDatabaseFrom: searchFrom,
}: {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly searchInDatabaseFrom?: number;
}): Place =>
  url === undefined
    ? { kind: 'sqlite', folder }
    : { kind: 'postgres', url, folder, ...(searchFrom === undefined ? {} : { searchFrom }) };

export type Opened = { readonly kind: 'opened'; readonly libraries: Libraries } | Failed;

/** A server of so many articles takes about 100 MB of memory for its index, and seconds to bring that back. */
const SEARCH_IN_DATABASE_FROM = 100_000;

/** A library that nobody has asked anything for so long leaves the memory. */
const IDLE_MS = 15 * 60_000;

/**
 * Opens the libraries of all servers.
 *
 * @param now stamps what is added.
 * @param warn is told what went wrong without anything lost: for the operator's log.
 */
export async function openLibraries(
  place: Place,
  now: () => Date = () => new Date(),
  warn: (what: string) => void = () => {},
): Promise<Opened> {
  const store = await openStore(place, warn);
  if ('kind' in store) return store;
  const snapshots = place.kind === 'memory' ? noSnapshots : snapshotsIn(path.join(place.folder, 'index'));
  return { kind: 'opened', libraries: librariesOver({ store, snapshots, now, warn }) };
}

async function openStore(place: Place, warn: (what: string) => void): Promise<Store | Failed> {
  if (place.kind === 'postgres') {
    // Loading pg takes 45 ms, which most who start have no use for.
    const { openPostgres } = await import('./store/postgres.ts');
    return openPostgres(place.url, place.searchFrom ?? SEARCH_IN_DATABASE_FROM, warn);
  }
  return place.kind === 'memory'
    ? openSqlite(':memory:', false)
    : openSqlite(place.folder, place.besideAnother === true);
}

function librariesOver(shared: Shared): Libraries {
  const open = new Map<ServerId, ServerLibrary>();
  const rest = async (askedBefore: number): Promise<void> => {
    for (const library of open.values()) if (library.lastAsked < askedBefore) await library.rest();
  };
  const timer = setInterval(() => {
    rest(shared.now().getTime() - IDLE_MS).catch((error: unknown) => shared.warn(String(error)));
  }, IDLE_MS / 5).unref();
  const deleteServer = async (server: ServerId): Promise<void> => {
    await shared.store.deleteServer(server);
    await open.get(server)?.rest();
    await shared.snapshots.remove(server);
  };
  return {
    async of(server) {
      const library = open.get(server) ?? serverLibrary(server, shared);
      open.set(server, library);
      return library;
    },
    upkeep: {
      verify: () => verify(shared.store, shared.snapshots),
      outdated: shared.store.outdated,
      reread: (...given) => reread(shared.store, ...given),
      backup: shared.store.backup,
      restore: shared.store.restore,
    },
    dueFeeds: shared.store.dueFeeds,
    arrivals: shared.store.arrivals,
    privacy: {
      deleteServer,
      joined: (server) => shared.store.keepPresence(server, null),
      left: (server) => shared.store.keepPresence(server, shared.now()),
      settle: async (present, isOwn = () => true) => {
        const deleted = await settlePresence(shared.store, present, shared.now(), isOwn, deleteServer);
        await shared.snapshots.keepOnly(await shared.store.servers());
        return deleted;
      },
      tracesOf: shared.store.tracesOf,
      forgetMember: shared.store.forgetMember,
    },
    async close() {
      clearInterval(timer);
      await rest(Number.POSITIVE_INFINITY);
      await shared.store.close();
    },
  };
}
