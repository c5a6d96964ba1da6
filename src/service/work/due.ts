import { type Account, accountOf, updateAccount } from './accounts.js'
import { carryOutApplyRuns } from './apply.js'
import { isLastAdministrator } from './evaluate.js'
import { happen } from './happen.js'
import type { Kernel } from './kernel.js'
import { system } from './log.js'
import { makeReports } from './mail/reports.js'
import { resolveMissed } from './managers.js'
import { raiseMissedAlerts } from './safety.js'
import type { Unit } from './unit.js'

export interface DueWorkOptions {
  readonly retentionDays: number
}

/**
 * Carries out everything that is due now. Each piece is claimed with FOR UPDATE SKIP LOCKED in the transaction that carries it
 * out: any number of nodes may do this at once, each piece is done once, and one that fails keeps no other from being done.
 */
export async function carryOutDueWork(kernel: Kernel, { retentionDays }: DueWorkOptions): Promise<void> {
  await raiseMissedAlerts(kernel)
  await commitDeactivations(kernel)
  await expireArchives(kernel)
  await resolveMissed(kernel)
  await carryOutApplyRuns(kernel)
  await makeReports(kernel)
  await forgetOld(kernel, retentionDays)
}

/** Deactivations claimed in one transaction. */
const batch = 25

async function commitDeactivations(kernel: Kernel): Promise<void> {
  const failed: string[] = []
  let limit = batch
  for (;;) {
    try {
      if ((await kernel.write(system, unit => commitSome(unit, limit, failed))) === 0) return
    } catch (error) {
      // One of the batch fails: find it by going one at a time; it waits for the next round while the others are done.
      const culprit = limit === 1 ? await firstDue(kernel, failed) : undefined
      if (limit === 1 && (culprit === undefined || failed.length >= maximumFailures)) throw error
      limit = 1
      if (culprit !== undefined) failed.push(culprit)
    }
  }
}

const maximumFailures = 1000

async function firstDue(kernel: Kernel, without: readonly string[]): Promise<string | undefined> {
  const [row] = await kernel.database.query<{ id: string }>(
    'SELECT id FROM users WHERE commit_at <= $1 AND NOT id = ANY($2) ORDER BY commit_at, id LIMIT 1',
    [kernel.now().toISOString(), without],
  )
  return row?.id
}

async function commitSome(unit: Unit, limit: number, without: readonly string[]): Promise<number> {
  const rows = await unit.query(
    `SELECT u.* FROM users u LEFT JOIN providers p ON p.id = u.provider_id
     WHERE u.commit_at <= $1 AND p.suspended_at IS NULL AND NOT u.id = ANY($2)
     ORDER BY u.commit_at, u.id LIMIT ${limit} FOR UPDATE OF u SKIP LOCKED`,
    [unit.now.toISOString(), without],
  )
  for (const row of rows) await commitOne(unit, accountOf(row))
  return rows.length
}

const hour = 3_600_000

/** R83: still pending, not on hold, not the last Customer Cloud Admin. */
async function commitOne(unit: Unit, account: Account): Promise<void> {
  if (account.requestedAt === null || account.onHold || account.dueAt === null || account.dueAt > unit.now) {
    await updateAccount(unit, account, { ...account, commitAt: account.onHold ? null : account.dueAt }, unit.now)
    return
  }
  // A pending user is blocked and so no administrator any more; he is the last one when nobody else is.
  if (await isLastAdministrator(unit, account)) {
    if (account.ignored.lastAdministrator !== true)
      unit.log({
        event: 'DEACTIVATION_DEFERRED',
        result: 'error',
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        rule: 'R83',
        message: 'this is the last Customer Cloud Admin; give somebody else the role first',
      })
    const later = new Date(unit.now.getTime() + hour)
    await updateAccount(
      unit,
      account,
      { ...account, commitAt: later, ignored: { ...account.ignored, lastAdministrator: true } },
      unit.now,
    )
    return
  }
  const after = await happen(unit, account, 'delayExpires')
  await updateAccount(unit, account, after, unit.now)
}

async function expireArchives(kernel: Kernel): Promise<void> {
  for (;;) {
    const done = await kernel.write(system, async unit => {
      const rows = await unit.query<{ id: string; user_id: string; destination: string }>(
        // With their owners, who are locked before their archives everywhere: one who comes back just now is left for the next time.
        `SELECT a.id, a.user_id, a.destination FROM archives a JOIN users u ON u.id = a.user_id
         WHERE a.state = 'cold' AND a.purge_at <= $1 ORDER BY a.user_id, a.id LIMIT ${batch} FOR UPDATE OF u, a SKIP LOCKED`,
        [unit.now.toISOString()],
      )
      for (const row of rows) await endArchive(unit, row, 'coldStoragePasses')
      return rows.length
    })
    if (done === 0) return
  }
}

/** Destroys one archive; with the user's last one his state changes (R100, R102). */
export async function endArchive(
  unit: Unit,
  archive: { readonly id: string; readonly user_id: string; readonly destination: string },
  event: 'coldStoragePasses' | 'purge',
): Promise<void> {
  const [row] = await unit.query('SELECT * FROM users WHERE id = $1 FOR UPDATE', [archive.user_id])
  if (!row) return
  const account = accountOf(row)
  await unit.query(`UPDATE archives SET state = 'deleted' WHERE id = $1`, [archive.id])
  const [left] = await unit.query(`SELECT 1 FROM archives WHERE user_id = $1 AND state = 'cold' LIMIT 1`, [archive.user_id])
  const where = `archive at ${archive.destination}`
  if (left)
    unit.log({
      event: event === 'purge' ? 'ARCHIVES_PURGED' : 'ARCHIVES_EXPIRED',
      providerId: account.providerId,
      userId: account.id,
      userName: account.userName,
      message: where,
    })
  else await updateAccount(unit, account, await happen(unit, account, event, { message: where }), unit.now)
}

const day = 86_400_000

/** R165: entries are kept for the retention time, and messages to administrators with them; idempotency keys for a day. */
async function forgetOld(kernel: Kernel, retentionDays: number): Promise<void> {
  const now = kernel.now().getTime()
  const oldest = new Date(now - retentionDays * day).toISOString()
  await kernel.database.query('DELETE FROM log WHERE occurred_at < $1', [oldest])
  await kernel.database.query('DELETE FROM notifications WHERE created_at < $1', [oldest])
  await kernel.database.query('DELETE FROM idempotency WHERE created_at < $1', [new Date(now - day).toISOString()])
}
