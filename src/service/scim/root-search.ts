import { listResponse, parseFilter, project, type Resource, readPaging, type ScimOptions, visitFilter } from '../../scim/index.js'
import { ScimRefusal } from '../errors.js'
import type { ScimCall } from './call.js'
import { filterToSql } from './filter-sql.js'
import { columnsOf, defaultCount, maximumCount, type Query, represent } from './list.js'
import { extensionsFor } from './representation.js'
import { Values } from './sql.js'

const kinds = ['User', 'Group'] as const
const tables = {
  User: { from: 'users u', alias: 'u', rest: 'AND NOT u.hidden' },
  Group: { from: 'groups g', alias: 'g', rest: '' },
} as const

/** A query at the server root (RFC 7644 section 3.4.2.1): users first, then groups, as if they were one list. */
export async function searchRoot(call: ScimCall, query: Query): Promise<Resource> {
  if (query.sortBy) throw new ScimRefusal(400, 'a query at the root is not sorted; ask /Users or /Groups', 'invalidValue')
  if (query.cursor !== undefined) throw new ScimRefusal(400, 'a query at the root has no cursor', 'invalidCursor')
  const options: ScimOptions = {
    compatibility: call.provider.identityProvider === 'azure' ? 'entra' : 'rfc',
    extensions: extensionsFor(call.provider.orgMapping.attributeName),
  }
  const { startIndex, count } = readPaging(query, { defaultCount, maximumCount })
  let skip = startIndex - 1
  let total = 0
  const resources: Resource[] = []
  for (const kind of kinds) {
    const { from, alias, rest } = tables[kind]
    const values = new Values()
    const own = `${alias}.provider_id = ${values.add(call.provider.id)} ${rest}`
    const condition = query.filter
      ? visitFilter(parseFilter(query.filter, options), filterToSql(values, kind, call.baseUrl), options, kind)
      : 'true'
    const [row] = await call.kernel.read<{ total: number }>(
      call.configuration,
      'count(*)::int AS total',
      `FROM ${from} WHERE ${own} AND ${condition}`,
      values.list,
    )
    const here = row?.total ?? 0
    total += here
    const wanted = count - resources.length
    if (wanted > 0 && skip < here) {
      const rows = await call.kernel.read<object>(
        call.configuration,
        columnsOf(kind, query),
        `FROM ${from} WHERE ${own} AND ${condition} ORDER BY ${alias}.id LIMIT ${wanted} OFFSET ${skip}`,
        values.list,
      )
      resources.push(...rows.map(found => project(represent(call, kind, found), query, { ...options, resourceType: kind })))
    }
    skip = Math.max(0, skip - here)
  }
  return listResponse(resources, { totalResults: total, startIndex }) as unknown as Resource
}
