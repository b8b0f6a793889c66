import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { run, withFolder } from './child.ts';

const answered = (articles: string, input: string) => run({ args: ['cli', 'answer', '--articles', articles], input });

it('answers a line that is no question with an error, and goes on', () =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'articles.jsonl');
    writeFileSync(file, '{"id":"a","text":"“The tide is out,” Ida Moss said."}\n');
    const { out, code } = await answered(
      file,
      'no question\n{"id":"q","question":"who said tide?"}\n{"id":"n","question":"who said ebb?"}\n',
    );
    const [fault, found, none] = out.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(fault).toEqual({ id: null, error: 'the line is no JSON object' });
    expect(found).toMatchObject({ id: 'q', answers: [{ article: 'a', speaker: 'Ida Moss' }] });
    expect(none).toMatchObject({ id: 'n', answers: [] });
    expect(code).toBe(0);
  }));

it('says in one line why there are no articles to answer from', () =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'articles.jsonl');
    const gone = await answered(file, '');
    expect(gone).toMatchObject({ out: '', code: 1 });
    expect(gone.err).toMatch(/^No articles could be read from .*ENOENT.*\n$/);
    writeFileSync(file, '{"id":"a","text":"Ebb."}\nno article\n');
    expect((await answered(file, '')).err).toContain('line 2: the line is no JSON object');
  }));
