import { createHmac } from 'node:crypto'
import { ScimRefusal } from '../errors.js'
import { sameHash } from '../work/ids.js'
import type { ScimCall } from './call.js'
import type { ResourceName } from './filter-columns.js'

/** Seconds a cursor lives. */
export const cursorTimeout = 3600

/** Where a page begins (RFC 9865): behind the last row of the one before. Undefined for the first page. */
export interface Cursor {
  readonly after?: { readonly id: string; readonly key: string | null }
}

/** The parameters that a cursor holds for. */
interface Scope {
  readonly filter?: string | undefined
  readonly sortBy?: string | undefined
  readonly sortOrder?: string | undefined
}

/** @throws ScimRefusal `invalidCursor` for one that is not of this query and provider, `expiredCursor` */
export function readCursor(call: ScimCall, kind: ResourceName, query: Scope & { readonly cursor?: string | undefined }): Cursor {
  const { cursor = '' } = query
  if (cursor === '') return {}
  const [content = '', signature = ''] = cursor.split('.', 2)
  if (!sameHash(sign(call, kind, query, content), signature))
    throw new ScimRefusal(400, 'the cursor is not one of this query', 'invalidCursor')
  const [id, key, issuedAt] = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as [string, string | null, number]
  if (call.kernel.now().getTime() - issuedAt > cursorTimeout * 1000)
    throw new ScimRefusal(400, 'the cursor has expired; start again with an empty one', 'expiredCursor')
  return { after: { id, key } }
}

/** A cursor holds for one provider and one query only (RFC 9865 section 5.2): the signature covers both. */
function sign(call: ScimCall, kind: ResourceName, query: Scope, content: string): string {
  const scope = JSON.stringify([call.provider.id, kind, query.filter ?? '', query.sortBy ?? '', query.sortOrder ?? '', content])
  return createHmac('sha256', call.configuration.cursorKey).update(scope).digest('base64url')
}

export function writeCursor(call: ScimCall, kind: ResourceName, query: Scope, last: { id: string; key: string | null }): string {
  const content = Buffer.from(JSON.stringify([last.id, last.key, call.kernel.now().getTime()])).toString('base64url')
  return `${content}.${sign(call, kind, query, content)}`
}
