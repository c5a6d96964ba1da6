import {
  applyPatch,
  attributeValue,
  isEqual,
  normalizeResource,
  type PatchRequest,
  type Projection,
  type Resource,
} from '../../scim/index.js'
import { fold } from '../domain/profile.js'
import { ScimRefusal } from '../errors.js'
import { isUniqueViolation } from '../store/database.js'
import { leaveGroup } from '../work/group-deletion.js'
import { changeMembers } from '../work/membership.js'
import type { Unit } from '../work/unit.js'
import { refuseWrongTypes, type ScimCall, writing } from './call.js'
import { columnsOf } from './list.js'
import { memberIds, membersToPatch } from './patched-members.js'
import { type GroupRow, groupColumns, groupResource, scimOptions, weakTag } from './representation.js'

const notHere = (id: string) => new ScimRefusal(404, `there is no group ${id.slice(0, 80)}`)

/** `writing` for groups, whose names are unique too. */
async function writingGroup<T>(call: ScimCall, work: (unit: Unit) => Promise<T>): Promise<T> {
  try {
    return await writing(call, work)
  } catch (error) {
    if (isUniqueViolation(error)) throw new ScimRefusal(409, 'the display name belongs to another group', 'uniqueness')
    throw error
  }
}

export async function getGroup(call: ScimCall, id: string, projection: Projection): Promise<Resource> {
  const [row] = await call.kernel.read<GroupRow>(
    call.configuration,
    columnsOf('Group', projection),
    'FROM groups g WHERE g.id = $1 AND g.provider_id = $2',
    [id, call.provider.id],
  )
  if (!row) throw notHere(id)
  return groupResource(row, call.baseUrl)
}

/** POST /Groups. A group may be empty (R37, R174). */
export async function createGroup(call: ScimCall, body: Resource): Promise<Resource> {
  const options = scimOptions(call.provider, 'Group')
  const sent = normalizeResource(body, options)
  refuseWrongTypes(sent, options)
  const stored = storedGroup(sent)
  return writingGroup(call, async unit => {
    const id = unit.newId()
    await unit.query(
      `INSERT INTO groups (id, provider_id, display_name, display_key, external_id, resource, folded, created_at, modified_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [id, call.provider.id, ...columnsFor(stored), unit.now.toISOString()],
    )
    unit.log({ event: 'GROUP_CREATED', providerId: call.provider.id, groupId: id, groupName: stored.displayName })
    const members = await membersIn(call, unit, sent.members, { id, displayName: stored.displayName })
    await changeMembers(unit, call.provider, { id, displayName: stored.displayName }, members, [])
    return shown(call, unit, id)
  })
}

interface StoredGroup {
  readonly displayName: string
  readonly externalId: string | null
}

function storedGroup(sent: Resource): StoredGroup {
  const { displayName, externalId } = sent
  if (typeof displayName !== 'string' || displayName.trim() === '')
    throw new ScimRefusal(400, 'displayName is missing', 'invalidValue')
  if (displayName.length > 1024) throw new ScimRefusal(400, 'displayName has more than 1024 characters', 'invalidValue')
  return { displayName, externalId: typeof externalId === 'string' && externalId !== '' ? externalId : null }
}

function columnsFor({ displayName, externalId }: StoredGroup): unknown[] {
  const resource = { ...(externalId !== null && { externalId }), displayName }
  return [displayName, displayName.toLowerCase(), externalId, JSON.stringify(resource), JSON.stringify(fold(resource))]
}

/** Ids of the users among sent members; those of type Group are left out with a warning (R37). */
async function membersIn(
  call: ScimCall,
  unit: Unit,
  members: unknown,
  group: { readonly id: string; readonly displayName: string },
): Promise<string[]> {
  const ids = new Set<string>()
  const nested = new Set<string>()
  for (const member of Array.isArray(members) ? members : []) {
    const value = attributeValue(member, 'value')
    if (typeof value !== 'string' || value === '') throw new ScimRefusal(400, 'a member has no value', 'invalidValue')
    const type = attributeValue(member, 'type')
    if (typeof type === 'string' && type.toLowerCase() === 'group') nested.add(value)
    else ids.add(value)
  }
  const list = [...ids]
  if (list.length > 0) {
    const groups = await unit.query<{ id: string }>('SELECT id FROM groups WHERE provider_id = $1 AND id = ANY($2)', [
      call.provider.id,
      list,
    ])
    for (const { id } of groups) {
      ids.delete(id)
      nested.add(id)
    }
  }
  if (nested.size > 0)
    unit.log({
      event: 'MEMBER_ADDED',
      result: 'warning',
      providerId: call.provider.id,
      groupId: group.id,
      groupName: group.displayName,
      rule: 'R37',
      message: `members of type Group are ignored: ${[...nested].slice(0, 10).join(', ')}`,
    })
  return [...ids]
}

async function shown(call: ScimCall, unit: Unit, id: string, projection: Projection = {}): Promise<Resource> {
  const [row] = await unit.query<GroupRow>(`SELECT ${columnsOf('Group', projection)} FROM groups g WHERE g.id = $1`, [id])
  if (!row) throw notHere(id)
  return groupResource(row, call.baseUrl)
}

async function lockGroup(call: ScimCall, unit: Unit, id: string, ifMatch?: (tag: string) => void): Promise<GroupRow> {
  const [row] = await unit.query<GroupRow>(
    `SELECT ${groupColumns} FROM groups g WHERE g.id = $1 AND g.provider_id = $2 FOR UPDATE`,
    [id, call.provider.id],
  )
  if (!row) throw notHere(id)
  ifMatch?.(weakTag(row.version))
  return row
}

/** PUT /Groups/{id}: members that are left out leave the group. */
export async function putGroup(call: ScimCall, id: string, body: Resource, ifMatch?: (tag: string) => void): Promise<Resource> {
  const options = scimOptions(call.provider, 'Group')
  const sent = normalizeResource(body, options)
  refuseWrongTypes(sent, options)
  return writingGroup(call, async unit => {
    const row = await lockGroup(call, unit, id, ifMatch)
    const wanted = await membersIn(call, unit, sent.members, { id, displayName: row.display_name })
    await changeGroup(call, unit, row, storedGroup(sent), await memberIds(unit, id), wanted)
    return shown(call, unit, id)
  })
}

/**
 * PATCH /Groups/{id}. Members that an operation names are read and no others, so that one member of ten thousand is added or taken
 * away as quickly as of ten; operations on all members read all. The answer is the group only where `attributes` asks for it (RFC 7644
 * section 3.5.2): its members are the costly part.
 */
export async function patchGroup(
  call: ScimCall,
  id: string,
  body: unknown,
  ifMatch: ((tag: string) => void) | undefined,
  projection: Projection,
): Promise<Resource | undefined> {
  const options = scimOptions(call.provider, 'Group')
  const request = body as PatchRequest
  return writingGroup(call, async unit => {
    const row = await lockGroup(call, unit, id, ifMatch)
    const { present, members } = await membersToPatch(call, unit, id, request, options.compatibility === 'entra')
    const base: Resource = {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      id,
      ...row.resource,
      ...(members.length > 0 && { members }),
    }
    const patched = applyPatch(base, request, options)
    const wanted = isEqual(patched.members, base.members)
      ? present
      : await membersIn(call, unit, patched.members, { id, displayName: row.display_name })
    await changeGroup(call, unit, row, storedGroup(patched), present, wanted)
    return projection.attributes ? shown(call, unit, id, projection) : undefined
  })
}

async function changeGroup(
  call: ScimCall,
  unit: Unit,
  row: GroupRow,
  after: StoredGroup,
  present: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const [has, wants] = [new Set(present), new Set(wanted)]
  const added = wanted.filter(id => !has.has(id))
  const removed = present.filter(id => !wants.has(id))
  const isRenamed = after.displayName !== row.display_name
  const isChanged = isRenamed || after.externalId !== row.external_id
  if (!isChanged && added.length + removed.length === 0) return
  await unit.query(
    `UPDATE groups SET display_name = $2, display_key = $3, external_id = $4, resource = $5, folded = $6, modified_at = $7, version = version + 1
     WHERE id = $1`,
    [row.id, ...columnsFor(after), unit.now.toISOString()],
  )
  if (isChanged)
    unit.log({
      event: 'GROUP_RENAMED',
      providerId: call.provider.id,
      groupId: row.id,
      groupName: after.displayName,
      changes: [
        ...(isRenamed ? [{ field: 'displayName', old: row.display_name, new: after.displayName }] : []),
        ...(after.externalId !== row.external_id ? [{ field: 'externalId', old: row.external_id, new: after.externalId }] : []),
      ],
    })
  await changeMembers(unit, call.provider, { id: row.id, displayName: after.displayName }, added, removed)
}

/** DELETE /Groups/{id}: its mappings stay behind as broken (R139). */
export async function deleteGroup(call: ScimCall, id: string, ifMatch?: (tag: string) => void): Promise<void> {
  await writingGroup(call, async unit => {
    const row = await lockGroup(call, unit, id, ifMatch)
    await leaveGroup(unit, call.provider, { id, displayName: row.display_name })
  })
}
