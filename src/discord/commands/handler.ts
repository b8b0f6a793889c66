import type { ChatInputCommandInteraction } from 'discord.js';
import type { House } from '../house.ts';

/** Carries out one slash command. Its first await acknowledges the interaction. */
export type CommandHandler = (interaction: ChatInputCommandInteraction, house: House) => Promise<void>;
