import type { ArticleHead, ArticleId } from '../../domain/article.ts';
import type { Actor, Correction } from '../../domain/correction.ts';
import type { Span } from '../../domain/span.ts';
import type { NewCorrection } from '../../library/corrections/corrections.ts';
import { type Placed, placedIn } from '../../library/corrections/placed.ts';
import { textHash } from '../../library/identity.ts';
import type { Entry, Library } from '../../library/library.ts';
import { typedValue } from '../timeline/typed-day.ts';
import { type Place, placeOfDate, placeOfSpeaker } from './places.ts';
import { typedSpeaker } from './typed-speaker.ts';

/** What somebody says of a piece of evidence that was read wrongly. */
export interface Wish {
  readonly article: ArticleId;
  /** The evidence's own span. */
  readonly span: Span;
  /** The date that stood with it, as a TIMEX3 value; null where none did. */
  readonly shown: string | null;
  readonly what: 'speaker' | 'date';
  /** The name or the date as it was typed; blank, "unclear" or "unknown": nobody can say. */
  readonly typed: string;
  readonly by: Actor;
  /** A moderator's counts at once; anybody else's is a suggestion. */
  readonly moderator: boolean;
  /** The day that "yesterday" counts from. */
  readonly now: Date;
}

/** What became of a wish to correct something. */
export type CorrectionOutcome =
  | ({ readonly kind: 'applied' | 'suggested' | 'known' } & Placed)
  /** It was put back to what the rules read, so that no correction is needed. */
  | ({ readonly kind: 'undone' } & Placed)
  /** The article, or what was read there, is no longer on the record. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-quotation' }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'unread-date'; readonly typed: string }
  | { readonly kind: 'unclear-name'; readonly typed: string; readonly like: readonly string[] }
  /** It stands so already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'too-many' };

/** The longest name that is kept, in UTF-16 units. */
export const LONGEST_NAME = 100;

const NOBODY = /^(?:|\?+|-+|unclear|unknown|nobody|none|speaker unclear|no date)$/iu;

/** Puts right who said something or when it was, or suggests it. Rejects only where the library does. */
export async function correct(wish: Wish, library: Library): Promise<CorrectionOutcome> {
  const entry = await library.get(wish.article);
  if (entry === null) return { kind: 'gone' };
  const place = wish.what === 'speaker' ? placeOfSpeaker(entry, wish.span) : placeOfDate(entry, wish.span, wish.shown);
  if (place === null) return { kind: wish.what === 'speaker' ? 'no-quotation' : 'no-date' };
  const value = await wantedValue(wish, entry, library);
  if (typeof value === 'object' && value !== null) return value;
  if (value === place.now) return { kind: 'same' };
  const hash = textHash(entry.article.text);
  if (wish.moderator && value === place.was) {
    const before = (await library.corrections.list()).find((one) => isAt(one, place, hash));
    const undone =
      before && (await library.corrections.settle(before.id, 'undo', wish.by, inShort(before, entry.article)));
    if (undone) return { kind: 'undone', ...placedIn(entry, undone) };
  }
  const given: NewCorrection = {
    kind: place.kind,
    textHash: hash,
    span: place.span,
    value,
    was: place.was,
    rule: place.rule,
    rules: entry.reading.rules,
    state: wish.moderator ? 'applied' : 'suggested',
    by: wish.by,
  };
  const offered = await library.corrections.offer(given, inShort(given, entry.article));
  if (offered.kind === 'too-many') return offered;
  const placed = placedIn(entry, offered.correction);
  if (offered.kind === 'known') return { kind: wish.moderator ? 'same' : 'known', ...placed };
  return { kind: given.state, ...placed };
}

async function wantedValue(wish: Wish, entry: Entry, library: Library): Promise<string | null | CorrectionOutcome> {
  const typed = wish.typed.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  if (NOBODY.test(typed)) return null;
  if (wish.what === 'date') return typedValue(typed, wish.now) ?? { kind: 'unread-date', typed };
  const named = typedSpeaker(typed, entry, await library.people());
  return named.kind === 'name' ? named.name : { kind: 'unclear-name', typed, like: named.like };
}

const isAt = (one: Correction, { kind, span }: Place, hash: string): boolean =>
  one.state === 'applied' &&
  one.kind === kind &&
  one.textHash === hash &&
  one.span.start === span.start &&
  one.span.end === span.end;

/** "Ada Reyes → Tom Okafor, in “Harbour closes”": what the audit says of it. */
export const inShort = (
  { was, value }: Pick<Correction, 'was' | 'value'>,
  { title, url, id }: Pick<ArticleHead, 'title' | 'url' | 'id'>,
): string => `${was ?? 'unclear'} → ${value ?? 'unclear'}, in “${title ?? url ?? id}”`;
