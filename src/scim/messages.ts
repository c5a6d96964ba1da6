import { badQuery, searchSyntax } from './diagnostics.js'
import { ScimError, shown } from './error.js'
import { attributeValue, isRecord } from './names.js'
import type { Projection } from './resource/project.js'
import type { Resource, ScimType } from './types.js'

export const listResponseUrn = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
export const errorUrn = 'urn:ietf:params:scim:api:messages:2.0:Error'
export const searchRequestUrn = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

export interface ListResponse {
  readonly schemas: readonly [typeof listResponseUrn]
  readonly totalResults: number
  readonly startIndex?: number
  readonly itemsPerPage: number
  readonly nextCursor?: string
  readonly previousCursor?: string
  readonly Resources: readonly Resource[]
}

/** A page of results (RFC 7644 section 3.4.2): `itemsPerPage` is what this page holds, `totalResults` counts all matches. */
export function listResponse(
  resources: readonly Resource[],
  page: {
    readonly totalResults: number
    readonly startIndex?: number | undefined
    readonly nextCursor?: string | undefined
    readonly previousCursor?: string | undefined
  },
): ListResponse {
  return {
    schemas: [listResponseUrn],
    totalResults: page.totalResults,
    ...(page.startIndex !== undefined && { startIndex: page.startIndex }),
    itemsPerPage: resources.length,
    ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
    ...(page.previousCursor !== undefined && { previousCursor: page.previousCursor }),
    Resources: resources,
  }
}

export interface ErrorResponse {
  readonly schemas: readonly [typeof errorUrn]
  /** Text, as RFC 7644 section 3.12 has it. */
  readonly status: string
  readonly scimType?: ScimType
  readonly detail: string
}

/**
 * The body of an error answer (RFC 7644 section 3.12), with nothing beside the standard's members.
 *
 * @example
 * errorResponse({ status: 404, detail: 'there is no user 42' })
 * // { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '404', detail: 'there is no user 42' }
 */
export function errorResponse(error: {
  readonly status: number
  readonly scimType?: ScimType | undefined
  readonly detail: string
}): ErrorResponse {
  return {
    schemas: [errorUrn],
    status: String(error.status),
    ...(error.scimType !== undefined && { scimType: error.scimType }),
    detail: error.detail,
  }
}

export interface Paging {
  /** From 1. */
  readonly startIndex: number
  readonly count: number
}

/**
 * Reads startIndex and count (RFC 7644 section 3.4.2.4): below 1 means 1, negative means 0, absent means the default, and no page is
 * larger than the maximum.
 *
 * @param query values as numbers or as the text of a URL
 * @throws ScimError `invalidValue` for what is no whole number
 */
export function readPaging(
  query: { readonly startIndex?: unknown; readonly count?: unknown },
  limits: { readonly defaultCount: number; readonly maximumCount: number },
): Paging {
  const startIndex = readInteger(query.startIndex, 'startIndex') ?? 1
  const count = readInteger(query.count, 'count') ?? limits.defaultCount
  return { startIndex: Math.max(1, startIndex), count: Math.min(Math.max(0, count), limits.maximumCount) }
}

function readInteger(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' && /^[+-]?\d{1,100}$/.test(value) ? Number(value) : value
  // Beyond 2^53 all positions are behind the end, and all sizes larger than a page.
  if (typeof number === 'number' && Number.isInteger(number))
    return Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, number))
  throw new ScimError(badQuery, { message: `${name} is ${shown(value)}`, path: name, hint: 'write a whole number' })
}

/** The members of a POST to /.search (RFC 7644 section 3.4.3), which are the parameters of a GET. */
export interface SearchRequest extends Projection {
  readonly filter?: string
  readonly sortBy?: string
  readonly sortOrder?: string
  readonly startIndex?: number
  readonly count?: number
  readonly cursor?: string
}

/**
 * Reads the body of a search.
 *
 * @throws ScimError `invalidSyntax` when the body is no search request
 */
export function readSearchRequest(body: unknown): SearchRequest {
  const fail = (message: string, path = ''): never => {
    throw new ScimError(searchSyntax, { message, path, hint: 'see RFC 7644 section 3.4.3' })
  }
  if (!isRecord(body)) return fail('the body is no object')
  const schemas = attributeValue(body, 'schemas')
  const lists = Array.isArray(schemas) && schemas.some(urn => String(urn).toLowerCase() === searchRequestUrn.toLowerCase())
  if (!lists) return fail(`"schemas" does not list ${searchRequestUrn}`, 'schemas')
  const result: Record<string, unknown> = {}
  for (const name of ['filter', 'sortBy', 'sortOrder', 'cursor'] as const) {
    const value = attributeValue(body, name)
    if (value !== undefined && value !== null && typeof value !== 'string') return fail(`${name} is no text`, name)
    if (typeof value === 'string') result[name] = value
  }
  for (const name of ['startIndex', 'count'] as const) {
    const value = readInteger(attributeValue(body, name), name)
    if (value !== undefined) result[name] = value
  }
  for (const name of ['attributes', 'excludedAttributes'] as const) {
    const value = attributeValue(body, name)
    const isNames = Array.isArray(value) && value.every(item => typeof item === 'string')
    if (value !== undefined && value !== null && !isNames) return fail(`${name} is no list of names`, name)
    if (isNames) result[name] = value
  }
  return result
}
