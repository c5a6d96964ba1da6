import { type Filter, parseFilter, parsePath, type ScimOptions, visitFilter } from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import { ScimRefusal } from '../errors.js'
import type { ResourceName } from './filter-columns.js'
import { literal } from './sql.js'

/** How a list is sorted: by the value of an SQL expression, then by id. */
export interface Sort {
  readonly expression: string
  readonly type: 'text' | 'boolean' | 'timestamptz' | 'integer'
  readonly descending: boolean
}

/** RFC 7644 section 3.4.2.3: no value sorts last ascending and first descending; a list by its primary value, else its first. */
export function sortOf(
  kind: ResourceName,
  query: { readonly sortBy?: string | undefined; readonly sortOrder?: string | undefined },
  options: ScimOptions,
): Sort | undefined {
  if (query.sortBy === undefined || query.sortBy === '') return undefined
  const descending = query.sortOrder?.toLowerCase() === 'descending'
  if (query.sortOrder && !['ascending', 'descending'].includes(query.sortOrder.toLowerCase()))
    throw new ScimRefusal(400, 'sortOrder is neither ascending nor descending', 'invalidValue')
  const expression = `(${sortExpression(kind, query.sortBy, options)})`
  return { expression, type: typeOf(expression), descending }
}

/** Columns that are no texts. */
const columnTypes: Readonly<Record<string, Sort['type']>> = {
  created_at: 'timestamptz',
  modified_at: 'timestamptz',
  version: 'integer',
  scim_active: 'boolean',
}
const typeOf = (expression: string) => columnTypes[/\.(\w+)\)$/.exec(expression)?.[1] ?? ''] ?? 'text'

export const orderOf = ({ expression, descending }: Sort) =>
  descending ? `${expression} DESC NULLS FIRST` : `${expression} ASC NULLS LAST`

/**
 * The condition for what comes after a row in the order of `orderOf` and id, from the row's own values: pages join up also when
 * somebody is created, deleted or moved in between.
 *
 * @param key value of the expression, as text; null for none
 */
export function behind(
  { expression, type, descending }: Sort,
  idColumn: string,
  key: string | null,
  id: string,
  values: unknown[],
) {
  const add = (value: unknown) => `$${values.push(value)}`
  const laterId = `${idColumn} > ${add(id)}`
  if (key === null) return `((${expression} IS NULL AND ${laterId})${descending ? ` OR ${expression} IS NOT NULL` : ''})`
  const place = `${add(key)}::${type}`
  const beyond = `${expression} ${descending ? '<' : '>'} ${place} OR (${expression} = ${place} AND ${laterId})`
  return `(${beyond}${descending ? '' : ` OR ${expression} IS NULL`})`
}

/** Lists in other tables sort by their first row, which is the one with the smallest id. */
const firstOf = (column: string, rows: string, id: string) => `(SELECT ${column} FROM ${rows} ORDER BY ${id} LIMIT 1) COLLATE "C"`
const firstGroup = (column: string) =>
  firstOf(column, 'group_members lm JOIN groups lg ON lg.id = lm.group_id WHERE lm.user_id = u.id', 'lg.id')
const firstMember = (column: string) =>
  firstOf(column, 'group_members lm JOIN users lu ON lu.id = lm.user_id WHERE lm.group_id = g.id AND NOT lu.hidden', 'lu.id')

const sortColumns: Readonly<Record<ResourceName, Readonly<Record<string, string>>>> = {
  User: {
    id: 'u.id COLLATE "C"',
    userName: 'u.user_name_key COLLATE "C"',
    externalId: 'u.external_id COLLATE "C"',
    active: 'u.scim_active',
    'meta.created': 'u.created_at',
    'meta.lastModified': 'u.modified_at',
    'meta.resourceType': `'User'::text`,
    'meta.version': 'u.version',
    'meta.location': 'u.id COLLATE "C"',
    groups: firstGroup('lg.id'),
    'groups.value': firstGroup('lg.id'),
    'groups.$ref': firstGroup('lg.id'),
    'groups.display': firstGroup('lg.display_key'),
  },
  Group: {
    id: 'g.id COLLATE "C"',
    displayName: 'g.display_key COLLATE "C"',
    externalId: 'g.external_id COLLATE "C"',
    'meta.created': 'g.created_at',
    'meta.lastModified': 'g.modified_at',
    'meta.resourceType': `'Group'::text`,
    'meta.version': 'g.version',
    'meta.location': 'g.id COLLATE "C"',
    members: firstMember('lu.id'),
    'members.value': firstMember('lu.id'),
    'members.$ref': firstMember('lu.id'),
    'members.display': firstMember(`coalesce(lu.folded->>'displayName', lu.user_name_key)`),
  },
}

/** Of the enterprise extension. */
const enterpriseColumns: Readonly<Record<string, string>> = {
  manager: 'u.manager_id COLLATE "C"',
  'manager.value': 'u.manager_id COLLATE "C"',
  'manager.$ref': 'u.manager_id COLLATE "C"',
  'manager.displayName': `(SELECT coalesce(m.folded->>'displayName', m.user_name_key) FROM users m WHERE m.id = u.manager_id) COLLATE "C"`,
}

function sortExpression(kind: ResourceName, sortBy: string, options: ScimOptions): string {
  // A filter on the attribute tells what it is, with all the ways of writing it.
  let found: Parameters<Parameters<typeof visitFilter<string>>[1]['present']>[0] | undefined
  try {
    parsePath(sortBy, options)
    const filter: Filter = parseFilter(`${sortBy} pr`, options)
    visitFilter(
      filter,
      {
        and: () => '',
        or: () => '',
        not: () => '',
        constant: () => '',
        compare: () => '',
        some: () => '',
        present: target => {
          found = target
          return ''
        },
      },
      options,
    )
  } catch {
    throw new ScimRefusal(400, `sortBy names no attribute of ${kind}`, 'invalidPath')
  }
  if (!found) throw new ScimRefusal(400, `sortBy names no attribute of ${kind}`, 'invalidPath')
  const { extension, attribute, sub } = found
  const columns = extension === undefined ? sortColumns[kind] : extension === enterpriseUrn ? enterpriseColumns : {}
  const name = sub ? `${attribute.name}.${sub.name}` : attribute.name
  const own = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (own) return own
  const leafAttribute = sub ?? attribute
  if (leafAttribute.type === 'complex' && !leafAttribute.subAttributes?.some(({ name }) => name === 'value'))
    throw new ScimRefusal(400, `${attribute.name} is complex; name a sub-attribute in sortBy`, 'invalidPath')
  const column = leafAttribute.caseExact === true ? 'resource' : 'folded'
  const json = `${kind === 'User' ? 'u' : 'g'}.${column}`
  const path = extension === undefined ? [attribute.name] : [extension, attribute.name]
  const value = `(${json} #> ARRAY[${path.map(literal).join(', ')}])`
  const inner = sub?.name ?? (attribute.type === 'complex' ? 'value' : undefined)
  const leafText = (element: string) => (inner === undefined ? `(${element} #>> '{}')` : `(${element} ->> ${literal(inner)})`)
  if (!attribute.multiValued) return `${leafText(value)} COLLATE "C"`
  const array = `CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE '[]' END`
  return `(SELECT ${leafText('e.value')} FROM jsonb_array_elements(${array}) WITH ORDINALITY AS e(value, n) ORDER BY (e.value -> 'primary' = 'true') DESC NULLS LAST, e.n LIMIT 1) COLLATE "C"`
}
