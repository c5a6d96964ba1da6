import { type FileHandle, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { Fault, unwritableFile } from './fault.js'
import { whyNot } from './why-not.js'

/** Characters kept in memory; a longer answer goes to a file beside its place, so that memory stays flat. */
const inMemory = 1 << 20

/**
 * The file of `-o`. It takes its place only when the answer is whole, so that a command may read the file that it replaces, and a
 * run that failed leaves the old one as it was.
 */
export class OutputFile {
  #parts: string[] = []
  #length = 0
  #streaming = false
  #spilled: { readonly handle: FileHandle; readonly path: string } | undefined

  constructor(
    private readonly name: string,
    private readonly path: string,
  ) {}

  /** Has nothing been said yet? */
  get untouched(): boolean {
    return this.#length === 0 && !this.#spilled
  }

  /** From here on each part reaches the file as it comes: for answers that somebody follows while they grow. */
  async stream(): Promise<void> {
    await this.#writing(async () => {
      if (this.#spilled && this.#spilled.path !== this.path) {
        await this.#spilled.handle.close()
        await rename(this.#spilled.path, this.path)
        this.#spilled = { handle: await open(this.path, 'a'), path: this.path }
      } else this.#spilled ??= { handle: await open(this.path, 'w'), path: this.path }
      await this.#spill()
    })
    this.#streaming = true
  }

  /** The command failed: what lies beside the place goes away, and the file stays as it was. */
  async discard(): Promise<void> {
    if (!this.#spilled) return
    await this.#spilled.handle.close().catch(() => {})
    if (this.#spilled.path !== this.path) await rm(this.#spilled.path, { force: true })
  }

  async append(text: string): Promise<void> {
    this.#parts.push(text)
    this.#length += text.length
    if (this.#streaming || this.#length >= inMemory) await this.#writing(() => this.#spill())
  }

  /** @throws Fault when the file cannot be written */
  async finish(): Promise<void> {
    await this.#writing(async () => {
      if (!this.#spilled) return writeFile(this.path, this.#parts.join(''))
      await this.#spill()
      await this.#spilled.handle.close()
      if (this.#spilled.path !== this.path) await rename(this.#spilled.path, this.path)
    })
  }

  async #spill(): Promise<void> {
    if (!this.#spilled) {
      // Devices such as /dev/null are written to, never replaced.
      const device = await stat(this.path).then(
        status => !status.isFile(),
        () => false,
      )
      const path = device ? this.path : `${this.path}.${process.pid}.tmp`
      this.#spilled = { handle: await open(path, 'w'), path }
    }
    await this.#spilled.handle.appendFile(this.#parts.join(''))
    this.#parts = []
    this.#length = 0
  }

  async #writing(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (this.#spilled && this.#spilled.path !== this.path) await rm(this.#spilled.path, { force: true })
      throw new Fault(unwritableFile, `${this.name}: ${whyNot(error)}`, 'check that the folder exists and may be written to')
    }
  }
}
