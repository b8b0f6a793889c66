import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../src');

/** Every folder of src, from the ground up: each may import those that its row names, and itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ['domain'],
  reading: ['domain', 'language'],
  library: ['domain', 'language'],
  ingest: ['domain', 'language', 'reading', 'library'],
  answering: ['domain', 'language', 'library', 'reading'],
  wording: ['domain', 'answering', 'library', 'ingest'],
  picture: ['domain', 'reading', 'wording'],
  discord: ['domain', 'language', 'library', 'ingest', 'answering', 'wording', 'picture', 'reading'],
  terminal: ['domain', 'language', 'library', 'ingest', 'answering', 'wording', 'picture', 'reading'],
};

/** Big libraries, and the one folder or file that may import each. */
const SINGLE_IMPORTER: Readonly<Record<string, string>> = {
  compromise: 'language/',
  'chrono-node': 'answering/timeline/',
  minisearch: 'library/',
  kysely: 'library/',
  libsql: 'library/',
  '@resvg/resvg-js': 'picture/',
  '@expo-google-fonts/noto-sans': 'picture/',
  'ical-generator': 'picture/',
  'discord.js': 'discord/',
  commander: 'terminal/',
  dotenv: 'main.ts',
};

const files = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    return statSync(full).isDirectory() ? files(full) : full.endsWith('.ts') ? [full] : [];
  });

const imports = files(root).flatMap((file) => {
  const from = path.relative(root, file).replaceAll('\\', '/');
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((m) => ({
    from,
    to: m[1] ?? '',
    target: (m[1] ?? '').startsWith('.')
      ? path.relative(root, path.resolve(path.dirname(file), m[1] ?? '')).replaceAll('\\', '/')
      : null,
  }));
});

describe('the house', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it('has arrows that go one way only', () => {
    const wrong = imports.filter(({ from, target }) => {
      if (target === null || !from.includes('/')) return false;
      const [room = '', other = ''] = [from.split('/')[0], target.split('/')[0]];
      return room !== other && !(MAY_IMPORT[room] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(SINGLE_IMPORTER))('lets %s be imported by %s only', (library, where) => {
    const wrong = imports.filter(
      ({ from, to }) => (to === library || to.startsWith(`${library}/`)) && !from.startsWith(where),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = files(root).filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => path.relative(root, file)).filter((file) => file !== 'settings.ts')).toEqual([]);
  });
});
