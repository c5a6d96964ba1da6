import type { Database } from './database.js'
import { migrate } from './migrate.js'
import { openPglite } from './pglite.js'
import { openPostgres } from './postgres.js'

/** Opens the database that `createService` was given and brings its tables up to date. */
export async function openDatabase(database: string | undefined, snapshot?: Blob): Promise<Database> {
  const opened =
    database !== undefined && /^postgres(ql)?:\/\//.test(database)
      ? await openPostgres(database)
      : await openPglite({ directory: database, snapshot })
  try {
    await migrate(opened)
  } catch (error) {
    await opened.close()
    throw error
  }
  return opened
}
