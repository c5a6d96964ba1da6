import { type ResolvedPath, resolvePath, splitPath } from '../attribute-path.js'
import { compareCodePoints } from '../code-points.js'
import { definitionsOf } from '../definition.js'
import { badQuery, sortUnknown } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import { compareInstants, parseInstant } from '../filter/instant.js'
import { attributeValue, isRecord } from '../names.js'
import type { Resource, ScimAttribute, ScimOptions } from '../types.js'

export interface SortOrder {
  readonly sortBy: string
  readonly sortOrder?: string | undefined
}

/**
 * A sorted copy (RFC 7644 section 3.4.2.3). A resource without value comes last ascending and first descending; a multi-valued
 * attribute sorts by its primary value, else its first; case counts as the schema says. Equal resources keep their order.
 *
 * @throws ScimError `invalidPath` for an unknown attribute, `invalidValue` for an unknown order
 * @example
 * sortResources([{ userName: 'b' }, { userName: 'A' }], { sortBy: 'userName' }, { resourceType: 'User' }) // A, b
 */
export function sortResources<T extends Resource>(resources: readonly T[], order: SortOrder, options: ScimOptions = {}): T[] {
  const compare = resourceComparator(order, options)
  return [...resources].sort(compare)
}

/** The comparison behind `sortResources`, for `Array.prototype.sort`. */
export function resourceComparator(order: SortOrder, options: ScimOptions = {}): (a: Resource, b: Resource) => number {
  const direction = (order.sortOrder ?? 'ascending').toLowerCase()
  if (direction !== 'ascending' && direction !== 'descending')
    throw new ScimError(badQuery, {
      message: `${shown(order.sortOrder)} is no sort order`,
      hint: 'write ascending or descending',
    })
  const path = splitPath(order.sortBy, definitionsOf(options))
  const found =
    path &&
    definitionsOf(options)
      .map(definition => resolvePath(path, definition, options.compatibility))
      .find(hit => hit)
  if (!found)
    throw new ScimError(sortUnknown, { message: `${shown(order.sortBy)} cannot be sorted by`, path: order.sortBy.slice(0, 200) })
  const leaf = found.sub ?? (found.attribute.type === 'complex' ? found.subAttributes.get('value') : found.attribute)
  if (!leaf || leaf.type === 'complex')
    throw new ScimError(sortUnknown, { message: `${found.attribute.name} is complex`, hint: 'name a sub-attribute' })
  const key = keyReader(found, leaf)
  const sign = direction === 'ascending' ? 1 : -1
  return (a, b) => sign * compareKeys(key(a), key(b), leaf)
}

function keyReader(found: ResolvedPath, leaf: ScimAttribute): (resource: Resource) => unknown {
  return resource => {
    const holder = found.extension ? attributeValue(resource, found.extension.schema.id) : resource
    const value = attributeValue(holder, found.attribute.name)
    const one = Array.isArray(value) ? (value.find(item => isRecord(item) && item.primary === true) ?? value[0]) : value
    const key = leaf === found.attribute ? one : attributeValue(one, leaf.name)
    return key === null || key === '' ? undefined : key
  }
}

function compareKeys(a: unknown, b: unknown, leaf: ScimAttribute): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  if (leaf.type === 'dateTime') {
    const [first, second] = [parseInstant(String(a)), parseInstant(String(b))]
    if (first && second) return compareInstants(first, second)
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  const exact = leaf.caseExact === true || (leaf.caseExact === undefined && leaf.type !== 'string')
  const [x, y] = exact ? [String(a), String(b)] : [String(a).toLowerCase(), String(b).toLowerCase()]
  return compareCodePoints(x, y)
}
