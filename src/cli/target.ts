import { isAlpha2 } from '../countries/index.js'
import { type Diagnostic, report } from '../diagnostics/index.js'
import { ignoreAttribute, ignoreObject, type Value } from '../expression/index.js'
import { buildResource, validateResource } from '../scim/index.js'
import { notACountryCode } from './fault.js'

/**
 * Would a target attribute take this value? Builds the smallest resource that has it and validates that part.
 * Nothing to send (null, "", flow instructions) is never wrong.
 */
export function checkTarget(path: string, value: Value): Diagnostic[] {
  if (value === null || value === '' || value === ignoreAttribute || value === ignoreObject) return []
  const resourceType = /^(members|displayName)$/i.test(path) && Array.isArray(value) ? 'Group' : 'User'
  const { resource, diagnostics } = buildResource([{ path, value }], { resourceType })
  const found = [...diagnostics, ...validateResource({ userName: 'target@check.example', ...resource }, { resourceType })]
  if (/(^|\.)country$/i.test(path) && typeof value === 'string' && !isAlpha2(value) && found.length === 0) {
    found.push(
      report(notACountryCode, {
        path,
        message: `"${value}" is not an assigned ISO 3166-1 alpha-2 code`,
        hint: 'attrmap country-switch makes an expression that gives codes',
      }),
    )
  }
  return found
}
