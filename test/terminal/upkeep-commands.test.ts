import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TERMINAL } from '../../src/terminal/desk.ts';
import { opened, readingOf } from '../library/samples.ts';
import { run, withFolder } from './child.ts';

it(
  'keeps a library in order on the command line while another process has it open',
  () =>
    withFolder(async (folder) => {
      const cli = (...args: readonly string[]) =>
        run({ args: ['cli', ...args], env: { DATA_DIR: path.join(folder, 'kept') } });
      const libraries = await opened({ kind: 'sqlite', folder: path.join(folder, 'kept') });
      const library = await libraries.of('harbour');
      await library.add({ id: 'a1', text: '“The tide is out,” Ida Moss said.' }, readingOf({}, '1'));
      const file = path.join(folder, 'backup.db');

      expect(await cli('backup', file)).toEqual({ out: '1 article written.\n', err: '', code: 0 });
      expect(existsSync(file)).toBe(true);
      const again = await cli('backup', file);
      expect(again.code).toBe(1);
      expect(again.err).toContain('There is a file of that name already.');

      expect(await cli('reread')).toMatchObject({ out: '1 article read again, 0 could not be read.\n', code: 0 });
      expect((await library.people()).map((person) => person.name)).toEqual(['Ida Moss']);
      expect(await cli('verify')).toMatchObject({ out: '1 article looked at, 0 faults found.\n', code: 0 });

      await library.add({ id: 'a2', text: 'Out goes the tide.' }, readingOf());
      expect(await library.search('tide', 5)).toHaveLength(2);
      expect(await cli('restore', file)).toEqual({
        out:
          '1 article restored.\n' +
          '1 article was read by older rules, and answers may be wrong where today’s rules know better. ' +
          'To read again: npm run cli -- reread\n',
        ...{ err: '', code: 0 },
      });
      expect(await library.search('tide', 5)).toHaveLength(1);

      writeFileSync(file, 'no backup at all '.repeat(300));
      const junk = await cli('restore', file);
      expect(junk.code).toBe(1);
      expect(junk.err).toContain('The file is damaged or is no backup. Nothing was changed.');
      expect(await library.get('a1')).not.toBeNull();
      await libraries.close();
    }),
  120_000,
);

it(
  'says on standard error of what older rules have read, until it is read again',
  () =>
    withFolder(async (folder) => {
      const env = { DATA_DIR: path.join(folder, 'kept') };
      const libraries = await opened({ kind: 'sqlite', folder: env.DATA_DIR });
      const library = await libraries.of(TERMINAL);
      await library.add({ id: 'a1', text: '“The tide is out,” Ida Moss said.' }, readingOf({}, '1'));
      await libraries.close();
      const sentence = '1 article was read by older rules, and answers may be wrong';
      for (const asked of [{ input: 'who said tide?\n' }, { args: ['cli', 'ask', 'who said tide?'] }]) {
        const { out, err, code } = await run({ ...asked, env });
        expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(sentence) });
        expect(out).not.toContain('Ida Moss');
      }
      expect((await run({ args: ['cli', 'reread'], env })).code).toBe(0);
      const { out, err } = await run({ input: 'who said tide?\n', env });
      expect(out).toContain('Ida Moss');
      expect(err).toBe('');
    }),
  120_000,
);
