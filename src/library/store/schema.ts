/** The tables, as Kysely types them. JSON and instants (ISO 8601) are text, so that both engines keep them alike. */
export interface Tables {
  readonly article: ArticleTable;
  readonly reading: ReadingTable;
  readonly named: NamedTable;
  readonly waiting: WaitingTable;
}

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
  /** JSON: Reading. */
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
  readonly until: string;
}
