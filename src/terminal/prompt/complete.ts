import { suggest } from '../../answering/suggest.ts';
import { COMMANDS, type CommandOption, LONGEST_QUESTION } from '../../domain/commands.ts';
import type { Library } from '../../library/library.ts';
import { OWN_COMMANDS } from '../own-commands.ts';
import { safe } from '../show/safe.ts';

/** What node:readline's completer gives: the possible completions, and the end of the line that they stand for. */
export type Completions = readonly [completions: string[], of: string];

/**
 * Completes a command's name, the name of an option ("fr" to "from: "), or what stands behind either (people, subjects,
 * words) from the library.
 */
export async function complete(line: string, library: Library): Promise<Completions> {
  const [, name = '', typed] = /^\/(\S*)(?:\s+(.*))?$/.exec(line) ?? [];
  if (typed === undefined) {
    if (!line.startsWith('/')) return [[], line];
    const all = [...COMMANDS, ...OWN_COMMANDS].map((command) => command.name);
    return [all.filter((one) => one.startsWith(name.toLowerCase())).map((one) => `/${one} `), line];
  }
  const command = COMMANDS.find((one) => one.name === name.toLowerCase());
  const [first, ...further] = command?.options ?? [];
  if (first === undefined) return [[], typed];
  const { option, value } = optionAt(typed, further) ?? { option: first, value: typed };
  const found = option.completes === 'none' ? [] : await suggest(option.completes, value, library);
  return [[...found.map((one) => safe(one.value).replaceAll('\n', ' ')), ...withOption(value, further)], value];
}

/** The last option that is typed ("Trump topic: ru") and its value so far; null where none is. */
function optionAt(typed: string, further: readonly CommandOption[]) {
  const names = further.map(({ name }) => name).join('|');
  const [, name = '', value = ''] = new RegExp(`^.*\\s(${names}):\\s*(.*)$`, 'i').exec(typed) ?? [];
  const option = further.find((one) => one.name === name.toLowerCase());
  return option === undefined ? null : { option, value };
}

/** The value with the options that its last word may begin: "Trump to" as "Trump topic: ". */
function withOption(value: string, further: readonly CommandOption[]): string[] {
  const [, before, begun = ''] = /^(.*\S\s+)(\S+)$/.exec(value.slice(-LONGEST_QUESTION)) ?? [];
  if (before === undefined) return [];
  return further.filter((one) => one.name.startsWith(begun.toLowerCase())).map((one) => `${before}${one.name}: `);
}
