import { type Diagnostic, type DiagnosticDeclaration, report } from '../../diagnostics/index.js'
import { type Clock, systemClock } from '../client/clock.js'
import { type Fetch, isTransient, type Patience, retryAfter } from '../client/http.js'
import { deltaExpired, directoryFailed, notARecord } from '../diagnostics/reading.js'
import type { GraphObject, SourceItem } from '../source.js'
import type { Mapping } from '../transform/choose-mapping.js'
import { graphQuery } from '../transform/source-needs.js'

/** The HTTP client for Microsoft Graph: who signs in is the caller's business. */
export interface GraphClient {
  /** Root of the API, e.g. `https://graph.microsoft.com/v1.0`. Tokens are never sent to another origin. */
  readonly baseUrl: string
  /** Access token, or a function that gives a fresh one. */
  readonly token: string | (() => Promise<string> | string)
  /** Default: the platform's fetch. */
  readonly fetch?: Fetch | undefined
}

export interface GraphOptions {
  /** Decides what is selected and expanded. */
  readonly mapping: Mapping
  /** `Group` reads /groups/delta with members. Default: `User`. */
  readonly object?: 'User' | 'Group' | undefined
  /** Go on from here: only what changed since comes. */
  readonly deltaLink?: string | undefined
  /** Called once, after the last user, with the link for the next time. Not called when reading failed. */
  readonly onDeltaLink?: ((link: string) => void) | undefined
  /** Also read the deleted items, so that soft-deleted users are disabled. Default: false; a delta tells of them anyway. */
  readonly deletedItems?: boolean | undefined
  readonly patience?: Patience | undefined
  readonly clock?: Partial<Clock> | undefined
}

/**
 * Reads users (or groups) from Microsoft Graph: `/users/delta`, page by page, selecting what the mapping reads. Removed objects come
 * as Graph writes them, with `@removed`. Too many requests and failures of the service are tried again (Retry-After is kept). An
 * expired delta link starts from the beginning, with a warning. A page is fetched when its users are asked for.
 *
 * Never throws for what Graph answers: a failure is a last item with diagnostics.
 *
 * @example
 * const users = graphUsers({ baseUrl, token }, { mapping: profiles.code42, onDeltaLink: link => save(link) })
 * for await (const change of plan(users, profiles.code42, target)) …
 */
export async function* graphUsers(client: GraphClient, options: GraphOptions): AsyncGenerator<SourceItem> {
  const reader = new PageReader(client, options)
  let record = 0
  const item = (value: unknown): SourceItem => {
    record++
    const place = { record }
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { place, record: value as GraphObject, diagnostics: [] }
      : { place, diagnostics: [report(notARecord)] }
  }
  const { first, fallback } = firstUrls(client.baseUrl, options)
  let url: string | undefined = options.deltaLink ?? first
  let deltaLink: string | undefined
  let begun = false
  while (url !== undefined) {
    let page: Page = await reader.read(url)
    if (!begun && options.deltaLink === undefined && page.status === 400 && fallback !== undefined)
      page = await reader.read(fallback)
    if (page.status === 410) {
      if (begun && options.deltaLink === undefined)
        return yield news(directoryFailed, 'the directory dropped the reading in its middle (410)', 'read again')
      yield news(deltaExpired, 'the delta link has expired, so everybody is read again', 'treat this run as a first cycle')
      options = { ...options, deltaLink: undefined }
      url = page.location !== undefined && reader.isOurs(page.location) ? page.location : first
      begun = true
      continue
    }
    if (page.problem !== undefined) return yield { place: { record: 0 }, diagnostics: [page.problem] }
    begun = true
    for (const value of page.values) yield item(value)
    deltaLink = page.deltaLink ?? deltaLink
    url = page.nextLink
  }
  if (options.deletedItems) {
    for (let next: string | undefined = deletedUrl(client.baseUrl, options); next !== undefined; ) {
      const page: Page = await reader.read(next)
      if (page.problem !== undefined) return yield { place: { record: 0 }, diagnostics: [page.problem] }
      for (const value of page.values) yield item(value)
      next = page.nextLink
    }
  }
  if (deltaLink !== undefined) options.onDeltaLink?.(deltaLink)
}

function news(declaration: DiagnosticDeclaration, message: string, hint: string): SourceItem {
  return { place: { record: 0 }, diagnostics: [report(declaration, { message, hint })] }
}

/** Where reading begins. The fallback names relations in `$select`, for services whose delta refuses `$expand`. */
function firstUrls(baseUrl: string, options: GraphOptions): { first: string; fallback?: string } {
  const { select, expand } = graphQuery(options.mapping, options.object)
  const root = `${baseUrl.replace(/\/+$/, '')}/${options.object === 'Group' ? 'groups' : 'users'}/delta`
  if (expand === undefined) return { first: `${root}?$select=${encodeURIComponent(select)}` }
  const relations = expand.split(',').map(part => part.replace(/\(.*$/, ''))
  return {
    first: `${root}?$select=${encodeURIComponent(select)}&$expand=${encodeURIComponent(expand)}`,
    fallback: `${root}?$select=${encodeURIComponent([select, ...relations].join(','))}`,
  }
}

function deletedUrl(baseUrl: string, options: GraphOptions): string {
  const { select } = graphQuery(options.mapping, options.object)
  const kind = options.object === 'Group' ? 'microsoft.graph.group' : 'microsoft.graph.user'
  return `${baseUrl.replace(/\/+$/, '')}/directory/deletedItems/${kind}?$select=${encodeURIComponent(select)}`
}

interface Page {
  readonly status: number
  readonly values: readonly unknown[]
  readonly nextLink?: string
  readonly deltaLink?: string
  readonly location?: string
  readonly problem?: Diagnostic
}

type Answer = Pick<Awaited<ReturnType<Fetch>>, 'status' | 'headers'> & { readonly text: string }

class PageReader {
  readonly #clock: Clock
  readonly #fetch: Fetch
  readonly #origin: string

  constructor(
    private readonly client: GraphClient,
    private readonly options: GraphOptions,
  ) {
    this.#clock = { ...systemClock, ...options.clock }
    this.#fetch = client.fetch ?? ((url, init) => globalThis.fetch(url, init))
    this.#origin = new URL(client.baseUrl).origin
  }

  /** The token must not follow a link to somewhere else. */
  isOurs(url: string): boolean {
    return URL.canParse(url) && new URL(url).origin === this.#origin
  }

  async read(url: string): Promise<Page> {
    const failed = (message: string, hint: string, status = 0): Page => ({
      status,
      values: [],
      problem: report(directoryFailed, { message, hint }),
    })
    if (!this.isOurs(url))
      return failed('the directory gave a link to another host, which was not followed', 'give the base URL that the links use')
    const { attempts = 6, firstPause = 500, longestPause = 60_000, timeout = 30_000 } = this.options.patience ?? {}
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#once(url, timeout)
      if (typeof answer !== 'string' && !isTransient(answer.status)) {
        const page = this.#page(answer, failed)
        return page.nextLink === url ? failed('the directory names a page as its own next one', 'read again') : page
      }
      if (attempt >= attempts)
        return failed(
          typeof answer === 'string'
            ? `the directory cannot be reached: ${answer}`
            : `the directory answered ${answer.status} ${attempt} times`,
          typeof answer === 'string' ? 'look at the address and the network' : 'try again later',
        )
      const wait = typeof answer === 'string' ? undefined : retryAfter(answer.headers.get('retry-after'), this.#clock.now())
      await this.#clock.sleep(Math.min(longestPause, wait ?? firstPause * 2 ** (attempt - 1)))
    }
  }

  /** An answer that was read to its end, or why there is none. */
  async #once(url: string, timeout: number): Promise<Answer | string> {
    const { token } = this.client
    try {
      const bearer = typeof token === 'string' ? token : await token()
      const response = await this.#fetch(url, {
        method: 'GET',
        headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
        signal: AbortSignal.timeout(timeout),
        redirect: 'error',
      })
      return { status: response.status, headers: response.headers, text: await response.text() }
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      return cause instanceof Error ? cause.message : String(cause)
    }
  }

  #page(answer: Answer, failed: (message: string, hint: string, status?: number) => Page): Page {
    const body = parsed(answer.text)
    if (answer.status === 410) {
      const location = answer.headers.get('location')
      return { status: 410, values: [], ...(location !== null && { location }) }
    }
    if (answer.status !== 200) {
      const said = graphError(body)
      const hint =
        answer.status === 401 || answer.status === 403
          ? 'sign in with User.Read.All (and Group.Read.All for groups)'
          : 'compare the mapping with what the directory has'
      return failed(`the directory answered ${answer.status}${said === undefined ? '' : `: ${said}`}`, hint, answer.status)
    }
    if (!isObject(body) || !Array.isArray(body.value))
      return failed('the directory answered without a list of users', 'is this the address of Microsoft Graph?', 200)
    const nextLink = body['@odata.nextLink']
    const deltaLink = body['@odata.deltaLink']
    return {
      status: 200,
      values: body.value,
      ...(typeof nextLink === 'string' && { nextLink }),
      ...(typeof deltaLink === 'string' && { deltaLink }),
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function graphError(body: unknown): string | undefined {
  const error = isObject(body) ? body.error : undefined
  if (!isObject(error)) return undefined
  return [error.code, error.message]
    .filter(part => typeof part === 'string')
    .join(', ')
    .slice(0, 300)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
