import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import {
  errorResponse,
  listResponse,
  matchesVersion,
  project,
  type Resource,
  readSearchRequest,
  ScimError,
} from '../../scim/index.js'
import { unavailable } from '../diagnostics.js'
import { ScimRefusal } from '../errors.js'
import { mediaType, readJson, scimBodyLimit } from '../http.js'
import type { FailureLimit } from '../operations/failure-limit.js'
import { isUnreachable, isUnstorableValue } from '../store/database.js'
import type { Configuration } from '../work/configuration.js'
import type { Kernel } from '../work/kernel.js'
import { authenticate, unauthorized } from './authenticate.js'
import type { ScimCall } from './call.js'
import { createUser } from './create-user.js'
import { discovered, serviceConfig } from './discovery.js'
import type { ResourceName } from './filter-columns.js'
import { createGroup, deleteGroup, getGroup, patchGroup, putGroup } from './groups.js'
import { isWhole, listResources, type Query } from './list.js'
import { scimPath } from './path.js'
import { scimOptions } from './representation.js'
import { searchRoot } from './root-search.js'
import { deleteUser, getUser, patchUser, putUser } from './users.js'

const scimJson = 'application/scim+json'

declare module 'fastify' {
  interface FastifyRequest {
    scim?: ScimCall
  }
}

/** What a route says about itself. */
interface RouteKind {
  /** The handler finds out itself when the configuration was changed. */
  readonly confirms?: boolean
}

interface ById {
  Params: { id: string }
}
type Handler = (request: FastifyRequest<ById>, reply: FastifyReply) => Promise<unknown>
type IfMatch = ((tag: string) => void) | undefined

/** What the endpoint of a resource type does. */
interface ResourceRoutes {
  readonly create: (call: ScimCall, body: Resource) => Promise<Resource>
  readonly get: (call: ScimCall, id: string, query: Query) => Promise<Resource>
  readonly put: (call: ScimCall, id: string, body: Resource, ifMatch: IfMatch) => Promise<Resource>
  /** Undefined: done, and nothing to show. */
  readonly patch: (call: ScimCall, id: string, body: Resource, ifMatch: IfMatch, query: Query) => Promise<Resource | undefined>
  readonly remove: (call: ScimCall, id: string, ifMatch: IfMatch) => Promise<void>
}

const resourceTypes: Readonly<Record<ResourceName, ResourceRoutes>> = {
  User: { create: createUser, get: getUser, put: putUser, patch: patchUser, remove: deleteUser },
  Group: { create: createGroup, get: getGroup, put: putGroup, patch: patchGroup, remove: deleteGroup },
}

/** Milliseconds for which a request is begun again because the configuration changed under it. */
const patience = 8000

/** Those who change the configuration at once get out of each other's way. */
const pause = (attempt: number) => setTimeout(Math.random() * Math.min(attempt * 5, 100))

export interface ScimContext {
  readonly kernel: Kernel
  readonly failures: FailureLimit
}

/** The SCIM side of the service, to be registered under `/scim/v2`. */
export function scimRoutes({ kernel, failures }: ScimContext) {
  return async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      ['application/json', scimJson],
      { parseAs: 'buffer', bodyLimit: scimBodyLimit },
      (_request, body, done) => {
        if (body.length === 0) return done(null, undefined)
        const read = readJson(body as Buffer)
        if (read.kind === 'json') return done(null, read.value)
        const detail = read.kind === 'malformed' ? `the body is not JSON: ${read.detail}` : read.detail
        done(new ScimRefusal(400, detail, read.kind === 'malformed' ? 'invalidSyntax' : 'invalidValue'))
      },
    )

    const identify = async (request: Pick<FastifyRequest, 'headers' | 'ip' | 'id' | 'scim'>, configuration: Configuration) => {
      let found = authenticate(configuration, request.headers.authorization)
      // Another node may have given out new credentials.
      const current = 'provider' in found ? configuration : await kernel.configuration()
      if (current !== configuration) found = authenticate(current, request.headers.authorization)
      if (!('provider' in found)) {
        failures.failed(
          request,
          wait => new ScimRefusal(429, 'too many failed attempts', undefined, { 'retry-after': String(wait) }),
        )
        if (found.failedFor) await kernel.noteFailure(found.failedFor.id)
        throw unauthorized(found.detail)
      }
      await kernel.noteContact(found.provider.id)
      request.scim = {
        kernel,
        provider: found.provider,
        baseUrl: `${kernel.baseUrl}${scimPath}`,
        requestId: request.id,
        configuration: current,
      }
    }

    app.addHook('onRequest', async request => {
      const { confirms } = request.routeOptions.config as RouteKind
      await identify(request, await (confirms ? kernel.recentConfiguration() : kernel.configuration()))
    })

    /**
     * A route whose handler reads and writes through the kernel, which tells it when another node has changed the configuration it
     * began with: it begins again. So a handler does one thing: behind a commit nothing may fail, or the commit would be repeated.
     */
    const answer = (method: HTTPMethods, url: string, handler: Handler) =>
      app.route<ById>({
        method,
        url,
        config: { confirms: true } satisfies RouteKind,
        handler: async (request, reply) => {
          const end = performance.now() + patience
          for (let attempt = 1; ; attempt++) {
            try {
              return await handler(request, reply)
            } catch (error) {
              // It may have been carried out before its answer was lost, and would be carried out again.
              if (isUnreachable(error)) throw error
              const current = await kernel.configuration()
              if (current === request.scim?.configuration) throw error
              if (performance.now() > end)
                throw new ScimRefusal(503, 'the settings keep changing; send the request again', undefined, {
                  'retry-after': '1',
                })
              if (attempt > 1) await pause(attempt)
              await identify(request, attempt > 1 ? await kernel.configuration() : current)
            }
          }
        },
      })

    app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) =>
      sendError(error, request, reply),
    )
    app.setNotFoundHandler((request, reply) => {
      const path = request.url.split('?', 1)[0]?.slice(scimPath.length) ?? ''
      const allowed = allowedMethods(path)
      if (allowed)
        return send(
          reply.header('allow', allowed),
          405,
          errorResponse({ status: 405, detail: `${path} does not take ${request.method}` }),
        )
      return send(reply, 404, errorResponse({ status: 404, detail: 'there is nothing at this address' }))
    })

    for (const [kind, { create, get, put, patch, remove }] of Object.entries(resourceTypes) as [ResourceName, ResourceRoutes][]) {
      const path = `/${kind}s`
      answer('GET', path, async (request, reply) =>
        sendText(reply, 200, await listResources(callOf(request), kind, queryOf(request))),
      )
      answer('POST', `${path}/.search`, async (request, reply) =>
        sendText(reply, 200, await listResources(callOf(request), kind, readSearchRequest(request.body))),
      )
      answer('POST', path, async (request, reply) =>
        sendResource(request, reply, kind, await create(callOf(request), bodyOf(request)), 201),
      )
      answer('GET', `${path}/:id`, async (request, reply) =>
        sendResource(request, reply, kind, await get(callOf(request), request.params.id, queryOf(request)), 200),
      )
      answer('PUT', `${path}/:id`, async (request, reply) =>
        sendResource(request, reply, kind, await put(callOf(request), request.params.id, bodyOf(request), ifMatch(request)), 200),
      )
      answer('PATCH', `${path}/:id`, async (request, reply) => {
        const resource = await patch(callOf(request), request.params.id, bodyOf(request), ifMatch(request), queryOf(request))
        return resource ? sendResource(request, reply, kind, resource, 200) : reply.code(204).send()
      })
      answer('DELETE', `${path}/:id`, async (request, reply) => {
        await remove(callOf(request), request.params.id, ifMatch(request))
        return reply.code(204).send()
      })
    }
    answer('GET', '/', async (request, reply) => send(reply, 200, await searchRoot(callOf(request), queryOf(request))))
    answer('POST', '/.search', async (request, reply) =>
      send(reply, 200, await searchRoot(callOf(request), readSearchRequest(request.body))),
    )
    // No id is called ".search": what is no POST there finds no route, and the answer says which method to use.
    for (const path of ['/Users/.search', '/Groups/.search', '/.search'])
      app.route({ method: ['GET', 'PUT', 'PATCH', 'DELETE'], url: path, handler: (_request, reply) => reply.callNotFound() })

    app.get('/ServiceProviderConfig', async (request, reply) => {
      refuseFilter(request)
      return send(reply, 200, serviceConfig(callOf(request).baseUrl))
    })
    for (const [name, list] of Object.entries(discovered)) {
      app.get(`/${name}`, async (request, reply) => {
        refuseFilter(request)
        const { baseUrl, provider } = callOf(request)
        const resources = list(baseUrl, provider)
        return send(reply, 200, listResponse(resources, { totalResults: resources.length, startIndex: 1 }))
      })
      app.get<{ Params: { id: string } }>(`/${name}/:id`, async (request, reply) => {
        refuseFilter(request)
        const { baseUrl, provider } = callOf(request)
        const found = list(baseUrl, provider).find(({ id }) => String(id).toLowerCase() === request.params.id.toLowerCase())
        if (!found) throw new ScimRefusal(404, `there is no ${name.slice(0, -1)} of that name`)
        return send(reply, 200, found)
      })
    }

    // RFC 7644 sections 3.7 and 3.11: not offered, and said so in ServiceProviderConfig.
    const notOffered = (what: string) => async () => {
      throw new ScimRefusal(501, `${what} is not supported`)
    }
    app.post('/Bulk', notOffered('Bulk'))
    app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/Me', handler: notOffered('/Me') })
  }
}

const methods: readonly (readonly [RegExp, string])[] = [
  [/^\/(Users|Groups)\/?$/, 'GET, POST'],
  [/^\/(Users|Groups)\/\.search$/, 'POST'],
  [/^\/\.search$/, 'POST'],
  [/^\/Bulk$/, 'POST'],
  [/^\/(Users|Groups)\/[^/]+$/, 'GET, PUT, PATCH, DELETE'],
  [/^\/(ServiceProviderConfig\/?|(Schemas|ResourceTypes)(\/[^/]*)?)$/, 'GET'],
]

const allowedMethods = (path: string) => methods.find(([pattern]) => pattern.test(path))?.[1]

function callOf(request: Pick<FastifyRequest, 'scim' | 'params' | 'body' | 'query'>): ScimCall {
  if (!request.scim) throw new Error('the request was not authenticated')
  const { id } = (request.params ?? {}) as { id?: string }
  if (id?.includes('\u0000')) throw new ScimRefusal(404, 'no id has a NUL character')
  return request.scim
}

function bodyOf(request: Pick<FastifyRequest, 'scim' | 'params' | 'body' | 'query'>): Resource {
  const { body } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ScimRefusal(400, 'the body is no JSON object', 'invalidSyntax')
  return body as Resource
}

/** Parameter names are taken as the RFC spells them; a parameter given twice counts once, the last one. */
function queryOf(request: Pick<FastifyRequest, 'scim' | 'params' | 'body' | 'query'>): Query {
  const query = request.query as Record<string, string | string[] | undefined>
  const last = (name: string) => {
    const value = Object.hasOwn(query, name) ? query[name] : undefined
    return Array.isArray(value) ? value.at(-1) : value
  }
  return {
    filter: last('filter'),
    sortBy: last('sortBy'),
    sortOrder: last('sortOrder'),
    startIndex: last('startIndex'),
    count: last('count'),
    cursor: last('cursor'),
    attributes: last('attributes'),
    excludedAttributes: last('excludedAttributes'),
  }
}

/** RFC 7644 section 4: a filter on these is answered with 403. */
function refuseFilter(request: FastifyRequest): void {
  if (queryOf(request).filter !== undefined) throw new ScimRefusal(403, 'this endpoint takes no filter')
}

function ifMatch(request: FastifyRequest<ById>): IfMatch {
  const header = request.headers['if-match']
  if (header === undefined) return undefined
  return tag => {
    if (!matchesVersion(header, tag)) throw new ScimRefusal(412, 'the resource was changed since that version')
  }
}

function sendResource(
  request: FastifyRequest<ById>,
  reply: FastifyReply,
  type: ResourceName,
  resource: Resource,
  status: number,
) {
  const { version, location } = resource.meta as { version: string; location: string }
  reply.header('etag', version)
  if (status === 201) reply.header('location', location)
  const known = request.headers['if-none-match']
  if (request.method === 'GET' && known !== undefined && matchesVersion(known, version)) return reply.code(304).send()
  const query = queryOf(request)
  return send(reply, status, isWhole(query) ? resource : project(resource, query, scimOptions(callOf(request).provider, type)))
}

function send(reply: FastifyReply, status: number, body: unknown) {
  return sendText(reply, status, JSON.stringify(body))
}

function sendText(reply: FastifyReply, status: number, json: string) {
  return reply.code(status).header('content-type', `${scimJson}; charset=utf-8`).send(json)
}

/** Data that the database cannot take is the client's mistake (SQLSTATE class 22), everything else unforeseen is ours. */
function sendError(error: Error & { statusCode?: number; code?: string }, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof ScimError)
    return send(reply, error.status, errorResponse({ status: error.status, scimType: error.scimType, detail: error.detail }))
  if (error instanceof ScimRefusal) {
    reply.headers(error.headers)
    return send(reply, error.status, errorResponse({ status: error.status, scimType: error.scimType, detail: error.detail }))
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return send(reply, 413, errorResponse({ status: 413, detail: `the body is larger than ${scimBodyLimit} bytes` }))
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const detail = `${mediaType(request.headers['content-type']) || 'the content type'} is not supported; send ${scimJson} or application/json`
    return send(reply, 415, errorResponse({ status: 415, detail }))
  }
  if (isUnstorableValue(error))
    return send(reply, 400, errorResponse({ status: 400, scimType: 'invalidValue', detail: 'a value cannot be stored' }))
  const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500
  if (status === 500) request.log.error({ err: error }, 'request failed')
  if (status === 500 && isUnreachable(error))
    return send(reply.header('retry-after', '5'), 503, errorResponse({ status: 503, detail: unavailable.title }))
  const detail = status === 500 ? `the service failed; request ${request.id}` : error.message
  return send(reply, status, errorResponse({ status, ...(status === 400 && { scimType: 'invalidSyntax' as const }), detail }))
}
