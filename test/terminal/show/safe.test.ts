import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safe } from '../../../src/terminal/show/safe.ts';

describe('text for a terminal', () => {
  it.each([
    ['red \x1b[31mtext\x1b[0m', 'red text'],
    ['title \x1b]0;owned\x07set', 'title set'],
    ['clipboard \x1b]52;c;cm0gLXJm\x1b\\written', 'clipboard written'],
    ['cleared \x1b[2J\x1b[H screen', 'cleared  screen'],
    ['one-byte \x9b31mCSI', 'one-byte CSI'],
    ['overwritten\rSAFE', 'overwritten\nSAFE'],
    ['back\b\b\bspace', 'backspace'],
    ['rung \x07 bell', 'rung  bell'],
    ['turned \u202etxet\u202c round', 'turned txet round'],
    ['tab\tstop', 'tab stop'],
    ['half \ud83d surrogate', 'half \ufffd surrogate'],
    ['“Curly” — Peña, 東京 🎉', '“Curly” — Peña, 東京 🎉'],
  ])('keeps of %j only what cannot move the cursor or hide', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it('holds no control character but line feeds, whatever comes in', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('\x1b', '[', ']', '0', ';', 'm', '\x07', '\x9b', '\\', 'a', '\r'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (text) => {
        expect(safe(text)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
      }),
    );
  });

  it('reads a megabyte of opened escape sequences to the end', () => {
    expect(safe('\x1b]'.repeat(500_000))).toBe('');
    expect(safe(`\x1b[${'0'.repeat(1_000_000)}`).length).toBeLessThan(1_000_000);
  });
});
