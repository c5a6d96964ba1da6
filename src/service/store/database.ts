/** Anything that runs SQL: the database itself, or one transaction of it. Values are `$1`, `$2` ...; JSON goes in as text. */
export interface Queryable {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What a statement tells of the rows that it writes, and who takes it: when the database answers, at the latest with the commit. */
export interface Returned {
  /** Columns in SQL. */
  readonly columns: string
  readonly take: (rows: Record<string, unknown>[]) => void
}

/** A statement that changes something. */
export interface Write extends Statement {
  readonly returned?: Returned | undefined
}

/** The text that is sent. */
export const textOf = ({ text, returned }: Write) => (returned ? `${text} RETURNING ${returned.columns}` : text)

/**
 * Locks that end with their transaction. Who writes by settings that he read shares them with others; who changes settings, and then
 * looks for those who were judged by the old ones, has them alone: nobody writes by the old ones unseen.
 */
export const settingsLock = {
  shared: { text: 'SELECT pg_advisory_xact_lock_shared(7043004)', values: [] },
  alone: { text: 'SELECT pg_advisory_xact_lock(7043004)', values: [] },
} as const satisfies Record<string, Statement>

/**
 * A condition in SQL; `add` takes a value and tells its place. With `changed` it is for a statement that changes the user of that id, whose
 * row is `u`.
 */
export type Condition = (add: (value: unknown) => string, changed?: string) => string

/** One transaction of a database. */
export interface Transaction extends Queryable {
  /**
   * What stays as it was read until the end: rows that were read FOR UPDATE; everything, where transactions run one after the other;
   * nothing in an attempt, which says under which conditions it may write.
   */
  readonly holds: 'rows' | 'everything' | 'nothing'
  /**
   * Runs a statement that nobody waits for. It travels with the next statement or with the commit, after all that were asked for
   * before it; when it fails, the transaction fails.
   */
  later(text: string, values?: readonly unknown[], returned?: Returned): void
  /** Lets the transaction fail as `isInterference` unless the condition holds; like `later`, and before all that is written later. */
  expect(condition: Condition): void
}

/** The one dialect the service speaks, over an embedded PGlite or a PostgreSQL server. */
export interface Database extends Queryable {
  /** True when this process is the only one that can write: what it has read stays true until it writes itself. */
  readonly exclusive: boolean
  /** `query` for a statement that reads a few rows by their keys: those of several requests may go together, and wait for each other. */
  lookUp<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. With PostgreSQL a deadlock, a
   * serialisation failure or a table that another node has altered runs it again, so `work` has no effect outside the transaction.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Like `transaction`, for work that reads first and then writes with `later`: nothing is locked while it works, and what it writes goes
   * out in one message.
   *
   * @throws an error that `isInterference` knows when the work does not fit, or what it expects does not hold: run it in a transaction
   */
  attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Runs statements without values, several in one text: migrations. */
  execute(text: string): Promise<void>
  close(): Promise<void>
}

/** SQLSTATE of a database error, or undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined
}

/** An attempt that does not fit; see `Database.attempt`. */
export class Interfered extends Error {}

/** What `must_hold` raises, and what two transactions do to each other. */
const interferences = new Set(['XM001', '40001', '40P01'])

/** Whether work failed because others were in its way, or it needs a transaction: it may be run again. */
export const isInterference = (error: unknown) => error instanceof Interfered || interferences.has(sqlState(error) ?? '')

/** Whether a statement of the service only reads: it neither writes nor locks. */
export const readsOnly = (text: string) => /^\s*SELECT\b(?!.*\bFOR (UPDATE|SHARE)\b)/is.test(text)

/** A statement that fails unless all conditions hold. */
export function expectation(conditions: readonly Condition[]): Statement {
  const values: unknown[] = []
  return { text: `SELECT ${allOf(conditions, values)}`, values }
}

function allOf(conditions: readonly Condition[], values: unknown[], changed?: string): string {
  const texts = conditions.map(condition => condition(value => `$${values.push(value)}`, changed))
  return `must_hold(${texts.join(' AND ') || 'true'})`
}

/** How a statement ends that changes the one user whose id is its first value, or makes one: a condition may follow. */
export const userChanged = ' WHERE u.id = $1'
export const userMade = ' WHERE made.id = $1'

/** Whether a statement takes conditions: it would be carried out, so that they are looked at. Users are never deleted. */
export const takesConditions = ({ text }: Statement) => text.endsWith(userChanged) || text.endsWith(userMade)

/** A statement that takes conditions and fails unless all conditions hold, which costs less than to ask for them before it. */
export function conditionally(write: Write, conditions: readonly Condition[]): Write {
  const values = [...write.values]
  const changed = write.text.endsWith(userChanged) ? String(values[0]) : undefined
  return { ...write, text: `${write.text} AND ${allOf(conditions, values, changed)}`, values }
}

const unreachable = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])

/** Whether the database could not be reached or went away: what it says when it stops or is full, and what sockets and `pg` say. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (
    unreachable.has(code) ||
    code.startsWith('08') ||
    /^Connection terminated|^Client has encountered|^Query read timeout/.test(error.message)
  )
}

/** Whether a value cannot be stored: a data exception, or more than an index takes. */
export const isUnstorableValue = (error: unknown) => /^(22|54)/.test(sqlState(error) ?? '')

/** Whether a unique index refused the statement. */
export const isUniqueViolation = (error: unknown) => sqlState(error) === '23505'
