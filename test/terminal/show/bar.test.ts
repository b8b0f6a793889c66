import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { barLine, openBar } from '../../../src/terminal/show/bar.ts';

describe('a progress bar', () => {
  it.each([
    [0, 8, '░░░░░░░░░░░░░░░░░░░░   0 % · 1 added'],
    [2, 8, '█████░░░░░░░░░░░░░░░  25 % · 1 added'],
    [8, 8, '████████████████████ 100 % · 1 added'],
    [9, 8, '████████████████████ 100 % · 1 added'],
    [3, 0, '1 added'],
  ])('at %d of %d is drawn so', (done, total, line) => {
    expect(barLine(done, total, '1 added', 80)).toBe(line);
  });

  it('never takes more than one line of the terminal', () => {
    expect(barLine(1, 8, 'words '.repeat(30), 40)).toHaveLength(39);
  });

  it('makes room for other lines and comes back after them', () => {
    const screen = new PassThrough();
    const bar = openBar(screen, 2);
    bar.advance(1, 'one');
    bar.clear();
    bar.advance(1, 'two');
    bar.end();
    expect(String(screen.read()).split('\r\x1b[K')).toEqual([
      '',
      expect.stringContaining(' 50 % · one'),
      '',
      expect.stringContaining('100 % · two\n'),
    ]);
  });
});
