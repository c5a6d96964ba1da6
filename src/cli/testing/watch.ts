import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { watch } from 'chokidar'
import { Fault } from '../fault.js'
import { globBase, neverSearched } from '../files.js'
import type { Terminal } from '../terminal.js'
import { whyNot } from '../why-not.js'

/** What a run of tests reads. */
const isRead = (path: string) => /\.(expr|csv|json)$/i.test(path)

/**
 * Runs, and again after each change of a file that a test may read, until Ctrl+C; never twice at once. A later run that cannot be, for a
 * table that is half written, is told and waited for.
 *
 * @param paths files, folders and globs, as the command takes them
 * @throws Fault when the first run cannot be: then there is nothing to watch
 */
export async function whenever(paths: readonly string[], run: () => Promise<unknown>, terminal: Terminal): Promise<void> {
  const again = () =>
    run().catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error
      terminal.complain(`error[${error.declaration.code}] ${error.message}${error.hint ? `; ${error.hint}` : ''}`)
    })
  const folders = await foldersOf(paths, terminal)
  // Nothing is there to be watched, which the run tells.
  if (folders.length === 0) return void (await run())
  const watcher = watch(folders, {
    ignored: (path, status) => neverSearched.test(path) || (status?.isFile() === true && !isRead(path)),
    ignoreInitial: true,
  })
  // Watched before the first run reads, so that no change falls between the two.
  const ready = new Promise<void>(resolve => watcher.once('ready', resolve))
  watcher.on('error', error => terminal.complain(`a folder is not watched: ${whyNot(error)}`))
  const stopped = new Promise<void>(resolve => process.once('SIGINT', () => resolve()))
  let pending: NodeJS.Timeout | undefined
  try {
    await ready
    const first = run()
    let running: Promise<unknown> = first.catch(() => {})
    watcher.on('all', (_event, path) => {
      if (!isRead(path)) return
      clearTimeout(pending)
      // Editors write a file in several steps; one run is enough.
      pending = setTimeout(() => {
        running = running.then(again)
      }, 100)
    })
    await first
    terminal.note('watching; Ctrl+C ends')
    await stopped
    clearTimeout(pending)
    await running
  } finally {
    clearTimeout(pending)
    await watcher.close()
  }
}

/** Folders to watch: of a file its folder, of a glob the part before its first star. What is not there is the first run's to tell. */
async function foldersOf(paths: readonly string[], terminal: Terminal): Promise<string[]> {
  const folders = new Set<string>()
  for (const path of paths) {
    const absolute = terminal.resolve(path)
    const kind = await stat(absolute).catch(() => undefined)
    const folder = kind?.isDirectory() ? absolute : kind ? dirname(absolute) : terminal.resolve(globBase(path))
    if (await isThere(folder)) folders.add(folder)
  }
  return [...folders]
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
