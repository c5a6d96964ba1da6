import { isEqual } from '../../scim/index.js'
import { type Assessed, type Assessment, assess, type EvaluationPoint, sameRoles } from '../domain/assess.js'
import { type GroupReference, sentRolesOf } from '../domain/mapping.js'
import { customerCloudAdmin, findRole } from '../domain/roles.js'
import type { Queryable } from '../store/database.js'
import type { Account } from './accounts.js'
import type { Configuration, Provider } from './configuration.js'
import { signOut } from './devices.js'
import type { ForeseenAdministrators } from './foreseen.js'
import { Kernel } from './kernel.js'
import type { LogEntry } from './log.js'
import { notify } from './mail/notifications.js'
import { Unit } from './unit.js'

/** The pushed groups a user is in. */
export async function groupsOf(query: Queryable, userId: string): Promise<GroupReference[]> {
  const rows = await query.query<{ id: string; display_name: string }>(
    'SELECT g.id, g.display_name FROM group_members m JOIN groups g ON g.id = m.group_id WHERE m.user_id = $1 ORDER BY g.id',
    [userId],
  )
  return rows.map(row => ({ id: row.id, displayName: row.display_name }))
}

/**
 * Whether nobody but this user is an active, unblocked Customer Cloud Admin. The built-in operator does not count.
 *
 * @param foreseen what a dry run has found for others already
 */
export async function isLastAdministrator(
  query: Queryable,
  account: Pick<Account, 'id' | 'roleIds'>,
  foreseen?: ForeseenAdministrators,
): Promise<boolean> {
  if (!account.roleIds.includes(customerCloudAdmin) || foreseen?.hasOther(account.id)) return false
  // Two who lose the role at the same time must not each count on the other.
  if (query instanceof Unit) await query.takeTurn(customerCloudAdmin)
  const [other] = await query.query(
    `SELECT 1 FROM users WHERE active AND block_reasons = '{}' AND role_ids @> ARRAY[$2::text] AND NOT id = ANY($1) LIMIT 1`,
    [[account.id, ...(foreseen?.noted ?? [])], customerCloudAdmin],
  )
  return other === undefined
}

/** Value of the attribute that names the org with method (c). */
export function orgNameOf(provider: Pick<Provider, 'orgMapping'>, account: Pick<Account, 'resource'>): string | undefined {
  const value = account.resource[provider.orgMapping.attributeName]
  return typeof value === 'string' ? value : undefined
}

/** What an assessment looks at in an account. */
export const assessedOf = (account: Account): Assessed => ({
  orgId: account.orgId,
  orgPlacedBy: account.orgPlacedBy,
  onHold: account.onHold,
  roleIds: account.roleIds,
  roleReasons: account.roleReasons,
  awaitsRoles: account.ignored.awaitsRoles === true,
  awaitsMove: account.ignored.orgMove !== undefined,
})

/** What the mappings of a provider want for a user now. */
export async function assessAccount(
  query: Queryable,
  configuration: Configuration,
  provider: Pick<Provider, 'orgMapping' | 'roleMapping'>,
  account: Account,
  point: EvaluationPoint,
  groups?: readonly GroupReference[],
  foreseen?: ForeseenAdministrators,
): Promise<Assessment> {
  return assess(assessedOf(account), point, {
    orgMapping: provider.orgMapping,
    roleMapping: provider.roleMapping,
    groups: groups ?? (await groupsOf(query, account.id)),
    orgName: orgNameOf(provider, account),
    sentRoles: sentRolesOf(account.resource),
    orgs: configuration.orgs,
    isLastAdministrator: await isLastAdministrator(query, account, foreseen),
  })
}

/** Gives a user the org and roles that the mappings want, and logs what changed. The account is not written. */
export async function evaluate(
  unit: Unit,
  provider: Provider,
  account: Account,
  point: EvaluationPoint,
  groups?: readonly GroupReference[],
): Promise<Account> {
  const assessment = await assessAccount(unit, unit.configuration, provider, account, point, groups)
  const after = await carryOut(unit, account, assessment, point)
  unit.later('DELETE FROM waiting_moves WHERE user_id = $1', [account.id])
  return after.evaluatedVersion === provider.mappingVersion ? after : { ...after, evaluatedVersion: provider.mappingVersion }
}

/** Carries out an assessment. */
export async function carryOut(unit: Unit, account: Account, assessment: Assessment, point: EvaluationPoint): Promise<Account> {
  const isNew = point === 'creation'
  let result = await carryOutOrg(unit, account, assessment, isNew)
  if (assessment.roles) result = await giveRoles(unit, result, assessment, isNew)
  return result
}

async function carryOutOrg(unit: Unit, account: Account, assessment: Assessment, isNew: boolean): Promise<Account> {
  const { skipped } = assessment
  const subject = { providerId: account.providerId, userId: account.id, userName: account.userName }
  if (skipped) {
    const remembered = JSON.stringify([skipped.why, skipped.target ?? null])
    // Said once: evaluating again without a change logs nothing (R161).
    if (account.ignored.orgMove === remembered) return account
    unit.log({
      event: 'ORG_MOVE_SKIPPED',
      result: 'warning',
      ...subject,
      orgBefore: account.orgId,
      ...(skipped.target !== undefined && { orgAfter: skipped.target }),
      message: skipped.why,
      rule: skipped.rule,
    })
    return { ...account, ignored: { ...account.ignored, orgMove: remembered } }
  }
  const target = assessment.newOrg
    ? { id: await orgNamed(unit, assessment.newOrg.name), reason: assessment.newOrg.reason, lostDestinations: [] }
    : assessment.org
  const { orgMove: _done, ...ignored } = account.ignored
  if (!target) {
    const { reason } = assessment
    const isSame =
      account.ignored.orgMove === undefined && account.orgPlacedBy === 'provisioning' && isEqual(account.orgReason, reason)
    return !reason || isSame ? account : { ...account, ignored, orgReason: reason, orgPlacedBy: 'provisioning' }
  }
  if (!isNew)
    unit.log({
      event: 'ORG_CHANGED',
      ...subject,
      orgBefore: account.orgId,
      orgAfter: target.id,
      decidedBy: target.reason,
      ...(target.lostDestinations.length > 0 && {
        message: `data at ${target.lostDestinations.join(', ')} can go into cold storage`,
      }),
    })
  const placed: Account = { ...account, ignored, orgId: target.id, orgReason: target.reason, orgPlacedBy: 'provisioning' }
  return isNew ? placed : blockedByOrg(unit, placed)
}

/** A blocked org blocks also those who come into it: created there, moved there, or back from their deactivation (R59). */
export async function blockedByOrg(unit: Unit, account: Account): Promise<Account> {
  const { orgId, blockReasons } = account
  if (!account.active || blockReasons.includes('org') || !unit.configuration.orgs.isBlocked(orgId)) return account
  const entry = { event: 'USER_BLOCKED', cause: 'org' } as const
  unit.log({ ...entry, providerId: account.providerId, userId: account.id, userName: account.userName, orgId })
  await signOut(unit.deferred, [account.id])
  const statusCause = { ...entry, at: unit.now.toISOString(), actor: unit.actor.name }
  return { ...account, blockReasons: [...blockReasons, 'org'], statusCause }
}

/** The org of that name, made below the default org when there is none (R142). */
async function orgNamed(unit: Unit, name: string): Promise<string> {
  await unit.takeTurn(`org:${name.toLowerCase()}`)
  const [known] = await unit.query<{ id: string }>('SELECT id FROM orgs WHERE name_key = $1 ORDER BY active DESC, id LIMIT 1', [
    name.toLowerCase(),
  ])
  if (known) return known.id
  const id = unit.newId()
  await unit.query('INSERT INTO orgs (id, name, name_key, parent_id, created_at, modified_at) VALUES ($1, $2, $3, $4, $5, $5)', [
    id,
    name,
    name.toLowerCase(),
    unit.configuration.orgs.default.id,
    unit.now.toISOString(),
  ])
  unit.log({ auditEvent: 'CREATE_ORG', orgId: id, message: `organisation "${name}" made for the attribute that names it` })
  unit.changeConfiguration()
  await Kernel.refresh(unit)
  return id
}

async function giveRoles(unit: Unit, account: Account, assessment: Assessment, isNew: boolean): Promise<Account> {
  const { roles } = assessment
  if (!roles) return account
  const subject = { providerId: account.providerId, userId: account.id, userName: account.userName }
  const { awaitsRoles, ...notes } = account.ignored
  let ignored = awaitsRoles === undefined ? account.ignored : notes
  /** Each is said once, until the list of them changes (R161). */
  const say = (note: 'roles' | 'rolesNotAllowed', names: string, entry: Pick<LogEntry, 'result' | 'message' | 'rule'>) => {
    if ((ignored[note] ?? '') === names) return
    const { [note]: _before, ...rest } = ignored
    ignored = names === '' ? rest : { ...rest, [note]: names }
    if (names !== '') unit.log({ event: 'ROLES_CHANGED', ...subject, ...entry })
  }
  const missing = listed(roles.unknown)
  say('roles', missing, { result: 'error', rule: 'R150', message: `Unable to update user's role: ${missing} does not exist` })
  const refused = listed(roles.notAllowed)
  say('rolesNotAllowed', refused, {
    result: 'warning',
    rule: 'R34',
    message: `${refused} is not among the roles that the attribute may give`,
  })
  const changed = !sameRoles(account.roleIds, roles.roleIds)
  if (changed && !isNew) {
    const byHand = assessment.manualRolesRemoved
    unit.log({
      event: 'ROLES_CHANGED',
      ...subject,
      rolesBefore: account.roleIds,
      rolesAfter: roles.roleIds,
      decidedBy: roles.reasons,
      ...(byHand.length > 0 && { message: `${byHand.join(', ')} was added manually` }),
    })
  }
  if (changed) await tellOfAdministrators(unit, account, roles.roleIds)
  else if (ignored === account.ignored && isEqual(account.roleReasons, roles.reasons)) return account
  return { ...account, ignored, roleIds: changed ? roles.roleIds : account.roleIds, roleReasons: roles.reasons }
}

/** Names from outside in one text of a sane length. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).map(name => [...name.slice(0, 160)].slice(0, 80).join(''))
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '')
}

/** R155: whoever gets an administrator role is made known to the Customer Cloud Admins. */
export async function tellOfAdministrators(unit: Unit, account: Account, after: readonly string[]): Promise<void> {
  const gained = after.filter(id => !account.roleIds.includes(id) && findRole(id)?.administrator)
  if (gained.length === 0) return
  await notify(unit, {
    kind: 'administrator-role',
    providerId: account.providerId,
    subject: `${account.userName} received an administrator role`,
    body: `${account.userName} now holds ${gained.map(id => findRole(id)?.name ?? id).join(', ')}.`,
  })
}
