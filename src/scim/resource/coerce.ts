import { parseInstant } from '../filter/instant.js'
import { booleanOf } from '../filter/resolve.js'
import type { ScimAttribute } from '../types.js'

/**
 * Turns what an expression gives into the JSON type of its target: "True" into true, digits into a number, a date into a
 * dateTime. What cannot be turned stays as it is.
 */
export function coerce(value: unknown, attribute: ScimAttribute): unknown {
  switch (attribute.type) {
    case 'boolean':
      return typeof value === 'string' ? booleanOf(value.trim()) : value
    case 'integer':
      return toNumber(value, /^[+-]?\d{1,16}$/)
    case 'decimal':
      return toNumber(value, /^[+-]?\d{1,16}(?:\.\d{1,16})?$/)
    case 'dateTime':
      return value instanceof Date ? value.toISOString() : typeof value === 'string' ? toDateTime(value.trim()) : value
    case 'string':
      return toText(value)
    default:
      return value
  }
}

function toNumber(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'string' && pattern.test(value.trim()) ? Number(value.trim()) : value
}

/** Booleans become text as .NET writes them. */
function toText(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value
}

/** Fills up ISO 8601 dates without time, without seconds, or with a blank for the T. */
function toDateTime(text: string): string {
  if (parseInstant(text)) return text
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,12})?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text)
  if (!match) return text
  const filled = `${match[1]}T${match[2] ?? '00:00'}${match[3] ?? ':00'}${match[4] ?? 'Z'}`
  return parseInstant(filled) ? filled : text
}
