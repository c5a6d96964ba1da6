import { parseTargetPath, type TargetPath } from '../../mapping/index.js'
import { enterpriseUserSchema, groupSchema, type ScimAttribute, type ScimSchema, userSchema } from '../../scim/index.js'

export type TargetType = 'string' | 'boolean' | 'integer' | 'decimal' | 'dateTime' | 'reference' | 'link' | 'binary' | 'complex'

/** The place in a SCIM resource that one row of a mapping writes. Names have the spelling of the schema. */
export interface Target {
  /** As the mapping writes it. */
  readonly written: string
  /** URN of the extension; absent for the core schema. */
  readonly urn?: string
  readonly attribute: string
  /** The attribute itself holds several values. */
  readonly multiValued: boolean
  /** Equalities of the value filter, in the type of the sub-attribute: they become members of the element. */
  readonly conditions: readonly { readonly name: string; readonly value: string | boolean }[]
  readonly subAttribute?: string
  /** Type of the value written. `reference` holds the id of another resource, `link` is a URI and text for our purposes. */
  readonly type: TargetType
  /** A list is written as a whole: `roles`, `members`. */
  readonly takesList: boolean
  readonly isCountry: boolean
  readonly readOnly: boolean
  /** No resource is without it, so that an update never takes it away. */
  readonly required: boolean
  /** Known from a schema. Others, under the customer's own URNs, are taken as texts. */
  readonly known: boolean
}

/** Common attributes, which no schema lists (RFC 7643 section 3.1). */
const common: readonly Pick<ScimAttribute, 'name' | 'type' | 'multiValued' | 'mutability'>[] = [
  { name: 'id', type: 'string', multiValued: false, mutability: 'readOnly' },
  { name: 'externalId', type: 'string', multiValued: false, mutability: 'readWrite' },
  { name: 'meta', type: 'complex', multiValued: false, mutability: 'readOnly' },
]
/** Multi-valued attributes have these even where a schema of the customer's leaves them out. */
const idReferences = new Set(['manager', 'members'])

/**
 * Finds the place a target path means.
 *
 * @returns the target, or in words what is wrong with the path
 */
export function findTarget(written: string, object: 'User' | 'Group', extensions: readonly ScimSchema[]): Target | string {
  const { path, problem } = parseTargetPath(written)
  if (!path) return `the target path ${problem}`
  if (path.beyondEquality || path.conditions.some(({ operator }) => operator.toLowerCase() !== 'eq'))
    return 'the target path has a filter that is not an equality, so nobody can tell which element to make'
  const core = object === 'Group' ? groupSchema : userSchema
  const schemas = [enterpriseUserSchema, ...extensions]
  const schema = path.urn === undefined ? core : schemas.find(({ id }) => id.toLowerCase() === path.urn?.toLowerCase())
  const added = path.urn === undefined ? extensions.filter(({ id }) => id.toLowerCase() === core.id.toLowerCase()) : []
  const attribute = named([...(schema?.attributes ?? []), ...added.flatMap(item => item.attributes)], path.attribute)
  const plain = attribute ?? (path.urn === undefined ? named(common, path.attribute) : undefined)
  if (!plain)
    return path.urn === undefined
      ? `${core.name} has no attribute ${path.attribute}`
      : customTarget(written, path, schema?.id ?? path.urn)
  const subAttributes = attribute?.subAttributes
  const sub = path.subAttribute === undefined ? undefined : named(subAttributes ?? [], path.subAttribute)
  if (path.subAttribute !== undefined && !sub) return `${plain.name} has no sub-attribute ${path.subAttribute}`
  if (path.conditions.length > 0 && !plain.multiValued) return `${plain.name} has one value, so a filter cannot choose among them`
  const filtered = path.conditions.length > 0
  const reference = idReferences.has(plain.name) && (path.subAttribute === undefined || sub?.name === 'value')
  const value = filtered && !sub ? named(subAttributes ?? [], 'value') : undefined
  const holder = sub ?? value ?? plain
  return {
    written,
    ...(path.urn !== undefined && { urn: schema?.id ?? path.urn }),
    attribute: plain.name,
    multiValued: plain.multiValued,
    conditions: path.conditions.map(({ attribute: name, value }) => condition(named(subAttributes ?? [], name), name, value)),
    ...((sub ?? value) && { subAttribute: (sub ?? value)?.name ?? 'value' }),
    type: reference ? 'reference' : holder.type === 'reference' ? 'link' : holder.type,
    // The elements of addresses have no value of their own, so that no list of texts can be one of theirs.
    takesList: plain.multiValued && !filtered && !sub && (!subAttributes || named(subAttributes, 'value') !== undefined),
    isCountry: plain.name === 'addresses' && sub?.name === 'country',
    readOnly: plain.mutability === 'readOnly' || sub?.mutability === 'readOnly',
    required: attribute?.required === true && !sub,
    known: true,
  }
}

function customTarget(written: string, path: TargetPath, urn: string): Target {
  return {
    written,
    urn,
    attribute: path.attribute,
    multiValued: path.conditions.length > 0,
    conditions: path.conditions.map(({ attribute, value }) => ({ name: attribute, value })),
    ...(path.subAttribute !== undefined && { subAttribute: path.subAttribute }),
    ...(path.subAttribute === undefined && path.conditions.length > 0 && { subAttribute: 'value' }),
    type: 'string',
    takesList: false,
    isCountry: false,
    readOnly: false,
    required: false,
    known: false,
  }
}

/** `primary eq "True"` is documented by Microsoft although `primary` is a boolean. */
function condition(
  attribute: ScimAttribute | undefined,
  name: string,
  value: string | boolean,
): { name: string; value: string | boolean } {
  if (attribute?.type === 'boolean' && typeof value === 'string' && /^(true|false)$/i.test(value))
    return { name: attribute.name, value: value.toLowerCase() === 'true' }
  return { name: attribute?.name ?? name, value: attribute?.type === 'boolean' ? value : String(value) }
}

function named<T extends { readonly name: string }>(attributes: readonly T[], name: string): T | undefined {
  return attributes.find(attribute => attribute.name.toLowerCase() === name.toLowerCase())
}

/** Names the element a target writes into: targets with the same key share one. */
export function elementKey(target: Target): string {
  const filter = target.conditions
    .map(({ name, value }) => `${name} ${JSON.stringify(value)}`)
    .sort()
    .join(' and ')
  return `${target.urn ?? ''}:${target.attribute}[${filter}]`
}
