/** The tables, as Kysely types them. JSON and instants (ISO 8601) are text, so that both engines keep them alike. */
export interface Tables {
  readonly article: ArticleTable;
  readonly reading: ReadingTable;
  readonly named: NamedTable;
  readonly waiting: WaitingTable;
  readonly correction: CorrectionTable;
  readonly audit: AuditTable;
  readonly server_state: ServerStateTable;
  readonly feed: FeedTable;
  readonly feed_item: FeedItemTable;
  readonly watch: WatchTable;
  readonly version: VersionTable;
  readonly source: SourceTable;
  readonly arrival: ArrivalTable;
}

/** What belongs to an article, beside itself; each row goes with it. */
export const ARTICLE_TABLES = ['reading', 'named', 'version', 'source'] as const;

/** Tables that hang on no article of their own accord: a backup holds them row by row. */
export const COPIED_TABLES = ['correction', 'audit', 'server_state', 'feed', 'feed_item', 'watch', 'arrival'] as const;

/**
 * Every table that has rows of a server: row security holds each, and the deletion of a server empties each. (What hangs
 * on an article goes with it.)
 */
export const SERVER_TABLES = ['article', 'waiting', ...ARTICLE_TABLES, ...COPIED_TABLES] as const;

/** Columns that name a member; when they have their traces deleted, the column is emptied, or the row goes. */
export const MEMBER_COLUMNS = [
  ['correction', 'made_by', 'empty'],
  ['audit', 'done_by', 'empty'],
  ['watch', 'member', 'delete'],
] as const;

interface ArticleTable {
  readonly server: string;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** JSON: string[]. */
  readonly authors: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly body: string;
  readonly link_key: string | null;
  readonly text_hash: string;
  readonly words_hash: string;
  readonly added_at: string;
}

interface ReadingTable {
  readonly server: string;
  readonly article: string;
  readonly rules: string;
  /** Reading, as packed-reading.ts writes it. */
  readonly reading: string;
  readonly quotations: number;
  readonly people: number;
}

/** A person of a reading; derived from it, so that people over all articles need no reading opened. */
interface NamedTable {
  readonly server: string;
  readonly article: string;
  readonly key: number;
  readonly name: string;
  /** JSON: string[]. */
  readonly aliases: string;
  /** JSON: Role[]. */
  readonly roles: string;
  readonly quotations: number;
}

/** What waits for somebody's word: it is forgotten when its time is over. */
interface WaitingTable {
  readonly server: string;
  readonly key: string;
  /** JSON: Waiting. */
  readonly what: string;
  /** 1: what was done and can be undone; 0: what was only looked at and can be kept. */
  readonly is_undo: number;
  readonly until: string;
}

/** Hangs on a text by its hash and not on an article: it holds again when the same text comes back. */
interface CorrectionTable {
  readonly server: string;
  readonly id: string;
  readonly kind: string;
  readonly text_hash: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly value: string | null;
  readonly was: string | null;
  readonly rule: string | null;
  readonly rules: string;
  readonly state: string;
  readonly made_by: string | null;
  readonly made_at: string;
}

interface AuditTable {
  readonly server: string;
  /** In the order of time. */
  readonly id: string;
  readonly done_at: string;
  readonly done_by: string | null;
  readonly what: string;
  readonly article: string | null;
  readonly about: string | null;
}

interface ServerStateTable {
  readonly server: string;
  /** JSON: ServerSettings; null: nothing was set. */
  readonly settings: string | null;
  /** When the bot left the server; null: it is there, or was never seen there. */
  readonly left_at: string | null;
  /** 1: the bot has been seen there. */
  readonly seen: number;
}

interface FeedTable {
  readonly server: string;
  readonly url: string;
  readonly title: string | null;
  readonly channel: string | null;
  readonly added_at: string;
  readonly next_at: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly failures: number;
  readonly problem: string | null;
}

/** An item of a feed that has been looked at. */
interface FeedItemTable {
  readonly server: string;
  readonly feed: string;
  readonly item: string;
  readonly stamp: string;
  /** How often its article was looked for in vain. */
  readonly tries: number;
}

interface WatchTable {
  readonly server: string;
  readonly member: string;
  readonly words: string;
  /** JSON: string[]. */
  readonly names: string;
  readonly channel: string | null;
  readonly problem: string | null;
  readonly added_at: string;
}

/** An article of which members are yet to be told. */
interface ArrivalTable {
  readonly server: string;
  readonly article: string;
  /** 1: it was here already, with another text. */
  readonly revised: number;
  /** Nobody else tells of it before. */
  readonly free_at: string;
}

/** An earlier text of an article. */
interface VersionTable extends Omit<ArticleTable, 'id' | 'link_key' | 'added_at'> {
  readonly article: string;
  readonly n: number;
  readonly came_at: string;
  readonly replaced_at: string;
}

/** A place where an article stands. */
interface SourceTable {
  readonly server: string;
  readonly link_key: string;
  readonly article: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly added_at: string;
}
