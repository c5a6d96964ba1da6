import { isEqual, type Resource } from '../../scim/index.js'
import { stateTable } from '../domain/lifecycle.js'
import { sentRolesOf } from '../domain/mapping.js'
import { changesBetween, emailOf, isEmailAddress, profileOf, type ReadUser } from '../domain/profile.js'
import { stateOf } from '../domain/state.js'
import { ScimRefusal } from '../errors.js'
import { type Account, accountsByAddress } from '../work/accounts.js'
import type { Provider } from '../work/configuration.js'
import { evaluate } from '../work/evaluate.js'
import { type Happening, happen } from '../work/happen.js'
import type { LogEntry } from '../work/log.js'
import { withManager } from '../work/managers.js'
import { watchDeactivations } from '../work/safety.js'
import type { Unit } from '../work/unit.js'
import type { ScimCall } from './call.js'
import { logIgnored } from './ignored.js'

interface Sent {
  /** The user as the directory believes him to be after the request. */
  readonly view: Resource
  /** `active`, when the request carries it. */
  readonly active?: boolean | undefined
  /** False when the caller logs the change of attributes itself. */
  readonly logged?: false
}

/** Applies what a request made of a user: attributes, manager, org name, and `active`. */
export async function withSentAttributes(
  call: ScimCall,
  unit: Unit,
  before: Account,
  read: ReadUser,
  sent: Sent,
): Promise<Account> {
  const { attributeName, method } = call.provider.orgMapping
  let after = await withResource(call, unit, before, read)
  if (sent.logged !== false) logUpdate(unit, before, after)
  const profile = profileOf(sent.view)
  if (!isEqual(before.directory, profile)) after = { ...after, directory: { ...profile } }
  after = logIgnored(unit, after, read.ignored)
  const namesOtherOrg = method === 'c42OrgName' && before.resource[attributeName] !== read.resource[attributeName]
  const namesOtherRoles =
    call.provider.roleMapping.method === 'scim-attribute' && !isEqual(sentRolesOf(before.resource), sentRolesOf(read.resource))
  if ((namesOtherOrg || namesOtherRoles) && after.active) after = await evaluate(unit, call.provider, after, 'attribute')
  return sent.active === undefined ? after : withActive(call, unit, after, sent.active)
}

async function withResource(call: ScimCall, unit: Unit, before: Account, read: ReadUser): Promise<Account> {
  const userName = requireUserName(read.resource)
  const email = emailOf(read.resource)
  let after = before
  if (!isEqual(read.resource, before.resource)) {
    await refuseCollision(call, unit, before, userName, email)
    after = { ...after, resource: read.resource, userName, email, externalId: externalIdOf(read.resource) }
  }
  const reference = before.managerId ?? before.managerReference
  return read.managerReference === reference ? after : withManager(unit, after, read.managerReference)
}

function logUpdate(unit: Unit, before: Account, after: Account): void {
  if (before.resource === after.resource && before.managerId === after.managerId) return
  const changes = changesBetween(before.resource, after.resource)
  if (before.managerId !== after.managerId) changes.push({ field: 'managerId', old: before.managerId, new: after.managerId })
  if (changes.length === 0) return
  unit.log({
    event: 'USER_UPDATED',
    providerId: after.providerId,
    userId: after.id,
    userName: after.userName,
    changes,
    ...(before.userName.toLowerCase() !== after.userName.toLowerCase() && {
      message: `renamed from ${before.userName} to ${after.userName}`,
    }),
  })
}

/** What `active` of a request does to the account, and that SCIM says so from now on (R38). */
export async function withActive(call: ScimCall, unit: Unit, before: Account, active: boolean): Promise<Account> {
  const after = active
    ? await happen(unit, before, 'activate')
    : await requestDeactivation(call, unit, before, 'requestDeactivation')
  return after.scimActive === active ? after : { ...after, scimActive: active }
}

/**
 * Lets a deactivation that the directory asks for happen, remembers that it asked, and looks whether it asks for too many (R84).
 *
 * @returns the very same account when it leaves already
 */
export async function requestDeactivation(
  call: ScimCall,
  unit: Unit,
  before: Account,
  event: 'requestDeactivation' | 'delete',
  how?: Happening,
): Promise<Account> {
  if (stateTable[event][stateOf(before)] === '-') return before
  // Counted before anything is written: an attempt cannot read behind that.
  const raiseAlert = await watchDeactivations(unit, call.provider)
  const after = await happen(unit, before, event, how)
  await raiseAlert?.()
  return { ...after, askedAt: unit.now }
}

async function refuseCollision(
  call: ScimCall,
  unit: Unit,
  before: Account,
  userName: string,
  email: string | null,
): Promise<void> {
  const isNameNew = before.userName.toLowerCase() !== userName.toLowerCase()
  const isEmailNew = email !== null && before.email?.toLowerCase() !== email.toLowerCase()
  if (!isNameNew && !isEmailNew) return
  const holders = (await accountsByAddress(unit, [userName, email])).filter(holder => holder.id !== before.id)
  if (holders.length > 0) throw collision(call.provider, holders, userName, email)
}

/** 409; a local user is protected, and that is logged (R105). */
export function collision(provider: Provider, holders: readonly Account[], userName: string, email: string | null): ScimRefusal {
  const taken = holders.some(holder => [holder.userName, holder.email].some(own => own?.toLowerCase() === userName.toLowerCase()))
  const what = taken ? `the user name ${userName}` : `the e-mail address ${email}`
  const refusal = new ScimRefusal(409, `${what} belongs to another account`, 'uniqueness')
  const local = holders.find(holder => holder.providerId === null)
  if (!local) return refusal
  const entry: LogEntry = {
    event: 'LOCAL_USER_PROTECTED',
    result: 'error',
    providerId: provider.id,
    userId: local.id,
    userName: local.userName,
    rule: 'R105',
    message: `${what} belongs to a local user; to let provisioning manage him, link him to the provider`,
  }
  return Object.assign(refusal, { entry })
}

export const externalIdOf = (resource: Resource) => (typeof resource.externalId === 'string' ? resource.externalId : null)

export function requireUserName(resource: Resource): string {
  const { userName } = resource
  if (typeof userName !== 'string' || userName === '') throw new ScimRefusal(400, 'userName is missing', 'invalidValue')
  if (!isEmailAddress(userName))
    throw new ScimRefusal(400, 'userName is not an e-mail address of 1 to 346 characters', 'invalidValue')
  return userName
}
