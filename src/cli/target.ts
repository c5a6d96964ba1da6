import type { Diagnostic } from '../diagnostics/index.js'
import { ignoreAttribute, ignoreObject, type Value } from '../expression/index.js'
import { buildResource, validateResource } from '../scim/index.js'

/**
 * Would a target attribute take this value? Builds the smallest resource that has it and validates that part.
 * Nothing to send (null, "", flow instructions) is never wrong.
 */
export function checkTarget(path: string, value: Value): Diagnostic[] {
  if (value === null || value === '' || value === ignoreAttribute || value === ignoreObject) return []
  const resourceType = /^(members|displayName)$/i.test(path) && Array.isArray(value) ? 'Group' : 'User'
  const { resource, diagnostics } = buildResource([{ path, value }], { resourceType })
  return [...diagnostics, ...validateResource({ userName: 'target@check.example', ...resource }, { resourceType })]
}
