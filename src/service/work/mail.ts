import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

export interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
}

/** Milliseconds a mail server may take for one answer. */
const patience = 10_000

/**
 * Sends one plain-text message by SMTP (RFC 5321). `smtp://user:password@host:port` or `smtps://...`; with `smtp:` no TLS is started,
 * so the server should be a relay on the same host or network.
 *
 * @throws Error with the server's answer when it refuses
 */
export async function sendMail(url: string, mail: Mail): Promise<void> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isTls = protocol === 'smtps:'
  const at = { host: hostname, port: Number(port) || (isTls ? 465 : 25) }
  const socket = isTls ? connectTls({ ...at, servername: hostname }) : connect(at)
  const session = new Session(socket)
  try {
    await session.expect(220)
    await session.say(`EHLO ${'attrmap'}`, 250)
    if (username !== '') {
      const plain = Buffer.from(`\u0000${decodeURIComponent(username)}\u0000${decodeURIComponent(password)}`).toString('base64')
      await session.say(`AUTH PLAIN ${plain}`, 235)
    }
    await session.say(`MAIL FROM:<${address(mail.from)}>`, 250)
    for (const recipient of mail.to) await session.say(`RCPT TO:<${address(recipient)}>`, 250)
    await session.say('DATA', 354)
    await session.say(messageOf(mail), 250)
    await session.say('QUIT', 221)
  } finally {
    socket.destroy()
  }
}

/** An address stands in a command line: nothing in it may end the line or the brackets. */
const address = (text: string) => text.replace(/[\r\n<>\s]/g, '')

function messageOf({ from, to, subject, text }: Mail): string {
  const encoded = Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n')
  return [
    `From: <${address(from)}>`,
    `To: ${to.map(recipient => `<${address(recipient)}>`).join(', ')}`,
    `Subject: =?utf-8?B?${Buffer.from(subject, 'utf8').toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    encoded,
    '.',
  ].join('\r\n')
}

class Session {
  #text = ''
  #wake: (() => void) | undefined
  #failure: Error | undefined

  constructor(readonly socket: Socket) {
    socket.setEncoding('utf8')
    socket.setTimeout(patience, () => this.#fail(new Error('the mail server does not answer')))
    socket.on('data', (chunk: string) => {
      this.#text += chunk
      this.#wake?.()
    })
    socket.on('error', error => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('the mail server closed the connection')))
  }

  async say(line: string, code: number): Promise<void> {
    this.socket.write(`${line}\r\n`)
    await this.expect(code)
  }

  /** Waits for a whole answer; the last of several lines has a blank behind the code. */
  async expect(code: number): Promise<void> {
    for (;;) {
      const lines = this.#text.split('\r\n')
      const end = lines.findIndex(line => /^\d{3}(?: |$)/.test(line))
      if (end >= 0 && end < lines.length - 1) {
        this.#text = lines.slice(end + 1).join('\r\n')
        const answer = lines[end] ?? ''
        if (Number(answer.slice(0, 3)) !== code) throw new Error(`the mail server answers ${answer}`)
        return
      }
      if (this.#failure) throw this.#failure
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#wake?.()
  }
}
