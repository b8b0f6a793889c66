import type { ArticleHead } from './article.ts';
import type { Posted, Verdict } from './check.ts';
import type { Fact } from './fact.ts';
import type { Question } from './question.ts';
import type { QuoteKind } from './quote.ts';
import type { Span } from './span.ts';
import type { Candidate, Side } from './statement.ts';

/** Words of an article that answer a question, and why they were chosen. */
export interface Evidence {
  readonly article: ArticleHead;
  readonly span: Span;
  /** Exactly what stands in the article at `span`. */
  readonly text: string;
  /** The short answer, where the question asks for one: a person, a date, a place, a number, yes or no. */
  readonly short: string | null;
  /** Set where the evidence is a quotation. */
  readonly quote: QuoteEvidence | null;
  /** The day it tells of or was said, TIMEX3 value, with how that is known; null where nobody can say. */
  readonly date: { readonly value: string; readonly certainty: Fact['certainty'] } | null;
  readonly score: number;
  readonly why: Why;
}

export interface QuoteEvidence {
  readonly kind: QuoteKind;
  readonly parts: readonly Span[];
  /** The sentence around it, where its words are a scrap that says little alone: 'he had "total" confidence'. */
  readonly around: string | null;
  /** Who said it, in the fullest name; null: speaker unclear. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** The word that reports it ("told", "tweeted"), as it stands. */
  readonly cue: string | null;
  /** How often the rule that gave the speaker is right, 0 to 1; null where nothing was attributed. */
  readonly confidence: number | null;
  /** Set where a moderator has put the speaker right: what the rules had read. */
  readonly corrected?: { readonly was: string | null; readonly rule: string | null };
}

/** What led to a piece of evidence: shown to whoever asks "why this answer?". */
export interface Why {
  /** Names of the rules that gave the speaker, the date, the short answer. */
  readonly rules: readonly string[];
  /** Words of the question that matched, as they stand in the article. */
  readonly matched: readonly string[];
}

/** One line of a timeline: one event, with every article that tells it, best first. */
export interface TimelineEntry {
  /** TIMEX3 value, as fine as all its articles agree on. */
  readonly value: string;
  /** First and last day of `value`, `YYYY-MM-DD`. */
  readonly days: { readonly from: string; readonly to: string };
  /** How telling it is beside the other lines, 0 to 1: articles that tell it, closeness to the subject, a busy day, a day sooner than a year. */
  readonly weight: number;
  readonly certainty: Fact['certainty'];
  readonly mode: Fact['mode'];
  readonly sources: readonly Evidence[];
}

/** Somebody in the library, over all its articles. */
export interface PersonCard {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly CardRole[];
  readonly quotations: number;
  /** How many of the quotations that were looked at are of each kind. */
  readonly kinds: Readonly<Record<QuoteKind, number>>;
  readonly articles: number;
  /** What they speak of, by weighted words, the weightiest first. */
  readonly topics: readonly string[];
  /** With whom in dated facts, and in how many. */
  readonly companions: readonly { readonly name: string; readonly facts: number }[];
  /** Others who may be meant by the same name. */
  readonly namesakes: readonly Candidate[];
}

/** What articles say that somebody is. */
export interface CardRole {
  readonly text: string;
  readonly evidence: Evidence;
  /** Publication days of the first and the last article that says so, `YYYY-MM-DD`; null where none has one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
}

/** What came of a question. The rooms that show it turn each kind into sentences. */
export type Answer =
  | {
      readonly kind: 'quotes';
      readonly question: Question;
      readonly evidence: readonly Evidence[];
      /** The words given first do not name what is asked about: the article tells of it around them. */
      readonly unnamed?: true;
      /** Everyone who fits, merged over the articles, where more than one is wanted and found; absent: no list. */
      readonly all?: readonly string[];
    }
  | {
      readonly kind: 'passages';
      readonly question: Question;
      readonly evidence: readonly Evidence[];
      /** So many of the first come from different articles and contradict one another, the newest first; absent: none. */
      readonly differ?: number;
      /** Everyone or everything that fits, as with quotes. */
      readonly all?: readonly string[];
    }
  | {
      readonly kind: 'person';
      readonly question: Question;
      readonly person: PersonCard;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly kind: 'timeline';
      readonly question: Question;
      readonly entries: readonly TimelineEntry[];
      /** Mentions of the subject that no date could be given for. */
      readonly undated: number;
      /** Articles among them that have no day of publication: nothing relative in them could be dated. */
      readonly unpublished: number;
    }
  | { readonly kind: 'check'; readonly question: Question; readonly posted: Posted; readonly verdict: Verdict }
  /** What people are quoted with, one side a person. */
  | { readonly kind: 'statements'; readonly question: Question; readonly sides: readonly Side[] }
  /** Everybody who is on the record, the most quoted first. */
  | { readonly kind: 'people'; readonly question: Question; readonly people: readonly Candidate[] }
  /** Several people are called so; the asker must choose. */
  | {
      readonly kind: 'which-person';
      readonly question: Question;
      readonly name: string;
      readonly candidates: readonly Candidate[];
    }
  /** Nothing answers; `nearest` are the closest passages, to be marked as such. */
  | { readonly kind: 'nothing-found'; readonly question: Question; readonly nearest: readonly Evidence[] }
  /** The name or subject is not known; these are like it. */
  | {
      readonly kind: 'unknown-name';
      readonly question: Question;
      readonly name: string;
      readonly like: readonly string[];
    }
  /** A bound of a timeline is no date that can be read; `typed` is what the member wrote. */
  | {
      readonly kind: 'unread-date';
      readonly question: Question;
      readonly bound: 'from' | 'to';
      readonly typed: string;
    }
  /** The words are no question that any pattern understands (empty, far too long, only marks). */
  | {
      readonly kind: 'not-understood';
      readonly asked: string;
      /** `whom`: "who is her lawyer", where nobody was named before. */
      readonly because: 'empty' | 'too-long' | 'no-words' | 'no-quotation' | 'whom';
    };
