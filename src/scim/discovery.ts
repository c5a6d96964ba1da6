import { coreSchemaOf, definitionOf } from './definition.js'
import { resourceTypeSchema, schemaSchema, serviceProviderConfigSchema } from './schema/discovery.js'
import type { Resource, ResourceTypeName, ScimSchema } from './types.js'

/** What a service publishes about itself. Publish only what works (RFC 7644 section 4). */
export interface ServiceFeatures {
  readonly patch: boolean
  readonly sort: boolean
  readonly etag: boolean
  readonly changePassword: boolean
  readonly filter: { readonly maxResults: number } | false
  readonly bulk: { readonly maxOperations: number; readonly maxPayloadSize: number } | false
  readonly pagination?: {
    readonly cursor: boolean
    readonly index: boolean
    readonly defaultPaginationMethod?: 'cursor' | 'index'
    readonly defaultPageSize?: number
    readonly maxPageSize?: number
    /** Seconds. */
    readonly cursorTimeout?: number
  }
  readonly documentationUri?: string
  readonly authenticationSchemes: readonly {
    readonly type: string
    readonly name: string
    readonly description: string
    readonly specUri?: string
    readonly primary?: boolean
  }[]
}

/**
 * The ServiceProviderConfig resource (RFC 7643 section 5).
 *
 * @param baseUrl the SCIM root without slash at its end, such as `https://host/scim/v2`; it may also be a path
 */
export function serviceProviderConfig(features: ServiceFeatures, baseUrl: string): Resource {
  const { patch, sort, etag, changePassword, filter, bulk } = features
  return {
    schemas: [serviceProviderConfigSchema.id],
    ...(features.documentationUri !== undefined && { documentationUri: features.documentationUri }),
    patch: { supported: patch },
    bulk: { supported: bulk !== false, maxOperations: 0, maxPayloadSize: 0, ...bulk },
    filter: { supported: filter !== false, maxResults: 0, ...filter },
    changePassword: { supported: changePassword },
    sort: { supported: sort },
    etag: { supported: etag },
    ...(features.pagination && { pagination: features.pagination }),
    authenticationSchemes: features.authenticationSchemes,
    meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
  }
}

const allTypes: readonly ResourceTypeName[] = ['User', 'Group']

/** The ResourceType resources (RFC 7643 section 6). Extensions are optional for every type. */
export function resourceTypes(
  baseUrl: string,
  extensions?: Partial<Record<ResourceTypeName, readonly ScimSchema[]>>,
): Resource[] {
  return allTypes.map(name => {
    const urns = [...definitionOf(name, extensions?.[name]).extensions.values()].map(entry => entry.schema.id)
    return {
      schemas: [resourceTypeSchema.id],
      id: name,
      name,
      description: coreSchemaOf(name).description,
      endpoint: `/${name}s`,
      schema: coreSchemaOf(name).id,
      ...(urns.length > 0 && { schemaExtensions: urns.map(schema => ({ schema, required: false })) }),
      meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${name}` },
    }
  })
}

/** The Schema resources (RFC 7643 section 7): core schemas with what was added to them, extensions, and the discovery schemas. */
export function schemas(baseUrl: string, extensions?: Partial<Record<ResourceTypeName, readonly ScimSchema[]>>): Resource[] {
  const common = new Set(['schemas', 'id', 'externalid', 'meta'])
  const own = allTypes.flatMap(name => {
    const definition = definitionOf(name, extensions?.[name])
    return [definition.core, ...definition.extensions.values()].map(entry => entry.schema)
  })
  const ofTypes = own.map(schema => ({
    ...schema,
    attributes: schema.attributes.filter(attribute => !common.has(attribute.name.toLowerCase())),
  }))
  const distinct = new Map(
    [...ofTypes, serviceProviderConfigSchema, resourceTypeSchema, schemaSchema].map(schema => [schema.id, schema]),
  )
  return [...distinct.values()].map(schema => ({
    schemas: [schemaSchema.id],
    id: schema.id,
    name: schema.name,
    ...(schema.description !== undefined && { description: schema.description }),
    attributes: schema.attributes,
    meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${schema.id}` },
  }))
}
