import { createHmac } from 'node:crypto'
import {
  type Filter,
  listResponse,
  type Projection,
  parseFilter,
  parsePath,
  project,
  type Resource,
  readPaging,
  type ScimOptions,
  visitFilter,
} from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import { ScimRefusal } from '../errors.js'
import { sameHash } from '../work/ids.js'
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
import { literal, Values } from './sql.js'
import type { ScimCall } from './users.js'

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
/** Seconds a cursor lives. */
export const cursorTimeout = 3600

type Kind = 'User' | 'Group'

const tables = {
  User: { from: 'users u', alias: 'u', own: (provider: string) => `u.provider_id = ${provider} AND NOT u.hidden` },
  Group: { from: 'groups g', alias: 'g', own: (provider: string) => `g.provider_id = ${provider}` },
} as const

/** GET /Users, GET /Groups and their .search: filter, sort, page, project. */
export async function listResources(call: ScimCall, kind: Kind, query: Query): Promise<Resource> {
  const options = scimOptions(call.provider, kind)
  const condition = conditionOf(call, kind, query.filter, options)
  const sort = sortOf(kind, query, options)
  const page = query.cursor === undefined ? undefined : readCursor(call, kind, query)
  if (page) return listByCursor(call, kind, query, options, condition, sort, page)
  const { startIndex, count } = readPaging(query, { defaultCount, maximumCount })
  const { text, values } = statement(kind, query, condition, sort, `LIMIT ${count} OFFSET ${startIndex - 1}`)
  const rows = count === 0 ? [] : await call.kernel.database.query(text, values)
  // A first page that is not full has told the total already.
  const total = startIndex === 1 && count > 0 && rows.length < count ? rows.length : await countOf(call, kind, condition)
  const resources = rows.map(row => project(represent(call, kind, row), query, options))
  return listResponse(resources, { totalResults: total, startIndex }) as unknown as Resource
}

interface Condition {
  readonly sql: string
  readonly values: readonly unknown[]
}

function conditionOf(call: ScimCall, kind: Kind, filter: string | undefined, options: ScimOptions): Condition {
  const values = new Values()
  const own = tables[kind].own(values.add(call.provider.id))
  if (filter === undefined || filter === '') return { sql: own, values: values.list }
  const sql = visitFilter(parseFilter(filter, options), filterToSql(values, kind, call.baseUrl), options)
  return { sql: `${own} AND ${sql}`, values: values.list }
}

async function countOf(call: ScimCall, kind: Kind, condition: Condition): Promise<number> {
  const [row] = await call.kernel.database.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM ${tables[kind].from} WHERE ${condition.sql}`,
    condition.values,
  )
  return row?.total ?? 0
}

function statement(kind: Kind, query: Query, condition: Condition, sort: Sort | undefined, tail: string) {
  const { from, alias } = tables[kind]
  const order = sort ? `ORDER BY ${sort.order}, ${alias}.id` : `ORDER BY ${alias}.id`
  return {
    text: `SELECT ${columnsOf(kind, query)} FROM ${from} WHERE ${condition.sql} ${order} ${tail}`,
    values: condition.values,
  }
}

/** Members are the costly part of a group: they are read only when they will be shown. */
export function columnsOf(kind: Kind, query: Projection): string {
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

export function represent(call: Pick<ScimCall, 'baseUrl'>, kind: Kind, row: Record<string, unknown>): Resource {
  return kind === 'User'
    ? userResource(row as unknown as UserRow, call.baseUrl)
    : groupResource(row as unknown as GroupRow, call.baseUrl)
}

interface Sort {
  readonly order: string
}

/** RFC 7644 section 3.4.2.3: no value sorts last ascending and first descending; a list by its primary value, else its first. */
function sortOf(kind: Kind, query: Query, options: ScimOptions): Sort | undefined {
  if (query.sortBy === undefined || query.sortBy === '') return undefined
  const descending = query.sortOrder?.toLowerCase() === 'descending'
  if (query.sortOrder && !['ascending', 'descending'].includes(query.sortOrder.toLowerCase()))
    throw new ScimRefusal(400, 'sortOrder is neither ascending nor descending', 'invalidValue')
  const expression = sortExpression(kind, query.sortBy, options)
  return { order: descending ? `${expression} DESC NULLS FIRST` : `${expression} ASC NULLS LAST` }
}

const sortColumns: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
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
    manager: 'u.manager_id COLLATE "C"',
    'manager.value': 'u.manager_id COLLATE "C"',
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
  },
}

function sortExpression(kind: Kind, sortBy: string, options: ScimOptions): string {
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
  const own =
    extension === undefined || extension === enterpriseUrn
      ? sortColumns[kind][sub ? `${attribute.name}.${sub.name}` : attribute.name]
      : undefined
  if (own) return own
  const leafAttribute = sub ?? attribute
  const column = leafAttribute.caseExact === true ? 'resource' : 'folded'
  const json = `${tables[kind].alias}.${column}`
  const path = extension === undefined ? [attribute.name] : [extension, attribute.name]
  const value = `(${json} #> ARRAY[${path.map(literal).join(', ')}])`
  const inner = sub?.name ?? (attribute.type === 'complex' ? 'value' : undefined)
  const leafText = (element: string) => (inner === undefined ? `(${element} #>> '{}')` : `(${element} ->> ${literal(inner)})`)
  if (!attribute.multiValued) return `${leafText(value)} COLLATE "C"`
  const array = `CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE '[]' END`
  return `(SELECT ${leafText('e.value')} FROM jsonb_array_elements(${array}) WITH ORDINALITY AS e(value, n) ORDER BY (e.value -> 'primary' = 'true') DESC NULLS LAST, e.n LIMIT 1) COLLATE "C"`
}

/* ---- cursors (RFC 9865) ---- */

interface Cursor {
  /** Id of the row before the page; empty for the first page. */
  readonly after: string
  /** Number of rows before it, when the result is sorted: sorted results are paged by position. */
  readonly offset: number
  readonly issuedAt: number
}

function readCursor(call: ScimCall, kind: Kind, query: Query): Cursor {
  const { cursor = '' } = query
  if (query.startIndex !== undefined && query.startIndex !== '')
    throw new ScimRefusal(400, 'startIndex and cursor exclude each other', 'invalidValue')
  if (cursor === '') return { after: '', offset: 0, issuedAt: call.kernel.now().getTime() }
  const [content = '', signature = ''] = cursor.split('.', 2)
  if (!sameHash(sign(call, kind, query, content), signature))
    throw new ScimRefusal(400, 'the cursor is not one of this query', 'invalidCursor')
  const [after = '', offset = '0', issuedAt = '0'] = Buffer.from(content, 'base64url').toString('utf8').split('|')
  if (call.kernel.now().getTime() - Number(issuedAt) > cursorTimeout * 1000)
    throw new ScimRefusal(400, 'the cursor has expired; start again with an empty one', 'expiredCursor')
  return { after, offset: Number(offset), issuedAt: Number(issuedAt) }
}

/** A cursor holds for one provider and one query only (RFC 9865 section 5.2): the signature covers both. */
function sign(call: ScimCall, kind: Kind, query: Query, content: string): string {
  const scope = JSON.stringify([call.provider.id, kind, query.filter ?? '', query.sortBy ?? '', query.sortOrder ?? '', content])
  return createHmac('sha256', call.configuration.cursorKey).update(scope).digest('base64url')
}

function writeCursor(call: ScimCall, kind: Kind, query: Query, cursor: Omit<Cursor, 'issuedAt'>): string {
  const content = Buffer.from(`${cursor.after}|${cursor.offset}|${call.kernel.now().getTime()}`).toString('base64url')
  return `${content}.${sign(call, kind, query, content)}`
}

async function listByCursor(
  call: ScimCall,
  kind: Kind,
  query: Query,
  options: ScimOptions,
  condition: Condition,
  sort: Sort | undefined,
  cursor: Cursor,
): Promise<Resource> {
  const count = readCount(query.count)
  const values = [...condition.values]
  let sql = condition.sql
  const { alias } = tables[kind]
  if (!sort && cursor.after !== '') {
    values.push(cursor.after)
    sql += ` AND ${alias}.id > $${values.length}`
  }
  const tail = sort ? `LIMIT ${count + 1} OFFSET ${cursor.offset}` : `LIMIT ${count + 1}`
  const { text } = statement(kind, query, { sql, values }, sort, tail)
  const [rows, total] = await Promise.all([call.kernel.database.query(text, values), countOf(call, kind, condition)])
  const shown = rows.slice(0, count)
  const last = shown.at(-1)
  const nextCursor =
    rows.length > count && last
      ? writeCursor(call, kind, query, { after: String(last.id), offset: cursor.offset + shown.length })
      : undefined
  const resources = shown.map(row => project(represent(call, kind, row), query, options))
  return listResponse(resources, { totalResults: total, nextCursor }) as unknown as Resource
}

/** RFC 9865 section 2.1: with a cursor a count that is no number is `invalidCount`. */
function readCount(count: Query['count']): number {
  if (count === undefined || count === '') return defaultCount
  const number = typeof count === 'string' && /^\d{1,9}$/.test(count) ? Number(count) : count
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0)
    throw new ScimRefusal(400, 'count is no whole number from 0', 'invalidCount')
  return Math.min(number, maximumCount)
}
