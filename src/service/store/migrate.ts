import type { Database } from './database.js'
import { migrations } from './migrations.js'

/** Any number that no other program locks. Nodes that start together take turns. */
const migrationLock = 7_043_001

/** Applies the migrations that a database has not seen yet, each once, all in one transaction. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async tx => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await tx.query('CREATE TABLE IF NOT EXISTS migrations (id integer PRIMARY KEY, name text NOT NULL)')
    const applied = new Set((await tx.query<{ id: number }>('SELECT id FROM migrations')).map(row => row.id))
    for (const migration of migrations) {
      if (applied.has(migration.id)) continue
      for (const statement of migration.statements) await tx.query(statement)
      await tx.query('INSERT INTO migrations (id, name) VALUES ($1, $2)', [migration.id, migration.name])
    }
  })
}
