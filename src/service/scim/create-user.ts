import { normalizeResource, type Resource } from '../../scim/index.js'
import { changesBetween, emailOf, profileOf, type ReadUser, readUser } from '../domain/profile.js'
import { ScimRefusal } from '../errors.js'
import { type Account, accountsByAddress, insertAccount, lockAccount } from '../work/accounts.js'
import { assessAccount, blockedByOrg, carryOut, evaluate } from '../work/evaluate.js'
import { happen } from '../work/happen.js'
import { nobodyWaitsFor, resolveWaiting, withManager } from '../work/managers.js'
import type { Unit } from '../work/unit.js'
import { attempting, refuseWrongTypes, type ScimCall } from './call.js'
import { logIgnored } from './ignored.js'
import { scimOptions, userResource } from './representation.js'
import { collision, externalIdOf, requireUserName, withActive, withSentAttributes } from './sent-user.js'
import { rowOf, save, shown, shownNameOf } from './stored-user.js'

/** POST /Users: a new account, or the revival of one that the directory deleted (R68). */
export async function createUser(call: ScimCall, body: Resource): Promise<Resource> {
  const options = scimOptions(call.provider, 'User')
  const sent = normalizeResource(body, options)
  refuseWrongTypes(sent, options)
  const read = readUser(sent, undefined, [call.provider.orgMapping.attributeName])
  const userName = requireUserName(read.resource)
  const email = emailOf(read.resource)
  // Most names are new: the look at who has a name already comes when the insert found it taken.
  return attempting(call, (unit, attempt) =>
    attempt === 1 ? create(call, unit, read, userName, email, 'unlooked') : createOrRevive(call, unit, read, userName, email),
  )
}

async function createOrRevive(
  call: ScimCall,
  unit: Unit,
  read: ReadUser,
  userName: string,
  email: string | null,
): Promise<Resource> {
  const holders = await accountsByAddress(unit, [userName, email])
  if (holders.length > 0) {
    const [holder] = holders
    const revivable =
      holders.length === 1 &&
      holder?.hidden &&
      holder.providerId === call.provider.id &&
      holder.userName.toLowerCase() === userName.toLowerCase()
    if (!holder || !revivable) throw collision(call.provider, holders, userName, email)
    return revive(call, unit, holder.id, read)
  }
  return create(call, unit, read, userName, email)
}

/**
 * @param look `unlooked`: on the condition that nobody waits for this user as his manager, which is how it is nearly always
 * @throws a unique violation when the name or the e-mail address is taken; an error that `isInterference` knows when somebody waits
 */
async function create(
  call: ScimCall,
  unit: Unit,
  read: ReadUser,
  userName: string,
  email: string | null,
  look?: 'unlooked',
): Promise<Resource> {
  const account = await newAccount(call, unit, read, userName, email)
  const managerName = account.managerId === null ? null : await shownNameOf(unit, account.managerId)
  if (look === 'unlooked') unit.expect(nobodyWaitsFor(account))
  await insertAccount(unit.deferred, account)
  if (look !== 'unlooked') await resolveWaiting(unit, account)
  return userResource(rowOf(account, { manager_display: managerName, groups: null }), call.baseUrl)
}

async function newAccount(call: ScimCall, unit: Unit, read: ReadUser, userName: string, email: string | null): Promise<Account> {
  const isActive = read.active !== false
  const start: Account = {
    id: unit.newId(),
    providerId: call.provider.id,
    formerProviderId: null,
    userName,
    email,
    externalId: externalIdOf(read.resource),
    active: isActive,
    scimActive: isActive,
    blockReasons: isActive ? [] : ['provisioning'],
    onHold: false,
    hidden: false,
    differs: false,
    requestedAt: null,
    dueAt: null,
    askedAt: null,
    commitAt: null,
    archives: isActive ? 'live' : 'none',
    archivesDeletedAt: null,
    orgId: unit.configuration.orgs.default.id,
    orgPlacedBy: 'provisioning',
    orgReason: { method: call.provider.orgMapping.method, why: 'unmapped' },
    roleIds: [],
    roleReasons: [],
    evaluatedVersion: call.provider.mappingVersion,
    managerId: null,
    managerReference: null,
    resource: read.resource,
    directory: { ...profileOf(read.resource) },
    // R41: a user who is created deactivated gets no roles yet.
    ignored: isActive ? {} : { awaitsRoles: true },
    statusCause: { event: 'USER_CREATED', at: unit.now.toISOString(), actor: unit.actor.name },
    createdAt: unit.now,
    modifiedAt: unit.now,
    version: 1,
  }
  const assessment = await assessAccount(unit, unit.configuration, call.provider, start, 'creation', [])
  const { roles, ...placement } = assessment
  let account = await carryOut(unit, start, isActive && roles ? { ...placement, roles } : placement, 'creation')
  unit.log({
    event: 'USER_CREATED',
    providerId: account.providerId,
    userId: account.id,
    userName,
    changes: changesBetween({}, read.resource),
    orgAfter: account.orgId,
    rolesAfter: account.roleIds,
    decidedBy: account.orgReason,
    ...(!isActive && { message: 'created deactivated' }),
  })
  account = logIgnored(unit, await blockedByOrg(unit, account), read.ignored)
  return read.managerReference === null ? account : withManager(unit, account, read.managerReference)
}

/** The deleted account of that name comes back: visible, with what the request says, reactivated or its deactivation cancelled. */
async function revive(call: ScimCall, unit: Unit, id: string, read: ReadUser): Promise<Resource> {
  const before = await lockAccount(unit, id)
  if (!before?.hidden)
    throw new ScimRefusal(409, `the user name ${String(read.resource.userName)} belongs to another account`, 'uniqueness')
  let after = await withSentAttributes(call, unit, { ...before, hidden: false }, read, { view: read.resource, logged: false })
  // An administrator may have made the deleted account active again: created inactive, it is asked to leave once more.
  if (read.active === false) after = await withActive(call, unit, after, false)
  else after = await happen(unit, after, 'activate', { message: 'created again by the directory' })
  // His groups went with him; one who comes out of his deactivation was evaluated on the way.
  if (before.active) after = await evaluate(unit, call.provider, after, 'membership')
  unit.log({
    event: 'USER_UPDATED',
    providerId: after.providerId,
    userId: after.id,
    userName: after.userName,
    changes: changesBetween(before.resource, after.resource),
    message: 'created again by the directory; the same account is shown again',
  })
  await save(unit, before, after)
  return shown(call, unit, id)
}
