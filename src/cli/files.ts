import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import picomatch from 'picomatch'
import { Fault, unreadableFile } from './fault.js'
import type { Terminal } from './terminal.js'
import { whyNot } from './why-not.js'

/** What a walk keeps. */
export interface FileChoice {
  /** Is a file found in a folder ours? Files that the user names are taken whatever they are called. */
  readonly wanted: (name: string) => boolean
  /** Globs of the configuration, relative to its folder. */
  readonly ignored?: readonly string[] | undefined
  readonly ignoredFrom?: string
}

const isGlob = (path: string) => /[*?[\]{}]/.test(path)

/**
 * Files for a command: files as named, folders walked (without node_modules, .git and what .gitignore leaves out), globs expanded
 * here, since PowerShell and cmd do not. Paths come back as the user would write them, with forward slashes, sorted, once each.
 *
 * @throws Fault when a path does not exist or a glob matches nothing
 */
export async function findFiles(paths: readonly string[], choice: FileChoice, terminal: Terminal): Promise<string[]> {
  const found = new Set<string>()
  const skip = choice.ignored?.length ? picomatch([...choice.ignored], { dot: true }) : () => false
  const add = (absolute: string) => {
    const fromConfig = slashes(relative(choice.ignoredFrom ?? terminal.cwd, absolute))
    if (!skip(fromConfig)) found.add(shown(terminal, absolute))
  }
  for (const path of paths) {
    if (path === '-')
      throw new Fault(
        unreadableFile,
        '- is standard input, and files are read here',
        'give it alone where the command takes it; ./- is a file of that name',
      )
    const absolute = terminal.resolve(path)
    const kind = await stat(absolute).catch((error: unknown) => error)
    if (!(kind instanceof Error) && typeof kind === 'object' && kind !== null && 'isDirectory' in kind) {
      const status = kind as Awaited<ReturnType<typeof stat>>
      if (status.isDirectory()) for (const file of await walk(terminal, absolute, choice.wanted)) add(file)
      else found.add(shown(terminal, absolute))
      continue
    }
    if (!isGlob(path)) throw new Fault(unreadableFile, `${path}: ${whyNot(kind)}`, 'check the path')
    const base = globBase(path)
    const matches = picomatch(slashes(relative(terminal.cwd, absolute)), { dot: false })
    const candidates = await walk(terminal, terminal.resolve(base), () => true)
    const hits = candidates.filter(file => matches(slashes(relative(terminal.cwd, file))))
    if (hits.length === 0)
      throw new Fault(unreadableFile, `${path} matches no file`, 'check the pattern; what .gitignore leaves out does not count')
    for (const file of hits) add(file)
  }
  return [...found].sort()
}

/** Folders whose files are nobody's own, at the end of a path. */
export const neverSearched = /[/\\](node_modules|\.git)$/

/** The folder that a glob begins in: what stands before its first star. */
export const globBase = (glob: string) => picomatch.scan(slashes(glob)).base || '.'

const slashes = (path: string) => path.split(sep).join('/')
const shown = (terminal: Terminal, absolute: string) => {
  const path = slashes(relative(terminal.cwd, absolute))
  return path.startsWith('../../..') ? slashes(absolute) : path || '.'
}

/**
 * All files below a folder, depth first, symbolic links not followed.
 *
 * @throws Fault for a folder that cannot be read: what lies there would be passed over in silence
 */
async function walk(terminal: Terminal, folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const files: string[] = []
  const visit = async (current: string, rules: readonly { folder: string; rules: Ignore }[]): Promise<void> => {
    const own = await gitignore(current)
    const applied = own ? [...rules, { folder: current, rules: own }] : rules
    const entries = await readdir(current, { withFileTypes: true }).catch((error: unknown) => {
      throw new Fault(
        unreadableFile,
        `${shown(terminal, current)}: ${whyNot(error)}`,
        'check the path and the permissions; what .gitignore leaves out is not read',
      )
    })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(current, entry.name)
      if (neverSearched.test(path)) continue
      const left = applied.some(item =>
        item.rules.ignores(slashes(relative(item.folder, path)) + (entry.isDirectory() ? '/' : '')),
      )
      if (left) continue
      if (entry.isDirectory()) await visit(path, applied)
      else if (entry.isFile() && wanted(entry.name)) files.push(path)
    }
  }
  await visit(folder, await rulesAbove(folder))
  return files
}

/** .gitignore files between the root of the repository and a folder count as well. */
async function rulesAbove(folder: string): Promise<{ folder: string; rules: Ignore }[]> {
  const found: { folder: string; rules: Ignore }[] = []
  for (let current = folder; !(await exists(join(current, '.git'))); ) {
    const parent = dirname(current)
    if (parent === current) return []
    const rules = await gitignore(parent)
    if (rules) found.unshift({ folder: parent, rules })
    current = parent
  }
  return found
}

async function gitignore(folder: string): Promise<Ignore | undefined> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : ignore().add(text)
}

const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** Files that hold an expression. */
export const isExpressionFile = (name: string) => basename(name).toLowerCase().endsWith('.expr')
