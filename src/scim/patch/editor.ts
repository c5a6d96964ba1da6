import { immutable, missingValue, noTarget, requiredRemoved, severalPrimaries } from '../diagnostics.js'
import { ScimError } from '../error.js'
import { isEqual, isRecord, isUnassigned, keyOf, setOwn } from '../names.js'
import { type Conversion, convertAll, convertOne } from '../resource/convert.js'
import { canonicalJson } from '../resource/version.js'
import type { ScimAttribute } from '../types.js'
import type { Target } from './target.js'

type Op = 'add' | 'replace' | 'remove'
type Holder = Record<string, unknown>

/** Carries out single operations on a working copy. A failed operation throws; the copy is then worthless and thrown away. */
export class Editor {
  readonly #how: Conversion
  /** Positions by identity of the lists made here: a thousand adds to one big group look at each member once. */
  readonly #indexes = new WeakMap<readonly unknown[], Map<string, number>>()

  constructor(
    readonly resource: Holder,
    readonly entra: boolean,
    ignoreUnknown: boolean,
  ) {
    this.#how = {
      entra,
      readOnly: entra ? 'drop' : 'fail',
      unknown: ignoreUnknown ? 'drop' : 'fail',
      fail: (declaration, occurrence) => {
        throw new ScimError(declaration, occurrence)
      },
    }
  }

  edit(target: Target, op: Op, value: unknown): void {
    const holder = this.#holderOf(target, op !== 'remove')
    if (!holder) return
    const key = keyOf(holder, target.attribute.name) ?? target.attribute.name
    this.#put(target.attribute, holder, key, this.#next(target, op, value, holder[key]), op, target)
    if (target.extension && Object.keys(holder).length === 0) {
      const urn = keyOf(this.resource, target.extension.schema.id)
      if (urn !== undefined) delete this.resource[urn]
    }
  }

  /** The object that has the attribute: the resource, or its extension, made when it is needed. */
  #holderOf(target: Target, make: boolean): Holder | undefined {
    if (!target.extension) return this.resource
    const urn = target.extension.schema.id
    const key = keyOf(this.resource, urn)
    const holder = key === undefined ? undefined : this.resource[key]
    if (isRecord(holder)) return holder
    if (!make) return undefined
    const made: Holder = {}
    this.resource[key ?? urn] = made
    return made
  }

  /** What the attribute will be; undefined takes it away. */
  #next(target: Target, op: Op, value: unknown, current: unknown): unknown {
    const { attribute } = target
    if (!attribute.multiValued && attribute.type === 'complex') return this.#complex(target, op, value, current)
    if (!attribute.multiValued) return this.#simple(attribute, op, value, current, target)
    const elements = listOf(current)
    const next = this.#elements(target, op, value, elements)
    return next === elements ? current : next.length > 0 ? next : undefined
  }

  /** A simple attribute or sub-attribute. */
  #simple(attribute: ScimAttribute, op: Op, value: unknown, current: unknown, target: Target): unknown {
    if (op === 'remove') return undefined
    if (!attribute.multiValued) return convertOne(isEmptyList(value) ? null : value, attribute, none, this.#how, target.path)
    const known = op === 'add' ? listOf(current) : []
    const given = convertAll(value ?? [], attribute, none, this.#how, target.path)
    const next = unique([...known, ...given])
    return next.length > 0 ? next : undefined
  }

  #complex(target: Target, op: Op, value: unknown, current: unknown): unknown {
    const known = isRecord(current) ? current : undefined
    if (target.test && !(known && target.test(known))) {
      if (op === 'remove') return current
      throw unmatched(target)
    }
    if (target.sub) return noneIfEmpty(this.#withSub(target, target.sub, op, value, known ?? {}))
    if (op === 'remove' || value === null || (this.entra && value === '') || isEmptyList(value)) return undefined
    const given = convertOne(value, target.attribute, target.subAttributes, this.#how, target.path)
    // Microsoft clears a reference by an empty `value` too; what is left of it would lead nowhere.
    const namesValue = isRecord(value) && keyOf(value, 'value') !== undefined && target.subAttributes.has('value')
    if (this.entra && namesValue && !(isRecord(given) && Object.hasOwn(given, 'value'))) return undefined
    const isBare = !isRecord(value) && !(Array.isArray(value) && isRecord(value[0]))
    const next: Holder = isBare ? {} : { ...known }
    this.#merge(next, isRecord(given) ? given : {}, value, target)
    return noneIfEmpty(next)
  }

  /** A complex value with one sub-attribute set or taken away. */
  #withSub(target: Target, sub: ScimAttribute, op: Op, value: unknown, holder: Readonly<Holder>): Holder {
    const edited = { ...holder }
    const key = keyOf(edited, sub.name) ?? sub.name
    this.#put(sub, edited, key, this.#simple(sub, op, value, edited[key], target), op, target)
    return edited
  }

  /** Takes over the sub-attributes given, and takes away those given as null (RFC 7643 section 2.5). */
  #merge(holder: Holder, given: Holder, asWritten: unknown, target: Target): void {
    for (const name of Object.keys(given)) this.#assign(holder, target.subAttributes.get(name.toLowerCase()), given[name], target)
    if (!isRecord(asWritten)) return
    for (const name of Object.keys(asWritten))
      if (keyOf(given, name) === undefined) this.#unset(holder, target.subAttributes.get(name.toLowerCase()), target)
  }

  /** The values of a multi-valued attribute after the operation; the same array when nothing changes. */
  #elements(target: Target, op: Op, value: unknown, current: readonly unknown[]): readonly unknown[] {
    if (!target.test && !target.sub) {
      if (op === 'remove') return this.#left(target, current, value)
      return op === 'add' ? this.#added(target, current, value) : this.#replaced(target, value)
    }
    const chosen = target.test ? current.filter(target.test) : current
    if (chosen.length === 0) {
      const made = op === 'remove' ? undefined : this.#made(target, value)
      return made === undefined ? current : this.#withPrimary([...current, made], [made], target)
    }
    return target.sub
      ? this.#eachSub(target, target.sub, op, value, current, chosen)
      : this.#eachElement(target, op, value, current, chosen)
  }

  /** add without filter: appends what is not there yet. A value with the same `value` and `type` is the same one, filled up. */
  #added(target: Target, current: readonly unknown[], value: unknown): readonly unknown[] {
    const given = convertAll(value ?? [], target.attribute, target.subAttributes, this.#how, target.path)
    if (given.length === 0) return current
    const byValue = target.subAttributes.get('value')?.mutability === 'immutable'
    const next = [...current]
    const index =
      this.#indexes.get(current) ?? new Map(current.map((element, at): [string, number] => [identity(element, byValue), at]))
    this.#indexes.set(next, index)
    // Where some have the same `value` and `type`, the one that is there as it was given is not to be made of another.
    const present = index.size < current.length ? new Set(current.map(canonicalJson)) : undefined
    const touched: unknown[] = []
    for (const element of given) {
      if (present?.has(canonicalJson(element))) continue
      const id = identity(element, byValue)
      const at = index.get(id)
      const known = at === undefined ? undefined : next[at]
      if (at === undefined) {
        index.set(id, next.length)
        next.push(element)
        touched.push(element)
      } else if (isRecord(known) && isRecord(element) && !byValue) {
        const merged = { ...known }
        for (const [name, each] of Object.entries(element)) merged[keyOf(merged, name) ?? name] = each
        next[at] = merged
        if (merged.primary === true && known.primary !== true) touched.push(merged)
      }
    }
    return this.#withPrimary(next, touched, target)
  }

  #replaced(target: Target, value: unknown): readonly unknown[] {
    const given = convertAll(value ?? [], target.attribute, target.subAttributes, this.#how, target.path)
    const distinct = unique(given)
    return this.#withPrimary(distinct, distinct, target)
  }

  /** remove without filter: everything, or with Microsoft only the values that are named. */
  #left(target: Target, current: readonly unknown[], value: unknown): readonly unknown[] {
    if (!this.entra || value === undefined || value === null) return []
    const byValue = target.subAttributes.get('value')?.mutability === 'immutable'
    const named = convertAll(value, target.attribute, target.subAttributes, { ...this.#how, unknown: 'drop' }, target.path)
    const ids = new Set(named.map(element => identity(element, byValue)))
    const isNamed = byValue ? () => false : covered(named)
    const left = current.filter(element => !ids.has(identity(element, byValue)) && !isNamed(element))
    return left.length === current.length ? current : left
  }

  /** add or replace through a filter that matched nothing. */
  #made(target: Target, value: unknown): Holder | undefined {
    const { template, sub } = target
    const allowed = target.test ? this.entra && template : target.attribute.type === 'complex'
    if (!allowed) throw unmatched(target)
    const given = sub
      ? convertOne(value, sub, none, this.#how, target.path)
      : convertOne(
          Array.isArray(value) && value.length === 1 ? value[0] : value,
          target.attribute,
          target.subAttributes,
          this.#how,
          target.path,
        )
    if (given === undefined) return undefined
    return { ...template, ...(sub ? { [sub.name]: given } : isRecord(given) ? given : {}) }
  }

  #eachSub(
    target: Target,
    sub: ScimAttribute,
    op: Op,
    value: unknown,
    current: readonly unknown[],
    chosen: readonly unknown[],
  ): readonly unknown[] {
    const touched: unknown[] = []
    const isChosen = new Set(chosen)
    const next = current.map(element => {
      if (!isChosen.has(element) || !isRecord(element)) return element
      const edited = this.#withSub(target, sub, op, value, element)
      if (sub.name === 'primary' && edited[sub.name] === true) touched.push(edited)
      return edited
    })
    return this.#withPrimary(next, touched, target).filter(element => !isRecord(element) || Object.keys(element).length > 0)
  }

  #eachElement(
    target: Target,
    op: Op,
    value: unknown,
    current: readonly unknown[],
    chosen: readonly unknown[],
  ): readonly unknown[] {
    const isChosen = new Set(chosen)
    if (op === 'remove') return current.filter(element => !isChosen.has(element))
    const lone = Array.isArray(value) && value.length === 1 ? value[0] : value
    const given = convertOne(lone, target.attribute, target.subAttributes, this.#how, target.path)
    if (given === undefined) return op === 'add' ? current : current.filter(element => !isChosen.has(element))
    const touched: unknown[] = []
    const next = current.map(element => {
      if (!isChosen.has(element)) return element
      if (!isRecord(element) || !isRecord(given)) return given
      // A matching value is a complex value: what the new one does not name is left unchanged (RFC 7644 section 3.5.2.3).
      const edited: Holder = { ...element }
      this.#merge(edited, given, lone, target)
      if (edited.primary === true && given.primary === true) touched.push(edited)
      return edited
    })
    return this.#withPrimary(next, touched, target).filter(element => !isRecord(element) || Object.keys(element).length > 0)
  }

  /** RFC 7643 section 2.4: the value just made primary takes that from the others. */
  #withPrimary(elements: readonly unknown[], touched: readonly unknown[], target: Target): readonly unknown[] {
    const primaries = touched.filter(element => isRecord(element) && element.primary === true)
    if (primaries.length === 0) return elements
    if (primaries.length > 1) throw new ScimError(severalPrimaries, { path: target.path })
    return elements.map(element =>
      element !== primaries[0] && isRecord(element) && element.primary === true ? { ...element, primary: false } : element,
    )
  }

  #assign(holder: Holder, sub: ScimAttribute | undefined, value: unknown, target: Target): void {
    if (!sub) return
    const key = keyOf(holder, sub.name) ?? sub.name
    if (sub.mutability === 'immutable' && !isUnassigned(holder[key]) && !isEqual(holder[key], value)) throw changed(target)
    setOwn(holder, key, value)
  }

  #unset(holder: Holder, sub: ScimAttribute | undefined, target: Target): void {
    const key = sub && keyOf(holder, sub.name)
    if (!sub || key === undefined) return
    if (sub.mutability === 'readOnly') return
    if (sub.required) throw new ScimError(missingValue, { message: `${sub.name} is required`, path: target.path })
    if (sub.mutability === 'immutable') throw changed(target)
    delete holder[key]
  }

  /** Writes the new value of an attribute after the checks that hold for all of them; undefined takes the attribute away. */
  #put(attribute: ScimAttribute, holder: Holder, key: string, value: unknown, op: Op, target: Target): void {
    const current = holder[key]
    const isSame = isEqual(current, value) || (value === undefined && isUnassigned(current))
    if (attribute.mutability === 'immutable' && !isUnassigned(current) && !isSame) throw changed(target)
    if (attribute.required && (value === undefined || value === '')) {
      if (op === 'remove') throw new ScimError(requiredRemoved, { message: `${attribute.name} is required`, path: target.path })
      throw new ScimError(missingValue, { message: `${attribute.name} is required and cannot be empty`, path: target.path })
    }
    if (isSame) return
    if (value === undefined) delete holder[key]
    else setOwn(holder, key, value)
  }
}

const none: ReadonlyMap<string, ScimAttribute> = new Map()

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

const noneIfEmpty = (holder: Holder) => (Object.keys(holder).length > 0 ? holder : undefined)

/** The values without repetitions; the first of equal ones stays. */
function unique(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return values.filter(value => {
    const id = isRecord(value)
      ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : JSON.stringify(value)
    return !seen.has(id) && seen.add(id)
  })
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** What makes two values of an attribute the same one: `value` (with `type`, unless members), else all of it. */
function identity(element: unknown, byValue: boolean): string {
  if (!isRecord(element)) return JSON.stringify(element)
  const value = element.value
  if (byValue && typeof value === 'string') return value
  if (value === undefined || value === null) return JSON.stringify(Object.entries(element).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify(byValue ? [value] : [value, element.type ?? null])
}

/** Whether one of the values to remove covers an element; those with a `value` are asked only for elements that have the same. */
function covered(named: readonly unknown[]): (element: unknown) => boolean {
  const byValue = new Map<unknown, unknown[]>()
  for (const wanted of named) {
    const value = isRecord(wanted) ? wanted.value : undefined
    const others = byValue.get(value)
    if (others) others.push(wanted)
    else byValue.set(value, [wanted])
  }
  return element => {
    const same = isRecord(element) ? (byValue.get(element.value) ?? []) : []
    return [...same, ...(byValue.get(undefined) ?? [])].some(wanted => covers(element, wanted))
  }
}

/** Whether an element has everything that a value to remove names. */
function covers(element: unknown, wanted: unknown): boolean {
  if (!isRecord(element) || !isRecord(wanted)) return isEqual(element, wanted)
  return Object.entries(wanted).every(([name, value]) => {
    const key = keyOf(element, name)
    return name === '$ref' || name === 'display' || (key !== undefined && isEqual(element[key], value))
  })
}

function unmatched(target: Target): ScimError {
  return new ScimError(noTarget, { message: 'no value matches the filter', path: target.path })
}

function changed(target: Target): ScimError {
  return new ScimError(immutable, { message: `${target.path} cannot be changed once set`, path: target.path })
}
