import type { ArticleId } from '../../domain/article.ts';
import type { Library } from '../../library/library.ts';
import type { Arrival } from '../../library/watches.ts';
import { type Telling, tellingsOf, textBefore } from './tell.ts';

/** What one member is told in one place, whatever they watch for. */
export interface Message {
  readonly member: string;
  /** Null: privately. */
  readonly channel: string | null;
  readonly tellings: readonly Telling[];
  readonly articles: ReadonlySet<ArticleId>;
}

/** Of articles that not everybody could be told of: who was, and how often it was tried. */
export type Owed = Map<ArticleId, { readonly tries: number; readonly told: ReadonlySet<string> }>;

/** How often it is tried to tell a member of an article. */
const MOST_TRIES = 5;

const keyOf = ({ member, channel }: Pick<Message, 'member' | 'channel'>): string => `${member} ${channel ?? ''}`;

/**
 * Tells everybody of what has arrived. What somebody cannot be told of just now stays an arrival, for them alone; after a
 * restart, when `owed` is empty, perhaps for others too: told twice is better than never.
 *
 * @param deliver - false where it is worth another try. Never rejects.
 */
export async function tellOfArrivals(
  arrivals: readonly Arrival[],
  library: Library,
  owed: Owed,
  deliver: (message: Message) => Promise<boolean>,
): Promise<void> {
  const delivered: Message[] = [];
  const failed = new Set<ArticleId>();
  for (const message of await messagesOf(arrivals, library, owed)) {
    if (await deliver(message)) delivered.push(message);
    else for (const article of message.articles) failed.add(article);
  }
  const over: ArticleId[] = [];
  for (const { article } of arrivals) {
    const { tries, told } = owed.get(article) ?? { tries: 0, told: new Set<string>() };
    if (failed.has(article) && tries + 1 < MOST_TRIES) {
      const now = delivered.filter((message) => message.articles.has(article)).map(keyOf);
      owed.set(article, { tries: tries + 1, told: new Set([...told, ...now]) });
    } else {
      over.push(article);
      owed.delete(article);
    }
  }
  await library.watches.told(over);
}

async function messagesOf(arrivals: readonly Arrival[], library: Library, owed: Owed): Promise<readonly Message[]> {
  const watches = await library.watches.all();
  const messages = new Map<
    string,
    { tellings: Telling[]; articles: Set<ArticleId> } & Pick<Message, 'member' | 'channel'>
  >();
  for (const arrival of arrivals) {
    const entry = await library.get(arrival.article);
    const tellings = entry === null ? [] : tellingsOf(entry, watches, await textBefore(arrival, library));
    for (const telling of tellings) {
      const { member, channel } = telling.watch;
      const key = keyOf({ member, channel });
      if (owed.get(arrival.article)?.told.has(key)) continue;
      const message = messages.get(key) ?? { member, channel, tellings: [], articles: new Set<ArticleId>() };
      messages.set(key, message);
      message.articles.add(arrival.article);
      const same = message.tellings.findIndex(({ watch }) => watch.words === telling.watch.words);
      const before = message.tellings[same];
      if (before === undefined) message.tellings.push(telling);
      else message.tellings[same] = { ...before, evidence: [...before.evidence, ...telling.evidence] };
    }
  }
  return [...messages.values()];
}
