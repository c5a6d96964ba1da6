import { access, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the build puts the snapshot, below the package's folder. */
export const snapshotPath = 'dist/service/embedded.tar.gz'

/**
 * The snapshot of an empty database that the build made (`makeSnapshot`), or undefined when there is none: a new database is then
 * created from scratch, which takes seconds longer and gives the same.
 */
export async function readSnapshot(): Promise<Blob | undefined> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const isPackage = await access(join(folder, 'package.json')).then(
      () => true,
      () => false,
    )
    if (isPackage) {
      const content = await readFile(join(folder, snapshotPath)).catch(() => undefined)
      return content && new Blob([content], { type: 'application/x-gzip' })
    }
    if (folder === dirname(folder)) return undefined
  }
}
