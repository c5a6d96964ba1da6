import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  badBody,
  internal,
  malformedJson,
  methodNotAllowed,
  nameTaken,
  notFound,
  type ServiceDeclaration,
  tooLarge,
  tooManyFailures,
  unavailable,
  wrongContentType,
} from '../diagnostics.js'
import { type BodyMistake, pointerOf, ScimRefusal, ServiceError } from '../errors.js'
import { adminBodyLimit, isUnstorable, readJson } from '../http.js'
import type { FailureLimit } from '../operations/failure-limit.js'
import { isUniqueViolation, isUnreachable, isUnstorableValue } from '../store/database.js'
import type { Kernel } from '../work/kernel.js'
import { authorize, callerOf, isOpenTo, refuseUnknown } from './authorize.js'
import { idempotencyOf, keepAnswer, knownAnswer } from './idempotency.js'
import { misplaced, misspelt } from './misspelt.js'
import { openApi } from './openapi.js'
import { checkIfMatch, namesTag, refuseElsewhere, tagOf } from './present.js'
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
  if (request.headers['if-none-match'] !== undefined && namesTag(request.headers['if-none-match'], tag))
    return reply.code(304).send()
  return reply.send(answer)
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

function locationOf(request: FastifyRequest, route: WriteRoute, body: unknown): string | null {
  if (route.status !== 201 && route.status !== 202) return null
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined
  return typeof id === 'string' ? `${request.url.split('?', 1)[0]}/${id}` : null
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
