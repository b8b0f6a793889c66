import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Libraries } from '../../src/library/library.ts';
import { openLibraries } from '../../src/library/open.ts';
import { read } from '../../src/reading/read.ts';
import { BotProcess } from './bot-process.ts';
import { ARTICLE, addArticle } from './harbour.ts';
import { shardOf } from './loopback/gateway.ts';
import { LoopbackDiscord } from './loopback/loopback.ts';
import { Member, textOf } from './loopback/member.ts';

const SERVER = process.env['TEST_DATABASE_URL'];

/** Two servers of two shards. */
const FIRST = '200000000000000001';
const SECOND = String(BigInt(FIRST) + (1n << 22n));

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The processes that a process has started and that still run. */
const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not yet: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it.runIf(SERVER === undefined)('needs TEST_DATABASE_URL for the rest of this file', () => {});

describe.runIf(SERVER !== undefined)('a bot of two shards, each a process of its own', () => {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'shards-'));
  const url = new URL(SERVER ?? 'postgres://nobody');
  url.pathname = database;
  let discord: LoopbackDiscord;
  let bot: BotProcess;
  let elsewhere: Libraries;

  beforeAll(async () => {
    await asAdmin(`create database ${database}`);
    discord = await LoopbackDiscord.open([
      { id: FIRST, name: 'Harbour' },
      { id: SECOND, name: 'Orchard' },
    ]);
    discord.recommended = 2;
    bot = await new BotProcess(discord.apiUrl, { SHARDS: 'auto', DATABASE_URL: url.href }, folder).ready(90_000);
    const opened = await openLibraries({ kind: 'postgres', url: url.href, folder: path.join(folder, 'other') });
    if (opened.kind === 'failed') throw new Error(opened.detail);
    elsewhere = opened.libraries;
  }, 120_000);

  afterAll(async () => {
    await elsewhere.close();
    await bot.stop();
    await discord.close();
    await asAdmin(`drop database ${database} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const ask = async (server: string): Promise<string> =>
    textOf(await new Member(discord, server).command('ask', { question: 'who said they never asked us?' }).reply());

  it('has a shard for each server, and tells Discord of the commands once', () => {
    expect([FIRST, SECOND].map((id) => shardOf(id, 2)).sort()).toEqual([0, 1]);
    expect(discord.gateway.counts.identified).toBe(2);
    expect(childrenOf(bot.pid)).toHaveLength(2);
    expect(discord.sent.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('answers in each server from its own articles', async () => {
    for (const server of [FIRST, SECOND]) expect(await ask(server)).not.toContain('Okafor');
    await addArticle(new Member(discord, SECOND, undefined, true), 'pier.md', ARTICLE);
    expect(await ask(SECOND)).toContain('Tom Okafor');
    expect(await ask(FIRST)).not.toContain('Okafor');
  });

  it('sees at once in the process that serves a server what another process adds to it', async () => {
    const article = { id: 'pier', text: 'Fishermen were angry. “They never asked us,” Nora Quist said.' };
    await (await elsewhere.of(FIRST)).add(article, read(article));
    expect(await ask(FIRST)).toContain('Nora Quist');
    expect(await ask(SECOND)).not.toContain('Quist');
  });

  it('answers a direct message, which comes to the first shard, from a server of the second', async () => {
    const writer = new Member(discord, null);
    discord.members.add(`${SECOND}/${writer.id}`);
    const before = discord.interactions.posted.length;
    writer.write('who said they never asked us?');
    await until('an answer', () => discord.interactions.posted.length > before);
    const answer = discord.interactions.posted.at(-1);
    expect(answer?.channel).toBe(`9${writer.id.slice(1)}`);
    expect(answer && textOf(answer)).toContain('Tom Okafor');
  });

  it('starts a shard anew that was killed, and answers again', async () => {
    const [first = 0, second = 0] = childrenOf(bot.pid);
    process.kill(second, 'SIGKILL');
    await until('another process', () => {
      const now = childrenOf(bot.pid);
      return now.length === 2 && now.includes(first) && !now.includes(second);
    });
    await until('both on Discord', () => discord.gateway.counts.identified === 3);
    await until('ready', () => bot.log.split('shard on Discord').length === 4);
    for (const server of [FIRST, SECOND]) expect(await ask(server)).toMatch(/Okafor|Quist/);
  });

  it('stops every shard when it is stopped', async () => {
    const shards = childrenOf(bot.pid);
    bot.terminate();
    expect(await bot.exit()).toBe(0);
    const runs = (pid: number): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(shards.filter(runs)).toEqual([]);
    expect(discord.faults).toEqual([]);
  });

  it('ends with one line and 1 where Discord does not know the token', async () => {
    const wrong = new BotProcess(discord.apiUrl, {
      SHARDS: '2',
      DATABASE_URL: url.href,
      DISCORD_TOKEN: 'a-wrong.token',
    });
    expect(await wrong.exit()).toBe(1);
    expect(wrong.log).toContain('does not know this token');
  });
});
