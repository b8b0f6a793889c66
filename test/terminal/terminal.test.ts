import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, run, withFolder } from './child.ts';

const ask = (input: string | Uint8Array, env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  withFolder((folder) => run({ input, env: { DATA_DIR: folder, ...env } }));

describe('the terminal, with lines piped in', () => {
  it('answers each line without prompt or colours, the last one too, and ends with exit code 0', async () => {
    const said: readonly (readonly [line: string, sentence: string])[] = [
      ['/articles', 'CNN · 2 March 2017'],
      ['/who-sad recuse', 'There is no command /who-sad. Did you mean /who-said?'],
      ['/frobnicate', 'There is no command /frobnicate. /help lists what there is.'],
      ['/who-said', '/who-said needs words, such as: /who-said recuse'],
      ['/more', 'There is no more of the last answer.'],
      ['/why', '/why follows an answer, and there is none yet.'],
      ['/ingest', 'What shall be added?'],
      ['/ingest /no/such/file.txt', 'There is no file /no/such/file.txt'],
      [`/ask ${'why '.repeat(1500)}`, 'too long'],
      ['?!', 'no words'],
      ['/help', '/who-said recuse'],
    ];
    const { out, code } = await ask(said.map(([line]) => line).join('\n'), { FORCE_COLOR: '1' });
    let at = 0;
    for (const [, sentence] of said) {
      expect(out.slice(at)).toContain(sentence);
      at = out.indexOf(sentence, at);
    }
    expect(out).not.toMatch(/^> |\x1b/m);
    expect(code).toBe(0);
  });

  it('says nothing where nothing comes', async () => {
    expect(await ask('')).toEqual({ out: '', err: '', code: 0 });
  });

  it('survives hostile lines and prints nothing of them that could steer a terminal', async () => {
    const lines = [
      Buffer.from('who said \x1b[2J\x1b]0;x\x07bananas\x9b5m?\n/\x1b[31mred\nabc\0def\n'),
      Buffer.from([0xff, 0xfe, 0xc3, 0x0a]),
      Buffer.alloc(1_000_000, 'a '),
    ];
    const { out, code } = await ask(Buffer.concat([...lines, Buffer.from('\n/frobnicate\n')]));
    expect(out).toContain('There is no command');
    expect(out).toMatch(/That line is too long: at most 10,000 characters\.\s+There is no command \/frobnicate/);
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(code).toBe(0);
  });

  it('adds an article, knows it again, and still has it the next time', async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'ferry.md');
      writeFileSync(file, '---\ntitle: Ferries run again\n---\n“Nobody waits,” said Ada Marsh.\n');
      const env = { DATA_DIR: path.join(folder, 'kept') };
      const first = await run({ input: `/ingest ${file}\n/ingest ${file}\n`, env });
      expect(first.out).toContain('Added “Ferries run again”');
      expect(first.out).toContain('Already on the record, by the same text: “Ferries run again”. One copy is kept.');
      expect((await run({ input: '/articles\n', env })).out).toContain('2 articles');
    });
  });
});

describe('the terminal on a broken ground', () => {
  it('answers from memory where the data folder cannot be written, and says so', async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'file');
      writeFileSync(file, '');
      const { out, err, code } = await run({ input: '/articles\n', env: { DATA_DIR: path.join(file, 'below') } });
      expect(err).toContain('The data folder cannot be written.');
      expect(err).toContain('nothing that you add is kept');
      expect(out).toContain('1 article');
      expect(code).toBe(0);
    });
  });

  it('adds nothing to a data folder that cannot be written', async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'ferry.txt');
      writeFileSync(file, '“Nobody waits,” said Ada Marsh, the harbour master, on the first day of the strike.');
      const { out, err, code } = await run({
        args: ['cli', 'ingest', file],
        env: { DATA_DIR: path.join(file, 'below') },
      });
      expect(err).toContain('The data folder cannot be written.');
      expect({ out, code }).toEqual({ out: '', code: 1 });
    });
  });

  it('leaves a damaged library as it is, says so in one line, and ends with exit code 1', async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'library.db');
      const garbage = 'this is no database '.repeat(500);
      writeFileSync(file, garbage);
      const { out, err, code } = await run({ input: '/articles\n', env: { DATA_DIR: folder } });
      expect(err).toContain('The library file is damaged');
      expect(err.trim().split('\n')).toHaveLength(1);
      expect({ out, code }).toEqual({ out: '', code: 1 });
      expect(readFileSync(file, 'utf8')).toBe(garbage);
    });
  });

  it('names every faulty setting and ends with exit code 1', async () => {
    const { err, code } = await ask('', { LOG_LEVEL: 'loud', HEALTH_PORT: 'x' });
    expect(err).toContain('LOG_LEVEL');
    expect(err).toContain('HEALTH_PORT');
    expect(code).toBe(1);
  });
});
