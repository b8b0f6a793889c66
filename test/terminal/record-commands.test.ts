import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { correct } from '../../src/answering/correcting/correct.ts';
import { read } from '../../src/reading/read.ts';
import { opened } from '../library/samples.ts';
import { run, withFolder } from './child.ts';

const ARTICLE = {
  id: 'ferry',
  title: 'Ferries run again',
  published: '2021-05-03',
  text: '“The ferry sails at noon,” said Ada Marsh. “Nobody waits for latecomers,” Tom Weir said.',
};

it(
  'exports corrections as a labelled set, reports them by rule, and exports and deletes a server while the bot runs',
  () =>
    withFolder(async (folder) => {
      const cli = (...args: readonly string[]) =>
        run({ args: ['cli', ...args], env: { DATA_DIR: path.join(folder, 'kept') } });
      const libraries = await opened({ kind: 'sqlite', folder: path.join(folder, 'kept') });
      const library = await libraries.of('200');
      expect(await cli('corrections', 'report', '--server', '200')).toMatchObject({
        out: 'Nothing has been corrected yet.\n',
        code: 0,
      });
      await library.add(ARTICLE, read(ARTICLE), '42424242424242424');
      const words = ARTICLE.text.indexOf('Nobody');
      const span = { start: words, end: ARTICLE.text.indexOf(',” Tom') + 1 };
      const wish = {
        article: 'ferry',
        span,
        shown: null,
        by: '42424242424242424',
        moderator: true,
        now: new Date('2021-06-01'),
      };
      expect((await correct({ ...wish, what: 'speaker', typed: 'Marsh' }, library)).kind).toBe('applied');
      expect((await correct({ ...wish, what: 'date', typed: '1 May 2021' }, library)).kind).toBe('applied');

      const exported = await cli('corrections', 'export', '--server', '200');
      const lines = exported.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
      expect(lines).toContainEqual({
        ...{ kind: 'speaker', article: 'ferry', title: 'Ferries run again', published: '2021-05-03', ...span },
        ...{ words: 'Nobody waits for latecomers,', read: 'Tom Weir', right: 'Ada Marsh', state: 'applied' },
        ...{ contextStart: words - 1, context: '“Nobody waits for latecomers,” Tom Weir said.' },
        ...{ rule: 'quote-source-cue', rules: read(ARTICLE).rules, at: expect.any(String) },
      });
      expect(exported.out).not.toContain('42424242424242424');

      const report = (await cli('corrections', 'report', '--server', '200')).out.split('\n');
      expect(report[0]).toMatch(/^what +rule +corrected +of read +other one +none there +was missing +right by now$/);
      expect(report).toContainEqual(expect.stringMatching(/^speaker +quote-source-cue +1 +\d+ +1 +0 +0 +0$/));
      expect(report).toContainEqual(expect.stringMatching(/^said on +day of publication +1 +1 +0 +0 +0$/));

      const file = path.join(folder, 'all.zip');
      expect(await cli('privacy', 'export', file, '--server', '200')).toMatchObject({ out: 'Written.\n', code: 0 });
      const files = unzipSync(new Uint8Array(readFileSync(file)));
      expect(JSON.parse(Buffer.from(files['articles.jsonl'] ?? []).toString())).toMatchObject(ARTICLE);
      expect((await cli('privacy', 'export', file, '--server', '200')).err).toContain('Nothing was written');

      expect(await cli('privacy', 'delete', '--member', '42424242424242424')).toMatchObject({
        out: 'The id was taken out of 5 places. What was done stays, by nobody; watches are gone.\n',
      });
      const unsure = await cli('privacy', 'delete', '--server', '200');
      expect([unsure.code, unsure.err]).toEqual([1, expect.stringContaining('Add --yes.')]);
      expect(await library.articles()).toHaveLength(1);
      expect((await cli('privacy', 'delete', '--server', '200', '--yes')).out).toContain('1 article with it');
      expect(await library.articles()).toEqual([]);
      expect(await library.search('ferry', 5)).toEqual([]);
      await libraries.close();
    }),
  120_000,
);
