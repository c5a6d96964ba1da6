import { EventEmitter } from 'node:events'
import type { Database, Queryable } from '../store/database.js'
import { type Configuration, readConfiguration } from './configuration.js'
import type { Actor, LogEntry } from './log.js'
import { TableStatistics } from './statistics.js'
import { Unit } from './unit.js'

export interface KernelOptions {
  readonly database: Database
  readonly clock: () => Date
  /** Root of all addresses, without a slash at its end; undefined until the service listens. */
  readonly baseUrl?: string | undefined
}

/** What all parts of the service share: the database, the clock, the configuration, and the news of committed log rows. */
export class Kernel {
  readonly database: Database
  readonly clock: () => Date
  /** Emits `log` with the rows of each committed transaction of this node. */
  readonly news = new EventEmitter().setMaxListeners(0)
  baseUrl: string
  #configuration: Configuration | undefined
  /** Goes up with every change of the configuration that this node makes. */
  #epoch = 0
  readonly #statistics: TableStatistics

  constructor(options: KernelOptions) {
    this.database = options.database
    this.#statistics = new TableStatistics(options.database)
    this.clock = options.clock
    this.baseUrl = options.baseUrl ?? ''
  }

  now(): Date {
    return this.clock()
  }

  /**
   * The present configuration. With an embedded database this process is the only writer, so what it remembers is true; with
   * PostgreSQL another node may have changed it, which one small query tells.
   */
  async configuration(): Promise<Configuration> {
    const known = this.#configuration
    if (known) {
      if (this.database.exclusive) return known
      const [row] = await this.database.query<{ value: number }>('SELECT value FROM generation')
      if (row?.value === known.generation) return known
    }
    for (;;) {
      const epoch = this.#epoch
      const read = await readConfiguration(this.database)
      // A change that was committed while we read is not in what we have.
      if (epoch !== this.#epoch) continue
      this.#configuration = read
      return read
    }
  }

  readonly #contacts = new Map<string, number>()

  /** A provider's client was here (R19). Written at most once in half a minute, and never at the cost of the request. */
  async noteContact(providerId: string): Promise<void> {
    const now = this.now().getTime()
    const last = this.#contacts.get(providerId)
    if (last !== undefined && Math.abs(now - last) < 30_000) return
    this.#contacts.set(providerId, now)
    await this.database.query('UPDATE providers SET last_contact_at = $2 WHERE id = $1', [
      providerId,
      new Date(now).toISOString(),
    ])
  }

  /** A wrong or revoked secret of this provider was used (R19). */
  async noteFailure(providerId: string): Promise<void> {
    await this.database.query('UPDATE providers SET last_failed_at = $2, failed_count = failed_count + 1 WHERE id = $1', [
      providerId,
      this.now().toISOString(),
    ])
  }

  /** Runs a change in one transaction together with its log rows (R71). */
  async write<T>(
    actor: Actor,
    work: (unit: Unit) => Promise<T>,
    options: { readonly requestId?: string | null; readonly configuration?: Configuration } = {},
  ): Promise<T> {
    const configuration = options.configuration ?? (await this.configuration())
    let done: Unit | undefined
    try {
      const result = await this.database.transaction(async tx => {
        const unit = new Unit(tx, this.now(), actor, options.requestId ?? null, configuration)
        const made = await work(unit)
        await unit.finish()
        done = unit
        return made
      })
      this.#afterCommit(done)
      return result
    } catch (error) {
      await this.#logRefusal(error, actor, options.requestId ?? null, configuration)
      throw error
    }
  }

  #afterCommit(unit: Unit | undefined): void {
    if (!unit) return
    this.#statistics.written()
    if (unit.configurationChanged) {
      this.#configuration = undefined
      this.#epoch++
    }
    if (unit.logged.length > 0) this.news.emit('log', unit.logged)
    for (const work of unit.committed) work()
  }

  /** A refusal changes nothing, but it is logged (section 6): in a transaction of its own, since the other one is gone. */
  async #logRefusal(error: unknown, actor: Actor, requestId: string | null, configuration: Configuration): Promise<void> {
    if (!(error instanceof Error && 'entry' in error && error.entry)) return
    const { entry } = error as Error & { entry: LogEntry }
    await this.write(actor, async unit => unit.log(entry), { requestId, configuration })
  }

  /** Reads the configuration again inside a transaction that has changed it. */
  static async refresh(unit: Unit): Promise<void> {
    unit.configuration = await readConfiguration(unit as Queryable)
  }
}
