import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLibraries } from '../../src/library/open.ts';
import { read } from '../../src/reading/read.ts';
import { BotProcess } from './bot-process.ts';
import { addArticle, GUILD, type Harbour, openHarbour } from './harbour.ts';
import { allParts } from './loopback/limits.ts';
import { LoopbackDiscord } from './loopback/loopback.ts';
import { isPrivate, Member, partOf, textOf } from './loopback/member.ts';
import { channelOf, otherChannelOf, REPORTERS } from './loopback/world.ts';

describe('settings on Discord', () => {
  let harbour: Harbour;
  let member: Member;
  let moderator: Member;
  let manager: Member;
  let reporter: Member;

  beforeAll(async () => {
    harbour = await openHarbour();
    ({ member, moderator } = harbour);
    manager = new Member(harbour.discord, GUILD, undefined, false, { manager: true });
    reporter = new Member(harbour.discord, GUILD, undefined, false, { roles: [REPORTERS] });
  }, 60_000);
  afterAll(() => harbour.close());
  afterEach(() => {
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
  });

  const settings = () => moderator.command('settings').reply();
  const lamp = (n: number) => ({ name: `lamp-${n}.txt`, bytes: Buffer.from(`“Lamp ${n} is lit,” Mina Holt said.`) });

  it('are for moderators', async () => {
    for (const name of ['settings', 'audit']) {
      expect(textOf(await member.command(name).reply())).toContain('Only members who may manage messages');
    }
    const card = await settings();
    expect(isPrivate(card)).toBe(true);
    expect(textOf(card)).toContain('Answers: for the asker alone until shared');
    for (const label of ['Answer in public']) {
      expect(textOf(await member.press(card, label).reply())).toContain('Only members who may manage messages');
    }
    expect(textOf(await member.pick(card, 'A role that may', [REPORTERS]).reply())).toContain('Only members who may');
  });

  it('make answers public or private by default', async () => {
    const open = await moderator.press(await settings(), 'Answer in public').reply();
    expect(textOf(open)).toContain('Answers: for everybody');
    expect(isPrivate(await member.command('who-said', { words: 'pier' }).reply())).toBe(false);
    await moderator.press(open, 'Answer privately').reply();
    expect(isPrivate(await member.command('who-said', { words: 'pier' }).reply())).toBe(true);
  });

  it('name the channels where mentions are answered, and elsewhere they are not', async () => {
    const { posted, until } = {
      posted: harbour.discord.interactions.posted,
      until: (count: number) => harbour.discord.interactions.until('an answer', () => posted.length >= count),
    };
    const card = await moderator.pick(await settings(), 'Channels where', [otherChannelOf(GUILD)]).reply();
    expect(textOf(card)).toContain('Mentions are answered: in one channel only');
    const before = posted.length;
    member.write('<@100000000000000001> who said they never asked us?', { mentions: true });
    member.write('<@100000000000000001> who said wait?', { mentions: true, channel: otherChannelOf(GUILD) });
    await until(before + 1);
    expect(posted.slice(before).map(({ channel }) => channel)).toEqual([otherChannelOf(GUILD)]);
    expect(textOf(await moderator.pick(card, 'Channels where', []).reply())).toContain('in every channel');
    member.write('<@100000000000000001> who said wait?', { mentions: true });
    await until(before + 2);
    expect(posted.at(-1)?.channel).toBe(channelOf(GUILD));
  });

  it('name a role whose members may add articles and take back what they added, and nothing else', async () => {
    expect(textOf(await reporter.command('ingest', { file: lamp(1) }).reply())).toContain(
      'or who have the role for it',
    );
    const card = await moderator.pick(await settings(), 'A role that may', [REPORTERS]).reply();
    expect(textOf(card)).toContain('Articles are added by: moderators and one role');
    const preview = await reporter.command('ingest', { file: lamp(1) }).reply();
    const kept = await reporter.press(preview, 'Keep it').reply();
    expect(textOf(kept)).toContain('Added');
    expect(textOf(await reporter.press(kept, 'Undo').reply())).toContain('Removed');
    const form = await reporter.command('ingest').form();
    const typed = { title: '', published: '', url: '', text: '“Lamp 9 is lit,” Mina Holt said.', more: '' };
    expect(textOf(await reporter.send(form, typed).reply())).toContain('Nothing is kept yet');
    const pasted = await reporter.messageCommand('Ingest this', '“Lamp 8 is lit,” Mina Holt said.').reply();
    expect(textOf(pasted)).toContain('Nothing is kept yet');
    const theirs = await moderator
      .press(await moderator.command('ingest', { file: lamp(2) }).reply(), 'Keep it')
      .reply();
    expect(textOf(await reporter.press(theirs, 'Undo').reply())).toContain('Only members who may manage');
    expect(textOf(await reporter.command('settings').reply())).toContain('Only members who may manage');
    expect(textOf(await member.command('ingest', { file: lamp(3) }).reply())).toContain('Only members who may manage');
    await moderator.pick(card, 'A role that may', []).reply();
    expect(textOf(await reporter.command('ingest', { file: lamp(4) }).reply())).toContain('Only members who may');
  });

  it('set the time zone, by which times are shown and “today” is meant', async () => {
    const zones = await moderator.type('settings', 'time-zone', 'kirit').choices();
    expect(zones).toEqual([{ name: 'Pacific/Kiritimati', value: 'Pacific/Kiritimati' }]);
    expect(textOf(await moderator.command('settings', { 'time-zone': 'Atlantis' }).reply())).toContain('no time zone');
    const card = await moderator.command('settings', { 'time-zone': 'Pacific/Kiritimati' }).reply();
    expect(textOf(card)).toContain('Time zone: Pacific/Kiritimati');
    const there = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
    const today = await moderator.command('timeline', { subject: 'Reyes', from: 'today' }).reply();
    const [day = ''] = /from (.*? \d{4}) on/.exec(textOf(today)) ?? [];
    expect(new Date(`${day.slice(5, -3)} UTC`).toISOString().slice(0, 10)).toBe(there);
    expect(textOf(await moderator.command('audit').reply())).toContain('Times are those of Pacific/Kiritimati');
  });

  it('stand in the audit with whatever was added, removed and corrected, by whom', async () => {
    const shown = textOf(await moderator.command('audit').reply());
    expect(shown).toContain('changed a setting: Time zone: Pacific/Kiritimati');
    expect(shown).toContain(`by [${moderator.id}](https://discord.com/users/${moderator.id})`);
    const earlier = await moderator.press(await moderator.command('audit').reply(), 'Next ▶').reply();
    expect(textOf(earlier)).toContain('added an article: “Harbour board closes the east pier”');
    expect(textOf(await member.press(earlier, '◀ Back').reply())).toContain('Only members who may manage messages');
  });

  describe('/privacy', () => {
    it('says what is kept, gives a member what names them, and deletes it', async () => {
      const card = await member.command('privacy').reply();
      expect(textOf(card)).toContain('**Of you**\nNothing.');
      const answer = await member.command('who-said', { words: 'never asked us' }).reply();
      await member.send(await member.press(answer, 'Wrong speaker?').form(), { right: 'Lena Fisk' }).reply();
      const mine = await member.command('privacy').reply();
      expect(textOf(mine)).toContain('Your Discord id, in 2 places');
      expect(() => partOf(mine, 'Delete this server …')).toThrow('no “Delete this server …”');
      const [file = ''] = (await member.press(mine, 'Export what names me').reply()).files;
      expect(JSON.parse(file)).toMatchObject({
        member: member.id,
        traces: [{ table: 'correction' }, { table: 'audit' }],
      });
      const turn = member.press(mine, 'Delete what names me');
      expect(textOf(await turn.reply())).toContain('**Of you**\nNothing.');
      expect(textOf(await turn.followUp())).toContain('taken out of 2 places');
      expect(textOf(await moderator.command('corrections').reply())).toContain('1 suggestion to look at');
      expect(textOf(await moderator.command('audit').reply())).not.toContain(member.id);
      expect(textOf(await new Member(harbour.discord, null, member.id).command('privacy').reply())).toContain('Of you');
    });

    it('gives those who manage the server everything, and deletes it once they have typed so', async () => {
      const card = await manager.command('privacy').reply();
      expect(textOf(await moderator.press(card, 'Export this server').reply())).toContain('may manage the server');
      const exported = await manager.press(card, 'Export this server').reply();
      expect(allParts(exported.body['components']).some((part) => part.type === 13)).toBe(true);
      const sent = harbour.discord.sent.findLast(({ files }) => files.length > 0);
      const files = unzipSync(new Uint8Array(sent?.files[0]?.bytes ?? Buffer.alloc(0)));
      expect(Object.keys(files)).toEqual([
        'articles.jsonl',
        'earlier-texts.jsonl',
        'corrections.jsonl',
        'audit.jsonl',
        'feeds.jsonl',
        'settings.jsonl',
      ]);
      expect(Buffer.from(files['articles.jsonl'] ?? []).toString()).toContain('Harbour board closes the east pier');
      const refused = await moderator.press(card, 'Delete this server …').reply();
      expect(textOf(refused)).toContain('may manage the server');
      const form = await manager.press(card, 'Delete this server …').form();
      expect(textOf(await manager.send(form, { word: 'no' }).reply())).toContain('Nothing was deleted');
      expect(textOf(await member.send(form, { word: 'DELETE' }).reply())).toContain('may manage the server');
      expect(textOf(await member.command('articles').reply())).toContain('east pier');
      expect(textOf(await manager.send(form, { word: 'delete' }).reply())).toContain(
        'Everything of this server was deleted',
      );
      expect(textOf(await member.command('articles').reply())).toContain('No articles yet');
      expect(textOf(await member.command('who-said', { words: 'pier' }).reply())).toContain('Nothing on the record');
      expect(textOf(await settings())).toContain('Time zone: UTC');
      await addArticle(moderator, 'again.md', '“The pier is open again,” said Ada Reyes.');
      expect(textOf(await member.command('who-said', { words: 'pier' }).reply())).toContain('open again');
    });
  });
});

describe('a server that the bot has left', () => {
  it('is deleted after thirty days, whether it was removed while it ran or while it was off, and no other', async () => {
    const [left, back, away] = ['200000000000000011', '200000000000000012', '200000000000000013'];
    const unreachable = '200000000000000014';
    const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
    const open = async (days: number) => {
      const opened = await openLibraries({ kind: 'sqlite', folder }, () => new Date(Date.now() + days * 86_400_000));
      if (opened.kind === 'failed') throw new Error(opened.detail);
      return opened.libraries;
    };
    const long = await open(-31);
    for (const id of [left, back, away, unreachable]) {
      const article = { id: 'a', text: `“The tide is out,” said Ida Moss of harbour ${id}.` };
      await (await long.of(id)).add(article, read(article));
      await long.privacy.joined(id);
    }
    await long.privacy.left(left);
    await long.privacy.left(back);
    await long.close();
    writeFileSync(path.join(folder, 'discord-servers.json'), JSON.stringify({ public: [back] }));

    const discord = await LoopbackDiscord.open([
      { id: back, name: 'Back' },
      { id: unreachable, name: 'Unreachable' },
    ]);
    const bot = await new BotProcess(discord.apiUrl, {}, folder).ready();
    await bot.logged('the bot left it long ago');
    expect(bot.log).toContain(left);
    const there = new Member(discord, back);
    const answer = await there.command('who-said', { words: 'tide' }).reply();
    expect(textOf(answer)).toContain('The tide is out');
    // Set by an earlier version, in a file of its own.
    expect(isPrivate(answer)).toBe(false);
    discord.leave(unreachable, true);
    discord.leave(back);
    await bot.logged('removed from a server');
    bot.terminate();
    await bot.exit();

    const soon = await open(29);
    expect(await soon.privacy.settle(new Set(), (server) => server !== unreachable)).toEqual([]);
    await soon.close();
    const later = await open(31);
    // Had being out of reach counted as having left, this would delete it.
    expect([...(await later.privacy.settle(new Set()))].sort()).toEqual([back, away]);
    expect(await (await later.of(unreachable)).articles()).toHaveLength(1);
    for (const id of [left, back, away]) expect(await (await later.of(id)).articles(), id).toEqual([]);
    await later.close();
    await discord.close();
  }, 60_000);
});
