import type { Database } from '../store/database.js'

/** Writes after which the embedded database looks at its tables for the first time; each later look comes after twice as many. */
const firstLook = 500

/**
 * The embedded database has no autovacuum, so that nobody tells its planner how large the tables have become: from some thousand
 * users on it would read all of them to find one. PostgreSQL looks after itself.
 */
export class TableStatistics {
  #writes = 0
  #next = firstLook

  constructor(private readonly database: Database) {}

  /** Called after each write; returns at once. */
  written(): void {
    this.#writes++
    if (!this.database.exclusive || this.#writes < this.#next) return
    this.#next *= 2
    // Only speed hangs on it: when it fails, as it may while the service closes, the next look makes up for it.
    this.database.execute('ANALYZE').catch(() => {})
  }
}
