import { wallClock } from '../domain/time-zone.ts';
import { dateInWords } from './dates.ts';

/** "2 March 2017, 14:05", as the clocks of a time zone show it. */
export function timeInWords(moment: Date, timeZone: string): string {
  const there = wallClock(moment, timeZone).toISOString();
  return `${dateInWords(there.slice(0, 10))}, ${there.slice(11, 16)}`;
}
