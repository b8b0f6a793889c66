import type { Kysely, Transaction } from 'kysely';
import type { ServerId } from '../../domain/article.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** A database and what each engine does in a way of its own. */
export interface Engine {
  /** Looks something up for one server; where the engine can, it lets rows of no other server be seen. */
  within<T>(server: ServerId, look: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Changes something of one server, all or nothing. Changes of one server wait for one another. */
  change<T>(server: ServerId, change: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Works over all servers as they are at one moment, all or nothing: for upkeep only. */
  everywhere<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Changes everything at once, all or nothing, of which other processes are told. */
  replaceAll<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Changes whenever another process has changed something of the server. */
  changesByOthers(server: ServerId): Promise<string>;
  readonly words: Store['words'];
  /** Tables that this engine alone has, with rows of a server that go with it. */
  readonly ownTables: readonly string[];
  /** What the engine's own check of its files finds wrong. */
  faults(): Promise<readonly string[]>;
  /** Leaves no copy of what was deleted in the engine's own files, as far as it is in its hands. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
