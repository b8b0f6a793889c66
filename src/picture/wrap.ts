import { type Weight, widthOf } from './font.ts';

/** A text in at most so many lines of a width; what has no room is left out behind "…", between words if possible. */
export function wrap(
  text: string,
  width: number,
  size: number,
  lines: number,
  weight: Weight = 'regular',
): readonly string[] {
  const out: string[] = [];
  let line = '';
  const words = text.split(' ').filter((word) => word !== '');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (out.length === lines - 1 || line === '') {
      return [
        ...out,
        cut(line === '' ? word : `${line} ${words.slice(i).join(' ').slice(0, 80)}`, width, size, weight),
      ];
    }
    out.push(line);
    line = word;
    if (widthOf(word, size, weight) > width) return [...out, cut(word, width, size, weight)];
  }
  return line === '' ? out : [...out, line];
}

/** As much of a text as a width has room for, with "…" where something is left out. */
export function cut(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (widthOf(text, size, weight) <= width) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${letters.slice(0, middle).join('')}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  const room = letters.slice(0, low).join('');
  const space = room.lastIndexOf(' ');
  const kept = space > room.length * 0.6 ? room.slice(0, space) : room;
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
