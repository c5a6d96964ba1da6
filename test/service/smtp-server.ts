import { createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'

/** A message as the server got it: the envelope, and the bytes between DATA and the final dot with dot stuffing undone. */
export interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly data: string
}

export interface SmtpBehaviour {
  /** Keywords behind EHLO, such as `AUTH PLAIN LOGIN`. */
  offers: readonly string[]
  /** Answers instead of the usual one, by the beginning of the command in upper case; undefined: the usual one. */
  answer: (command: string) => string | undefined
  /** Certificate and key in PEM for STARTTLS. */
  tls?: { readonly cert: string; readonly key: string }
}

/** A mail server on loopback that speaks as RFC 5321 has it, keeps what it gets, and misbehaves on request. */
export class SmtpServer implements SmtpBehaviour {
  offers: readonly string[] = ['8BITMIME']
  answer: SmtpBehaviour['answer'] = () => undefined
  tls?: { readonly cert: string; readonly key: string }
  readonly received: Received[] = []
  /** Every line that came, of all connections, message lines left out. */
  readonly commands: string[] = []
  readonly #sockets = new Set<Socket>()
  readonly #server: Server = createServer(socket => {
    this.#sockets.add(socket)
    this.#talk(socket, true)
  })
  port = 0

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.port = (this.#server.address() as { port: number }).port
    return this
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise(resolve => this.#server.close(resolve))
  }

  #talk(socket: Socket, isNew: boolean): void {
    let text = ''
    let data: string[] | undefined
    let from = ''
    let to: string[] = []
    const say = (line: string) => void (line !== '' && socket.write(`${line}\r\n`))
    const onLine = (line: string) => {
      if (data) {
        if (line !== '.') return void data.push(line.startsWith('.') ? line.slice(1) : line)
        this.received.push({ from, to, data: data.join('\r\n') })
        data = undefined
        return say(this.answer('END OF DATA') ?? '250 2.0.0 kept')
      }
      this.commands.push(line)
      const command = line.toUpperCase()
      const special = this.answer(command)
      if (special !== undefined) return say(special)
      if (command.startsWith('EHLO')) return say(['mail.example greets', ...this.offers].map(lineOf).join('\r\n'))
      if (command.startsWith('AUTH')) return say('235 2.7.0 welcome')
      if (command.startsWith('MAIL FROM:')) from = line.slice(10)
      if (command.startsWith('RCPT TO:')) to = [...to, line.slice(8)]
      if (command === 'DATA') {
        data = []
        return say('354 go on')
      }
      if (command === 'QUIT') {
        say('221 bye')
        return void socket.end()
      }
      if (command === 'STARTTLS' && this.tls) {
        say('220 go on')
        socket.removeAllListeners('data')
        return this.#talk(new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(this.tls) }), false)
      }
      say('250 ok')
    }
    socket.on('data', chunk => {
      text += chunk.toString('utf8')
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end)
        text = text.slice(end + 2)
        onLine(line)
      }
    })
    socket.on('error', () => undefined)
    if (isNew) say(this.answer('CONNECT') ?? '220 mail.example ESMTP')
  }
}

const lineOf = (line: string, index: number, all: readonly string[]) => `250${index === all.length - 1 ? ' ' : '-'}${line}`
