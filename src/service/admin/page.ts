import { z } from 'zod'
import { badBody } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import type { Queryable } from '../store/database.js'

/** `limit` and `cursor` of every list. */
export const pageQuery = z.object({
  limit: z
    .string()
    .regex(/^\d{1,6}$/, 'a whole number from 1 to 500')
    .transform(Number)
    .refine(limit => limit >= 1 && limit <= 500, 'a whole number from 1 to 500')
    .optional(),
  cursor: z.string().max(500).optional(),
})

export interface PageQuery {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
  readonly total: number
}

const defaultLimit = 100

/** A place in a list, with the list it is a place in. */
const encode = (list: string, position: string) => Buffer.from(`${list} ${position}`, 'utf8').toString('base64url')

const badCursor = () =>
  new ServiceError(badBody, {
    message: 'the cursor is not valid',
    mistakes: [{ pointer: '?cursor', detail: 'take nextCursor of the page before, of the same list' }],
  })

function decode(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const position = text.slice(list.length + 1)
  if (position === '' || encode(list, position) !== cursor || text.includes('\u0000')) throw badCursor()
  return position
}

/** A page of a list that is in memory. */
export function pageOf<T>(all: readonly T[], query: PageQuery): Page<T> {
  const limit = query.limit ?? defaultLimit
  const from = query.cursor === undefined ? 0 : Number(decode('at', query.cursor))
  if (!Number.isSafeInteger(from) || from < 0) throw badCursor()
  const items = all.slice(from, from + limit)
  return {
    items,
    nextCursor: from + items.length < all.length ? encode('at', String(from + items.length)) : null,
    total: all.length,
  }
}

export interface ListStatement {
  readonly select: string
  readonly from: string
  /** Joined by AND; values as `$1` ... of `values`. */
  readonly where: readonly string[]
  readonly values: readonly unknown[]
  /** A unique column that the list is ordered by, and its name in a row. */
  readonly key: string
  readonly keyName: string
  readonly keyType: 'text' | 'bigint'
  readonly descending?: boolean
}

/** A page of a table by key: the last page takes as long as the first. */
export async function pageFrom(db: Queryable, list: ListStatement, query: PageQuery): Promise<Page<Record<string, unknown>>> {
  const limit = query.limit ?? defaultLimit
  const where = list.where.length > 0 ? list.where.join(' AND ') : 'true'
  const [count] = await db.query<{ total: number }>(`SELECT count(*)::int AS total FROM ${list.from} WHERE ${where}`, list.values)
  const [name = ''] = list.from.split(' ', 1)
  const values = [...list.values]
  let beyond = ''
  if (query.cursor !== undefined) {
    const position = decode(name, query.cursor)
    if (list.keyType === 'bigint' && !/^\d{1,18}$/.test(position)) throw badCursor()
    values.push(position)
    beyond = ` AND ${list.key} ${list.descending ? '<' : '>'} $${values.length}::${list.keyType}`
  }
  const rows = await db.query(
    `SELECT ${list.select} FROM ${list.from} WHERE ${where}${beyond} ORDER BY ${list.key}${list.descending ? ' DESC' : ''} LIMIT ${limit + 1}`,
    values,
  )
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > limit && last ? encode(name, String(last[list.keyName])) : null,
    total: count?.total ?? 0,
  }
}
