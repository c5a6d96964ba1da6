import { isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** A whole answer of a mail server; `lines` are without the code. */
export interface Answer {
  readonly code: number
  readonly lines: readonly string[]
  /** As it came, in one line. */
  readonly text: string
}

/** A mail server's no to something that was asked of it. Other errors are those of the connection. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
  constructor(answer: Answer) {
    super(`the mail server answers ${answer.text}`)
  }
}

/** Characters of answers that are kept at most; a mail server needs a few hundred. */
const mostText = 64 * 1024

/** One conversation by SMTP (RFC 5321 section 3) over a socket: commands go out one at a time, each waits for its answer. */
export class SmtpSession {
  #socket: Socket
  #text = ''
  #wake: (() => void) | undefined
  #failure: Error | undefined

  constructor(socket: Socket) {
    this.#socket = this.#listen(socket)
  }

  /** How this end names itself where it has no name (RFC 5321 section 4.1.3); once connected. */
  get name(): string {
    const address = this.#socket.localAddress ?? '127.0.0.1'
    return isIP(address) === 6 ? `[IPv6:${address}]` : `[${address}]`
  }

  /** Sends a line, or none, and reads the answer. @throws MailRefused when its code is not the expected one */
  async ask(line: string | undefined, expected: number): Promise<Answer> {
    const answer = await this.say(line)
    if (answer.code !== expected) throw new MailRefused(answer)
    return answer
  }

  /** Sends a line, or none, and reads whatever comes. */
  async say(line: string | undefined): Promise<Answer> {
    if (line !== undefined) this.#socket.write(`${line}\r\n`)
    for (;;) {
      const answer = this.#wholeAnswer()
      if (answer) return answer
      if (this.#failure) throw this.#failure
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  /** Goes on in TLS on the same connection (RFC 3207). */
  async startTls(host: string, verify: boolean): Promise<void> {
    await this.ask('STARTTLS', 220)
    // What came in plain text behind that answer could be anybody's.
    if (this.#text !== '') throw new Error('the mail server spoke before TLS had begun')
    const plain = this.#socket
    for (const event of ['data', 'error', 'close']) plain.removeAllListeners(event)
    const secured = connectTls({ socket: plain, rejectUnauthorized: verify, ...(isIP(host) === 0 && { servername: host }), host })
    this.#socket = this.#listen(secured)
    await new Promise<void>((resolve, reject) => {
      secured.once('secureConnect', resolve)
      secured.once('error', reject)
      secured.once('close', () => reject(new Error('the mail server closed the connection')))
    })
  }

  /** Ends the conversation at once; whoever waits for an answer gets the reason. */
  end(reason: Error): void {
    this.#fail(reason)
    this.#socket.destroy()
  }

  #listen(socket: Socket): Socket {
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      this.#text += chunk
      if (this.#text.length > mostText) this.end(new Error('the mail server talks without end'))
      this.#wake?.()
    })
    socket.on('error', error => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('the mail server closed the connection')))
    return socket
  }

  /** The last of several lines has a blank behind the code, the others a hyphen. */
  #wholeAnswer(): Answer | undefined {
    const lines = this.#text.split(/\r?\n/)
    const end = lines.findIndex(line => !/^\d{3}-/.test(line))
    const last = lines[end]
    // What stands behind the last line break is not whole yet.
    if (last === undefined || end === lines.length - 1) return undefined
    this.#text = lines.slice(end + 1).join('\n')
    const whole = lines.slice(0, end + 1)
    const code = /^\d{3}(?: |$)/.test(last) ? Number(last.slice(0, 3)) : 0
    return { code, lines: whole.map(line => line.slice(4)), text: whole.join(' ').slice(0, 300) }
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#wake?.()
  }
}
