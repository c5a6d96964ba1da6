import { type FileHandle, open, readFile, rename } from 'node:fs/promises'
import { type Journal, journalEntry } from '../pipeline/index.js'
import { Fault, unwritableFile } from './fault.js'
import type { Terminal } from './terminal.js'
import { whyNot } from './why-not.js'

/** One line of JSON an entry, on disk before the next request is sent; a line that a crash cut off is left out when reading. */
export class FileJournal implements Journal {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /** @throws Fault when the file cannot be written */
  static async open(terminal: Terminal, name: string): Promise<FileJournal> {
    const path = terminal.resolve(name)
    try {
      const before = await contentOf(path)
      const file = await open(path, 'a')
      // A crash may have left half a line; the next entry must not grow out of it.
      if (before !== '' && !before.endsWith('\n')) await file.appendFile('\n')
      return new FileJournal(path, file)
    } catch (error) {
      throw new Fault(unwritableFile, `${name}: ${whyNot(error)}`, 'the journal must be written before anything is sent')
    }
  }

  async append(entry: Parameters<Journal['append']>[0]): Promise<void> {
    await this.file.appendFile(`${JSON.stringify(entry)}\n`)
    await this.file.datasync()
  }

  async *read() {
    for (const line of (await readFile(this.path, 'utf8')).split('\n')) {
      const entry = journalEntry(line)
      if (entry) yield entry
    }
  }
}

/**
 * Makes room for the journal of a plan where that of another one lies.
 *
 * @returns the name that the other one has now; undefined where none was in the way
 */
export async function setAside(terminal: Terminal, name: string, planId: string): Promise<string | undefined> {
  const path = terminal.resolve(name)
  const [head = ''] = (await contentOf(path)).split('\n', 1)
  const first = journalEntry(head)
  if (first?.type !== 'begin' || first.planId === planId) return undefined
  const other = name.replace(/(\.ndjson)?$/, `.${first.planId.replace(/[^\w-]/g, '')}.ndjson`)
  try {
    await rename(path, terminal.resolve(other))
  } catch (error) {
    throw new Fault(
      unwritableFile,
      `${name}: ${whyNot(error)}`,
      'it is the journal of another plan; move it, or name one with --resume',
    )
  }
  return other
}

const contentOf = (path: string) => readFile(path, 'utf8').catch(() => '')
