import { encode, type View } from '../state.ts';
import { button } from './parts.ts';

/** Some of many things. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 0; the last page where a later one was asked for. */
  readonly number: number;
  readonly of: number;
}

export function pageOf<T>(all: readonly T[], number: number, size: number): Page<T> {
  const of = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(0, number), of - 1);
  return { items: all.slice(at * size, (at + 1) * size), number: at, of };
}

/** Buttons to the pages beside this one, as far as there are any. */
export function pageButtons(view: View, page: Page<unknown>, verb: 'page' | 'context' = 'page', target = '') {
  if (page.of < 2) return [];
  const to = (number: number): string => encode({ ...view, verb, target, page: number });
  return [
    button('◀ Back', to(page.number - 1 < 0 ? page.of : page.number - 1), { disabled: page.number === 0 }),
    button(`${page.number + 1} of ${page.of}`, to(page.number), { disabled: true }),
    button('Next ▶', to(page.number + 1), { disabled: page.number + 1 >= page.of }),
  ];
}
