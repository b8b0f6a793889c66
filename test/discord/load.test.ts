import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harbour, openHarbour } from './harbour.ts';
import { Member } from './loopback/member.ts';

/** How many commands one after another; `npm run bench:discord` sends 10,000 and prints the figures. */
const COMMANDS = Number(process.env['DISCORD_COMMANDS'] ?? 100);

const WORDS = ['never asked us', 'pier', 'bananas', 'wait for somebody to fall'];

/** "p50 12, p99 40 ms" */
function spread(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)}, p99 ${at(0.99)} ms of ${sorted.length}`;
}

describe('under load', () => {
  let harbour: Harbour;
  const figures: string[] = [];
  const note = (what: string, milliseconds: readonly number[]): void => {
    figures.push(`${what}: ${spread(milliseconds)}`);
  };
  beforeAll(async () => {
    harbour = await openHarbour({ LOG_LEVEL: 'warn' });
    await harbour.member.command('who-said', { words: 'pier' }).reply();
  }, 60_000);
  afterAll(async () => {
    if (process.env['DISCORD_COMMANDS'] !== undefined) process.stdout.write(`${figures.join('\n')}\n`);
    await harbour.close();
  });

  it('acknowledges fifty commands at once in time, and answers each', async () => {
    const { discord } = harbour;
    for (let round = 0; round < 5; round++) {
      const turns = Array.from({ length: 50 }, (_, at) =>
        new Member(discord, harbour.member.guild).command('who-said', { words: WORDS[at % WORDS.length] ?? '' }),
      );
      const acknowledged = await Promise.all(turns.map((turn) => turn.acknowledged()));
      await Promise.all(turns.map((turn) => turn.reply()));
      note('50 commands at once, acknowledged', acknowledged);
      expect(Math.max(...acknowledged)).toBeLessThan(3000);
    }
    expect(discord.faults).toEqual([]);
  }, 120_000);

  it('completes in time, even while a long article is being read', async () => {
    const { discord, member, moderator } = harbour;
    const complete = async (): Promise<readonly number[]> => {
      const times: number[] = [];
      for (let at = 0; at < 100; at++)
        times.push(await member.type('who-is', 'person', 'Ada Reyes'.slice(0, at % 9)).acknowledged());
      return times;
    };
    note('autocomplete', await complete());
    const sentence =
      '“The pier is not safe,” said Ada Reyes, the harbour master, on Friday. Tom Okafor met her in May 2020.\n\n';
    const bytes = Buffer.from(sentence.repeat(Math.ceil(1_000_000 / sentence.length)));
    const reading = moderator.command('ingest', { file: { name: 'long.txt', bytes } });
    await reading.acknowledged();
    const while_ = await complete();
    note('autocomplete while 1 MB is being read', while_);
    expect(Math.max(...while_)).toBeLessThan(3000);
    const started = performance.now();
    await discord.interactions.until('the long article', () => reading.interaction.edits > 0, 90_000);
    figures.push(`the rest of the reading took ${((performance.now() - started) / 1000).toFixed(1)} s`);
    expect(discord.faults).toEqual([]);
  }, 180_000);

  it('does not grow with every command', async () => {
    const { discord, member, bot } = harbour;
    const megabytes = (): number =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const before = process.platform === 'linux' ? megabytes() : 0;
    for (let at = 0; at < COMMANDS; at += 10) {
      const turns = Array.from({ length: 10 }, (_, n) =>
        member.command('who-said', { words: WORDS[(at + n) % WORDS.length] ?? '' }),
      );
      await Promise.all(turns.map((turn) => turn.reply()));
      if (at === COMMANDS / 2 && process.platform === 'linux')
        figures.push(`memory halfway ${megabytes().toFixed(0)} MB`);
      discord.forget();
    }
    const after = process.platform === 'linux' ? megabytes() : 0;
    figures.push(`memory before ${before.toFixed(0)} MB, after ${COMMANDS} commands ${after.toFixed(0)} MB`);
    expect(after - before).toBeLessThan(300);
    expect(discord.faults).toEqual([]);
  }, 1_200_000);
});
