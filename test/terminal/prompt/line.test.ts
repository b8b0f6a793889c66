import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/domain/commands.ts';
import { readLine } from '../../../src/terminal/prompt/line.ts';
import { nearest } from '../../../src/terminal/prompt/nearest.ts';

describe('a typed line', () => {
  it.each([
    ['', { kind: 'nothing' }],
    [' \t ', { kind: 'nothing' }],
    ['who said recuse?', { kind: 'command', name: 'ask', words: 'who said recuse?' }],
    ['/who-said recuse', { kind: 'command', name: 'who-said', words: 'recuse' }],
    ['  /WHO-SAID   recuse himself ', { kind: 'command', name: 'who-said', words: 'recuse himself' }],
    ['/articles', { kind: 'command', name: 'articles', words: '' }],
    ['Help!', { kind: 'command', name: 'help', words: '' }],
    ['/why 2', { kind: 'own', name: 'why', words: '2' }],
    ['/who-sad recuse', { kind: 'unknown', typed: 'who-sad', like: ['who-said'] }],
    ['/tim', { kind: 'unknown', typed: 'tim', like: ['timeline'] }],
    ['/xyzzyplugh', { kind: 'unknown', typed: 'xyzzyplugh', like: [] }],
    ['/', { kind: 'unknown', typed: '', like: [] }],
  ])('%j is read for what it asks', (typed, expected) => {
    expect(readLine(typed)).toEqual(expected);
  });

  it.each(COMMANDS.filter((command) => command.options.some((option) => option.required)))(
    '/$name without words is incomplete',
    (command) => {
      expect(readLine(`/${command.name}`)).toEqual({ kind: 'incomplete', command });
    },
  );

  it.each(COMMANDS)('the example of /$name is understood', (command) => {
    expect(readLine(command.example)).toMatchObject({ kind: 'command', name: command.name });
  });
});

describe('the nearest names', () => {
  it.each([
    ['timleine', ['timeline']],
    ['artcles', ['articles']],
    ['who', ['who-said', 'who-is']],
    ['', []],
  ])('to %j are %j', (typed, expected) => {
    expect(
      nearest(
        typed,
        COMMANDS.map((command) => command.name),
      ),
    ).toEqual(expected);
  });

  it('offer nothing for what is like nothing, and read no more of it than a name is long', () => {
    expect(nearest('x'.repeat(1_000_000), ['timeline'])).toEqual([]);
  });
});
