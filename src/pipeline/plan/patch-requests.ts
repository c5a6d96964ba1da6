import type { PatchOperation, ResourceTypeName } from '../../scim/index.js'
import { collection, type ScimRequest } from '../client/scim-client.js'
import type { Target } from '../transform/target.js'
import { lackedBy, loses } from './read-target.js'

/** `A`: what Entra sends by default. `B`: after the flag aadOptscim062020. */
export type Dialect = 'A' | 'B'

const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** One attribute of an existing resource and its new value; `after` undefined removes it. */
export interface TargetChange {
  readonly target: Target
  readonly before: unknown
  readonly after: unknown
  /** A list is written whole, also when it only grows. */
  readonly replaces?: boolean
}

/** The PATCH that makes these changes and no others. */
export function patchRequest(
  type: ResourceTypeName,
  id: string,
  changes: readonly TargetChange[],
  dialect: Dialect,
): ScimRequest {
  const Operations = dialect === 'A' ? changes.map(operationA) : operationsB(changes)
  return { method: 'PATCH', path: `${collection(type)}/${encodedId(id)}`, body: { schemas: [patchSchema], Operations } }
}

/** Placeholders keep their braces: they are replaced before sending. */
function encodedId(id: string): string {
  return id.startsWith('{id of ') ? id : encodeURIComponent(id)
}

/** One operation an attribute, with path; booleans as words, roles as JSON in a text, references as a bare id. */
function operationA(change: TargetChange): PatchOperation {
  const { target, after } = change
  const path = target.written
  if (after === undefined) return { op: 'Remove', path }
  const { replaces, value } = writes(change)
  const op = replaces ? 'Replace' : 'Add'
  if (typeof value === 'boolean') return { op, path, value: value ? 'True' : 'False' }
  if (target.takesList && target.attribute === 'roles' && Array.isArray(value))
    return { op, path, value: value.map(role => ({ value: JSON.stringify(role) })) }
  return { op, path, value }
}

/** A list from which nothing goes away gets what it lacks; one that loses a value is replaced as a whole. */
function writes({ target, before, after, replaces = false }: TargetChange): { replaces: boolean; value: unknown } {
  if (before === undefined || !target.takesList || !Array.isArray(before) || !Array.isArray(after))
    return { replaces: before !== undefined && !target.takesList, value: after }
  if (replaces || loses(before, after)) return { replaces: true, value: after }
  const added = lackedBy(before, after)
  return { replaces: false, value: added.length > 0 ? added : after }
}

/**
 * New texts are added with their path; changed simple attributes share one replace without path, under dotted and URN keys;
 * filtered paths and references stay separate.
 */
function operationsB(changes: readonly TargetChange[]): PatchOperation[] {
  const operations: PatchOperation[] = []
  const together: Record<string, unknown> = {}
  for (const change of changes) {
    const { target, before, after } = change
    const path = target.written
    if (after === undefined) operations.push({ op: 'remove', path })
    else if (target.multiValued || target.conditions.length > 0 || target.type === 'reference') {
      const { replaces, value } = writes(change)
      operations.push({ op: replaces ? 'replace' : 'add', path, value })
    } else if (before === undefined) operations.push({ op: 'add', path, value: after })
    else together[path] = after
  }
  if (Object.keys(together).length > 0) operations.push({ op: 'replace', value: together })
  return operations
}

/** Members to add and to take away, in as many requests as the batch size asks for. */
export function memberRequests(
  id: string,
  added: readonly string[],
  removed: readonly string[],
  dialect: Dialect,
  batch = 100,
): ScimRequest[] {
  const path = `${collection('Group')}/${encodedId(id)}`
  const request = (Operations: readonly PatchOperation[]): ScimRequest => ({
    method: 'PATCH',
    path,
    body: { schemas: [patchSchema], Operations },
  })
  const adds = chunks(added, batch).map(ids =>
    request([
      {
        op: dialect === 'A' ? 'Add' : 'add',
        path: 'members',
        value: ids.map(value => (dialect === 'A' ? { $ref: null, value } : { value })),
      },
    ]),
  )
  const removes = chunks(removed, batch).map(ids =>
    request(
      dialect === 'A'
        ? [{ op: 'Remove', path: 'members', value: ids.map(value => ({ value })) }]
        : ids.map(value => ({ op: 'remove', path: `members[value eq ${JSON.stringify(value)}]` })),
    ),
  )
  return [...adds, ...removes]
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = []
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size))
  return result
}
