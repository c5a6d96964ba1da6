import { type Diagnostic, type DiagnosticDeclaration, type Occurrence, report } from '../../diagnostics/index.js'
import { type Definition, definitionOf } from '../definition.js'
import {
  primaries,
  targetFilter,
  targetForbidden,
  targetOverlap,
  targetSameType,
  targetTwice,
  targetUnconvertible,
} from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import { isRecord, isUnassigned, setOwn } from '../names.js'
import { type PatchPath, parsePath } from '../patch/path.js'
import { resolveTarget, type Target } from '../patch/target.js'
import type { ScimAttribute, ScimOptions } from '../types.js'
import { coerce } from './coerce.js'
import { type Conversion, convertAll, convertOne } from './convert.js'

/** A value and where it goes: a target path as attribute mappings write it. */
export interface TargetValue {
  readonly path: string
  readonly value: unknown
}

export interface BuiltResource {
  readonly resource: Record<string, unknown>
  /** One for each entry that could not be used; `path` is the entry's target. The rest is in the resource. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds a resource from values at target paths, the way Entra's mappings do: paths with the same filter fill one element, whose
 * equalities become sub-attributes; values become the type of their target; null, "" and empty lists are left out and leave no empty
 * container; `schemas` lists what is there. An extension without known schema takes simple values.
 *
 * Two values for one target, a target inside another, `id`, `meta` and other read-only targets, and a value that does not become its
 * type are reported, and left out.
 *
 * @example
 * buildResource([{ path: 'userName', value: 'kim' }, { path: 'roles[primary eq "True"].value', value: 'Admin' }], { resourceType: 'User' })
 * // { resource: { schemas: [...], userName: 'kim', roles: [{ primary: true, value: 'Admin' }] }, diagnostics: [] }
 */
export function buildResource(entries: readonly TargetValue[], options: ScimOptions = {}): BuiltResource {
  const definition = definitionOf(options.resourceType ?? 'User', options.extensions)
  const builder = new Builder(definition, options)
  for (const entry of entries) builder.add(entry)
  return builder.finish()
}

class Builder {
  readonly #resource: Record<string, unknown> = { schemas: [] }
  readonly #diagnostics: Diagnostic[] = []
  readonly #taken = new Map<string, string>()
  readonly #elements = new Map<string, Record<string, unknown>>()
  readonly #options: ScimOptions

  constructor(
    readonly definition: Definition,
    options: ScimOptions,
  ) {
    this.#options = { ...options, resourceType: definition.resourceType, compatibility: 'entra' }
  }

  add({ path, value }: TargetValue): void {
    const report = (declaration: DiagnosticDeclaration, occurrence: Occurrence) => this.#report(path, declaration, occurrence)
    try {
      const parsed = parsePath(path, this.#options)
      if (this.#isCustom(parsed)) {
        this.#addCustom(parsed, path, value)
        return
      }
      const target = resolveTarget(path, this.definition, this.#options)
      if (this.#isFree(target, parsed, path)) this.#put(target, parsed, value, report)
    } catch (error) {
      if (!(error instanceof ScimError)) throw error
      this.#diagnostics.push({ ...error.diagnostic, path })
    }
  }

  finish(): BuiltResource {
    const extensions = Object.keys(this.#resource).filter(key => key.includes(':'))
    this.#resource.schemas = [this.definition.core.schema.id, ...extensions]
    return { resource: this.#resource, diagnostics: this.#diagnostics }
  }

  #report(path: string, declaration: DiagnosticDeclaration, occurrence: Occurrence): void {
    this.#diagnostics.push(report(declaration, { ...occurrence, path }))
  }

  /** An attribute of an extension whose schema nobody gave. */
  #isCustom({ urn, filter, sub }: PatchPath): boolean {
    const known = urn === undefined || urn.toLowerCase() === this.definition.core.schema.id.toLowerCase()
    return !known && !filter && sub === undefined && !this.definition.extensions.has(urn.toLowerCase())
  }

  #addCustom({ urn = '', name = '' }: PatchPath, path: string, value: unknown): void {
    if (!this.#take(`${urn}:${name}`.toLowerCase(), path) || isUnassigned(value) || value === '') return
    const simple = Array.isArray(value) && value.length === 1 ? value[0] : value
    if (typeof simple === 'object' || typeof simple === 'bigint') {
      this.#report(path, targetUnconvertible, {
        message: `${name} is an attribute of a custom extension and cannot be ${shown(String(simple))}`,
        hint: 'Entra supports single simple values in custom extensions',
      })
      return
    }
    const holder = isRecord(this.#resource[urn]) ? this.#resource[urn] : {}
    setOwn(holder, name, simple)
    setOwn(this.#resource, urn, holder)
  }

  #isFree(target: Target, parsed: PatchPath, path: string): boolean {
    const { attribute, sub, extension } = target
    const part = [attribute, sub].find(each => each?.mutability === 'readOnly')
    if (part || attribute.name === 'schemas' || attribute.name.includes(':')) {
      this.#report(path, targetForbidden, { message: `${part?.name ?? attribute.name} is never a target` })
      return false
    }
    if (parsed.filter && !target.template) {
      this.#report(path, targetFilter, { message: 'the filter of the target is no equality' })
      return false
    }
    const whole = [extension?.schema.id ?? '', attribute.name].join(':').toLowerCase()
    const element = target.template ? `${whole}[${templateKey(target.template)}]` : whole
    return this.#take(sub ? `${element}.${sub.name.toLowerCase()}` : element, path)
  }

  /** Notes that a target is used; false, with a report, when it is used already or overlaps one that is. */
  #take(key: string, path: string): boolean {
    const same = this.#taken.get(key)
    if (same !== undefined) {
      this.#report(path, targetTwice, { message: `${path} gets a second value`, hint: 'keep one mapping to this target' })
      return false
    }
    for (const [other, otherPath] of this.#taken)
      if (contains(other, key) || contains(key, other)) {
        this.#report(path, targetOverlap, {
          message: `${path} overlaps ${otherPath}`,
          hint: 'map the whole or its parts, not both',
        })
        return false
      }
    this.#taken.set(key, path)
    return true
  }

  #put(target: Target, parsed: PatchPath, value: unknown, say: Conversion['fail']): void {
    const { attribute, sub } = target
    const leaf = sub ?? attribute
    const converted = this.#convert(leaf, sub ? noSubAttributes : target.subAttributes, value, parsed, say)
    if (converted === undefined) return
    const holder = this.#holder(target)
    if (attribute.multiValued && (parsed.filter || sub)) {
      const element = this.#element(target, holder, say)
      if (element && sub) setOwn(element, sub.name, converted)
      else if (element && isRecord(converted)) Object.assign(element, converted)
    } else if (sub) {
      const inner = isRecord(holder[attribute.name]) ? holder[attribute.name] : {}
      setOwn(inner as Record<string, unknown>, sub.name, converted)
      setOwn(holder, attribute.name, inner)
    } else setOwn(holder, attribute.name, converted)
  }

  #convert(
    leaf: ScimAttribute,
    subAttributes: Target['subAttributes'],
    value: unknown,
    parsed: PatchPath,
    say: Conversion['fail'],
  ): unknown {
    let failed = false
    const how: Conversion = {
      entra: true,
      readOnly: 'drop',
      unknown: 'fail',
      fail: (_declaration, occurrence) => {
        failed = true
        say(targetUnconvertible, occurrence)
      },
    }
    const isList = leaf.multiValued && !parsed.filter
    const given = Array.isArray(value) ? value.filter(item => item !== null && item !== undefined && item !== '') : value
    if (Array.isArray(given) && given.length > 1 && !isList) {
      say(targetUnconvertible, { message: `${leaf.name} takes one value and gets ${given.length}` })
      return undefined
    }
    if (isList) {
      const all = convertAll(
        Array.isArray(given) ? given.map(item => coerce(item, leaf)) : coerce(given, leaf),
        leaf,
        subAttributes,
        how,
        '',
      )
      return failed || all.length === 0 ? undefined : all
    }
    const one = convertOne(coerce(Array.isArray(given) ? given[0] : given, leaf), leaf, subAttributes, how, '')
    return failed ? undefined : one
  }

  #holder({ extension }: Target): Record<string, unknown> {
    if (!extension) return this.#resource
    const known = this.#resource[extension.schema.id]
    if (isRecord(known)) return known
    const made: Record<string, unknown> = {}
    setOwn(this.#resource, extension.schema.id, made)
    return made
  }

  /** The element that all targets with this filter share. */
  #element(target: Target, holder: Record<string, unknown>, say: Conversion['fail']): Record<string, unknown> | undefined {
    const { attribute, extension, template = {} } = target
    const key = `${extension?.schema.id ?? ''}:${attribute.name}[${templateKey(template)}]`
    const known = this.#elements.get(key)
    if (known) return known
    const list = Array.isArray(holder[attribute.name]) ? (holder[attribute.name] as Record<string, unknown>[]) : []
    const type = lower(template.type)
    if (type !== undefined && list.some(other => lower(other.type) === type)) {
      say(targetSameType, { message: `${attribute.name} has two elements of type ${shown(template.type)}` })
      return undefined
    }
    if (template.primary === true && list.some(other => other.primary === true))
      say(primaries, { message: `two elements of ${attribute.name} are primary` })
    const made = { ...template }
    this.#elements.set(key, made)
    setOwn(holder, attribute.name, [...list, made])
    return made
  }
}

const noSubAttributes: Target['subAttributes'] = new Map()

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : undefined)

/** The same for the same equalities, whatever their order and the case of their names and texts. */
function templateKey(template: Readonly<Record<string, unknown>>): string {
  return Object.keys(template)
    .sort()
    .map(name => `${name.toLowerCase()}=${JSON.stringify(lower(template[name]) ?? template[name])}`)
    .join('&')
}

const contains = (outer: string, inner: string) =>
  inner.startsWith(outer) && inner.length > outer.length && (inner[outer.length] === '.' || inner[outer.length] === '[')
