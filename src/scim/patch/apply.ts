import { type Definition, definitionOf, type SchemaEntry } from '../definition.js'
import { missingValue, noTarget, pathUnknown, readOnly, wrongValue } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import { resourceTypeOf } from '../filter/matches.js'
import { attributeValue, copy, isEqual, isRecord, isUnassigned, keyOf } from '../names.js'
import type { PatchRequest, Resource, ScimOptions } from '../types.js'
import { Editor } from './editor.js'
import { type ReadOperation, readPatchRequest } from './request.js'
import { resolveTarget, type Target } from './target.js'

export interface PatchOptions extends ScimOptions {
  /** What to do with an operation on an attribute nobody defines. Default: `error`, a 400 invalidPath. */
  readonly unknownAttributes?: 'error' | 'ignore' | undefined
}

/**
 * Applies a PATCH request (RFC 7644 section 3.5.2): operations in order, all or nothing. The input is never changed; the result is
 * a new resource, equal to the old one when the request changed nothing (compare with `isEqual`).
 *
 * @param options `compatibility: 'entra'` also understands what Microsoft's client sends: title-case ops, string booleans, dotted,
 *   URN and filter keys without path, a bare manager id, members to remove in `value`, an element created through an unmatched
 *   `eq` filter, "" for no value, no operations at all. Without `resourceType` the resource's own type counts, else User.
 * @throws ScimError with scimType noTarget, invalidPath, invalidValue, mutability, invalidSyntax or invalidFilter
 * @example
 * applyPatch({ userName: 'kim' }, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
 *   Operations: [{ op: 'add', path: 'name.givenName', value: 'Kim' }] }, { resourceType: 'User' })
 * // { userName: 'kim', name: { givenName: 'Kim' } }
 */
export function applyPatch(resource: Resource, patchRequest: PatchRequest, options: PatchOptions = {}): Resource {
  const operations = readPatchRequest(patchRequest, options)
  const definition = definitionOf(options.resourceType ?? resourceTypeOf(resource) ?? 'User', options.extensions)
  const run = new Run(copy(resource), definition, options)
  for (const operation of operations) run.apply(operation)
  return withSchemas(resource, run.resource, definition)
}

class Run {
  readonly #editor: Editor

  constructor(
    readonly resource: Record<string, unknown>,
    readonly definition: Definition,
    readonly options: PatchOptions,
  ) {
    this.#editor = new Editor(resource, options.compatibility === 'entra', options.unknownAttributes === 'ignore')
  }

  apply(operation: ReadOperation): void {
    const { op, path, value } = operation
    if (op !== 'remove' && !operation.hasValue)
      throw new ScimError(missingValue, { message: `${op} needs a value`, ...(path !== undefined && { path }) })
    if (path === undefined && op === 'remove') throw new ScimError(noTarget, { message: 'remove needs a path' })
    if (path !== undefined || op === 'remove') this.#at(path ?? '', op, value)
    else if (isRecord(value)) this.#members(value, op)
    else throw new ScimError(wrongValue, { message: `without path the value is an object of attributes, not ${shown(value)}` })
  }

  #at(path: string, op: ReadOperation['op'], value: unknown): void {
    const target = this.#resolve(path)
    if (!target) return
    const container = this.definition.extensions.get(target.attribute.name.toLowerCase())
    if (container?.container === target.attribute) this.#extension(container, op, value, path)
    else this.#edit(target, op, value)
  }

  /** The URN of an extension stands for all its attributes. */
  #extension(container: SchemaEntry, op: ReadOperation['op'], value: unknown, path: string): void {
    if (op === 'remove' || value === null) {
      const clear = op === 'remove' ? op : 'replace'
      for (const { attribute } of container.attributes.values()) this.#at(`${container.schema.id}:${attribute.name}`, clear, null)
      return
    }
    if (!isRecord(value))
      throw new ScimError(wrongValue, { message: `the extension takes an object of attributes, not ${shown(value)}`, path })
    for (const key of Object.keys(value))
      if (!this.#entra && !container.attributes.has(key.toLowerCase()) && this.options.unknownAttributes !== 'ignore')
        throw unknown(`${container.schema.id}:${key}`)
    for (const key of Object.keys(value)) this.#at(`${container.schema.id}:${key}`, op, value[key])
  }

  /** Without path each member of the value is an operation of its own, and what a client echoes of the service's is ignored. */
  #members(value: Readonly<Record<string, unknown>>, op: 'add' | 'replace'): void {
    for (const key of Object.keys(value)) {
      const name = key.toLowerCase()
      if (name === 'schemas' || name === 'meta') continue
      const isCore = name === this.definition.core.schema.id.toLowerCase()
      const nested = value[key]
      if (isCore && this.#entra && isRecord(nested)) this.#members(nested, op)
      else if (this.#mayBeKey(key, name)) {
        if (!this.#echoes(key, nested)) this.#at(key, op, nested)
      } else if (this.options.unknownAttributes !== 'ignore') throw unknown(key)
    }
  }

  get #entra(): boolean {
    return this.options.compatibility === 'entra'
  }

  /** The standard knows names of core attributes and URNs of extensions as keys; any path is a key for Microsoft only. */
  #mayBeKey(key: string, name: string): boolean {
    return this.#entra || this.definition.core.attributes.has(name) || this.definition.extensions.has(key.toLowerCase())
  }

  #echoes(key: string, value: unknown): boolean {
    const attribute = this.definition.core.attributes.get(key.toLowerCase())?.attribute
    if (attribute?.mutability !== 'readOnly') return false
    const own = attributeValue(this.resource, attribute.name)
    return isEqual(own, value) || (isUnassigned(own) && isUnassigned(value))
  }

  #edit(target: Target, op: ReadOperation['op'], value: unknown): void {
    for (const part of [target.attribute, target.sub])
      if (part?.mutability === 'readOnly')
        throw new ScimError(readOnly, { message: `${target.path} is read-only`, path: target.path })
    this.#editor.edit(target, op, value)
  }

  #resolve(path: string): Target | undefined {
    if (this.options.unknownAttributes !== 'ignore') return resolveTarget(path, this.definition, this.options)
    try {
      return resolveTarget(path, this.definition, this.options)
    } catch (error) {
      if (error instanceof ScimError && error.diagnostic.code === pathUnknown.code) return undefined
      throw error
    }
  }
}

function unknown(key: string): ScimError {
  return new ScimError(pathUnknown, {
    message: `${shown(key)} is no attribute that may stand in a value without path`,
    path: key.slice(0, 200),
    hint: 'write attribute names of the core schema, and extensions as an object under their URN',
  })
}

/**
 * `schemas` lists the extensions that gained content and no longer those that lost it (RFC 7643 section 3, RFC 7644 section 3.5.2). A
 * request that writes `schemas` itself cannot take away the core URN or that of an extension with content.
 */
function withSchemas(before: Resource, after: Record<string, unknown>, definition: Definition): Resource {
  const listKey = keyOf(after, 'schemas') ?? 'schemas'
  const rewritten = !isEqual(before[keyOf(before, 'schemas') ?? 'schemas'], after[listKey])
  if (rewritten) after[listKey] = withUrn(listedIn(after[listKey]), definition.core.schema.id)
  for (const [urn, { schema }] of definition.extensions) {
    const content = contentOf(after, schema.id)
    if (!rewritten && isEqual(contentOf(before, schema.id), content)) continue
    const listed = Array.isArray(after[listKey]) ? listedIn(after[listKey]) : [definition.core.schema.id]
    const next = content ? withUrn(listed, schema.id) : listed.filter(item => !isUrn(item, urn))
    if (next.length !== listed.length) after[listKey] = next
  }
  return after
}

const listedIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isUrn = (item: unknown, urn: string) => typeof item === 'string' && item.toLowerCase() === urn.toLowerCase()
const withUrn = (listed: readonly unknown[], urn: string) => (listed.some(item => isUrn(item, urn)) ? listed : [...listed, urn])

/** What a resource has of an extension; undefined for nothing. */
function contentOf(resource: Resource, urn: string): Readonly<Record<string, unknown>> | undefined {
  const key = keyOf(resource, urn)
  const content = key === undefined ? undefined : resource[key]
  return isRecord(content) && Object.keys(content).length > 0 ? content : undefined
}
