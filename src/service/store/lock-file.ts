import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataFolderBusy } from '../diagnostics.js'
import { ServiceError } from '../errors.js'

/** Folders this process holds: a lock with our own id and no folder here was left by an earlier process with the same id. */
const heldHere = new Set<string>()

/**
 * Holds a data folder for this process. Two processes on one embedded database destroy it, so the lock is created exclusively and
 * carries the process id; the lock of a process that is no more is taken over.
 *
 * @returns releases the lock
 * @throws ServiceError SVC102 when a live process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const absolute = resolve(folder)
  const path = join(absolute, 'attrmap.lock')
  await mkdir(absolute, { recursive: true })
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await createLock(path)) {
      heldHere.add(absolute)
      return async () => {
        heldHere.delete(absolute)
        await rm(path, { force: true })
      }
    }
    const holder = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10)
    if (heldHere.has(absolute) || (holder !== process.pid && isAlive(holder)))
      throw new ServiceError(dataFolderBusy, {
        message: `process ${holder} is using ${folder}`,
        hint: 'stop that process, or choose another folder',
      })
    // Of several that find a stale lock one wins the rename; the others find nothing to move and try again.
    const aside = `${path}.${process.pid}`
    await rename(path, aside).catch(() => undefined)
    await rm(aside, { force: true })
  }
  throw new ServiceError(dataFolderBusy, { message: `the lock of ${folder} cannot be taken`, hint: 'try again' })
}

async function createLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(`${process.pid}\n`)
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
