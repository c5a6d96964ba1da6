import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrations } from './migrations.js'

/**
 * Where the build puts its snapshot, below the package's folder. The name tells the tables and the version of PGlite, so that a
 * snapshot of other ones is never opened.
 *
 * @returns undefined when PGlite is not installed
 */
export async function snapshotPath(): Promise<string | undefined> {
  const version = await pgliteVersion()
  if (version === undefined) return undefined
  const tables = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
  return `dist/service/embedded-${version}-${tables}.tar.gz`
}

/**
 * The snapshot of an empty database that the build made (`makeSnapshot`), or undefined when there is none that fits: a new database
 * is then created from scratch, which takes seconds longer and gives the same.
 */
export async function readSnapshot(): Promise<Blob | undefined> {
  const path = await snapshotPath()
  const folder = packageFolder()
  if (path === undefined || folder === undefined) return undefined
  const content = await readFile(join(folder, path)).catch(() => undefined)
  return content && new Blob([content], { type: 'application/x-gzip' })
}

function packageFolder(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

async function pgliteVersion(): Promise<string | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
    const description: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'))
    if (typeof description !== 'object' || description === null || !('version' in description)) return undefined
    return String(description.version)
  } catch {
    return undefined
  }
}
