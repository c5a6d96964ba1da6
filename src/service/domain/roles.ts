/** A role of the catalogue (R151). */
export interface Role {
  readonly id: string
  readonly name: string
  /** What the role lets its holder sign in to (R58). */
  readonly signsInTo: readonly ('app' | 'console')[]
  /** Giving it to somebody tells the Customer Cloud Admins (R155). */
  readonly administrator: boolean
}

const plain = (id: string, name: string): Role => ({ id, name, signsInTo: [], administrator: false })
const administrator = (id: string, name: string): Role => ({ id, name, signsInTo: [], administrator: true })

/** The 28 known roles, in alphabetical order of their ids. */
export const roles: readonly Role[] = [
  administrator('admin-restore', 'Admin Restore'),
  administrator('admin-restore-limited', 'Admin Restore Limited'),
  plain('alert-emails', 'Alert Emails'),
  administrator('audit-log-viewer', 'Audit Log Viewer'),
  administrator('cross-org-admin', 'Cross Org Admin'),
  administrator('cross-org-admin-no-restore', 'Cross Org Admin No Restore'),
  administrator('cross-org-computer-modify', 'Cross Org Computer Modify'),
  administrator('cross-org-help-desk', 'Cross Org Help Desk'),
  administrator('cross-org-help-desk-no-restore', 'Cross Org Help Desk No Restore'),
  administrator('cross-org-legal-admin', 'Cross Org Legal Admin'),
  administrator('cross-org-manager', 'Cross Org Manager'),
  administrator('cross-org-user-modify', 'Cross Org User Modify'),
  administrator('customer-cloud-admin', 'Customer Cloud Admin'),
  { id: 'desktop-user', name: 'Desktop User', signsInTo: ['app'], administrator: false },
  { id: 'desktop-user-no-web-restore', name: 'Desktop User No Web Restore', signsInTo: ['app'], administrator: false },
  administrator('identity-management-administrator', 'Identity Management Administrator'),
  administrator('multi-factor-auth-admin', 'Multi-Factor Auth Admin'),
  administrator('org-admin', 'Org Admin'),
  administrator('org-admin-no-web-restore', 'Org Admin No Web Restore'),
  administrator('org-computer-modify', 'Org Computer Modify'),
  administrator('org-help-desk', 'Org Help Desk'),
  administrator('org-help-desk-no-restore', 'Org Help Desk No Restore'),
  administrator('org-legal-admin', 'Org Legal Admin'),
  administrator('org-manager', 'Org Manager'),
  { id: 'proe-user', name: 'PROe User', signsInTo: ['console'], administrator: false },
  plain('push-restore', 'Push Restore'),
  plain('remote-file-selection', 'Remote File Selection'),
  administrator('user-modify', 'User Modify'),
]

const byId = new Map(roles.map(role => [role.id, role]))
const byName = new Map(roles.map(role => [role.name.toLowerCase(), role]))

/** Finds a role by its id or its display name, without case; undefined for an unknown one. */
export function findRole(idOrName: string): Role | undefined {
  const key = idOrName.trim().toLowerCase()
  return byId.get(key) ?? byName.get(key)
}

export const isRole = (id: string) => byId.has(id)

/** What every org starts with (R118). */
export const initialDefaultRoles: readonly string[] = ['proe-user', 'desktop-user']

export const customerCloudAdmin = 'customer-cloud-admin'

/** Where the roles let their holder sign in; nowhere without one that permits it (R58, R148). */
export function signsInTo(roleIds: readonly string[]): ReadonlySet<'app' | 'console'> {
  return new Set(roleIds.flatMap(id => byId.get(id)?.signsInTo ?? []))
}
