/** Why the libraries cannot be opened. Nothing was changed. `detail` is for the operator's log. */
export interface Failed {
  readonly kind: 'failed';
  readonly because: /** A newer version of this program has changed the tables. */
    | 'newer-version'
    /** What is there is no database, or a broken one. */
    | 'damaged'
    | 'not-writable'
    /** Another process has it open. */
    | 'in-use'
    /** PostgreSQL does not answer, or lets nobody in by this name and password. */
    | 'unreachable'
    /** PostgreSQL lets this role not make or change tables, functions or triggers. */
    | 'not-allowed';
  readonly detail: string;
}
