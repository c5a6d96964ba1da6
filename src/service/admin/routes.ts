import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { canonicalJson, isEqual } from '../../scim/index.js'
import {
  badBody,
  idempotencyMismatch,
  internal,
  malformedJson,
  methodNotAllowed,
  nameTaken,
  notFound,
  preconditionFailed,
  type ServiceDeclaration,
  tooLarge,
  tooManyFailures,
  unavailable,
  wrongContentType,
} from '../diagnostics.js'
import { type BodyMistake, ScimRefusal, ServiceError } from '../errors.js'
import { adminBodyLimit, isUnstorable, readJson } from '../http.js'
import type { FailureLimit } from '../operations/failure-limit.js'
import { isUniqueViolation, isUnreachable, isUnstorableValue } from '../store/database.js'
import type { Kernel } from '../work/kernel.js'
import type { Unit } from '../work/unit.js'
import { authorize, callerOf, isOpenTo, refuseUnknown } from './authorize.js'
import { misplaced, misspelt } from './misspelt.js'
import { openApi } from './openapi.js'
import { problemOf } from './problem.js'
import { type AdminCall, type AdminRoute, type Caller, RawAnswer, type ReadRoute, type WriteRoute } from './route.js'
import { adminTable } from './table.js'

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller
  }
}

export interface AdminContext {
  readonly kernel: Kernel
  readonly failures: FailureLimit
}

/** `/users/{id}` as the web server writes it. */
const routerPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** The admin API, to be registered under `/api/v1`. */
export function adminRoutes({ kernel, failures }: AdminContext) {
  return async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: adminBodyLimit }, (_request, body, done) => {
      if (body.length === 0) return done(null, undefined)
      const read = readJson(body as Buffer)
      if (read.kind === 'json') return done(null, read.value)
      if (read.kind === 'malformed') return done(new ServiceError(malformedJson, { message: read.detail }))
      done(new ServiceError(badBody, { message: read.detail, mistakes: [{ pointer: '', detail: read.detail }] }))
    })
    app.addHook('onRequest', async request => {
      // The document says how to call; it holds nothing that needs a token.
      if (request.routeOptions.url === '/api/v1/openapi.json') return
      const caller = await callerOf(kernel, request.headers.authorization)
      if (!caller) {
        failures.failed(request, wait =>
          Object.assign(new ServiceError(tooManyFailures), { headers: { 'retry-after': String(wait) } }),
        )
        throw Object.assign(refuseUnknown(), { headers: { 'www-authenticate': 'Bearer realm="admin"' } })
      }
      request.caller = caller
    })
    app.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) =>
      sendError(error, request, reply),
    )
    app.setNotFoundHandler((request, reply) => {
      const path = request.url.split('?', 1)[0]?.slice('/api/v1'.length) ?? ''
      const allowed = adminTable.filter(route => patternOf(route.path).test(path)).map(route => route.method)
      const declaration = allowed.length > 0 ? methodNotAllowed : notFound
      if (allowed.length > 0) reply.header('allow', allowed.join(', '))
      const detail =
        allowed.length > 0
          ? `${path} takes ${allowed.join(', ')}`
          : 'there is nothing at this address; /api/v1/openapi.json lists all there are'
      return sendProblem(reply, request, declaration, detail)
    })
    let document: Record<string, unknown> | undefined
    app.get('/openapi.json', async (_request, reply) => {
      document ??= openApi(adminTable)
      return reply.send(document)
    })
    for (const route of adminTable) {
      app.route({
        method: route.method,
        url: routerPath(route.path),
        handler: (request, reply) =>
          route.method === 'GET' ? answerRead(kernel, route, request, reply) : answerWrite(kernel, route, request, reply),
      })
    }
  }
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`)

async function callOf(kernel: Kernel, route: AdminRoute, request: FastifyRequest): Promise<AdminCall<unknown, unknown>> {
  const caller = request.caller
  if (!caller) throw refuseUnknown()
  authorize(caller, route.access)
  const params = request.params as Record<string, string>
  if (Object.values(params).some(isUnstorable)) throw new ServiceError(notFound)
  const mistakes: BodyMistake[] = []
  const given = flatQuery(request.query)
  const asParameter = (path: readonly PropertyKey[]) => `?${path.join('.')}`
  const query = checked(route.query, itemOf(route.answer), given, mistakes, asParameter)
  if (route.method !== 'GET' && !route.query)
    for (const { path, meant } of misplaced(route.body, Object.keys(given)))
      mistakes.push({ pointer: asParameter(path), detail: `is not read in the address; ${meant} goes into the body` })
  const body = route.method === 'GET' ? undefined : checked(route.body, route.answer, request.body ?? {}, mistakes, pointerOf)
  if (mistakes.length > 0)
    throw new ServiceError(badBody, {
      message: mistakes.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`).join('; '),
      mistakes,
    })
  return {
    kernel,
    configuration: await kernel.configuration(),
    caller,
    requestId: request.id,
    params,
    query,
    body,
    accept: request.headers.accept ?? '',
    lastEventId: request.headers['last-event-id']?.toString(),
    isStillOpen: async () => {
      const present = await callerOf(kernel, request.headers.authorization)
      return present !== undefined && isOpenTo(present, route.access)
    },
    db: kernel.database,
  }
}

function checked(
  schema: z.ZodType | undefined,
  answer: z.ZodType | undefined,
  value: unknown,
  mistakes: BodyMistake[],
  pointer: (path: readonly PropertyKey[]) => string,
): unknown {
  if (!schema) return value
  for (const { path, meant } of misspelt(schema, answer, value).slice(0, mostMistakes))
    mistakes.push({ pointer: pointer(path), detail: `is not read; did you mean ${meant}?` })
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const named = new Set(mistakes.map(mistake => mistake.pointer))
  for (const issue of result.error.issues) {
    if (mistakes.length >= mostMistakes) break
    if (issue.code !== 'unrecognized_keys') mistakes.push({ pointer: pointer(issue.path), detail: issue.message })
    else
      for (const place of issue.keys.slice(0, mostMistakes).map(key => pointer([...issue.path, key])))
        if (!named.has(place)) mistakes.push({ pointer: place, detail: 'is not read by this call' })
  }
  return undefined
}

/** More are not told: nobody reads them all. */
const mostMistakes = 100

/** What a list is a list of: parameters that are called like its fields are somebody's own. */
function itemOf(answer: z.ZodType | undefined): z.ZodType | undefined {
  const items = answer instanceof z.ZodObject ? answer.shape.items : undefined
  return items instanceof z.ZodArray ? (items.element as z.ZodType) : undefined
}

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]) =>
  path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function flatQuery(query: unknown): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(query as Record<string, string | string[]>)) {
    const last = Array.isArray(value) ? value.at(-1) : value
    if (last !== undefined && last !== '' && !isUnstorable(last)) result[name] = last
  }
  return result
}

async function answerRead(kernel: Kernel, route: ReadRoute, request: FastifyRequest, reply: FastifyReply) {
  const answer = await route.handler((await callOf(kernel, route, request)) as never)
  if (answer instanceof RawAnswer)
    return reply.headers(answer.headers).header('content-type', answer.contentType).send(answer.content)
  const tag = tagOf(answer)
  reply.header('etag', tag)
  if (request.headers['if-none-match'] !== undefined && names(request.headers['if-none-match'], tag))
    return reply.code(304).send()
  return reply.send(answer)
}

/** Numbers that change by themselves are no reason to refuse a write. */
const volatile = new Set(['lastContactAt', 'lastFailedAuthenticationAt', 'failedAuthentications', 'wouldMove'])

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * The tag of an answer: a part that If-Match looks at, and where there are numbers that change by themselves a part of theirs behind a
 * point, so that If-None-Match never calls an old count fresh.
 */
function tagOf(answer: unknown): string {
  const moving: unknown[] = []
  // In the order of the names: an answer that was kept for an Idempotency-Key has lost its own.
  const text = canonicalJson(
    JSON.parse(
      JSON.stringify(answer ?? null, (key, value) => {
        if (!volatile.has(key)) return value
        moving.push(value)
        return undefined
      }),
    ),
  )
  return `"${digestOf(text)}${moving.length > 0 ? `.${digestOf(JSON.stringify(moving))}` : ''}"`
}

/** The part of a tag that says whether somebody has written meanwhile. */
const written = (tag: string) => tag.replace(/\..*"$/, '"')

function names(header: string, tag: string, part: (tag: string) => string = tag => tag): boolean {
  return header.split(',').some(listed => ['*', part(tag)].includes(part(listed.trim().replace(/^W\//, ''))))
}

async function answerWrite(kernel: Kernel, route: WriteRoute, request: FastifyRequest, reply: FastifyReply) {
  const call = await callOf(kernel, route, request)
  const idempotency = idempotencyOf(request, call.caller)
  const answer = await kernel.write(
    call.caller,
    async unit => {
      const known = idempotency && (await knownAnswer(unit, idempotency))
      if (known) return known
      await checkIfMatch(route, request, call, unit)
      await refuseElsewhere(route, request.body, call, unit)
      const body = await route.handler({ ...call, db: unit, unit, configuration: unit.configuration } as never)
      const made = {
        status: route.status,
        body: route.status === 204 ? null : (body ?? null),
        location: locationOf(request, route, body),
      }
      if (idempotency) await keepAnswer(unit, idempotency, made, route.secret === true)
      return made
    },
    { requestId: call.requestId },
  )
  reply.code(answer.status)
  if (answer.location !== null) reply.header('location', answer.location)
  if (answer.status === 204) return reply.send()
  // With its secret an answer is not what a GET gives.
  if (!route.secret) reply.header('etag', tagOf(answer.body))
  return reply.send(answer.body)
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly location: string | null
}

function locationOf(request: FastifyRequest, route: WriteRoute, body: unknown): string | null {
  if (route.status !== 201 && route.status !== 202) return null
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined
  return typeof id === 'string' ? `${request.url.split('?', 1)[0]}/${id}` : null
}

/* ---- Idempotency-Key ---- */

interface Idempotency {
  readonly key: string
  readonly fingerprint: string
}

function idempotencyOf(request: FastifyRequest, caller: Caller): Idempotency | undefined {
  const given = request.headers['idempotency-key']
  if (given === undefined) return undefined
  const key = Array.isArray(given) ? given.join(',') : given
  if (key.length > 200 || key === '')
    throw new ServiceError(badBody, { mistakes: [{ pointer: 'Idempotency-Key', detail: 'from 1 to 200 characters' }] })
  const hash = createHash('sha256').update(JSON.stringify([request.method, request.url, request.body ?? null]))
  return { key: `${caller.userId ?? 'operator'}:${key}`, fingerprint: hash.digest('hex') }
}

async function knownAnswer(unit: Unit, { key, fingerprint }: Idempotency): Promise<Answer | undefined> {
  await unit.takeTurn(`idempotency:${key}`)
  const [row] = await unit.query<{ fingerprint: string; status: number; body: unknown; headers: { location: string | null } }>(
    'SELECT fingerprint, status, body, headers FROM idempotency WHERE key = $1',
    [key],
  )
  if (!row) return undefined
  if (row.fingerprint !== fingerprint) throw new ServiceError(idempotencyMismatch)
  return { status: row.status, body: row.body, location: row.headers.location }
}

/** A secret is shown once and never kept (R6): the answer to a repeated request comes without it. */
async function keepAnswer(unit: Unit, { key, fingerprint }: Idempotency, answer: Answer, isSecret: boolean): Promise<void> {
  const { token: _token, password: _password, ...rest } = (answer.body ?? {}) as Record<string, unknown>
  await unit.query(
    'INSERT INTO idempotency (key, fingerprint, status, body, headers, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [
      key,
      fingerprint,
      answer.status,
      JSON.stringify(isSecret ? rest : answer.body),
      JSON.stringify({ location: answer.location }),
      unit.now.toISOString(),
    ],
  )
}

/** Compares If-Match with what a GET on the same path answers now; writers of one path take turns. */
async function checkIfMatch(
  route: WriteRoute,
  request: FastifyRequest,
  call: AdminCall<unknown, unknown>,
  unit: Unit,
): Promise<void> {
  const header = request.headers['if-match']
  if (header === undefined) return
  const path = request.url.split('?', 1)[0] ?? ''
  await unit.takeTurn(`path:${path}`)
  const present = await presentOf(route, call, unit)
  if (present === undefined) return
  if (!names(header, tagOf(present), written)) throw new ServiceError(preconditionFailed)
}

/** What a GET of the resource that a write changes answers now. */
async function presentOf(route: WriteRoute, call: AdminCall<unknown, unknown>, unit: Unit): Promise<unknown> {
  const path = resourcePath(route)
  const reading = adminTable.find((other): other is ReadRoute => other.method === 'GET' && other.path === path)
  return reading?.handler({ ...call, query: {}, db: unit } as never)
}

/** A field that another call changes, with another value than it has: it would be lost in silence. */
async function refuseElsewhere(
  { elsewhere = {}, ...route }: WriteRoute,
  body: unknown,
  call: AdminCall<unknown, unknown>,
  unit: Unit,
): Promise<void> {
  const sent = isRecord(body) ? Object.keys(elsewhere).filter(name => Object.hasOwn(body, name)) : []
  if (!isRecord(body) || sent.length === 0) return
  const present = (await presentOf(route as WriteRoute, call, unit)) as Record<string, unknown>
  const mistakes = sent.flatMap(name => {
    const [given, has] = [body[name], present[name]]
    const parts =
      isRecord(given) && isRecord(has) ? Object.keys(given).filter(part => !isEqual(given[part], has[part])) : undefined
    const places = parts ? parts.map(part => [name, part]) : isEqual(given, has) ? [] : [[name]]
    return places.map(place => ({ pointer: pointerOf(place), detail: `is not changed by this call; ${elsewhere[name]}` }))
  })
  if (mistakes.length > 0)
    throw new ServiceError(badBody, {
      message: mistakes.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '),
      mistakes,
    })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a write changes: `/users/{id}/block` is a write to `/users/{id}`, and an archive is read in the list of archives. */
function resourcePath(route: WriteRoute): string {
  let path = route.path
  while (path !== '' && !adminTable.some(other => other.method === 'GET' && other.path === path))
    path = path.slice(0, path.lastIndexOf('/'))
  return path
}

/* ---- errors ---- */

function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  declaration: ServiceDeclaration,
  detail: string,
  more?: { readonly rule?: string | undefined; readonly mistakes?: readonly BodyMistake[] },
) {
  const problem = problemOf(declaration, detail, request.id, more)
  return reply
    .code(declaration.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

function sendError(error: Error & { code?: string; statusCode?: number }, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof ServiceError) {
    if ('headers' in error) reply.headers(error.headers as Record<string, string>)
    return sendProblem(reply, request, error.declaration, error.message, { rule: error.rule, mistakes: error.mistakes })
  }
  if (error instanceof ScimRefusal) return sendProblem(reply, request, error.status === 409 ? nameTaken : badBody, error.detail)
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return sendProblem(reply, request, tooLarge, `the body is larger than ${adminBodyLimit} bytes`)
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return sendProblem(reply, request, wrongContentType, 'send application/json')
  if (isUniqueViolation(error)) return sendProblem(reply, request, nameTaken, nameTaken.title)
  if (isUnstorableValue(error)) return sendProblem(reply, request, badBody, 'a value cannot be stored')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return sendProblem(reply, request, badBody, error.message)
  request.log.error({ err: error }, 'request failed')
  if (isUnreachable(error)) return sendProblem(reply.header('retry-after', '5'), request, unavailable, unavailable.title)
  return sendProblem(reply, request, internal, `the service failed; request ${request.id}`)
}
