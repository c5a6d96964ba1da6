import { rmSync } from 'node:fs'
import { chmod, chown, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'

/** Files that lie beside their place at the moment; a signal takes them away. */
const besides = new Set<string>()

/** Takes away what lies beside its place; for a process that ends before it could do so. */
export function removeUnfinished(): void {
  for (const path of besides) rmSync(path, { force: true })
  besides.clear()
}

/**
 * New content of a file, written beside it and put in its place at once: whoever reads the place finds the old content or the new, and a
 * full disk or a signal leaves the old. Links are followed, the rights of the old file stay. Devices, pipes and files whose folder takes no
 * new one are written to directly.
 */
export class FileReplacement {
  private constructor(
    private readonly handle: FileHandle,
    /** Where the content lies until then. */
    readonly path: string,
    private readonly place: string,
  ) {}

  /** @throws the error of the file system */
  static async open(path: string): Promise<FileReplacement> {
    const place = await realpath(path).catch(() => path)
    const old = await stat(place).catch(() => undefined)
    // A link to a file that is not there yet is filled, not replaced.
    const direct = old ? !old.isFile() : await readlink(path).then(Boolean, () => false)
    if (direct) return new FileReplacement(await open(path, 'w'), path, path)
    const beside = `${place}.${process.pid}.tmp`
    besides.add(beside)
    try {
      const handle = await open(beside, 'w')
      if (old) {
        await chmod(beside, old.mode & 0o7777)
        await chown(beside, old.uid, old.gid).catch(() => {})
      }
      return new FileReplacement(handle, beside, place)
    } catch (error) {
      besides.delete(beside)
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (!old || (code !== 'EACCES' && code !== 'EPERM')) throw error
      return new FileReplacement(await open(place, 'w'), place, place)
    }
  }

  async append(content: string | Uint8Array): Promise<void> {
    await this.handle.appendFile(content)
  }

  /** Puts the content in its place. */
  async finish(): Promise<void> {
    await this.handle.close()
    if (this.path === this.place) return
    await rename(this.path, this.place)
    besides.delete(this.path)
  }

  /** Leaves the place as it was. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => {})
    if (this.path === this.place) return
    await rm(this.path, { force: true })
    besides.delete(this.path)
  }
}

/**
 * Puts content in the place of a file at once.
 *
 * @throws the error of the file system; the place is then as it was
 */
export async function replaceFile(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const replacement = await FileReplacement.open(path)
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await replacement.append(content)
    else for (const part of batches(content)) await replacement.append(part)
    await replacement.finish()
  } catch (error) {
    await replacement.discard()
    throw error
  }
}

/** Parts put together to a size that is worth a write. */
function* batches(parts: Iterable<string>): Generator<string> {
  let batch = ''
  for (const part of parts) {
    batch += part
    if (batch.length < 1 << 20) continue
    yield batch
    batch = ''
  }
  yield batch
}
