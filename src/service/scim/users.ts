import { applyPatch, normalizeResource, type PatchRequest, type Resource } from '../../scim/index.js'
import { profileFields, profileOf, readUser, withProfile } from '../domain/profile.js'
import { Interfered } from '../store/database.js'
import { type Account, isNotesOnly, updateLater, updateNotes } from '../work/accounts.js'
import { holdAccount, rowVersion } from '../work/held-account.js'
import type { Unit } from '../work/unit.js'
import { attempting, isRefusal, refuseWrongTypes, type ScimCall, writing } from './call.js'
import {
  type Joined,
  joinedColumns,
  patchedResource,
  scimOptions,
  type UserRow,
  userColumns,
  userResource,
  weakTag,
} from './representation.js'
import { requestDeactivation, withSentAttributes } from './sent-user.js'
import { notHere, readJoined, rowOf, save } from './stored-user.js'

export async function getUser(call: ScimCall, id: string): Promise<Resource> {
  const [row] = await call.kernel.lookUp<UserRow>(
    call.configuration,
    userColumns,
    'FROM users u WHERE u.id = $1 AND u.provider_id = $2 AND NOT u.hidden',
    [id, call.provider.id],
  )
  if (!row) throw notHere(id)
  return userResource(row, call.baseUrl)
}

/** PATCH /Users/{id}. */
export async function patchUser(call: ScimCall, id: string, body: unknown, ifMatch?: IfMatch): Promise<Resource> {
  const options = scimOptions(call.provider, 'User')
  return changeUser(call, id, ifMatch, async (unit, before) => {
    const request = body as PatchRequest
    const base = patchedResource(before)
    const patched = applyPatch(base, request, options)
    const read = readUser(patched, before.resource, [call.provider.orgMapping.attributeName])
    const carries = touches(request, 'active')
    const view = directoryView(before, base, read.resource, resource => applyPatch(resource, request, options))
    return withSentAttributes(call, unit, before, read, { view, active: carries ? read.active : undefined })
  })
}

/** PUT /Users/{id}: the full set; what is left out is cleared, except `active`. */
export async function putUser(call: ScimCall, id: string, body: Resource, ifMatch?: IfMatch): Promise<Resource> {
  const options = scimOptions(call.provider, 'User')
  const sent = normalizeResource(body, options)
  refuseWrongTypes(sent, options)
  return changeUser(call, id, ifMatch, async (unit, before) => {
    const read = readUser(sent, before.resource, [call.provider.orgMapping.attributeName])
    return withSentAttributes(call, unit, before, read, { view: read.resource, active: read.active })
  })
}

async function changeUser(call: ScimCall, id: string, ifMatch: IfMatch, change: Change): Promise<Resource> {
  const { knownUsers } = call.kernel
  const represent = await attempting(call, async (unit, attempt) => {
    if (attempt > 1) knownUsers.forget(id)
    const known = attempt === 1 ? knownUsers.get(id) : undefined
    try {
      return await changed(call, unit, id, await holdAccount(unit, call.provider.id, id, known), ifMatch, change)
    } catch (error) {
      // What was remembered may be wrong, and so the refusal that follows from it.
      if (known && isRefusal(error)) throw new Interfered(`refused for what was remembered: ${error.message}`)
      throw error
    }
  })
  return represent()
}

type IfMatch = ((tag: string) => void) | undefined
type Change = (unit: Unit, before: Account) => Promise<Account>

/** @returns what makes the representation, once all is written */
async function changed(
  call: ScimCall,
  unit: Unit,
  id: string,
  before: Account | undefined,
  ifMatch: IfMatch,
  change: Change,
): Promise<() => Resource> {
  if (!before) throw notHere(id)
  ifMatch?.(weakTag(before.version))
  const after = await change(unit, before)
  const shown = (account: Account, joined: Joined) => userResource(rowOf(account, joined), call.baseUrl)
  if (after === before || isNotesOnly(before, after)) {
    const joined = await readJoined(unit, id)
    if (after !== before) {
      await updateNotes(unit.deferred, after)
      call.kernel.knownUsers.forget(id)
    }
    return () => shown(before, joined)
  }
  let answer: (Joined & { row_version: string }) | undefined
  const written = await save(unit, before, after, {
    columns: `${joinedColumns}, ${rowVersion}`,
    take: ([row]) => {
      answer = row as typeof answer
    },
  })
  return () => {
    if (!answer) throw new Error(`the change of user ${id} was not answered`)
    // In a transaction the row may have been written more than once.
    if (unit.holds === 'nothing') call.kernel.knownUsers.remember(written, answer.row_version)
    return shown(written, answer)
  }
}

/**
 * What the directory believes after a PATCH: its last values with the same operations applied. Differs from what is stored then only
 * where an administrator edited a field that the directory has not sent since (R44).
 */
function directoryView(before: Account, base: Resource, after: Resource, patch: (resource: Resource) => Resource): Resource {
  const stored = profileOf(before.resource)
  const edited = profileFields.filter(({ field }) => field in before.directory && before.directory[field] !== stored[field])
  if (edited.length === 0) return after
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
export async function deleteUser(call: ScimCall, id: string, ifMatch?: IfMatch): Promise<void> {
  await writing(call, async unit => {
    const before = await holdAccount(unit, call.provider.id, id)
    if (!before) throw notHere(id)
    ifMatch?.(weakTag(before.version))
    const asked = await requestDeactivation(call, unit, before, 'delete', { message: 'deleted by the directory' })
    if (asked === before)
      unit.log({
        event: 'USER_UPDATED',
        providerId: before.providerId,
        userId: before.id,
        userName: before.userName,
        message: 'deleted by the directory; the account is not shown to it any more',
      })
    // His groups show one member less, so their versions go up.
    await unit.query(
      `WITH gone AS (DELETE FROM group_members WHERE user_id = $1 RETURNING group_id)
       UPDATE groups SET version = version + 1, modified_at = $2 WHERE id IN (SELECT group_id FROM gone)`,
      [id, unit.now.toISOString()],
    )
    updateLater(unit, before, { ...asked, hidden: true, scimActive: false }, unit.now)
  })
}
