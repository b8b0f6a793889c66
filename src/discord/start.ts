import { setFlagsFromString } from 'node:v8';
import { destination, pino } from 'pino';
import { openTools } from '../ingest/tools.ts';
import { openLibraries, placeOf } from '../library/open.ts';
import { openingFailed, readingAgain } from '../wording/opening.ts';
import { startBot } from './bot.ts';
import { openConversations } from './conversations.ts';
import { described } from './faults.ts';
import type { House } from './house.ts';
import { takeOverSettings } from './kept-before.ts';
import { openMetrics, serveHealth } from './metrics.ts';
import { startFailure } from './start-failure.ts';
import { stopSignal } from './stop-signal.ts';

/** After everything is closed the process ends by itself; if it does not, it is ended after this time. */
const LAST_MILLISECONDS = 2_000;

/**
 * By how much what is in use may grow before old garbage is looked for, in percent. V8 would let it double and more, which
 * costs a bot that mostly waits 100 MB for little time saved.
 */
const HEAP_GROWS_PERCENT = 20;

/** The part of the settings that the bot needs. */
export interface BotSettings {
  readonly discordApiUrl?: string;
  readonly dataDir: string;
  readonly ingestAllowHosts: readonly string[];
  readonly logLevel: string;
  readonly healthPort?: number;
  /** Which shard this process is, where the bot is several. */
  readonly shard?: number;
}

/**
 * The bot, until SIGTERM or SIGINT. Lines for people go to standard output and error, the log to standard error.
 *
 * @returns the exit code: 1 where the bot could not be started.
 */
export async function startDiscord(token: string, settings: BotSettings): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_PERCENT}`);
  const log = pino({ level: settings.logLevel, base: null }, destination(2));
  const now = (): Date => new Date();
  const opened = await openLibraries(placeOf(settings), now, (what) => log.warn(what));
  if (opened.kind === 'failed') {
    log.error({ because: opened.because, cause: opened.detail }, 'library not opened');
    process.stderr.write(`${openingFailed(opened.because)}\n`);
    return 1;
  }
  const { libraries } = opened;
  await takeOverSettings(settings.dataDir, libraries).catch((error: unknown) =>
    log.error({ error: described(error) }, 'settings of an earlier version not taken over'),
  );
  const tools = openTools({ allowHosts: settings.ingestAllowHosts });
  const api = settings.discordApiUrl;
  const house: House = {
    libraries,
    tools,
    conversations: openConversations(now),
    now,
    log,
    metrics: openMetrics(),
    attachmentHost: api === undefined ? null : new URL(api).host,
  };
  const noHealth = (error: unknown): null => {
    log.error({ error: described(error) }, 'no health endpoint: HEALTH_PORT cannot be opened');
    return null;
  };
  const close = async (): Promise<void> => {
    await tools.close();
    await libraries.close();
  };
  process.on('unhandledRejection', (reason) => log.error({ error: described(reason) }, 'unhandled'));
  try {
    const bot = await startBot(token, api, house);
    if (settings.shard === undefined) {
      process.stdout.write(`On the Record is on Discord. Invite it: ${bot.invitation}\n`);
      if (bot.readAgain > 0) process.stdout.write(`${readingAgain(bot.readAgain)}\n`);
    }
    // Each shard has a port of its own.
    const port = settings.healthPort === undefined ? undefined : settings.healthPort + (settings.shard ?? 0);
    const health = port === undefined ? null : await serveHealth(port, house.metrics, bot.isOnline).catch(noHealth);
    const signal = await stopSignal();
    log.info({ signal }, 'stopping');
    health?.close();
    await bot.stop();
    return 0;
  } catch (error) {
    log.debug({ error: described(error) }, 'not started');
    process.stderr.write(`${startFailure(error)}\n`);
    return 1;
  } finally {
    await close();
    // A timer of some library must not keep a bot that has left.
    setTimeout(() => process.exit(), LAST_MILLISECONDS).unref();
  }
}
