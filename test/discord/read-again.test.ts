import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { opened, readingOf } from '../library/samples.ts';
import { BotProcess } from './bot-process.ts';
import { GUILD } from './harbour.ts';
import { LoopbackDiscord } from './loopback/loopback.ts';
import { Member, textOf } from './loopback/member.ts';

it('says at the start what older rules have read, reads it again meanwhile, and is silent the next time', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  const libraries = await opened({ kind: 'sqlite', folder });
  const library = await libraries.of(GUILD);
  for (const tide of ['low', 'high']) {
    const text = `“The tide is ${tide},” said Ida Moss.`;
    await library.add({ id: tide, text }, readingOf({}, '1'));
  }
  await libraries.close();

  const discord = await LoopbackDiscord.open([{ id: GUILD, name: 'Harbour' }]);
  const bot = await new BotProcess(discord.apiUrl, {}, folder).ready();
  await bot.logged('"articles":2,"left":0,"msg":"handled"');
  expect(bot.output).toContain('2 articles were read by older rules and are being read again in the background');
  const said = textOf(await new Member(discord, GUILD).command('who-said', { words: 'tide' }).reply());
  expect(said).toContain('Ida Moss');
  bot.terminate();
  expect(await bot.exit()).toBe(0);

  const again = await new BotProcess(discord.apiUrl, {}, folder).ready();
  await new Member(discord, GUILD).command('who-said', { words: 'tide' }).reply();
  expect(again.output).not.toContain('older rules');
  expect(again.log).not.toContain('reread');
  await again.stop();
  expect(discord.faults).toEqual([]);
  await discord.close();
}, 60_000);
