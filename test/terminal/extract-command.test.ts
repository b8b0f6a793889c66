import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractFile, extractLines } from '../../src/terminal/extract-command.ts';

const pier = fileURLToPath(new URL('../ingest/page/pages/broadsheet.html', import.meta.url));

const rowsOf = async (lines: readonly string[]) => {
  const output = new PassThrough();
  const code = await extractLines(Readable.from([lines.join('\n')]), output.setMaxListeners(0));
  output.end();
  return {
    code,
    rows: (await text(output))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe('cli extract', () => {
  it('prints the article on a page as one JSON object', async () => {
    const output = new PassThrough();
    expect(await extractFile(pier, 'https://gazette.example/x', output)).toBe(0);
    output.end();
    expect(JSON.parse(await text(output))).toMatchObject({
      title: 'Harbour town votes to keep its pier',
      author: 'Ada Quill, Lou Hatch',
      published: '2021-05-06',
      text: expect.stringMatching(/^Residents of Saltmere.*eighteen months\.$/s),
    });
  });

  it('says what is wrong with a file that is not there', async () => {
    const output = new PassThrough();
    expect(await extractFile('no-such-page.html', null, output)).toBe(1);
    output.end();
    expect(JSON.parse(await text(output))).toMatchObject({ error: expect.stringContaining('ENOENT') });
  });

  it('writes a line for each line, in order, whatever stands in it', async () => {
    const html = readFileSync(pier, 'utf8');
    const given = Array.from({ length: 20 }, (_, i) => JSON.stringify({ id: i, html, url: null }));
    const { code, rows } = await rowsOf([...given, 'no JSON', '{"id":"a"}', '{"id":"b","html":"<p>Log in"}']);
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual([...given.keys(), null, 'a', 'b']);
    expect(rows.slice(20).map(({ error }) => error)).toEqual([
      'the line is no JSON object',
      'the line has no "html"',
      expect.stringMatching(/^no-article-there/),
    ]);
  });

  it('gives with the error what a page without an article says of itself', async () => {
    const html = '<title>Tide tables</title><meta name="date" content="2021-05-06"><p>High at noon.</p>';
    const { rows } = await rowsOf([JSON.stringify({ id: 'a', html })]);
    expect(rows).toEqual([
      expect.objectContaining({
        error: expect.stringMatching(/^no-article-there/),
        title: 'Tide tables',
        published: '2021-05-06',
      }),
    ]);
  });
});
