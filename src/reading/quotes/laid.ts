import type { Span } from '../../domain/span.ts';
import type { Label } from './labels.ts';

/**
 * How a text lays out words as somebody's without marks around them: a turn of a transcript, a block quotation, a post
 * with its author's name below.
 */
export type Laid =
  | { readonly kind: 'turn'; readonly label: Label; readonly role: TurnRole; readonly lead: Span }
  | { readonly kind: 'block' }
  | { readonly kind: 'post'; readonly label: Label };

/** name: "PINE:" · question: "Q:" · answer: "A:", whose speaker is told before the first question. */
export type TurnRole = 'name' | 'question' | 'answer';
