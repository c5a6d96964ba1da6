import { type AttributePath, resolvePath, splitPath } from '../attribute-path.js'
import { type Definition, definitionOf, type SchemaEntry } from '../definition.js'
import { projectionConflict } from '../diagnostics.js'
import { ScimError } from '../error.js'
import { resourceTypeOf } from '../filter/matches.js'
import { isRecord, setOwn } from '../names.js'
import type { Resource, ScimAttribute, ScimOptions } from '../types.js'

/** The two parameters of RFC 7644 section 3.9: a list of names, or names with commas between them. */
export interface Projection {
  readonly attributes?: readonly string[] | string | undefined
  readonly excludedAttributes?: readonly string[] | string | undefined
}

/**
 * The part of a resource that an answer shows. `returned: always` stays and `never` goes whatever is asked, `request` is shown
 * only when asked for. Names may have URNs and sub-attributes; unknown ones are ignored. The input is not changed.
 *
 * @throws ScimError `invalidSyntax` when both parameters are given
 * @example
 * project({ id: '1', userName: 'kim', name: { givenName: 'Kim' }, password: 'x' }, { attributes: 'name.givenName' }, { resourceType: 'User' })
 * // { id: '1', name: { givenName: 'Kim' } }
 */
export function project(resource: Resource, projection: Projection, options: ScimOptions = {}): Resource {
  const wanted = namesOf(projection.attributes)
  const excluded = namesOf(projection.excludedAttributes)
  if (wanted.length > 0 && excluded.length > 0) throw new ScimError(projectionConflict)
  const definition = definitionOf(options.resourceType ?? resourceTypeOf(resource) ?? 'User', options.extensions)
  const selection = new Selection(wanted.length > 0 ? wanted : excluded, wanted.length > 0, definition, options)
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(resource)) {
    const value = resource[key]
    const extension = definition.extensions.get(key.toLowerCase())
    const shown =
      extension && isRecord(value)
        ? shownExtension(value, extension, selection)
        : shownAttribute(key, value, definition.core, selection)
    if (shown !== undefined) setOwn(result, key, shown)
  }
  return result
}

function namesOf(names: Projection['attributes']): readonly string[] {
  const list = typeof names === 'string' ? names.split(',') : (names ?? [])
  return list.map(name => name.trim()).filter(name => name !== '')
}

/** The names asked for, as lower-case keys `urn:name` and `urn:name.sub`; core attributes have no URN. */
class Selection {
  readonly #whole = new Set<string>()
  readonly #parts = new Map<string, Set<string>>()

  constructor(
    names: readonly string[],
    readonly isPositive: boolean,
    definition: Definition,
    options: ScimOptions,
  ) {
    for (const name of names) {
      const path = splitPath(name, [definition])
      if (path) this.#add(path, definition, options)
    }
  }

  #add(path: AttributePath, definition: Definition, options: ScimOptions): void {
    const found = resolvePath(path, definition, options.compatibility)
    if (path.name === undefined) {
      const isCore = path.urn?.toLowerCase() === definition.core.schema.id.toLowerCase()
      for (const name of isCore ? definition.core.attributes.keys() : []) this.#whole.add(name)
      if (!isCore) this.#whole.add(String(path.urn).toLowerCase())
    } else if (!found) this.#whole.add((path.urn === undefined ? path.name : `${path.urn}:${path.name}`).toLowerCase())
    else {
      const key = keyFor(found.attribute.name, found.extension)
      if (!found.sub) this.#whole.add(key)
      else this.#parts.set(key, (this.#parts.get(key) ?? new Set()).add(found.sub.name.toLowerCase()))
    }
  }

  hasWhole(key: string): boolean {
    return this.#whole.has(key)
  }

  /** Sub-attributes asked for one by one; undefined when the attribute was not named so, or also as a whole. */
  parts(key: string): ReadonlySet<string> | undefined {
    return this.#whole.has(key) ? undefined : this.#parts.get(key)
  }
}

const keyFor = (name: string, extension: SchemaEntry | undefined) =>
  (extension ? `${extension.schema.id}:${name}` : name).toLowerCase()

function shownExtension(value: Resource, extension: SchemaEntry, selection: Selection): Resource | undefined {
  const isNamed = selection.hasWhole(extension.schema.id.toLowerCase())
  const isExcluded = isNamed && !selection.isPositive
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    if (isExcluded && extension.attributes.get(key.toLowerCase())?.attribute.returned !== 'always') continue
    const shown = shownAttribute(key, value[key], extension, selection, isNamed)
    if (shown !== undefined) setOwn(result, key, shown)
  }
  return Object.keys(result).length > 0 ? result : undefined
}

function shownAttribute(key: string, value: unknown, entry: SchemaEntry, selection: Selection, isNamed = false): unknown {
  const found = entry.attributes.get(key.toLowerCase())
  const name = keyFor(found?.attribute.name ?? key, found?.attribute && isExtension(entry, found.attribute) ? entry : undefined)
  const parts = selection.parts(name)
  const whole = isNamed || selection.hasWhole(name)
  const asked = whole || parts !== undefined
  const returned = found?.attribute.returned ?? 'default'
  const hasAlways = [...(found?.subAttributes.values() ?? [])].some(sub => sub.returned === 'always')
  if (returned === 'never') return undefined
  if (returned !== 'always') {
    if (selection.isPositive && !asked && !hasAlways) return undefined
    if (!selection.isPositive && whole) return undefined
    if (returned === 'request' && !(selection.isPositive && asked)) return undefined
  }
  if (found?.attribute.type !== 'complex') return value
  const only = selection.isPositive && !whole && returned !== 'always' ? (parts ?? new Set<string>()) : undefined
  const without = selection.isPositive ? undefined : parts
  return onElements(value, element => {
    const result: Record<string, unknown> = {}
    for (const subKey of Object.keys(element)) {
      const sub = found.subAttributes.get(subKey.toLowerCase())
      const subName = subKey.toLowerCase()
      if (sub?.returned === 'never') continue
      if (sub?.returned !== 'always') {
        if (only && !only.has(subName)) continue
        if (without?.has(subName)) continue
        if (sub?.returned === 'request' && !only?.has(subName)) continue
      }
      setOwn(result, subKey, element[subKey])
    }
    return Object.keys(result).length > 0 ? result : undefined
  })
}

function isExtension(entry: SchemaEntry, attribute: ScimAttribute): boolean {
  return !entry.attributes.has('schemas') && entry.attributes.has(attribute.name.toLowerCase())
}

function onElements(value: unknown, show: (element: Readonly<Record<string, unknown>>) => unknown): unknown {
  if (isRecord(value)) return show(value)
  if (!Array.isArray(value)) return value
  const elements = value.map(element => (isRecord(element) ? show(element) : element)).filter(element => element !== undefined)
  return elements.length > 0 || value.length === 0 ? elements : undefined
}
