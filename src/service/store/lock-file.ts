import { link, mkdir, open, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { dataFolderBusy } from '../diagnostics.js'
import { ServiceError } from '../errors.js'

/** Folders this process holds: a lock with our own id and no folder here was left by an earlier process with the same id. */
const heldHere = new Set<string>()

export interface LockTimes {
  /** Milliseconds between two signs of life of a holder. */
  readonly beat: number
  /** Milliseconds that the lock of another machine or container is watched for a sign of life before it is taken over. */
  readonly watch: number
}

/** A holder whose statements keep its event loop busy may be late by several beats. */
const usual: LockTimes = { beat: 4000, watch: 20_000 }

/**
 * Holds a data folder for this process. Two processes on one embedded database destroy it, so the lock is made exclusively. It carries
 * the process id and where that id means something: machine, its boot, and the container's process table. A lock from here is taken
 * over when its process is no more; one from elsewhere, whose process cannot be looked for, when it shows no sign of life, which
 * takes 20 seconds to see. The holder touches the file every 4 seconds; times of two machines are never compared.
 *
 * @returns releases the lock
 * @throws ServiceError SVC101 when a live process holds it
 */
export async function lockFolder(folder: string, times: LockTimes = usual): Promise<() => Promise<void>> {
  const absolute = resolve(folder)
  const path = join(absolute, 'attrmap.lock')
  const here = await whereabouts()
  await mkdir(absolute, { recursive: true })
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await createLock(path, `${process.pid}\n${here}\n`)) {
      heldHere.add(absolute)
      const beats = setInterval(() => void touch(path), times.beat)
      beats.unref()
      return async () => {
        clearInterval(beats)
        heldHere.delete(absolute)
        await rm(path, { force: true })
      }
    }
    const found = await identity(path)
    const [id = '', where = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
    const holder = Number.parseInt(id, 10)
    const isFromHere = where === here || where === ''
    const isHeld = isFromHere
      ? heldHere.has(absolute) || (holder !== process.pid && isAlive(holder))
      : await showsLife(path, times.watch)
    if (isHeld)
      throw new ServiceError(dataFolderBusy, {
        message: `process ${holder} ${isFromHere ? '' : `on ${where.split(' ')[0]} `}is using ${folder}`,
        hint: 'stop that process, or choose another folder',
      })
    // Of several that find a stale lock one wins the rename; the others find nothing to move, or the winner's new lock, and try again.
    if ((await identity(path)) !== found) continue
    const aside = `${path}.${crypto.randomUUID()}`
    await rename(path, aside).catch(() => undefined)
    await rm(aside, { force: true })
  }
  throw new ServiceError(dataFolderBusy, { message: `the lock of ${folder} cannot be taken`, hint: 'try again' })
}

/** Where a process id means something: host name, boot, process table (two containers of one machine each have a process 1). */
async function whereabouts(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '-')
  const processes = await readlink('/proc/self/ns/pid').catch(() => '-')
  return `${hostname()} ${boot.trim()} ${processes}`
}

/** The lock appears with its content or not at all: nobody reads a half-written one. */
async function createLock(path: string, content: string): Promise<boolean> {
  const own = `${path}.${crypto.randomUUID()}`
  try {
    await writeFile(own, content)
    await link(own, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // File systems without links.
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(error))) return createPlainly(path, content)
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

async function createPlainly(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(content)
    await file.close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(() => undefined)
}

/** Which file a lock is; a new one at the same path is another. */
const identity = (path: string) =>
  stat(path).then(
    ({ ino, birthtimeMs }) => `${ino} ${birthtimeMs}`,
    () => 'gone',
  )

/** Watches whether a lock is touched, changed or given up for another one. */
async function showsLife(path: string, milliseconds: number): Promise<boolean> {
  const look = () =>
    stat(path).then(
      ({ mtimeMs, ino }) => `${ino} ${mtimeMs}`,
      () => 'gone',
    )
  const before = await look()
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    await new Promise(resolve => setTimeout(resolve, Math.min(500, milliseconds / 10)))
    const now = await look()
    if (now !== before) return now !== 'gone'
  }
  return false
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
