import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUILD, type Harbour, openHarbour, waitWhile } from '../../discord/harbour.ts';
import { isPrivate, partOf, textOf } from '../../discord/loopback/member.ts';
import { BOARD, channelOf } from '../../discord/loopback/world.ts';
import { opened } from '../../library/samples.ts';
import { HOSTILE_SERVERS } from '../web/hostile.ts';
import { openSite, redirect, type Site } from '../web/servers.ts';
import { HOSTILE_FEEDS } from './hostile.ts';
import { conditional, rss, story } from './made.ts';

/** The bot as a process, a site with feeds, and a private service that no feed may lead to. */
let harbour: Harbour;
let site: Site;
let canary: Site;
let numbers: readonly number[] = [1, 2];
const CHANNEL = channelOf(GUILD);

const hostile = Object.entries(HOSTILE_FEEDS).map(([name, body], n) => ({ name, path: `/hostile${n}`, body }));

beforeAll(async () => {
  canary = await openSite({ '/': 'secret', '/robots.txt': 'secret' });
  const items = () => numbers.map((n) => ({ link: site.link(`/story${n}`), title: `Story ${n}` }));
  site = await openSite({
    ...Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`/story${n}`, story(n)])),
    ...Object.fromEntries(hostile.map(({ path, body }) => [path, body])),
    ...HOSTILE_SERVERS,
    '/feed': conditional(() => rss(items(), '@everyone **The Courier** &lt;@&amp;1&gt;')),
    '/away': redirect(canary.link('/')),
    '/leads-away': conditional(() => rss([{ link: canary.link('/'), title: 'Secret' }], 'Away')),
    '/page-away': `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="${canary.link('/')}"></head></html>`,
    '/many': conditional(() =>
      rss(
        Array.from({ length: 50_000 }, (_, n) => ({ link: site.link(`/none${n}`), title: `No. ${n}` })),
        'Many',
      ),
    ),
  });
  harbour = await openHarbour({ INGEST_ALLOW_HOSTS: site.host });
}, 60_000);
afterAll(async () => {
  await harbour.close();
  await Promise.all([site.close(), canary.close()]);
});

const feeds = (options: Parameters<Harbour['member']['command']>[1] = {}) =>
  harbour.moderator.command('feeds', options);
const posted = () => harbour.discord.interactions.posted.filter(({ channel }) => channel === CHANNEL).map(textOf);

/** Offers a feed, while a member asks for something else. */
async function offer(path: string): Promise<string> {
  const turn = feeds({ add: site.link(path) });
  expect(await waitWhile(harbour, () => turn.interaction.edits > 0, 20_000)).toBeLessThan(1_000);
  return textOf(await turn.reply());
}

/** Lets every feed of the server be due again, as after a quarter of an hour. */
async function passTime(): Promise<void> {
  const libraries = await opened({ kind: 'sqlite', folder: harbour.bot.folder, besideAnother: true });
  const { feeds: all } = await libraries.of(GUILD);
  for (const feed of await all.all()) await all.settle(feed.url, { ...feed, nextAt: new Date(0) }, null);
  await libraries.close();
}

describe('/feeds on the running bot', () => {
  it('is for moderators', async () => {
    const reply = await harbour.member.command('feeds').reply();
    expect(textOf(reply)).toContain('Only members who may manage messages');
    expect(isPrivate(reply)).toBe(true);
  });

  it('takes a feed, takes its articles in and announces them, pinging nobody', async () => {
    expect(textOf(await feeds().reply())).toContain('No feed is read here yet.');
    expect(textOf(await feeds({ add: site.link('/feed'), channel: { channel: BOARD } }).reply())).toContain(
      'I may not post in',
    );
    const reply = await feeds({ add: site.link('/feed'), channel: { channel: CHANNEL } }).reply();
    expect(textOf(reply)).toContain('which has 2 articles now');
    expect(textOf(reply)).toContain(`announced in <#${CHANNEL}>`);
    await harbour.discord.interactions.until('an announcement', () => posted().length > 0);
    expect(posted()[0]).toContain('Story 1 of the market');
    expect(posted()[0]).toContain('4 quotations · of Ada Quill');
    expect(posted()[0]).not.toMatch(/(?<![\\\u200b])@everyone|<@&1>/);
    expect(textOf(await harbour.member.command('who-said', { words: 'room 10' }).reply())).toContain('Quill');
  }, 60_000);

  it('comes back for what is new, and announces that alone', async () => {
    numbers = [3, 1, 2];
    const before = posted().length;
    await passTime();
    await harbour.discord.interactions.until('another announcement', () => posted().length > before);
    expect(posted().at(-1)).toContain('Story 3');
    expect(posted().at(-1)).not.toContain('Story 1');
  }, 60_000);

  it('lists the feeds, completes their names and removes one', async () => {
    const list = await feeds().reply();
    expect(textOf(list)).toContain('1 feed');
    expect(textOf(list)).toMatch(/looked at again <t:\d+:R> · announced in/);
    const [choice] = await harbour.moderator.type('feeds', 'remove', 'courier').choices();
    expect(choice?.name).toContain(site.link('/feed'));
    expect(partOf(list, 'Remove a feed')).toBeDefined();
    expect(textOf(await harbour.moderator.choose(list, 'Remove a feed', 0).reply())).toContain('is no longer read');
    expect(textOf(await feeds().reply())).toContain('No feed is read here yet.');
    expect(textOf(await feeds({ remove: 'courier' }).reply())).toContain('No feed here is called “courier”.');
  }, 60_000);

  it.each(['/away', '/page-away', '/drip', '/silent', '/flood', '/bomb', '/claims-much', '/story1'])(
    'ends in one clear sentence for a link that is no feed: %s',
    async (path) => {
      expect(await offer(path)).toMatch(/is no feed|no feed \(|must not be fetched|cannot be reached|larger than/);
    },
    60_000,
  );

  it.each(hostile)(
    'ends in one clear sentence for $name',
    async ({ path }) => {
      expect(await offer(path)).toMatch(/is no feed|Added the feed/);
      for (const feed of [1, 2, 3]) await feeds({ remove: String(feed) }).reply();
    },
    60_000,
  );

  it('takes a feed of 50,000 items, and reads both its ends', async () => {
    expect(await offer('/many')).toContain('which has 500 articles now');
    await feeds({ remove: 'Many' }).reply();
  }, 60_000);

  it('fetches no private address that an item names', async () => {
    await feeds({ add: site.link('/leads-away') }).reply();
    await harbour.bot.logged('forbidden-address');
    await feeds({ remove: 'Away' }).reply();
    expect(canary.asked).toEqual([]);
  }, 60_000);

  it('has done nothing meanwhile that Discord would refuse, and needed less than 1 GiB', async () => {
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
    expect(harbour.bot.log).not.toContain('"level":50');
    if (process.platform === 'linux') expect(harbour.bot.peakMegabytes).toBeLessThan(1024);
  });
});
