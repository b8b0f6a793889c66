import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditional, rss, story } from '../ingest/feed/made.ts';
import { openSite, type Site } from '../ingest/web/servers.ts';
import { run, withFolder } from './child.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({
    '/story1': story(1),
    '/feed': conditional(() => rss([{ link: site.link('/story1'), title: 'Story' }])),
  });
});
afterAll(() => site.close());

describe('feeds in the terminal', () => {
  it('are added, listed, polled and removed from the command line', async () => {
    await withFolder(async (folder) => {
      const env = { DATA_DIR: folder, INGEST_ALLOW_HOSTS: site.host };
      const feeds = (...args: readonly string[]) => run({ args: ['cli', 'feeds', ...args], env });
      expect((await feeds('list')).out).toContain('No feed is read here yet.');
      const added = await feeds('add', site.link('/feed'));
      expect(added.out).toContain('Added the feed “The Courier”, which has 1 article now.');
      expect(added.out).toContain('“The Courier”: 1 article added.');
      expect((await feeds('list')).out).toContain(`1  The Courier · ${site.link('/feed')} · due in 15 min`);
      expect((await feeds('list', '--server', '42')).out).toContain('No feed');
      expect((await feeds('poll')).out).toContain('was looked at already; due in 15 min.');
      expect(await feeds('add', site.link('/story1'))).toMatchObject({
        code: 1,
        out: expect.stringContaining('no feed'),
      });
      expect((await feeds('remove', '1')).out).toContain('is no longer read');
    });
  }, 120_000);

  it('are the same at the prompt', async () => {
    await withFolder(async (folder) => {
      const lines = [
        '/feeds',
        `/feeds add: ${site.link('/feed')}`,
        '/feeds list',
        '/feeds rename',
        '/feeds remove courier',
        '/who-said room',
      ];
      const { out } = await run({
        input: lines.join('\n'),
        env: { DATA_DIR: folder, INGEST_ALLOW_HOSTS: site.host },
      });
      for (const words of [
        'No feed is read',
        '1 article added',
        '1  The Courier',
        'What shall be done?',
        'is no longer read',
        'Ada Quill',
      ]) {
        expect(out).toContain(words);
      }
    });
  }, 60_000);
});

describe('watching in the terminal', () => {
  it('tells with the next line of what has come, by a feed or otherwise, and once', async () => {
    await withFolder(async (folder) => {
      const env = { DATA_DIR: folder, INGEST_ALLOW_HOSTS: site.host };
      const lines = [
        '/watch',
        '/watch for: Quill',
        '/watch "room 12"',
        `/ingest ${site.link('/story1')}`,
        '/watch list',
        '/watch remove 1',
      ];
      const { out } = await run({ input: lines.join('\n'), env });
      expect(out).toContain('You watch for nothing here.');
      expect(out).toContain('You will be told here whenever a new article quotes “Quill”, or somebody called so.');
      expect(out.match(/You watch for “Quill”: 4 quotations in Story 1/g)).toHaveLength(1);
      expect(out).toContain('You watch for “room 12”: 1 quotation in Story 1');
      expect(out).toContain('1  “Quill”');
      expect(out).toContain('You are no longer told of “Quill”.');
    });
  }, 60_000);
});

describe('a link whose text has changed, in the terminal', () => {
  it('makes a new version, and /articles changes tells what changed', async () => {
    let text = story(1);
    const changing = await openSite({ '/pier': conditional(() => text, 'text/html') });
    await withFolder(async (folder) => {
      const env = { DATA_DIR: folder, INGEST_ALLOW_HOSTS: changing.host };
      const prompt = async (...lines: readonly string[]): Promise<string> =>
        (await run({ input: lines.join('\n'), env })).out;
      const ingest = `/ingest ${changing.link('/pier')}`;
      expect(await prompt('/articles changes', ingest, ingest)).toContain('No article here has had another text.');
      text = text.replace('room 10', 'room 17');
      const out = await prompt(ingest, '/articles changes: market', '/articles changes', '/articles changes bananas');
      expect(out).toContain(
        'A new version of “Story 1 of the market” (127.0.0.1): 1 quotation reworded. The old text is kept.',
      );
      expect(out.match(/\+ “The council will meet again about the market in room 17,” — Ada Quill/g)).toHaveLength(2);
      expect(out).toContain('- “The council will meet again about the market in room 10,” — Ada Quill');
      expect(out).toContain('is found by “bananas”');
    });
    await changing.close();
  }, 60_000);
});
