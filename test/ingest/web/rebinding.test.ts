import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harbour, openHarbour, waitWhile } from '../../discord/harbour.ts';
import { textOf } from '../../discord/loopback/member.ts';
import { rss } from '../feed/made.ts';
import { page, paragraph } from './hostile.ts';
import { openSite, redirect, type Site } from './servers.ts';

/** Public by every rule; rebinding.mjs leads it to the site. */
const OPEN = ['3ffe::1'];
const PRIVATE = ['127.0.0.1'];

/** What each name resolves to, one question after the other: the first answers let it pass, the last is the canary's. */
const NAMES = {
  'still.example': [OPEN],
  'turns.example': [OPEN, PRIVATE],
  'turns-on-the-way.example': [OPEN, OPEN, PRIVATE],
  'both.example': [[...OPEN, ...PRIVATE]],
  'at-once.example': [PRIVATE],
  'wrapped.example': [OPEN, ['::ffff:127.0.0.1']],
  'feed.example': [OPEN, PRIVATE],
  'feeds-page.example': [OPEN, OPEN, PRIVATE],
  'item.example': [OPEN, PRIVATE],
};

/** One connection for each request, so that each asks the resolver. */
const closing =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    response.setHeader('connection', 'close');
    answer(request, response);
  };
const shown = (type: string, body: string): RequestListener =>
  closing((_, response) => void response.writeHead(200, { 'content-type': type }).end(body));

/** The bot as a process, a site on the open internet, and a private service on the very same port. */
let harbour: Harbour;
let site: Site;
let canary: Site;

beforeAll(async () => {
  canary = await openSite({ '/': 'secret', '/robots.txt': 'secret', '/pier': 'secret', '/feed': 'secret' });
  const on = (name: string, at: string): string => `http://${name}:${canary.port}${at}`;
  site = await openSite(
    {
      '/robots.txt': shown('text/plain', 'User-agent: *\nDisallow: /kept'),
      '/pier': shown('text/html', page(paragraph.repeat(4))),
      '/again': closing(redirect('/pier')),
      '/to-another': closing(redirect(on('at-once.example', '/pier'))),
      '/page': shown(
        'text/html',
        `<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head>`,
      ),
      '/feed': shown('application/rss+xml', rss([{ link: on('item.example', '/pier'), title: 'Pier' }], 'Turning')),
    },
    { host: '::1', port: canary.port },
  );
  harbour = await openHarbour({
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'rebinding.mjs')).href}`,
    REBINDING: JSON.stringify(NAMES),
  });
}, 60_000);
afterAll(async () => {
  await harbour.close();
  await Promise.all([site.close(), canary.close()]);
});

/** Gives the bot a link, by a command, and the text of its reply. */
async function offer(command: 'ingest' | 'feeds', name: keyof typeof NAMES, at: string): Promise<string> {
  const link = `http://${name}:${canary.port}${at}`;
  const turn = harbour.moderator.command(command, command === 'ingest' ? { link } : { add: link });
  expect(await waitWhile(harbour, () => turn.interaction.edits > 0, 20_000)).toBeLessThan(1_000);
  return textOf(await turn.reply());
}

const REFUSED = /^[^\n]*must not be fetched[^\n]*$/;

describe('a name whose resolver changes its answer, given to the running bot', () => {
  it('is fetched for as long as it stays public', async () => {
    expect(await offer('ingest', 'still.example', '/again')).toContain('Pier');
    expect(site.asked).toEqual(['/again', '/pier']);
  }, 60_000);

  it.each([
    ['after its robots.txt was read', 'turns.example', '/pier'],
    ['after its robots.txt was read, to IPv4 in IPv6', 'wrapped.example', '/pier'],
    ['after its page has led on', 'turns-on-the-way.example', '/again'],
    ['at once, by a page that another name led to', 'still.example', '/to-another'],
    ['to a private address beside the public one', 'both.example', '/pier'],
  ] as const)(
    'ends in one clear sentence where it turns %s',
    async (_, name, at) => {
      expect(await offer('ingest', name, at)).toMatch(REFUSED);
      expect(canary.asked).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['after its robots.txt was read', 'feed.example', '/feed'],
    ['between a page and the feed of it', 'feeds-page.example', '/page'],
  ] as const)(
    'gives no feed where it turns %s',
    async (_, name, at) => {
      expect(await offer('feeds', name, at)).toMatch(REFUSED);
      expect(canary.asked).toEqual([]);
    },
    60_000,
  );

  it('gives no article of a feed that names it', async () => {
    expect(await offer('feeds', 'still.example', '/feed')).toContain('Added the feed');
    await harbour.bot.logged('item.example (127.0.0.1)');
    expect(harbour.bot.log).toContain('forbidden-address');
    expect(textOf(await harbour.member.command('articles').reply())).toContain('### 1 article');
  }, 60_000);

  it('reaches the private service by none of these ways, nor anything that Discord would refuse', () => {
    expect(canary.asked).toEqual([]);
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
  });
});
