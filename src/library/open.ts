import type { ServerId } from '../domain/article.ts';
import type { Libraries, Library } from './library.ts';
import { serverLibrary } from './server-library.ts';
import { openSqlite } from './store/sqlite.ts';

/** Where the libraries are kept: in a folder (made where there is none), or nowhere beyond this process. */
export type Place = { readonly kind: 'sqlite'; readonly folder: string } | { readonly kind: 'memory' };

/** Why the libraries cannot be opened. Nothing was changed. `detail` is for the operator's log. */
export interface Failed {
  readonly kind: 'failed';
  readonly because: /** A newer version of this program has changed the tables. */
    | 'newer-version'
    /** What is there is no database, or a broken one. */
    | 'damaged'
    | 'not-writable'
    /** Another process has it open. */
    | 'in-use';
  readonly detail: string;
}

export type Opened = { readonly kind: 'opened'; readonly libraries: Libraries } | Failed;

/** Opens the libraries of all servers. `now` stamps what is added. */
export async function openLibraries(place: Place, now: () => Date = () => new Date()): Promise<Opened> {
  const store = await openSqlite(place.kind === 'memory' ? ':memory:' : place.folder);
  if ('kind' in store) return store;
  const open = new Map<ServerId, Library>();
  return {
    kind: 'opened',
    libraries: {
      of: async (server) => {
        const library = open.get(server) ?? serverLibrary(server, store, now);
        open.set(server, library);
        return library;
      },
      close: () => store.close(),
    },
  };
}
