import type { Condition, Queryable } from '../store/database.js'
import { type Account, lockAccount } from './accounts.js'
import type { Kernel } from './kernel.js'
import { system } from './log.js'
import type { Unit } from './unit.js'

/** References that look like a user name compare without case (R28). */
const keyOf = (reference: string) => (reference.includes('@') ? reference.toLowerCase() : reference)

/**
 * Gives a user the manager that the directory names by id, externalId or userName. One who is not there leaves the field empty and
 * is remembered (R108-R111); naming the user himself is ignored with a warning.
 */
export async function withManager(unit: Unit, account: Account, reference: string | null): Promise<Account> {
  if (reference === null) return { ...account, managerId: null, managerReference: null }
  const subject = { providerId: account.providerId, userId: account.id, userName: account.userName }
  const manager = await findManager(unit, account, reference)
  if (manager === account.id) {
    if (account.ignored.manager === reference) return account
    unit.log({
      event: 'USER_UPDATED',
      result: 'warning',
      ...subject,
      message: 'a user cannot be his own manager; the value was ignored',
      rule: 'R111',
    })
    return { ...account, ignored: { ...account.ignored, manager: reference } }
  }
  const { manager: _old, ...ignored } = account.ignored
  if (manager !== undefined) return { ...account, ignored, managerId: manager, managerReference: null }
  if (account.managerReference === keyOf(reference)) return account
  unit.log({
    event: 'MANAGER_UNRESOLVED',
    result: 'warning',
    ...subject,
    message: `manager ${reference} does not exist; kept until such a user appears`,
  })
  return { ...account, ignored, managerId: null, managerReference: keyOf(reference) }
}

async function findManager(query: Queryable, account: Account, reference: string): Promise<string | undefined> {
  const own = [account.id, account.externalId, account.userName.toLowerCase()]
  const [row] = await query.query<{ id: string }>(
    `SELECT id FROM users WHERE provider_id = $1 AND (id = $2 OR external_id = $2 OR user_name_key = $3) AND (NOT hidden OR id = $2)
     ORDER BY (id = $2) DESC, (external_id = $2) DESC NULLS LAST LIMIT 1`,
    [account.providerId, reference, reference.toLowerCase()],
  )
  if (row) return row.id
  return own.includes(reference) || own.includes(reference.toLowerCase()) ? account.id : undefined
}

/** The names under which somebody may wait for this user. */
const referencesTo = (manager: Account): string[] =>
  [manager.id, manager.externalId, manager.userName].flatMap(key => (key === null ? [] : [keyOf(key)]))

/** That nobody waits for this user as his manager. */
export const nobodyWaitsFor =
  (manager: Account): Condition =>
  add =>
    `NOT EXISTS (SELECT FROM users WHERE provider_id = ${add(manager.providerId)} AND manager_reference IN (${referencesTo(manager).map(add).join(', ')}))`

/** Whoever waits for this user as his manager gets him now (R110). To be called once the user is in the database. */
export async function resolveWaiting(unit: Unit, manager: Account): Promise<void> {
  if (manager.providerId === null) return
  const rows = await unit.query<{ id: string; user_name: string }>(
    `UPDATE users SET manager_id = $1, manager_reference = NULL, version = version + 1, modified_at = $4
     WHERE provider_id = $2 AND manager_reference = ANY($3) AND id <> $1 RETURNING id, user_name`,
    [manager.id, manager.providerId, referencesTo(manager), unit.now.toISOString()],
  )
  for (const row of rows)
    unit.log({
      event: 'MANAGER_RESOLVED',
      providerId: manager.providerId,
      userId: row.id,
      userName: row.user_name,
      message: `manager is now ${manager.userName}`,
      changes: [{ field: 'managerId', old: null, new: manager.id }],
    })
}

const recently = 10 * 60_000

/**
 * Two who are created at the same time do not see each other: a user may wait for a manager who has come meanwhile. Looks for those of
 * the last minutes; whoever has waited longer waits for somebody who is not there.
 */
export async function resolveMissed(kernel: Kernel): Promise<void> {
  const missed = await kernel.database.query<{ id: string }>(
    `SELECT DISTINCT m.id FROM users u JOIN users m ON m.provider_id = u.provider_id AND m.id <> u.id AND NOT m.hidden
       AND (m.id = u.manager_reference OR m.external_id = u.manager_reference OR m.user_name_key = lower(u.manager_reference))
     WHERE u.manager_reference IS NOT NULL AND u.modified_at > $1 LIMIT 1000`,
    [new Date(kernel.now().getTime() - recently).toISOString()],
  )
  for (const { id } of missed)
    await kernel.write(system, async unit => {
      const manager = await lockAccount(unit, id)
      if (manager) await resolveWaiting(unit, manager)
    })
}
