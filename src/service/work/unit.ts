import { type Condition, Interfered, type Queryable, type Returned, settingsLock, type Transaction } from '../store/database.js'
import type { Configuration } from './configuration.js'
import { newId } from './ids.js'
import { type Actor, type LogEntry, type LogRow, logRow } from './log.js'

/** One transaction with what belongs to it: who acts, what time it is, what the configuration says, and what will be logged. */
export class Unit implements Transaction {
  readonly #log: LogRow[] = []
  #configurationChanged = false
  /** The apply run that this is a part of: all its entries name it. */
  runId: string | undefined

  constructor(
    readonly tx: Transaction,
    /** One time for the whole transaction, from the service's clock. */
    readonly now: Date,
    readonly actor: Actor,
    readonly requestId: string | null,
    public configuration: Configuration,
  ) {}

  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.tx.query<Row>(text, values)
  }

  later(text: string, values?: readonly unknown[], returned?: Returned): void {
    this.tx.later(text, values, returned)
  }

  expect(condition: Condition): void {
    this.tx.expect(condition)
  }

  get holds(): Transaction['holds'] {
    return this.tx.holds
  }

  /** Units that name the same thing go one after the other, each until it is written: what the later one reads then, it decides on. */
  async takeTurn(thing: string): Promise<void> {
    if (this.holds === 'nothing') throw new Interfered('taking turns needs a transaction')
    if (this.holds === 'rows') await this.query('SELECT pg_advisory_xact_lock(hashtext($1))', [thing])
  }

  /**
   * For a change of settings that also changes users who were judged by the old ones: waits for the requests of directories and the
   * steps of apply runs that are being written, and lets others wait; those find the new settings and begin again.
   */
  async pauseProvisioning(): Promise<void> {
    if (this.holds === 'rows') await this.query(settingsLock.alone.text)
  }

  /** Writes rows with `later`, for those who write and read nothing back. Not inside a savepoint, where a failure has to be seen. */
  readonly deferred: Queryable = {
    query: async (text, values) => {
      this.later(text, values)
      return []
    },
  }

  newId(): string {
    return newId(this.now)
  }

  /** Writes an entry when the transaction commits, and only then. */
  log(entry: LogEntry): void {
    const named = this.runId === undefined ? entry : { runId: this.runId, ...entry }
    this.#log.push(logRow(named, this.newId(), this.now, this.actor, this.requestId))
  }

  /** Runs work that may fail alone: what it wrote and what it would have logged goes with it. @throws what it failed with */
  async apart<T>(work: () => Promise<T>): Promise<T> {
    const logged = this.#log.length
    await this.query('SAVEPOINT apart')
    try {
      const result = await work()
      await this.query('RELEASE SAVEPOINT apart')
      return result
    } catch (error) {
      await this.query('ROLLBACK TO SAVEPOINT apart')
      this.#log.length = logged
      throw error
    }
  }

  get logged(): readonly LogRow[] {
    return this.#log
  }

  readonly #afterCommit: (() => void)[] = []

  /** Runs when the transaction has committed, and only then. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work)
  }

  get committed(): readonly (() => void)[] {
    return this.#afterCommit
  }

  /** To be called after writing to a table that `readConfiguration` reads. */
  changeConfiguration(): void {
    this.#configurationChanged = true
  }

  get configurationChanged(): boolean {
    return this.#configurationChanged
  }

  /** The last statements of the transaction, which travel with its commit. */
  finish(): void {
    if (this.holds === 'nothing') this.expect(add => `(SELECT value FROM generation) = ${add(this.configuration.generation)}`)
    if (this.#configurationChanged) this.later('UPDATE generation SET value = value + 1')
    for (let from = 0; from < this.#log.length; from += rowsPerInsert) this.#insert(this.#log.slice(from, from + rowsPerInsert))
  }

  #insert(rows: readonly LogRow[]): void {
    const values = rows.flatMap(row => [
      row.id,
      row.occurredAt.toISOString(),
      row.event,
      row.auditEvent,
      row.result,
      row.providerId,
      row.actorType,
      row.actor,
      row.userId,
      row.userName,
      row.userName?.toLowerCase() ?? null,
      row.requestId,
      JSON.stringify(row.details),
    ])
    this.later(insertText(rows.length), values)
  }
}

const columns =
  'id, occurred_at, event, audit_event, result, provider_id, actor_type, actor, user_id, user_name, user_name_key, request_id, details'
const columnCount = 13
const rowsPerInsert = 100
const texts = new Map<number, string>()

function insertText(rows: number): string {
  let text = texts.get(rows)
  if (text === undefined) {
    const list = Array.from(
      { length: rows },
      (_, row) => `(${Array.from({ length: columnCount }, (_, column) => `$${row * columnCount + column + 1}`).join(', ')})`,
    )
    text = `INSERT INTO log (${columns}) VALUES ${list.join(', ')}`
    texts.set(rows, text)
  }
  return text
}
