import type { Invocation } from './command.js'
import { Fault, needsServer, serverFailed, serverRefused } from './fault.js'
import type { Terminal } from './terminal.js'
import { readToken } from './token.js'

/** The admin API of a running service, as `provider` and `sync-log` talk to it. */
export class AdminClient {
  constructor(
    private readonly server: string,
    private readonly token: string,
    private readonly terminal: Terminal,
    /** Milliseconds that an answer may take. */
    private readonly patience = 60_000,
  ) {}

  /**
   * One request; the answer's JSON, or undefined for 204.
   *
   * @throws Fault: 4 when the credentials are refused, 5 when the service fails or cannot be reached, 2 for a request it finds wrong
   */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const text = await this.#answer(method, path, 'application/json', body)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch {
      throw this.#somethingElse(text, 'JSON')
    }
  }

  /** The text of an answer in a form of its own, such as text/csv. */
  async text(path: string, type: string): Promise<string> {
    return (await this.#answer('GET', path, type)) ?? ''
  }

  /** The text of an answer of the asked type; undefined for 204. */
  async #answer(method: string, path: string, type: string, body?: unknown): Promise<string | undefined> {
    const late = AbortSignal.timeout(this.patience)
    try {
      const response = await this.open(method, path, { accept: type }, body, late)
      if (response.status === 204) return undefined
      const text = await response.text()
      // A proxy in between answers with a page of its own.
      if (/html/.test(response.headers.get('content-type') ?? '')) throw this.#somethingElse(text, type)
      return text
    } catch (error) {
      throw error instanceof Fault ? error : this.unreachable(error)
    }
  }

  #somethingElse(text: string, wanted: string): Fault {
    return new Fault(
      serverFailed,
      `${this.server} answered something else than ${wanted}: ${beginningOf(text)}`,
      whereIsIt,
      'remote',
    )
  }

  /**
   * All items of a list, page by page.
   *
   * @param path with its query, if it has one
   * @throws Fault also for an answer that is no list
   */
  async *items<Item>(path: string): AsyncGenerator<Item> {
    const query = path.includes('?') ? '&' : '?'
    for (let cursor: string | null | undefined = ''; typeof cursor === 'string'; ) {
      const page = (await this.call(
        'GET',
        `${path}${query}limit=500${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      )) as { items?: Item[]; nextCursor?: string | null } | null
      if (!Array.isArray(page?.items))
        throw new Fault(serverFailed, `${this.server} answered something else than a list`, whereIsIt, 'remote')
      yield* page.items
      cursor = page.nextCursor
    }
  }

  async open(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<Response> {
    const url = `${this.server}/api/v1${path}`
    if (this.terminal.debug) this.terminal.note(`> ${method} ${url} authorization: Bearer [masked]`)
    let response: Response
    try {
      response = await fetch(url, {
        method,
        headers: {
          ...headers,
          authorization: `Bearer ${this.token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      })
    } catch (error) {
      if (signal?.aborted) throw error
      throw this.unreachable(error)
    }
    if (this.terminal.debug) this.terminal.note(`< ${response.status}`)
    if (response.ok) return response
    throw await this.#refused(response)
  }

  /** The fault of a request that got no answer, or half of one. */
  unreachable(error: unknown): Fault {
    return new Fault(
      serverFailed,
      `${this.server} cannot be reached: ${networkWords(error)}`,
      networkHint(error, whereIsIt),
      'remote',
    )
  }

  async #refused(response: Response): Promise<Fault> {
    const body = (await response.json().catch(() => ({}))) as { detail?: unknown; title?: unknown }
    const detail =
      typeof body.detail === 'string' ? body.detail : typeof body.title === 'string' ? body.title : response.statusText
    // What is a parameter of the address there is a flag here: "say ?pending=keep".
    const words = detail.replace(/\?([a-z]+)(?:=|(?=:))/g, (whole, name) => (whole.endsWith('=') ? `--${name} ` : `--${name}`))
    if (response.status === 401 || response.status === 403)
      return new Fault(
        serverRefused,
        `the service refused (${response.status}): ${words}`,
        'check ATTRMAP_TOKEN or --token-file',
        'signIn',
      )
    return new Fault(
      serverFailed,
      `the service answered ${response.status}: ${words}`,
      response.status === 404
        ? whereIsIt
        : response.status === 409 && !words.includes('--')
          ? 'attrmap provider list shows what is there'
          : undefined,
      response.status >= 500 ? 'remote' : 'unable',
    )
  }
}

const whereIsIt = 'is the service running, and is ATTRMAP_SERVER its address?'

/** The beginning of an answer that is none, for a message: a login page of a proxy is known by it. */
export const beginningOf = (text: string): string => JSON.stringify(text.trim().slice(0, 60))

/** Client from ATTRMAP_SERVER and a token out of --token-file or ATTRMAP_TOKEN. */
export async function adminClient({ flags, terminal }: Invocation): Promise<AdminClient> {
  const server = terminal.env.ATTRMAP_SERVER
  if (!server) throw new Fault(needsServer, 'no server is named', 'export ATTRMAP_SERVER=http://127.0.0.1:8080')
  if (!/^https?:\/\/[^\s]+$/.test(server))
    throw new Fault(needsServer, `ATTRMAP_SERVER cannot be "${server}"`, 'an address such as http://127.0.0.1:8080')
  const token = await readToken(terminal, { file: flags.text('token-file'), variable: 'ATTRMAP_TOKEN', of: 'the admin API' })
  return new AdminClient(server.replace(/\/+$/, ''), token, terminal)
}

/** Why a request got no answer, without stack and error classes. */
export function networkWords(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time'
  const { code, message } = causeOf(error)
  const known: Record<string, string> = {
    ...distrust,
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'the host is not known',
    EAI_AGAIN: 'the host is not known',
    ECONNRESET: 'the connection was closed',
    ETIMEDOUT: 'no answer in time',
    UND_ERR_SOCKET: 'the connection was closed',
  }
  return known[code] ?? message
}

/** What to do about it: a certificate that is not trusted has its own way, behind proxies that open TLS above all. */
export function networkHint(error: unknown, otherwise: string): string {
  return Object.hasOwn(distrust, causeOf(error).code)
    ? 'NODE_EXTRA_CA_CERTS=FILE names the certificate of the authority that signed it, PEM'
    : otherwise
}

/** Certificates that Node does not trust. */
const distrust: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an authority that is not known here',
}

function causeOf(error: unknown): { code: string; message: string } {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return { code, message: cause instanceof Error ? cause.message : String(cause) }
}
