import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harbour, openHarbour, waitWhile } from '../discord/harbour.ts';
import { textOf } from '../discord/loopback/member.ts';
import { assembled, claiming, zip } from './document/make.ts';
import { HOSTILE_PAGES, HOSTILE_SERVERS, page, paragraph } from './web/hostile.ts';
import type { Site } from './web/servers.ts';
import { openSite, redirect } from './web/servers.ts';

/** Its pages hold themselves, as parent and as child. */
const LOOPING_PDF = assembled([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Parent 2 0 R /Count 1000000 /Kids [2 0 R 2 0 R] >>',
  '<< >>',
  '<< >>',
]);

const tagged = page(
  '<p>“The tide gauge has failed,” Lou Hatch said on Monday, and the board of Saltmere sent for another.</p>'.repeat(3),
);

/** The bot as a process, a site that its links may name, and a private service that they may not. */
let harbour: Harbour;
let site: Site;
let canary: Site;

beforeAll(async () => {
  canary = await openSite({ '/': 'secret', '/robots.txt': 'secret' });
  site = await openSite({
    ...HOSTILE_PAGES,
    ...HOSTILE_SERVERS,
    '/pier': page(paragraph.repeat(4)),
    '/tagged': (request, response) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"one"' }).end(tagged);
    },
    '/away': redirect(canary.link('/')),
    '/loop': redirect('/loop'),
    '/tricks': `<title>\u202E@everyone **now** <@&1></title>${page(`<p>“@everyone, [look](http://x.example)\u200B!” said Mayor Ada Quill.</p>${paragraph.repeat(3)}`)}`,
  });
  harbour = await openHarbour({ INGEST_ALLOW_HOSTS: site.host });
  // The first question of all waits for what is loaded then.
  await harbour.member.command('who-said', { words: 'wait' }).reply();
}, 60_000);
afterAll(async () => {
  await harbour.close();
  await Promise.all([site.close(), canary.close()]);
});

/** Offers a link to the bot and gives the text of its reply, while a member asks for something else. */
async function offer(link: string): Promise<string> {
  const turn = harbour.moderator.command('ingest', { link });
  expect(await waitWhile(harbour, () => turn.interaction.edits > 0, 20_000)).toBeLessThan(1_000);
  expect(harbour.discord.faults).toEqual([]);
  expect(harbour.bot.alive).toBe(true);
  expect(canary.asked).toEqual([]);
  return textOf(await turn.reply());
}

describe('a link that a moderator gives the running bot', () => {
  it('is fetched, read and shown', async () => {
    expect(await offer(site.link('/pier'))).toContain('Pier');
  }, 60_000);

  it('is asked for again by what its server gave, once it has been kept', async () => {
    const preview = await harbour.moderator.command('ingest', { link: site.link('/tagged') }).reply();
    await harbour.moderator.press(preview, 'Keep it').reply();
    expect(await offer(site.link('/tagged'))).toContain('its page has not changed since');
  }, 60_000);

  it.each([
    ['/away', 'must not be fetched'],
    ['/loop', 'cannot be reached'],
    ['/drip', 'cannot be reached'],
    ['/silent', 'cannot be reached'],
    ['/claims-much', 'cannot be reached'],
    ['/flood', 'larger than an article'],
    ['/bomb', 'larger than an article'],
  ])(
    'to a hostile server, %s, ends in a clear sentence',
    async (path, sentence) => {
      expect(await offer(site.link(path))).toContain(sentence);
    },
    60_000,
  );

  it.each(['localhost', '127.1', '[::ffff:127.0.0.1]', '2130706433'])(
    'to a private service by %s is refused',
    async (host) => {
      expect(await offer(`http://${host}:${canary.port}/`)).toContain('must not be fetched');
    },
    60_000,
  );

  it.each(Object.keys(HOSTILE_PAGES))(
    'to a hostile page, %s, ends in an article or a clear sentence',
    async (path) => {
      expect(await offer(site.link(path))).toMatch(/Pier|No article|could not be read/);
    },
    60_000,
  );

  it.each([
    [
      'an archive that says it unpacks to 600 MB',
      'bomb.zip',
      claiming(zip({ 'a.txt': 'x'.repeat(1000) }), 600_000_000),
      /larger than/,
    ],
    [
      'an archive whose one file unpacks to 16 MB',
      'zeros.zip',
      zip({ 'a.txt': 'x'.repeat(16_000_000) }),
      /larger than/,
    ],
    [
      'an archive whose thirty files unpack to 14 MB each',
      'many-zeros.zip',
      zip(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, Buffer.alloc(14_000_000)]))),
      /0 articles added, 0 already here, 30 refused/,
    ],
    [
      'an archive that says it holds little and unpacks for long',
      'liar.zip',
      claiming(zip({ 'a.txt': Buffer.alloc(150_000_000) }), 400_000),
      /1 refused/,
    ],
    [
      'an archive whose names lead out of it',
      'slip.zip',
      zip({ '../../../slip.txt': '“The pier stays,” said Ada Quill on Monday.' }),
      /0 articles added, 0 already here, 1 refused[\s\S]*leads out of the archive/,
    ],
    ['a PDF whose pages are their own parents', 'loop.pdf', LOOPING_PDF, /not a text|no text in it/],
    [
      'bytes of no encoding',
      'odd.txt',
      Buffer.from([0x22, 0xff, 0xfe, 0xfd, 0xc3, 0x28, 0x22]),
      /characters cannot be read|not a text/,
    ],
  ])(
    'has a file of %s end in a clear sentence',
    async (_, name, bytes, sentence) => {
      const turn = harbour.moderator.command('ingest', { file: { name, bytes: Buffer.from(bytes) } });
      const isOver = (): boolean => {
        const { original, edits } = turn.interaction;
        return edits > 0 && original !== null && !textOf(original).startsWith('Reading …');
      };
      expect(await waitWhile(harbour, isOver, 20_000)).toBeLessThan(1_000);
      expect(textOf(await turn.reply())).toMatch(sentence);
      expect(harbour.bot.alive).toBe(true);
    },
    60_000,
  );

  it('mentions nobody, whatever the page says', async () => {
    const shown = await offer(site.link('/tricks'));
    expect(shown).not.toMatch(/(?<![\\\u200b])@everyone|\u202E|<@&1>/);
  }, 60_000);

  it.runIf(process.platform === 'linux')('needs less than 1 GiB for all of them', () => {
    expect(harbour.bot.peakMegabytes).toBeLessThan(1024);
  });
});
