import { folded } from '../../language/stems.ts';
import { cut } from './cut.ts';
import type { Suggest } from './suggestion.ts';

/** Articles of which earlier texts are kept, by a title that holds what is typed. */
export const revised: Suggest = async (typed, library) => {
  const ids = new Set(await library.versions.revised());
  const wanted = folded(typed);
  return (await library.articles())
    .filter(({ id, title = '' }) => ids.has(id) && folded(title).includes(wanted))
    .map(({ id, title }) => ({ value: title === undefined ? id : cut(title), label: title ?? id }));
};
