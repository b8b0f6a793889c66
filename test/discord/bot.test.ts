import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BotProcess } from './bot-process.ts';
import { LoopbackDiscord } from './loopback/loopback.ts';
import { isPrivate, Member, textOf } from './loopback/member.ts';

const GUILD = '200000000000000001';

const ARTICLE = `---
title: Harbour board closes the east pier
publisher: The Courier
published: 2021-05-06
---
The harbour board closed the east pier on Tuesday after two planks gave way.

“The pier is not safe, and I will not wait for somebody to fall,” said Ada Reyes, the harbour master. “We close it today.”

Fishermen were angry. “They never asked us,” Tom Okafor said. Reyes met the fishermen on 29 April 2021 in the town hall.
`;

describe('the bot on Discord', () => {
  let discord: LoopbackDiscord;
  let bot: BotProcess;
  let member: Member;
  let moderator: Member;

  beforeAll(async () => {
    discord = await LoopbackDiscord.open([{ id: GUILD, name: 'Harbour' }]);
    bot = await new BotProcess(discord.apiUrl).ready();
    member = new Member(discord, GUILD);
    moderator = new Member(discord, GUILD, undefined, true);
    const preview = await moderator
      .command('ingest', { file: { name: 'pier.md', bytes: Buffer.from(ARTICLE) } })
      .reply();
    await moderator.press(preview, 'Keep it').reply();
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });
  afterEach(() => {
    expect(discord.faults).toEqual([]);
    expect(bot.alive).toBe(true);
  });

  it('answers /who-said privately, with the words, who said them and where', async () => {
    const turn = member.command('who-said', { words: 'wait for somebody to fall' });
    expect(await turn.acknowledged()).toBeLessThan(3000);
    const reply = await turn.reply();
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain('I will not wait for somebody to fall');
    expect(textOf(reply)).toContain('Ada Reyes');
    expect(textOf(reply)).toContain('Harbour board closes the east pier');
  });
});
