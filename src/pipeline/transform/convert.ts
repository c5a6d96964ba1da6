import { normalizeCountry } from '../../countries/index.js'
import type { Target } from './target.js'

/** Either the value as it stands in the resource, or why it cannot. */
export type Converted =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string; readonly hint: string; readonly country?: true }

const wholeNumber = /^[+-]?\d{1,19}$/
const decimalNumber = /^[+-]?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/
const dateAlone = /^\d{4}-\d{2}-\d{2}$/
const address = /^\S+$/
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/**
 * Turns the result of an expression into the type of its target (the building rules of target paths). Never called with
 * null or "": those are not sent.
 */
export function convert(value: unknown, target: Target): Converted {
  if (target.takesList) return convertList(value, target)
  if (Array.isArray(value)) {
    if (value.length === 1) return convert(value[0], target)
    return refuse(
      `${target.written} takes one value, the mapping gives ${value.length}`,
      'take one of them, for instance with Item or Join',
    )
  }
  if (typeof value === 'object' || typeof value === 'symbol' || typeof value === 'undefined')
    return refuse(`${target.written} takes a ${target.type}, the mapping gives an object`, 'map one of its members')
  switch (target.type) {
    case 'boolean':
      return boolean(value, target)
    case 'integer':
      return integer(value, target)
    case 'decimal':
      return decimal(value, target)
    case 'dateTime':
      return instant(value, target)
    case 'complex':
      return refuse(`${target.written} is a complex attribute`, 'map one of its sub-attributes')
    case 'link':
      return shaped(value, target, address, 'an address', 'write blanks as %20, or leave them out')
    case 'binary':
      return shaped(value, target, base64, 'base64', 'turn it into base64, for instance with ConvertToBase64')
    default: {
      const written = text(value)
      return target.isCountry ? country(written) : { value: written }
    }
  }
}

function convertList(value: unknown, target: Target): Converted {
  const values = Array.isArray(value) ? value : [value]
  if (target.type === 'reference') return { value: values.map(text) }
  if (target.type !== 'complex') return { value: values.map(text) }
  return { value: values.map(item => (typeof item === 'object' && item !== null ? item : { value: text(item) })) }
}

/** .NET writes booleans as True and False; numbers as everybody does. */
function text(value: unknown): string {
  return value === true ? 'True' : value === false ? 'False' : String(value)
}

/** A text that has to look like something. */
function shaped(value: unknown, target: Target, shape: RegExp, what: string, hint: string): Converted {
  const written = text(value)
  return shape.test(written)
    ? { value: written }
    : refuse(`${target.written} takes ${what}, the mapping gives ${show(value)}`, hint)
}

function boolean(value: unknown, target: Target): Converted {
  if (typeof value === 'boolean') return { value }
  const word = String(value).trim().toLowerCase()
  if (word === 'true' || word === 'false') return { value: word === 'true' }
  return refuse(
    `${target.written} takes true or false, the mapping gives ${show(value)}`,
    'give a boolean, or the text True or False',
  )
}

function integer(value: unknown, target: Target): Converted {
  const problem = `${target.written} takes a whole number, the mapping gives ${show(value)}`
  if (typeof value === 'bigint' || (typeof value === 'string' && wholeNumber.test(value.trim()))) {
    const number = Number(value)
    return Number.isSafeInteger(number)
      ? { value: number }
      : refuse(problem, 'JSON cannot carry whole numbers beyond 9,007,199,254,740,991')
  }
  return typeof value === 'number' && Number.isSafeInteger(value) ? { value } : refuse(problem, 'give digits alone')
}

function decimal(value: unknown, target: Target): Converted {
  const number = typeof value === 'string' && decimalNumber.test(value.trim()) ? Number(value) : value
  if (typeof number === 'bigint') return { value: Number(number) }
  return typeof number === 'number' && Number.isFinite(number)
    ? { value: number }
    : refuse(`${target.written} takes a number, the mapping gives ${show(value)}`, 'give a number with a full stop')
}

function instant(value: unknown, target: Target): Converted {
  const written = String(value).trim()
  const whole = dateAlone.test(written)
    ? `${written}T00:00:00Z`
    : dateTime.test(written) && !/Z|[+-]\d{2}:\d{2}$/.test(written)
      ? `${written}Z`
      : written
  return dateTime.test(whole) && !Number.isNaN(Date.parse(whole))
    ? { value: whole }
    : refuse(
        `${target.written} takes a date and time, the mapping gives ${show(value)}`,
        'write it as in 2026-11-25T08:00:00Z, for instance with FormatDateTime',
      )
}

/** Codes that were looked up and are assigned; at most 249. */
const assigned = new Set<string>()

function country(value: string): Converted {
  if (assigned.has(value)) return { value }
  const found = normalizeCountry(value)
  if (found?.matched === 'alpha2' && found.alpha2 === value) {
    assigned.add(value)
    return { value }
  }
  const hint = !found
    ? 'mend the value in the directory; it names no country of ISO 3166-1'
    : value.trim().toUpperCase() === found.alpha2
      ? 'write the code in upper case without blanks'
      : `${found.name} is ${found.alpha2}: map the country with one of the country strategies, or write ${found.alpha2} in the directory`
  return { problem: `the country ${show(value)} is not an assigned two-letter code and was not sent`, hint, country: true }
}

/** Words for a country of the directory of which the mapping makes no code. */
export function lostCountry(value: unknown, attribute: string): { problem: string; hint: string } {
  const found = normalizeCountry(String(value))
  return {
    problem: `the mapping makes no code of ${attribute} ${show(value)}, so no country was sent`,
    hint: found
      ? `${show(value)} is ${found.name}, ${found.alpha2}: add it to the expression (attrmap country-switch ${found.matched === 'alpha3' ? '--accept-codes 3 lets such codes pass' : '--extra takes such names'}), or write ${found.alpha2} in the directory`
      : 'mend the value in the directory; it names no country of ISO 3166-1',
  }
}

const refuse = (problem: string, hint: string): Converted => ({ problem, hint })

/** A value as it may stand in a message: quoted, cut, never more than 60 characters. */
export function show(value: unknown): string {
  const shown = written(value)
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown
}

function written(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // Nested too deep, or in a circle.
    return Array.isArray(value) ? 'a list' : 'an object'
  }
}
