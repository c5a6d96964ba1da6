import type { z } from 'zod'
import type { Queryable } from '../store/database.js'
import type { Configuration } from '../work/configuration.js'
import type { Kernel } from '../work/kernel.js'
import type { Actor } from '../work/log.js'
import type { Unit } from '../work/unit.js'

/** Who may make a call. Customer Cloud Admin may make all of them, Identity Management Administrator all but `legal`'s and `audit`'s writes. */
export type Access = 'viewer' | 'identity' | 'users' | 'legal'

/** The caller: the built-in operator, or a user with his roles. */
export interface Caller extends Actor {
  readonly roleIds: readonly string[]
}

/** A call after authentication and the checks of its parts. */
export interface AdminCall<Body = unknown, Query = Record<string, string | undefined>> {
  readonly kernel: Kernel
  readonly configuration: Configuration
  readonly caller: Caller
  readonly requestId: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  /** Value of the Accept header. */
  readonly accept: string
  /** Value of the Last-Event-ID header. */
  readonly lastEventId?: string | undefined
  /** Whether the same token still opens this call: for an answer that goes on. */
  readonly isStillOpen: () => Promise<boolean>
  /** The database, or the transaction of a write. */
  readonly db: Queryable
}

/** A call that writes: everything it does is one transaction. */
export interface AdminWrite<Body = unknown, Query = Record<string, string | undefined>> extends AdminCall<Body, Query> {
  readonly unit: Unit
}

/** An answer that is not JSON, or that streams. */
export class RawAnswer {
  constructor(
    readonly contentType: string,
    readonly content: string | NodeJS.ReadableStream,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

interface Declared {
  /** Below `/api/v1`, with `{id}` for parameters. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly access: Access
  readonly query?: z.ZodType | undefined
}

export interface ReadRoute extends Declared {
  readonly method: 'GET'
  /** What a success answers, in JSON unless `as` says otherwise. */
  readonly answer: z.ZodType
  readonly as?: string
  /** Media types that the same comes in when it is asked for. */
  readonly alsoAs?: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: the route's own schema gives the handler its types
  readonly handler: (call: AdminCall<never, any>) => Promise<unknown>
}

export interface WriteRoute extends Declared {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: z.ZodType | undefined
  readonly status: 200 | 201 | 202 | 204
  /** What a success answers; absent with status 204. */
  readonly answer?: z.ZodType | undefined
  /** Fields of the answer that this call does not change, with who does: another value than the present one is refused. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** The answer carries a secret: it is never kept for Idempotency-Key. */
  readonly secret?: true
  // biome-ignore lint/suspicious/noExplicitAny: the route's own schemas give the handler its types
  readonly handler: (call: AdminWrite<any, any>) => Promise<unknown>
}

export type AdminRoute = ReadRoute | WriteRoute

type Out<T> = T extends z.ZodType ? z.output<T> : unknown
type QueryOut<T> = T extends z.ZodType ? z.output<T> : Record<string, string | undefined>

/** Declares a reading call; the handler's query has the type of its schema. */
export function read<Q extends z.ZodType | undefined = undefined>(
  path: string,
  route: Omit<ReadRoute, 'path' | 'method' | 'handler' | 'query'> & {
    readonly query?: Q
    readonly handler: (call: AdminCall<undefined, QueryOut<Q>>) => Promise<unknown>
  },
): ReadRoute {
  return { ...route, path, method: 'GET' } as unknown as ReadRoute
}

/** Declares a writing call; body and query have the types of their schemas. */
export function write<B extends z.ZodType | undefined = undefined, Q extends z.ZodType | undefined = undefined>(
  method: WriteRoute['method'],
  path: string,
  route: Omit<WriteRoute, 'path' | 'method' | 'handler' | 'body' | 'query' | 'status'> & {
    readonly body?: B
    readonly query?: Q
    readonly status?: WriteRoute['status']
    readonly handler: (call: AdminWrite<Out<B>, QueryOut<Q>>) => Promise<unknown>
  },
): WriteRoute {
  return { status: 200, ...route, path, method } as unknown as WriteRoute
}
