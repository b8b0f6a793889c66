import type { Client } from 'discord.js';
import type { ServerId } from '../domain/article.ts';
import { type ReadingAgain, readAgain, readByOlderRules } from '../ingest/read-again.ts';
import { described } from './faults.ts';
import type { House } from './house.ts';
import { serves } from './shard.ts';

/** Reads again, in the background, what older rules have read on the servers of this process, and logs what came of it. */
export async function followRules(
  client: Client,
  { libraries, tools, log }: House,
  isBusy: () => boolean,
): Promise<{ readonly articles: number; readonly stop: ReadingAgain['stop'] }> {
  const isOwn = (server: ServerId): boolean => serves(client, server);
  const warn = (error: unknown): void => log.error({ handler: 'reread', error: described(error) }, 'failed');
  const articles = await readByOlderRules(libraries, isOwn).catch((error: unknown) => {
    warn(error);
    return 0;
  });
  if (articles === 0) return { articles, stop: async () => {} };
  log.info({ handler: 'reread', articles }, 'read by older rules: being read again');
  const again = readAgain({
    ...{ libraries, isBusy, readers: tools.readers, serves: isOwn },
    failed: ({ id }, { because, detail }) =>
      log.warn({ handler: 'reread', article: id, because, cause: detail }, 'keeps its old reading'),
  });
  again.done.then(
    ({ reread, failed }) => log.info({ handler: 'reread', articles: reread, left: failed.length }, 'handled'),
    warn,
  );
  return { articles, stop: again.stop };
}
