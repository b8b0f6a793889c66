import type { Day } from './calendar.ts';
import { parseDay, yearOf } from './calendar.ts';
import type { Match } from './match.ts';
import { resolve } from './resolve.ts';
import type { Stated } from './stated.ts';
import type { Lean } from './tense.ts';
import type { Light } from './which.ts';

/** A sentence, or a piece of a long one, with its time expressions; `at` is where it starts in the text. */
export interface Piece {
  readonly piece: string;
  readonly at: number;
  /** Of the sentence. */
  readonly index: number;
  readonly found: readonly Match[];
}

const DAY = /^\d{4}-\d\d-\d\d/;
/** "That night" is of the day told in the sentence before, though a year was told in between. */
const NEAR = 1;

/** A day so long ago is still news. */
const DAYS_OF_NEWS = 7;

interface Place {
  readonly published: Day | null;
  /** The expression stands at the head of its sentence. */
  readonly opens: boolean;
}

/** The dates that the text has told so far: what "the next day", "that year", "a year earlier" count from. */
export class Memory {
  /** Value of the last quarter told. */
  quarter: string | null = null;
  #last: string | null = null;
  #day: { readonly value: string; readonly index: number; readonly opens: boolean } | null = null;
  #here: { readonly value: string; readonly index: number } | null = null;
  #dated: { readonly value: string; readonly index: number } | null = null;

  /** The value that an expression of the sentence `index` is counted from; null where nothing was told. */
  told(stated: Stated, index: number, { published, opens }: Place): string | null {
    if (stated.kind === 'clock' && this.#here?.index === index) return this.#here.value;
    // "They met Saturday. Some began at 10 a.m.": news of these days, and no hour of a history.
    if (stated.kind === 'clock') return opens || !this.#near(index) ? null : this.#news(published);
    const finer =
      stated.kind === 'shift' && (stated.unit === 'day' || stated.unit === 'week') && stated.from === 'told';
    return finer && this.#near(index) ? (this.#day?.value ?? null) : this.#last;
  }

  /** The value of the date told last, if it stands in the sentence `index` and its words gave its year. */
  dated(index: number): string | null {
    return this.#dated?.index === index && this.#dated.value === this.#last ? this.#dated.value : null;
  }

  #near(index: number): boolean {
    return this.#day !== null && index - this.#day.index <= NEAR;
  }

  /** The last day told, where it is a day of news. */
  #news(published: Day | null): string | null {
    const day = this.#day === null ? null : parseDay(this.#day.value);
    if (day === null || published === null || day > published || published - day > DAYS_OF_NEWS) return null;
    return this.#day?.value ?? null;
  }

  /** Takes note of what an expression came to. */
  hear(stated: Stated, value: string, lean: Lean, index: number, opens: boolean): void {
    // What a figure is compared with ("a year ago") is not what the text goes on to tell of.
    if (!/^\d{2}/.test(value) || stated.kind === 'period') return;
    this.#last = value;
    this.#here = { value, index };
    if (yearIn(stated) !== null || (this.#dated?.index === index && 'year' in stated && stated.year === null))
      this.#dated = { value, index };
    // "Early Tuesday, it said that it had asked in a letter Friday. Later in the day": of the day that opened.
    if (DAY.test(value) && !(this.#day?.opens === true && this.#day.index === index))
      this.#day = { value, index, opens };
    if (stated.kind === 'season' && stated.year === null && /-Q\d$/.test(value) && lean !== 'future')
      this.quarter = value;
  }
}

/** "at 10:35 a.m. (0735 GMT) Friday": the day of a time of day may come after it in its sentence. */
export function dayToCome(stated: Stated, after: readonly Match[], light: Light): string | null {
  if (stated.kind !== 'clock') return null;
  const day = after.find(({ stated: { kind } }) => kind === 'weekday' || kind === 'day');
  return day === undefined ? null : resolve(day.stated, light).value;
}

/** Days and months with a year long gone that a text tells, at the least, for it to be a story. */
const DATES_OF_STORY = 3;
/** For each day told by its distance from today, so many dates of years long gone. */
const GONE_TO_NEAR = 6;

/**
 * Whether a text tells the past from date to date, as a history or a biography does, and not the news of its day:
 * it names days and months long gone with their years, and hardly a day by its distance from today. HeidelTime's
 * "narrative" texts, found out by counting.
 */
export function isStory(pieces: readonly Piece[], published: Day | null): boolean {
  let dates = 0;
  let gone = 0;
  let near = 0;
  for (const { found } of pieces) {
    for (const { stated } of found) {
      const year = yearIn(stated);
      if (year !== null) {
        if (published === null || year < yearOf(published) - 1) {
          gone++;
          if (stated.kind === 'day' || stated.kind === 'month') dates++;
        } else near++;
      } else if (stated.kind === 'weekday' || (stated.kind === 'shift' && stated.from === 'published')) near++;
    }
  }
  return (dates >= DATES_OF_STORY || (published === null && gone >= DATES_OF_STORY)) && near * GONE_TO_NEAR < gone;
}

function yearIn(stated: Stated): number | null {
  if (stated.kind === 'value') return /^\d{4}(?!\d)/.test(stated.value) ? Number(stated.value.slice(0, 4)) : null;
  return 'year' in stated && stated.year?.kind === 'year' ? stated.year.year : null;
}
