import type { GroupReference } from '../domain/mapping.js'
import { ScimRefusal } from '../errors.js'
import type { Queryable } from '../store/database.js'
import { type Account, lockAccounts, updateAccount } from './accounts.js'
import type { Provider } from './configuration.js'
import { assessAccount, carryOut } from './evaluate.js'
import type { Unit } from './unit.js'

/** The groups of many users at once. */
export async function groupsOfAll(query: Queryable, userIds: readonly string[]): Promise<Map<string, GroupReference[]>> {
  const result = new Map<string, GroupReference[]>()
  if (userIds.length === 0) return result
  const rows = await query.query<{ user_id: string; id: string; display_name: string }>(
    'SELECT m.user_id, g.id, g.display_name FROM group_members m JOIN groups g ON g.id = m.group_id WHERE m.user_id = ANY($1) ORDER BY g.id',
    [userIds],
  )
  for (const row of rows) {
    const list = result.get(row.user_id)
    if (list) list.push({ id: row.id, displayName: row.display_name })
    else result.set(row.user_id, [{ id: row.id, displayName: row.display_name }])
  }
  return result
}

/** Adds users to a group and takes others out; each user's org and roles are evaluated again (R135). Ids are distinct. */
export async function changeMembers(
  unit: Unit,
  provider: Provider,
  group: GroupReference,
  added: readonly string[],
  removed: readonly string[],
): Promise<void> {
  if (added.length + removed.length === 0) return
  const accounts = await lockAccounts(unit, [...added, ...removed])
  const known = new Set(accounts.filter(({ providerId, hidden }) => providerId === provider.id && !hidden).map(({ id }) => id))
  const unknown = added.find(id => !known.has(id))
  if (unknown !== undefined) throw new ScimRefusal(400, `member ${unknown.slice(0, 80)} does not exist`, 'invalidValue')
  if (added.length > 0)
    await unit.query('INSERT INTO group_members (group_id, user_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [
      group.id,
      added,
    ])
  if (removed.length > 0)
    await unit.query('DELETE FROM group_members WHERE group_id = $1 AND user_id = ANY($2)', [group.id, removed])
  const isAdded = new Set(added)
  const affected = accounts.filter(account => known.has(account.id))
  for (const account of affected)
    unit.log({
      event: isAdded.has(account.id) ? 'MEMBER_ADDED' : 'MEMBER_REMOVED',
      providerId: provider.id,
      userId: account.id,
      userName: account.userName,
      groupId: group.id,
      groupName: group.displayName,
    })
  await evaluateAll(unit, provider, affected)
}

/** Evaluates locked users after a change of their memberships and writes them; the deactivated wait for their reactivation (R65). */
export async function evaluateAll(unit: Unit, provider: Provider, accounts: readonly Account[]): Promise<void> {
  const groups = await groupsOfAll(
    unit,
    accounts.map(account => account.id),
  )
  const untouched: string[] = []
  for (const account of accounts) {
    let after = account
    if (account.active) {
      const assessment = await assessAccount(
        unit,
        unit.configuration,
        provider,
        account,
        'membership',
        groups.get(account.id) ?? [],
      )
      after = await carryOut(unit, account, assessment, 'membership')
    }
    if (after === account) untouched.push(account.id)
    else await updateAccount(unit, account, { ...after, evaluatedVersion: provider.mappingVersion }, unit.now)
  }
  // User.groups has changed for them too, so their version goes up.
  if (untouched.length > 0)
    await unit.query('UPDATE users SET version = version + 1, modified_at = $2, evaluated_version = $3 WHERE id = ANY($1)', [
      untouched,
      unit.now.toISOString(),
      provider.mappingVersion,
    ])
  const evaluated = accounts.filter(account => account.active).map(account => account.id)
  if (evaluated.length > 0) unit.later('DELETE FROM waiting_moves WHERE user_id = ANY($1)', [evaluated])
}
