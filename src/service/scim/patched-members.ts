import { attributeValue, equalitiesOf, type PatchRequest, parsePath, type Resource } from '../../scim/index.js'
import type { Unit } from '../work/unit.js'
import type { ScimCall } from './call.js'
import { type GroupRow, groupColumns, groupResource, memberColumn } from './representation.js'

/** Ids of all members, those of hidden users among them. */
export async function memberIds(unit: Unit, id: string): Promise<string[]> {
  return (await unit.query<{ user_id: string }>('SELECT user_id FROM group_members WHERE group_id = $1', [id])).map(
    row => row.user_id,
  )
}

export interface MembersToPatch {
  readonly present: readonly string[]
  /** The same members as values that the operations work on. */
  readonly members: readonly Resource[]
}

/** The members that a PATCH works on: those it names where it names some, and all that is shown of them where a filter looks at it. */
export async function membersToPatch(
  call: ScimCall,
  unit: Unit,
  id: string,
  request: PatchRequest,
  entra: boolean,
): Promise<MembersToPatch> {
  const named = namedMembers(request, entra)
  const present = named ? await presentAmong(unit, id, named) : await memberIds(unit, id)
  const shown = named === undefined && filtersMembers(request) ? await shownMembers(call, unit, id) : undefined
  return { present, members: present.map(value => shown?.get(value) ?? { value }) }
}

async function shownMembers(call: ScimCall, unit: Unit, id: string): Promise<ReadonlyMap<unknown, Resource>> {
  const rows = await unit.query<GroupRow>(`SELECT ${groupColumns}, ${memberColumn} FROM groups g WHERE g.id = $1`, [id])
  const members = rows.flatMap(row => (groupResource(row, call.baseUrl).members ?? []) as Resource[])
  return new Map(members.map(member => [member.value, member]))
}

const isFilter = (path: unknown) => typeof path === 'string' && /(^|:)members\s*\[/i.test(path.trim())

/** Whether an operation picks members by a filter, in its path or in a key of a value without path. */
function filtersMembers(request: PatchRequest): boolean {
  const operations = attributeValue(request, 'Operations')
  return (Array.isArray(operations) ? operations : []).some(operation => {
    const value = attributeValue(operation, 'value')
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
    return isFilter(attributeValue(operation, 'path')) || keys.some(isFilter)
  })
}

async function presentAmong(unit: Unit, id: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await unit.query<{ user_id: string }>(
    'SELECT user_id FROM group_members WHERE group_id = $1 AND user_id = ANY($2) ORDER BY user_id',
    [id, ids],
  )
  return rows.map(row => row.user_id)
}

/** The members that the operations of a request name; undefined when an operation is about all of them. */
function namedMembers(request: unknown, entra: boolean): string[] | undefined {
  const operations = attributeValue(request, 'Operations')
  const named: string[] = []
  for (const operation of Array.isArray(operations) ? operations : []) {
    const path = attributeValue(operation, 'path')
    const value = attributeValue(operation, 'value')
    const op = String(attributeValue(operation, 'op')).toLowerCase()
    if (typeof path !== 'string' || path.trim() === '') {
      const isAboutMembers =
        typeof value === 'object' && value !== null && Object.keys(value).some(key => /(^|:)members/i.test(key))
      if (isAboutMembers) return undefined
      continue
    }
    if (!/(^|:)members/i.test(path)) continue
    const ids = /[[.]/.test(path) ? idOfFilter(path) : valuesOf(value)
    const isNamed = ids !== undefined && ids.length > 0 && (op === 'add' || (op === 'remove' && (entra || path.includes('['))))
    if (!isNamed) return undefined
    // One by one: a call takes some hundred thousand arguments at most, and a body names more.
    for (const id of ids) named.push(id)
  }
  return named
}

function idOfFilter(path: string): string[] | undefined {
  try {
    const { filter, sub } = parsePath(path)
    const equalities = (filter && sub === undefined && equalitiesOf(filter)) || []
    const [first] = equalities
    const isId = equalities.length === 1 && first?.name.toLowerCase() === 'value'
    // The schema compares members without case, and ids are lower case.
    return isId && typeof first?.value === 'string' ? [first.value.toLowerCase()] : undefined
  } catch {
    return undefined
  }
}

function valuesOf(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).map(item =>
    typeof item === 'string' ? item : attributeValue(item, 'value'),
  )
  return list.every(item => typeof item === 'string') ? (list as string[]) : undefined
}
