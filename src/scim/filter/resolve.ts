import { type AttributePath, formatPath, type ResolvedPath, resolvePath } from '../attribute-path.js'
import type { Definition } from '../definition.js'
import { filterAttribute, filterComparison, filterSubAttribute } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import type { ScimAttribute, ScimOptions } from '../types.js'
import { parseInstant } from './instant.js'
import type { CompareOperator, Filter, FilterLiteral } from './tree.js'

/** What a comparison looks at. */
export interface FilterTarget {
  /** URN of the extension that holds the attribute; undefined for the core schema and inside a value filter. */
  readonly extension?: string
  /** The attribute; inside a value filter the sub-attribute, or `value` for the elements of a simple multi-valued attribute. */
  readonly attribute: ScimAttribute
  readonly sub?: ScimAttribute
  /** The definition whose type and caseExact decide: `sub` where there is one. */
  readonly leaf: ScimAttribute
  /** True for the pseudo sub-attribute `value` that stands for an element of a simple multi-valued attribute itself. */
  readonly self?: boolean
}

/** A filter whose names and types are known. `constant` is what remains of an attribute without definition. */
export type ResolvedFilter =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly ResolvedFilter[] }
  | { readonly kind: 'not'; readonly filter: ResolvedFilter }
  | { readonly kind: 'constant'; readonly value: boolean }
  | {
      readonly kind: 'compare'
      readonly target: FilterTarget
      readonly operator: CompareOperator
      readonly value: FilterLiteral
    }
  | { readonly kind: 'present'; readonly target: FilterTarget }
  | { readonly kind: 'some'; readonly target: FilterTarget; readonly filter: ResolvedFilter }

/**
 * Looks every name up and checks every comparison. With one definition an unknown attribute is an error unless `lenient`;
 * with several (the server root) it has no value.
 */
export function resolveFilter(
  filter: Filter,
  definitions: readonly Definition[],
  options: ScimOptions = {},
  lenient = definitions.length > 1,
): ResolvedFilter {
  const entra = options.compatibility === 'entra'
  return walk(filter)

  function walk(node: Filter): ResolvedFilter {
    switch (node.kind) {
      case 'and':
      case 'or':
        return { kind: node.kind, filters: node.filters.map(walk) }
      case 'not':
        return { kind: 'not', filter: walk(node.filter) }
      case 'some': {
        const found = lookUp(node.path)
        if (!found) return { kind: 'constant', value: false }
        return { kind: 'some', target: targetOf(found), filter: resolveInner(node.filter, found, entra) }
      }
      case 'present': {
        const found = lookUp(node.path)
        return found ? { kind: 'present', target: targetOf(found) } : { kind: 'constant', value: false }
      }
      case 'compare': {
        const found = lookUp(node.path)
        if (!found)
          return { kind: 'constant', value: (node.operator === 'eq') === (node.value === null) && isEquality(node.operator) }
        return comparison(targetOf(withValue(found, node.path, entra)), node.path, node.operator, node.value, entra)
      }
    }
  }

  function lookUp(path: AttributePath): ResolvedPath | undefined {
    for (const definition of definitions) {
      const found = resolvePath(path, definition, options.compatibility)
      if (found) return found
    }
    if (lenient) return undefined
    throw new ScimError(filterAttribute, {
      message: `${definitions[0]?.resourceType} has no attribute ${shown(formatPath(path))}`,
      path: formatPath(path),
      hint: 'check the spelling; an extension attribute is written with the URN of its schema',
    })
  }
}

/** Resolves the filter between brackets: its names are sub-attributes of `container`. */
export function resolveInner(filter: Filter, container: ResolvedPath, entra: boolean): ResolvedFilter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, filters: filter.filters.map(inner => resolveInner(inner, container, entra)) }
    case 'not':
      return { kind: 'not', filter: resolveInner(filter.filter, container, entra) }
    case 'some':
      throw new ScimError(filterComparison, { message: 'value filters do not nest', hint: 'name sub-attributes inside brackets' })
    case 'present':
      return { kind: 'present', target: innerTarget(filter.path, container) }
    case 'compare':
      return comparison(innerTarget(filter.path, container), filter.path, filter.operator, filter.value, entra)
  }
}

function innerTarget(path: AttributePath, container: ResolvedPath): FilterTarget {
  const { attribute } = container
  const name = (path.name ?? '').toLowerCase()
  if (attribute.type !== 'complex') {
    if (attribute.multiValued && name === 'value') return { attribute, leaf: attribute, self: true }
  } else {
    const sub = container.subAttributes.get(name)
    if (sub) return { attribute: sub, leaf: sub }
  }
  throw new ScimError(filterAttribute, {
    message: `${attribute.name} has no sub-attribute ${shown(formatPath(path))}`,
    path: `${attribute.name}.${formatPath(path)}`,
    hint: `it has ${[...container.subAttributes.values()].map(sub => sub.name).join(', ') || 'only value'}`,
  })
}

/** A complex attribute is compared through its `value`: a multi-valued one by RFC 7644 figure 2, a single one only by Microsoft. */
function withValue(found: ResolvedPath, path: AttributePath, entra: boolean): ResolvedPath {
  if (found.attribute.type !== 'complex' || found.sub) return found
  const value = found.subAttributes.get('value')
  if (value && (found.attribute.multiValued || entra)) return { ...found, sub: value }
  throw new ScimError(filterSubAttribute, {
    message: `${shown(formatPath(path))} is complex and cannot be compared itself`,
    path: formatPath(path),
    hint: `name a sub-attribute, such as ${found.attribute.name}.${found.attribute.subAttributes?.[0]?.name ?? 'value'}`,
  })
}

function targetOf(found: ResolvedPath): FilterTarget {
  return {
    ...(found.extension && { extension: found.extension.schema.id }),
    attribute: found.attribute,
    ...(found.sub && { sub: found.sub }),
    leaf: found.sub ?? found.attribute,
  }
}

const isEquality = (operator: CompareOperator) => operator === 'eq' || operator === 'ne'
const isSubstring = (operator: CompareOperator) => operator === 'co' || operator === 'sw' || operator === 'ew'

/** Checks operator and value against the type of the attribute (RFC 7644 table 3) and converts Microsoft's string booleans. */
function comparison(
  target: FilterTarget,
  path: AttributePath,
  operator: CompareOperator,
  value: FilterLiteral,
  entra: boolean,
): ResolvedFilter {
  const { type } = target.leaf
  const fail = (message: string, hint: string): never => {
    throw new ScimError(filterComparison, { message, hint, path: formatPath(path) })
  }
  const name = target.leaf.name
  if (type === 'complex') return fail(`${name} is complex and cannot be compared itself`, 'name a sub-attribute')
  if (value === null) {
    if (!isEquality(operator)) return fail(`${operator} cannot compare with null`, 'null goes with eq and ne')
    return { kind: 'compare', target, operator, value }
  }
  if (!isEquality(operator) && (type === 'boolean' || (type === 'binary' && !isSubstring(operator))))
    return fail(`${operator} cannot compare ${name}, which is ${type}`, 'use eq or ne')
  if (isSubstring(operator) && (type === 'integer' || type === 'decimal'))
    return fail(`${operator} compares text, and ${name} is ${type}`, 'use eq, ne, gt, ge, lt or le')
  const wanted = type === 'boolean' ? 'boolean' : type === 'integer' || type === 'decimal' ? 'number' : 'string'
  const converted = entra && wanted === 'boolean' && typeof value === 'string' ? booleanOf(value) : value
  if (typeof converted !== wanted)
    return fail(`${name} is ${type} and cannot be compared with ${shown(value)}`, `write ${article(wanted)} as value`)
  if (type === 'dateTime' && !isSubstring(operator) && !parseInstant(String(converted)))
    return fail(`${shown(value)} is no date and time`, 'write it as 2026-11-25T08:30:00Z')
  return { kind: 'compare', target, operator, value: converted }
}

const article = (type: string) =>
  type === 'string' ? 'a text in double quotes' : type === 'number' ? 'a number' : 'true or false'

/** `"True"` and `"False"` in any case; anything else stays what it is. */
export function booleanOf(value: string): boolean | string {
  const lower = value.toLowerCase()
  return lower === 'true' ? true : lower === 'false' ? false : value
}
