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

/**
 * Buttons to the pages beside this one, as far as there are any.
 *
 * @param to the custom_id that shows a page; another for each number, of which no two may stand in a message.
 */
export function turns(page: Pick<Page<unknown>, 'number' | 'of'>, to: (number: number) => string) {
  const { number, of } = page;
  if (of < 2) return [];
  return [
    // On the first page it is off, and must have an id all the same.
    button('◀ Back', to(number === 0 ? of : number - 1), { disabled: number === 0 }),
    button(`${number + 1} of ${of}`, to(number), { disabled: true }),
    button('Next ▶', to(number + 1), { disabled: number + 1 >= of }),
  ];
}

/** The same for an answer. */
export const pageButtons = (view: View, page: Page<unknown>, verb: 'page' | 'context' = 'page', target = '') =>
  turns(page, (number) => encode({ ...view, verb, target, page: number }));
