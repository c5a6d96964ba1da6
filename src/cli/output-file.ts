import { open } from 'node:fs/promises'
import { Fault, unwritableFile } from './fault.js'
import { FileReplacement } from './file-replacement.js'
import { whyNot } from './why-not.js'

/** Characters kept in memory; a longer answer goes to a file beside its place, so that memory stays flat. */
const inMemory = 1 << 20

/** Where the parts of an answer go. */
type Sink = Pick<FileReplacement, 'append' | 'finish' | 'discard'>

/**
 * The file of `-o`. It takes its place only when the answer is whole, so that a command may read the file that it replaces, and a
 * run that failed leaves the old one as it was.
 */
export class OutputFile {
  #parts: string[] = []
  #length = 0
  #streaming = false
  #touched = false
  #closed = false
  #sink: Sink | undefined
  /** What is done with the file, one thing after the other: Ctrl+C comes while a part is being written. */
  #work: Promise<void> = Promise.resolve()

  constructor(
    private readonly name: string,
    private readonly path: string,
  ) {}

  /** Has nothing been said yet? */
  get untouched(): boolean {
    return !this.#touched
  }

  /** From here on each part reaches the file as it comes: for answers that somebody follows while they grow. */
  async stream(): Promise<void> {
    this.#touched = true
    await this.#then(async () => {
      await this.#sink?.finish()
      const handle = await open(this.path, this.#sink ? 'a' : 'w')
      const close = () => handle.close()
      this.#sink = { append: part => handle.appendFile(part), finish: close, discard: close }
      await this.#spill()
    })
    this.#streaming = true
  }

  /** The command failed: what lies beside the place goes away, and the file stays as it was. */
  async discard(): Promise<void> {
    this.#closed = true
    await this.#work.catch(() => {})
    await this.#sink?.discard().catch(() => {})
  }

  /** Takes a part of the answer; none any more after `finish` and `discard`. */
  async append(text: string): Promise<void> {
    if (this.#closed) return
    this.#touched = true
    this.#parts.push(text)
    this.#length += text.length
    if (this.#streaming || this.#length >= inMemory) await this.#then(() => this.#spill())
  }

  /** @throws Fault when the file cannot be written */
  async finish(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#then(async () => {
      await this.#spill()
      await this.#sink?.finish()
    })
  }

  async #spill(): Promise<void> {
    const parts = this.#parts.join('')
    this.#parts = []
    this.#length = 0
    this.#sink ??= await FileReplacement.open(this.path)
    await this.#sink.append(parts)
  }

  async #then(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work)
    try {
      await this.#work
    } catch (error) {
      await this.discard()
      throw new Fault(unwritableFile, `${this.name}: ${whyNot(error)}`, 'check that the folder exists and may be written to')
    }
  }
}
