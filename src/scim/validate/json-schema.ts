import { type Definition, definitionOf } from '../definition.js'
import { commonAttributes } from '../schema/common.js'
import { subAttributesOf } from '../schema/sub-attributes.js'
import type { ResourceTypeName, ScimAttribute, ScimOptions, ScimSchema } from '../types.js'
import { countryPattern } from './country-codes.js'

/** A JSON Schema (draft 7) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What the text of RFC 7643 demands and its schemas cannot express, by schema URN and path. */
const constraints: ReadonlyMap<string, JsonSchema> = new Map([
  ['urn:ietf:params:scim:schemas:core:2.0:User:addresses.country', { pattern: countryPattern, title: 'country' }],
])

/**
 * JSON Schema of a resource type, or of one schema. Made from the schema data and nothing else. Names are matched as written,
 * so a resource is normalised before it is checked; null is no value and does not appear either.
 *
 * @example
 * jsonSchemaFor('User').required // ['schemas', 'userName']
 */
export function jsonSchemaFor(of: ResourceTypeName | ScimSchema | ScimOptions, extensions?: readonly ScimSchema[]): JsonSchema {
  if (typeof of === 'string') return resourceJsonSchema(definitionOf(of, extensions))
  if ('attributes' in of) return { $schema: draft, $id: of.id, ...objectSchema(of.attributes, of.id, '') }
  return resourceJsonSchema(definitionOf(of.resourceType ?? 'User', of.extensions ?? extensions))
}

const draft = 'http://json-schema.org/draft-07/schema#'

/** The core schema with the common attributes, and each extension under its URN. */
export function resourceJsonSchema(definition: Definition): JsonSchema {
  const { schema } = definition.core
  const common = new Set(commonAttributes.map(attribute => attribute.name.toLowerCase()))
  const own = schema.attributes.filter(attribute => !common.has(attribute.name.toLowerCase()))
  const core = objectSchema([...commonAttributes, ...own], schema.id, '')
  const extensions = [...definition.extensions.values()].map(entry => [
    entry.schema.id,
    objectSchema(entry.schema.attributes, entry.schema.id, ''),
  ])
  return {
    $schema: draft,
    ...core,
    title: schema.name,
    properties: { ...(core.properties as object), ...Object.fromEntries(extensions) },
  }
}

function objectSchema(attributes: readonly ScimAttribute[], urn: string, parent: string): JsonSchema {
  const required = attributes.filter(attribute => attribute.required).map(attribute => attribute.name)
  return {
    type: 'object',
    properties: Object.fromEntries(attributes.map(attribute => [attribute.name, attributeSchema(attribute, urn, parent)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

function attributeSchema(attribute: ScimAttribute, urn: string, parent: string): JsonSchema {
  const path = parent === '' ? attribute.name : `${parent}.${attribute.name}`
  const value =
    attribute.type === 'complex' ? objectSchema(subAttributesOf(attribute), urn, path) : simpleSchema(attribute, `${urn}:${path}`)
  const described = attribute.description === undefined ? {} : { description: attribute.description }
  if (!attribute.multiValued) return { ...value, ...described }
  return { type: 'array', items: value, ...described, ...(attribute.required && { minItems: 1 }) }
}

function simpleSchema(attribute: ScimAttribute, path: string): JsonSchema {
  switch (attribute.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return { type: 'integer' }
    case 'decimal':
      return { type: 'number' }
    case 'dateTime':
      return { type: 'string', format: 'date-time' }
    case 'reference':
      return { type: 'string', format: 'uri-reference' }
    case 'binary':
      return { type: 'string', contentEncoding: 'base64', pattern: '^[A-Za-z0-9+/_-]*={0,2}$' }
    default:
      return { type: 'string', ...(attribute.required && { minLength: 1 }), ...constraints.get(path) }
  }
}
