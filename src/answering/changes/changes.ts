import type { Quote } from '../../domain/quote.ts';
import { slice } from '../../domain/span.ts';
import type { Entry } from '../../library/library.ts';

/** A quotation as one version of an article has it. */
export interface Said {
  /** Its words, as they stand; an ellipsis where the article interrupts it. */
  readonly words: string;
  /** Null: speaker unclear. */
  readonly speaker: string | null;
}

/** What became of a quotation from one version of an article to the next. */
export type Change =
  | { readonly kind: 'added'; readonly now: Said }
  | { readonly kind: 'dropped'; readonly was: Said }
  | { readonly kind: 'reworded'; readonly was: Said; readonly now: Said }
  | { readonly kind: 're-attributed'; readonly was: Said; readonly now: Said };

/** From this likeness on two quotations are one that was reworded, 0 to 1. */
const REWORDED = 0.5;

/** Of very many quotations that are not alike, only so many are held against one another. */
const MOST_COMPARED = 150;

interface Held {
  readonly said: Said;
  readonly tokens: readonly string[];
  readonly key: string;
  /** A moderator has put the speaker right: it is no change of the article's. */
  readonly corrected: boolean;
}

/**
 * What changed in the quotations of an article, in the order of the new text, what was dropped last. Reported speech
 * without marks is no quotation here. Quotations are paired by their words first; what is left, by the likeness of
 * their words (Dice's coefficient over pairs of neighbouring words), the likest first.
 */
export function changesBetween(before: Entry, after: Entry): readonly Change[] {
  const [old, now] = [heldIn(before), heldIn(after)];
  const byKey = new Map<string, Held[]>();
  for (const one of old) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const pairs = new Map<Held, Held>();
  for (const one of now) {
    const same = byKey.get(one.key) ?? [];
    const at = Math.max(
      0,
      same.findIndex(({ said }) => said.speaker === one.said.speaker),
    );
    const [was] = same.splice(at, 1);
    if (was !== undefined) pairs.set(one, was);
  }
  const paired = new Set(pairs.values());
  const left = old.filter((one) => !paired.has(one));
  for (const [one, was] of likest(
    now.filter((each) => !pairs.has(each)),
    left,
  )) {
    pairs.set(one, was);
    paired.add(was);
  }
  return [
    ...now.flatMap((one) => changeOf(one, pairs.get(one))),
    ...old.filter((one) => !paired.has(one)).map(({ said }) => ({ kind: 'dropped' as const, was: said })),
  ];
}

function changeOf(now: Held, was: Held | undefined): readonly Change[] {
  if (was === undefined) return [{ kind: 'added', now: now.said }];
  const pair = { was: was.said, now: now.said };
  if (was.said.speaker !== now.said.speaker && !now.corrected && !was.corrected)
    return [{ kind: 're-attributed', ...pair }];
  return was.key === now.key ? [] : [{ kind: 'reworded', ...pair }];
}

function heldIn({ article, reading }: Entry): readonly Held[] {
  const inMarks = reading.quotes.filter(({ kind }) => kind !== 'indirect');
  return inMarks.map((quote) => {
    const words = quote.parts.map((part) => slice(article.text, part)).join(' … ');
    const tokens = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return { said: { words, speaker: speakerOf(quote) }, tokens, key: tokens.join(' '), corrected: isCorrected(quote) };
  });
}

const speakerOf = ({ attribution }: Quote): string | null => attribution?.speaker?.name ?? null;
const isCorrected = ({ attribution }: Quote): boolean => attribution?.corrected !== undefined;

/** Pairs that are alike, the likest first, each quotation once. */
function likest(now: readonly Held[], old: readonly Held[]): readonly (readonly [Held, Held])[] {
  const [some, others] = [now.slice(0, MOST_COMPARED), old.slice(0, MOST_COMPARED)];
  const pairs = new Map([...some, ...others].map((one) => [one, counted(neighbours(one.tokens))]));
  const scored = some.flatMap((one) =>
    others.map((was) => ({ one, was, likeness: dice(pairs.get(one) ?? NONE, pairs.get(was) ?? NONE) })),
  );
  const taken = new Set<Held>();
  return scored
    .filter(({ likeness }) => likeness >= REWORDED)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ one, was }) => {
      if (taken.has(one) || taken.has(was)) return [];
      taken.add(one).add(was);
      return [[one, was] as const];
    });
}

/** Each word with the next; a single word with itself. */
const neighbours = (tokens: readonly string[]): readonly string[] =>
  tokens.length < 2 ? tokens : tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`);

/** How often each of some things is there, and how many things in all. */
interface Counted {
  readonly times: ReadonlyMap<string, number>;
  readonly all: number;
}

const NONE: Counted = { times: new Map(), all: 0 };

function counted(things: readonly string[]): Counted {
  const times = new Map<string, number>();
  for (const one of things) times.set(one, (times.get(one) ?? 0) + 1);
  return { times, all: things.length };
}

/** Dice's coefficient; 0 where their lengths alone keep them from being reworded ones. */
function dice(a: Counted, b: Counted): number {
  const of = a.all + b.all;
  if (of === 0 || 2 * Math.min(a.all, b.all) < REWORDED * of) return 0;
  let both = 0;
  for (const [one, times] of a.times) both += Math.min(times, b.times.get(one) ?? 0);
  return (2 * both) / of;
}
