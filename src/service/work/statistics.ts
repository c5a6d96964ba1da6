import type { Database } from '../store/database.js'

/** Writes after which this process first looks at the tables; each later look comes after twice as many ... */
const firstLook = 500
/** ... and at the latest after this many. */
const mostWrites = 100_000

/** Tables whose rows are changed in place; the log only grows, and loses its oldest rows. */
const rewritten = 'users, addresses, groups, group_members'

/**
 * Keeps the planner's idea of the tables' sizes: without it the database would read all users to find one. A PostgreSQL server does
 * that by itself, but not in the first minute of a first cycle. The embedded database has nobody who does, nor anybody who gives the
 * room of old row versions back: there it is a VACUUM.
 */
export class TableStatistics {
  #writes = 0
  #next = firstLook

  constructor(private readonly database: Database) {}

  /** Called after each write; returns at once. */
  written(): void {
    this.#writes++
    if (this.#writes < this.#next) return
    this.#next += Math.min(this.#writes, mostWrites)
    // Only speed hangs on it: when it fails, as it may while the service closes, the next look makes up for it.
    const work = this.database.exclusive ? [`VACUUM (ANALYZE) ${rewritten}`, 'ANALYZE log'] : [`ANALYZE ${rewritten}, log`]
    for (const text of work) this.database.execute(text).catch(() => {})
  }
}
