import type { AttributeDefinition, ObjectDefinition, ObjectMapping, SynchronizationSchema } from './schema.js'
import { parseTargetPath, pathKey, type TargetPath } from './target-path.js'

/** What is known of one place in the target. */
export interface TargetAttribute {
  readonly type: 'String' | 'Integer' | 'Boolean' | 'DateTime' | 'Reference' | 'Binary' | 'Complex'
  readonly multivalued: boolean
  readonly readOnly: boolean
  readonly required: boolean
  readonly maximumLength?: number
  /** Suggested `type` values of a multi-valued attribute. */
  readonly types?: readonly string[]
  readonly subAttributes?: Readonly<Record<string, TargetAttribute>>
}

const simple = (type: TargetAttribute['type'] = 'String', extra: Partial<TargetAttribute> = {}): TargetAttribute => ({
  type,
  multivalued: false,
  readOnly: false,
  required: false,
  ...extra,
})
const complex = (subAttributes: Record<string, TargetAttribute>, extra: Partial<TargetAttribute> = {}) =>
  simple('Complex', { subAttributes, ...extra })
const texts = (...names: string[]) => Object.fromEntries(names.map(key => [key, simple()]))
const many = (types: readonly string[], extra: Record<string, TargetAttribute> = {}) =>
  complex({ ...texts('value', 'display', 'type'), primary: simple('Boolean'), ...extra }, { multivalued: true, types })
const readOnly = { readOnly: true }
const anyType: readonly string[] = []

/** SCIM core User (RFC 7643 section 4.1) with the common attributes; keys in lower case. */
const user: Readonly<Record<string, TargetAttribute>> = {
  id: simple('String', readOnly),
  externalid: simple(),
  meta: complex(texts('resourcetype', 'created', 'lastmodified', 'location', 'version'), readOnly),
  username: simple('String', { required: true }),
  name: complex(texts('formatted', 'familyname', 'givenname', 'middlename', 'honorificprefix', 'honorificsuffix')),
  ...texts('displayname', 'nickname', 'profileurl', 'title', 'usertype', 'preferredlanguage', 'locale', 'timezone', 'password'),
  active: simple('Boolean'),
  emails: many(['work', 'home', 'other']),
  phonenumbers: many(['work', 'home', 'mobile', 'fax', 'pager', 'other']),
  ims: many(['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo']),
  photos: many(['photo', 'thumbnail']),
  addresses: complex(
    {
      ...texts('formatted', 'streetaddress', 'locality', 'region', 'postalcode', 'type'),
      country: simple(),
      primary: simple('Boolean'),
    },
    { multivalued: true, types: ['work', 'home', 'other'] },
  ),
  groups: complex(
    { ...texts('value', '$ref', 'display', 'type') },
    { multivalued: true, readOnly: true, types: ['direct', 'indirect'] },
  ),
  entitlements: many(anyType),
  roles: many(anyType),
  x509certificates: many(anyType, { value: simple('Binary') }),
}

/** Enterprise User (RFC 7643 section 4.3). */
const enterprise: Readonly<Record<string, TargetAttribute>> = {
  ...texts('employeenumber', 'costcenter', 'organization', 'division', 'department'),
  manager: simple('Reference', {
    subAttributes: { value: simple('Reference'), $ref: simple('Reference'), displayname: simple('String', readOnly) },
  }),
}

/** Group (RFC 7643 section 4.2). */
const group: Readonly<Record<string, TargetAttribute>> = {
  id: simple('String', readOnly),
  externalid: simple(),
  meta: complex(texts('resourcetype', 'created', 'lastmodified', 'location', 'version'), readOnly),
  displayname: simple('String', { required: true }),
  members: simple('Reference', {
    multivalued: true,
    types: ['User', 'Group'],
    subAttributes: { value: simple('Reference'), $ref: simple('Reference'), type: simple(), display: simple() },
  }),
}

const enterpriseUrns: ReadonlySet<string> = new Set([
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:user',
  // SCIM 1.1, which older gallery applications still write.
  'urn:scim:schemas:extension:enterprise:1.0',
])

/** Whether a URN is that of the Enterprise User, in either version: everything else is an extension of somebody's own. */
export const isEnterprise = (urn: string): boolean => enterpriseUrns.has(urn.toLowerCase())

/** The attribute a path lives in and the place itself; `unknown` when a published schema lacks it, `custom` for other URNs. */
export type TargetLookup =
  | { readonly found: 'published'; readonly attribute: TargetAttribute; readonly place: TargetAttribute }
  | { readonly found: 'custom' | 'unknown' }

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

/**
 * Looks up a parsed path in the published SCIM schemas.
 *
 * @example
 * const { path } = parseTargetPath('active'); path && lookupTarget(path) // { found: 'published', place: { type: 'Boolean', … }, … }
 */
export function lookupTarget(path: TargetPath, object: 'User' | 'Group' = 'User'): TargetLookup {
  if (path.urn !== undefined && !isEnterprise(path.urn)) return { found: 'custom' }
  const table = path.urn !== undefined ? enterprise : object === 'Group' ? group : user
  const attribute = own(table, path.attribute.toLowerCase())
  if (!attribute) return { found: 'unknown' }
  if (path.subAttribute === undefined) return { found: 'published', attribute, place: elementOf(attribute, path) }
  const place = own(attribute.subAttributes, path.subAttribute.toLowerCase())
  return place ? { found: 'published', attribute, place } : { found: 'unknown' }
}

/** `emails[type eq "work"]` is one element of the list. */
const elementOf = (attribute: TargetAttribute, path: TargetPath): TargetAttribute =>
  attribute.multivalued && path.conditions.length > 0 ? { ...attribute, multivalued: false } : attribute

/** Several mappings of a document may write to one object. */
const byObject = new WeakMap<ObjectDefinition, ReadonlyMap<string, AttributeDefinition>>()

/** Attribute definitions of a target object by normalised path, for documents that carry their own. */
export function definitionsByPath(object: ObjectDefinition | undefined): ReadonlyMap<string, AttributeDefinition> {
  if (!object) return new Map()
  const known = byObject.get(object)
  if (known) return known
  const result = new Map<string, AttributeDefinition>()
  byObject.set(object, result)
  for (const definition of object.attributes ?? []) {
    const { path } = parseTargetPath(definition.name)
    result.set(path ? pathKey(path) : definition.name.trim().toLowerCase(), definition)
  }
  return result
}

/**
 * What a schema says of the attributes a mapping of it can write, by `targetKey`. Empty for a mapping that came alone.
 *
 * @example
 * targetDefinitions(schema, mapping).get('urn:ietf:params:scim:schemas:extension:acme:2.0:user:badge')?.type // 'Integer'
 */
export function targetDefinitions(
  document: ObjectMapping | SynchronizationSchema,
  mapping: ObjectMapping,
): ReadonlyMap<string, AttributeDefinition> {
  if (!('synchronizationRules' in document)) return new Map()
  const rule = document.synchronizationRules.find(({ objectMappings }) => objectMappings?.includes(mapping))
  const directory = document.directories?.find(({ name }) => name === rule?.targetDirectoryName)
  return definitionsByPath(directory?.objects?.find(({ name }) => name === mapping.targetObjectName))
}

/** Names of all published places, for suggestions. */
export function publishedPaths(object: 'User' | 'Group'): readonly string[] {
  return object === 'Group' ? ['displayName', 'externalId', 'members'] : userPaths
}
const userPaths: readonly string[] = [
  'userName',
  'externalId',
  'active',
  'displayName',
  'nickName',
  'profileUrl',
  'title',
  'userType',
  'preferredLanguage',
  'locale',
  'timezone',
  'name.formatted',
  'name.familyName',
  'name.givenName',
  'name.middleName',
  'name.honorificPrefix',
  'name.honorificSuffix',
  'emails[type eq "work"].value',
  'emails[type eq "home"].value',
  'emails[type eq "other"].value',
  'addresses[type eq "work"].formatted',
  'addresses[type eq "work"].streetAddress',
  'addresses[type eq "work"].locality',
  'addresses[type eq "work"].region',
  'addresses[type eq "work"].postalCode',
  'addresses[type eq "work"].country',
  'phoneNumbers[type eq "work"].value',
  'phoneNumbers[type eq "mobile"].value',
  'phoneNumbers[type eq "fax"].value',
  'roles',
  ...['employeeNumber', 'costCenter', 'organization', 'division', 'department', 'manager'].map(
    key => `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:${key}`,
  ),
]
