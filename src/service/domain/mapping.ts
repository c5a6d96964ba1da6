import type { OrgTree } from './orgs.js'
import { customerCloudAdmin, findRole, isRole } from './roles.js'

export type OrgMethod = 'one-org' | 'scim-groups' | 'c42OrgName'

/** One mapping of SCIM groups to an org; the order of the list is the priority, first is highest (R130). */
export interface OrgMappingRow {
  readonly id: string
  readonly groupIds: readonly string[]
  readonly orgId: string
}

/** What a provider says about organisations. The settings of the methods not in force are kept (R141). */
export interface OrgMapping {
  readonly method: OrgMethod
  /** Null: the default org. */
  readonly orgId: string | null
  readonly unmappedOrgId: string | null
  readonly attributeName: string
  readonly mappings: readonly OrgMappingRow[]
  /** Names that mapped groups had last, for showing a group that was deleted (R139). */
  readonly groupNames: Readonly<Record<string, string>>
}

export interface RoleMappingRow {
  readonly groupId: string
  readonly roleIds: readonly string[]
}

export type RoleMethod = 'manual' | 'scim-groups' | 'scim-attribute'

/** What a provider says about roles. The settings of the methods not in force are kept, as with organisations. */
export interface RoleMapping {
  readonly method: RoleMethod
  readonly mappings: readonly RoleMappingRow[]
  /** The only roles that the attribute of method "scim-attribute" gives (R34). Absent in what was stored before there was the method. */
  readonly allowedRoleIds?: readonly string[]
  readonly groupNames: Readonly<Record<string, string>>
}

/** R15: a new provider puts users into the default org with default roles. */
export const initialOrgMapping: OrgMapping = {
  method: 'one-org',
  orgId: null,
  unmappedOrgId: null,
  attributeName: 'c42OrgName',
  mappings: [],
  groupNames: {},
}
export const initialRoleMapping: RoleMapping = { method: 'manual', mappings: [], allowedRoleIds: [], groupNames: {} }

export interface GroupReference {
  readonly id: string
  readonly displayName: string
}

/** Why a user is in his org (R176). */
export interface OrgReason {
  readonly method: OrgMethod | 'administrator' | 'local'
  readonly why: 'one-org' | 'mapped' | 'unmapped' | 'attribute' | 'moved-by-administrator' | 'local'
  readonly group?: GroupReference
  readonly mappingId?: string
  /** From 1; 1 is the highest. */
  readonly priority?: number
  readonly value?: string
}

export type Placement =
  | { readonly kind: 'org'; readonly orgId: string; readonly reason: OrgReason }
  /** An org of that name must be made first (R142). */
  | { readonly kind: 'new-org'; readonly name: string; readonly reason: OrgReason }
  /** Nothing decides: the user stays, and it is reported (R121). */
  | { readonly kind: 'stay'; readonly why: string }

/** The orgs that the method in force names. Settings of the other methods sleep (R141); they may wake up broken (R121). */
export function targetsOf({ method, orgId, unmappedOrgId, mappings }: OrgMapping): readonly string[] {
  const mapped = mappings.map(row => row.orgId)
  const named: readonly (string | null)[] = { 'one-org': [orgId], 'scim-groups': [unmappedOrgId, ...mapped], c42OrgName: [] }[
    method
  ]
  return named.filter(id => id !== null)
}

/**
 * Which org the mapping of a provider gives to a user.
 *
 * @param groups the pushed groups the user is a member of
 * @param orgName value of the attribute of method (c)
 */
export function placementOf(
  mapping: OrgMapping,
  groups: readonly GroupReference[],
  orgName: string | undefined,
  orgs: OrgTree,
): Placement {
  if (mapping.method === 'c42OrgName') return placementByName(orgName, orgs)
  if (mapping.method === 'one-org') return placeIn(mapping.orgId ?? orgs.default.id, { method: 'one-org', why: 'one-org' }, orgs)
  for (const [index, row] of mapping.mappings.entries()) {
    const group = groups.find(({ id }) => row.groupIds.includes(id))
    if (!group) continue
    return placeIn(row.orgId, { method: 'scim-groups', why: 'mapped', group, mappingId: row.id, priority: index + 1 }, orgs)
  }
  return placeIn(mapping.unmappedOrgId ?? orgs.default.id, { method: 'scim-groups', why: 'unmapped' }, orgs)
}

function placeIn(orgId: string, reason: OrgReason, orgs: OrgTree): Placement {
  const org = orgs.get(orgId)
  if (org?.active) return { kind: 'org', orgId, reason }
  return { kind: 'stay', why: `the mapping is broken: its organisation ${org ? `"${org.name}" is deactivated` : 'is gone'}` }
}

function placementByName(orgName: string | undefined, orgs: OrgTree): Placement {
  const value = orgName?.trim() ?? ''
  const reason: OrgReason = { method: 'c42OrgName', why: 'attribute', value }
  if (value === '') return { kind: 'org', orgId: orgs.default.id, reason }
  const org = orgs.byName(value)
  return org ? placeIn(org.id, reason, orgs) : { kind: 'new-org', name: value, reason }
}

/** Why a user has a role (R176). */
export interface RoleReason {
  readonly roleId: string
  readonly source: 'group' | 'attribute' | 'org-default' | 'manual'
  readonly groups?: readonly GroupReference[]
  /** With source "attribute": the value of `roles` that names the role. */
  readonly value?: string
  readonly orgId?: string
}

export interface RoleSet {
  readonly roleIds: readonly string[]
  readonly reasons: readonly RoleReason[]
  /** Roles of mappings that do not exist any more (R150). */
  readonly unknown: readonly string[]
  /** Values of the attribute that name a role outside the allow list (R34). */
  readonly notAllowed: readonly string[]
}

/** Default roles of an org. */
export function defaultRoleSet(orgId: string, orgs: OrgTree): RoleSet {
  const ids = orgs.defaultRoleIds(orgId)
  return {
    roleIds: ids.filter(isRole),
    reasons: ids.filter(isRole).map(roleId => ({ roleId, source: 'org-default', orgId })),
    unknown: ids.filter(id => !isRole(id)),
    notAllowed: [],
  }
}

/** Values of the SCIM attribute `roles` (RFC 7643 section 4.1.2), which method "scim-attribute" reads. */
export function sentRolesOf(resource: Readonly<Record<string, unknown>>): string[] {
  const elements: readonly unknown[] = Array.isArray(resource.roles) ? resource.roles : []
  return elements.flatMap(element => {
    const value = typeof element === 'object' && element !== null && 'value' in element ? element.value : element
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })
}

/**
 * The roles that the mapping gives: the union over the user's mapped groups (R146), or those of the attribute that the allow list has
 * (R34); the default roles of his org when that is nothing (R147), never both (R148). Undefined with method "manual": provisioning
 * leaves roles alone (R149).
 *
 * @param sentRoles values of the user's SCIM attribute `roles`
 */
export function rolesOf(
  mapping: RoleMapping,
  groups: readonly GroupReference[],
  sentRoles: readonly string[],
  orgId: string,
  orgs: OrgTree,
): RoleSet | undefined {
  if (mapping.method === 'manual') return undefined
  return mapping.method === 'scim-attribute'
    ? rolesOfAttribute(mapping.allowedRoleIds ?? [], sentRoles, orgId, orgs)
    : rolesOfGroups(mapping, groups, orgId, orgs)
}

function rolesOfAttribute(allowed: readonly string[], sentRoles: readonly string[], orgId: string, orgs: OrgTree): RoleSet {
  const given = new Map<string, string>()
  const unknown: string[] = []
  const notAllowed: string[] = []
  for (const value of new Set(sentRoles)) {
    const role = findRole(value)
    if (!role) unknown.push(value)
    else if (!allowed.includes(role.id)) notAllowed.push(value)
    else if (!given.has(role.id)) given.set(role.id, value)
  }
  if (given.size === 0) return { ...defaultRoleSet(orgId, orgs), unknown, notAllowed }
  const reasons = [...given].map(([roleId, value]) => ({ roleId, source: 'attribute' as const, value }))
  return { roleIds: [...given.keys()], reasons, unknown, notAllowed }
}

function rolesOfGroups(mapping: RoleMapping, groups: readonly GroupReference[], orgId: string, orgs: OrgTree): RoleSet {
  const givers = new Map<string, GroupReference[]>()
  let isMapped = false
  for (const row of mapping.mappings) {
    const group = groups.find(({ id }) => id === row.groupId)
    if (!group) continue
    isMapped = true
    for (const roleId of row.roleIds) givers.set(roleId, [...(givers.get(roleId) ?? []), group])
  }
  if (!isMapped) return defaultRoleSet(orgId, orgs)
  const known = [...givers.keys()].filter(isRole)
  return {
    roleIds: known,
    reasons: known.map(roleId => ({ roleId, source: 'group', groups: givers.get(roleId) ?? [] })),
    unknown: [...givers.keys()].filter(id => !isRole(id)),
    notAllowed: [],
  }
}

/** R154: the last holder of Customer Cloud Admin keeps it. */
export function keepingLastAdministrator(before: readonly string[], after: readonly string[], isLastHolder: boolean) {
  const loses = before.includes(customerCloudAdmin) && !after.includes(customerCloudAdmin)
  return loses && isLastHolder ? [...after, customerCloudAdmin] : after
}

/** Whether groups are there, and whether each is mapped (R172, R173). */
export function mappingState(
  groupIds: readonly string[],
  mapped: ReadonlySet<string>,
): 'no-groups' | 'unmapped-groups' | 'all-mapped' {
  if (groupIds.length === 0) return 'no-groups'
  return groupIds.every(id => mapped.has(id)) ? 'all-mapped' : 'unmapped-groups'
}
