import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/domain/commands.ts';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it.each(COMMANDS)('explains /$name', ({ name }) => {
    expect(readme).toContain(`| \`/${name}`);
  });

  it('has a row for every folder of the source', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const missing = folders.filter(({ name }) => !readme.includes(`| \`src/${name}\``)).map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = [...readme.matchAll(/`((?:src|test|data)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => file !== 'data/kept' && !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('names no script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
