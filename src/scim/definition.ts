import { remember } from './names.js'
import { commonAttributes } from './schema/common.js'
import { enterpriseUserSchema } from './schema/enterprise-user.js'
import { groupSchema } from './schema/group.js'
import { subAttributesOf } from './schema/sub-attributes.js'
import { userSchema } from './schema/user.js'
import type { ResourceTypeName, ScimAttribute, ScimOptions, ScimSchema } from './types.js'

/** An attribute with its sub-attributes by lower-case name. */
export interface AttributeEntry {
  readonly attribute: ScimAttribute
  readonly subAttributes: ReadonlyMap<string, ScimAttribute>
}

/** A schema with its attributes by lower-case name. */
export interface SchemaEntry {
  readonly schema: ScimSchema
  readonly attributes: ReadonlyMap<string, AttributeEntry>
  /** The extension as one complex attribute named by its URN. */
  readonly container: ScimAttribute
}

/** What one resource type consists of: its core schema with the common attributes, and its extensions by lower-case URN. */
export interface Definition {
  readonly resourceType: ResourceTypeName
  readonly core: SchemaEntry
  readonly extensions: ReadonlyMap<string, SchemaEntry>
}

const none: readonly ScimSchema[] = []
const cache = new WeakMap<readonly ScimSchema[], Map<ResourceTypeName, Definition>>()

/** The definition of a resource type; built once for each list of extensions. */
export function definitionOf(resourceType: ResourceTypeName, extensions: readonly ScimSchema[] = none): Definition {
  const known = remember(cache, extensions, () => new Map<ResourceTypeName, Definition>())
  return remember(known, resourceType, () => build(resourceType, extensions))
}

/**
 * The definitions a query is read by: one for a resource type, both at the server root. The first that knows a name decides,
 * which is sound because the types agree on the attributes they share.
 */
export function definitionsOf(options: ScimOptions = {}): readonly Definition[] {
  const types: readonly ResourceTypeName[] = options.resourceType ? [options.resourceType] : ['User', 'Group']
  return types.map(type => definitionOf(type, options.extensions))
}

/** The schema a resource type starts from. */
export function coreSchemaOf(resourceType: ResourceTypeName): ScimSchema {
  return resourceType === 'User' ? userSchema : groupSchema
}

function build(resourceType: ResourceTypeName, extensions: readonly ScimSchema[]): Definition {
  const core = coreSchemaOf(resourceType)
  const isCore = (schema: ScimSchema) => schema.id.toLowerCase() === core.id.toLowerCase()
  const otherCore = coreSchemaOf(resourceType === 'User' ? 'Group' : 'User').id.toLowerCase()
  const added = extensions.filter(isCore).flatMap(schema => schema.attributes)
  const merged = { ...core, attributes: [...core.attributes, ...added] }
  const builtIn = resourceType === 'User' ? [enterpriseUserSchema] : []
  const others = [...builtIn, ...extensions].filter(schema => !isCore(schema) && schema.id.toLowerCase() !== otherCore)
  const byUrn = new Map<string, ScimSchema>()
  for (const schema of others) {
    const earlier = byUrn.get(schema.id.toLowerCase())
    const attributes = earlier ? [...earlier.attributes, ...schema.attributes] : schema.attributes
    byUrn.set(schema.id.toLowerCase(), { ...(earlier ?? schema), attributes })
  }
  return {
    resourceType,
    core: entryOf(merged, commonAttributes),
    extensions: new Map([...byUrn].map(([urn, schema]) => [urn, entryOf(schema, [])])),
  }
}

function entryOf(schema: ScimSchema, common: readonly ScimAttribute[]): SchemaEntry {
  const attributes = new Map<string, AttributeEntry>()
  // Common attributes come last: RFC 7643 section 3.1 wins over a schema that lists them differently.
  for (const attribute of [...schema.attributes, ...common]) {
    const subAttributes = new Map(subAttributesOf(attribute).map(sub => [sub.name.toLowerCase(), sub]))
    attributes.set(attribute.name.toLowerCase(), { attribute, subAttributes })
  }
  const container: ScimAttribute = {
    name: schema.id,
    type: 'complex',
    multiValued: false,
    required: false,
    mutability: 'readWrite',
    returned: 'default',
    subAttributes: schema.attributes,
  }
  return { schema, attributes, container }
}
