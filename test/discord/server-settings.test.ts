import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openServerSettings } from '../../src/discord/server-settings.ts';

describe('what a server has set', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is private at first, belongs to that server alone, and outlives a restart', async () => {
    const settings = openServerSettings(folder);
    expect(settings.isPublic('1')).toBe(false);
    await Promise.all([settings.setPublic('1', true), settings.setPublic('2', true), settings.setPublic('2', false)]);
    for (const some of [settings, openServerSettings(folder)]) {
      expect([some.isPublic('1'), some.isPublic('2'), some.isPublic(null)]).toEqual([true, false, false]);
    }
  });

  it('counts as nothing where the file is damaged, and stays as it was where it cannot be written', async () => {
    writeFileSync(path.join(folder, 'discord-servers.json'), '{"public": 3');
    expect(openServerSettings(folder).isPublic('1')).toBe(false);
    const nowhere = openServerSettings(path.join(folder, 'not', 'there'));
    await expect(nowhere.setPublic('1', true)).rejects.toThrow('ENOENT');
    expect(nowhere.isPublic('1')).toBe(false);
  });
});
