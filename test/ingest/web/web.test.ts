import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../../../src/ingest/web/web.ts';
import { openWeb } from '../../../src/ingest/web/web.ts';
import { HOSTILE_SERVERS, packed } from './hostile.ts';
import type { Site } from './servers.ts';
import { openSite, redirect, resolver } from './servers.ts';

/** A private service that no link may reach, and a site that links may name. */
let canary: Site;
let site: Site;
let web: Web;

beforeAll(async () => {
  canary = await openSite({ '/': 'secret', '/robots.txt': 'secret' });
  site = await openSite({
    '/article': '<p>An article.</p>',
    '/moved': redirect('/article', 301),
    '/away': redirect(canary.link('/')),
    '/scheme': redirect('file:///etc/passwd'),
    '/data': redirect('data:text/html,hello'),
    '/by-name': redirect(`http://inside.example:${canary.port}/`),
    '/loop': redirect('/loop'),
    '/hop1': redirect('/hop2'),
    '/hop2': redirect('/hop3'),
    '/hop3': redirect('/hop4'),
    '/hop4': redirect('/hop5'),
    '/hop5': redirect('/article'),
    ...HOSTILE_SERVERS,
    '/twice': packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(1000, 'x')))),
    '/gzip': packed('gzip', gzipSync('<p>Packed.</p>')),
    '/not-gzip': packed('gzip', Buffer.from('<p>plain</p>')),
    '/zstd': packed('zstd', Buffer.from('x')),
    '/headers': (_, response) => void response.writeHead(200, { 'x-much': 'x'.repeat(100_000) }).end('x'),
    '/gone': (_, response) => void response.writeHead(410).end('gone'),
    '/hangs-up': (request) => void request.socket.destroy(),
    '/charset': (_, response) =>
      void response.writeHead(200, { 'content-type': 'Text/HTML; Charset="Windows-1252"' }).end('x'),
  });
  web = openWeb({
    allowHosts: [site.host],
    milliseconds: 1_500,
    lookup: resolver({
      'inside.example': [['127.0.0.1']],
      'half-inside.example': [['3ffe::1', '127.0.0.1']],
      'six.example': [['::1']],
      'localhost.': [['127.0.0.1']],
      localhost: [['127.0.0.1']],
    }),
  });
});
afterAll(() => Promise.all([web.close(), site.close(), canary.close()]));
afterEach(() => {
  expect(canary.asked).toEqual([]);
});

describe('a link', () => {
  it('is followed through redirects to its page', async () => {
    expect(await web.fetch(site.link('/moved'))).toMatchObject({
      kind: 'fetched',
      url: site.link('/article'),
      type: 'text/html',
      charset: 'utf-8',
    });
    expect(await web.fetch(site.link('/hop1'))).toMatchObject({ kind: 'fetched', url: site.link('/article') });
  });

  it('gives the page unpacked, with its type and charset', async () => {
    const fetched = await web.fetch(site.link('/gzip'));
    expect(fetched.kind === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe('<p>Packed.</p>');
    expect(await web.fetch(site.link('/charset'))).toMatchObject({ type: 'text/html', charset: 'windows-1252' });
  });

  it.each([
    ['that is none', 'the pier', 'not-a-link'],
    ['of another scheme', 'ftp://a.example/', 'not-a-link'],
    ['to a file', 'file:///etc/passwd', 'not-a-link'],
    ['of script', 'javascript:alert(1)', 'not-a-link'],
    ['of 5,000 characters', `http://a.example/${'x'.repeat(5_000)}`, 'not-a-link'],
    ['to a name that nobody has', 'http://nobody.example/', 'unreachable'],
  ])('%s is refused', async (_, link, because) => {
    expect(await web.fetch(link)).toMatchObject({ kind: 'refused', because });
  });

  it.each([
    ['/loop', 'unreachable'],
    ['/scheme', 'not-a-link'],
    ['/data', 'not-a-link'],
    ['/gone', 'unreachable'],
    ['/missing', 'unreachable'],
    ['/hangs-up', 'unreachable'],
    ['/silent', 'unreachable'],
    ['/drip', 'unreachable'],
    ['/claims-much', 'unreachable'],
    ['/headers', 'unreachable'],
    ['/flood', 'too-large'],
    ['/bomb', 'too-large'],
    ['/twice', 'unreachable'],
    ['/not-gzip', 'unreachable'],
    ['/zstd', 'unreachable'],
  ])('to %s ends as %s', async (path, because) => {
    expect(await web.fetch(site.link(path))).toMatchObject({ kind: 'refused', because });
  });
});

describe('a private service', () => {
  const spelt = (host: string): string => `http://${host}:${canary.port}/`;
  it.each([
    ['its address', '127.0.0.1'],
    ['its address as one number', '2130706433'],
    ['its address in hexadecimal', '0x7f000001'],
    ['its address in octal', '0177.0.0.01'],
    ['a short form of its address', '127.1'],
    ['the unspecified address', '0.0.0.0'],
    ['full-width digits', '１２７.０.０.１'],
    ['IPv6', '[::1]'],
    ['IPv4 in IPv6', '[::ffff:127.0.0.1]'],
    ['IPv4 in IPv6, in hexadecimal', '[::ffff:7f00:1]'],
    ['the old form of IPv4 in IPv6', '[::127.0.0.1]'],
    ['a translated address', '[64:ff9b::127.0.0.1]'],
    ['localhost', 'localhost'],
    ['localhost with a full stop', 'localhost.'],
    ['a name that resolves to it', 'inside.example'],
    ['a name that resolves to it among others', 'half-inside.example'],
    ['a name that resolves to IPv6', 'six.example'],
    ['credentials before its address', 'gazette.example@127.0.0.1'],
  ])('is not reached by %s', async (_, host) => {
    expect(await web.fetch(spelt(host))).toMatchObject({ kind: 'refused', because: 'forbidden-address' });
  });

  it.each(['/away', '/by-name'])('is not reached by the redirect %s', async (path) => {
    expect(await web.fetch(site.link(path))).toMatchObject({ kind: 'refused', because: 'forbidden-address' });
  });

  it('is not reached by a name that changes its answer between two questions', async () => {
    const lookup = resolver({ 'rebind.example': [['192.0.2.1'], ['3ffe::1'], ['127.0.0.1']] });
    const asked: string[] = [];
    const rebound = openWeb({
      lookup: (name, options, callback) => {
        asked.push(name);
        lookup(name, options, callback);
      },
      milliseconds: 1_000,
    });
    for (let i = 0; i < 4; i++) {
      expect(await rebound.fetch(`http://rebind.example:${canary.port}/`)).toMatchObject({ kind: 'refused' });
    }
    await rebound.close();
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });

  it('is reached where the operator names its host and port, and only at that port', async () => {
    const named = openWeb({ allowHosts: [site.host] });
    expect((await named.fetch(site.link('/article'))).kind).toBe('fetched');
    expect(await named.fetch(canary.link('/'))).toMatchObject({ kind: 'refused', because: 'forbidden-address' });
    await named.close();
  });
});

describe('robots.txt', () => {
  const open = async (robots: string | RequestListener) => {
    const kept = await openSite({
      '/robots.txt': robots,
      '/public': 'x',
      '/private/a': 'x',
      '/to-private': redirect('/private/a'),
    });
    const its = openWeb({ allowHosts: [kept.host] });
    return { kept, its, close: () => Promise.all([its.close(), kept.close()]) };
  };

  it('keeps what it keeps, also behind a redirect, and is asked for once', async () => {
    let asked = 0;
    const { kept, its, close } = await open((_, response) => {
      asked++;
      response.end('User-agent: *\nDisallow: /private');
    });
    expect((await its.fetch(kept.link('/public'))).kind).toBe('fetched');
    expect(await its.fetch(kept.link('/private/a'))).toMatchObject({ because: 'forbidden-by-robots' });
    expect(await its.fetch(kept.link('/to-private'))).toMatchObject({ because: 'forbidden-by-robots' });
    expect(asked).toBe(1);
    expect(kept.asked).toEqual(['/public', '/to-private']);
    await close();
  });

  it('may speak to this program by name', async () => {
    const { kept, its, close } = await open('User-agent: *\nDisallow: /\n\nUser-agent: OnTheRecord\nDisallow:');
    expect((await its.fetch(kept.link('/private/a'))).kind).toBe('fetched');
    await close();
  });

  it('that cannot be given for a fault of the site means that the site cannot be read now', async () => {
    const { kept, its, close } = await open((_, response) => void response.writeHead(503).end());
    expect(await its.fetch(kept.link('/public'))).toMatchObject({ because: 'unreachable' });
    expect(kept.asked).toEqual([]);
    await close();
  });

  it('that leads to a private service is not fetched there', async () => {
    const { kept, its, close } = await open(redirect(canary.link('/')));
    expect(await its.fetch(kept.link('/public'))).toMatchObject({ because: 'forbidden-address' });
    await close();
  });
});
