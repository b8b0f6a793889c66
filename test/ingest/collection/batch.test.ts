import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeInAll } from '../../../src/ingest/collection/batch.ts';
import { openTools } from '../../../src/ingest/tools.ts';
import { openLibraries } from '../../../src/library/open.ts';
import { claiming, zip } from '../document/make.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'batch-'));
const tools = openTools();
const opened = await openLibraries({ kind: 'memory' });
if (opened.kind === 'failed') throw new Error(opened.detail);
const { libraries } = opened;
const at = (name: string): string => path.join(folder, name);
const said = (n: number): string => `"We saw ${n} seals," said Lou Hatch.`;

beforeAll(() => {
  mkdirSync(at('news/may'), { recursive: true });
  writeFileSync(at('news/a.txt'), said(1));
  writeFileSync(at('news/may/b.md'), `---\ntitle: B\n---\n${said(2)}`);
  writeFileSync(at('news/.hidden'), said(3));
  symlinkSync(at('news'), at('news/loop'));
  writeFileSync(
    at('rows.jsonl'),
    `${JSON.stringify({ title: 'C', text: said(4) })}\n\nno JSON\n{"title":"D"}\n${JSON.stringify({ text: said(5) })}\n`,
  );
  writeFileSync(
    at('rows.csv'),
    `\uFEFFid,title,content\n1,E,"${said(6).replaceAll('"', '""')}"\n2,F,"two\nlines, ${'""'}he said${'""'}"\n`,
  );
  writeFileSync(at('broken.csv'), `title,content\nG,"${said(7).replaceAll('"', '""')}"\nH,"never closed`);
  writeFileSync(
    at('all.zip'),
    zip({
      'x/h.txt': said(8),
      '../../slip.txt': said(9),
      'more.jsonl': JSON.stringify({ text: said(10) }),
      'in.zip': 'PK',
      '__MACOSX/._h.txt': 'no',
    }),
  );
  writeFileSync(at('bomb.zip'), claiming(zip({ 'a.txt': 'x'.repeat(1000) }), 600_000_000));
  writeFileSync(at('many.zip'), zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.txt`, 'x']))));
  writeFileSync(at('no.zip'), 'hello');
  writeFileSync(at('nothing.zip'), zip({ '.hidden': 'x' }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await tools.close();
  await libraries.close();
});

const run = async (server: string, ...names: readonly string[]) => {
  const desk = { library: await libraries.of(server), tools };
  const items: string[] = [];
  for await (const { name, taken } of takeInAll(names.map(at), desk)) {
    items.push(`${path.relative(folder, name)} ${taken.kind === 'refused' ? taken.because : taken.kind}`);
  }
  return { items, kept: await desk.library.articles() };
};

describe('a batch', () => {
  it.each([
    ['a folder and all below it', ['news'], ['news/a.txt added', 'news/loop not-text', 'news/may/b.md added']],
    [
      'a JSON Lines file',
      ['rows.jsonl'],
      ['rows.jsonl:1 added', 'rows.jsonl:2 not-text', 'rows.jsonl:3 empty', 'rows.jsonl:4 added'],
    ],
    ['a CSV file', ['rows.csv'], ['rows.csv:1 added', 'rows.csv:2 added']],
    ['a CSV file that breaks', ['broken.csv'], ['broken.csv:1 added', 'broken.csv:2 not-text']],
    [
      'an archive, but for names that lead out of it',
      ['all.zip'],
      ['all.zip/x/h.txt added', 'all.zip/more.jsonl:1 added', 'all.zip/in.zip not-text', '../slip.txt unsafe-name'],
    ],
    ['an archive that unpacks to too much', ['bomb.zip'], ['bomb.zip too-large']],
    ['an archive of too many files', ['many.zip'], ['many.zip too-large']],
    ['an archive of nothing', ['nothing.zip'], ['nothing.zip empty']],
    ['an archive that is none', ['no.zip'], ['no.zip not-text']],
    ['what is not there', ['nothing.txt'], ['nothing.txt unreachable']],
  ])('takes in %s, in order', async (title, names, expected) => {
    expect((await run(title, ...names)).items).toEqual(expected);
  });

  it('that is run again keeps one copy of each', async () => {
    const first = await run('again', 'news', 'rows.jsonl');
    const second = await run('again', 'news', 'rows.jsonl');
    expect(second.items.filter((item) => item.endsWith('added'))).toEqual([]);
    expect(second.kept.length).toBe(first.kept.length);
    expect(second.kept.length).toBe(4);
  });

  it('that is stopped half-way and run again loses and doubles nothing', async () => {
    const desk = { library: await libraries.of('stopped'), tools };
    for await (const _ of takeInAll([at('rows.jsonl')], desk)) break;
    const { kept } = await run('stopped', 'rows.jsonl');
    expect(kept.map(({ title }) => title ?? '').sort()).toEqual(['', 'C']);
  });
});
