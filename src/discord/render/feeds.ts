import { type APIComponentInContainer, time } from 'discord.js';
import type { PollOutcome } from '../../ingest/feed/poll.ts';
import type { Feed } from '../../library/feeds.ts';
import { imprint, titleOf } from '../../wording/evidence.ts';
import { feedName, feedProblem, NO_FEEDS } from '../../wording/feeds.ts';
import { counted, listed } from '../../wording/labels.ts';
import { encodeArticle } from '../article-state.ts';
import { shortKey } from '../state.ts';
import { short } from './evidence.ts';
import { optionText } from './filter.ts';
import { link } from './markdown.ts';
import { pageOf, turns } from './pages.ts';
import { type Card, container, note, row, select, text } from './parts.ts';

const ON_A_PAGE = 8;

function line(feed: Feed): string {
  const problem = feedProblem(feed);
  const foot = [
    `looked at again ${time(feed.nextAt, 'R')}`,
    feed.channel === null ? '' : `announced in <#${feed.channel}>`,
    problem === null ? '' : short(problem, 100),
  ].filter((part) => part !== '');
  const name = short(feedName(feed), 120);
  const linked = link(name, feed.url);
  return `**${linked.length > 300 ? name : linked}**\n-# ${foot.join(' · ')}`;
}

/** Names a feed in a select. */
export const feedKey = (feed: Feed): string => shortKey(feed.url);

/** The feeds of a server, in pages; a select takes one away. */
export function feedsCard(feeds: readonly Feed[], number: number): Card {
  if (feeds.length === 0) return note(`${NO_FEEDS} \`/feeds add:\` takes one, or a site that has one.`);
  const page = pageOf(feeds, number, ON_A_PAGE);
  const to = (at: number): string => encodeArticle({ verb: 'feeds', server: '', page: at, argument: '' });
  const options = page.items.map((feed) => ({ label: optionText(feedName(feed)), value: feedKey(feed) }));
  const parts: APIComponentInContainer[] = [
    text(`### ${counted(feeds.length, 'feed')}`),
    text(page.items.map(line).join('\n')),
    row(select(encodeArticle({ verb: 'dropFeed', server: '', page: 0, argument: '' }), 'Remove a feed …', options)),
  ];
  const beside = turns(page, to);
  if (beside.length > 0) parts.push(row(...beside));
  return { components: [container(parts)] };
}

/** How many new articles are announced one by one. */
const TOLD = 8;

/** How many of those who are quoted are named. */
const NAMED = 4;

/** What a poll brought, for the channel in which it is announced; null where it brought nothing. */
export function announcementCard({ feed, taken }: PollOutcome): Card | null {
  const added = taken.filter((one) => one.kind === 'added');
  if (added.length === 0) return null;
  const lines = added.slice(0, TOLD).map(({ article, reading }) => {
    const where = imprint(article);
    const quoted = new Set(reading.quotes.flatMap(({ attribution }) => attribution?.speaker?.name ?? []));
    const names = [...quoted].slice(0, NAMED).map((name) => short(name, 40));
    const others = quoted.size > NAMED ? [`${quoted.size - NAMED} more`] : [];
    const foot = [
      where === null ? '' : short(where, 80),
      counted(reading.quotes.length, 'quotation'),
      names.length === 0 ? '' : `of ${listed([...names, ...others])}`,
    ].filter((part) => part !== '');
    const title = short(titleOf(article), 120);
    const linked = link(title, article.url);
    return `**${linked.length > 250 ? title : linked}**\n-# ${foot.join(' · ')}`;
  });
  const more = added.length > TOLD ? [`-# and ${counted(added.length - TOLD, 'more article')}: \`/articles\``] : [];
  const head = `### New from ${short(feedName(feed), 100)}`;
  return { components: [container([text([head, ...lines, ...more].join('\n'))])] };
}
