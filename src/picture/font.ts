import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Metrics, readMetrics } from './ttf.ts';

const require = createRequire(import.meta.url);

export const FAMILY = 'Noto Sans';
export type Weight = 'regular' | 'bold';

/** The files of the font: nothing is taken from the machine, so that a picture looks the same everywhere. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

const read = new Map<Weight, Metrics>();
function metrics(weight: Weight): Metrics {
  const known = read.get(weight) ?? readMetrics(readFileSync(FONT_FILES[weight]));
  read.set(weight, known);
  return known;
}

/** The width of a text in pixels; kerning is left out, which makes it a little wider than it is drawn. */
export function widthOf(text: string, size: number, weight: Weight = 'regular'): number {
  const { advance } = metrics(weight);
  let ems = 0;
  for (const letter of text) ems += advance(letter.codePointAt(0) ?? 0) ?? 0.6;
  return ems * size;
}

/** The text in letters that the font has: one white space between words, a middle dot for what it cannot draw. */
export function drawable(text: string): string {
  const { advance } = metrics('regular');
  const plain = text
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return [...plain]
    .map((letter) => (advance(letter.codePointAt(0) ?? 0) === null ? '·' : letter))
    .join('')
    .replace(/·{2,}/g, '·');
}
