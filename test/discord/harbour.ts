import { BotProcess } from './bot-process.ts';
import { LoopbackDiscord } from './loopback/loopback.ts';
import { Member } from './loopback/member.ts';

export const GUILD = '200000000000000001';

/** An article of our own, with a quotation in two parts, a reported one, and dates to work out. */
export const ARTICLE = `---
title: Harbour board closes the east pier
publisher: The Courier
published: 2021-05-06
url: https://courier.example/pier
---
The harbour board closed the east pier on Tuesday after two planks gave way.

“The pier is not safe, and I will not wait for somebody to fall,” said Ada Reyes, the harbour master. “We close it today.”

Fishermen were angry. “They never asked us,” Tom Okafor said. Reyes met the fishermen on 29 April 2021 in the town hall. She will meet them again on Friday.
`;

export interface Harbour {
  readonly discord: LoopbackDiscord;
  readonly bot: BotProcess;
  readonly member: Member;
  readonly moderator: Member;
  close(): Promise<void>;
}

/** A loopback Discord with one server, the bot in it, and one article on the record there. */
export async function openHarbour(settings: Readonly<Record<string, string>> = {}): Promise<Harbour> {
  const discord = await LoopbackDiscord.open([{ id: GUILD, name: 'Harbour' }]);
  const bot = await new BotProcess(discord.apiUrl, settings).ready();
  const moderator = new Member(discord, GUILD, undefined, true);
  await addArticle(moderator, 'pier.md', ARTICLE);
  return {
    discord,
    bot,
    member: new Member(discord, GUILD),
    moderator,
    close: async () => {
      await bot.stop();
      await discord.close();
    },
  };
}

/**
 * What a member waits for an answer, in milliseconds, while something else goes on; the median, for a machine may have
 * other things to do as well. Discord itself waits for no more than three seconds.
 */
export async function waitWhile(harbour: Harbour, isOver: () => boolean, milliseconds: number): Promise<number> {
  const waits: number[] = [];
  const end = Date.now() + milliseconds;
  do {
    const begun = performance.now();
    await harbour.member.command('who-said', { words: 'wait for somebody to fall' }).reply();
    waits.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 200));
  } while (!isOver() && Date.now() < end);
  if (!isOver()) throw new Error(`no end within ${milliseconds} ms`);
  return waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0;
}

/** Offers an article as a file and keeps it. */
export async function addArticle(moderator: Member, name: string, text: string): Promise<void> {
  const preview = await moderator.command('ingest', { file: { name, bytes: Buffer.from(text) } }).reply();
  await moderator.press(preview, 'Keep it').reply();
}
