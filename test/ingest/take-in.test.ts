import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/ingest/take-in.ts';
import { takeIn } from '../../src/ingest/take-in.ts';
import { openTools } from '../../src/ingest/tools.ts';
import { openLibraries } from '../../src/library/open.ts';
import { docx } from './document/make.ts';

const tools = openTools();
const opened = await openLibraries({ kind: 'memory' });
if (opened.kind === 'failed') throw new Error(opened.detail);
let desk: Desk;
beforeAll(async () => {
  desk = { library: await opened.libraries.of('here'), tools };
});
afterAll(async () => {
  await tools.close();
  await opened.libraries.close();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('taking in', () => {
  it('keeps a pasted text with its reading', async () => {
    const text = '"The pier stays," Mayor Ada Quill said on Thursday.';
    const taken = await takeIn({ kind: 'text', text, head: { title: 'The pier', published: '2021-05-06' } }, desk);
    expect(taken).toMatchObject({ kind: 'added', text, article: { title: 'The pier', published: '2021-05-06' } });
    expect(taken.kind === 'added' && (await desk.library.get(taken.article.id))?.article.text).toBe(text);
  });

  it('keeps one copy of a text that is offered twice, and says so', async () => {
    const text = '"We open in June," Lou Hatch said.';
    const first = await takeIn({ kind: 'text', text, head: {} }, desk);
    const again = await takeIn({ kind: 'file', name: 'june.txt', bytes: bytes(text) }, desk);
    expect(first.kind).toBe('added');
    expect(again).toMatchObject({ kind: 'known', by: 'text', article: first.kind === 'added' ? first.article : {} });
  });

  it('keeps both texts of a link whose text has changed, and knows either again', async () => {
    const head = { url: 'https://gazette.example/pier', title: 'Pier' };
    const offer = (text: string) => takeIn({ kind: 'text', text, head }, desk);
    const first = await offer('The pier stays open.');
    const again = await offer('The pier closes.');
    expect(again).toMatchObject({
      kind: 'revised',
      article: head,
      before: { article: { text: 'The pier stays open.' } },
    });
    expect(again.kind === 'revised' && again.article.id).toBe(first.kind === 'added' && first.article.id);
    expect(await offer('The pier stays open.')).toMatchObject({ kind: 'known', by: 'text' });
    expect(await offer('The pier closes.')).toMatchObject({ kind: 'known', by: 'text' });
  });

  it('keeps the places of a text that stands in several', async () => {
    const text = '“Three ferries are enough for us,” said Lou Hatch on Sunday.';
    const offer = (publisher: string) =>
      takeIn({ kind: 'text', text, head: { publisher, url: `https://${publisher}.example/f` } }, desk);
    const first = await offer('courier');
    expect(await offer('herald')).toMatchObject({ kind: 'known', by: 'text' });
    const { sources } = await desk.library.versions.history(first.kind === 'added' ? first.article.id : '');
    expect(sources.map(({ publisher }) => publisher)).toEqual(['courier', 'herald']);
  });

  it('keeps the sample article to the letter, with what its front matter says', async () => {
    const sample = readFileSync(new URL('../../data/articles/sessions-recuses.md', import.meta.url));
    const taken = await takeIn({ kind: 'file', name: 'sessions-recuses.md', bytes: sample }, desk);
    expect(taken).toMatchObject({
      kind: 'added',
      article: {
        title: 'Trump stands by Sessions, who recuses himself from campaign investigations',
        publisher: 'CNN',
        published: '2017-03-02',
      },
      text: sample.toString('utf8').split('---\n').slice(2).join('---\n'),
    });
    expect(taken.kind === 'added' && taken.text.startsWith(' (CNN) President')).toBe(true);
  });

  it.each([
    ['an empty text', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['marks without words', '“…” — !!', 'empty'],
    ['null characters', 'He said\0 no.', 'not-text'],
    ['50 MB', 'x'.repeat(50_000_000), 'too-large'],
    ['more than 15 MB of UTF-8 in fewer characters', '€'.repeat(6_000_000), 'too-large'],
  ])('refuses %s', async (_, text, because) => {
    expect(await takeIn({ kind: 'text', text, head: {} }, desk)).toMatchObject({ kind: 'refused', because });
  });

  it.each([
    ['many articles in CSV', 'news.csv', 'collection'],
    ['many articles in JSON Lines', 'news.jsonl', 'collection'],
    ['an archive', 'news.zip', 'collection'],
    ['a text for programs', 'news.rtf', 'not-text'],
  ])('refuses a file of %s', async (_, name, because) => {
    const source = { kind: 'file', name, bytes: bytes('“The pier stays,” she said.') } as const;
    expect(await takeIn(source, desk)).toMatchObject({ kind: 'refused', because });
  });

  it('takes a file without an ending as a text, and one of Word as Word', async () => {
    const plain = await takeIn({ kind: 'file', name: 'NOTES', bytes: bytes('“No pier,” he said.') }, desk);
    expect(plain).toMatchObject({ kind: 'added', article: { title: 'NOTES' }, text: '“No pier,” he said.' });
    const word = await takeIn({ kind: 'file', name: 'my_pier.docx', bytes: docx(['“Two piers,” he said.']) }, desk);
    expect(word).toMatchObject({ kind: 'added', article: { title: 'my pier' }, text: '“Two piers,” he said.' });
  });

  it('leaves nothing behind of what it refuses', async () => {
    const before = (await desk.library.articles()).length;
    const hasty = { ...tools, readers: { ...tools.readers, read: async () => FAILED } };
    const taken = await takeIn(
      { kind: 'text', text: 'Lou Hatch left on Friday.', head: {} },
      { ...desk, tools: hasty },
    );
    expect(taken).toEqual({ kind: 'refused', because: 'reading-failed', detail: 'too-slow: 60 s' });
    expect((await desk.library.articles()).length).toBe(before);
  });

  it('does not reject where the library is broken', async () => {
    const broken = { ...desk.library, add: () => Promise.reject(new Error('disk gone')) };
    const taken = await takeIn(
      { kind: 'text', text: 'Lou Hatch left on Friday.', head: {} },
      { ...desk, library: broken },
    );
    expect(taken).toMatchObject({
      kind: 'refused',
      because: 'not-stored',
      detail: expect.stringContaining('disk gone'),
    });
  });
});

const FAILED = { kind: 'failed', because: 'too-slow', detail: '60 s' } as const;
