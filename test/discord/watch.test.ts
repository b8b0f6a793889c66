import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addArticle, GUILD, type Harbour, openHarbour } from './harbour.ts';
import type { Posted } from './loopback/interactions.ts';
import { isPrivate, Member, textOf } from './loopback/member.ts';
import { BOARD, channelOf } from './loopback/world.ts';

const CHANNEL = channelOf(GUILD);

let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour();
}, 60_000);
afterAll(() => harbour.close(), 60_000);

/** The channel of direct messages with a member. */
const directly = ({ id }: Member): string => `9${id.slice(1)}`;
const posted = (channel: string): readonly Posted[] =>
  harbour.discord.interactions.posted.filter((message) => message.channel === channel);
const told = async (channel: string, times: number): Promise<Posted> => {
  await harbour.discord.interactions.until('being told', () => posted(channel).length >= times);
  const last = posted(channel).at(-1);
  if (last === undefined) throw new Error('nothing was posted');
  return last;
};
const watch = async (member: Member, options: Parameters<Member['command']>[1] = {}): Promise<string> => {
  const reply = await member.command('watch', options).reply();
  expect(isPrivate(reply)).toBe(true);
  return textOf(reply);
};
let number = 0;
const bring = (words: string): Promise<void> =>
  addArticle(
    harbour.moderator,
    `n${++number}.md`,
    `---\ntitle: News ${number}\nurl: https://courier.example/news${number}\n---\n${words}\n`,
  );

describe('/watch', () => {
  it('tells a member privately, by one message for all that they watch for, when a new article quotes it', async () => {
    const { member } = harbour;
    expect(await watch(member)).toContain('You watch for nothing here.');
    expect(await watch(member, { for: 'reyes' })).toContain('privately whenever a new article quotes Ada Reyes.');
    expect(await watch(member, { for: 'gangway' })).toContain('quotes “gangway”, or somebody called so');
    await bring('“The @everyone **gangway** stays shut,” said Ada Reyes, the harbour master. “Nobody asked me.”');
    const message = await told(directly(member), 1);
    expect(textOf(message)).toContain('New on the record in Harbour');
    expect(textOf(message)).toContain('Ada Reyes: 2 quotations · “gangway”: 1 quotation');
    expect(textOf(message)).toContain('stays shut');
    expect(textOf(message)).toContain('News 1');
    expect(textOf(message)).not.toMatch(/(?<![\\\u200b])@everyone/);
    expect(message.body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
  }, 60_000);

  it('tells a member in a channel, and notifies nobody else', async () => {
    const other = new Member(harbour.discord, GUILD);
    expect(await watch(other, { for: 'crane', in: { channel: CHANNEL } })).toContain('in the channel');
    await bring(`“<@${harbour.member.id}>, look at the crane,” Tom Okafor said on Monday.`);
    const message = await told(CHANNEL, 1);
    expect(message.body['allowed_mentions']).toMatchObject({ parse: [], users: [other.id] });
    expect(posted(directly(harbour.member))).toHaveLength(1);
  }, 60_000);

  it('lets nobody be told in a channel where they may not write', async () => {
    expect(await watch(harbour.member, { for: 'crane', in: { channel: BOARD } })).toContain('You may not write in');
  });

  it('says whom it may mean, and what it cannot watch for', async () => {
    expect(await watch(harbour.member, { for: 'the' })).toContain('Name a person, or words');
    expect(await watch(harbour.member, { for: 'pier '.repeat(19) })).toContain('too long to watch for');
    expect(await watch(harbour.member, { remove: 'nothing' })).toContain('You do not watch for “nothing” here.');
  });

  it('keeps in mind that a member lets nobody write to them', async () => {
    const shut = new Member(harbour.discord, GUILD);
    await watch(shut, { for: 'winch' });
    harbour.discord.troubles.push({
      method: 'POST',
      route: new RegExp(`^/channels/${directly(shut)}/messages`),
      status: 403,
      body: { message: 'Cannot send messages to this user', code: 50007 },
      times: 1,
    });
    await bring('“The winch is stuck,” Tom Okafor said on Monday.');
    await expect.poll(() => watch(shut), { timeout: 20_000, interval: 500 }).toContain('I could not write to you');
  }, 60_000);

  it('tells nobody who has left the server, and forgets what they watched for', async () => {
    const gone = new Member(harbour.discord, GUILD);
    await watch(gone, { for: 'buoy' });
    harbour.discord.members.delete(`${GUILD}/${gone.id}`);
    await watch(harbour.member, { for: 'buoy' });
    await bring('“The buoy is gone,” Tom Okafor said on Monday.');
    await told(directly(harbour.member), 2);
    harbour.discord.members.add(`${GUILD}/${gone.id}`);
    await expect.poll(() => watch(gone), { timeout: 20_000, interval: 500 }).toContain('You watch for nothing here.');
    expect(posted(directly(gone))).toEqual([]);
  }, 60_000);

  it('is ended by its words, or by the select under the list', async () => {
    const { member } = harbour;
    const list = await member.command('watch').reply();
    expect(textOf(list)).toContain('**Ada Reyes** · privately');
    expect(textOf(await member.choose(list, 'Be told no longer', 'Ada Reyes').reply())).toContain(
      'no longer told of “Ada Reyes”',
    );
    expect(await watch(member, { remove: 'gangway' })).toContain('no longer told of “gangway”');
    expect(await watch(member)).toContain('“buoy”');
  }, 60_000);

  it('does not tell again of an article that was removed and brought back', async () => {
    const before = posted(directly(harbour.member)).length;
    await bring('“The second buoy is gone,” Tom Okafor said on Friday.');
    await told(directly(harbour.member), before + 1);
    const list = await harbour.moderator.command('articles', { find: `News ${number}` }).reply();
    const removed = await harbour.moderator.press(list, 'Remove').reply();
    await harbour.moderator.press(removed, 'Undo').reply();
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(posted(directly(harbour.member))).toHaveLength(before + 1);
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.log).not.toContain('"level":50');
  }, 60_000);
});
