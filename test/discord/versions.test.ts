import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditional } from '../ingest/feed/made.ts';
import { openSite, type Site } from '../ingest/web/servers.ts';
import { GUILD, type Harbour, openHarbour } from './harbour.ts';
import { Member, textOf } from './loopback/member.ts';

const paragraphs = [
  '<p>“We are closing the old pier today,” said Ada Reyes, the harbour master, after two planks had given way on Tuesday.</p>',
  '<p>“They never asked us,” Tom Okafor said on Wednesday, when the fishermen met in the town hall of Saltmere.</p>',
  '<p>The board had looked at the planks in April, and found them sound, as its minutes of that month say.</p>',
  '<p>The council will speak of it in June, and of a new pier, for which there is no money in this year.</p>',
];
const page = (body: readonly string[], title = 'Pier closes'): string =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body.join('')}</article></body></html>`;

let body = page(paragraphs);
let harbour: Harbour;
let site: Site;
beforeAll(async () => {
  site = await openSite({
    '/pier': conditional(() => body, 'text/html'),
    '/copy': conditional(
      () =>
        body
          .replace('<head>', '<head><meta property="og:site_name" content="The Herald">')
          .replace('Tuesday', 'a Tuesday'),
      'text/html',
    ),
  });
  harbour = await openHarbour({ INGEST_ALLOW_HOSTS: site.host });
}, 60_000);
afterAll(async () => {
  await harbour.close();
  await site.close();
});

const ingest = (path: string) => harbour.moderator.command('ingest', { link: site.link(path) }).reply();
const changes = async (words: string): Promise<string> =>
  textOf(await harbour.member.command('articles', { changes: words }).reply());

describe('an article whose page has another text', () => {
  it('is looked at as a new version before that is kept', async () => {
    await harbour.moderator.press(await ingest('/pier'), 'Keep it').reply();
    expect(textOf(await ingest('/pier'))).toContain('Already on the record, and its page has not changed since');
    body = page([
      paragraphs[0]?.replace('today', 'tonight') ?? '',
      paragraphs[1]?.replace('Tom Okafor', 'Ida Moss') ?? '',
      ...paragraphs.slice(2),
    ]);
    const preview = await ingest('/pier');
    expect(textOf(preview)).toContain(
      'A new version of “Pier closes” (127.0.0.1): 1 quotation reworded and 1 re-attributed. The old text is kept.',
    );
    expect(textOf(await harbour.member.command('who-said', { words: 'closing pier tonight' }).reply())).not.toContain(
      'tonight,”',
    );
    await harbour.moderator.press(preview, 'Keep it').reply();
    expect(textOf(await harbour.member.command('who-said', { words: 'never asked us' }).reply())).toContain('Ida Moss');
  }, 60_000);

  it('shows what changed, on its card and by /articles changes:', async () => {
    const [choice] = await harbour.member.type('articles', 'changes', 'pier').choices();
    expect(choice?.value).toBe('Pier closes');
    const shown = await changes('Pier closes');
    expect(shown).toContain('**reworded** “We are closing the old pier today,” — Ada Reyes');
    expect(shown).toContain('now “We are closing the old pier tonight,” — Ada Reyes');
    expect(shown).toContain('was Tom Okafor, now Ida Moss');
    const card = await harbour.member.command('articles', { find: 'Pier closes' }).reply();
    expect(textOf(card)).toContain('1 earlier text kept; this one is of <t:');
    expect(textOf(await harbour.member.press(card, 'What changed').reply())).toBe(shown);
    expect(await changes('bananas')).toContain('No article that has had another text is found by “bananas”.');
  }, 60_000);

  it('has its earlier text again when the new one is taken back', async () => {
    body = page([
      ...paragraphs.slice(0, 3),
      '<p>“Nobody fell,” said Ada Reyes, and the council will speak of it in June of the year.</p>',
    ]);
    const kept = await harbour.moderator.press(await ingest('/pier'), 'Keep it').reply();
    expect(textOf(kept)).toContain('A new version of');
    expect(textOf(await harbour.moderator.press(kept, 'Undo').reply())).toContain('has its earlier text again');
    expect(textOf(await harbour.member.command('who-said', { words: 'never asked us' }).reply())).toContain('Ida Moss');
    expect(await changes('Pier closes')).not.toContain('Nobody fell');
  }, 60_000);

  it('keeps its earlier texts when its title is changed, and when it is removed and brought back', async () => {
    const card = await harbour.moderator.command('articles', { find: 'Pier closes' }).reply();
    const form = await harbour.moderator.press(card, 'Edit').form();
    await harbour.moderator
      .send(form, { title: 'The pier is closed', published: '2021-05-06', url: site.link('/pier') })
      .reply();
    const again = await harbour.moderator.command('articles', { find: 'The pier is closed' }).reply();
    expect(textOf(again)).toContain('1 earlier text kept');
    const removed = await harbour.moderator.press(again, 'Remove').reply();
    await harbour.moderator.press(removed, 'Undo').reply();
    expect(await changes('The pier is closed')).toContain('tonight');
  }, 60_000);

  it('is one with its copies elsewhere, and names their places', async () => {
    body = page([
      paragraphs[0]?.replace('today', 'tonight') ?? '',
      paragraphs[1]?.replace('Tom Okafor', 'Ida Moss') ?? '',
      ...paragraphs.slice(2),
    ]);
    expect(textOf(await ingest('/copy'))).toContain('in nearly the same words');
    const card = await harbour.member.command('articles', { find: 'The pier is closed' }).reply();
    expect(textOf(card)).toContain(`Also in [The Herald](${site.link('/copy')})`);
    const other = new Member(harbour.discord, GUILD);
    expect(textOf(await other.command('articles').reply())).toContain('2 articles');
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.log).not.toContain('"level":50');
  }, 60_000);
});
