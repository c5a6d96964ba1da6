import type { PatchOperation, ResourceTypeName } from '../../scim/index.js'
import { collection, type ScimRequest } from '../client/scim-client.js'
import type { Target } from '../transform/target.js'

/** `A`: what Entra sends by default. `B`: after the flag aadOptscim062020. */
export type Dialect = 'A' | 'B'

const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** One attribute of an existing resource and its new value; `after` undefined removes it. */
export interface TargetChange {
  readonly target: Target
  readonly before: unknown
  readonly after: unknown
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
function operationA({ target, before, after }: TargetChange): PatchOperation {
  const path = target.written
  if (after === undefined) return { op: 'Remove', path }
  const op = before === undefined || target.takesList ? 'Add' : 'Replace'
  if (typeof after === 'boolean') return { op, path, value: after ? 'True' : 'False' }
  if (target.takesList && target.type === 'complex' && Array.isArray(after))
    return { op, path, value: after.map(role => (target.attribute === 'roles' ? { value: JSON.stringify(role) } : role)) }
  return { op, path, value: after }
}

/**
 * New texts are added with their path; changed simple attributes share one replace without path, under dotted and URN keys;
 * filtered paths and references stay separate.
 */
function operationsB(changes: readonly TargetChange[]): PatchOperation[] {
  const operations: PatchOperation[] = []
  const together: Record<string, unknown> = {}
  for (const { target, before, after } of changes) {
    const path = target.written
    if (after === undefined) operations.push({ op: 'remove', path })
    else if (target.multiValued || target.conditions.length > 0 || target.type === 'reference')
      operations.push({ op: before === undefined || target.takesList ? 'add' : 'replace', path, value: after })
    else if (before === undefined) operations.push({ op: 'add', path, value: after })
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
