import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { isEmailAddress } from '../../domain/profile.js'
import { messageOf } from './message.js'
import { MailRefused, SmtpSession } from './session.js'

export interface Mail {
  /** Unique and the same at every attempt: a mail server may know by it what it has already. */
  readonly id: string
  readonly date: Date
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
}

/** Somebody who does not get the message, and why. */
export interface RefusedRecipient {
  readonly recipient: string
  readonly reason: string
}

/** Milliseconds for one whole message. */
const patience = 15_000

/**
 * Sends one plain-text message by SMTP (RFC 5321) to `smtp://user:password@host:port`, or in TLS from the start to `smtps://...`.
 * With `smtp:` TLS begins when the server offers STARTTLS. A password goes out only in TLS whose certificate was verified, or to
 * this machine itself.
 *
 * @returns the recipients that the server did not take, when it took at least one
 * @throws MailRefused when the server takes nobody or not the message; other errors are those of the connection
 */
export async function sendMail(url: string, mail: Mail): Promise<readonly RefusedRecipient[]> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isTls = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const at = { host, port: Number(port) || (isTls ? 465 : 25) }
  const session = new SmtpSession(isTls ? connectTls(at) : connect(at))
  const timer = setTimeout(() => session.end(new Error('the mail server takes too long')), patience)
  try {
    await session.ask(undefined, 220)
    let offers = await greet(session)
    if (!isTls && offers.has('STARTTLS')) {
      await session.startTls(host, username !== '')
      offers = await greet(session)
    } else if (username !== '' && !isTls && !isThisMachine(host))
      throw new Error(
        'the mail server offers no TLS, and a password is not sent without it; use smtps://, or a server with STARTTLS',
      )
    if (username !== '') await authenticate(session, offers, decodeURIComponent(username), decodeURIComponent(password))
    return await hand(session, mail, offers.has('SMTPUTF8'))
  } finally {
    clearTimeout(timer)
    session.end(new Error('the conversation is over'))
  }
}

const isThisMachine = (host: string) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** What the server offers, by keyword in upper case, with its parameters. */
async function greet(session: SmtpSession): Promise<ReadonlyMap<string, readonly string[]>> {
  const { lines } = await session.ask(`EHLO ${session.name}`, 250)
  return new Map(
    lines.slice(1).map(line => {
      const [keyword = '', ...parameters] = line.toUpperCase().split(/[ =]/)
      return [keyword, parameters]
    }),
  )
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

async function authenticate(
  session: SmtpSession,
  offers: ReadonlyMap<string, readonly string[]>,
  user: string,
  password: string,
): Promise<void> {
  const ways = offers.get('AUTH') ?? []
  if (ways.includes('LOGIN') && !ways.includes('PLAIN')) {
    await session.ask('AUTH LOGIN', 334)
    await session.ask(base64(user), 334)
    await session.ask(base64(password), 235)
  } else await session.ask(`AUTH PLAIN ${base64(`\u0000${user}\u0000${password}`)}`, 235)
}

async function hand(session: SmtpSession, mail: Mail, takesUnicode: boolean): Promise<readonly RefusedRecipient[]> {
  const isUnicode = [mail.from, ...mail.to].some(isOutsideAscii)
  requireAddress(mail.from)
  await session.ask(`MAIL FROM:<${mail.from}>${isUnicode && takesUnicode ? ' SMTPUTF8' : ''}`, 250)
  const taken: string[] = []
  const refused: RefusedRecipient[] = []
  let lastRefusal: MailRefused | undefined
  for (const recipient of mail.to) {
    if (!isEmailAddress(recipient)) refused.push({ recipient, reason: 'is no e-mail address' })
    else if (isOutsideAscii(recipient) && !takesUnicode)
      refused.push({ recipient, reason: 'the mail server takes no addresses outside ASCII' })
    else {
      // 251: taken, and passed on to another address.
      const answer = await session.say(`RCPT TO:<${recipient}>`)
      if (answer.code === 250 || answer.code === 251) taken.push(recipient)
      else {
        lastRefusal = new MailRefused(answer)
        refused.push({ recipient, reason: lastRefusal.message })
      }
    }
  }
  if (taken.length === 0)
    throw lastRefusal ?? new MailRefused({ code: 0, lines: [], text: refused[0]?.reason ?? 'no recipients' })
  await session.ask('DATA', 354)
  await session.ask(`${messageOf({ ...mail, to: taken })}\r\n.`, 250)
  // The message is the server's from here on; a server that says no good-bye has taken it all the same.
  await session.say('QUIT').catch(() => undefined)
  return refused
}

const isOutsideAscii = (text: string) => /[^ -~]/.test(text)

/** An address stands in a command line: nothing in it may end the line or the brackets. */
function requireAddress(text: string): void {
  if (!isEmailAddress(text)) throw new MailRefused({ code: 0, lines: [], text: 'the sender is no e-mail address' })
}
