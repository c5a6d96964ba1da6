import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GraphStandIn {
  readonly baseUrl: string
  readonly token: string
  /** Everybody there is, in order. */
  users: Record<string, unknown>[]
  /** What the next delta brings. */
  changes: Record<string, unknown>[]
  deleted: Record<string, unknown>[]
  /** Paths with query of every request. */
  readonly requests: string[]
  /** Statuses to answer with before anything else, with their headers. */
  readonly faults: { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }[]
  pageSize: number
  /** Refuse `$expand` in delta queries. */
  strict: boolean
  /** Delta links given before do not work any more. */
  expire(): void
  close(): Promise<void>
}

/** A small Microsoft Graph over real HTTP: delta queries with pages, `$select` and `$expand`, deleted items, throttling, expired links. */
export async function startGraphStandIn(): Promise<GraphStandIn> {
  let generation = 1
  const server = createServer((request, response) => {
    graph.requests.push(decodeURIComponent(request.url ?? ''))
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(body))
    }
    const fault = graph.faults.shift()
    if (fault) return send(fault.status, fault.body ?? { error: { code: 'Fault', message: 'made to fail' } }, fault.headers)
    if (request.headers.authorization !== `Bearer ${graph.token}`)
      return send(401, { error: { code: 'InvalidAuthenticationToken', message: 'token' } })
    const url = new URL(request.url ?? '', graph.baseUrl)
    const select = url.searchParams.get('$select')?.split(',')
    const skip = Number(url.searchParams.get('$skiptoken') ?? 0)
    const delta = url.searchParams.get('$deltatoken')
    if (graph.strict && url.searchParams.has('$expand'))
      return send(400, { error: { code: 'Request_UnsupportedQuery', message: '$expand is not supported' } })
    if (delta !== null && Number(delta) !== generation)
      return send(410, { error: { code: 'syncStateNotFound', message: 'expired' } })
    const isDelta = url.pathname.endsWith('/delta')
    const all = url.pathname.includes('deletedItems') ? graph.deleted : delta === null ? graph.users : graph.changes
    const expand = url.searchParams.get('$expand') ?? (graph.strict ? 'manager' : '')
    const value = all
      .slice(skip, skip + graph.pageSize)
      .map(user =>
        Object.fromEntries(
          Object.entries(user).filter(
            ([name]) =>
              name.startsWith('@') || !select || select.includes(name) || (name === 'manager' && expand.includes('manager')),
          ),
        ),
      )
    const link = (name: string, token: string) => {
      const next = new URL(url)
      next.searchParams.set(name, token)
      return next.toString()
    }
    const more = skip + graph.pageSize < all.length
    const first = new URL(url.pathname, graph.baseUrl)
    if (select) first.searchParams.set('$select', select.join(','))
    first.searchParams.set('$deltatoken', String(generation))
    send(200, {
      value,
      ...(more
        ? { '@odata.nextLink': link('$skiptoken', String(skip + graph.pageSize)) }
        : isDelta
          ? { '@odata.deltaLink': first.toString() }
          : {}),
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const graph: GraphStandIn = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`,
    token: 'graph-token',
    users: [],
    changes: [],
    deleted: [],
    requests: [],
    faults: [],
    pageSize: 3,
    strict: false,
    expire: () => {
      generation++
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return graph
}
