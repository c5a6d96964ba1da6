import type { Resource, ResourceTypeName } from '../../scim/index.js'
import { type Clock, systemClock } from './clock.js'
import { type Fetch, isTransient, type Patience, type Reply, retryAfter } from './http.js'
import { rateLimit } from './rate.js'

export interface ClientOptions {
  /** Base URL of the SCIM endpoint, e.g. `https://host/scim/v2`; query parameters such as `?aadOptscim062020` are dropped. */
  readonly baseUrl: string
  /** Bearer token. It is sent to this base URL only: redirects are refused. */
  readonly token?: string | undefined
  /** Default: the platform's fetch. */
  readonly fetch?: Fetch | undefined
  /** Requests a second, over all. Default: no limit. */
  readonly rate?: number | undefined
  readonly patience?: Patience | undefined
  readonly clock?: Partial<Clock> | undefined
}

/** One request as it goes over the wire. `path` is relative to the base URL, with its query. */
export interface ScimRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'
  readonly path: string
  readonly body?: unknown
}

export interface ScimClient {
  readonly baseUrl: string
  /** Sends and tries again where that can help. Never throws: without an answer the reply has status 0 and says why. */
  send(request: ScimRequest): Promise<Reply>
  readonly clock: Clock
}

/** Collection of a resource type. */
export const collection = (type: ResourceTypeName): string => (type === 'Group' ? '/Groups' : '/Users')

/**
 * Query that finds a resource by one attribute, as Entra sends it: `eq`, the value in double quotes, blanks as `+`, groups without members.
 *
 * @example
 * matchingQuery('User', 'userName', 'kim@corp.example') // '/Users?filter=userName+eq+%22kim%40corp.example%22'
 */
export function matchingQuery(type: ResourceTypeName, path: string, value: unknown): string {
  const literal = typeof value === 'boolean' || typeof value === 'number' ? String(value) : JSON.stringify(String(value))
  const filter = encodeURIComponent(`${path} eq ${literal}`).replace(/%20/g, '+')
  return `${collection(type)}?${type === 'Group' ? 'excludedAttributes=members&' : ''}filter=${filter}`
}

/** Makes a client for one SCIM endpoint. */
export function scimClient(options: ClientOptions): ScimClient {
  const clock: Clock = { ...systemClock, ...options.clock }
  const baseUrl = options.baseUrl.replace(/[?#].*$/, '').replace(/\/+$/, '')
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init))
  const { attempts = 6, firstPause = 500, longestPause = 60_000, timeout = 30_000 } = options.patience ?? {}
  const turn = rateLimit(options.rate, clock)
  const headers = {
    accept: 'application/scim+json, application/json',
    ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
  }

  async function once(request: ScimRequest): Promise<Omit<Reply, 'attempts' | 'uncertain'> & { pause?: number }> {
    try {
      const response = await fetch(`${baseUrl}${request.path}`, {
        method: request.method,
        headers: request.body === undefined ? headers : { ...headers, 'content-type': 'application/scim+json' },
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
        signal: AbortSignal.timeout(timeout),
        redirect: 'error',
      })
      const text = await response.text()
      const location = response.headers.get('location')
      const etag = response.headers.get('etag')
      const pause = retryAfter(response.headers.get('retry-after'), clock.now())
      return {
        status: response.status,
        ...content(text),
        ...(location !== null && { location }),
        ...(etag !== null && { etag }),
        ...(pause !== undefined && { pause }),
      }
    } catch (error) {
      return { status: 0, failure: reason(error) }
    }
  }

  return {
    baseUrl,
    clock,
    async send(request) {
      let uncertain = false
      for (let attempt = 1; ; attempt++) {
        await turn()
        const { pause, ...reply } = await once(request)
        if (!isTransient(reply.status) || attempt >= attempts) return { ...reply, attempts: attempt, uncertain }
        // A refusal for its rate says that nothing was done; any other failure may have come after the deed.
        if (reply.status !== 429) uncertain = true
        await clock.sleep(Math.min(longestPause, pause ?? firstPause * 2 ** (attempt - 1)))
      }
    },
  }
}

function content(text: string): { body?: unknown; text?: string } {
  if (text === '') return {}
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { text: text.slice(0, 2000) }
  }
}

/** Node says "fetch failed" and keeps the reason in `cause`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = cause && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  if (error.name === 'TimeoutError') return 'no answer in time'
  return cause ? `${cause.message || code || error.message}` : error.message
}

/** `Resources` of a list reply; undefined when the body is none. */
export function listed(body: unknown): readonly Resource[] | undefined {
  if (!isObject(body)) return undefined
  const resources = body.Resources
  if (Array.isArray(resources)) return resources.filter(isObject)
  return body.totalResults === 0 ? [] : undefined
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The id of a resource; undefined when there is none. */
export function idOf(resource: unknown): string | undefined {
  return isObject(resource) && typeof resource.id === 'string' && resource.id !== '' ? resource.id : undefined
}
