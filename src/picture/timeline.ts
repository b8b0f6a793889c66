import type { TimelineEntry } from '../domain/answer.ts';

/** A timeline to be drawn or written to a file. */
export interface TimelinePicture {
  /** What it is about, as it was found ("Jeff Sessions"). */
  readonly subject: string;
  readonly entries: readonly TimelineEntry[];
  /** Mentions that tell no date. */
  readonly undated: number;
}
