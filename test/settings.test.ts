import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.ts';

describe('the settings', () => {
  it('are all optional, and blank ones count as absent', () => {
    const read = readSettings({ DISCORD_TOKEN: '  ', LOG_LEVEL: '' });
    expect(read).toMatchObject({ kind: 'settings', settings: { ingestAllowHosts: [], logLevel: 'info' } });
    expect(read.kind === 'settings' && Object.keys(read.settings).sort()).toEqual([
      'dataDir',
      'ingestAllowHosts',
      'logLevel',
    ]);
  });

  it.each([
    [{ DISCORD_TOKEN: ' abc.def ' }, { discordToken: 'abc.def' }],
    [{ DISCORD_API_URL: 'http://127.0.0.1:4000/api/' }, { discordApiUrl: 'http://127.0.0.1:4000/api' }],
    [{ DISCORD_API_URL: 'http://127.0.0.1:4000/api/v10' }, { discordApiUrl: 'http://127.0.0.1:4000/api' }],
    [{ DATABASE_URL: 'postgres://u:p@db/x' }, { databaseUrl: 'postgres://u:p@db/x' }],
    [
      { INGEST_ALLOW_HOSTS: '127.0.0.1:80, [::1]:81 wiki:8080' },
      { ingestAllowHosts: ['127.0.0.1:80', '[::1]:81', 'wiki:8080'] },
    ],
    [{ LOG_LEVEL: 'WARN' }, { logLevel: 'warn' }],
    [{ SEARCH_IN_DATABASE_FROM: '50000' }, { searchInDatabaseFrom: 50_000 }],
    [{ HEALTH_PORT: '9000' }, { healthPort: 9000 }],
    [{ DATA_DIR: 'kept' }, { dataDir: 'kept' }],
    [{ DATABASE_URL: 'postgres://db/x', SHARDS: 'Auto' }, { shards: 'auto' }],
    [
      { DATABASE_URL: 'postgres://db/x', SHARDS: '4', SHARD_IDS: '0, 1' },
      { shards: 4, shardIds: [0, 1] },
    ],
    [{ SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '4' }, { shard: 3 }],
  ])('read %j', (env, expected) => {
    expect(readSettings(env)).toMatchObject({ kind: 'settings', settings: expected });
  });

  it.each([
    [{ SHARDS: '2' }, 'SHARDS needs DATABASE_URL'],
    [{ SHARDS: 'many', DATABASE_URL: 'postgres://db/x' }, 'SHARDS must be auto or a whole number'],
    [{ SHARDS: 'auto', SHARD_IDS: '0', DATABASE_URL: 'postgres://db/x' }, 'SHARD_IDS must be below SHARDS'],
    [{ SHARDS: '2', SHARD_IDS: '1,2', DATABASE_URL: 'postgres://db/x' }, 'SHARD_IDS must be below SHARDS'],
    [{ SHARDS: '2', SHARD_IDS: 'a', DATABASE_URL: 'postgres://db/x' }, 'SHARD_IDS must be numbers'],
  ])('of shards that cannot be, %j, are told of', (env, fault) => {
    const read = readSettings(env);
    expect(read.kind === 'faults' && read.faults.join(' ')).toContain(fault);
  });

  it('name every fault at once, and no value, for some are secrets', () => {
    const read = readSettings({
      DISCORD_TOKEN: 'two words',
      DISCORD_API_URL: 'ftp://x',
      DATABASE_URL: 'mysql://u:secret@db',
      INGEST_ALLOW_HOSTS: 'localhost',
      LOG_LEVEL: 'loud',
      HEALTH_PORT: '70000',
      SEARCH_IN_DATABASE_FROM: 'many',
    });
    const faults = read.kind === 'faults' ? read.faults : [];
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'DATABASE_URL',
      'SEARCH_IN_DATABASE_FROM',
      'INGEST_ALLOW_HOSTS',
      'LOG_LEVEL',
      'HEALTH_PORT',
    ]);
    expect(faults.join(' ')).not.toMatch(/two words|secret|loud/);
  });
});
