import { forbidden, unauthenticated } from '../diagnostics.js'
import { customerCloudAdmin, roles } from '../domain/roles.js'
import { ServiceError } from '../errors.js'
import { hashOf, sameHash } from '../work/ids.js'
import type { Kernel } from '../work/kernel.js'
import type { Access, Caller } from './route.js'

/** The roles that open each kind of call, beside Customer Cloud Admin. */
export const accessRoles: Readonly<Record<Access, readonly string[]>> = {
  viewer: roles.filter(role => role.administrator).map(role => role.id),
  identity: ['identity-management-administrator'],
  users: [
    'identity-management-administrator',
    'cross-org-admin',
    'cross-org-admin-no-restore',
    'cross-org-user-modify',
    'user-modify',
  ],
  legal: ['cross-org-legal-admin'],
}

const operator: Caller = { type: 'administrator', name: 'operator', roleIds: [customerCloudAdmin] }

/**
 * Finds out who calls. The token of a user acts as that user, with the roles he has now.
 *
 * @returns undefined when the token is missing, unknown, or that of a user who has no access any more (R49, R54)
 */
export async function callerOf(kernel: Kernel, header: string | undefined): Promise<Caller | undefined> {
  const [scheme = '', token = ''] = (header ?? '').trim().split(/\s+/, 2)
  if (scheme.toLowerCase() !== 'bearer' || token === '') return undefined
  const hash = hashOf(token)
  const found = (await kernel.configuration()).tokens.get(hash)
  if (!found || !sameHash(found.secretHash, hash)) return undefined
  if (found.userId === null) return operator
  const [user] = await kernel.database.query<{ user_name: string; role_ids: string[] }>(
    `SELECT user_name, role_ids FROM users WHERE id = $1 AND active AND block_reasons = '{}'`,
    [found.userId],
  )
  return user && { type: 'administrator', name: user.user_name, userId: found.userId, roleIds: user.role_ids }
}

export const refuseUnknown = () => new ServiceError(unauthenticated)

/** Whether one of the caller's roles opens the call (R12). */
export const isOpenTo = (caller: Caller, access: Access) =>
  caller.roleIds.some(id => id === customerCloudAdmin || accessRoles[access].includes(id))

/** @throws ServiceError SVC203 when none of the caller's roles opens the call (R12) */
export function authorize(caller: Caller, access: Access): void {
  if (isOpenTo(caller, access)) return
  const names = [customerCloudAdmin, ...accessRoles[access]].slice(0, 4).map(id => roles.find(role => role.id === id)?.name ?? id)
  throw new ServiceError(forbidden, {
    message: `this needs the role ${names.join(' or ')}`,
    rule: access === 'identity' ? 'R12' : undefined,
  })
}

/**
 * Giving and taking administrator roles needs what mappings need (R12): who may change users only would make himself an administrator.
 *
 * @param changed ids of the roles that somebody gets or loses
 * @throws ServiceError SVC203
 */
export function authorizeRoles(caller: Caller, changed: readonly string[]): void {
  if (roles.some(role => role.administrator && changed.includes(role.id))) authorize(caller, 'identity')
}
