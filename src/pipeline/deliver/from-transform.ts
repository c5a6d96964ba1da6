import { attributeValue, type Resource } from '../../scim/index.js'
import { collection, idOf } from '../client/scim-client.js'
import type { AttributeChange, PlannedChange } from '../plan/change.js'
import { type Dialect, patchRequest, type TargetChange } from '../plan/patch-requests.js'
import { type PlanTarget, resourceTypeOfTarget, TargetError } from '../plan/plan-target.js'
import { currentValue, sameValue, withAdded } from '../plan/read-target.js'
import { showPlace } from '../source.js'
import type { TransformResult } from '../transform/result.js'
import { findTarget } from '../transform/target.js'

/**
 * Makes a change of one transformed user without a plan: matched by user name (groups by display name), then created, or patched
 * where it differs. Disabled users who are not in the target are not created.
 *
 * @param target undefined: nothing is asked any more, the change is one that is not sent
 */
export async function fromTransform(
  result: TransformResult,
  position: number,
  target: PlanTarget | undefined,
  dialect: Dialect,
): Promise<PlannedChange> {
  const { resource, skipped, directoryId, place } = result
  const object = resource ? resourceTypeOfTarget(resource) : 'User'
  const path = object === 'Group' ? 'displayName' : 'userName'
  const value = attributeValue(resource, path)
  const where = place ?? { record: position }
  const base = {
    key: `${object} ${directoryId ?? showPlace(where)} objects`,
    object,
    phase: 'objects' as const,
    name: typeof value === 'string' ? value : (directoryId ?? showPlace(where)),
    ...(directoryId !== undefined && { directoryId }),
    ...(place && { place }),
    pendingReferences: result.pendingReferences,
    diagnostics: result.diagnostics,
  }
  const nothing = { action: 'none', status: 'planned', changes: [], requests: [] } as const
  if (skipped) return { ...base, ...nothing, reason: skipped.message }
  if (!resource)
    return result.diagnostics.some(({ severity }) => severity === 'error')
      ? { ...base, ...nothing, status: 'failed', reason: 'the user could not be transformed' }
      : { ...base, ...nothing, reason: 'about the file as a whole' }
  const changes = attributesOf(resource)
  const create = { method: 'POST' as const, path: collection(object), body: resource }
  const match = { path, value }
  const wanted: PlannedChange = {
    ...base,
    action: 'create',
    status: 'planned',
    reason: 'not in the target',
    match,
    changes: changes.map(({ target: place, after }) => ({ path: place.written, before: null, after })),
    requests: [create],
  }
  if (!target) return wanted
  let found: readonly Resource[]
  try {
    found = await target.find(object, path, value)
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    // Not matched, so not written; the request itself will meet the same refusal and end the run when it must.
    return error.failure.fatal
      ? wanted
      : {
          ...base,
          ...nothing,
          status: 'failed',
          reason: 'the target could not be asked',
          diagnostics: [...result.diagnostics, error.failure.diagnostic],
        }
  }
  const [existing] = found
  const id = idOf(existing)
  if (!existing || id === undefined)
    return attributeValue(resource, 'active') === false
      ? { ...base, ...nothing, match, reason: 'disabled in the directory and not in the target: never created' }
      : wanted
  const differing = changes.flatMap((change): TargetChange[] => {
    const before = currentValue(existing, change.target)
    const after = withAdded(before, change.after)
    return sameValue(before, after) ? [] : [{ ...change, before, after }]
  })
  if (differing.length === 0) return { ...base, ...nothing, match, targetId: id, reason: 'nothing differs' }
  const disables = differing.some(change => change.target.attribute === 'active' && change.after === false)
  return {
    ...base,
    action: disables ? 'disable' : 'update',
    status: 'planned',
    reason: 'differs from the target',
    match,
    targetId: id,
    changes: differing.map(
      ({ target: place, before, after }): AttributeChange => ({
        path: place.written,
        before: before ?? null,
        after: after ?? null,
      }),
    ),
    requests: [patchRequest(object, id, differing, dialect)],
  }
}

/** The second request of a transformed user; undefined when nothing it refers to is in the target. */
export function referenceChange(
  change: PlannedChange,
  id: string,
  ids: ReadonlyMap<string, string>,
  dialect: Dialect,
): PlannedChange | undefined {
  const changes = change.pendingReferences.flatMap(({ target: path, directoryId }): TargetChange[] => {
    const target = findTarget(path, change.object, [])
    const after = ids.get(directoryId)
    return typeof target === 'string' || after === undefined
      ? []
      : [{ target, before: undefined, after: target.takesList ? [after] : after }]
  })
  if (changes.length === 0) return undefined
  return {
    ...change,
    key: change.key.replace(/objects$/, 'references'),
    phase: 'references',
    action: 'update',
    status: 'planned',
    targetId: id,
    reason: 'the reference exists by now',
    changes: changes.map(({ target, after }) => ({ path: target.written, before: null, after })),
    pendingReferences: [],
    requests: [patchRequest(change.object, id, changes, dialect)],
    diagnostics: [],
  }
}

/** Every attribute of a resource with its path, as a mapping would write it. */
function attributesOf(resource: Resource): TargetChange[] {
  const object = resourceTypeOfTarget(resource)
  const found: TargetChange[] = []
  const add = (path: string, after: unknown) => {
    const target = findTarget(path, object, [])
    if (typeof target !== 'string')
      found.push({
        target,
        before: undefined,
        after: target.type === 'reference' ? (attributeValue(after, 'value') ?? after) : after,
      })
  }
  const walk = (prefix: string, members: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(members)) {
      if (name === 'schemas' || name === 'id' || name === 'meta') continue
      if (name.startsWith('urn:') && isObject(value)) walk(`${name}:`, value)
      else if (Array.isArray(value)) elements(`${prefix}${name}`, value)
      else if (isObject(value) && name !== 'manager')
        for (const [sub, member] of Object.entries(value)) add(`${prefix}${name}.${sub}`, member)
      else add(`${prefix}${name}`, value)
    }
  }
  const elements = (path: string, list: readonly unknown[]) => {
    const typed = list.every(item => isObject(item) && typeof item.type === 'string' && path !== 'roles' && path !== 'members')
    if (!typed) return add(path, list)
    for (const item of list)
      if (isObject(item))
        for (const [sub, member] of Object.entries(item))
          if (sub !== 'type') add(`${path}[type eq ${JSON.stringify(item.type)}].${sub}`, member)
  }
  walk('', resource)
  return found
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
