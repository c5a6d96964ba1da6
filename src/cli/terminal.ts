import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Fault, noInput, unreadableFile, unwritableFile } from './fault.js'
import { OutputFile } from './output-file.js'
import { decodeText } from './text.js'
import { whyNot } from './why-not.js'

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
  readonly #file: OutputFile | undefined
  #closed = false

  constructor(settings: TerminalSettings) {
    this.#settings = settings
    this.#file =
      settings.output && settings.output !== '-'
        ? new OutputFile(settings.output, resolve(settings.cwd, settings.output))
        : undefined
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
    if (this.#file) return this.#file.append(text)
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

  /** Puts the answer in the place of its file; call once at the end. An answer without a word is an empty file. */
  async finish(): Promise<void> {
    await this.#file?.finish()
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
      yield* this.#inputChunks()
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
    for await (const chunk of this.#inputChunks()) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  async *#inputChunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of process.stdin) yield chunk as Uint8Array
    } catch (error) {
      throw new Fault(unreadableFile, `standard input: ${whyNot(error)}`, 'send a file or a pipe')
    }
  }

  #refuseTerminalInput(): void {
    if (!process.stdin.isTTY) return
    const hint = 'give the input as an argument, with -f FILE, or through a pipe'
    throw new Fault(noInput, 'no input: nothing was given and standard input is a terminal', hint)
  }

  #brokenPipe(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') throw new Fault(unwritableFile, `standard output: ${whyNot(error)}`, 'where does it lead to?')
    // The reader has gone (`| head`): not a mistake, cli.md "A closed pipe ends quietly with 0".
    this.#closed = true
    process.exit(0)
  }
}
