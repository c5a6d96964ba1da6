/** Anything that runs SQL: the database itself, or one transaction of it. Values are `$1`, `$2` ...; JSON goes in as text. */
export interface Queryable {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** One transaction of a database. */
export interface Transaction extends Queryable {
  /**
   * Runs a statement whose rows nobody reads. It travels with the next statement or with the commit, after all that were asked for
   * before it; when it fails, the transaction fails.
   */
  later(text: string, values?: readonly unknown[]): void
}

/** The one dialect the service speaks, over an embedded PGlite or a PostgreSQL server. */
export interface Database extends Queryable {
  /** True when this process is the only one that can write: what it has read stays true until it writes itself. */
  readonly exclusive: boolean
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. With PostgreSQL a deadlock or a
   * serialisation failure runs it again, so `work` has no effect outside the transaction.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Runs statements without values, several in one text: migrations. */
  execute(text: string): Promise<void>
  close(): Promise<void>
}

/** SQLSTATE of a database error, or undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined
}

/** Whether a unique index refused the statement. */
export const isUniqueViolation = (error: unknown) => sqlState(error) === '23505'
