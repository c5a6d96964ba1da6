import { type Definition, definitionOf } from '../definition.js'
import { resourceTypeOf } from '../filter/matches.js'
import { isRecord, setOwn } from '../names.js'
import type { Resource, ScimOptions } from '../types.js'
import { type Conversion, convertAll, convertOne, isMany } from './convert.js'

/**
 * A resource in its canonical writing: names as the schema spells them, null and empty values gone. With `entra` also string booleans
 * as booleans, a bare manager id as an object, and "" gone. What does not fit its type stays as it is, for `validateResource` to
 * report; unknown attributes stay too. The input is not changed.
 *
 * @example
 * normalizeResource({ USERNAME: 'kim', active: 'True', title: null }, { resourceType: 'User', compatibility: 'entra' })
 * // { userName: 'kim', active: true }
 */
export function normalizeResource(resource: Resource, options: ScimOptions = {}): Record<string, unknown> {
  const definition = definitionOf(options.resourceType ?? resourceTypeOf(resource) ?? 'User', options.extensions)
  return canonical(resource, definition, {
    entra: options.compatibility === 'entra',
    fail: () => undefined,
    readOnly: 'keep',
    unknown: 'keep',
    keepWrong: true,
  })
}

function canonical(resource: Resource, { core, extensions }: Definition, how: Conversion): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(resource)) {
    const value = resource[key]
    const extension = extensions.get(key.toLowerCase())
    if (extension && isRecord(value)) {
      const inner = attributesIn(value, extension.attributes, how)
      if (Object.keys(inner).length > 0) setOwn(result, extension.schema.id, inner)
    } else if (extension) {
      if (value !== null) setOwn(result, extension.schema.id, value)
    } else {
      const inner = attributesIn({ [key]: value }, core.attributes, how)
      for (const name of Object.keys(inner)) setOwn(result, name, inner[name])
    }
  }
  return result
}

function attributesIn(
  record: Readonly<Record<string, unknown>>,
  attributes: Definition['core']['attributes'],
  how: Conversion,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(record)) {
    const value = record[key]
    const entry = attributes.get(key.toLowerCase())
    if (!entry) {
      if (value !== null && value !== undefined) setOwn(result, key, value)
      continue
    }
    const { attribute, subAttributes } = entry
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue
    const many = isMany(attribute, value, how)
    const converted = many
      ? convertAll(value, attribute, subAttributes, how, '')
      : convertOne(value, attribute, subAttributes, how, '')
    if (converted === undefined || (many && (converted as unknown[]).length === 0)) continue
    setOwn(result, attribute.name, converted)
  }
  return result
}
