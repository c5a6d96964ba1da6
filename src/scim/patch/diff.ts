import { type AttributeEntry, type Definition, definitionOf } from '../definition.js'
import { resourceTypeOf } from '../filter/matches.js'
import { isEqual, isRecord } from '../names.js'
import { normalizeResource } from '../resource/normalize.js'
import type { PatchOperation, PatchRequest, Resource, ScimAttribute, ScimOptions } from '../types.js'
import { patchOpUrn } from './request.js'

export interface DiffOptions extends ScimOptions {
  /**
   * How Microsoft's client writes it. `default`: one operation for each attribute, ops in title case, booleans as text, members removed
   * by value. `compliant` (the flag aadOptscim062020): one replace without path for what changes, JSON booleans, members removed by filter.
   */
  readonly dialect?: 'default' | 'compliant' | undefined
}

/**
 * The smallest PATCH that makes `before` into `after`, in one of Microsoft's two dialects. No operations when nothing differs.
 * Read-only attributes are not compared, the order of values has no meaning, and a required attribute is never removed.
 *
 * Values of an attribute are matched by `type` where types are unique, members by `value`; other lists are replaced whole.
 * Applying the result needs `compatibility: 'entra'`.
 *
 * @example
 * diffToPatch({ userName: 'kim', active: true }, { userName: 'kim', active: false }, { resourceType: 'User' }).Operations
 * // [{ op: 'Replace', path: 'active', value: 'False' }]
 */
export function diffToPatch(before: Resource, after: Resource, options: DiffOptions = {}): PatchRequest {
  const resourceType = options.resourceType ?? resourceTypeOf(after) ?? resourceTypeOf(before) ?? 'User'
  const definition = definitionOf(resourceType, options.extensions)
  const how = { ...options, resourceType, compatibility: 'entra' } as const
  const changes = changesOf(normalizeResource(before, how), normalizeResource(after, how), definition)
  const operations = options.dialect === 'compliant' ? compliant(changes) : changes.map(inDefaultDialect)
  return { schemas: [patchOpUrn], Operations: operations }
}

/** One change of one attribute, before it is written in a dialect. */
interface Change {
  readonly op: 'add' | 'replace' | 'remove'
  readonly path: string
  readonly value?: unknown
  /** The attribute has one simple value and no filter: the compliant dialect puts its replacement into the common object. */
  readonly isPlain?: boolean
  /** Ids of members to remove. */
  readonly members?: readonly string[]
}

function inDefaultDialect(change: Change): PatchOperation {
  const op = change.op.charAt(0).toUpperCase() + change.op.slice(1)
  if (change.members) return { op, path: change.path, value: change.members.map(value => ({ value })) }
  if (change.op === 'remove') return { op, path: change.path }
  const value = typeof change.value === 'boolean' ? (change.value ? 'True' : 'False') : change.value
  return { op, path: change.path, value }
}

function compliant(changes: readonly Change[]): PatchOperation[] {
  const plain = changes.filter(change => change.op === 'replace' && change.isPlain)
  const others = changes
    .filter(change => !plain.includes(change))
    .flatMap(change => {
      if (change.members)
        return change.members.map(id => ({ op: 'remove', path: `${change.path}[value eq ${JSON.stringify(id)}]` }))
      return [
        change.op === 'remove' ? { op: 'remove', path: change.path } : { op: change.op, path: change.path, value: change.value },
      ]
    })
  if (plain.length === 0) return others
  return [...others, { op: 'replace', value: Object.fromEntries(plain.map(change => [change.path, change.value])) }]
}

/** Removals come first, what becomes primary last: making a value primary takes that from another one. */
function changesOf(before: Resource, after: Resource, definition: Definition): Change[] {
  const changes: Change[] = []
  const compare = (old: unknown, now: unknown, prefix: string, entries: ReadonlyMap<string, AttributeEntry>) => {
    const [a, b] = [isRecord(old) ? old : {}, isRecord(now) ? now : {}]
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const entry = entries.get(name.toLowerCase())
      if (!entry || !isWritable(entry.attribute)) continue
      for (const change of attributeChanges(a[name], b[name], prefix + name, entry)) changes.push(change)
    }
  }
  compare(before, after, '', definition.core.attributes)
  for (const { schema, attributes } of definition.extensions.values())
    compare(before[schema.id], after[schema.id], `${schema.id}:`, attributes)
  changes.push(...customChanges(before, after, definition))
  const rank = (change: Change) =>
    change.op === 'remove' ? 0 : change.path.endsWith('.primary') && change.value === true ? 2 : 1
  return changes.sort((a, b) => rank(a) - rank(b))
}

const isWritable = (attribute: ScimAttribute) => attribute.mutability !== 'readOnly' && attribute.name !== 'schemas'

function attributeChanges(old: unknown, now: unknown, path: string, { attribute, subAttributes }: AttributeEntry): Change[] {
  if (isEqual(old, now)) return []
  if (now === undefined && attribute.required) return []
  if (attribute.type !== 'complex') return [plainChange(old, now, path, !attribute.multiValued)]
  if (!attribute.multiValued) return complexChanges(old, now, path, subAttributes)
  const [a, b] = [elementsOf(old), elementsOf(now)]
  if (subAttributes.get('value')?.mutability === 'immutable') return memberChanges(a, b, path)
  return listChanges(a, b, path, attribute)
}

function plainChange(old: unknown, now: unknown, path: string, isPlain: boolean): Change {
  if (now === undefined) return { op: 'remove', path }
  return { op: old === undefined ? 'add' : 'replace', path, value: now, isPlain }
}

function complexChanges(old: unknown, now: unknown, path: string, subAttributes: AttributeEntry['subAttributes']): Change[] {
  if (now === undefined || (isRecord(now) && !hasWritable(now, subAttributes)))
    return old === undefined ? [] : [{ op: 'remove', path }]
  const [a, b] = [isRecord(old) ? old : {}, isRecord(now) ? now : {}]
  const writable = Object.keys(b).filter(name => subAttributes.get(name.toLowerCase())?.mutability !== 'readOnly')
  if (subAttributes.has('value') && writable.length === 1 && typeof b.value === 'string')
    return a.value === b.value && Object.keys(a).length === Object.keys(b).length
      ? []
      : [{ op: old === undefined ? 'add' : 'replace', path, value: b.value }]
  return subChanges(a, b, `${path}.`, subAttributes, true)
}

function hasWritable(value: Resource, subAttributes: AttributeEntry['subAttributes']): boolean {
  return Object.keys(value).some(name => subAttributes.get(name.toLowerCase())?.mutability !== 'readOnly')
}

function subChanges(
  a: Resource,
  b: Resource,
  prefix: string,
  subAttributes: AttributeEntry['subAttributes'] | undefined,
  isPlain: boolean,
): Change[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter(name => !isEqual(a[name], b[name]) && subAttributes?.get(name.toLowerCase())?.mutability !== 'readOnly')
    .map(name => plainChange(a[name], b[name], prefix + name, isPlain))
}

function elementsOf(value: unknown): readonly Resource[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** Members are only added and removed (RFC 7643 section 8.7.1). */
function memberChanges(a: readonly Resource[], b: readonly Resource[], path: string): Change[] {
  const byId = (elements: readonly Resource[]) => new Map(elements.map(element => [String(element.value), element]))
  const [old, now] = [byId(a), byId(b)]
  const gone = [...old.keys()].filter(id => !isEqual(old.get(id), now.get(id)))
  const come = [...now.keys()].filter(id => !isEqual(old.get(id), now.get(id)))
  const changes: Change[] = []
  if (gone.length > 0) changes.push({ op: 'remove', path, members: gone })
  if (come.length > 0) changes.push({ op: 'add', path, value: come.map(id => now.get(id)) })
  return changes
}

function listChanges(a: readonly Resource[], b: readonly Resource[], path: string, attribute: ScimAttribute): Change[] {
  if (sameElements(a, b)) return []
  if (b.length === 0) return [{ op: 'remove', path }]
  const [old, now] = [byType(a), byType(b)]
  if (!old || !now || [...now.values()].some(element => Object.keys(element).length === 1))
    return [{ op: a.length > 0 ? 'replace' : 'add', path, value: b }]
  const subs = new Map((attribute.subAttributes ?? []).map(sub => [sub.name.toLowerCase(), sub]))
  const changes: Change[] = []
  for (const [type, element] of old)
    if (!now.has(type)) changes.push({ op: 'remove', path: `${path}[type eq ${JSON.stringify(element.type)}]` })
  for (const [type, element] of now) {
    const filter = `${path}[type eq ${JSON.stringify(element.type)}].`
    changes.push(...subChanges(old.get(type) ?? { type: element.type }, element, filter, subs, false))
  }
  return changes
}

/** Elements by type in lower case; undefined when one has no type or two have the same. */
function byType(elements: readonly Resource[]): Map<string, Resource> | undefined {
  const result = new Map<string, Resource>()
  for (const element of elements) {
    const type = typeof element.type === 'string' ? element.type.toLowerCase() : undefined
    if (type === undefined || result.has(type)) return undefined
    result.set(type, element)
  }
  return result
}

function sameElements(a: readonly Resource[], b: readonly Resource[]): boolean {
  return a.length === b.length && a.every(element => b.some(other => isEqual(element, other)))
}

/** Extensions whose schema nobody gave: their members are simple values. */
function customChanges(before: Resource, after: Resource, definition: Definition): Change[] {
  const urns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    key => key.includes(':') && !definition.extensions.has(key.toLowerCase()),
  )
  return urns.flatMap(urn => {
    const [a, b] = [before[urn], after[urn]]
    return subChanges(isRecord(a) ? a : {}, isRecord(b) ? b : {}, `${urn}:`, undefined, true)
  })
}
