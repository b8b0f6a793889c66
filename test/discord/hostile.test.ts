import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, type Command, MESSAGE_COMMANDS, type MessageCommandName } from '../../src/domain/commands.ts';
import { ARTICLE, addArticle, GUILD, type Harbour, openHarbour } from './harbour.ts';
import type { Posted } from './loopback/interactions.ts';
import { allParts } from './loopback/limits.ts';
import { isPrivate, Member, type Turn } from './loopback/member.ts';
import { BOT, channelOf } from './loopback/world.ts';

/** How many inputs are generated; `npm run bench:discord` sends 20,000. */
const INPUTS = Number(process.env['DISCORD_INPUTS'] ?? 150);
const AT_ONCE = 5;

/** Words that real questions hold, so that answers come whose buttons can be pressed. */
const known = fc.constantFrom(
  'pier',
  'Reyes',
  'never asked us',
  'who said safe?',
  'when did Reyes meet the fishermen?',
  'Ada',
  '',
);
const marks = fc.constantFrom(
  ...['*', '_', '~~', '`', '```', '||', '> ', '# ', '- ', '\\', '@everyone', '@here', '<@100000000000000001>', '<@&1>'],
  ...[
    '<#7>',
    '</who-said:1>',
    '<t:0:R>',
    '<a:b:1>',
    '[a](http://x.example)',
    'https://x.example/',
    '|',
    ':',
    '=',
    '\u200b',
  ],
  ...['\u202e', '\u0000', '\ud83d', '👩‍👩‍👧', 'e\u0301', '\u{1f1e6}', '\u0627', '\n', '\r\n', '\t', '"', '“', '”', "'"],
);
const words = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 3, arbitrary: fc.array(fc.oneof(marks, known), { maxLength: 40 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(marks, fc.nat(6000)).map(([mark, n]) => mark.repeat(Math.ceil(n / mark.length)).slice(0, n)),
  },
);

type Input =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly moderators: boolean;
      readonly options: Readonly<Record<string, string>>;
      readonly press: number;
    }
  | { readonly kind: 'type'; readonly name: string; readonly option: string; readonly words: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly keep: boolean }
  | { readonly kind: 'form'; readonly values: Readonly<Record<string, string>>; readonly keep: boolean }
  | { readonly kind: 'menu'; readonly name: MessageCommandName; readonly words: string }
  | { readonly kind: 'message'; readonly where: 'mention' | 'reply' | 'direct'; readonly words: string };

/** A command with some of its text options filled, the required ones always. */
const command = fc.constantFrom<Command[]>(...COMMANDS).chain((given) => {
  const texts = given.options.filter(({ kind }) => kind === 'text');
  return fc.tuple(...texts.map(({ required }) => (required ? words : fc.option(words, { freq: 1 })))).map((values) => ({
    name: given.name,
    moderators: given.moderators,
    options: Object.fromEntries(
      texts.flatMap(({ name }, at) => (values[at] == null ? [] : [[name, values[at]] as const])),
    ),
  }));
});
const completed = fc.constantFrom(
  ...COMMANDS.flatMap(({ name, options }: Command) =>
    options.flatMap((option) => (option.completes === 'none' ? [] : [[name, option.name] as const])),
  ),
);
const text = fc.tuple(words, words).map(([a, b]) => `“${a}” said Ada Reyes on Friday. ${b}\n\n“${b},” ${a} said.`);

const inputs: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(command, fc.nat(30)).map(([given, press]): Input => ({ kind: 'command', ...given, press })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(completed, words)
      .map(([[name, option], given]): Input => ({ kind: 'type', name, option, words: given })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        words,
        fc.oneof(
          fc.uint8Array({ maxLength: 2000 }),
          text.map((given) => Buffer.from(given)),
        ),
        fc.boolean(),
      )
      .map(([name, bytes, keep]): Input => ({ kind: 'file', name: `${name.slice(0, 80)}.txt`, bytes, keep })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(words, words, text, fc.boolean()).map(
      ([title, published, given, keep]): Input => ({
        kind: 'form',
        keep,
        values: { title, published, url: title, text: given.slice(0, 4000) },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...MESSAGE_COMMANDS.map(({ name }) => name)), words)
      .map(([name, given]): Input => ({ kind: 'menu', name, words: given })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('mention', 'reply', 'direct'), words)
      .map(([where, given]): Input => ({ kind: 'message', where, words: given })),
  },
);

describe(`${INPUTS} hostile inputs`, () => {
  let harbour: Harbour;
  beforeAll(async () => {
    harbour = await openHarbour();
    await addArticle(
      harbour.moderator,
      'other.md',
      ARTICLE.replace('courier.example/pier', 'courier.example/other')
        .replaceAll('Reyes', '_Re*yes_ @everyone')
        .replace('east pier', '# <@1> [x](y)'),
    );
  }, 60_000);
  afterAll(() => harbour.close(), 60_000);

  /** A component of a message, by any number. */
  const anyButton = (message: Posted, number: number): Readonly<Record<string, unknown>> | null => {
    const parts = allParts(message.body['components']).filter(
      (part) => 'custom_id' in part && part['disabled'] !== true,
    );
    return parts.length === 0 ? null : (parts[number % parts.length] ?? null);
  };

  async function answered(turn: Turn): Promise<Posted> {
    expect(await turn.acknowledged()).toBeLessThan(3000);
    const reply = await turn.reply();
    expect(isPrivate(reply)).toBe(true);
    return reply;
  }

  /** A message that speaks to the bot, and the reply to it. */
  async function written(where: 'mention' | 'reply' | 'direct', words: string): Promise<void> {
    const { discord, member } = harbour;
    const { posted } = discord.interactions;
    const earlier = (): Posted => {
      const { id } = discord.interactions.postMessage(channelOf(GUILD), { content: 'An answer of mine.' });
      return posted.find((message) => message.id === id) ?? expect.fail('not posted');
    };
    const id =
      where === 'direct'
        ? new Member(discord, null, member.id).write(words)
        : where === 'mention'
          ? member.write(`<@${BOT.id}> ${words}`, { mentions: true })
          : member.write(words, { replyTo: earlier() });
    const answers = ({ body }: Posted): boolean => JSON.stringify(body['message_reference'] ?? '').includes(id);
    await discord.interactions.until('an answer', () => discord.faults.length > 0 || posted.some(answers));
  }

  async function give(input: Input): Promise<void> {
    const { member, moderator } = harbour;
    switch (input.kind) {
      case 'command': {
        const asker = input.moderators ? moderator : member;
        const given = asker.command(input.name, input.options);
        expect(await given.acknowledged()).toBeLessThan(3000);
        // A form that opens has been looked at by the loopback already.
        if (given.interaction.ackType === 9) return;
        const reply = await answered(given);
        const part = anyButton(reply, input.press);
        // In public the answers to come would no longer be private.
        if (part === null || part['label'] === 'Answer in public') return;
        const turn =
          part['type'] === 3
            ? asker.choose(reply, String(part['placeholder']), input.press % 2)
            : asker.pressId(reply, String(part['custom_id']));
        expect(await turn.acknowledged()).toBeLessThan(3000);
        if (turn.interaction.ackType === 9) {
          if (!String(part['label']).startsWith('Wrong')) return;
          const right = (Object.values(input.options)[0] ?? '').slice(0, 100);
          await answered((input.press % 2 ? member : moderator).send(await turn.form(), { right }));
        } else if (part['label'] === 'Share') await turn.followUp();
        else await turn.reply();
        return;
      }
      case 'type':
        expect((await member.type(input.name, input.option, input.words).choices()).length).toBeLessThanOrEqual(25);
        return;
      case 'file': {
        const preview = await answered(
          moderator.command('ingest', { file: { name: input.name, bytes: Buffer.from(input.bytes) } }),
        );
        if (input.keep && anyButton(preview, 0) !== null) await moderator.press(preview, 'Keep it').reply();
        return;
      }
      case 'form': {
        const form = await moderator.command('ingest').form();
        const preview = await answered(moderator.send(form, input.values));
        if (input.keep && anyButton(preview, 0) !== null) await moderator.press(preview, 'Keep it').reply();
        return;
      }
      case 'menu':
        await answered(moderator.messageCommand(input.name, input.words));
        return;
      case 'message':
        await written(input.where, input.words);
        return;
    }
  }

  it('are answered in time and privately, with no request that Discord would refuse and no mention', async () => {
    const given = fc.sample(inputs, INPUTS);
    for (let at = 0; at < given.length; at += AT_ONCE) {
      const some = given.slice(at, at + AT_ONCE);
      await Promise.all(
        some.map((input) =>
          give(input).catch((error: unknown) => {
            throw new Error(
              `${JSON.stringify(input).slice(0, 2000)}\n${String(error)}\n${harbour.bot.log.slice(-3000)}`,
            );
          }),
        ),
      );
      expect(harbour.discord.faults).toEqual([]);
      harbour.discord.forget();
    }
    expect(harbour.bot.alive).toBe(true);
    expect(harbour.bot.log).not.toContain('"level":50');
  }, 3_600_000);
});
