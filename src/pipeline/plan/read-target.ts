import { attributeValue, isEqual } from '../../scim/index.js'
import type { Target } from '../transform/target.js'

/** The value a target path has in a resource, in the form the transform gives: ids for references. undefined: none. */
export function currentValue(resource: unknown, target: Target): unknown {
  const container = target.urn === undefined ? resource : attributeValue(resource, target.urn)
  const value = attributeValue(container, target.attribute)
  if (target.type === 'reference' && target.subAttribute === undefined && !target.takesList) return text(idOfReference(value))
  if (target.takesList) return target.type === 'reference' ? references(value) : listOf(value)
  if (target.multiValued) {
    const element = Array.isArray(value) ? value.find(item => meets(item, target)) : undefined
    return element === undefined ? undefined : normal(attributeValue(element, target.subAttribute ?? 'value'), target)
  }
  return normal(target.subAttribute === undefined ? value : attributeValue(value, target.subAttribute), target)
}

/** Is this what the target has already? Lists compare without order. */
export function sameValue(current: unknown, wanted: unknown): boolean {
  if (!Array.isArray(current) || !Array.isArray(wanted)) return isEqual(current, wanted)
  return current.length === wanted.length && wanted.every(item => current.some(other => covers(other, item)))
}

/** The list after an update that only adds: what is there, then what it lacks. Other values are as wanted. */
export function withAdded(current: unknown, wanted: unknown): unknown {
  if (!Array.isArray(current) || !Array.isArray(wanted)) return wanted
  return [...current, ...lackedBy(current, wanted)]
}

/** The values of a list that another one does not have. */
export function lackedBy(current: readonly unknown[], wanted: readonly unknown[]): readonly unknown[] {
  return wanted.filter(item => !current.some(other => covers(other, item)))
}

/** Whether a value that is there is not among the wanted ones. */
export function loses(current: readonly unknown[], wanted: readonly unknown[]): boolean {
  return current.some(item => !wanted.some(other => covers(item, other)))
}

/** A service may add members such as `display`; what was sent must be there. */
function covers(current: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return isEqual(current, wanted)
  return Object.entries(wanted).every(([name, value]) => isEqual(attributeValue(current, name), value))
}

function meets(element: unknown, target: Target): boolean {
  return target.conditions.every(({ name, value }) => {
    const has = attributeValue(element, name)
    return typeof value === 'string' && typeof has === 'string'
      ? has.toLowerCase() === value.toLowerCase()
      : isEqual(plainBoolean(has), value)
  })
}

function normal(value: unknown, target: Target): unknown {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return undefined
  return target.type === 'boolean' ? plainBoolean(value) : value
}

/** Some services keep booleans as the text Entra sends. */
function plainBoolean(value: unknown): unknown {
  if (typeof value !== 'string' || !/^(true|false)$/i.test(value)) return value
  return value.toLowerCase() === 'true'
}

function idOfReference(value: unknown): unknown {
  return typeof value === 'string' ? value : attributeValue(value, 'value')
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function references(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const ids = value.map(idOfReference).filter((id): id is string => typeof id === 'string' && id !== '')
  return ids.length > 0 ? ids : undefined
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value : undefined
}
