import {
  defaultRoleSet,
  type GroupReference,
  keepingLastAdministrator,
  type OrgMapping,
  type OrgReason,
  placementOf,
  type RoleMapping,
  type RoleSet,
  rolesOf,
} from './mapping.js'
import type { OrgTree } from './orgs.js'

/** When org and roles of a user are looked at again (R137). `attribute` is a change of an attribute that a method reads: the org name of method (c), `roles` of R34. */
export type EvaluationPoint = 'creation' | 'membership' | 'reactivation' | 'apply' | 'hold-ended' | 'attribute'

export interface Assessed {
  readonly orgId: string
  readonly orgPlacedBy: 'provisioning' | 'administrator'
  readonly onHold: boolean
  readonly roleIds: readonly string[]
  readonly roleReasons: RoleSet['reasons']
  /** Created deactivated and so without roles (R41): his first ones are still to come. */
  readonly awaitsRoles: boolean
  /** A move was put off because of a legal hold (R98). */
  readonly awaitsMove: boolean
}

/** What the mappings want for a user: pure data, so that a dry run and the real thing cannot differ. */
export interface Assessment {
  /** The org he belongs in; absent when he stays. */
  readonly org?: { readonly id: string; readonly reason: OrgReason; readonly lostDestinations: readonly string[] }
  /** The org of method (c) that must be made first. */
  readonly newOrg?: { readonly name: string; readonly reason: OrgReason }
  /** Same org, but the reason for being there is another one. */
  readonly reason?: OrgReason
  /** A move that was not made, and why (R98, R121). */
  readonly skipped?: { readonly why: string; readonly rule: string; readonly target?: string }
  readonly roles?: RoleSet
  /** Roles that were given by hand and go now (R154). */
  readonly manualRolesRemoved: readonly string[]
}

export interface AssessContext {
  readonly orgMapping: OrgMapping
  readonly roleMapping: RoleMapping
  readonly groups: readonly GroupReference[]
  readonly orgName: string | undefined
  /** Values of the user's SCIM attribute `roles` (R34). */
  readonly sentRoles: readonly string[]
  readonly orgs: OrgTree
  /** Nobody else holds Customer Cloud Admin. */
  readonly isLastAdministrator: boolean
}

/** Compares what a user has with what the mappings say, at one evaluation point. Org first, then roles (R153). */
export function assess(user: Assessed, point: EvaluationPoint, context: AssessContext): Assessment {
  const org = assessOrg(user, point, context)
  // A new org of method (c) has no roles of its own yet: it takes those of the default org above it (R119).
  const orgId = org.org?.id ?? (org.newOrg ? context.orgs.default.id : user.orgId)
  return { ...org, ...assessRoles(user, point, orgId, context) }
}

function assessOrg(user: Assessed, point: EvaluationPoint, context: AssessContext): Omit<Assessment, 'manualRolesRemoved'> {
  const { orgMapping, orgs } = context
  // Who comes back to an org that was deactivated meanwhile is placed anew, also where an administrator had put him (R121, R126).
  const isHomeless = point === 'reactivation' && orgs.get(user.orgId)?.active === false
  const isConsidered = {
    'one-org':
      point === 'creation' ||
      isHomeless ||
      (user.orgPlacedBy === 'provisioning' &&
        (point === 'apply' || point === 'reactivation' || (point === 'hold-ended' && user.awaitsMove))),
    'scim-groups': point !== 'attribute',
    c42OrgName: point !== 'membership',
  }[orgMapping.method]
  if (!isConsidered) return {}
  const placement = placementOf(orgMapping, context.groups, context.orgName, orgs)
  if (placement.kind === 'stay') return { skipped: { why: placement.why, rule: 'R121' } }
  if (placement.kind === 'new-org') return { newOrg: { name: placement.name, reason: placement.reason } }
  if (placement.orgId === user.orgId) return { reason: placement.reason }
  if (user.onHold && orgs.differInDestinations(user.orgId, placement.orgId))
    return {
      skipped: {
        why: 'the user is on legal hold and the organisation backs up to other destinations',
        rule: 'R98',
        target: placement.orgId,
      },
    }
  const lostDestinations = orgs.lostDestinations(user.orgId, placement.orgId)
  return { org: { id: placement.orgId, reason: placement.reason, lostDestinations } }
}

function assessRoles(
  user: Assessed,
  point: EvaluationPoint,
  orgId: string,
  context: AssessContext,
): Pick<Assessment, 'roles' | 'manualRolesRemoved'> {
  // Also with method "manual" a user begins with the defaults (R40); whom an administrator left without roles stays so (R149).
  const isFirst = point === 'creation' || (point === 'reactivation' && user.awaitsRoles && user.roleIds.length === 0)
  const mapped = rolesOf(context.roleMapping, context.groups, context.sentRoles, orgId, context.orgs)
  const wanted = mapped ?? (isFirst ? defaultRoleSet(orgId, context.orgs) : undefined)
  if (!wanted) return { manualRolesRemoved: [] }
  const roleIds = keepingLastAdministrator(user.roleIds, wanted.roleIds, context.isLastAdministrator)
  const reasons = roleIds.map(
    roleId => wanted.reasons.find(reason => reason.roleId === roleId) ?? { roleId, source: 'manual' as const },
  )
  const manual = user.roleReasons.filter(reason => reason.source === 'manual').map(reason => reason.roleId)
  return {
    roles: { roleIds, reasons, unknown: wanted.unknown, notAllowed: wanted.notAllowed },
    manualRolesRemoved: manual.filter(id => user.roleIds.includes(id) && !roleIds.includes(id)),
  }
}

/** The same roles, whatever their order. */
export const sameRoles = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(id => b.includes(id))
