import { fstat } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { watch } from 'chokidar'
import { Fault } from '../fault.js'
import { globBase, neverSearched } from '../files.js'
import type { Terminal } from '../terminal.js'
import { whyNot } from '../why-not.js'

/** What a run of tests reads. */
const isRead = (path: string) => /\.(expr|csv|json)$/i.test(path)

/** Editors write a file in several steps, and one run is enough; but who writes without end keeps nobody waiting for longer than this. */
const quiet = 100
const longest = 1000
/** How often a watched folder is looked at: whether it is there, and whether it is the same. */
const lookAgain = 1000

export interface Watched {
  /** Files, folders and globs, as the command takes them. */
  readonly paths: readonly string[]
  readonly run: () => Promise<unknown>
  /** Files that the runs write, with what they wrote last: no change to look at. */
  readonly wrote: ReadonlyMap<string, string>
  /** Where the output goes. */
  readonly output: string | undefined
}

/**
 * Runs, and again after each change of a file that a test may read, until Ctrl+C; never twice at once. A later run that cannot be, for a
 * table that is half written or a folder that is gone, is told and waited for.
 *
 * @throws Fault when the first run cannot be: then there is nothing to watch
 */
export async function whenever({ paths, run, wrote, output }: Watched, terminal: Terminal): Promise<void> {
  const folders = await foldersOf(paths, terminal)
  // Nothing is there to be watched, which the run tells.
  if (folders.size === 0) return void (await run())
  const watcher = watch([...folders.keys()], {
    ignored: (path, status) => neverSearched.test(path) || (status?.isFile() === true && !isRead(path)),
    ignoreInitial: true,
  })
  const told = new Set<string>()
  // Watched before the first run reads, so that no change falls between the two.
  const ready = new Promise<void>(resolve => {
    watcher.once('ready', resolve)
    watcher.on('error', error => {
      const words = notWatched(error, terminal)
      if (!told.has(words)) terminal.complain(words)
      told.add(words)
      resolve()
    })
  })
  const stopped = new Promise<void>(resolve => process.once('SIGINT', () => resolve()))
  let running: Promise<unknown> = Promise.resolve()
  const again = () =>
    run().catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error
      terminal.complain(`error[${error.declaration.code}] ${error.message}${error.hint ? `; ${error.hint}` : ''}`)
    })
  let pending: NodeJS.Timeout | undefined
  let since = 0
  const schedule = () => {
    if (watcher.closed) return
    const now = performance.now()
    if (pending === undefined) since = now
    clearTimeout(pending)
    pending = setTimeout(
      () => {
        pending = undefined
        running = running.then(again)
      },
      Math.max(0, Math.min(quiet, since + longest - now)),
    )
  }
  const isOwn = async (path: string) =>
    path === output || (await isStandardOutput(path)) || (wrote.has(path) && wrote.get(path) === (await textOf(path)))
  let looking: NodeJS.Timeout | undefined
  try {
    await ready
    const first = run()
    running = first.catch(() => {})
    watcher.on('all', async (event, path) => {
      // One that comes back is another one, even with the same identity.
      if (event === 'unlinkDir' && folders.has(path)) folders.set(path, undefined)
      if (isRead(path) && !(await isOwn(path))) schedule()
    })
    await first
    terminal.note('watching; Ctrl+C ends')
    looking = setInterval(async () => {
      for (const [folder, known] of folders) {
        const present = await identityOf(folder)
        if (present === known) continue
        folders.set(folder, present)
        watcher.unwatch(folder)
        if (present !== undefined) watcher.add(folder)
        schedule()
      }
    }, lookAgain)
    await stopped
    clearTimeout(pending)
    await running
  } finally {
    clearInterval(looking)
    clearTimeout(pending)
    await watcher.close()
  }
}

function notWatched(error: unknown, terminal: Terminal): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EMFILE')
    return 'not all is watched: the limit of watched files is reached; raise it (on Linux fs.inotify.max_user_watches and max_user_instances), or name fewer folders'
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
  return `${path === undefined ? 'a folder' : relative(terminal.cwd, path) || '.'} is not watched: ${whyNot(error)}`
}

const textOf = (path: string) => readFile(path, 'utf8').catch(() => undefined)

/** Whether a file is where standard output goes. */
async function isStandardOutput(path: string): Promise<boolean> {
  const [own, other] = await Promise.all([identityOf(path), standardOutput])
  return own !== undefined && own === other
}

/** What tells a file or folder from another one in its place; undefined where nothing is. */
const identityOf = (path: string) =>
  stat(path).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => undefined,
  )

const standardOutput = new Promise<string | undefined>(resolve =>
  fstat(1, (_error, status) => resolve(status?.isFile() ? `${status.dev} ${status.ino}` : undefined)),
)

/** Folders to watch, each with what it is: of a file its folder, of a glob the part before its first star. */
async function foldersOf(paths: readonly string[], terminal: Terminal): Promise<Map<string, string | undefined>> {
  const folders = new Map<string, string | undefined>()
  for (const path of paths) {
    const absolute = terminal.resolve(path)
    const kind = await stat(absolute).catch(() => undefined)
    const folder = kind?.isDirectory() ? absolute : kind ? dirname(absolute) : terminal.resolve(globBase(path))
    const identity = await identityOf(folder)
    if (identity !== undefined) folders.set(folder, identity)
  }
  return folders
}
