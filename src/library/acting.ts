import type { Actor } from '../domain/correction.ts';
import type { Library } from './library.ts';

/** The library in somebody's hands: whatever is added, changed or removed by it stands under their id in the audit. */
export const actingAs = (library: Library, by: Actor): Library => ({
  ...library,
  add: (article, reading) => library.add(article, reading, by),
  changeHead: (head, reading) => library.changeHead(head, reading, by),
  replace: (article, reading, how) => library.replace(article, reading, how, by),
  remove: (id) => library.remove(id, by),
  feeds: {
    ...library.feeds,
    add: async (feed, now) => {
      const outcome = await library.feeds.add(feed, now);
      if (outcome === 'added' || outcome === 'changed') await library.note(`feed-${outcome}`, feed.url, by);
      return outcome;
    },
    remove: async (url) => {
      const removed = await library.feeds.remove(url);
      if (removed) await library.note('feed-removed', url, by);
      return removed;
    },
  },
});
