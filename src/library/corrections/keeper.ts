import type { ServerId } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import { textHash } from '../identity.ts';
import type { Entry } from '../library.ts';
import { namedIn } from '../store/rows.ts';
import type { Named, Store } from '../store/store.ts';
import { corrected } from './apply.ts';
import type { Corrections } from './corrections.ts';

/** The corrections of one server, and what comes of them for its entries and people. */
export interface Keeper {
  readonly corrections: Corrections;
  /** The entries with their corrections put in. */
  put(entries: readonly Entry[]): Promise<readonly Entry[]>;
  /** The people of all articles as they are after corrections. */
  named(): Promise<readonly Named[]>;
  /** Lets go of what was looked up: something may have been changed past it. */
  forget(): void;
}

/** @param changed is told when what was made of entries and people no longer holds. */
export function keeperOf(server: ServerId, store: Store, now: () => Date, changed: () => void): Keeper {
  let looked: Promise<ReadonlyMap<string, readonly Correction[]>> | null = null;

  /** By the hash of the text; only those that are applied. */
  const byText = (): Promise<ReadonlyMap<string, readonly Correction[]>> => {
    looked ??= store.corrections(server).then(grouped);
    return looked.catch((error: unknown) => {
      looked = null;
      throw error;
    });
  };

  const put = async (entries: readonly Entry[]): Promise<readonly Entry[]> => {
    const known = await byText();
    if (known.size === 0) return entries;
    return entries.map((entry) => {
      const own = known.get(textHash(entry.article.text));
      return own === undefined ? entry : corrected(entry, own);
    });
  };

  const done = <T>(outcome: T): T => {
    looked = null;
    changed();
    return outcome;
  };

  return {
    put,
    named: async () => {
      const [all, known] = [await store.named(server), await byText()];
      if (known.size === 0) return all;
      const ids = (await store.stamps(server)).filter(({ stamp }) => known.has(stamp)).map(({ id }) => id);
      const entries = await put(await store.entries(server, ids));
      const amended = new Map(entries.map(({ article, reading }) => [article.id, namedIn(article.id, reading)]));
      return [...all.filter(({ article }) => !amended.has(article)), ...[...amended.values()].flat()];
    },
    forget: () => {
      looked = null;
    },
    corrections: {
      list: () => store.corrections(server),
      offer: async (given, about) => done(await store.offer(server, given, about, now())),
      settle: async (id, verdict, by, about) => done(await store.settle(server, id, verdict, { by, about, at: now() })),
    },
  };
}

function grouped(all: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const one of all) {
    if (one.state !== 'applied') continue;
    const own = found.get(one.textHash) ?? [];
    own.push(one);
    found.set(one.textHash, own);
  }
  return found;
}
