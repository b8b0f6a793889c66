import { type Kysely, sql } from 'kysely';
import type { ServerId } from '../../domain/article.ts';
import type { Actor } from '../../domain/correction.ts';
import { type ServerSettings, UNSET } from '../../domain/server-settings.ts';
import { writeDown } from './audit.ts';
import type { Engine } from './engine.ts';
import { MEMBER_COLUMNS, SERVER_TABLES, type Tables } from './schema.ts';

/** Where the bot is, or was. */
export interface Presence {
  readonly server: ServerId;
  /** Null: it is there. */
  readonly leftAt: Date | null;
}

/** How much names one member, over all servers. */
export interface Traces {
  readonly server: ServerId;
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What is known of servers as such, and of members as far as something names them. */
export interface ServerStateStore {
  /** What is not set is as in UNSET. */
  settings(server: ServerId): Promise<ServerSettings>;
  /** Changes some settings, and the audit with them. @param done.about what became what, in words. */
  changeSettings(
    server: ServerId,
    change: Partial<ServerSettings>,
    done: { readonly by: Actor | null; readonly about: string; readonly at: Date },
  ): Promise<void>;
  /** Every server that the bot has ever been seen in. */
  presences(): Promise<readonly Presence[]>;
  /** The bot is in the server, or (with a moment) has left it; a moment that is kept already stays. */
  keepPresence(server: ServerId, leftAt: Date | null): Promise<void>;
  /** Deletes everything of a server. */
  deleteServer(server: ServerId): Promise<void>;
  /** Everything that names a member. */
  tracesOf(member: Actor): Promise<readonly Traces[]>;
  /** Takes a member's id out of everything; what they did stays, by nobody. Gives the number of rows. */
  forgetMember(member: Actor): Promise<number>;
  /** Deletes what the audits hold of before some moment. */
  forgetAudit(before: Date): Promise<void>;
}

export const serverStateStore = (engine: Engine): ServerStateStore => ({
  settings: (server) => engine.within(server, (db) => settingsOf(db, server)),

  changeSettings: (server, change, { by, about, at }) =>
    engine.change(server, async (tx) => {
      const settings = JSON.stringify({ ...(await settingsOf(tx, server)), ...change });
      await tx
        .insertInto('server_state')
        .values({ server, settings, left_at: null, seen: 0 })
        .onConflict((conflict) => conflict.column('server').doUpdateSet({ settings }))
        .execute();
      await writeDown(tx, server, { at, by, what: 'set', article: null, about });
    }),

  presences: () =>
    engine.everywhere(async (tx) => {
      const rows = await tx.selectFrom('server_state').select(['server', 'left_at']).where('seen', '=', 1).execute();
      return rows.map(({ server, left_at }) => ({ server, leftAt: left_at === null ? null : new Date(left_at) }));
    }),

  keepPresence: (server, leftAt) =>
    engine.within(server, async (db) => {
      const left_at = leftAt?.toISOString() ?? null;
      await db
        .insertInto('server_state')
        .values({ server, settings: null, left_at, seen: 1 })
        .onConflict((conflict) =>
          conflict.column('server').doUpdateSet(({ fn, ref, val }) => ({
            seen: 1,
            left_at: left_at === null ? null : fn.coalesce(ref('server_state.left_at'), val(left_at)),
          })),
        )
        .execute();
    }),

  deleteServer: async (server) => {
    await engine.change(server, async (tx) => {
      for (const table of SERVER_TABLES) await tx.deleteFrom(table).where('server', '=', server).execute();
      for (const table of engine.ownTables)
        await sql`delete from ${sql.table(table)} where server = ${server}`.execute(tx);
    });
    await engine.scrub();
  },

  tracesOf: (member) =>
    engine.everywhere(async (tx) => {
      const found: Traces[] = [];
      for (const [table, column] of MEMBER_COLUMNS) {
        const rows = await tx.selectFrom(table).selectAll().where(column, '=', member).orderBy('server').execute();
        for (const server of new Set(rows.map((row) => row.server)))
          found.push({ server, table, rows: rows.filter((row) => row.server === server) });
      }
      return found;
    }),

  forgetMember: async (member) => {
    const gone = await engine.everywhere(async (tx) => {
      let rows = 0n;
      for (const [table, column, what] of MEMBER_COLUMNS) {
        if (what === 'delete') {
          rows += (await tx.deleteFrom(table).where(column, '=', member).executeTakeFirst()).numDeletedRows;
        } else {
          const own = tx
            .updateTable(table)
            .set({ [column]: null })
            .where(column, '=', member);
          rows += (await own.executeTakeFirst()).numUpdatedRows;
        }
      }
      return Number(rows);
    });
    await engine.scrub();
    return gone;
  },

  forgetAudit: (before) =>
    engine.everywhere(async (tx) => {
      await tx.deleteFrom('audit').where('done_at', '<', before.toISOString()).execute();
    }),
});

async function settingsOf(db: Kysely<Tables>, server: ServerId): Promise<ServerSettings> {
  const row = await db.selectFrom('server_state').select('settings').where('server', '=', server).executeTakeFirst();
  return row?.settings == null ? UNSET : { ...UNSET, ...(JSON.parse(row.settings) as Partial<ServerSettings>) };
}
