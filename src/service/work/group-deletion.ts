import { assess } from '../domain/assess.js'
import type { GroupReference } from '../domain/mapping.js'
import { type Account, lockAccounts } from './accounts.js'
import type { Provider } from './configuration.js'
import { assessedOf, orgNameOf } from './evaluate.js'
import { notify } from './mail/notifications.js'
import { evaluateAll, groupsOfAll } from './membership.js'
import type { Unit } from './unit.js'

/**
 * Deletes a group. Its former members are evaluated again; when that would move more of them than the safety threshold allows, those
 * who would move wait for a confirmation (R139), or for whatever has them evaluated before.
 */
export async function leaveGroup(unit: Unit, provider: Provider, group: GroupReference): Promise<void> {
  const rows = await unit.query<{ user_id: string }>('SELECT user_id FROM group_members WHERE group_id = $1', [group.id])
  const members = (
    await lockAccounts(
      unit,
      rows.map(row => row.user_id),
    )
  ).filter(account => account.providerId === provider.id)
  await unit.query('DELETE FROM groups WHERE id = $1', [group.id])
  unit.log({ event: 'GROUP_DELETED', providerId: provider.id, groupId: group.id, groupName: group.displayName })
  for (const member of members)
    unit.log({
      event: 'MEMBER_REMOVED',
      providerId: provider.id,
      userId: member.id,
      userName: member.userName,
      groupId: group.id,
      groupName: group.displayName,
      message: 'the group was deleted',
    })
  const moving = await wouldMove(unit, provider, members)
  if (!(await isTooMany(unit, provider, moving.size))) return evaluateAll(unit, provider, members)
  await evaluateAll(
    unit,
    provider,
    members.filter(member => !moving.has(member.id)),
  )
  await unit.query(
    'INSERT INTO waiting_moves (provider_id, group_id, group_name, user_id, since) SELECT $1, $2, $3, unnest($4::text[]), $5',
    [provider.id, group.id, group.displayName, [...moving], unit.now.toISOString()],
  )
  // What they show of their groups has changed.
  await unit.query('UPDATE users SET version = version + 1, modified_at = $2 WHERE id = ANY($1)', [
    [...moving],
    unit.now.toISOString(),
  ])
  const message = `deleting the group ${group.displayName} would move ${moving.size} users; the moves wait for a confirmation`
  unit.log({
    event: 'ORG_MOVE_SKIPPED',
    result: 'warning',
    providerId: provider.id,
    groupId: group.id,
    groupName: group.displayName,
    rule: 'R139',
    message,
  })
  await notify(unit, {
    kind: 'group-deletion',
    providerId: provider.id,
    subject: `The group ${group.displayName} was deleted`,
    body: message,
  })
}

/** Those of the users who would be in another org after an evaluation. */
async function wouldMove(unit: Unit, provider: Provider, accounts: readonly Account[]): Promise<ReadonlySet<string>> {
  const groups = await groupsOfAll(
    unit,
    accounts.map(account => account.id),
  )
  const moving = accounts.filter(account => {
    const { org, newOrg } = assess(assessedOf(account), 'membership', {
      orgMapping: provider.orgMapping,
      roleMapping: provider.roleMapping,
      groups: groups.get(account.id) ?? [],
      orgName: orgNameOf(provider, account),
      sentRoles: [],
      orgs: unit.configuration.orgs,
      isLastAdministrator: false,
    })
    return account.active && (org !== undefined || newOrg !== undefined)
  })
  return new Set(moving.map(account => account.id))
}

async function isTooMany(unit: Unit, provider: Provider, moves: number): Promise<boolean> {
  const { maximumUsers, maximumPercent } = unit.configuration.safety
  if (moves <= maximumUsers) return false
  const [row] = await unit.query<{ active: number }>(
    'SELECT count(*)::int AS active FROM users WHERE provider_id = $1 AND active',
    [provider.id],
  )
  return moves * 100 > maximumPercent * (row?.active ?? 0)
}

/** Carries out the moves that wait for a deleted group. Answers how many users were evaluated. */
export async function confirmMoves(unit: Unit, provider: Provider, groupId?: string): Promise<number> {
  const rows = await unit.query<{ user_id: string }>(
    'DELETE FROM waiting_moves WHERE provider_id = $1 AND ($2::text IS NULL OR group_id = $2) RETURNING user_id',
    [provider.id, groupId ?? null],
  )
  const accounts = (await lockAccounts(unit, [...new Set(rows.map(row => row.user_id))])).filter(
    account => account.providerId === provider.id,
  )
  await evaluateAll(unit, provider, accounts)
  return accounts.length
}
