import { applyPatch, isEqual, normalizeResource, type PatchRequest, type Resource, validateResource } from '../../scim/index.js'
import { assess } from '../domain/assess.js'
import { sentRolesOf } from '../domain/mapping.js'
import {
  changesBetween,
  emailOf,
  isEmailAddress,
  profileFields,
  profileOf,
  type ReadUser,
  readUser,
  withProfile,
} from '../domain/profile.js'
import { ScimRefusal } from '../errors.js'
import { isUniqueViolation } from '../store/database.js'
import {
  type Account,
  accountColumns,
  accountOf,
  accountsByAddress,
  insertAccount,
  isNotesOnly,
  lockAccount,
  updateAccount,
  updateNotes,
} from '../work/accounts.js'
import type { Configuration, Provider } from '../work/configuration.js'
import { carryOut, evaluate } from '../work/evaluate.js'
import { happen } from '../work/happen.js'
import type { Kernel } from '../work/kernel.js'
import type { Actor, LogEntry } from '../work/log.js'
import { referencesTo, resolveWaiting, withManager } from '../work/managers.js'
import { watchDeactivations } from '../work/safety.js'
import type { Unit } from '../work/unit.js'
import { logIgnored } from './ignored.js'
import {
  joinedColumns,
  patchedResource,
  scimOptions,
  type UserRow,
  userColumns,
  userResource,
  weakTag,
} from './representation.js'

/** One SCIM request after authentication. */
export interface ScimCall {
  readonly kernel: Kernel
  readonly provider: Provider
  readonly baseUrl: string
  readonly requestId: string
  /** As it was when the request was authenticated. */
  readonly configuration: Configuration
}

export const directory = (provider: Provider): Actor => ({ type: 'directory', name: provider.displayName })

const notHere = (id: string) => new ScimRefusal(404, `there is no user ${id.slice(0, 80)}`)

export async function getUser(call: ScimCall, id: string): Promise<Resource> {
  const [row] = await call.kernel.read<UserRow>(
    call.configuration,
    userColumns,
    'FROM users u WHERE u.id = $1 AND u.provider_id = $2 AND NOT u.hidden',
    [id, call.provider.id],
  )
  if (!row) throw notHere(id)
  return userResource(row, call.baseUrl)
}

/** POST /Users: a new account, or the revival of one that the directory deleted (R68). */
export async function createUser(call: ScimCall, body: Resource): Promise<Resource> {
  const options = scimOptions(call.provider, 'User')
  const sent = normalizeResource(body, options)
  refuseWrongTypes(sent, options)
  const read = readUser(sent, undefined, [call.provider.orgMapping.attributeName])
  const userName = requireUserName(read.resource)
  const email = emailOf(read.resource)
  // Most names are new: the look at who has a name already comes when the insert found it taken.
  for (let attempt = 1; ; attempt++)
    try {
      return await writing(call, unit =>
        attempt === 1 ? create(call, unit, read, userName, email) : createOrRevive(call, unit, read, userName, email),
      )
    } catch (error) {
      // Another request may take the name between our look and our insert.
      if (!isUniqueViolation(error) || attempt === 3) throw error
    }
}

const writing = <T>(call: ScimCall, work: (unit: Unit) => Promise<T>) =>
  call.kernel.write(directory(call.provider), work, { requestId: call.requestId, configuration: call.configuration })

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

/** @throws a unique violation when the name or the e-mail address is taken */
async function create(call: ScimCall, unit: Unit, read: ReadUser, userName: string, email: string | null): Promise<Resource> {
  const account = await newAccount(call, unit, read, userName, email)
  const isAwaited = await insertAccount(unit, account, referencesTo(account))
  if (isAwaited) await resolveWaiting(unit, account)
  if (account.managerId !== null) return shown(call, unit, account.id)
  const row = {
    ...rowOf(account),
    id: account.id,
    created_at: account.createdAt,
    manager_id: null,
    manager_display: null,
    groups: null,
  }
  return userResource(row, call.baseUrl)
}

/** 409; a local user is protected, and that is logged (R105). */
function collision(provider: Provider, holders: readonly Account[], userName: string, email: string | null): ScimRefusal {
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

async function newAccount(call: ScimCall, unit: Unit, read: ReadUser, userName: string, email: string | null): Promise<Account> {
  const isActive = read.active !== false
  const { orgs } = unit.configuration
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
    orgId: orgs.default.id,
    orgPlacedBy: 'provisioning',
    orgReason: { method: call.provider.orgMapping.method, why: 'unmapped' },
    roleIds: [],
    roleReasons: [],
    managerId: null,
    managerReference: null,
    resource: read.resource,
    directory: { ...profileOf(read.resource) },
    ignored: {},
    statusCause: { event: 'USER_CREATED', at: unit.now.toISOString(), actor: unit.actor.name },
    createdAt: unit.now,
    modifiedAt: unit.now,
    version: 1,
  }
  const { attributeName } = call.provider.orgMapping
  const orgName = read.resource[attributeName]
  const assessment = assess(start, 'creation', {
    orgMapping: call.provider.orgMapping,
    roleMapping: call.provider.roleMapping,
    groups: [],
    orgName: typeof orgName === 'string' ? orgName : undefined,
    sentRoles: sentRolesOf(read.resource),
    orgs,
    isLastAdministrator: false,
  })
  // R41: a user who is created deactivated gets no roles yet.
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
  account = logIgnored(unit, account, read.ignored)
  return read.managerReference === null ? account : withManager(unit, account, read.managerReference)
}

const externalIdOf = (resource: Resource) => (typeof resource.externalId === 'string' ? resource.externalId : null)

/** The deleted account of that name comes back: visible, with what the request says, reactivated or its deactivation cancelled. */
async function revive(call: ScimCall, unit: Unit, id: string, read: ReadUser): Promise<Resource> {
  const before = await lockAccount(unit, id)
  if (!before?.hidden)
    throw new ScimRefusal(409, `the user name ${String(read.resource.userName)} belongs to another account`, 'uniqueness')
  let after = await withSentAttributes(call, unit, { ...before, hidden: false }, read, { view: read.resource, logged: false })
  if (read.active !== false) after = await happen(unit, after, 'activate', { message: 'created again by the directory' })
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

/** PATCH /Users/{id}. */
export async function patchUser(call: ScimCall, id: string, body: unknown, ifMatch?: (tag: string) => void): Promise<Resource> {
  const options = scimOptions(call.provider, 'User')
  return changeUser(call, id, ifMatch, async (unit, before) => {
    const request = body as PatchRequest
    const base = patchedResource(before)
    const patched = applyPatch(base, request, options)
    const read = readUser(patched, before.resource, [call.provider.orgMapping.attributeName])
    const carries = touches(request, 'active')
    const view = directoryView(before, base, patched, resource => applyPatch(resource, request, options))
    return withSentAttributes(call, unit, before, read, { view, active: carries ? read.active : undefined })
  })
}

/** PUT /Users/{id}: the full set; what is left out is cleared, except `active`. */
export async function putUser(call: ScimCall, id: string, body: Resource, ifMatch?: (tag: string) => void): Promise<Resource> {
  const options = scimOptions(call.provider, 'User')
  const sent = normalizeResource(body, options)
  refuseWrongTypes(sent, options)
  return changeUser(call, id, ifMatch, async (unit, before) => {
    const read = readUser(sent, before.resource, [call.provider.orgMapping.attributeName])
    return withSentAttributes(call, unit, before, read, { view: read.resource, active: read.active })
  })
}

async function changeUser(
  call: ScimCall,
  id: string,
  ifMatch: ((tag: string) => void) | undefined,
  change: (unit: Unit, before: Account) => Promise<Account>,
): Promise<Resource> {
  const attempt = () =>
    writing(call, async unit => {
      const [row] = await unit.query(
        `SELECT ${accountColumns}, ${joinedColumns} FROM users u WHERE u.id = $1 AND u.provider_id = $2 AND NOT u.hidden FOR UPDATE OF u`,
        [id, call.provider.id],
      )
      if (!row) throw notHere(id)
      const before = accountOf(row)
      ifMatch?.(weakTag(before.version))
      const after = await change(unit, before)
      if (after === before) return userResource(row as unknown as UserRow, call.baseUrl)
      if (isNotesOnly(before, after)) {
        await updateNotes(unit.deferred, after)
        return userResource(row as unknown as UserRow, call.baseUrl)
      }
      const written = await save(unit, before, after)
      if (written.managerId === before.managerId)
        return userResource({ ...(row as unknown as UserRow), ...rowOf(written) }, call.baseUrl)
      return shown(call, unit, id)
    })
  try {
    return await attempt()
  } catch (error) {
    if (isUniqueViolation(error)) return await attempt()
    throw error
  }
}

const rowOf = (account: Account) => ({
  resource: account.resource,
  scim_active: account.scimActive,
  modified_at: account.modifiedAt,
  version: account.version,
})

async function save(unit: Unit, before: Account, after: Account): Promise<Account> {
  const written = await updateAccount(unit.deferred, before, after, unit.now)
  const isRenamed =
    before.userName.toLowerCase() !== after.userName.toLowerCase() ||
    before.externalId !== after.externalId ||
    before.hidden !== after.hidden
  if (isRenamed) await resolveWaiting(unit, written)
  return written
}

async function shown(call: ScimCall, unit: Unit, id: string): Promise<Resource> {
  const [row] = await unit.query<UserRow>(`SELECT ${userColumns} FROM users u WHERE u.id = $1`, [id])
  if (!row) throw notHere(id)
  return userResource(row, call.baseUrl)
}

interface Sent {
  /** The user as the directory believes him to be after the request. */
  readonly view: Resource
  /** `active`, when the request carries it. */
  readonly active?: boolean | undefined
  /** False when the caller logs the change of attributes itself. */
  readonly logged?: false
}

/** Applies what a request made of a user: attributes, manager, org name, and `active`. */
async function withSentAttributes(call: ScimCall, unit: Unit, before: Account, read: ReadUser, sent: Sent): Promise<Account> {
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

async function withActive(call: ScimCall, unit: Unit, before: Account, active: boolean): Promise<Account> {
  let after = await happen(unit, before, active ? 'activate' : 'requestDeactivation')
  if (!active && after !== before) after = await asked(call, unit, after)
  return after.scimActive === active ? after : { ...after, scimActive: active }
}

/** Remembers that the directory asked for this deactivation, and looks whether it asks for too many (R84). */
async function asked(call: ScimCall, unit: Unit, account: Account): Promise<Account> {
  await watchDeactivations(unit, call.provider)
  return { ...account, askedAt: unit.now }
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

/**
 * What the directory believes after a PATCH: its last values with the same operations applied. Differs from the stored user only
 * where an administrator edited a field that the directory has not sent since (R44).
 */
function directoryView(before: Account, base: Resource, patched: Resource, patch: (resource: Resource) => Resource): Resource {
  const stored = profileOf(before.resource)
  const edited = profileFields.filter(({ field }) => field in before.directory && before.directory[field] !== stored[field])
  if (edited.length === 0) return readUser(patched, before.resource).resource
  const believed = Object.fromEntries(edited.map(({ field }) => [field, before.directory[field] as string | null]))
  return readUser(patch(withProfile(base, believed)), before.resource).resource
}

/** Whether a PATCH request names an attribute, by path or in a value without path. */
function touches(request: PatchRequest, attribute: string): boolean {
  const isNamed = (path: string) => path.toLowerCase() === attribute || path.toLowerCase().endsWith(`:user:${attribute}`)
  const operations = Object.entries(request).find(([key]) => key.toLowerCase() === 'operations')?.[1]
  return (Array.isArray(operations) ? operations : []).some((operation: Record<string, unknown>) => {
    const member = (name: string) => Object.entries(operation).find(([key]) => key.toLowerCase() === name)?.[1]
    const path = member('path')
    if (typeof path === 'string' && path !== '') return isNamed(path.trim())
    const value = member('value')
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(value).some(
        ([key, inner]) =>
          isNamed(key) || (key.includes(':') && typeof inner === 'object' && inner !== null && Object.keys(inner).some(isNamed)),
      )
    )
  })
}

/** DELETE /Users/{id}: a deactivation request, after which the resource is hidden (R68). */
export async function deleteUser(call: ScimCall, id: string, ifMatch?: (tag: string) => void): Promise<void> {
  await writing(call, async unit => {
    const before = await lockAccount(unit, id)
    if (!before || before.providerId !== call.provider.id || before.hidden) throw notHere(id)
    ifMatch?.(weakTag(before.version))
    let after = await happen(unit, before, 'delete', { message: 'deleted by the directory' })
    if (after === before)
      unit.log({
        event: 'USER_UPDATED',
        providerId: after.providerId,
        userId: after.id,
        userName: after.userName,
        message: 'deleted by the directory; the account is not shown to it any more',
      })
    else after = await asked(call, unit, after)
    after = { ...after, hidden: true, scimActive: false }
    // His groups show one member less, so their versions go up.
    await unit.query(
      `WITH gone AS (DELETE FROM group_members WHERE user_id = $1 RETURNING group_id)
       UPDATE groups SET version = version + 1, modified_at = $2 WHERE id IN (SELECT group_id FROM gone)`,
      [id, unit.now.toISOString()],
    )
    await updateAccount(unit.deferred, before, after, unit.now)
  })
}

function requireUserName(resource: Resource): string {
  const { userName } = resource
  if (typeof userName !== 'string' || userName === '') throw new ScimRefusal(400, 'userName is missing', 'invalidValue')
  if (!isEmailAddress(userName))
    throw new ScimRefusal(400, 'userName is not an e-mail address of 1 to 346 characters', 'invalidValue')
  return userName
}

/**
 * SCM303: a value of the wrong JSON type; SCM307: two values that are primary (RFC 7643 section 2.4). Everything else that is doubtful is the
 * service's to judge, field by field.
 */
const refusedCodes = new Set(['SCM301', 'SCM303', 'SCM307'])

export function refuseWrongTypes(resource: Resource, options: Parameters<typeof validateResource>[1]): void {
  const [mistake] = validateResource(resource, options).filter(
    found => refusedCodes.has(found.code) && found.severity === 'error',
  )
  if (mistake) throw new ScimRefusal(400, `${mistake.path ?? ''}: ${mistake.message}`, 'invalidValue')
}
