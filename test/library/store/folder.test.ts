import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/library/store/folder.ts';

describe('folders', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(path.join(tmpdir(), 'folder-'));
  });
  afterEach(() => rmSync(base, { recursive: true }));

  it('are made with those above them, and left as they are where they stand', () => {
    const deep = path.join(base, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it.each([
    ['a file stands in their place', 'file'],
    ['a file stands above them', 'file/a/b'],
  ])('are refused where %s', (_, name) => {
    writeFileSync(path.join(base, 'file'), '');
    expect(() => makeFolder(path.join(base, name))).toThrow();
  });

  it.runIf(existsSync('/proc/self'))('are refused at once in /proc, where none can be made', () => {
    expect(() => makeFolder('/proc/no-such-folder/a')).toThrow('ENOENT');
  });
});
