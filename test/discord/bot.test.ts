import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, GUILD, type Harbour, openHarbour } from './harbour.ts';
import { allParts } from './loopback/limits.ts';
import { isPrivate, Member, partOf, textOf } from './loopback/member.ts';
import { channelOf, otherChannelOf } from './loopback/world.ts';

describe('the bot on Discord', () => {
  let harbour: Harbour;
  let member: Member;
  let moderator: Member;

  beforeAll(async () => {
    harbour = await openHarbour();
    ({ member, moderator } = harbour);
  }, 60_000);
  afterAll(() => harbour.close());
  afterEach(() => {
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
  });

  describe('answers', () => {
    it('/who-said privately, with the words, who said them, and the article with its link', async () => {
      const reply = await member.command('who-said', { words: 'wait for somebody to fall' }).reply();
      expect(isPrivate(reply)).toBe(true);
      expect(textOf(reply)).toContain('I will not wait for somebody to fall');
      expect(textOf(reply)).toContain('Ada Reyes');
      expect(textOf(reply)).toContain('[Harbour board closes the east pier](https://courier.example/pier)');
    });

    it.each([
      ['ask', { question: 'who said they never asked us?' }, 'They never asked us'],
      ['who-is', { person: 'Ada Reyes' }, 'Reyes'],
      ['timeline', { subject: 'Reyes' }, 'Reyes met the fishermen on 29 April 2021'],
      [
        'timeline',
        { subject: 'Reyes', from: 'april 2021', to: 'last year' },
        'Reyes met the fishermen on 29 April 2021',
      ],
    ])('/%s %j', async (command, options, expected) => {
      expect(textOf(await member.command(command, options).reply())).toContain(expected);
    });

    it('/check with the words that differ, and a button that tells why', async () => {
      const options = { quote: 'The pier is safe, and I will not wait', by: 'Reyes' };
      const reply = await member.command('check', options).reply();
      expect(textOf(reply)).toContain('Close, but not word for word');
      expect(textOf(reply)).toContain('is **not** safe');
      expect(textOf(await member.press(reply, 'Why').reply())).toContain('fitting alignment');
      expect(await member.type('check', 'by', 'Ok').choices()).toMatchObject([{ value: 'Tom Okafor' }]);
    });

    it('a question that follows up the one before, of the same member only', async () => {
      await member.command('ask', { question: 'who said never asked us?' }).reply();
      expect(textOf(await member.command('ask', { question: 'who else?' }).reply())).toContain(
        'who besides Tom Okafor said',
      );
      const other = new Member(harbour.discord, GUILD);
      expect(textOf(await other.command('ask', { question: 'who else?' }).reply())).not.toContain(
        'who besides Tom Okafor said',
      );
    });

    it.each([
      ['why did she resign?', 'Nobody was named before that'],
      ['what did Zebedee Quarrel say about the pier?', 'Nobody called “Zebedee Quarrel” is on the record.'],
      ['did reyes meet the fishermen?', 'yes'],
      ['what did okafor say about the east pier?', 'The first of these words do not name it'],
    ])('/ask “%s” with “%s”', async (question, expected) => {
      const asker = new Member(harbour.discord, GUILD);
      expect(textOf(await asker.command('ask', { question }).reply())).toContain(expected);
    });

    it('with nothing where nothing is on the record', async () => {
      const reply = await member.command('who-said', { words: 'bananas' }).reply();
      expect(textOf(reply)).toContain('Nothing on the record about “bananas”.');
    });

    it('to a question that is far too long, with a sentence', async () => {
      const reply = await member.command('ask', { question: 'why '.repeat(1500) }).reply();
      expect(textOf(reply)).toContain('at most 1,000 characters');
    });

    it('a command that nobody has, as one of another version', async () => {
      expect(textOf(await member.command('sing').reply())).toContain('older version');
    });
  });

  describe('buttons', () => {
    it('show the paragraph around, and why, to the presser alone', async () => {
      const reply = await member.command('who-said', { words: 'never asked us' }).reply();
      const context = await member.press(reply, 'Context').reply();
      expect(isPrivate(context)).toBe(true);
      expect(textOf(context)).toContain('Fishermen were angry.');
      const why = await member.press(reply, 'Why').reply();
      expect(isPrivate(why)).toBe(true);
      expect(textOf(why)).toContain('Why this answer?');
    });

    it('share one answer with everybody, and the shared one still tells why', async () => {
      const reply = await member.command('who-said', { words: 'never asked us' }).reply();
      const shared = await member.press(reply, 'Share').followUp();
      expect(isPrivate(shared)).toBe(false);
      expect(textOf(shared)).toContain('They never asked us');
      const other = new Member(harbour.discord, GUILD);
      expect(isPrivate(await other.press(shared, 'Why').reply())).toBe(true);
    });

    it('hold a question that is too long for a custom_id, which is read from the card', async () => {
      const words = `who said that they never asked us, ${'on *that* long and _windy_ day at the pier, '.repeat(8)}?`;
      const reply = await member.command('ask', { question: words }).reply();
      const why = await member.press(reply, 'Why').reply();
      expect(textOf(why)).toContain('Understood as');
    });

    it('of another make are answered with a sentence', async () => {
      const reply = await member.command('help').reply();
      for (const id of ['', 'x', 'zz|||||=words', ':q|', ':f|', ':c|', 'ps|||||||~']) {
        expect(textOf(await member.pressId(reply, id).reply()), id).toContain('older version');
      }
    });
  });

  it('gives a timeline with its picture and words for who does not see it, as files, and shares it', async () => {
    const reply = await member.command('timeline', { subject: 'Reyes' }).reply();
    expect(reply.files[0]).toContain('PNG');
    const [picture] = allParts(reply.body['components']).filter(({ type }) => type === 12);
    expect(JSON.stringify(picture)).toContain('Timeline of Ada Reyes: ');
    const shared = await member.press(reply, 'Share').followUp();
    expect(isPrivate(shared)).toBe(false);
    expect(shared.files[0]).toContain('PNG');
    expect((await member.press(reply, 'CSV').reply()).files[0]).toContain('"Harbour board closes the east pier"');
    expect((await member.press(reply, 'Calendar (ICS)').reply()).files[0]).toContain('BEGIN:VEVENT');
    const event = await member.choose(reply, 'A closer look', 0).reply();
    expect(partOf(event, 'Context')).toBeDefined();
  });

  describe('articles', () => {
    it('are listed, opened, and for moderators changed', async () => {
      const list = await moderator.command('articles').reply();
      expect(textOf(list)).toContain('Harbour board closes the east pier');
      const opened = await moderator.choose(list, 'Open an article', 0).reply();
      expect(textOf(opened)).toContain('— **Ada Reyes**');
      const form = await moderator.press(opened, 'Edit').form();
      const changed = await moderator
        .send(form, { title: 'East pier closed', published: '6 May 2021', url: 'https://courier.example/pier' })
        .reply();
      expect(textOf(changed)).toContain('Changed');
      const refused = await moderator.send(form, { title: 'x', published: 'some day', url: '' }).reply();
      expect(textOf(refused)).toContain('date cannot be read');
      expect(textOf(await member.command('articles', { find: 'pier' }).reply())).toContain('East pier closed');
    });

    it('show their buttons to moderators only, and refuse others who press them all the same', async () => {
      const opened = await moderator.command('articles', { find: 'East pier closed' }).reply();
      const mine = await member.command('articles', { find: 'East pier closed' }).reply();
      expect(() => partOf(mine, 'Remove')).toThrow('no “Remove”');
      expect(textOf(await member.press(opened, 'Remove').reply())).toContain('Only members who may manage messages');
      expect(textOf(await member.press(opened, 'Edit').reply())).toContain('Only members who may manage messages');
    });

    it('are removed with a way back', async () => {
      const opened = await moderator.command('articles', { find: 'East pier closed' }).reply();
      const answer = await member.command('who-said', { words: 'never asked us' }).reply();
      const removed = await moderator.press(opened, 'Remove').reply();
      for (const label of ['Context', 'Why']) {
        expect(textOf(await member.press(answer, label).reply())).toContain('no longer on the record');
      }
      expect(textOf(await member.press(answer, 'Share').followUp())).toContain('no longer on the record');
      expect(textOf(removed)).toContain('Removed');
      expect(textOf(await member.command('articles').reply())).toContain('No articles yet');
      expect(textOf(await moderator.press(removed, 'Undo').reply())).toContain('on the record again');
      expect(textOf(await member.command('articles').reply())).toContain('East pier closed');
    });
  });

  describe('/ingest', () => {
    it('refuses members without Manage Messages, whatever Discord let through', async () => {
      const reply = await member.command('ingest', { link: 'https://example.org/a' }).reply();
      expect(isPrivate(reply)).toBe(true);
      expect(textOf(reply)).toContain('Only members who may manage messages');
    });

    it('shows what was read before it is kept, and forgets it when it is discarded', async () => {
      const bytes = Buffer.from('“The lamp is lit,” Mina Holt said on Sunday.');
      const preview = await moderator.command('ingest', { file: { name: 'lamp.txt', bytes } }).reply();
      expect(textOf(preview)).toContain('Nothing is kept yet');
      expect(textOf(preview)).toContain('The lamp is lit');
      const keep = String(partOf(preview, 'Keep it')['custom_id']);
      expect(textOf(await moderator.press(preview, 'Discard').reply())).toContain('nothing was kept');
      expect(textOf(await moderator.pressId(preview, keep).reply())).toContain('no longer waiting');
      expect(textOf(await member.command('who-said', { words: 'lamp' }).reply())).toContain('Nothing on the record');
    });

    it('takes a pasted text by a form, and keeps it once', async () => {
      const form = await moderator.command('ingest').form();
      const typed = {
        title: 'Ferry late',
        published: '2021-06-01',
        url: '',
        text: '“The ferry is late,” Mina Holt said.',
      };
      const preview = await moderator.send(form, { ...typed, more: '' }).reply();
      expect(textOf(await moderator.press(preview, 'Keep it').reply())).toContain('Added “Ferry late”');
      const again = await moderator.send(form, { ...typed, more: '' }).reply();
      expect(textOf(again)).toContain('Already on the record, by the same text');
    });

    it('adds with a way back', async () => {
      const bytes = Buffer.from('“The crane is new,” Mina Holt said on Sunday.');
      const preview = await moderator.command('ingest', { file: { name: 'crane.txt', bytes } }).reply();
      const kept = await moderator.press(preview, 'Keep it').reply();
      expect(textOf(await member.command('who-said', { words: 'crane' }).reply())).toContain('The crane is new');
      expect(textOf(await moderator.press(kept, 'Undo').reply())).toContain('Removed');
      expect(textOf(await member.command('who-said', { words: 'crane' }).reply())).toContain('Nothing on the record');
    });

    it('takes many from a zip at once, says what became of each, and takes them all back', async () => {
      const article = (n: number) => Buffer.from(`“Barge number ${n} is late,” Mina Holt said on Sunday.`);
      const files = { 'a.txt': article(1), 'b.txt': article(2), 'again.txt': article(1), 'c.txt': Buffer.alloc(0) };
      const turn = moderator.command('ingest', { file: { name: 'News.ZIP', bytes: Buffer.from(zipSync(files)) } });
      const done = await turn.reply();
      expect(textOf(done)).toContain('2 articles added, 1 already here, 1 refused');
      expect(textOf(done)).toContain('articles.zip/c.txt');
      expect(textOf(await member.command('who-said', { words: 'barge late' }).reply())).toContain('Barge number 2');
      expect(textOf(await moderator.press(done, 'Undo all').reply())).toContain('Removed 2 articles again');
      expect(textOf(await member.command('who-said', { words: 'barge' }).reply())).toContain('Nothing on the record');
    });

    it('takes many links, and nothing that is no link', async () => {
      const link = 'file:///etc/passwd http://127.0.0.1:1/a /etc/hostname http://127.0.0.1:1/b';
      const done = await moderator.command('ingest', { link }).reply();
      expect(textOf(done)).toContain('0 articles added, 0 already here, 2 refused');
      expect(textOf(await moderator.command('ingest', { link: '/etc/hostname' }).reply())).toContain('not a web link');
    });

    it.each([
      ['an empty file', Buffer.alloc(0), 'no text'],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not a text'],
    ])('says why %s is no article', async (_, bytes, expected) => {
      const reply = await moderator.command('ingest', { file: { name: 'x.txt', bytes } }).reply();
      expect(textOf(reply)).toContain(expected);
    });

    it('fetches attachments from Discord only', async () => {
      const file = { name: 'x.txt', bytes: Buffer.from('x'), url: 'http://169.254.169.254/latest/meta-data' };
      expect(textOf(await moderator.command('ingest', { file }).reply())).toContain('must not be fetched');
    });

    it('refuses a file that is announced as too large without fetching it', async () => {
      const bytes = Buffer.alloc(16 * 1024 * 1024, 'a');
      const reply = await moderator.command('ingest', { file: { name: 'x.txt', bytes } }).reply();
      expect(textOf(reply)).toContain('larger than an article may be');
    });
  });

  describe('the message menu', () => {
    it('finds quotations like a message', async () => {
      const reply = await member.messageCommand('Find quotes like this', 'they never asked us!').reply();
      expect(textOf(reply)).toContain('They never asked us');
    });

    it('checks the quotation in a message, as said by whoever is named beside it', async () => {
      const check = async (message: string) => textOf(await member.messageCommand('Check this quote', message).reply());
      expect(await check('"They never asked us" - Tom Okafor')).toContain('word for word, said by Tom Okafor');
      expect(await check('“They never asked us,” said Ada Reyes')).toContain('as said by Tom Okafor, not by Ada Reyes');
      expect(await check('lol')).toContain('Not found');
      expect(await check('')).toContain('no quotation');
    });

    it('takes a message in, for moderators', async () => {
      const text = '“Mind the gap,” said Lena Fisk, the guard.';
      expect(textOf(await member.messageCommand('Ingest this', text).reply())).toContain('Only members who may');
      const preview = await moderator.messageCommand('Ingest this', text).reply();
      expect(textOf(preview)).toContain('Mind the gap');
    });
  });

  describe('messages', () => {
    const messageAfter = async (count: number): Promise<void> =>
      harbour.discord.interactions.until('a message', () => harbour.discord.interactions.posted.length > count);

    it('that mention the bot are answered where they stand', async () => {
      const { posted } = harbour.discord.interactions;
      const before = posted.length;
      member.write('<@100000000000000001> who said they never asked us?', { mentions: true });
      await messageAfter(before);
      const answer = posted.at(-1);
      expect(answer && textOf(answer)).toContain('They never asked us');
      const other = new Member(harbour.discord, GUILD);
      if (answer) expect(isPrivate(await other.press(answer, 'Why').reply())).toBe(true);
    });

    it('that ask what the bot does show its commands', async () => {
      const { posted } = harbour.discord.interactions;
      const before = posted.length;
      member.write('<@100000000000000001> what can you do?', { mentions: true });
      await messageAfter(before);
      const answer = posted.at(-1);
      expect(answer && textOf(answer)).toContain('/who-said');
    });

    it('that follow up a question do so in its channel only', async () => {
      const { posted } = harbour.discord.interactions;
      const asked = async (words: string, channel: string): Promise<string> => {
        const before = posted.length;
        member.write(`<@100000000000000001> ${words}`, { mentions: true, channel });
        await messageAfter(before);
        return textOf(posted.at(-1) ?? expect.fail('no answer'));
      };
      await asked('who said never asked us?', channelOf(GUILD));
      expect(await asked('who else?', otherChannelOf(GUILD))).not.toContain('who besides Tom Okafor said');
      expect(await asked('who else?', channelOf(GUILD))).toContain('who besides Tom Okafor said');
    });

    it('that reply to the bot are answered, others are not', async () => {
      const { posted } = harbour.discord.interactions;
      const first = posted.find(({ channel }) => channel !== '');
      const before = posted.length;
      member.write('who said something?');
      member.write('@everyone <@999999999999999999>');
      member.write('who is Ada Reyes?', { replyTo: first ?? expect.fail('no message to reply to') });
      await messageAfter(before);
      expect(posted.length).toBe(before + 1);
    });

    it('that the bot may not answer there are answered privately', async () => {
      const { discord } = harbour;
      discord.troubles.push({
        method: 'POST',
        route: /^\/channels\/7\d+\/messages$/,
        status: 403,
        body: { message: 'Missing Permissions', code: 50013 },
        times: 1,
      });
      const before = discord.interactions.posted.length;
      member.write('<@100000000000000001> who said they never asked us?', { mentions: true });
      await messageAfter(before);
      const answer = discord.interactions.posted.at(-1);
      expect(answer?.channel).toBe(`9${member.id.slice(1)}`);
      expect(answer && textOf(answer)).toContain('They never asked us');
    });

    it('written to the bot alone are answered from the only server that it shares with the member', async () => {
      const { posted } = harbour.discord.interactions;
      const before = posted.length;
      const writer = new Member(harbour.discord, null, member.id);
      writer.write('who said they never asked us?');
      await messageAfter(before);
      const answer = posted.at(-1);
      expect(answer && textOf(answer)).toContain('They never asked us');
      if (answer) expect(textOf(await writer.press(answer, 'Why').reply())).toContain('Why this answer?');
    });

    it('by somebody who shares no server with the bot are told so', async () => {
      const { posted } = harbour.discord.interactions;
      const before = posted.length;
      new Member(harbour.discord, null).write('who said they never asked us?');
      await messageAfter(before);
      const answer = posted.at(-1);
      expect(answer && textOf(answer)).toContain('we share none');
    });
  });

  it('/help shows what this server’s own articles answer', async () => {
    expect(textOf(await member.command('help').reply())).toContain('Try, from the articles here');
  });

  it('answers for everybody where a moderator has set it so, and other members turn pages for themselves', async () => {
    await moderator.press(await moderator.command('settings').reply(), 'Answer in public').reply();
    expect(textOf(await moderator.command('help').reply())).toContain('Answers: for everybody');
    expect(textOf(await member.command('help').reply())).not.toContain('Answers: for everybody');
    const answer = await member.command('who-said', { words: 'pier' }).reply();
    expect(isPrivate(answer)).toBe(false);
    const other = new Member(harbour.discord, GUILD);
    const page = String(partOf(answer, 'Why')['custom_id']).replace(
      /^w(.)\|[^|]*/,
      `p$1|${BigInt(member.id).toString(36)}`,
    );
    expect(isPrivate(await other.pressId(answer, page).reply())).toBe(true);
    const mine = await member.pressId(answer, page).reply();
    expect(mine.id).toBe(answer.id);
    await moderator.press(await moderator.command('settings').reply(), 'Answer privately').reply();
    expect(isPrivate(await member.command('who-said', { words: 'pier' }).reply())).toBe(true);
  });

  it('registers its commands once, and not again while they are the same', async () => {
    const puts = harbour.discord.sent.filter(({ method, route }) => method === 'PUT' && route.endsWith('/commands'));
    expect(puts).toHaveLength(1);
    expect(ARTICLE).toContain('harbour');
  });

  it('logs neither tokens nor what members wrote', () => {
    const secrets = [...harbour.discord.interactions.all.keys(), 'loopback.token-of-nobody', 'bananas', 'asked us'];
    expect(secrets.filter((secret) => harbour.bot.log.includes(secret))).toEqual([]);
  });
});
