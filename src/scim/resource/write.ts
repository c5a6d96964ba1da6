import { type AttributeEntry, type Definition, definitionOf, type SchemaEntry } from '../definition.js'
import { immutable } from '../diagnostics.js'
import { ScimError } from '../error.js'
import { resourceTypeOf } from '../filter/matches.js'
import { isEqual, isRecord, setOwn } from '../names.js'
import type { Resource, ScimOptions } from '../types.js'
import { normalizeResource } from './normalize.js'

/**
 * What a POST stores of its body (RFC 7644 section 3.3): in canonical writing, without read-only attributes (`id`, `meta`, `groups`) and
 * without what nobody defines; `schemas` lists what is left. Check the body with `validateResource` first: a value of a wrong
 * type is stored as it is.
 *
 * @example
 * createdResource({ USERNAME: 'kim', id: 'mine', meta: {} }, { resourceType: 'User' })
 * // { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'kim' }
 */
export function createdResource(body: Resource, options: ScimOptions = {}): Resource {
  return written({}, body, options)
}

/**
 * What a PUT stores (RFC 7644 section 3.5.1): the body in place of the old resource, with the read-only values of the old one. What the body
 * leaves out is cleared, apart from immutable and write-only attributes, which stay.
 *
 * @throws ScimError `mutability` when an immutable attribute would change
 */
export function replacedResource(current: Resource, body: Resource, options: ScimOptions = {}): Resource {
  return written(current, body, { ...options, resourceType: options.resourceType ?? resourceTypeOf(current) })
}

function written(current: Resource, body: Resource, options: ScimOptions): Resource {
  const definition = definitionOf(options.resourceType ?? resourceTypeOf(body) ?? 'User', options.extensions)
  const how = { ...options, resourceType: definition.resourceType }
  const [old, now] = [normalizeResource(current, how), normalizeResource(body, how)]
  const result: Record<string, unknown> = { schemas: [], ...attributesOf(old, now, definition.core) }
  for (const entry of definition.extensions.values()) {
    const [before, after] = [old[entry.schema.id], now[entry.schema.id]]
    const inner = attributesOf(isRecord(before) ? before : {}, isRecord(after) ? after : {}, entry)
    if (Object.keys(inner).length > 0) setOwn(result, entry.schema.id, inner)
  }
  result.schemas = schemasOf(result, definition)
  return result
}

function attributesOf(old: Resource, now: Resource, { attributes }: SchemaEntry): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const entry of attributes.values()) {
    const { name } = entry.attribute
    if (name === 'schemas') continue
    const value = valueAfter(old[name], now[name], entry)
    if (value !== undefined) setOwn(result, name, value)
  }
  return result
}

function valueAfter(old: unknown, now: unknown, { attribute, subAttributes }: AttributeEntry): unknown {
  if (attribute.mutability === 'readOnly') return old
  if (attribute.mutability === 'immutable' && old !== undefined) {
    if (now === undefined || isEqual(old, now)) return old
    throw new ScimError(immutable, { message: `${attribute.name} cannot be changed once set`, path: attribute.name })
  }
  if (attribute.mutability === 'writeOnly' && now === undefined) return old
  if (!isRecord(now)) return now
  const kept = Object.entries(now).filter(([name]) => subAttributes.get(name.toLowerCase())?.mutability !== 'readOnly')
  if (kept.length === 0) return undefined
  const served = [...subAttributes.values()].filter(
    sub => sub.mutability === 'readOnly' && isRecord(old) && old[sub.name] !== undefined,
  )
  return { ...Object.fromEntries(kept), ...Object.fromEntries(served.map(sub => [sub.name, (old as Resource)[sub.name]])) }
}

function schemasOf(resource: Resource, { core, extensions }: Definition): string[] {
  return [core.schema.id, ...[...extensions.values()].map(entry => entry.schema.id).filter(urn => resource[urn] !== undefined)]
}
