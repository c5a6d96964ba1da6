import { whole } from './syntax/numbers.js'
import { ignoreAttribute, ignoreObject, type Value } from './values.js'

/*
 * The conversions of the language. Each gives null for null and undefined when there is no such conversion; who calls it knows
 * what to report (`notConvertible` says why). Booleans are True and False, numbers decimal in invariant culture.
 */

/** Text of a value; undefined for lists with elements, objects and flow instructions. An empty list has no value. */
export function toText(value: Value): string | null | undefined {
  if (typeof value === 'string') return value
  if (value === null) return null
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return value.toString()
  return Array.isArray(value) && value.length === 0 ? null : undefined
}

/** Decimal digits without grouping or exponent. */
function numberText(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  if (Number.isInteger(value)) return BigInt(value).toString()
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '')
}

/** Optional sign and digits, outer blanks ignored: the number, safe ones as number; undefined for any other text. */
function textToNumber(text: string): number | bigint | undefined {
  const first = text.charCodeAt(0)
  // Most texts that are no numbers begin with a letter.
  if (first > 0x39 && first < 0x80) return undefined
  if (text.length > 1_000) return undefined
  const digits = text.trim()
  if (!/^[+-]?\d+$/.test(digits)) return undefined
  if (digits.length < 16) return Number(digits) + 0
  return whole(BigInt(digits.startsWith('+') ? digits.slice(1) : digits))
}

/** Number of a value: numbers as they are, booleans not, texts by `textToNumber`. */
export function toNumber(value: Value): number | bigint | null | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  if (typeof value === 'string') return textToNumber(value)
  return value === null || isEmptyList(value) ? null : undefined
}

/** The same for whole numbers. */
export function toInteger(value: Value): number | bigint | null | undefined {
  const number = toNumber(value)
  return typeof number === 'number' && !Number.isInteger(number) ? undefined : number
}

/** True and False in any letter case, numbers and their texts by being zero or not. */
export function toBoolean(value: Value): boolean | null | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') {
    if (value.length === 4 && value.toLowerCase() === 'true') return true
    if (value.length === 5 && value.toLowerCase() === 'false') return false
  }
  const number = toNumber(value)
  return number === null || number === undefined ? number : !isZero(number)
}

/** A list as it is, a single value as a list of one; undefined when an element is an object. */
export function toList(value: Value): readonly string[] | null | undefined {
  if (Array.isArray(value)) return value.every(element => typeof element === 'string') ? value : undefined
  const text = toText(value)
  return typeof text === 'string' ? [text] : text
}

/**
 * A value of a source record as it comes from JSON: absent is null, elements of lists become texts, empty places in them are left
 * out. Objects pass through; whoever needs a text refuses them.
 */
export function sourceValue(raw: unknown): Value {
  if (typeof raw === 'string') return raw
  if (raw === undefined || raw === null) return null
  if (typeof raw === 'boolean') return raw
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw + 0 : null
  if (typeof raw === 'bigint') return whole(raw)
  if (Array.isArray(raw)) return raw.every(element => typeof element === 'string') ? raw : listValue(raw)
  return typeof raw === 'object' ? (raw as unknown as Value) : null
}

function listValue(raw: readonly unknown[]): Value {
  const elements = raw.map(element => sourceValue(element)).filter(element => element !== null)
  return elements.map(element => toText(element) ?? element) as readonly string[]
}

const isFlow = (value: Value): value is typeof ignoreAttribute | typeof ignoreObject =>
  value === ignoreAttribute || value === ignoreObject

const isEmptyList = (value: Value) => Array.isArray(value) && value.length === 0
const isZero = (value: number | bigint) => value === 0 || value === 0n

/** Why a value has no text: the name of the obstacle. */
export function obstacle(value: Value): 'list' | 'flow' | 'object' | 'other' {
  if (isFlow(value)) return 'flow'
  if (Array.isArray(value)) return value.every(element => typeof element === 'string') ? 'list' : 'object'
  return typeof value === 'object' && value !== null ? 'object' : 'other'
}
