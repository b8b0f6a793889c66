import type { TimexType } from '../../domain/time.ts';

/** What a time expression came to. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly certainty: 'stated' | 'inferred';
}

/** The words alone give the value. */
export const stated = (value: string, type: TimexType = 'DATE'): Resolved => ({ type, value, certainty: 'stated' });

/** It took the publication day, or a date told before, to work the value out. */
export const inferred = (value: string): Resolved => ({
  type: /T/.test(value) ? 'TIME' : 'DATE',
  value,
  certainty: 'inferred',
});
