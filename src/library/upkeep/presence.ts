import type { ServerId } from '../../domain/article.ts';
import type { Store } from '../store/store.ts';

const DAY_MS = 86_400_000;

/** A server that the bot has left is kept for so long: whoever removed the bot by mistake invites it again. */
export const GRACE_DAYS = 30;

/** Lines of the audit are kept for so long. */
export const AUDIT_DAYS = 365;

/**
 * Notes which servers the bot is in, and deletes those that it left longer ago than the grace: at a start, when it may
 * have been removed from some while it was off, and daily. A server that it was never seen in (one that the command line
 * filled) is left alone.
 *
 * @param present the servers that the bot is in, those included that cannot be reached just now.
 * @param isOwn whether this process would see a server; what others see is theirs to note.
 * @param deleteServer deletes everything of a server.
 * @returns those that were deleted.
 */
export async function settlePresence(
  store: Store,
  present: ReadonlySet<ServerId>,
  now: Date,
  isOwn: (server: ServerId) => boolean,
  deleteServer: (server: ServerId) => Promise<void>,
): Promise<readonly ServerId[]> {
  const known = new Map((await store.presences()).map(({ server, leftAt }) => [server, leftAt]));
  for (const server of present) if (known.get(server) !== null) await store.keepPresence(server, null);
  const deleted: ServerId[] = [];
  for (const [server, leftAt] of known) {
    if (present.has(server) || !isOwn(server)) continue;
    if (leftAt === null) await store.keepPresence(server, now);
    else if (now.getTime() - leftAt.getTime() >= GRACE_DAYS * DAY_MS) {
      await deleteServer(server);
      deleted.push(server);
    }
  }
  await store.forgetAudit(new Date(now.getTime() - AUDIT_DAYS * DAY_MS));
  return deleted;
}
