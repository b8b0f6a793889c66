import type { Actor, Correction } from '../../domain/correction.ts';

/** A correction as it is offered. */
export type NewCorrection = Omit<Correction, 'id' | 'at'>;

/** What became of a correction that was offered. */
export type Offered =
  | { readonly kind: 'kept'; readonly correction: Correction }
  /** Somebody has suggested the same. */
  | { readonly kind: 'known'; readonly correction: Correction }
  /** This member, or the server, has as many open suggestions as are kept. */
  | { readonly kind: 'too-many' };

/** What is done with a correction that is there. */
export type Verdict = 'confirm' | 'turn-down' | 'undo';

/** What a server's members say was read wrongly. */
export interface Corrections {
  /** Open suggestions first, each kind the latest first. */
  list(): Promise<readonly Correction[]>;
  /**
   * Keeps a correction. One that is applied takes the place of what was applied there before, and of suggestions that
   * say the same.
   *
   * @param about what it is in words, for the audit.
   */
  offer(given: NewCorrection, about: string): Promise<Offered>;
  /** Applies a suggestion, or takes a correction away. Null where it is no longer there, or it makes no sense for it. */
  settle(id: string, verdict: Verdict, by: Actor, about: string): Promise<Correction | null>;
}
