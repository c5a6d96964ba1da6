import type { FilterTarget } from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import { literal } from './sql.js'

export type ResourceName = 'User' | 'Group'

/** A column whose values are compared as they are; `fold` says that operands lose their case first. */
export interface Column {
  readonly expression: string
  readonly kind: 'text' | 'folded' | 'boolean' | 'time'
  readonly nullable?: true
}

/** Finds the column of a target; undefined when its value is in the JSON. */
export type Columns = (target: FilterTarget) => Column | undefined

/** The columns of a resource's own attributes. */
export function columnsOfResource(resource: ResourceName, baseUrl: string): Columns {
  return ({ extension, attribute, sub }) => {
    if (extension === enterpriseUrn && attribute.name === 'manager') return managerColumn(sub?.name, baseUrl)
    if (extension !== undefined) return undefined
    const key = sub ? `${attribute.name}.${sub.name}` : attribute.name
    return resource === 'User' ? userColumn(key, baseUrl) : groupColumn(key, baseUrl)
  }
}

/** The columns of the sub-attributes of `meta` and `manager`, which are not in the JSON; for value filters on them. */
export function columnsInside(
  { extension, attribute }: FilterTarget,
  resource: ResourceName,
  baseUrl: string,
): { readonly columns: Columns; readonly exists: string } | undefined {
  if (extension === enterpriseUrn && attribute.name === 'manager')
    return { columns: inner => managerColumn(inner.attribute.name, baseUrl), exists: 'u.manager_id IS NOT NULL' }
  if (extension !== undefined || attribute.name !== 'meta') return undefined
  const alias = resource === 'User' ? 'u' : 'g'
  return { columns: inner => metaColumn(`meta.${inner.attribute.name}`, alias, resource, baseUrl), exists: 'true' }
}

function userColumn(key: string, baseUrl: string): Column | undefined {
  switch (key) {
    case 'id':
      return { expression: 'u.id', kind: 'text' }
    case 'userName':
      return { expression: 'u.user_name_key', kind: 'folded' }
    case 'externalId':
      return { expression: 'u.external_id', kind: 'text', nullable: true }
    case 'active':
      return { expression: 'u.scim_active', kind: 'boolean' }
    default:
      return metaColumn(key, 'u', 'User', baseUrl)
  }
}

function groupColumn(key: string, baseUrl: string): Column | undefined {
  switch (key) {
    case 'id':
      return { expression: 'g.id', kind: 'text' }
    case 'displayName':
      return { expression: 'g.display_key', kind: 'folded' }
    case 'externalId':
      return { expression: 'g.external_id', kind: 'text', nullable: true }
    default:
      return metaColumn(key, 'g', 'Group', baseUrl)
  }
}

function metaColumn(key: string, alias: string, type: ResourceName, baseUrl: string): Column | undefined {
  switch (key) {
    case 'meta.created':
      return { expression: `${alias}.created_at`, kind: 'time' }
    case 'meta.lastModified':
      return { expression: `${alias}.modified_at`, kind: 'time' }
    case 'meta.resourceType':
      return { expression: literal(type), kind: 'text' }
    case 'meta.version':
      return { expression: `('W/"' || ${alias}.version || '"')`, kind: 'text' }
    case 'meta.location':
      return { expression: `(${literal(`${baseUrl}/${type}s/`)} || ${alias}.id)`, kind: 'text' }
    default:
      return undefined
  }
}

function managerColumn(sub: string | undefined, baseUrl: string): Column | undefined {
  // The schema compares the value without case, and ids are lower case; references are exact.
  if (sub === undefined || sub === 'value') return { expression: 'u.manager_id', kind: 'folded', nullable: true }
  if (sub === '$ref') return { expression: `(${literal(`${baseUrl}/Users/`)} || u.manager_id)`, kind: 'text', nullable: true }
  if (sub !== 'displayName') return undefined
  return {
    expression: `(SELECT coalesce(m.folded->>'displayName', m.user_name_key) FROM users m WHERE m.id = u.manager_id)`,
    kind: 'folded',
    nullable: true,
  }
}
