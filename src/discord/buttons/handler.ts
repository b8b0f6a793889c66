import type { AnySelectMenuInteraction, ButtonInteraction } from 'discord.js';
import type { ArticleState } from '../article-state.ts';
import type { House } from '../house.ts';
import type { RecordState } from '../record-state.ts';
import type { State } from '../state.ts';

/** A button that was pressed, or a select in which something was chosen. */
export type Press = ButtonInteraction | AnySelectMenuInteraction;

/** Carries out what a button under an answer says. Its first await acknowledges the interaction. */
export type AnswerButton = (press: Press, state: State, house: House) => Promise<void>;

/** The same for a button that has to do with articles. */
export type ArticleButton = (press: Press, state: ArticleState, house: House) => Promise<void>;

/** The same for one that has to do with corrections, the audit, settings or privacy. */
export type RecordButton = (press: Press, state: RecordState, house: House) => Promise<void>;

/** What was chosen in a select; empty for a button. */
export const chosen = (press: Press): string => (press.isStringSelectMenu() ? (press.values[0] ?? '') : '');
