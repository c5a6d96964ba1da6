import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  applyPatch,
  matches,
  normalizeResource,
  type PatchRequest,
  parseFilter,
  type Resource,
  type ResourceTypeName,
} from '../../src/scim/index.js'

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** What a test makes the endpoint do with a request instead of its work. `after` does the work first and then answers so: a lost answer. */
export interface Fault {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Close the connection without an answer. */
  readonly hangUp?: boolean
  readonly after?: boolean
}

export interface ScimEndpoint {
  readonly url: string
  readonly token: string
  readonly resources: Readonly<Record<ResourceTypeName, Map<string, Resource>>>
  readonly requests: SeenRequest[]
  /** Asked for every request, in order. */
  fault: ((request: SeenRequest, count: number) => Fault | undefined) | undefined
  close(): Promise<void>
}

const contentType = 'application/scim+json'
const message = 'urn:ietf:params:scim:api:messages:2.0:'

/** A small SCIM endpoint over real HTTP for tests of the client: what it knows of SCIM is `src/scim`, what it keeps is memory. */
export async function startScimEndpoint(token = 'secret'): Promise<ScimEndpoint> {
  const resources = { User: new Map<string, Resource>(), Group: new Map<string, Resource>() }
  const names = { User: new Map<string, string>(), Group: new Map<string, string>() }
  const requests: SeenRequest[] = []
  let created = 0
  const server = createServer((request, response) => void handle(request, response))
  async function handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const seen = { method: request.method ?? '', path: request.url ?? '', body: text === '' ? undefined : JSON.parse(text) }
    requests.push(seen)
    const fault = endpoint.fault?.(seen, requests.length)
    const done = fault && !fault.after ? undefined : answer(request, seen)
    if (fault?.hangUp) return void request.socket.destroy()
    const status = fault?.status ?? done?.status ?? 500
    const body = fault
      ? (fault.body ?? JSON.stringify({ schemas: [`${message}Error`], status: String(status), detail: 'made to fail' }))
      : done?.body && JSON.stringify(done.body)
    response.writeHead(status, { 'content-type': contentType, ...fault?.headers })
    response.end(status === 204 ? undefined : body)
  }
  function answer(request: IncomingMessage, { method, path, body }: SeenRequest): { status: number; body?: unknown } {
    const error = (status: number, detail: string, scimType?: string) => ({
      status,
      body: { schemas: [`${message}Error`], status: String(status), detail, ...(scimType && { scimType }) },
    })
    if (request.headers.authorization !== `Bearer ${token}`) return error(401, 'the token is not known')
    const url = new URL(path, 'http://localhost')
    const [, kind, id] = url.pathname.split('/')
    const resourceType: ResourceTypeName = kind === 'Groups' ? 'Group' : 'User'
    const store = resources[resourceType]
    const options = { resourceType, compatibility: 'entra' } as const
    const unique = resourceType === 'User' ? 'userName' : 'displayName'
    const named = (name: unknown) => {
      const wanted = String(name).toLowerCase()
      const known = names[resourceType].get(wanted)
      if (known !== undefined && String(store.get(known)?.[unique]).toLowerCase() === wanted) return store.get(known)
      // Tests put resources into the store behind the index's back.
      for (const item of store.values()) if (store.size < 1000 && String(item[unique]).toLowerCase() === wanted) return item
      return undefined
    }
    const taken = (name: unknown, by?: string) => {
      const holder = named(name)
      return holder !== undefined && holder.id !== by
    }
    const keep = (key: string, resource: Resource) => {
      store.set(key, resource)
      names[resourceType].set(String(resource[unique]).toLowerCase(), key)
    }
    if (id === undefined && method === 'GET') {
      const filter = url.searchParams.get('filter')
      const simple = filter && new RegExp(`^${unique} eq ("(?:[^"\\\\]|\\\\.)*")$`, 'i').exec(filter)
      const parsed = filter && !simple ? parseFilter(filter, options) : undefined
      const found = simple
        ? [named(JSON.parse(simple[1] ?? '""'))].filter(item => item !== undefined)
        : [...store.values()].filter(item => !parsed || matches(parsed, item, options))
      return {
        status: 200,
        body: {
          schemas: [`${message}ListResponse`],
          totalResults: found.length,
          startIndex: 1,
          itemsPerPage: found.length,
          Resources: found,
        },
      }
    }
    if (id === undefined && method === 'POST') {
      if (taken((body as Resource)[unique])) return error(409, `${unique} is taken`, 'uniqueness')
      created++
      const resource = { ...normalizeResource(body as Resource, options), id: `t-${created}` }
      keep(`t-${created}`, resource)
      return { status: 201, body: resource }
    }
    const resource = store.get(decodeURIComponent(id ?? ''))
    if (!resource || id === undefined) return error(404, 'no such resource')
    if (method === 'GET') return { status: 200, body: resource }
    if (method === 'DELETE') {
      store.delete(decodeURIComponent(id))
      return { status: 204 }
    }
    if (method !== 'PATCH') return error(405, 'not offered')
    try {
      const patched = applyPatch(resource, body as PatchRequest, options)
      if (taken(patched[unique], String(resource.id))) return error(409, `${unique} is taken`, 'uniqueness')
      keep(decodeURIComponent(id), patched)
      return { status: 200, body: patched }
    } catch (problem) {
      return error(400, problem instanceof Error ? problem.message : String(problem), 'invalidValue')
    }
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const endpoint: ScimEndpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    resources,
    requests,
    fault: undefined,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return endpoint
}
