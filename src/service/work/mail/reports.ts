import type { Queryable } from '../../store/database.js'
import type { Kernel } from '../kernel.js'
import { system } from '../log.js'
import { notify } from './notifications.js'
import { sendOutbox } from './outbox.js'

const day = 86_400_000

interface Count {
  readonly event: string
  readonly result: string
  readonly count: number
}

interface ReportedError {
  readonly event: string
  readonly user_name: string | null
  readonly message: string | null
}

interface Period {
  readonly from: Date
  readonly until: Date
}

/** `24 hours until ...`; more of them after the service was away. */
const named = ({ from, until }: Period) =>
  `${Math.round((until.getTime() - from.getTime()) / 3_600_000)} hours until ${until.toISOString()}`

/** The directory sync report as text (R168). */
function renderReport(counts: readonly Count[], errors: readonly ReportedError[], period: Period): string {
  const lines = [`Directory sync report, ${named(period)}`, '']
  if (counts.length === 0) lines.push('Nothing happened.')
  for (const { event, result, count } of counts)
    lines.push(`${String(count).padStart(7)}  ${event}${result === 'success' ? '' : ` (${result})`}`)
  if (errors.length > 0) lines.push('', 'Errors:', ...errors.map(errorLine))
  return lines.join('\n')
}

/** The errors alone, for the message of their own. */
function renderErrors(errors: readonly ReportedError[], period: Period): string {
  return [`Directory sync errors, ${named(period)}`, '', ...errors.map(errorLine)].join('\n')
}

const errorLine = ({ event, user_name, message }: ReportedError) => `  ${event} ${user_name ?? ''} ${message ?? ''}`.trimEnd()

/**
 * What happened in a time, its first and its last moment included: nothing is lost between two reports.
 *
 * @param from default: 24 hours before
 */
export async function reportOf(
  query: Queryable,
  until: Date,
  from = new Date(until.getTime() - day),
): Promise<{ body: string; errorBody: string; hasErrors: boolean; isEmpty: boolean }> {
  const range = [from.toISOString(), until.toISOString()]
  const counts = await query.query<Count>(
    `SELECT event, result, count(*)::int AS count FROM log WHERE event IS NOT NULL AND occurred_at >= $1 AND occurred_at <= $2
     GROUP BY event, result ORDER BY event, result`,
    range,
  )
  const errors = await query.query<ReportedError>(
    `SELECT event, user_name, details->>'message' AS message FROM log
     WHERE event IS NOT NULL AND result = 'error' AND occurred_at >= $1 AND occurred_at <= $2 ORDER BY seq DESC LIMIT 100`,
    range,
  )
  return {
    body: renderReport(counts, errors, { from, until }),
    errorBody: renderErrors(errors, { from, until }),
    hasErrors: errors.length > 0,
    isEmpty: counts.length === 0,
  }
}

/** Once a day for all providers together, since the report before: the report, and errors in a message of their own; then the outbox is sent. */
export async function makeReports(kernel: Kernel): Promise<void> {
  const { notifications } = await kernel.configuration()
  const now = kernel.now()
  await kernel.write(system, async unit => {
    await unit.query('SELECT pg_advisory_xact_lock($1)', [7_043_003])
    const [last] = await unit.query<{ value: string }>(`SELECT value FROM settings WHERE name = 'lastReportAt'`)
    const from = last && new Date(last.value)
    if (!from || now.getTime() - from.getTime() < day) return
    await unit.query(`UPDATE settings SET value = $1 WHERE name = 'lastReportAt'`, [JSON.stringify(now.toISOString())])
    if (notifications.frequency === 'never') return
    const report = await reportOf(unit, now, from)
    if (notifications.frequency === 'daily' && !report.isEmpty)
      await notify(unit, { kind: 'report', providerId: null, subject: 'Directory sync report', body: report.body })
    if (report.hasErrors)
      await notify(unit, { kind: 'errors', providerId: null, subject: 'Directory sync errors', body: report.errorBody })
  })
  if (notifications.smtpUrl !== null) await sendOutbox(kernel, notifications.smtpUrl, notifications.from)
}
