import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, frozen } from '../../src/ingest/text.ts';

describe('a text as it is frozen', () => {
  it.each([
    ['a byte order mark', '\uFEFFYes.', 'Yes.'],
    ['Windows line ends', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
    ['old Macintosh line ends', 'One.\rTwo.', 'One.\nTwo.'],
    ['half a surrogate pair', 'A \uD83D B', 'A \uFFFD B'],
  ])('is changed where it has %s', (_, given, text) => {
    expect(frozen(given)).toEqual({ kind: 'plain', text });
  });

  it('is otherwise what was given, white space and all, and freezing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const once = frozen(`${given}x`);
        if (once.kind === 'plain') {
          expect(once.text.replaceAll('\n', '')).toBe(`${given}x`.replace(/^\uFEFF/, '').replace(/[\r\n]/g, ''));
          expect(frozen(once.text)).toEqual(once);
        }
      }),
    );
  });
});

describe('the bytes of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('“Né,” he said.'), '“Né,” he said.'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFYes.'), 'Yes.'],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFYes.', 'utf16le'), 'Yes.'],
  ])('are read as %s', (_, bytes, text) => {
    expect(decoded(bytes)).toEqual({ kind: 'plain', text });
  });

  it.each([
    ['invalid UTF-8', Buffer.from([0x93, 0x59, 0x65, 0x73, 0x94]), 'bad-encoding'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'not-text'],
    ['control characters', Buffer.from('\x01\x02\x03'.repeat(50)), 'not-text'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['more than 15 MB', Buffer.alloc(15 * 1024 * 1024 + 1, 'a'), 'too-large'],
  ])('are refused where they are %s', (_, bytes, because) => {
    expect(decoded(bytes)).toMatchObject({ kind: 'refused', because });
  });
});
