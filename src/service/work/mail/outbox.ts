import type { Kernel } from '../kernel.js'
import { sendMail } from './send-mail.js'
import { MailRefused } from './session.js'

interface Waiting {
  readonly seq: number
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly recipients: readonly string[]
  readonly created_at: Date
}

/** Milliseconds after which a round of sending begins no further message: other due work has its turn. */
const round = 15_000
/** A message that could not be sent for so long is news no more. */
const longestWait = 3 * 86_400_000

/**
 * Sends the messages that wait. Each is claimed by one node for its attempt, by the time of the next one: a minute after the first,
 * then twice as long each time, up to an hour, for three days. No transaction is open while a mail server thinks, and one that is
 * away keeps neither requests nor other due work waiting.
 */
export async function sendOutbox(kernel: Kernel, smtpUrl: string, from: string | null): Promise<void> {
  const begin = performance.now()
  while (performance.now() - begin < round) {
    const message = await claim(kernel)
    if (!message) return
    const { seq, id, subject, body: text, recipients: to, created_at: date } = message
    try {
      const refused = await sendMail(smtpUrl, { id, date, from: from ?? 'attrmap@localhost.localdomain', to, subject, text })
      const error = refused.map(({ recipient, reason }) => `${recipient}: ${reason}`).join('; ')
      await kernel.database.query('UPDATE notifications SET sent_at = $2, last_error = $3 WHERE seq = $1', [
        seq,
        kernel.now().toISOString(),
        error === '' ? null : error.slice(0, 1000),
      ])
      if (refused.length > 0)
        kernel.news.emit('problem', new Error(`message ${id} was not taken for ${refused.length} of ${to.length} recipients`))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      await kernel.database.query('UPDATE notifications SET last_error = $2 WHERE seq = $1', [seq, reason.slice(0, 1000)])
      kernel.news.emit('problem', new Error(`message ${id} was not sent: ${reason}`))
      // What is wrong with one message is not wrong with the next; a server that is away is away for all.
      if (!(error instanceof MailRefused)) return
    }
  }
}

async function claim(kernel: Kernel): Promise<Waiting | undefined> {
  const now = kernel.now()
  const [row] = await kernel.database.query<Waiting>(
    `UPDATE notifications SET attempts = attempts + 1,
       next_attempt_at = $1::timestamptz + least(3600, 60 * power(2, least(attempts, 6))) * interval '1 second'
     WHERE seq = (
       SELECT seq FROM notifications
       WHERE sent_at IS NULL AND created_at > $2 AND recipients <> '[]'::jsonb AND (next_attempt_at IS NULL OR next_attempt_at <= $1)
       ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING seq, id, subject, body, recipients, created_at`,
    [now.toISOString(), new Date(now.getTime() - longestWait).toISOString()],
  )
  return row
}
