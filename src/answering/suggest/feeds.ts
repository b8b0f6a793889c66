import { folded } from '../../language/stems.ts';
import { cut } from './cut.ts';
import type { Suggest } from './suggestion.ts';

/** Feeds whose title or link holds what is typed. */
export const feeds: Suggest = async (typed, library) => {
  const wanted = folded(typed);
  return (await library.feeds.all())
    .filter(({ url, title }) => folded(`${title ?? ''} ${url}`).includes(wanted))
    .map(({ url, title }) => ({ value: cut(title ?? url), label: title === null ? url : `${title} · ${url}` }));
};
