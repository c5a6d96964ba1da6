import { EventEmitter } from 'node:events'
import { type Database, type Queryable, settingsLock } from '../store/database.js'
import { type Configuration, readConfiguration } from './configuration.js'
import { KnownUsers } from './known-users.js'
import type { Actor, LogEntry } from './log.js'
import { sharedQuestion } from './shared-question.js'
import { TableStatistics } from './statistics.js'
import { Unit } from './unit.js'

/** Another request or node has changed the configuration since this one read it: what was made of it does not hold. */
export class ConfigurationChanged extends Error {}

export interface KernelOptions {
  readonly database: Database
  readonly clock: () => Date
  /** Root of all addresses, without a slash at its end; undefined until the service listens. */
  readonly baseUrl?: string | undefined
}

export interface WriteOptions {
  readonly requestId?: string | null
  /** What the work was begun with; by default it is read anew. */
  readonly configuration?: Configuration
  /** That the configuration holds is proven also when none was given: for work that judges users by it and changes none of it. */
  readonly provesConfiguration?: boolean
  /** Without a transaction (`Database.attempt`). */
  readonly isAttempt?: boolean
}

/** What all parts of the service share: the database, the clock, the configuration, and the news of committed log rows. */
export class Kernel {
  readonly database: Database
  readonly clock: () => Date
  /** Emits `log` with the rows of each committed transaction of this node. */
  readonly news = new EventEmitter().setMaxListeners(0)
  /** Users as the last changes of this node left them. */
  readonly knownUsers = new KnownUsers()
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
    return this.database.exclusive && this.#configuration ? this.#configuration : this.#present()
  }

  readonly #present = sharedQuestion(async () => {
    const known = this.#configuration
    if (known && (await generationOf(this.database)) === known.generation) return known
    for (;;) {
      const epoch = this.#epoch
      const read = await readConfiguration(this.database)
      // A change that was committed while we read is not in what we have.
      if (epoch !== this.#epoch) continue
      this.#configuration = read
      return read
    }
  })

  /**
   * The configuration as this node last read it, without asking whether another node has changed it. Whoever answers with it reads
   * or writes through `read` or `write`, which find that out on the way.
   */
  async recentConfiguration(): Promise<Configuration> {
    return this.#configuration ?? this.configuration()
  }

  /**
   * Runs `SELECT columns rest` and proves that `configuration` held when the rows were read, in the same statement where it can.
   *
   * @throws ConfigurationChanged
   */
  async read<Row>(configuration: Configuration, columns: string, rest: string, values: readonly unknown[]): Promise<Row[]> {
    return this.#read('query', configuration, columns, rest, values)
  }

  /** `read` for a few rows by their keys. */
  async lookUp<Row>(configuration: Configuration, columns: string, rest: string, values: readonly unknown[]): Promise<Row[]> {
    return this.#read('lookUp', configuration, columns, rest, values)
  }

  async #read<Row>(
    how: 'query' | 'lookUp',
    configuration: Configuration,
    columns: string,
    rest: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (this.database.exclusive) return this.database[how]<Row>(`SELECT ${columns} ${rest}`, values)
    const text = `SELECT ${columns}, (SELECT value FROM generation) AS generation ${rest}`
    const rows = await this.database[how]<Row & { generation: number }>(text, values)
    const generation = rows[0] ? rows[0].generation : await generationOf(this.database)
    if (generation !== configuration.generation) throw new ConfigurationChanged()
    return rows
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

  /**
   * Runs a change in one transaction together with its log rows (R71).
   *
   * @throws ConfigurationChanged when a configuration was given that holds no more
   * @throws an error that `isInterference` knows, when it was to be an attempt
   */
  async write<T>(actor: Actor, work: (unit: Unit) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    for (;;) {
      const configuration = options.configuration ?? (await this.configuration())
      try {
        return await this.#writeOnce(actor, work, configuration, options)
      } catch (error) {
        if (options.configuration || !(error instanceof ConfigurationChanged)) throw error
      }
    }
  }

  async #writeOnce<T>(
    actor: Actor,
    work: (unit: Unit) => Promise<T>,
    configuration: Configuration,
    options: WriteOptions,
  ): Promise<T> {
    const { database } = this
    let done: Unit | undefined
    try {
      const run = options.isAttempt ? database.attempt : database.transaction
      const result = await run(async tx => {
        const unit = new Unit(tx, this.now(), actor, options.requestId ?? null, configuration)
        // Asked before all other statements, and looked at after them; an attempt looks with its own statements.
        const isToProve = (options.configuration || options.provesConfiguration) && tx.holds === 'rows'
        if (isToProve) tx.later(settingsLock.shared.text)
        const generation = isToProve ? generationOf(tx) : undefined
        generation?.catch(() => undefined)
        const made = await work(unit)
        if ((generation && (await generation) !== configuration.generation) || this.#isOld(configuration))
          throw new ConfigurationChanged()
        unit.finish()
        done = unit
        return made
      })
      this.#afterCommit(done)
      return result
    } catch (error) {
      if (this.#isOld(configuration)) throw new ConfigurationChanged()
      await this.#logRefusal(error, actor, options)
      throw error
    }
  }

  /**
   * Writes to an embedded database take turns, and one before this may have changed the configuration while it waited. With PostgreSQL
   * the transaction asks for the generation instead.
   */
  #isOld(configuration: Configuration): boolean {
    return this.database.exclusive && this.#configuration?.generation !== configuration.generation
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
  async #logRefusal(error: unknown, actor: Actor, { requestId, configuration }: WriteOptions): Promise<void> {
    if (!(error instanceof Error && 'entry' in error && error.entry)) return
    const { entry } = error as Error & { entry: LogEntry }
    await this.write(actor, async unit => unit.log(entry), {
      requestId: requestId ?? null,
      ...(configuration && { configuration }),
    })
  }

  /** Reads the configuration again inside a transaction that has changed it. */
  static async refresh(unit: Unit): Promise<void> {
    unit.configuration = await readConfiguration(unit as Queryable)
  }
}

async function generationOf(query: Queryable): Promise<number | undefined> {
  const [row] = await query.query<{ value: number }>('SELECT value FROM generation')
  return row?.value
}
