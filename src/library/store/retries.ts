import { setTimeout as later } from 'node:timers/promises';
import type { Store } from './store.ts';

/** Milliseconds before each further attempt. */
const WAITS = [100, 400, 1500] as const;

/** What pg says when there is no connection, or the server ends or refuses it: codes of the system and of PostgreSQL. */
const LOST =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|57P0[123]|08\d\d\d|53300|Connection terminated|timeout exceeded when trying to connect|not queryable/;

const isLost = (error: unknown): boolean =>
  error instanceof Error && LOST.test(`${'code' in error ? error.code : ''} ${error.message}`);

/** Tries again where the connection was lost; rejects with what was thrown last. @param lost is told of each attempt whose outcome nobody knows. */
export async function retried<T>(work: () => Promise<T>, lost: () => void = () => {}): Promise<T> {
  const attempt = async (): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (isLost(error)) lost();
      throw error;
    }
  };
  for (const wait of WAITS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isLost(error)) throw error;
      await later(wait);
    }
  }
  return attempt();
}

/**
 * The store with each method tried again where the connection was lost. An article whose adding was cut off between
 * commit and answer is found to be there already by the next attempt, and one that was removed so to be gone: after an
 * attempt of a change whose answer was lost, the last one too, `changesBesides` tells of one, so that no index goes by the
 * outcome alone.
 */
export function withRetries(store: Store): Store {
  let attempts = 0;
  const change = <T>(work: () => Promise<T>): Promise<T> => retried(work, () => attempts++);
  return {
    ...store,
    add: (...given) => change(() => store.add(...given)),
    changeHead: (...given) => change(() => store.changeHead(...given)),
    remove: (...given) => change(() => store.remove(...given)),
    replace: (...given) => change(() => store.replace(...given)),
    replaceReadings: (...given) => change(() => store.replaceReadings(...given)),
    changesBesides: async (server) => `${attempts} ${await store.changesBesides(server)}`,
    entries: (...given) => retried(() => store.entries(...given)),
    summaries: (...given) => retried(() => store.summaries(...given)),
    stamps: (...given) => retried(() => store.stamps(...given)),
    count: (...given) => retried(() => store.count(...given)),
    texts: (...given) => retried(() => store.texts(...given)),
    named: (...given) => retried(() => store.named(...given)),
    namedIn: (...given) => retried(() => store.namedIn(...given)),
    outdated: (...given) => retried(() => store.outdated(...given)),
    outdatedOn: (...given) => retried(() => store.outdatedOn(...given)),
    corrections: (...given) => retried(() => store.corrections(...given)),
    offer: (...given) => retried(() => store.offer(...given)),
    settle: (...given) => retried(() => store.settle(...given)),
    note: (...given) => retried(() => store.note(...given)),
    settings: (...given) => retried(() => store.settings(...given)),
    changeSettings: (...given) => retried(() => store.changeSettings(...given)),
    presences: () => retried(() => store.presences()),
    keepPresence: (...given) => retried(() => store.keepPresence(...given)),
    deleteServer: (...given) => retried(() => store.deleteServer(...given)),
    tracesOf: (...given) => retried(() => store.tracesOf(...given)),
    forgetMember: (...given) => retried(() => store.forgetMember(...given)),
    forgetAudit: (...given) => retried(() => store.forgetAudit(...given)),
    audit: (...given) => retried(() => store.audit(...given)),
    servers: () => retried(() => store.servers()),
  };
}
