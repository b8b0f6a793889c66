import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BotProcess } from './bot-process.ts';
import { GUILD, type Harbour, openHarbour } from './harbour.ts';
import { LoopbackDiscord } from './loopback/loopback.ts';
import { isPrivate, Member, partOf, textOf } from './loopback/member.ts';

/** The lines that somebody sees who starts the bot. */
const lines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('{'));

describe('starting', () => {
  it('with a token that Discord does not know ends with one line and 1', async () => {
    const discord = await LoopbackDiscord.open();
    const bot = new BotProcess(discord.apiUrl, { DISCORD_TOKEN: 'a-wrong.token' });
    expect(await bot.exit()).toBe(1);
    expect(lines(bot.log)).toEqual([expect.stringContaining('does not know this token')]);
    expect(bot.log).not.toContain('a-wrong.token');
    await discord.close();
  });

  it('without a network ends with one line and 1', async () => {
    const bot = new BotProcess('http://127.0.0.1:9/api');
    expect(await bot.exit()).toBe(1);
    expect(lines(bot.log)).toEqual([expect.stringContaining('cannot be reached')]);
  });

  it('with settings that cannot be used names every one and ends with 1', async () => {
    const bot = new BotProcess('no link', { LOG_LEVEL: 'loud' });
    expect(await bot.exit()).toBe(1);
    expect(lines(bot.log)).toEqual([expect.stringContaining('DISCORD_API_URL'), expect.stringContaining('LOG_LEVEL')]);
  });

  it('on a library that is damaged leaves it as it is and ends with 1', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
    writeFileSync(path.join(folder, 'marker'), '');
    const discord = await LoopbackDiscord.open();
    const bot = new BotProcess(discord.apiUrl, { DATA_DIR: path.join(folder, 'marker') }, folder);
    expect(await bot.exit()).toBe(1);
    expect(lines(bot.log)).toHaveLength(1);
    await discord.close();
  });

  it('prints the link that invites the bot', async () => {
    const discord = await LoopbackDiscord.open([{ id: GUILD, name: 'Harbour' }]);
    const bot = await new BotProcess(discord.apiUrl).ready();
    expect(bot.output).toContain('https://discord.com/oauth2/authorize?client_id=100000000000000001');
    expect(discord.gateway.intents & ((1 << 1) | (1 << 8) | (1 << 15))).toBe(0);
    await bot.stop();
    await discord.close();
  });

  it('leaves the commands alone where Discord has them already', async () => {
    const discord = await LoopbackDiscord.open([{ id: GUILD, name: 'Harbour' }]);
    for (const _ of ['first', 'second']) {
      const bot = await new BotProcess(discord.apiUrl).ready();
      await bot.stop();
      expect(discord.sent.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    }
    expect(discord.faults).toEqual([]);
    await discord.close();
  });

  it('may be told of them without starting the bot', async () => {
    const discord = await LoopbackDiscord.open();
    for (const said of ['were registered', 'nothing was sent']) {
      const deploying = new BotProcess(discord.apiUrl, {}, undefined, ['deploy']);
      expect(await deploying.exit()).toBe(0);
      expect(deploying.output).toContain(said);
    }
    expect(discord.faults).toEqual([]);
    await discord.close();
  });

  it('greets a server that it joins, with the sample article for its moderators', async () => {
    const discord = await LoopbackDiscord.open([{ id: GUILD, name: 'Harbour' }]);
    const bot = await new BotProcess(discord.apiUrl).ready();
    const joined = '200000000000000002';
    discord.join({ id: joined, name: 'New' });
    await discord.interactions.until('a greeting', () => discord.interactions.posted.length > 0);
    const [greeting] = discord.interactions.posted;
    if (greeting === undefined) return;
    expect(textOf(greeting)).toContain('Three things to try');
    const member = new Member(discord, joined);
    expect(textOf(await member.press(greeting, 'Add the sample article').reply())).toContain('Only members who');
    const moderator = new Member(discord, joined, undefined, true);
    expect(textOf(await moderator.press(greeting, 'Add the sample article').reply())).toContain('Added');

    const inBoth = new Member(discord, GUILD);
    discord.members.add(`${joined}/${inBoth.id}`);
    new Member(discord, null, inBoth.id).write('who said they will recuse?');
    const chosenFrom = () => discord.interactions.posted.find(({ channel }) => channel.startsWith('9'));
    await discord.interactions.until('a choice of servers', () => chosenFrom() !== undefined);
    const choice = chosenFrom() ?? expect.fail('no choice');
    const answer = await new Member(discord, null, inBoth.id).choose(choice, 'A server', 'New').reply();
    expect(textOf(answer)).toContain('recuse');
    expect(discord.faults).toEqual([]);
    await bot.stop();
    await discord.close();
  });
});

describe('a bad network', () => {
  let harbour: Harbour;
  let discord: LoopbackDiscord;
  let member: Member;

  beforeAll(async () => {
    harbour = await openHarbour();
    ({ discord, member } = harbour);
  }, 60_000);
  afterAll(() => harbour.close());
  afterEach(async () => {
    discord.troubles.length = 0;
    expect(textOf(await member.command('who-said', { words: 'never asked us' }).reply())).toContain(
      'They never asked us',
    );
    expect(discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
  }, 30_000);

  it('that cuts the socket is survived, and what came meanwhile is answered on the resume', async () => {
    discord.gateway.cut();
    const turn = member.command('who-said', { words: 'never asked us' });
    expect(textOf(await turn.reply())).toContain('They never asked us');
    expect(discord.gateway.counts.resumed).toBeGreaterThan(0);
  });

  it('that loses the session is survived by identifying again', async () => {
    const before = discord.gateway.counts.identified;
    discord.gateway.loseSession();
    while (discord.gateway.counts.identified === before) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(discord.gateway.counts.identified).toBe(before + 1);
  });

  it('that tells of an interaction twice gets it answered once', async () => {
    const turn = member.command('who-said', { words: 'never asked us' });
    discord.gateway.repeatLast();
    await turn.reply();
    const acknowledgements = discord.sent.filter(
      ({ route }) => route.includes(turn.interaction.token) && route.endsWith('/callback'),
    );
    expect(acknowledgements).toHaveLength(1);
  });

  it.each([
    [500, { message: 'Internal', code: 0 }],
    [502, { message: 'Bad gateway', code: 0 }],
  ])('with a %i is tried again', async (status, body) => {
    discord.troubles.push({ method: 'POST', route: /\/callback$/, status, body, times: 1 });
    expect(textOf(await member.command('who-said', { words: 'never asked us' }).reply())).toContain('never asked');
  });

  it('that closes a connection in the middle of a request gets it once more', async () => {
    discord.troubles.push({ method: 'PATCH', route: /@original$/, status: 0, times: 1 });
    expect(textOf(await member.command('who-said', { words: 'never asked us' }).reply())).toContain('never asked');
  });

  it('with a 429 is obeyed', async () => {
    discord.troubles.push({
      method: 'PATCH',
      route: /@original$/,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.4, global: false },
      headers: { 'retry-after': '0.4', 'x-ratelimit-scope': 'user' },
      times: 2,
    });
    const turn = member.command('who-said', { words: 'never asked us' });
    expect(textOf(await turn.reply())).toContain('never asked');
    const edits = discord.sent.filter(
      ({ method, route }) => method === 'PATCH' && route.includes(turn.interaction.token),
    );
    expect((edits.at(-1)?.at ?? 0) - (edits[0]?.at ?? 0)).toBeGreaterThan(700);
  });

  it.each([
    ['10062, an interaction that is no longer known', 404, 10062],
    ['40060, one that was acknowledged before', 400, 40060],
  ])('with a %s is logged and left', async (_, status, code) => {
    discord.troubles.push({ method: 'POST', route: /\/callback$/, status, body: { message: 'no', code }, times: 1 });
    member.command('who-said', { words: 'never asked us' });
    await harbour.bot.logged(`"code":${code}`);
  });

  it('with a 403 on the answer tells the member a reference that finds the log line', async () => {
    discord.troubles.push({
      method: 'PATCH',
      route: /@original$/,
      status: 403,
      body: { message: 'Missing Access', code: 50001 },
      times: 1,
    });
    const reply = await member.command('who-said', { words: 'never asked us' }).reply();
    expect(isPrivate(reply)).toBe(true);
    const [, reference = 'none'] = /Reference: `(\w+)`/.exec(textOf(reply)) ?? [];
    expect(textOf(reply)).toContain('Something went wrong');
    await harbour.bot.logged(reference);
  });
});

describe('SIGTERM', () => {
  it('finishes what was deferred, leaves cleanly with 0, and is repeated at the next start without loss', async () => {
    const harbour = await openHarbour();
    const { discord, bot, member } = harbour;
    discord.troubles.push({
      method: 'PATCH',
      route: /@original$/,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.5, global: false },
      headers: { 'retry-after': '0.5', 'x-ratelimit-scope': 'user' },
      times: 1,
    });
    const turn = member.command('who-said', { words: 'never asked us' });
    await turn.acknowledged();
    bot.terminate();
    expect(textOf(await turn.reply())).toContain('They never asked us');
    expect(await bot.exit()).toBe(0);
    const again = await new BotProcess(discord.apiUrl, {}, bot.folder).ready();
    const old = await member.press(await turn.reply(), 'Why').reply();
    expect(textOf(old)).toContain('Why this answer?');
    await again.stop();
    expect(discord.faults).toEqual([]);
    await discord.close();
  });
});

describe('a restart', () => {
  it('keeps what waits for a moderator: a preview, the undo of a removal, the undo of a batch', async () => {
    const harbour = await openHarbour();
    const { discord, bot, moderator } = harbour;
    const gate = { name: 'gate.md', bytes: Buffer.from('# Gate\n\nThe lock keeper opened the north gate on Monday.') };
    const preview = await moderator.command('ingest', { file: gate }).reply();
    const pier = await moderator.command('articles', { find: 'Harbour board closes the east pier' }).reply();
    const removed = await moderator.press(pier, 'Remove').reply();
    const ferries = zipSync({
      'one.txt': Buffer.from('The first ferry left at noon, said the pilot.'),
      'two.txt': Buffer.from('The second ferry stayed in the harbour all day.'),
    });
    const batch = await moderator
      .command('ingest', { file: { name: 'ferries.zip', bytes: Buffer.from(ferries) } })
      .reply();
    bot.terminate();
    expect(await bot.exit()).toBe(0);
    const again = await new BotProcess(discord.apiUrl, {}, bot.folder).ready();
    const keep = String(partOf(preview, 'Keep it')['custom_id']);
    expect(textOf(await moderator.pressId(preview, keep).reply())).toContain('Added');
    expect(textOf(await moderator.pressId(preview, keep).reply())).toContain('no longer waiting');
    expect(textOf(await moderator.press(removed, 'Undo').reply())).toContain('is on the record again');
    expect(textOf(await moderator.press(batch, 'Undo all').reply())).toBe('Removed 2 articles again.');
    expect(textOf(await moderator.command('articles').reply())).toContain('### 2 articles');
    await again.stop();
    expect(discord.faults).toEqual([]);
    await discord.close();
  }, 60_000);
});
