import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGliteInterface } from '@electric-sql/pglite'
import type { Database, Queryable } from './database.js'
import { lockFolder } from './lock-file.js'
import { readSnapshot } from './snapshot-file.js'

export interface PgliteOptions {
  /** Folder of the database; absent: in memory. */
  readonly directory?: string | undefined
  /** A dumped data folder to start a new database from; default: the one that the build made, if it is there. */
  readonly snapshot?: Blob | 'none' | undefined
}

/** Int8 as a number: sequence numbers and counts stay far below 2^53. */
const int8 = 20

/** PostgreSQL compiled to WebAssembly in this process, the only writer of its folder. It runs without fsync. */
export async function openPglite({ directory, snapshot }: PgliteOptions): Promise<Database & { dump(): Promise<Blob> }> {
  const unlock = directory === undefined ? undefined : await lockFolder(directory)
  let pglite: PGliteInterface
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const dataDir = directory === undefined ? undefined : join(directory, 'pglite')
    if (dataDir !== undefined) await mkdir(dataDir, { recursive: true })
    const isNew = dataDir === undefined || (await readdir(dataDir)).length === 0
    const loadDataDir = isNew && snapshot !== 'none' ? (snapshot ?? (await readSnapshot())) : undefined
    pglite = await PGlite.create({
      ...(dataDir !== undefined && { dataDir }),
      ...(loadDataDir && { loadDataDir }),
      parsers: { [int8]: Number },
    })
  } catch (error) {
    await unlock?.()
    throw error
  }
  return {
    exclusive: true,
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await pglite.query<Row>(text, [...values])).rows,
    transaction: work =>
      pglite.transaction(tx => {
        const queryable: Queryable = {
          query: async <Row>(text: string, values: readonly unknown[] = []) => (await tx.query<Row>(text, [...values])).rows,
        }
        return work(queryable)
      }),
    execute: async text => {
      await pglite.exec(text)
    },
    dump: () => pglite.dumpDataDir('gzip'),
    close: async () => {
      await pglite.close()
      await unlock?.()
    },
  }
}
