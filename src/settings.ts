import { fileURLToPath } from 'node:url';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Everything that the outside may set, validated. */
export interface Settings {
  /** Absent: the terminal instead of the bot. */
  readonly discordToken?: string;
  /** REST base without a version, such as `http://127.0.0.1:4000/api`. Absent: Discord's own. */
  readonly discordApiUrl?: string;
  /** Where articles, readings and indexes are kept. */
  readonly dataDir: string;
  /** PostgreSQL instead of SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  /** PostgreSQL: of how many articles on a server's search runs in the database. Absent: 100,000. */
  readonly searchInDatabaseFrom?: number;
  /** `host:port` pairs that links may name although they are private. */
  readonly ingestAllowHosts: readonly string[];
  readonly logLevel: (typeof LEVELS)[number];
  /** Loopback port of `/health` and `/metrics`. Absent: no such endpoint. */
  readonly healthPort?: number;
  /** The bot as so many processes, each with its share of the servers. Absent: as one. */
  readonly shards?: number | 'auto';
  /** The shards that run on this machine. Absent: all. */
  readonly shardIds?: readonly number[];
  /** Set in a process that was started as a shard: which one it is. */
  readonly shard?: number;
}

export type SettingsRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** One sentence for each setting that cannot be used; none repeats a value, for some are secrets. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/** A value as it was read, or the fault in it. */
type Checked<T> = { readonly value: T } | { readonly fault: string };

const httpUrl = (text: string): Checked<string> =>
  /^https?:\/\//i.test(text) && URL.canParse(text)
    ? { value: text.replace(/\/+$/, '').replace(/\/v\d+$/, '') }
    : { fault: 'must be a link that begins with http:// or https://' };

const postgresUrl = (text: string): Checked<string> =>
  /^postgres(ql)?:\/\//i.test(text) && URL.canParse(text)
    ? { value: text }
    : { fault: 'must begin with postgres:// or postgresql://' };

function hosts(text: string): Checked<readonly string[]> {
  const pairs = text.split(/[\s,]+/).filter((pair) => pair !== '');
  return pairs.every((pair) => /^(\[[\da-f:.]+\]|[^\s:/]+):\d{1,5}$/i.test(pair))
    ? { value: pairs }
    : { fault: 'must be host:port pairs, separated by commas, such as 127.0.0.1:8080' };
}

function level(text: string): Checked<Settings['logLevel']> {
  const found = LEVELS.find((name) => name === text.toLowerCase());
  return found === undefined ? { fault: `must be one of ${LEVELS.join(', ')}` } : { value: found };
}

const port = (text: string): Checked<number> =>
  /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
    ? { value: Number(text) }
    : { fault: 'must be a port from 1 to 65535' };

const count = (text: string): Checked<number> =>
  /^\d{1,9}$/.test(text) ? { value: Number(text) } : { fault: 'must be a whole number, such as 100000' };

const shardCount = (text: string): Checked<number | 'auto'> =>
  text.toLowerCase() === 'auto'
    ? { value: 'auto' }
    : /^[1-9]\d{0,3}$/.test(text)
      ? { value: Number(text) }
      : { fault: 'must be auto or a whole number from 1 to 9999' };

const shardList = (text: string): Checked<readonly number[]> =>
  /^\d{1,4}(?:[\s,]+\d{1,4})*$/.test(text)
    ? { value: [...new Set(text.split(/[\s,]+/).map(Number))] }
    : { fault: 'must be numbers of shards, separated by commas, such as 0,1,2' };

/** A token holds no white space and nothing that an HTTP header cannot carry. */
const token = (text: string): Checked<string> =>
  /^[\x21-\x7e]+$/.test(text) ? { value: text } : { fault: 'must be one word, as the Developer Portal shows it' };

/** Reads the settings; blank ones count as absent. All faults come together. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): SettingsRead {
  const faults: string[] = [];
  const read = <T>(name: string, check: (text: string) => Checked<T>): T | undefined => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return undefined;
    const checked = check(text);
    if ('value' in checked) return checked.value;
    faults.push(`${name} ${checked.fault}.`);
    return undefined;
  };
  const optional = <K extends string, T>(key: K, value: T | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };

  // discord.js tells a shard's process which one it is by the same names.
  const isShard = env['SHARDING_MANAGER'] !== undefined;
  const shards = isShard ? undefined : read('SHARDS', shardCount);
  const shardIds = isShard ? undefined : read('SHARD_IDS', shardList);
  const highest = Math.max(-1, ...(shardIds ?? []));
  if (shardIds !== undefined && (typeof shards !== 'number' || highest >= shards)) {
    faults.push('SHARD_IDS must be below SHARDS, which must be a number then.');
  }
  if (shards !== undefined && (env['DATABASE_URL']?.trim() ?? '') === '') {
    faults.push('SHARDS needs DATABASE_URL: several processes share their articles in PostgreSQL.');
  }

  const settings: Settings = {
    ...optional('discordToken', read('DISCORD_TOKEN', token)),
    ...optional('discordApiUrl', read('DISCORD_API_URL', httpUrl)),
    dataDir: read('DATA_DIR', (text) => ({ value: text })) ?? fileURLToPath(new URL('../data/kept', import.meta.url)),
    ...optional('databaseUrl', read('DATABASE_URL', postgresUrl)),
    ...optional('searchInDatabaseFrom', read('SEARCH_IN_DATABASE_FROM', count)),
    ingestAllowHosts: read('INGEST_ALLOW_HOSTS', hosts) ?? [],
    logLevel: read('LOG_LEVEL', level) ?? 'info',
    ...optional('healthPort', read('HEALTH_PORT', port)),
    ...optional('shards', shards),
    ...optional('shardIds', shardIds),
    ...(isShard ? { shard: Number(env['SHARDS']) } : {}),
  };
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'settings', settings };
}
