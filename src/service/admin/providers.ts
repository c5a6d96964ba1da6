import { z } from 'zod'
import { nameTaken, notFound, refusedForProvider, undecidedDeactivations } from '../diagnostics.js'
import { initialOrgMapping, initialRoleMapping, mappingState } from '../domain/mapping.js'
import { ServiceError } from '../errors.js'
import { secretPrefix } from '../scim/authenticate.js'
import { scimPath } from '../scim/path.js'
import type { Queryable } from '../store/database.js'
import { accountOf, updateAccount } from '../work/accounts.js'
import { camel, defaultDelay, type Provider } from '../work/configuration.js'
import { happen } from '../work/happen.js'
import { hashOf, newSecret } from '../work/ids.js'
import type { Kernel } from '../work/kernel.js'
import type { Unit } from '../work/unit.js'
import { id as idAnswer, pageAnswer, time } from './answers.js'
import { countMoves } from './moves.js'
import { pageOf, pageQuery } from './page.js'
import { type AdminCall, type AdminRoute, read, write } from './route.js'
import { nameText } from './texts.js'

/** Reads a provider from the database, where last contact and failures are fresh. @throws ServiceError SVC204 */
export async function providerOf(db: Queryable, id: string): Promise<Provider> {
  const [row] = await db.query('SELECT * FROM providers WHERE id = $1', [id])
  if (!row) throw new ServiceError(notFound, { message: `there is no provider ${id.slice(0, 80)}` })
  return camel<Provider>(row)
}

/** R16; never the secret (R6). */
function shown(kernel: Kernel, provider: Provider, defaultOrgId: string) {
  return {
    id: provider.id,
    uid: provider.id,
    type: 'scim',
    displayName: provider.displayName,
    identityProvider: provider.identityProvider,
    baseUrl: `${kernel.baseUrl}${scimPath}`,
    credentialType: provider.credentialType,
    userName: provider.userName,
    credentialsCreatedAt: provider.credentialsCreatedAt,
    lastContactAt: provider.lastContactAt,
    lastFailedAuthenticationAt: provider.lastFailedAt,
    failedAuthentications: provider.failedCount,
    defaultOrgId,
    orgMappingMethod: provider.orgMapping.method,
    groupOrgMapping: provider.orgMapping.mappings.map(({ groupIds, orgId }) => ({ groupIds, orgId })),
    orgAttributeName: provider.orgMapping.attributeName,
    roleMappingMethod: provider.roleMapping.method,
    groupRoleMapping: provider.roleMapping.mappings,
    allowedRoleIds: provider.roleMapping.allowedRoleIds ?? [],
    deactivationDelayMinutes: provider.delayMinutes,
    commitsSuspendedAt: provider.suspendedAt,
    createdAt: provider.createdAt,
    modifiedAt: provider.modifiedAt,
  }
}

const count = z.int().min(0)
const providerParts = {
  id: idAnswer,
  uid: idAnswer,
  type: z.literal('scim'),
  displayName: z.string(),
  identityProvider: z.enum(['azure', 'other']),
  baseUrl: z.string(),
  credentialType: z.enum(['oauthToken', 'basic']),
  userName: z.string().nullable(),
  credentialsCreatedAt: time,
  lastContactAt: time.nullable(),
  lastFailedAuthenticationAt: time.nullable(),
  failedAuthentications: count,
  defaultOrgId: idAnswer,
  orgMappingMethod: z.enum(['one-org', 'scim-groups', 'c42OrgName']),
  groupOrgMapping: z.array(z.object({ groupIds: z.array(idAnswer), orgId: idAnswer })),
  orgAttributeName: z.string(),
  roleMappingMethod: z.enum(['manual', 'scim-groups', 'scim-attribute']),
  groupRoleMapping: z.array(z.object({ groupId: idAnswer, roleIds: z.array(z.string()) })),
  allowedRoleIds: z.array(z.string()),
  deactivationDelayMinutes: count,
  commitsSuspendedAt: time.nullable(),
  createdAt: time,
  modifiedAt: time,
}
const orgMappingCall = 'PUT /providers/{id}/org-mapping does that'
const roleMappingCall = 'PUT /providers/{id}/role-mapping does that'
const providerAnswer = z.object(providerParts).meta({ id: 'Provider' })
/** In the one answer that shows it; an answer repeated for an Idempotency-Key comes without. */
const secretParts = { token: z.string().optional(), password: z.string().optional() }

const groupMappingState = z.enum(['no-groups', 'unmapped-groups', 'all-mapped'])
const pushedGroupAnswer = z.object({
  id: idAnswer,
  displayName: z.string(),
  externalId: z.string().nullable(),
  memberCount: count,
  orgMapping: z.object({ orgId: idAnswer, priority: z.int().min(1) }).nullable(),
  roleMapping: z.object({ roleIds: z.array(z.string()) }).nullable(),
})

const shownNow = async ({ kernel, db, configuration }: AdminCall<unknown, unknown>, id: string) =>
  shown(kernel, await providerOf(db, id), configuration.orgs.default.id)

interface Credentials {
  readonly hash: string
  readonly userName: string | null
  /** For this one answer only. */
  readonly once: Readonly<Record<string, string>>
}

function newCredentials(providerId: string, type: Provider['credentialType']): Credentials {
  if (type === 'oauthToken') {
    const token = newSecret(secretPrefix(providerId))
    return { hash: hashOf(token), userName: null, once: { token } }
  }
  const userName = `scim-${newSecret('').slice(0, 12)}`
  const password = newSecret('')
  return { hash: hashOf(password), userName, once: { userName, password } }
}

const delay = z.number().int('is no whole number').min(0, 'is below 0').max(129_600, 'is above 129600 (90 days)')

export const providerRoutes: readonly AdminRoute[] = [
  read('/providers', {
    summary: 'Provisioning providers',
    tag: 'providers',
    access: 'identity',
    query: pageQuery,
    answer: pageAnswer(providerAnswer),
    handler: async ({ kernel, db, configuration, query }) => {
      const rows = await db.query('SELECT * FROM providers ORDER BY created_at, id')
      return pageOf(
        rows.map(row => shown(kernel, camel<Provider>(row), configuration.orgs.default.id)),
        query,
      )
    },
  }),
  write('POST', '/providers', {
    summary: 'Add a SCIM provider; the answer shows its secret once',
    tag: 'providers',
    access: 'identity',
    status: 201,
    secret: true,
    body: z.object({
      displayName: nameText,
      credentialType: z.enum(['oauthToken', 'basic']).default('oauthToken'),
      identityProvider: z.enum(['azure', 'other']).default('azure'),
      deactivationDelayMinutes: delay.optional(),
    }),
    answer: z.object({ ...providerParts, ...secretParts }),
    handler: async ({ kernel, unit, configuration, body }) => {
      if (body.identityProvider === 'azure' && body.credentialType === 'basic')
        throw new ServiceError(refusedForProvider, { message: 'Azure AD works with OAuth tokens only', rule: 'R3' })
      await refuseTakenName(unit, body.displayName)
      const id = unit.newId()
      const credentials = newCredentials(id, body.credentialType)
      await unit.query(
        `INSERT INTO providers (id, display_name, display_key, identity_provider, credential_type, secret_hash, user_name,
          credentials_created_at, delay_minutes, org_mapping, role_mapping, created_at, modified_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $8, $8)`,
        [
          id,
          body.displayName,
          body.displayName.toLowerCase(),
          body.identityProvider,
          body.credentialType,
          credentials.hash,
          credentials.userName,
          unit.now.toISOString(),
          body.deactivationDelayMinutes ?? defaultDelay,
          JSON.stringify(initialOrgMapping),
          JSON.stringify(initialRoleMapping),
        ],
      )
      unit.changeConfiguration()
      unit.log({ auditEvent: 'ADD_PROVIDER', providerId: id, message: `provider "${body.displayName}"` })
      return { ...shown(kernel, await providerOf(unit, id), configuration.orgs.default.id), ...credentials.once }
    },
  }),
  read('/providers/{id}', {
    summary: 'One provider',
    tag: 'providers',
    access: 'identity',
    answer: z.object({ ...providerParts, wouldMove: count }),
    handler: async call => {
      const provider = await providerOf(call.db, call.params.id ?? '')
      return { ...(await shownNow(call, provider.id)), wouldMove: (await countMoves(call, provider)).total }
    },
  }),
  write('PATCH', '/providers/{id}', {
    summary: 'Change the display name or the deactivation delay; what is absent or empty keeps its value',
    elsewhere: {
      identityProvider: 'it is chosen when a provider is added',
      credentialType: 'it is chosen when a provider is added',
      defaultOrgId: orgMappingCall,
      orgMappingMethod: orgMappingCall,
      groupOrgMapping: orgMappingCall,
      orgAttributeName: orgMappingCall,
      roleMappingMethod: roleMappingCall,
      groupRoleMapping: roleMappingCall,
      allowedRoleIds: roleMappingCall,
    },
    tag: 'providers',
    access: 'identity',
    body: z.object({
      displayName: z.string().max(250).nullish(),
      deactivationDelayMinutes: delay.nullish(),
    }),
    answer: providerAnswer,
    handler: async call => {
      const { unit, body } = call
      const provider = await providerOf(unit, call.params.id ?? '')
      const displayName = body.displayName?.trim() || provider.displayName
      const minutes = body.deactivationDelayMinutes ?? provider.delayMinutes
      if (displayName.toLowerCase() !== provider.displayName.toLowerCase()) await refuseTakenName(unit, displayName)
      if (minutes > provider.delayMinutes) await unit.pauseProvisioning()
      await unit.query(
        'UPDATE providers SET display_name = $2, display_key = $3, delay_minutes = $4, modified_at = $5 WHERE id = $1',
        [provider.id, displayName, displayName.toLowerCase(), minutes, unit.now.toISOString()],
      )
      unit.changeConfiguration()
      if (minutes > provider.delayMinutes) await postpone(unit, provider.id, minutes)
      const changes = [
        ...(displayName !== provider.displayName ? [{ field: 'displayName', old: provider.displayName, new: displayName }] : []),
        ...(minutes !== provider.delayMinutes
          ? [{ field: 'deactivationDelayMinutes', old: provider.delayMinutes, new: minutes }]
          : []),
      ]
      if (changes.length > 0) unit.log({ auditEvent: 'CHANGE_PROVIDER', providerId: provider.id, changes })
      return shownNow(call, provider.id)
    },
  }),
  write('DELETE', '/providers/{id}', {
    summary: 'Delete a provider; its users stay and become local',
    tag: 'providers',
    access: 'identity',
    status: 204,
    query: z.object({ pending: z.enum(['keep', 'cancel']).optional() }),
    handler: async ({ unit, params, query }) => deleteProvider(unit, await providerOf(unit, params.id ?? ''), query.pending),
  }),
  write('POST', '/providers/{id}/credentials', {
    summary: 'Regenerate the secret; the old one dies at once',
    tag: 'providers',
    access: 'identity',
    status: 201,
    secret: true,
    answer: z
      .object({ ...providerParts, ...secretParts })
      .omit({ id: true })
      .extend({ providerId: idAnswer }),
    handler: async call => {
      const { unit } = call
      const provider = await providerOf(unit, call.params.id ?? '')
      const credentials = newCredentials(provider.id, provider.credentialType)
      await unit.query(
        'UPDATE providers SET secret_hash = $2, user_name = $3, credentials_created_at = $4, modified_at = $4 WHERE id = $1',
        [provider.id, credentials.hash, credentials.userName, unit.now.toISOString()],
      )
      unit.changeConfiguration()
      unit.log({ auditEvent: 'REGENERATE_CREDENTIALS', providerId: provider.id, message: `provider "${provider.displayName}"` })
      const { id: _id, ...rest } = await shownNow(call, provider.id)
      return { providerId: provider.id, ...rest, ...credentials.once }
    },
  }),
  read('/providers/{id}/groups', {
    summary: 'Groups that the directory has pushed',
    tag: 'providers',
    access: 'identity',
    query: pageQuery,
    answer: pageAnswer(pushedGroupAnswer).extend({
      orgMappingState: groupMappingState,
      roleMappingState: groupMappingState,
      messages: z.object({ orgMapping: z.string().nullable(), roleMapping: z.string().nullable() }),
    }),
    handler: async ({ db, params, query }) => {
      const provider = await providerOf(db, params.id ?? '')
      const rows = await db.query<{ id: string; display_name: string; external_id: string | null; members: number }>(
        `SELECT g.id, g.display_name, g.external_id, (SELECT count(*)::int FROM group_members m WHERE m.group_id = g.id) AS members
         FROM groups g WHERE g.provider_id = $1 ORDER BY g.display_key, g.id`,
        [provider.id],
      )
      const page = pageOf(rows, query)
      const ids = rows.map(row => row.id)
      const orgGroups = new Set(provider.orgMapping.mappings.flatMap(row => row.groupIds))
      const roleGroups = new Set(provider.roleMapping.mappings.map(row => row.groupId))
      return {
        ...page,
        items: page.items.map(row => {
          const position = provider.orgMapping.mappings.findIndex(mapping => mapping.groupIds.includes(row.id))
          const orgMapping = provider.orgMapping.mappings[position]
          const roleMapping = provider.roleMapping.mappings.find(mapping => mapping.groupId === row.id)
          return {
            id: row.id,
            displayName: row.display_name,
            externalId: row.external_id,
            memberCount: row.members,
            orgMapping: orgMapping ? { orgId: orgMapping.orgId, priority: position + 1 } : null,
            roleMapping: roleMapping ? { roleIds: roleMapping.roleIds } : null,
          }
        }),
        orgMappingState: mappingState(ids, orgGroups),
        roleMappingState: mappingState(ids, roleGroups),
        messages: messagesOf(ids, orgGroups, roleGroups),
      }
    },
  }),
]

/** Section 15. */
function messagesOf(ids: readonly string[], orgGroups: ReadonlySet<string>, roleGroups: ReadonlySet<string>) {
  const text = (mapped: ReadonlySet<string>) =>
    ({ 'no-groups': 'There are no SCIM groups available', 'all-mapped': 'All SCIM groups are mapped', 'unmapped-groups': null })[
      mappingState(ids, mapped)
    ]
  return { orgMapping: text(orgGroups), roleMapping: text(roleGroups) }
}

async function refuseTakenName(unit: Unit, displayName: string): Promise<void> {
  const [taken] = await unit.query('SELECT 1 FROM providers WHERE display_key = $1', [displayName.toLowerCase()])
  if (taken) throw new ServiceError(nameTaken, { message: `there is a provider "${displayName}" already`, rule: 'R4' })
}

/** R81: a longer delay also moves the deactivations that are pending, to request + new delay; a shorter one leaves them. */
async function postpone(unit: Unit, providerId: string, minutes: number): Promise<void> {
  const rows = await unit.query(
    'SELECT * FROM users WHERE provider_id = $1 AND requested_at IS NOT NULL ORDER BY id FOR UPDATE',
    [providerId],
  )
  for (const row of rows) {
    const account = accountOf(row)
    if (account.requestedAt === null) continue
    const dueAt = new Date(account.requestedAt.getTime() + minutes * 60_000)
    if (account.dueAt !== null && dueAt <= account.dueAt) continue
    await updateAccount(unit, account, { ...account, dueAt, commitAt: account.onHold ? null : dueAt }, unit.now)
    unit.log({
      event: 'DEACTIVATION_SCHEDULED',
      providerId,
      userId: account.id,
      userName: account.userName,
      dueAt: dueAt.toISOString(),
      message: 'the delay was raised',
      rule: 'R81',
    })
  }
}

/** R10: users, orgs and roles stay; waiting deactivations need a decision. */
async function deleteProvider(unit: Unit, provider: Provider, pending: 'keep' | 'cancel' | undefined): Promise<void> {
  await unit.pauseProvisioning()
  const waiting = await unit.query(
    'SELECT * FROM users WHERE provider_id = $1 AND requested_at IS NOT NULL ORDER BY id FOR UPDATE',
    [provider.id],
  )
  if (waiting.length > 0 && pending === undefined)
    throw new ServiceError(undecidedDeactivations, {
      message: `${waiting.length} deactivations are pending or deferred`,
      hint: 'say ?pending=keep to carry them out, or ?pending=cancel',
      rule: 'R10',
    })
  if (pending === 'cancel')
    for (const row of waiting) {
      const account = accountOf(row)
      await updateAccount(unit, account, await happen(unit, account, 'cancel', { message: 'the provider was deleted' }), unit.now)
    }
  await unit.query('DELETE FROM groups WHERE provider_id = $1', [provider.id])
  await unit.query('DELETE FROM waiting_moves WHERE provider_id = $1', [provider.id])
  await unit.query(
    `UPDATE apply_runs SET state = 'cancelled', finished_at = $2, message = 'the provider was deleted' WHERE provider_id = $1 AND state = 'running'`,
    [provider.id, unit.now.toISOString()],
  )
  // What the directory had deleted is shown in the console all the same; nothing hides it any more.
  await unit.query(
    'UPDATE users SET former_provider_id = provider_id, provider_id = NULL, manager_reference = NULL, hidden = false, version = version + 1, modified_at = $2 WHERE provider_id = $1',
    [provider.id, unit.now.toISOString()],
  )
  await unit.query('DELETE FROM providers WHERE id = $1', [provider.id])
  unit.changeConfiguration()
  unit.log({ auditEvent: 'DELETE_PROVIDER', providerId: provider.id, message: `provider "${provider.displayName}"` })
}
