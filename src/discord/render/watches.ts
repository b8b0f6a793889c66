import type { Telling } from '../../answering/watching/tell.ts';
import type { Evidence } from '../../domain/answer.ts';
import type { Watch } from '../../library/watches.ts';
import { NO_WATCHES, tellingHead, watchName } from '../../wording/watches.ts';
import { encodeArticle } from '../article-state.ts';
import { shortKey } from '../state.ts';
import { evidenceBlock, short } from './evidence.ts';
import { optionText } from './filter.ts';
import { type Card, container, note, row, select, separator, text } from './parts.ts';

const PROBLEM: Readonly<Record<NonNullable<Watch['problem']>, string>> = {
  closed: 'I could not write to you: let members of this server send you direct messages',
  'no-channel': 'I may no longer post there',
};

/** Names a watch in a select. */
export const watchKey = ({ words }: Watch): string => shortKey(words);

const line = (watch: Watch): string => {
  const where = watch.channel === null ? 'privately' : `in <#${watch.channel}>`;
  const problem = watch.problem === null ? '' : ` · ${PROBLEM[watch.problem]}`;
  return `- **${short(watchName(watch), 100)}** · ${where}${problem}`;
};

/** What a member watches for; a select ends one. @param server where the message stands in none. */
export function watchesCard(watches: readonly Watch[], server: string): Card {
  if (watches.length === 0) return note(`${NO_WATCHES} \`/watch for:\` takes a person or words.`);
  const id = encodeArticle({ verb: 'unwatch', server, page: 0, argument: '' });
  const options = watches
    .slice(0, 25)
    .map((watch) => ({ label: optionText(watchName(watch)), value: watchKey(watch) }));
  return {
    components: [
      container([
        text(`You are told when a new article quotes:\n${watches.map(line).join('\n')}`),
        row(select(id, 'Be told no longer of …', options)),
      ]),
    ],
  };
}

/** Quotations that one message shows, and how much of each. */
const SHOWN = 4;
const LONGEST = 750;

/** What a member is told. @param server its name. @param member whom a message in a channel is for; null: privately. */
export function tellingCard(tellings: readonly Telling[], server: string, member: string | null): Card {
  const head = tellings.slice(0, 5).map(({ watch, evidence }) => short(tellingHead(watch, evidence.length), 110));
  const seen = new Set<string>();
  const all = tellings.flatMap(({ evidence }) => evidence).filter((one) => isFirst(one, seen));
  const more = all.length - SHOWN;
  return {
    ...(member === null ? {} : { pings: member }),
    components: [
      ...(member === null ? [] : [text(`<@${member}>`)]),
      container([
        text(`### New on the record${server === '' ? '' : ` in ${short(server, 100)}`}\n${head.join(' · ')}`),
        ...all.slice(0, SHOWN).flatMap((one) => [separator(), text(evidenceBlock(one, LONGEST))]),
        ...(more > 0 ? [text(`-# and ${more} more: ask for them with \`/who-said\` or \`/who-is\``)] : []),
        text('-# You asked to be told. `/watch` shows what of, and ends it.'),
      ]),
    ],
  };
}

function isFirst({ article, span }: Evidence, seen: Set<string>): boolean {
  const key = `${article.id} ${span.start}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
