import type { Definition, SchemaEntry } from './definition.js'
import type { ScimAttribute, ScimOptions } from './types.js'

/**
 * An attribute name taken apart: `[urn ":"] name ["." sub]`. Only `urn` means the extension itself. Spelling is as written, apart
 * from the URN of a known schema, which is as the schema writes it.
 */
export interface AttributePath {
  readonly urn?: string
  readonly name?: string
  readonly sub?: string
}

/** Where a path leads in a resource type. */
export interface ResolvedPath {
  /** The extension that holds the attribute; undefined in the core schema. */
  readonly extension: SchemaEntry | undefined
  readonly attribute: ScimAttribute
  readonly subAttributes: ReadonlyMap<string, ScimAttribute>
  readonly sub: ScimAttribute | undefined
}

const namePattern = /^(\$?[A-Za-z][\w-]*)(?:\.(\$?[A-Za-z][\w-]*))?$/

/**
 * Takes a name apart. Known URNs are matched first, the longest one wins, since a URN holds dots and colons itself; of an unknown
 * one the last colon ends it. Undefined when the text is no attribute name.
 *
 * @example
 * splitPath('urn:ietf:params:scim:schemas:core:2.0:User:name.givenName', definitions)
 * // { urn: 'urn:ietf:params:scim:schemas:core:2.0:User', name: 'name', sub: 'givenName' }
 */
export function splitPath(text: string, definitions: readonly Definition[]): AttributePath | undefined {
  const colon = text.lastIndexOf(':')
  if (colon < 0) return splitName(text)
  const lower = text.toLowerCase()
  const urn = longestUrn(lower, definitions)
  if (urn !== undefined) {
    if (urn.length === text.length) return { urn }
    const rest = splitName(text.slice(urn.length + 1))
    return rest && { urn, ...rest }
  }
  const rest = splitName(text.slice(colon + 1))
  return rest && { urn: text.slice(0, colon), ...rest }
}

function splitName(text: string): AttributePath | undefined {
  const match = namePattern.exec(text)
  if (!match?.[1]) return undefined
  return match[2] === undefined ? { name: match[1] } : { name: match[1], sub: match[2] }
}

function longestUrn(lower: string, definitions: readonly Definition[]): string | undefined {
  let best: string | undefined
  for (const { core, extensions } of definitions)
    for (const { schema } of [core, ...extensions.values()]) {
      const urn = schema.id.toLowerCase()
      if (
        lower.startsWith(urn) &&
        (lower.length === urn.length || lower[urn.length] === ':') &&
        schema.id.length > (best?.length ?? 0)
      )
        best = schema.id
    }
  return best
}

/**
 * Finds a path in one definition; undefined when the type has no such attribute. With `entra` an extension attribute is found
 * without its URN too when no core attribute is called so: Microsoft's client asks `manager eq "id"`.
 */
export function resolvePath(
  path: AttributePath,
  definition: Definition,
  compatibility: ScimOptions['compatibility'] = 'rfc',
): ResolvedPath | undefined {
  const isCore = path.urn === undefined || path.urn.toLowerCase() === definition.core.schema.id.toLowerCase()
  const extension = isCore ? undefined : definition.extensions.get(path.urn.toLowerCase())
  if (!isCore && !extension) return undefined
  if (path.name === undefined) {
    if (!extension) return undefined
    return { extension: undefined, attribute: extension.container, subAttributes: noSubAttributes, sub: undefined }
  }
  const found = find(extension ?? definition.core, path.name, path.sub, extension)
  if (found || path.urn !== undefined || compatibility !== 'entra') return found
  if (definition.core.attributes.has(path.name.toLowerCase())) return undefined
  for (const candidate of definition.extensions.values()) {
    const hit = find(candidate, path.name, path.sub, candidate)
    if (hit) return hit
  }
  return undefined
}

const noSubAttributes: ReadonlyMap<string, ScimAttribute> = new Map()

function find(
  entry: SchemaEntry,
  name: string,
  sub: string | undefined,
  extension: SchemaEntry | undefined,
): ResolvedPath | undefined {
  const found = entry.attributes.get(name.toLowerCase())
  if (!found) return undefined
  const subAttribute = sub === undefined ? undefined : found.subAttributes.get(sub.toLowerCase())
  if (sub !== undefined && !subAttribute) return undefined
  return { extension, attribute: found.attribute, subAttributes: found.subAttributes, sub: subAttribute }
}

/** The path as text: what `splitPath` reads. */
export function formatPath(path: AttributePath): string {
  const name = path.sub === undefined ? path.name : `${path.name}.${path.sub}`
  return [path.urn, name].filter(part => part !== undefined).join(':')
}
