import { z } from 'zod'
import { alreadySo, badBody, notFound, orgInUse, ownAccount } from '../diagnostics.js'
import { targetsOf } from '../domain/mapping.js'
import type { Org } from '../domain/orgs.js'
import { findRole } from '../domain/roles.js'
import { ServiceError } from '../errors.js'
import { accountOf, updateAccount } from '../work/accounts.js'
import type { Configuration } from '../work/configuration.js'
import { signOut } from '../work/devices.js'
import { happen } from '../work/happen.js'
import { Kernel } from '../work/kernel.js'
import type { Unit } from '../work/unit.js'
import { id, pageAnswer, time } from './answers.js'
import { pageOf, pageQuery } from './page.js'
import { type AdminCall, type AdminRoute, read, write } from './route.js'
import { idText, nameText } from './texts.js'

/** @throws ServiceError SVC204 */
function orgOf(configuration: Configuration, id: string): Org {
  const org = configuration.orgs.get(id)
  if (!org) throw new ServiceError(notFound, { message: `there is no organisation ${id.slice(0, 80)}` })
  return org
}

/** An org that users may be put into (R121). @throws ServiceError SVC201 with the pointer */
export function activeOrg(configuration: Configuration, id: string, pointer: string): Org {
  const org = configuration.orgs.get(id)
  if (org?.active) return org
  const detail = org ? `the organisation "${org.name}" is deactivated` : `there is no organisation ${id.slice(0, 80)}`
  throw new ServiceError(badBody, { message: detail, rule: org ? 'R121' : undefined, mistakes: [{ pointer, detail }] })
}

/** Role ids or display names as ids. @throws ServiceError SVC201 naming the unknown ones */
export function roleIdsOf(names: readonly string[], pointer: string): string[] {
  const mistakes = names.flatMap((name, index) =>
    findRole(name)
      ? []
      : [{ pointer: `${pointer}/${index}`, detail: `there is no role ${name.slice(0, 80)}; GET /roles lists them` }],
  )
  if (mistakes.length > 0)
    throw new ServiceError(badBody, { message: mistakes.map(({ detail }) => detail).join('; '), rule: 'R151', mistakes })
  return [...new Set(names.map(name => findRole(name)?.id ?? name))]
}

function shown(configuration: Configuration, org: Org, userCount: number) {
  const { orgs } = configuration
  return {
    id: org.id,
    name: org.name,
    parentId: org.parentId,
    isDefault: org.isDefault,
    active: org.active,
    blocked: orgs.isBlocked(org.id),
    defaultRoleIds: orgs.defaultRoleIds(org.id),
    coldStorageDays: orgs.coldStorageDays(org.id),
    destinations: orgs.destinations(org.id),
    inherited: {
      blocked: orgs.isBlocked(org.id) && !org.blocked,
      defaultRoleIds: org.defaultRoleIds === null,
      coldStorageDays: org.coldStorageDays === null,
      destinations: org.destinations === null,
    },
    userCount,
    createdAt: org.createdAt,
    modifiedAt: org.modifiedAt,
  }
}

const orgAnswer = z
  .object({
    id,
    name: z.string(),
    parentId: id.nullable(),
    isDefault: z.boolean(),
    active: z.boolean(),
    blocked: z.boolean(),
    defaultRoleIds: z.array(z.string()),
    coldStorageDays: z.int().min(1),
    destinations: z.array(z.string()),
    inherited: z.object({
      blocked: z.boolean(),
      defaultRoleIds: z.boolean(),
      coldStorageDays: z.boolean(),
      destinations: z.boolean(),
    }),
    userCount: z.int().min(0),
    createdAt: time,
    modifiedAt: time,
  })
  .meta({ id: 'Org' })

async function userCounts({ db }: Pick<AdminCall, 'db'>, id?: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ org_id: string; users: number }>(
    'SELECT org_id, count(*)::int AS users FROM users WHERE ($1::text IS NULL OR org_id = $1) GROUP BY org_id',
    [id ?? null],
  )
  return new Map(rows.map(row => [row.org_id, row.users]))
}

async function shownNow(unit: Unit, id: string) {
  await Kernel.refresh(unit)
  return shown(unit.configuration, orgOf(unit.configuration, id), (await userCounts({ db: unit }, id)).get(id) ?? 0)
}

const settings = {
  defaultRoleIds: z.array(z.string().max(200)).max(100).nullish(),
  coldStorageDays: z.number().int('is no whole number').min(1, 'is below 1').max(36_500, 'is above 36500').nullish(),
  destinations: z.array(nameText).max(100).nullish(),
}

/** What an answer says of its settings may be sent back: what is inherited stays so, whatever value stands beside it. */
const inheritedSettings = z.object({
  defaultRoleIds: z.boolean().optional(),
  coldStorageDays: z.boolean().optional(),
  destinations: z.boolean().optional(),
})

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

export const orgRoutes: readonly AdminRoute[] = [
  read('/orgs', {
    summary: 'Organisations',
    tag: 'orgs',
    access: 'viewer',
    query: pageQuery,
    answer: pageAnswer(orgAnswer),
    handler: async call => {
      const counts = await userCounts(call)
      const page = pageOf(call.configuration.orgs.orgs, call.query)
      return { ...page, items: page.items.map(org => shown(call.configuration, org, counts.get(org.id) ?? 0)) }
    },
  }),
  write('POST', '/orgs', {
    summary: 'Add an organisation; without a parent it goes under the default one',
    tag: 'orgs',
    access: 'identity',
    status: 201,
    body: z.object({ name: nameText, parentId: idText.nullish(), ...settings }),
    answer: orgAnswer,
    handler: async ({ unit, body }) => {
      const parent = body.parentId ? activeOrg(unit.configuration, body.parentId, '/parentId') : unit.configuration.orgs.default
      const roleIds = body.defaultRoleIds ? roleIdsOf(body.defaultRoleIds, '/defaultRoleIds') : null
      const id = unit.newId()
      await unit.query(
        `INSERT INTO orgs (id, name, name_key, parent_id, default_role_ids, cold_storage_days, destinations, created_at, modified_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
        [
          id,
          body.name,
          body.name.toLowerCase(),
          parent.id,
          json(roleIds),
          body.coldStorageDays ?? null,
          json(body.destinations),
          unit.now.toISOString(),
        ],
      )
      unit.changeConfiguration()
      unit.log({ auditEvent: 'CREATE_ORG', orgId: id, message: `organisation "${body.name}"` })
      return shownNow(unit, id)
    },
  }),
  read('/orgs/{id}', {
    summary: 'One organisation',
    tag: 'orgs',
    access: 'viewer',
    answer: orgAnswer,
    handler: async call => {
      const org = orgOf(call.configuration, call.params.id ?? '')
      return shown(call.configuration, org, (await userCounts(call, org.id)).get(org.id) ?? 0)
    },
  }),
  write('PATCH', '/orgs/{id}', {
    summary: 'Change an organisation; null for a setting takes the parent’s again',
    elsewhere: {
      active: 'POST /orgs/{id}/activate and /orgs/{id}/deactivate do that',
      blocked: 'POST /orgs/{id}/block and /orgs/{id}/unblock do that',
    },
    tag: 'orgs',
    access: 'identity',
    body: z.object({
      name: nameText.optional(),
      parentId: idText.nullish(),
      inherited: inheritedSettings.optional(),
      ...settings,
    }),
    answer: orgAnswer,
    handler: async ({ unit, params, body }) => {
      const org = orgOf(unit.configuration, params.id ?? '')
      const isSameParent = body.parentId === undefined || body.parentId === org.parentId
      const parentId = isSameParent ? org.parentId : newParent(unit.configuration, org, body.parentId)
      const { inherited } = body
      const roleIds = body.defaultRoleIds ? roleIdsOf(body.defaultRoleIds, '/defaultRoleIds') : body.defaultRoleIds
      const pick = <T>(given: T | null | undefined, old: T | null, isInherited?: boolean) =>
        isInherited ? null : given === undefined ? old : given
      await unit.query(
        `UPDATE orgs SET name = $2, name_key = $3, parent_id = $4, default_role_ids = $5, cold_storage_days = $6, destinations = $7, modified_at = $8 WHERE id = $1`,
        [
          org.id,
          body.name ?? org.name,
          (body.name ?? org.name).toLowerCase(),
          parentId,
          json(pick(roleIds, org.defaultRoleIds, inherited?.defaultRoleIds)),
          pick(body.coldStorageDays, org.coldStorageDays, inherited?.coldStorageDays),
          json(pick(body.destinations, org.destinations, inherited?.destinations)),
          unit.now.toISOString(),
        ],
      )
      unit.changeConfiguration()
      unit.log({ auditEvent: 'CHANGE_ORG', orgId: org.id, message: `organisation "${org.name}"` })
      return shownNow(unit, org.id)
    },
  }),
  write('POST', '/orgs/{id}/block', {
    summary: 'Block an organisation, its child organisations and their users',
    tag: 'orgs',
    access: 'identity',
    answer: orgAnswer,
    handler: async ({ unit, params }) => {
      const org = orgOf(unit.configuration, params.id ?? '')
      if (org.blocked) throw new ServiceError(alreadySo, { message: 'the organisation is blocked already', rule: 'R59' })
      await unit.pauseProvisioning()
      await unit.query('UPDATE orgs SET blocked = true, modified_at = $2 WHERE id = $1', [org.id, unit.now.toISOString()])
      unit.changeConfiguration()
      const ids = unit.configuration.orgs.downwards(org.id).map(({ id }) => id)
      const statusCause = { event: 'USER_BLOCKED', at: unit.now.toISOString(), actor: unit.actor.name, cause: 'org' }
      const rows = await unit.query(
        `UPDATE users SET block_reasons = block_reasons || ARRAY['org'], status_cause = $3, version = version + 1, modified_at = $2
         WHERE org_id = ANY($1) AND active AND NOT block_reasons @> ARRAY['org'] RETURNING *`,
        [ids, unit.now.toISOString(), JSON.stringify(statusCause)],
      )
      await signOut(
        unit.deferred,
        rows.map(row => String(row.id)),
      )
      for (const account of rows.map(accountOf))
        unit.log({
          event: 'USER_BLOCKED',
          providerId: account.providerId,
          userId: account.id,
          userName: account.userName,
          cause: 'org',
          orgId: org.id,
        })
      unit.log({ auditEvent: 'BLOCK_ORG', orgId: org.id, message: `organisation "${org.name}"` })
      return shownNow(unit, org.id)
    },
  }),
  write('POST', '/orgs/{id}/unblock', {
    summary: 'Unblock an organisation; its users stay blocked until each is unblocked',
    tag: 'orgs',
    access: 'identity',
    answer: orgAnswer,
    handler: async ({ unit, params }) => {
      const org = orgOf(unit.configuration, params.id ?? '')
      if (!org.blocked) throw new ServiceError(alreadySo, { message: 'the organisation is not blocked', rule: 'R59' })
      await unit.query('UPDATE orgs SET blocked = false, modified_at = $2 WHERE id = $1', [org.id, unit.now.toISOString()])
      unit.changeConfiguration()
      unit.log({ auditEvent: 'UNBLOCK_ORG', orgId: org.id, message: `organisation "${org.name}"` })
      return shownNow(unit, org.id)
    },
  }),
  write('POST', '/orgs/{id}/deactivate', {
    summary: 'Deactivate an organisation and all users in it',
    tag: 'orgs',
    access: 'identity',
    answer: orgAnswer,
    handler: async ({ unit, params }) => deactivateOrg(unit, orgOf(unit.configuration, params.id ?? '')),
  }),
  write('POST', '/orgs/{id}/activate', {
    summary: 'Reactivate an organisation; its users stay deactivated',
    tag: 'orgs',
    access: 'identity',
    answer: orgAnswer,
    handler: async ({ unit, params }) => {
      const org = orgOf(unit.configuration, params.id ?? '')
      if (org.active) throw new ServiceError(alreadySo, { message: 'the organisation is active already', rule: 'R122' })
      await unit.query('UPDATE orgs SET active = true, modified_at = $2 WHERE id = $1', [org.id, unit.now.toISOString()])
      unit.changeConfiguration()
      unit.log({ auditEvent: 'ACTIVATE_ORG', orgId: org.id, message: `organisation "${org.name}"` })
      return shownNow(unit, org.id)
    },
  }),
]

function newParent({ orgs }: Configuration, org: Org, parentId: string | null | undefined): string {
  const refuse = (detail: string) =>
    new ServiceError(badBody, { message: detail, rule: 'R117', mistakes: [{ pointer: '/parentId', detail }] })
  if (org.isDefault) throw refuse('the default organisation has no parent')
  if (typeof parentId !== 'string') throw refuse('an organisation other than the default one has a parent')
  if (!orgs.get(parentId)?.active) throw refuse('there is no active organisation of that id')
  if (orgs.upwards(parentId).some(({ id }) => id === org.id)) throw refuse('an organisation is not below itself')
  return parentId
}

/** R122: with its child orgs; refused while one has users on hold, is the target of a mapping in force, or is the default org. */
async function deactivateOrg(unit: Unit, org: Org) {
  const { orgs, providers } = unit.configuration
  if (!org.active) throw new ServiceError(alreadySo, { message: 'the organisation is deactivated already', rule: 'R122' })
  const ids = orgs.downwards(org.id).map(({ id }) => id)
  const refuse = (message: string) => new ServiceError(orgInUse, { message, rule: 'R122' })
  if (ids.includes(orgs.default.id)) throw refuse('the default organisation cannot be deactivated')
  for (const { displayName, orgMapping } of providers.values()) {
    if (targetsOf(orgMapping).some(id => ids.includes(id))) throw refuse(`a mapping of the provider ${displayName} points at it`)
  }
  await unit.pauseProvisioning()
  const rows = await unit.query('SELECT * FROM users WHERE org_id = ANY($1) AND active ORDER BY id FOR UPDATE', [ids])
  const accounts = rows.map(accountOf)
  if (accounts.some(({ id }) => id === unit.actor.userId))
    throw new ServiceError(ownAccount, { message: 'your own account is in the organisation', rule: 'R61' })
  if (accounts.some(({ onHold }) => onHold)) throw refuse('it contains users on legal hold')
  for (const account of accounts)
    await updateAccount(
      unit,
      account,
      await happen(unit, account, 'deactivate', { cause: 'org', message: `organisation "${org.name}" was deactivated` }),
      unit.now,
    )
  await unit.query('UPDATE orgs SET active = false, modified_at = $2 WHERE id = ANY($1)', [ids, unit.now.toISOString()])
  unit.changeConfiguration()
  unit.log({ auditEvent: 'DEACTIVATE_ORG', orgId: org.id, message: `organisation "${org.name}" with ${accounts.length} users` })
  return shownNow(unit, org.id)
}
