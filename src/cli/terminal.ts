import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Fault, noInput, unreadableFile, unwritableFile } from './fault.js'
import { decodeText } from './text.js'

/** How much is said beside the answer. */
export type Loudness = 'quiet' | 'normal' | 'verbose' | 'very-verbose'

export interface TerminalSettings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly loudness: Loudness
  readonly color: 'auto' | 'always' | 'never'
  /** File that takes the answer instead of standard output. */
  readonly output?: string | undefined
  readonly debug: boolean
  readonly prompts: boolean
}

/**
 * The two streams, the files and the environment as commands see them: the answer goes out by `answer`, everything else by
 * `note`, `detail` and `progress`. Nothing else in the command line touches `process`.
 */
export class Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly loudness: Loudness
  readonly debug: boolean
  readonly prompts: boolean
  readonly #settings: TerminalSettings
  readonly #parts: string[] = []
  #closed = false

  constructor(settings: TerminalSettings) {
    this.#settings = settings
    this.env = settings.env
    this.cwd = settings.cwd
    this.loudness = settings.loudness
    this.debug = settings.debug
    this.prompts = settings.prompts
    process.stdout.on('error', error => this.#brokenPipe(error))
    process.stderr.on('error', error => this.#brokenPipe(error))
  }

  /** Columns for drawing: the terminal's, 80 elsewhere. */
  get width(): number {
    return process.stdout.isTTY ? (process.stdout.columns ?? 80) : 80
  }

  get onTerminal(): boolean {
    return process.stdout.isTTY === true
  }

  /** Colour on the stream that carries `kind`. NO_COLOR and FORCE_COLOR count, the flag wins. */
  colorOn(kind: 'answer' | 'messages'): boolean {
    if (this.#settings.color !== 'auto') return this.#settings.color === 'always'
    if (this.env.NO_COLOR) return false
    if (this.env.FORCE_COLOR && this.env.FORCE_COLOR !== '0') return true
    if (kind === 'answer' && this.#settings.output) return false
    return (kind === 'answer' ? process.stdout : process.stderr).isTTY === true && this.env.TERM !== 'dumb'
  }

  /** Writes part of the answer. Resolves when the reader has taken it, so that a slow pipe slows the work. */
  async answer(text: string): Promise<void> {
    if (this.#closed || text === '') return
    if (this.#settings.output && this.#settings.output !== '-') {
      this.#parts.push(text)
      return
    }
    if (!process.stdout.write(text)) await new Promise<void>(done => process.stdout.once('drain', done))
  }

  /** A message for the person, on standard error; silent with --quiet. */
  note(text: string): void {
    if (this.loudness !== 'quiet') process.stderr.write(`${text}\n`)
  }

  /** A message at -v. */
  detail(text: string): void {
    if (this.loudness === 'verbose' || this.loudness === 'very-verbose') process.stderr.write(`${text}\n`)
  }

  /** What went wrong: printed also with --quiet. */
  complain(text: string): void {
    process.stderr.write(`${text}\n`)
  }

  /** Writes the collected answer to its file; call once at the end. */
  async finish(): Promise<void> {
    const file = this.#settings.output
    if (file && file !== '-' && this.#parts.length > 0) await this.write(file, this.#parts.join(''))
  }

  resolve(path: string): string {
    return resolve(this.cwd, path)
  }

  /** Bytes of a file, or of standard input for `-`. */
  async bytes(path: string): Promise<Uint8Array> {
    if (path === '-') return this.standardInput()
    try {
      return await readFile(this.resolve(path))
    } catch (error) {
      throw new Fault(unreadableFile, `${path}: ${whyNot(error)}`, 'check the path and the permissions')
    }
  }

  /** Text of a file or of standard input: UTF-8 or UTF-16, with or without byte-order mark. */
  async text(path: string): Promise<string> {
    return decodeText(await this.bytes(path))
  }

  /** The same in pieces, for inputs that may be larger than memory. */
  async *chunks(path: string): AsyncGenerator<Uint8Array> {
    if (path === '-') {
      this.#refuseTerminalInput()
      for await (const chunk of process.stdin) yield chunk as Uint8Array
      return
    }
    try {
      for await (const chunk of createReadStream(this.resolve(path), { highWaterMark: 1 << 18 })) yield chunk as Uint8Array
    } catch (error) {
      throw new Fault(unreadableFile, `${path}: ${whyNot(error)}`, 'check the path and the permissions')
    }
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    try {
      await writeFile(this.resolve(path), content)
    } catch (error) {
      throw new Fault(unwritableFile, `${path}: ${whyNot(error)}`, 'check that the folder exists and may be written to')
    }
  }

  /** Everything on standard input. On a terminal nobody would know that we wait: a fault instead. */
  async standardInput(): Promise<Uint8Array> {
    this.#refuseTerminalInput()
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks)
  }

  #refuseTerminalInput(): void {
    if (!process.stdin.isTTY) return
    const hint = 'give the input as an argument, with -f FILE, or through a pipe'
    throw new Fault(noInput, 'no input: nothing was given and standard input is a terminal', hint)
  }

  #brokenPipe(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') throw error
    // The reader has gone (`| head`): not a mistake, cli.md "A closed pipe ends quietly with 0".
    this.#closed = true
    process.exit(0)
  }
}

/** A file system error in words, without paths and codes that the message has already. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EISDIR: 'is a folder, a file was expected',
    ENOTDIR: 'a part of the path is not a folder',
    EACCES: 'may not be accessed',
    EPERM: 'not permitted',
    ENOSPC: 'no space left',
    EROFS: 'the file system is read-only',
    EMFILE: 'too many open files',
    EEXIST: 'exists already',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
