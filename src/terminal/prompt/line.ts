import { asksForHelp } from '../../answering/questions/help.ts';
import { COMMANDS, type Command, type CommandName } from '../../domain/commands.ts';
import { OWN_COMMANDS, type OwnCommandName } from '../own-commands.ts';
import { nearest } from './nearest.ts';

/** What a typed line asks for. */
export type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly name: CommandName; readonly words: string }
  | { readonly kind: 'own'; readonly name: OwnCommandName; readonly words: string }
  /** A command that needs words, without them. */
  | { readonly kind: 'incomplete'; readonly command: Command }
  | { readonly kind: 'unknown'; readonly typed: string; readonly like: readonly string[] };

const NAMES = [...COMMANDS, ...OWN_COMMANDS].map((command) => command.name);

/** Reads a line: a command begins with a slash; anything else is a question in plain words, or asks for help. */
export function readLine(typed: string): Line {
  const line = typed.trim();
  if (line === '') return { kind: 'nothing' };
  const [, word, words = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  if (word === undefined && asksForHelp(line)) return { kind: 'command', name: 'help', words: '' };
  if (word === undefined) return { kind: 'command', name: 'ask', words: line };
  const name = word.toLowerCase();
  const own = OWN_COMMANDS.find((command) => command.name === name);
  if (own !== undefined) return { kind: 'own', name: own.name, words };
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) return { kind: 'unknown', typed: word, like: nearest(word, NAMES) };
  const needs = command.options.some((option) => option.required);
  return needs && words === '' ? { kind: 'incomplete', command } : { kind: 'command', name: command.name, words };
}
