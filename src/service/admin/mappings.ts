import { z } from 'zod'
import { commonAttributes, userSchema } from '../../scim/index.js'
import { badBody, badMapping, mappingConflict, refusedForProvider } from '../diagnostics.js'
import {
  mappingState,
  type OrgMapping,
  type OrgMappingRow,
  type OrgMethod,
  type RoleMapping,
  type RoleMethod,
} from '../domain/mapping.js'
import { ServiceError } from '../errors.js'
import type { Queryable } from '../store/database.js'
import type { Provider } from '../work/configuration.js'
import type { Unit } from '../work/unit.js'
import { groupReference, id } from './answers.js'
import { countMoves } from './moves.js'
import { activeOrg, roleIdsOf } from './orgs.js'
import { providerOf } from './providers.js'
import { type AdminCall, type AdminRoute, read, write } from './route.js'
import { idText } from './texts.js'

/** Pushed groups of a provider, by id. */
async function groupNames(db: Queryable, providerId: string): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; display_name: string }>(
    'SELECT id, display_name FROM groups WHERE provider_id = $1 ORDER BY display_key, id',
    [providerId],
  )
  return new Map(rows.map(row => [row.id, row.display_name]))
}

/** Section 15. */
const messages = {
  'no-groups': 'There are no SCIM groups available',
  'all-mapped': 'All SCIM groups are mapped',
  'unmapped-groups': null,
} as const

/** The methods that a provider may choose: Azure AD sends neither org names nor roles that count (R32, R34, R124). */
const orgMethods = (provider: Provider): readonly OrgMethod[] =>
  provider.identityProvider === 'azure' ? ['one-org', 'scim-groups'] : ['one-org', 'scim-groups', 'c42OrgName']
const roleMethods = (provider: Provider): readonly RoleMethod[] =>
  provider.identityProvider === 'azure' ? ['manual', 'scim-groups'] : ['manual', 'scim-groups', 'scim-attribute']

const shownGroup = (id: string, pushed: ReadonlyMap<string, string>, last: Readonly<Record<string, string>>) => ({
  id,
  displayName: pushed.get(id) ?? (Object.hasOwn(last, id) ? last[id] : null) ?? null,
  deleted: !pushed.has(id),
})

async function shownOrgMapping(call: Pick<AdminCall, 'db' | 'configuration'>, provider: Provider) {
  const { orgMapping } = provider
  const { orgs } = call.configuration
  const pushed = await groupNames(call.db, provider.id)
  const moves = await countMoves(call, provider)
  const state = mappingState([...pushed.keys()], new Set(orgMapping.mappings.flatMap(row => row.groupIds)))
  return {
    method: orgMapping.method,
    methods: orgMethods(provider),
    orgId: orgMapping.orgId ?? orgs.default.id,
    unmappedOrgId: orgMapping.unmappedOrgId ?? orgs.default.id,
    attributeName: orgMapping.attributeName,
    mappings: orgMapping.mappings.map((row, index) => {
      const reason = brokenReason(row, pushed, call)
      return {
        id: row.id,
        priority: index + 1,
        groupIds: row.groupIds,
        groups: row.groupIds.map(id => shownGroup(id, pushed, orgMapping.groupNames)),
        orgId: row.orgId,
        orgName: orgs.get(row.orgId)?.name ?? null,
        wouldMove: moves.byMapping.get(row.id) ?? 0,
        broken: reason !== null,
        brokenReason: reason,
      }
    }),
    state,
    message: messages[state],
    wouldMove: moves.total,
    availableGroups: available(pushed, new Set(orgMapping.mappings.flatMap(row => row.groupIds))),
    version: provider.mappingVersion,
  }
}

const available = (pushed: ReadonlyMap<string, string>, mapped: ReadonlySet<string>) =>
  [...pushed].filter(([id]) => !mapped.has(id)).map(([id, displayName]) => ({ id, displayName }))

/** Why a mapping matches nobody (R121, R139). */
function brokenReason(
  row: OrgMappingRow,
  pushed: ReadonlyMap<string, string>,
  call: Pick<AdminCall, 'configuration'>,
): string | null {
  const org = call.configuration.orgs.get(row.orgId)
  if (!org?.active) return 'organisation deactivated'
  const deleted = row.groupIds.filter(id => !pushed.has(id))
  return deleted.length > 0 ? 'group deleted in directory' : null
}

async function shownRoleMapping(db: Queryable, provider: Provider) {
  const { roleMapping } = provider
  const pushed = await groupNames(db, provider.id)
  const mapped = new Set(roleMapping.mappings.map(row => row.groupId))
  const state = mappingState([...pushed.keys()], mapped)
  return {
    method: roleMapping.method,
    methods: roleMethods(provider),
    mappings: roleMapping.mappings.map(row => ({
      groupId: row.groupId,
      group: shownGroup(row.groupId, pushed, roleMapping.groupNames),
      roleIds: row.roleIds,
      broken: !pushed.has(row.groupId),
      brokenReason: pushed.has(row.groupId) ? null : 'group deleted in directory',
    })),
    allowedRoleIds: roleMapping.allowedRoleIds ?? [],
    state,
    message: messages[state],
    availableGroups: available(pushed, mapped),
    version: provider.mappingVersion,
  }
}

/** What a SCIM user has already may name his org when it is one text that the directory writes: `title`, not `id`, `groups` or `password`. */
function mayNameOrgs(name: string): boolean {
  const own = [...commonAttributes, ...userSchema.attributes].find(each => each.name.toLowerCase() === name.toLowerCase())
  return !own || (own.type === 'string' && !own.multiValued && own.mutability === 'readWrite')
}

const orgMappingBody = z.object({
  method: z.enum(['one-org', 'scim-groups', 'c42OrgName']),
  orgId: idText.nullish(),
  unmappedOrgId: idText.nullish(),
  attributeName: z
    .string()
    .regex(/^[A-Za-z$][A-Za-z0-9_$-]{0,99}$/, 'is no SCIM attribute name of 1 to 100 characters')
    .refine(mayNameOrgs, 'is an attribute of every user that is no text of its own to read and write')
    .nullish(),
  mappings: z
    .array(z.object({ groupIds: z.array(idText).max(10_000), orgId: idText }))
    .max(10_000)
    .nullish(),
})

const roleMappingBody = z.object({
  method: z.enum(['manual', 'scim-groups', 'scim-attribute']),
  mappings: z
    .array(z.object({ groupId: idText, roleIds: z.array(z.string().max(200)).max(100) }))
    .max(10_000)
    .nullish(),
  /** What the SCIM attribute `roles` may give (R34), by id or name. */
  allowedRoleIds: z.array(z.string().max(200)).max(100).nullish(),
})

const count = z.int().min(0)
const shownGroupAnswer = z.object({ id, displayName: z.string().nullable(), deleted: z.boolean() })
const brokenParts = { broken: z.boolean(), brokenReason: z.string().nullable() }
const stateParts = {
  state: z.enum(['no-groups', 'unmapped-groups', 'all-mapped']),
  message: z.string().nullable(),
  availableGroups: z.array(groupReference),
  version: count,
}
const orgMethodNames = z.enum(['one-org', 'scim-groups', 'c42OrgName'])
const orgMappingAnswer = z
  .object({
    method: orgMethodNames,
    methods: z.array(orgMethodNames),
    orgId: id,
    unmappedOrgId: id,
    attributeName: z.string(),
    mappings: z.array(
      z.object({
        id,
        priority: z.int().min(1),
        groupIds: z.array(id),
        groups: z.array(shownGroupAnswer),
        orgId: id,
        orgName: z.string().nullable(),
        wouldMove: count,
        ...brokenParts,
      }),
    ),
    wouldMove: count,
    ...stateParts,
  })
  .meta({ id: 'OrgMapping' })

const roleMethodNames = z.enum(['manual', 'scim-groups', 'scim-attribute'])
const roleMappingAnswer = z
  .object({
    method: roleMethodNames,
    methods: z.array(roleMethodNames),
    mappings: z.array(z.object({ groupId: id, group: shownGroupAnswer, roleIds: z.array(z.string()), ...brokenParts })),
    allowedRoleIds: z.array(z.string()),
    ...stateParts,
  })
  .meta({ id: 'RoleMapping' })

export const mappingRoutes: readonly AdminRoute[] = [
  read('/providers/{id}/org-mapping', {
    summary: 'Organisation mapping, with what it would move',
    tag: 'mappings',
    access: 'identity',
    answer: orgMappingAnswer,
    handler: async call => shownOrgMapping(call, await providerOf(call.db, call.params.id ?? '')),
  }),
  write('PUT', '/providers/{id}/org-mapping', {
    summary: 'Set the organisation mapping; the order of the mappings is their priority. Nobody moves until Apply',
    tag: 'mappings',
    access: 'identity',
    body: orgMappingBody,
    answer: orgMappingAnswer,
    handler: async call => {
      const { unit, body } = call
      const provider = await providerOf(unit, call.params.id ?? '')
      if (!orgMethods(provider).includes(body.method))
        throw new ServiceError(refusedForProvider, { message: 'Azure AD does not support the c42OrgName method', rule: 'R124' })
      const { configuration } = unit
      const orgId = body.orgId ?? provider.orgMapping.orgId
      const unmappedOrgId = body.unmappedOrgId ?? provider.orgMapping.unmappedOrgId
      // What another method sleeps with may name an org that was deactivated since; what is in force may not (R121).
      if (orgId !== null && (body.orgId || body.method === 'one-org')) activeOrg(configuration, orgId, '/orgId')
      if (unmappedOrgId !== null && (body.unmappedOrgId || body.method === 'scim-groups'))
        activeOrg(configuration, unmappedOrgId, '/unmappedOrgId')
      const pushed = await groupNames(unit, provider.id)
      const rows = body.mappings ? orgRows(unit, body.mappings, provider, pushed) : provider.orgMapping.mappings
      const mapping: OrgMapping = {
        method: body.method,
        orgId,
        unmappedOrgId,
        attributeName: body.attributeName ?? provider.orgMapping.attributeName,
        mappings: rows,
        groupNames: namesOf(
          rows.flatMap(row => row.groupIds),
          pushed,
          provider.orgMapping.groupNames,
        ),
      }
      await saveMapping(unit, provider, 'org_mapping', mapping)
      return shownOrgMapping(call, { ...provider, orgMapping: mapping, mappingVersion: provider.mappingVersion + 1 })
    },
  }),
  read('/providers/{id}/role-mapping', {
    summary: 'Role mapping',
    tag: 'mappings',
    access: 'identity',
    answer: roleMappingAnswer,
    handler: async ({ db, params }) => shownRoleMapping(db, await providerOf(db, params.id ?? '')),
  }),
  write('PUT', '/providers/{id}/role-mapping', {
    summary: 'Set the role mapping. Nobody’s roles change until Apply',
    tag: 'mappings',
    access: 'identity',
    body: roleMappingBody,
    answer: roleMappingAnswer,
    handler: async ({ unit, params, body }) => {
      const provider = await providerOf(unit, params.id ?? '')
      if (!roleMethods(provider).includes(body.method))
        throw new ServiceError(refusedForProvider, {
          message: 'roles that Azure AD sends are not mapped; map its groups instead',
          rule: 'R34',
        })
      const pushed = await groupNames(unit, provider.id)
      if (body.method === 'scim-groups' && pushed.size === 0)
        throw new ServiceError(mappingConflict, {
          message: messages['no-groups'],
          hint: 'provision groups from the directory first',
          rule: 'R143',
        })
      const rows = body.mappings ? roleRows(body.mappings, provider, pushed) : provider.roleMapping.mappings
      const allowedRoleIds = body.allowedRoleIds
        ? roleIdsOf(body.allowedRoleIds, '/allowedRoleIds')
        : (provider.roleMapping.allowedRoleIds ?? [])
      if (body.method === 'scim-attribute' && allowedRoleIds.length === 0)
        throw refuse('/allowedRoleIds', 'name the roles that the attribute may give', 'R34')
      const mapping: RoleMapping = {
        method: body.method,
        mappings: rows,
        allowedRoleIds,
        groupNames: namesOf(
          rows.map(row => row.groupId),
          pushed,
          provider.roleMapping.groupNames,
        ),
      }
      await saveMapping(unit, provider, 'role_mapping', mapping)
      return shownRoleMapping(unit, { ...provider, roleMapping: mapping, mappingVersion: provider.mappingVersion + 1 })
    },
  }),
]

function namesOf(
  ids: readonly string[],
  pushed: ReadonlyMap<string, string>,
  last: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(ids.map(id => [id, pushed.get(id) ?? last[id] ?? '']))
}

async function saveMapping(
  unit: Unit,
  provider: Provider,
  column: 'org_mapping' | 'role_mapping',
  mapping: OrgMapping | RoleMapping,
) {
  await unit.query(`UPDATE providers SET ${column} = $2, mapping_version = mapping_version + 1, modified_at = $3 WHERE id = $1`, [
    provider.id,
    JSON.stringify(mapping),
    unit.now.toISOString(),
  ])
  unit.changeConfiguration()
  unit.log({
    auditEvent: column === 'org_mapping' ? 'CHANGE_ORG_MAPPING' : 'CHANGE_ROLE_MAPPING',
    providerId: provider.id,
    message: `method ${mapping.method}, ${mapping.mappings.length} mappings`,
  })
}

function orgRows(
  unit: Unit,
  sent: readonly { readonly groupIds: readonly string[]; readonly orgId: string }[],
  provider: Provider,
  pushed: ReadonlyMap<string, string>,
): OrgMappingRow[] {
  const stored = provider.orgMapping
  if (sent.length > 0 && pushed.size === 0 && stored.mappings.length === 0)
    throw new ServiceError(mappingConflict, {
      message: messages['no-groups'],
      hint: 'provision groups from the directory first',
      rule: 'R128',
    })
  const seen = new Set<string>()
  return sent.map(({ groupIds, orgId }, index) => {
    if (groupIds.length === 0) throw refuse(`/mappings/${index}/groupIds`, 'a mapping needs a group', 'R129')
    for (const [at, id] of groupIds.entries()) {
      const pointer = `/mappings/${index}/groupIds/${at}`
      refuseUnknownGroup(id, pointer, pushed, stored.groupNames)
      if (seen.has(id))
        throw new ServiceError(mappingConflict, { message: `${pointer}: the group is in another mapping already`, rule: 'R132' })
      seen.add(id)
    }
    // A broken mapping that was there before may stay as it is while others are edited.
    const same = stored.mappings.find(
      row => row.orgId === orgId && row.groupIds.length === groupIds.length && row.groupIds.every(id => groupIds.includes(id)),
    )
    if (!same) activeOrg(unit.configuration, orgId, `/mappings/${index}/orgId`)
    return { id: same?.id ?? unit.newId(), groupIds, orgId }
  })
}

function roleRows(
  sent: readonly { readonly groupId: string; readonly roleIds: readonly string[] }[],
  provider: Provider,
  pushed: ReadonlyMap<string, string>,
) {
  const seen = new Set<string>()
  return sent.map(({ groupId, roleIds }, index) => {
    refuseUnknownGroup(groupId, `/mappings/${index}/groupId`, pushed, provider.roleMapping.groupNames)
    if (seen.has(groupId))
      throw new ServiceError(mappingConflict, {
        message: `/mappings/${index}/groupId: the group is mapped already`,
        rule: 'R144',
      })
    seen.add(groupId)
    if (roleIds.length === 0) throw refuse(`/mappings/${index}/roleIds`, 'a mapping needs a role', 'R144')
    return { groupId, roleIds: roleIdsOf(roleIds, `/mappings/${index}/roleIds`) }
  })
}

function refuseUnknownGroup(
  id: string,
  pointer: string,
  pushed: ReadonlyMap<string, string>,
  last: Readonly<Record<string, string>>,
): void {
  if (pushed.has(id) || Object.hasOwn(last, id)) return
  throw new ServiceError(badBody, {
    message: `${pointer}: the provider has no group of that id`,
    rule: 'R128',
    mistakes: [{ pointer, detail: 'the provider has no group of that id' }],
  })
}

const refuse = (pointer: string, detail: string, rule: string) =>
  new ServiceError(badMapping, { message: `${pointer}: ${detail}`, rule, mistakes: [{ pointer, detail }] })
