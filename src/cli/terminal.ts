import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { isRead, needsAscii, toAscii } from './ascii.js'
import type { Format } from './command.js'
import { exitCodes, Fault, noInput, unreadableFile, unwritableFile } from './fault.js'
import { replaceFile } from './file-replacement.js'
import { harmless } from './harmless.js'
import type { Host } from './host.js'
import { OutputFile } from './output-file.js'
import { encodeLike, longestText } from './text.js'
import { textOf } from './text-of.js'
import { whyNot } from './why-not.js'

/** How much is said beside the answer. */
export type Loudness = 'quiet' | 'normal' | 'verbose' | 'very-verbose'

/** Forms of an answer that are one document: without their end they are nothing. */
const documents: ReadonlySet<Format> = new Set(['json', 'sarif', 'junit'])

export interface TerminalSettings {
  readonly host: Host
  readonly format: Format
  readonly loudness: Loudness
  readonly color: 'auto' | 'always' | 'never'
  /** File that takes the answer instead of standard output. */
  readonly output?: string | undefined
  readonly debug: boolean
  /** False with --no-input: nobody is asked, terminal or not. */
  readonly prompts: boolean
}

/**
 * The two streams, the files and the environment as commands see them: the answer goes out by `answer`, everything else by
 * `note`, `detail` and `overwrite`. Nothing else in the command line touches the streams.
 */
export class Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly loudness: Loudness
  readonly debug: boolean
  readonly #host: Host
  readonly #format: Format
  readonly #mayAsk: boolean
  readonly #color: TerminalSettings['color']
  readonly #file: OutputFile | undefined
  readonly #plainAnswer: boolean
  readonly #plainMessages: boolean
  #closed = false
  /** Has standard output got a part of the answer? */
  #answered = false
  /** Has standard input been read? It has one end. */
  #inputTaken = false
  /** Is there a line of progress that the next words must not run into? */
  #lineOpen = false

  constructor({ host, format, loudness, color, output, debug, prompts }: TerminalSettings) {
    this.#host = host
    this.#format = format
    this.#color = color
    this.env = host.env
    this.cwd = host.cwd()
    this.loudness = loudness
    this.debug = debug
    this.#mayAsk = prompts
    this.#file = output && output !== '-' ? new OutputFile(output, resolve(this.cwd, output)) : undefined
    this.#plainAnswer = !this.#file && isRead(format) && needsAscii(host.stdout, host)
    this.#plainMessages = needsAscii(host.stderr, host)
    host.stdout.on('error', error => this.#brokenPipe(error))
    host.stderr.on('error', error => this.#brokenPipe(error))
  }

  /** May a question be asked? Only where a person sees it and can answer. */
  get prompts(): boolean {
    return this.#mayAsk && this.#host.stdin.isTTY === true && this.#host.stderr.isTTY === true
  }

  /** Columns for drawing: the terminal's, 80 elsewhere and where it does not know. */
  get width(): number {
    return this.#host.stdout.isTTY ? this.#host.stdout.columns || 80 : 80
  }

  /** Does a person read the answer as it comes? */
  get onTerminal(): boolean {
    return !this.#file && this.#host.stdout.isTTY === true
  }

  /** Does a person read the messages as they come? */
  get messagesOnTerminal(): boolean {
    return this.#host.stderr.isTTY === true
  }

  /** Colour on the stream that carries `kind`. The flag wins, then NO_COLOR, then FORCE_COLOR; a file of -o is coloured by the flag alone. */
  colorOn(kind: 'answer' | 'messages'): boolean {
    if (this.#color !== 'auto') return this.#color === 'always'
    if (this.env.NO_COLOR || (kind === 'answer' && this.#file)) return false
    if (this.env.FORCE_COLOR) return this.env.FORCE_COLOR !== '0' && this.env.FORCE_COLOR !== 'false'
    return (kind === 'answer' ? this.#host.stdout : this.#host.stderr).isTTY === true && this.env.TERM !== 'dumb'
  }

  /** Writes part of the answer. Resolves when the reader has taken it, so that a slow pipe slows the work. */
  async answer(text: string): Promise<void> {
    if (this.#closed || text === '') return
    if (this.#file) return this.#file.append(text)
    const { stdout } = this.#host
    this.#answered = true
    if (this.#lineOpen && stdout.isTTY) this.overwrite('')
    const shown = stdout.isTTY && isRead(this.#format) ? harmless(text) : text
    if (!stdout.write(this.#plainAnswer ? toAscii(shown) : shown)) await new Promise<void>(done => stdout.once('drain', done))
  }

  /** Did standard output get an answer? A failure that comes behind one does not stand there as well. */
  get answered(): boolean {
    return this.#answered
  }

  /** A message for the person, on standard error; silent with --quiet. */
  note(text: string): void {
    if (this.loudness !== 'quiet') this.#say(`${text}\n`)
  }

  /** A message at -v. */
  detail(text: string): void {
    if (this.loudness === 'verbose' || this.loudness === 'very-verbose') this.#say(`${text}\n`)
  }

  /** What went wrong: printed also with --quiet. */
  complain(text: string): void {
    this.#say(`${text}\n`)
  }

  /** Puts words into the last line of a terminal, in place of those before; '' takes them away. */
  overwrite(text: string): void {
    if (text === '' && !this.#lineOpen) return
    this.#lineOpen = false
    this.#write(`\r\u001b[K${text}`)
    this.#lineOpen = text !== ''
  }

  /** Asks and waits for a line. Call where `prompts` is true only. */
  async ask(question: string): Promise<string> {
    const reader = createInterface({ input: this.#host.stdin, output: this.#host.stderr })
    const gone = new Promise<string>(resolve => reader.once('close', () => resolve('')))
    const answer = await Promise.race([reader.question(this.#plainMessages ? toAscii(question) : question), gone])
    reader.close()
    return answer
  }

  #say(text: string): void {
    if (this.#lineOpen) this.overwrite('')
    this.#write(this.messagesOnTerminal ? harmless(text) : text)
  }

  #write(text: string): void {
    this.#host.stderr.write(this.#plainMessages ? toAscii(text) : text)
  }

  /** From here on a file of -o shows each part of the answer at once; call before an answer that has no end of its own. */
  async stream(): Promise<void> {
    await this.#file?.stream()
  }

  /**
   * Puts the answer in the place of its file; call once at the end. An answer without a word is an empty file, unless the status says
   * that the command did not come to an answer: then the file stays as it was.
   */
  async finish(status: number): Promise<void> {
    if (status !== 0 && this.#file?.untouched) return
    await this.#file?.finish()
  }

  /** The user stopped the command: lines that are finished stay in the file of -o, half of a document does not. */
  async stop(): Promise<void> {
    this.overwrite('')
    await (documents.has(this.#format) ? this.discard() : this.finish(exitCodes.stopped.status))
  }

  /** Leaves the file of -o as it was; call instead of `finish` when the command failed. */
  async discard(): Promise<void> {
    await this.#file?.discard()
  }

  resolve(path: string): string {
    return resolve(this.cwd, path)
  }

  /** Bytes of a file, or of standard input for `-`. */
  async bytes(path: string): Promise<Uint8Array> {
    const bytes = path === '-' ? await this.standardInput() : await this.#fileBytes(path)
    if (bytes.length > longestText)
      throw new Fault(unreadableFile, `${path}: larger than 512 MB, which is read at once`, 'split it into smaller files')
    return bytes
  }

  async #fileBytes(path: string): Promise<Uint8Array> {
    try {
      return await readFile(this.resolve(path))
    } catch (error) {
      throw new Fault(unreadableFile, `${path}: ${whyNot(error)}`, 'check the path and the permissions')
    }
  }

  /**
   * Text of a file or of standard input: UTF-8 or UTF-16, with or without byte-order mark.
   *
   * @throws Fault for a file that cannot be read, and for bytes that are no text
   */
  async text(path: string): Promise<string> {
    return textOf(await this.bytes(path), path === '-' ? 'standard input' : path)
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

  /** Puts content in the place of a file at once; a run that is stopped leaves the old file. */
  async write(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
    try {
      await replaceFile(this.resolve(path), content)
    } catch (error) {
      if (error instanceof Fault) throw error
      throw new Fault(unwritableFile, `${path}: ${whyNot(error)}`, 'check that the folder exists and may be written to')
    }
  }

  /** The same for a file that was read as text and changed: it keeps its encoding and its byte-order mark. */
  async rewrite(path: string, text: string): Promise<void> {
    await this.write(path, encodeLike(await this.bytes(path), text))
  }

  /** Everything on standard input. On a terminal nobody would know that we wait: a fault instead. */
  async standardInput(): Promise<Uint8Array> {
    this.#refuseTerminalInput()
    const chunks: Uint8Array[] = []
    for await (const chunk of this.#inputChunks()) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  async *#inputChunks(): AsyncGenerator<Uint8Array> {
    if (this.#inputTaken) throw new Fault(noInput, 'standard input is read twice', 'give one of the two as a file')
    this.#inputTaken = true
    try {
      for await (const chunk of this.#host.stdin) yield chunk as Uint8Array
    } catch (error) {
      throw new Fault(unreadableFile, `standard input: ${whyNot(error)}`, 'send a file or a pipe')
    }
  }

  #refuseTerminalInput(): void {
    if (!this.#host.stdin.isTTY) return
    const hint = 'give the input as an argument, with -f FILE, or through a pipe'
    throw new Fault(noInput, 'no input: nothing was given and standard input is a terminal', hint)
  }

  #brokenPipe(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') throw new Fault(unwritableFile, `standard output: ${whyNot(error)}`, 'where does it lead to?')
    // The reader has gone (`| head`): not a mistake, cli.md "A closed pipe ends quietly with 0".
    this.#closed = true
    this.#host.exit(0)
  }
}
