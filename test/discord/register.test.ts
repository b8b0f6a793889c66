import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/discord/definitions.ts';
import { sameCommands } from '../../src/discord/register.ts';
import { commandFaults } from './loopback/limits.ts';

/** A definition as Discord gives it back: with ids and defaults, permissions as a string, options without false. */
const givenBack = () =>
  definitions().map((definition) => ({
    description: '',
    ...definition,
    id: '1',
    version: '2',
    default_member_permissions:
      definition.default_member_permissions === null ? null : String(definition.default_member_permissions),
    name_localizations: null,
    nsfw: false,
    ...('options' in definition && definition.options.length > 0
      ? { options: definition.options.map(({ required, ...option }) => (required ? { ...option, required } : option)) }
      : {}),
  }));

describe('the commands that Discord is told of', () => {
  it('keep within its limits', () => {
    expect(commandFaults(definitions())).toEqual([]);
  });

  it('are the same when they come back with all that Discord adds, in any order', () => {
    expect(sameCommands(definitions(), givenBack().reverse())).toBe(true);
  });

  it.each<[string, (commands: ReturnType<typeof givenBack>) => readonly Readonly<Record<string, unknown>>[]]>([
    ['one is missing', (commands) => commands.slice(1)],
    ['one says something else', ([first, ...rest]) => [{ ...first, description: 'Else' }, ...rest]],
    ['one asks for other options', ([first, ...rest]) => [{ ...first, options: [] }, ...rest]],
    ['one is for others', ([first, ...rest]) => [{ ...first, default_member_permissions: '8' }, ...rest]],
    ['one is new', (commands) => [...commands, { name: 'sing', type: 1, description: 'x' }]],
  ])('differ when %s', (_, changed) => {
    expect(sameCommands(definitions(), changed(givenBack()))).toBe(false);
  });
});
