import {
  listResponse,
  type Projection,
  parseFilter,
  project,
  type Resource,
  readPaging,
  type ScimOptions,
  visitFilter,
} from '../../scim/index.js'
import { ScimRefusal } from '../errors.js'
import type { ScimCall } from './call.js'
import { type Cursor, readCursor, writeCursor } from './cursor.js'
import type { ResourceName } from './filter-columns.js'
import { filterToSql } from './filter-sql.js'
import {
  type GroupRow,
  groupColumns,
  groupResource,
  memberColumn,
  scimOptions,
  type UserRow,
  userColumns,
  userResource,
} from './representation.js'
import { behind, orderOf, type Sort, sortOf } from './sort-sql.js'
import { Values } from './sql.js'
import { snapshotColumn, totalOf } from './totals.js'
import { type UserTextRow, userText, userTextColumns } from './user-text.js'

/** The parameters of a query, from a URL or from the body of a search. */
export interface Query extends Projection {
  readonly filter?: string | undefined
  readonly sortBy?: string | undefined
  readonly sortOrder?: string | undefined
  readonly startIndex?: string | number | undefined
  readonly count?: string | number | undefined
  readonly cursor?: string | undefined
}

export const defaultCount = 100
export const maximumCount = 500

const tables = {
  User: { from: 'users u', alias: 'u', own: (provider: string) => `u.provider_id = ${provider} AND NOT u.hidden` },
  Group: { from: 'groups g', alias: 'g', own: (provider: string) => `g.provider_id = ${provider}` },
} as const

/** GET /Users, GET /Groups and their .search: filter, sort, page, project. The answer is JSON text. */
export async function listResources(call: ScimCall, kind: ResourceName, query: Query): Promise<string> {
  const options = scimOptions(call.provider, kind)
  const condition = conditionOf(call, kind, query.filter, options)
  const sort = sortOf(kind, query, options)
  const page = query.cursor === undefined ? undefined : readCursor(call, kind, query)
  if (page) return listByCursor(call, kind, query, options, condition, sort, page)
  const { startIndex, count } = readPaging(query, { defaultCount, maximumCount })
  const rows = count === 0 ? [] : await pageOf(call, kind, query, condition, sort, `LIMIT ${count} OFFSET ${startIndex - 1}`)
  // A first page that is not full has told the total already.
  const total = startIndex === 1 && count > 0 && rows.length < count ? rows.length : await countOf(call, kind, condition, rows)
  return listText(textsOf(call, kind, query, options, rows), { totalResults: total, startIndex })
}

/** A list of resources that are JSON text already. */
function listText(resources: readonly string[], page: Parameters<typeof listResponse>[1]): string {
  const { Resources: _none, ...head } = listResponse([], page)
  return `${JSON.stringify({ ...head, itemsPerPage: resources.length }).slice(0, -1)},"Resources":[${resources.join(',')}]}`
}

/** The resources of a page, each as JSON text. */
function textsOf(call: ScimCall, kind: ResourceName, query: Query, options: ScimOptions, rows: readonly object[]): string[] {
  if (kind === 'User' && isWhole(query)) return rows.map(row => userText(row as UserTextRow, call.baseUrl))
  return rows.map(row => JSON.stringify(project(represent(call, kind, row), query, options)))
}

/** Whether resources are shown with all that is stored of them: none of that is `returned: request` or `never`. */
export const isWhole = ({ attributes, excludedAttributes }: Projection) => !attributes?.length && !excludedAttributes?.length

interface Condition {
  readonly sql: string
  readonly values: readonly unknown[]
}

function conditionOf(call: ScimCall, kind: ResourceName, filter: string | undefined, options: ScimOptions): Condition {
  const values = new Values()
  const own = tables[kind].own(values.add(call.provider.id))
  if (filter === undefined || filter === '') return { sql: own, values: values.list }
  const sql = visitFilter(parseFilter(filter, options), filterToSql(values, kind, call.baseUrl), options)
  return { sql: `${own} AND ${sql}`, values: values.list }
}

/** How many there are beyond the page: whose rows tell what the database had committed. */
function countOf(call: ScimCall, kind: ResourceName, condition: Condition, page: readonly PageRow[]): Promise<number> {
  return totalOf(call, `FROM ${tables[kind].from} WHERE ${condition.sql}`, condition.values, page[0]?.snapshot)
}

interface PageRow {
  readonly id: string
  readonly snapshot: string
  readonly sort_key?: string | null
}

function pageOf(call: ScimCall, kind: ResourceName, query: Query, condition: Condition, sort: Sort | undefined, tail: string) {
  const { from, alias } = tables[kind]
  const order = sort ? `ORDER BY ${orderOf(sort)}, ${alias}.id` : `ORDER BY ${alias}.id`
  const shown = kind === 'User' && isWhole(query) ? userTextColumns : columnsOf(kind, query)
  const columns = `${shown}, ${snapshotColumn}${sort ? `, ${sort.expression}::text AS sort_key` : ''}`
  const rest = `FROM ${from} WHERE ${condition.sql} ${order} ${tail}`
  return call.kernel.read<PageRow>(call.configuration, columns, rest, condition.values)
}

/** Members are the costly part of a group: they are read only when they will be shown. */
export function columnsOf(kind: ResourceName, query: Projection): string {
  if (kind === 'User') return userColumns
  return wantsMembers(query) ? `${groupColumns}, ${memberColumn}` : groupColumns
}

function wantsMembers({ attributes, excludedAttributes }: Projection): boolean {
  const names = (list: Projection['attributes']) =>
    (typeof list === 'string' ? list.split(',') : (list ?? [])).map(name => name.trim().toLowerCase()).filter(name => name !== '')
  const isMembers = (name: string) => name === 'members' || name.endsWith(':members')
  if (names(excludedAttributes).some(isMembers)) return false
  const wanted = names(attributes)
  return wanted.length === 0 || wanted.some(name => isMembers(name) || name.includes('members.') || name.endsWith(':group'))
}

export function represent(call: Pick<ScimCall, 'baseUrl'>, kind: ResourceName, row: object): Resource {
  return kind === 'User' ? userResource(row as UserRow, call.baseUrl) : groupResource(row as GroupRow, call.baseUrl)
}

async function listByCursor(
  call: ScimCall,
  kind: ResourceName,
  query: Query,
  options: ScimOptions,
  condition: Condition,
  sort: Sort | undefined,
  cursor: Cursor,
): Promise<string> {
  const count = readCount(query.count)
  if (query.startIndex !== undefined && query.startIndex !== '')
    throw new ScimRefusal(400, 'startIndex and cursor exclude each other', 'invalidValue')
  const values = [...condition.values]
  let sql = condition.sql
  const { alias } = tables[kind]
  if (cursor.after && sort) sql += ` AND ${behind(sort, `${alias}.id`, cursor.after.key, cursor.after.id, values)}`
  // As a value of its own, an id near the end would make the planner plan each page anew.
  else if (cursor.after) sql += ` AND ${alias}.id > (SELECT $${values.push(cursor.after.id)}::text)`
  const rows = await pageOf(call, kind, query, { sql, values }, sort, `LIMIT ${count + 1}`)
  const total = await countOf(call, kind, condition, rows)
  const shown = rows.slice(0, count)
  const last = shown.at(-1)
  const nextCursor =
    rows.length > count && last ? writeCursor(call, kind, query, { id: last.id, key: last.sort_key ?? null }) : undefined
  return listText(textsOf(call, kind, query, options, shown), { totalResults: total, nextCursor })
}

/** RFC 9865 section 2.1: with a cursor a count that is no number is `invalidCount`. */
function readCount(count: Query['count']): number {
  if (count === undefined || count === '') return defaultCount
  const number = typeof count === 'string' && /^\d{1,9}$/.test(count) ? Number(count) : count
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0)
    throw new ScimRefusal(400, 'count is no whole number from 0', 'invalidCount')
  return Math.min(number, maximumCount)
}
