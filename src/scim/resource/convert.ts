import type { DiagnosticDeclaration, Occurrence } from '../../diagnostics/index.js'
import { readOnly, wrongValue } from '../diagnostics.js'
import { shown } from '../error.js'
import { parseInstant } from '../filter/instant.js'
import { booleanOf } from '../filter/resolve.js'
import { isRecord, setOwn } from '../names.js'
import type { ScimAttribute } from '../types.js'

/** How values from outside are read. `fail` reports a mistake; when it returns, the value counts as unassigned. */
export interface Conversion {
  readonly entra: boolean
  readonly fail: (declaration: DiagnosticDeclaration, occurrence: Occurrence) => void
  /** What to do with a read-only sub-attribute inside a value. */
  readonly readOnly: 'fail' | 'drop' | 'keep'
  /** What to do with a sub-attribute that is not defined. */
  readonly unknown: 'fail' | 'drop' | 'keep'
  /** Keeps a value that does not fit as it came, for a later check. */
  readonly keepWrong?: boolean
}

type SubAttributes = ReadonlyMap<string, ScimAttribute>

/**
 * Reads one value of an attribute: of a multi-valued one, one element. Names become those of the schema, null and empty values
 * vanish. With `entra`, string booleans and a bare id for a complex value are understood and an empty text is no value.
 *
 * @returns undefined when nothing is assigned
 */
export function convertOne(
  value: unknown,
  attribute: ScimAttribute,
  subAttributes: SubAttributes,
  how: Conversion,
  path: string,
): unknown {
  if (value === null || value === undefined) return undefined
  if (how.entra && value === '') return undefined
  return attribute.type === 'complex'
    ? convertComplex(value, attribute, subAttributes, how, path)
    : convertSimple(value, attribute, how, path)
}

/** Reads all values of a multi-valued attribute; a lone value counts as a list of one. Empty elements vanish. */
export function convertAll(
  value: unknown,
  attribute: ScimAttribute,
  subAttributes: SubAttributes,
  how: Conversion,
  path: string,
): unknown[] {
  const elements = Array.isArray(value) ? value : [value]
  return elements
    .map((element, index) =>
      convertOne(element, attribute, subAttributes, how, Array.isArray(value) ? `${path}[${index}]` : path),
    )
    .filter(element => element !== undefined)
}

function convertComplex(
  value: unknown,
  attribute: ScimAttribute,
  subAttributes: SubAttributes,
  how: Conversion,
  path: string,
): unknown {
  const record = how.entra ? unfold(value, attribute, subAttributes) : value
  if (!isRecord(record)) {
    how.fail(wrongValue, {
      message: `${attribute.name} is complex, and ${shown(value)} is no object`,
      path,
      hint: `write an object with ${[...subAttributes.values()].map(sub => sub.name).join(', ')}`,
    })
    return how.keepWrong ? value : undefined
  }
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(record)) {
    const sub = subAttributes.get(key.toLowerCase())
    if (!sub) {
      if (how.unknown === 'fail')
        how.fail(wrongValue, {
          message: `${attribute.name} has no sub-attribute ${shown(key)}`,
          path: `${path}.${key.slice(0, 80)}`,
        })
      else if (how.unknown === 'keep') setOwn(result, key, record[key])
      continue
    }
    const isReadOnly = sub.mutability === 'readOnly' && attribute.mutability !== 'readOnly'
    if (isReadOnly && how.readOnly === 'drop') continue
    if (isReadOnly && how.readOnly === 'fail') {
      how.fail(readOnly, { message: `${attribute.name}.${sub.name} is read-only`, path: `${path}.${sub.name}` })
      continue
    }
    const converted = isMany(sub, record[key], how)
      ? noneIfEmpty(convertAll(record[key] ?? [], sub, subAttributesOf(sub), how, `${path}.${sub.name}`))
      : convertOne(record[key], sub, subAttributesOf(sub), how, `${path}.${sub.name}`)
    if (converted !== undefined) setOwn(result, sub.name, converted)
  }
  return Object.keys(result).length === 0 ? undefined : result
}

/** A lone value of a multi-valued attribute counts as a list of one, unless it is kept for a check. */
export function isMany(attribute: ScimAttribute, value: unknown, how: Conversion): boolean {
  return attribute.multiValued && (Array.isArray(value) || !how.keepWrong || how.entra)
}

const noneIfEmpty = (values: unknown[]) => (values.length === 0 ? undefined : values)

const subAttributesOf = (attribute: ScimAttribute): SubAttributes =>
  new Map((attribute.subAttributes ?? []).map(sub => [sub.name.toLowerCase(), sub]))

/**
 * Microsoft's shapes of a complex value: a bare id or value, for a single attribute a list of one, and for roles (its default
 * dialect) the object as JSON inside a text.
 */
function unfold(value: unknown, attribute: ScimAttribute, subAttributes: SubAttributes): unknown {
  const inList = Array.isArray(value) && !attribute.multiValued && value.length === 1
  const given: unknown = inList ? value[0] : value
  if (attribute.name === 'roles') {
    const text = isRecord(given) && Object.keys(given).length === 1 ? given.value : given
    const role = typeof text === 'string' ? roleOf(text) : undefined
    if (role) return role
  }
  return typeof given === 'string' && subAttributes.has('value') ? { value: given } : given
}

/** `{"id":"…","value":"Admin","displayName":"Administrator"}` as Microsoft writes an app role; its `id` means nothing here. */
function roleOf(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('{') || text.length > 4096) return undefined
  try {
    const { value, displayName, display, type, primary } = JSON.parse(text) as Record<string, unknown>
    if (typeof value !== 'string') return undefined
    return { value, display: display ?? displayName, type, primary }
  } catch {
    return undefined
  }
}

function convertSimple(value: unknown, attribute: ScimAttribute, how: Conversion, path: string): unknown {
  const given = how.entra && Array.isArray(value) && value.length === 1 && !attribute.multiValued ? innerValue(value[0]) : value
  if (given === null || given === undefined || (how.entra && given === '') || (Array.isArray(given) && given.length === 0))
    return undefined
  const converted = how.entra && attribute.type === 'boolean' && typeof given === 'string' ? booleanOf(given) : given
  const hint = mismatch(converted, attribute)
  if (hint === undefined) return converted
  how.fail(wrongValue, { message: `${attribute.name} is ${attribute.type} and cannot be ${shown(given)}`, path, hint })
  return how.keepWrong ? converted : undefined
}

const innerValue = (value: unknown) => (isRecord(value) && Object.hasOwn(value, 'value') ? value.value : value)

/** What is wrong with a scalar for a type, as advice; undefined when it fits. */
export function mismatch(value: unknown, attribute: ScimAttribute): string | undefined {
  switch (attribute.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'write true or false, without quotes'
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : 'write a whole number, without quotes'
    case 'decimal':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'write a number, without quotes'
    case 'dateTime':
      return typeof value === 'string' && parseInstant(value) ? undefined : 'write date and time as 2026-11-25T08:30:00Z'
    case 'binary':
      return typeof value === 'string' && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value) ? undefined : 'write it in base64'
    case 'reference':
      return typeof value === 'string' && !/\s/.test(value) ? undefined : 'write a URI'
    case 'string':
      return typeof value === 'string' ? undefined : 'write a text in double quotes'
    case 'complex':
      return isRecord(value) ? undefined : 'write an object'
  }
}
