import { resolvePath } from '../attribute-path.js'
import type { Definition, SchemaEntry } from '../definition.js'
import { pathSyntax, pathUnknown } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import { compileNode } from '../filter/matches.js'
import { booleanOf, resolveInner } from '../filter/resolve.js'
import { remember } from '../names.js'
import type { ScimAttribute, ScimOptions } from '../types.js'
import { equalitiesOf, type PatchPath, parsePath } from './path.js'

/** Where an operation works. */
export interface Target {
  readonly path: string
  readonly extension: SchemaEntry | undefined
  readonly attribute: ScimAttribute
  readonly subAttributes: ReadonlyMap<string, ScimAttribute>
  readonly sub: ScimAttribute | undefined
  /** The value filter as a predicate on one element. */
  readonly test: ((element: unknown) => boolean) | undefined
  /** The element an `eq` filter describes; undefined without filter, or for a filter that describes none. */
  readonly template: Readonly<Record<string, unknown>> | undefined
}

/** Targets by compatibility and path: clients send the same few paths again and again, and reading one is half of a PATCH. */
const known = new WeakMap<Definition, Map<string, Target>>()
const maximumKept = 500
const longestKept = 200

/**
 * Finds what a path means in a resource type.
 *
 * @throws ScimError `invalidPath` for a malformed path, an unknown attribute or a filter on a simple single one; `invalidFilter` for a bad filter
 */
export function resolveTarget(text: string, definition: Definition, options: ScimOptions): Target {
  // Without a resource type, URNs of other types are read as well.
  if (options.resourceType !== definition.resourceType || text.length > longestKept) return targetOf(text, definition, options)
  const targets = remember(known, definition, () => new Map<string, Target>())
  const key = options.compatibility === 'entra' ? `entra ${text}` : `rfc ${text}`
  const kept = targets.get(key)
  if (kept) return kept
  const target = targetOf(text, definition, options)
  // Paths with the ids of members are many: starting anew costs less than keeping count.
  if (targets.size >= maximumKept) targets.clear()
  targets.set(key, target)
  return target
}

function targetOf(text: string, definition: Definition, options: ScimOptions): Target {
  const path = parsePath(text, options)
  const found = resolvePath(path, definition, options.compatibility)
  if (!found)
    throw new ScimError(pathUnknown, {
      message: `${definition.resourceType} has no attribute ${shown(text)}`,
      path: text.slice(0, 200),
      hint: 'check the spelling; an extension attribute is written with the URN of its schema',
    })
  const { extension, attribute, subAttributes, sub } = found
  if (!path.filter) return { path: text, extension, attribute, subAttributes, sub, test: undefined, template: undefined }
  if (attribute.type !== 'complex' && !attribute.multiValued)
    throw new ScimError(pathSyntax, { message: `${attribute.name} has one simple value, which cannot be filtered`, path: text })
  const entra = options.compatibility === 'entra'
  const resolved = resolveInner(path.filter, found, entra)
  const test = compileNode(resolved, entra)
  return { path: text, extension, attribute, subAttributes, sub, test, template: templateOf(path, subAttributes) }
}

function templateOf(path: PatchPath, subAttributes: Target['subAttributes']): Target['template'] {
  const equalities = path.filter && equalitiesOf(path.filter)
  if (!equalities) return undefined
  const template: Record<string, unknown> = {}
  for (const { name, value } of equalities) {
    const sub = subAttributes.get(name.toLowerCase())
    if (!sub || Object.hasOwn(template, sub.name)) return undefined
    template[sub.name] = sub.type === 'boolean' && typeof value === 'string' ? booleanOf(value) : value
  }
  return template
}
