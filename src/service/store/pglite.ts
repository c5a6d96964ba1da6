import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { Attempt } from './attempt.js'
import { type Database, expectation, type Transaction } from './database.js'
import { EmbeddedSession } from './embedded-session.js'
import { lockFolder } from './lock-file.js'
import { readSnapshot } from './snapshot-file.js'
import { ownReaders } from './values.js'

export interface PgliteOptions {
  /** Folder of the database; absent: in memory. */
  readonly directory?: string | undefined
  /** A dumped data folder to start a new database from; default: the one that the build made, if it is there. */
  readonly snapshot?: Blob | 'none' | undefined
}

/** PostgreSQL compiled to WebAssembly in this process, the only writer of its folder. It runs without fsync. */
export async function openPglite({ directory, snapshot }: PgliteOptions): Promise<Database & { dump(): Promise<Blob> }> {
  const unlock = directory === undefined ? undefined : await lockFolder(directory)
  let pglite: PGlite
  let session: EmbeddedSession
  try {
    const { PGlite: Embedded } = await import('@electric-sql/pglite')
    const folder = directory === undefined ? undefined : await prepareFolder(directory)
    const isNew = folder?.isNew ?? true
    const loadDataDir = isNew && snapshot !== 'none' ? (snapshot ?? (await readSnapshot())) : undefined
    pglite = await Embedded.create({
      ...(folder && { dataDir: folder.path }),
      ...(loadDataDir && { loadDataDir }),
      parsers: ownReaders,
    })
    session = new EmbeddedSession(pglite)
    await folder?.created()
  } catch (error) {
    await unlock?.()
    throw error
  }
  const turns = inTurn()
  return {
    exclusive: true,
    query: (text, values) => turns(() => session.run(text, values)),
    lookUp: (text, values) => turns(() => session.run(text, values)),
    transaction: work =>
      turns(async () => {
        session.begin()
        const tx: Transaction = {
          holds: 'everything',
          query: (text, values) => session.run(text, values),
          later: (text, values, returned) => session.later(text, values, returned),
          expect: condition => {
            const { text, values } = expectation([condition])
            session.later(text, values)
          },
        }
        try {
          const result = await work(tx)
          await session.commit()
          return result
        } catch (error) {
          await session.rollback()
          throw error
        }
      }),
    // It has its turn to the end, so that two who are made at the same time find each other.
    attempt: work =>
      turns(async () => {
        const attempt = new Attempt((text, values) => session.run(text, values))
        const result = await work(attempt)
        await attempt.finish(statements => session.all(statements))
        return result
      }),
    execute: text =>
      turns(async () => {
        await pglite.exec(text)
      }),
    dump: () => turns(() => pglite.dumpDataDir('gzip')),
    close: async () => {
      await turns(() => pglite.close())
      await unlock?.()
    },
  }
}

/** One connection: a statement waits until the transaction before it has ended. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}

/**
 * The folder of the database inside the data folder. While a new one is being made a file says so: what a process left behind that
 * ended in between holds nothing yet, and is made again.
 */
async function prepareFolder(directory: string) {
  const path = join(directory, 'pglite')
  const unfinished = join(directory, 'pglite.unfinished')
  if (existsSync(unfinished)) await rm(path, { recursive: true, force: true })
  // The files in it are open to everybody, as the file system of WebAssembly makes them; PostgreSQL's own rule holds for the folder.
  await mkdir(path, { recursive: true, mode: 0o700 })
  const isNew = (await readdir(path)).length === 0
  if (isNew) await writeFile(unfinished, '')
  return { path, isNew, created: () => rm(unfinished, { force: true }) }
}
