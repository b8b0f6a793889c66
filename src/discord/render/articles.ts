import { type APIComponentInContainer, ButtonStyle, time } from 'discord.js';
import type { ServerId } from '../../domain/article.ts';
import type { ArticleSummary, Entry } from '../../library/library.ts';
import type { History } from '../../library/versions.ts';
import { imprint, titleOf } from '../../wording/evidence.ts';
import { counted, listed } from '../../wording/labels.ts';
import { type ArticleState, encodeArticle } from '../article-state.ts';
import { short } from './evidence.ts';
import { optionText } from './filter.ts';
import { blockQuote, escapedWithin, link } from './markdown.ts';
import { pageOf, turns } from './pages.ts';
import { button, type Card, container, row, select, separator, text } from './parts.ts';

const ON_A_PAGE = 8;

/** Text of one article's line, so that a page of them fits into a message. */
const LONGEST_LINE = 440;

function line(article: ArticleSummary): string {
  const where = imprint(article);
  const counts = `${counted(article.quotations, 'quotation')}, ${counted(article.people, 'person', 'people')}`;
  const title = short(titleOf(article), 120);
  const foot = `\n-# ${where === null ? '' : `${short(where, 80)} · `}${counts}`;
  const linked = `**${link(title, article.url)}**${foot}`;
  return linked.length <= LONGEST_LINE ? linked : `**${title}**${foot}`;
}

/** The articles of a server, in pages; a select opens one. */
export function articlesCard(articles: readonly ArticleSummary[], state: Omit<ArticleState, 'verb'>): Card {
  const found = state.argument === '' ? '' : ` that hold “${short(state.argument, 100)}”`;
  if (articles.length === 0) {
    const add = state.argument === '' ? ' A moderator adds one with `/ingest`.' : '';
    return { components: [text(`No articles${found || ' yet'}.${add}`)] };
  }
  const page = pageOf(articles, state.page, ON_A_PAGE);
  const to = (number: number): string => encodeArticle({ ...state, verb: 'list', page: number });
  const options = page.items.map((article) => ({
    label: optionText(titleOf(article)),
    value: article.id,
    ...(imprint(article) === null ? {} : { description: optionText(imprint(article) ?? '') }),
  }));
  const parts: APIComponentInContainer[] = [
    text(`### ${counted(articles.length, 'article')}${found}`),
    text(page.items.map(line).join('\n')),
    row(select(encodeArticle({ ...state, verb: 'open', page: 0 }), 'Open an article …', options)),
  ];
  const beside = turns(page, to);
  if (beside.length > 0) parts.push(row(...beside));
  return { components: [container(parts)] };
}

/** What was read in an article: title, date, counts, the first three quotations with their speakers. */
export function readingText({ article, reading }: Entry): string {
  const where = imprint(article);
  const counts = [
    counted(reading.quotes.length, 'quotation'),
    counted(reading.people.length, 'person', 'people'),
    counted(reading.times.length, 'date'),
  ];
  const quotations = reading.quotes
    .filter((quote) => quote.kind === 'direct')
    .slice(0, 3)
    .map((quote) => {
      const words = quote.parts.map((part) => article.text.slice(part.start, part.end)).join(' … ');
      const speaker = quote.attribution?.speaker?.name;
      return `${escapedWithin(`“${words}”`, 500, blockQuote)}\n— ${speaker === undefined ? '*speaker unclear*' : `**${short(speaker, 100)}**`}`;
    });
  return [
    `### ${link(short(titleOf(article), 200), article.url)}`,
    `-# ${[where === null ? 'date not known' : short(where, 120), listed(counts)].join(' · ')}`,
    ...quotations,
  ].join('\n');
}

/** How many other places of an article are named. */
const PLACES = 6;

/** "-# Also in The Herald, The Post" and "-# Its text of … is the 3rd": what is known beside the newest text. */
function historyText({ article }: Entry, { versions, sources }: History): readonly string[] {
  const places = new Map<string, string>();
  for (const { url, publisher } of sources) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const name = publisher ?? host;
    if (url !== article.url && name !== article.publisher && !places.has(name))
      places.set(name, link(short(name, 60), url));
  }
  const others = [...places.values()].slice(0, PLACES);
  const last = versions.at(-1);
  return [
    ...(others.length === 0 ? [] : [`-# Also in ${listed(others)}`]),
    ...(last === undefined
      ? []
      : [`-# ${counted(versions.length, 'earlier text')} kept; this one is of ${time(new Date(last.until), 'f')}`]),
  ];
}

/** An article that was opened; moderators may change and remove it. @param server where the message stands in none. */
export function articleCard(entry: Entry, moderator: boolean, history: History, server: ServerId): Card {
  const id = (verb: 'edit' | 'remove'): string =>
    encodeArticle({ verb, server: '', page: 0, argument: entry.article.id });
  const changed = encodeArticle({ verb: 'changes', server, page: 0, argument: entry.article.id });
  const actions = [
    ...(history.versions.length > 0 ? [button('What changed', changed)] : []),
    ...(moderator ? [button('Edit', id('edit')), button('Remove', id('remove'), { style: ButtonStyle.Danger })] : []),
  ];
  const shown = [readingText(entry), ...historyText(entry, history)].join('\n');
  return { components: [container([text(shown), ...(actions.length > 0 ? [separator(), row(...actions)] : [])])] };
}
