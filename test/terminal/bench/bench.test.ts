import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { articlesFor } from '../../../src/terminal/bench/articles.ts';
import { madeArticle } from '../../../src/terminal/bench/made-articles.ts';
import { percentile } from '../../../src/terminal/bench/measure.ts';
import { questionsAbout } from '../../../src/terminal/bench/questions.ts';
import { figure, table } from '../../../src/terminal/bench/table.ts';
import { run, withFolder } from '../child.ts';

describe('the bench', () => {
  it('prints its figures beside compromise and MiniSearch, in a run on small numbers', async () => {
    const { out, err, code } = await run({ args: ['cli', 'bench', '--sizes', '3', '--read', '2'] });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatch(/^\| On the Record: the whole reading \| +[\d.,]+ \| +[\d.,]+ × \|$/m);
    expect(out).toMatch(/^\| compromise: its full parse +\| +[\d.,]+ \| +1 × \|$/m);
    expect(out.match(/^\| 3 +(\| +[\d.,]+ ?×? )+\|$/gm)).toHaveLength(2);
    expect(out).not.toContain('NaN');
  }, 240_000);

  it('refuses sizes that are no numbers', async () => {
    const { err, code } = await run({ args: ['cli', 'bench', '--sizes', '10,many'] });
    expect(err).toContain('It must be a whole number from 1 on.');
    expect(code).toBe(1);
  });
});

describe('made-up articles', () => {
  it('are the same for the same number, differ else, and are as long as news', () => {
    expect(madeArticle(7)).toEqual(madeArticle(7));
    const texts = Array.from({ length: 50 }, (_, at) => madeArticle(at).text);
    expect(new Set(texts).size).toBe(50);
    expect(texts.every((text) => text.length > 4000 && text.length < 5000)).toBe(true);
  });

  it('hold people and quotations to ask about', () => {
    const article = madeArticle(1);
    expect(questionsAbout(article, read(article)).length).toBeGreaterThan(2);
  });

  it('give way to those of a file, which is gone through again until there are enough', async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'articles.jsonl');
      writeFileSync(file, '{"text":"One."}\n\n{"text":"Two.","title":"T","published":"2020-01-02"}\n');
      expect(articlesFor(3, file)).toEqual([
        { id: 'given-0', text: 'One.' },
        { id: 'given-1', text: 'Two.', title: 'T', published: '2020-01-02' },
        { id: 'given-2', text: 'Edition 1.\n\nOne.' },
      ]);
    });
  });
});

describe('figures', () => {
  it.each([
    [0.5, 2],
    [0.99, 4],
    [0, 1],
    [1, 4],
  ])('have their percentile %d by nearest rank', (share, expected) => {
    expect(percentile([4, 1, 3, 2], share)).toBe(expected);
  });

  it('stand to the right in columns, with the digits that they are worth', () => {
    expect([1234.5, 56.78, 8.915, 0.1].map(figure)).toEqual(['1,235', '56.8', '8.92', '0.1']);
    expect(table(['size', 'ms'], [['10', '1.5']])).toBe('| size |  ms |\n| ---- | --: |\n| 10   | 1.5 |');
  });
});
