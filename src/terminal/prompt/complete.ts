import { suggest } from '../../answering/suggest.ts';
import { COMMANDS } from '../../domain/commands.ts';
import type { Library } from '../../library/library.ts';
import { OWN_COMMANDS } from '../own-commands.ts';
import { safe } from '../show/safe.ts';

/** What node:readline's completer gives: the possible completions, and the end of the line that they stand for. */
export type Completions = readonly [completions: string[], of: string];

/** Completes a command's name, or what stands behind it (people, subjects, words) from the library. */
export async function complete(line: string, library: Library): Promise<Completions> {
  const [, name = '', typed] = /^\/(\S*)(?:\s+(.*))?$/.exec(line) ?? [];
  if (typed === undefined) {
    if (!line.startsWith('/')) return [[], line];
    const all = [...COMMANDS, ...OWN_COMMANDS].map((command) => command.name);
    return [all.filter((one) => one.startsWith(name.toLowerCase())).map((one) => `/${one} `), line];
  }
  const kind = COMMANDS.find((command) => command.name === name.toLowerCase())?.options[0]?.completes ?? 'none';
  if (kind === 'none') return [[], typed];
  const found = await suggest(kind, typed, library);
  return [found.map((suggestion) => safe(suggestion.value).replaceAll('\n', ' ')), typed];
}
