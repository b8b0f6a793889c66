import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';

/** A PostgreSQL server to test on; everything happens in databases that are dropped again. */
export const SERVER = process.env['TEST_DATABASE_URL'];

export const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
const databases: string[] = [];

export async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(statement);
  await client.end();
}

interface There {
  readonly kind: 'postgres';
  readonly url: string;
  readonly folder: string;
}

/** A place with nothing in it. */
export async function place(): Promise<There> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  databases.push(name);
  await asAdmin(`create database ${name}`);
  const url = new URL(SERVER ?? '');
  url.pathname = name;
  return { kind: 'postgres', url: url.href, folder: path.join(folder, name) };
}

/** Drops them. One that the server's own cleaning is at work in cannot be dropped just now. */
export async function clearPlaces(): Promise<void> {
  for (const name of databases) {
    const drop = () => asAdmin(`drop database ${name} with (force)`);
    await vi.waitFor(drop, { timeout: 60_000, interval: 500 });
  }
  rmSync(folder, { recursive: true, force: true });
}
