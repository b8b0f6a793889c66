import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { definitions } from './definitions.ts';

type Known = Readonly<Record<string, unknown>>;

/** What Discord fills in where a definition does not say. */
const FILLED_IN: Known = {
  type: 1,
  description: '',
  options: [],
  default_member_permissions: null,
  required: false,
  autocomplete: false,
};

/** Only what a definition says; what Discord adds by itself (ids, versions, localizations) is left out. */
function bare(definition: Known, keys: readonly string[]): Known {
  return Object.fromEntries(
    keys.map((key) => {
      const value = definition[key] ?? FILLED_IN[key] ?? null;
      if (key === 'options' && Array.isArray(value)) return [key, value.map((option: Known) => bare(option, OPTION))];
      // Permissions are sent as a number and come back as a string.
      if (key === 'default_member_permissions' && value !== null) return [key, String(value)];
      return [key, Array.isArray(value) ? [...value].sort() : value];
    }),
  );
}

const OPTION = ['type', 'name', 'description', 'required', 'autocomplete', 'max_length', 'channel_types'];
const COMMAND = [
  'type',
  'name',
  'description',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
];

const normal = (commands: readonly Known[]): readonly Known[] =>
  commands
    .map((command) => bare(command, COMMAND))
    .sort((a, b) => `${a['type']} ${a['name']}`.localeCompare(`${b['type']} ${b['name']}`));

/** Whether Discord has these very commands. */
export const sameCommands = (ours: readonly Known[], theirs: readonly Known[]): boolean =>
  isDeepStrictEqual(normal(ours), normal(theirs));

/** Tells Discord of the commands, unless it knows them as they are. */
export async function registerCommands(rest: REST, application: string): Promise<'unchanged' | 'registered'> {
  const route = Routes.applicationCommands(application);
  const theirs = (await rest.get(route)) as readonly Known[];
  const ours = definitions();
  if (sameCommands(ours, theirs)) return 'unchanged';
  await rest.put(route, { body: ours });
  return 'registered';
}
