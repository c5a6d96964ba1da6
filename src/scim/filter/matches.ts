import { compareCodePoints } from '../code-points.js'
import { type Definition, definitionOf, definitionsOf } from '../definition.js'
import { attributeValue, isUnassigned, keyOf, remember } from '../names.js'
import type { Resource, ResourceTypeName, ScimOptions } from '../types.js'
import { compareInstants, parseInstant } from './instant.js'
import { parseFilter } from './parse.js'
import { rememberedOptions } from './remember.js'
import { type FilterTarget, type ResolvedFilter, resolveFilter } from './resolve.js'
import type { CompareOperator, Filter, FilterLiteral } from './tree.js'

type Test = (value: unknown) => boolean

/**
 * Whether a resource fulfils a filter. Comparison follows the schema: case, dates as instants, any value of a multi-valued
 * attribute. An unassigned attribute equals null, differs from every value and fulfils nothing else.
 *
 * @param filter a parsed filter, or its text
 * @param options default: those the filter was parsed with. Without `resourceType` (the server root) a resource is judged by its
 *   own type, found in `meta.resourceType` or `schemas`; attributes its type does not define have no value.
 * @throws ScimError `invalidFilter` when the filter does not fit the resource type
 * @example
 * matches('emails co "corp"', { emails: [{ value: 'kim@corp.example' }] }, { resourceType: 'User' }) // true
 */
export function matches(filter: Filter | string, resource: Resource, options?: ScimOptions): boolean {
  const parsed = typeof filter === 'string' ? parseFilter(filter, options) : filter
  return compileFilter(parsed, options)(resource)
}

const compiled = new WeakMap<Filter, { readonly options: ScimOptions; readonly test: (resource: Resource) => boolean }[]>()

/** Predicates kept for one filter; callers who make a new list of extensions each time must not fill the memory. */
const maximumKept = 4

/** Turns a filter into a predicate. The same filter with the same options is compiled once. */
export function compileFilter(filter: Filter, options: ScimOptions = rememberedOptions(filter)): (resource: Resource) => boolean {
  const known = remember(compiled, filter, () => [])
  const same = known.find(
    entry =>
      entry.options.resourceType === options.resourceType &&
      entry.options.extensions === options.extensions &&
      (entry.options.compatibility ?? 'rfc') === (options.compatibility ?? 'rfc'),
  )
  if (same) return same.test
  const test = options.resourceType ? compileFor(filter, definitionsOf(options), options) : compileAtRoot(filter, options)
  known.unshift({ options, test })
  known.length = Math.min(known.length, maximumKept)
  return test
}

function compileFor(
  filter: Filter,
  definitions: readonly Definition[],
  options: ScimOptions,
  lenient?: boolean,
): (resource: Resource) => boolean {
  return compileNode(resolveFilter(filter, definitions, options, lenient), options.compatibility === 'entra')
}

function compileAtRoot(filter: Filter, options: ScimOptions): (resource: Resource) => boolean {
  const unknown = compileFor(filter, definitionsOf(options), options)
  const byType = new Map<ResourceTypeName, (resource: Resource) => boolean>()
  return resource => {
    const type = resourceTypeOf(resource)
    if (!type) return unknown(resource)
    const test = remember(byType, type, () => compileFor(filter, [definitionOf(type, options.extensions)], options, true))
    return test(resource)
  }
}

/** The type a resource says it is of: by `meta.resourceType`, else by a core URN in `schemas`. */
export function resourceTypeOf(resource: Resource): ResourceTypeName | undefined {
  const types: readonly ResourceTypeName[] = ['User', 'Group']
  const named = attributeValue(attributeValue(resource, 'meta'), 'resourceType')
  const schemas = attributeValue(resource, 'schemas')
  const listed = (Array.isArray(schemas) ? schemas : []).map(urn => String(urn).toLowerCase())
  return (
    types.find(type => type === named) ??
    types.find(type => listed.includes(`urn:ietf:params:scim:schemas:core:2.0:${type.toLowerCase()}`))
  )
}

/** Compiles a resolved filter; also used for the value filters of PATCH paths, where the argument is an element. */
export function compileNode(node: ResolvedFilter, entra: boolean): Test {
  switch (node.kind) {
    case 'and': {
      const tests = node.filters.map(filter => compileNode(filter, entra))
      return value => tests.every(test => test(value))
    }
    case 'or': {
      const tests = node.filters.map(filter => compileNode(filter, entra))
      return value => tests.some(test => test(value))
    }
    case 'not': {
      const test = compileNode(node.filter, entra)
      return value => !test(value)
    }
    case 'constant':
      return () => node.value
    case 'some': {
      const read = reader(node.target)
      const test = compileNode(node.filter, entra)
      return value => elementsOf(read(value)).some(test)
    }
    case 'present': {
      const present: Test = entra ? value => !isBlank(value) : value => !isUnassigned(value)
      return onValues(node.target, present, present(undefined))
    }
    case 'compare': {
      const test = scalarTest(node.target, node.operator, node.value)
      const ofNothing = node.operator === 'eq' && node.value === null
      return onValues(node.target, test, ofNothing)
    }
  }
}

/** Microsoft's reading of `pr`: an empty text is no value either. */
function isBlank(value: unknown): boolean {
  return value === '' || isUnassigned(value) || (Array.isArray(value) && value.every(isBlank))
}

function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter(element => element !== null && element !== undefined)
  return value === undefined || value === null ? [] : [value]
}

function reader(target: FilterTarget): (value: unknown) => unknown {
  if (target.self) return value => value
  const { name } = target.attribute
  if (!target.extension) return value => read(value, name)
  const { extension } = target
  return value => read(read(value, extension), name)
}

function read(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const record = value as Record<string, unknown>
  const key = keyOf(record, name)
  return key === undefined ? undefined : record[key]
}

/** Applies a test to every value a target has; any one is enough. `ofNothing` is the answer for a multi-valued target without values. */
function onValues(target: FilterTarget, test: Test, ofNothing: boolean): Test {
  const get = reader(target)
  const sub = target.sub?.name
  const ofElement: Test = sub === undefined ? test : element => onLeaf(read(element, sub), test)
  if (!target.attribute.multiValued || target.self) return value => ofElement(get(value))
  return value => {
    const elements = elementsOf(get(value))
    return elements.length === 0 ? ofNothing : elements.some(ofElement)
  }
}

const onLeaf = (value: unknown, test: Test): boolean => (Array.isArray(value) ? value.some(test) : test(value))

function scalarTest(target: FilterTarget, operator: CompareOperator, operand: FilterLiteral): Test {
  if (operand === null) return operator === 'eq' ? isUnassigned : value => !isUnassigned(value)
  const { type, caseExact } = target.leaf
  if (type === 'boolean') return equality(operator, value => value === operand)
  if (type === 'integer' || type === 'decimal')
    return ordered(operator, value => (typeof value === 'number' ? value - Number(operand) : undefined))
  const wanted = String(operand)
  const substring = operator === 'co' || operator === 'sw' || operator === 'ew'
  if (type === 'dateTime' && !substring) {
    const instant = parseInstant(wanted)
    return ordered(operator, value => {
      const own = typeof value === 'string' ? parseInstant(value) : undefined
      return own && instant ? compareInstants(own, instant) : undefined
    })
  }
  const exact = caseExact === true || type === 'binary' || type === 'dateTime' || (type === 'reference' && caseExact !== false)
  const fold = exact ? (text: string) => text : (text: string) => text.toLowerCase()
  const folded = fold(wanted)
  if (operator === 'co') return value => typeof value === 'string' && fold(value).includes(folded)
  if (operator === 'sw') return value => typeof value === 'string' && fold(value).startsWith(folded)
  if (operator === 'ew') return value => typeof value === 'string' && fold(value).endsWith(folded)
  return ordered(operator, value => (typeof value === 'string' ? compareText(fold(value), folded) : undefined))
}

const compareText = (a: string, b: string) => (a === b ? 0 : compareCodePoints(a, b))

function equality(operator: CompareOperator, equal: Test): Test {
  return operator === 'ne' ? value => !equal(value) : equal
}

/** `compare` gives undefined for a value of another type, which equals nothing and is neither greater nor less. */
function ordered(operator: CompareOperator, compare: (value: unknown) => number | undefined): Test {
  switch (operator) {
    case 'ne':
      return value => compare(value) !== 0
    case 'gt':
      return value => (compare(value) ?? 0) > 0
    case 'ge':
      return value => (compare(value) ?? -1) >= 0
    case 'lt':
      return value => (compare(value) ?? 0) < 0
    case 'le':
      return value => (compare(value) ?? 1) <= 0
    default:
      return value => compare(value) === 0
  }
}
