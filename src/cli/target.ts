import type { Diagnostic } from '../diagnostics/index.js'
import { ignoreAttribute, ignoreObject, type Value } from '../expression/index.js'
import { buildResource, validateResource } from '../scim/index.js'
import { badFlagValue, Fault } from './fault.js'

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

/**
 * The attribute of --target.
 *
 * @throws Fault for one that neither users nor groups have: every value would be found wrong, or none
 */
export function targetAttribute(path: string): string {
  const unknown = (resourceType: 'User' | 'Group') =>
    buildResource([{ path, value: 'x' }], { resourceType }).diagnostics.find(({ code }) => code === 'SCM201' || code === 'SCM202')
  const problem = unknown('User')
  if (problem && unknown('Group')) throw new Fault(badFlagValue, `--target "${path}": ${problem.message}`, problem.hint)
  return path
}
