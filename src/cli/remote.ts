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
  ) {}

  /**
   * One request; the answer's JSON, or undefined for 204.
   *
   * @throws Fault: 4 when the credentials are refused, 5 when the service fails or cannot be reached, 2 for a request it finds wrong
   */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.open(method, path, { accept: 'application/json' }, body)
    return response.status === 204 ? undefined : ((await response.json()) as unknown)
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
      throw new Fault(
        serverFailed,
        `${this.server} cannot be reached: ${networkWords(error)}`,
        'is the service running, and is ATTRMAP_SERVER its address?',
        'remote',
      )
    }
    if (this.terminal.debug) this.terminal.note(`< ${response.status}`)
    if (response.ok) return response
    throw await this.#refused(response)
  }

  async #refused(response: Response): Promise<Fault> {
    const body = (await response.json().catch(() => ({}))) as { detail?: unknown; title?: unknown }
    const words =
      typeof body.detail === 'string' ? body.detail : typeof body.title === 'string' ? body.title : response.statusText
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
      undefined,
      response.status >= 500 ? 'remote' : 'unable',
    )
  }
}

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
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'the host is not known',
    EAI_AGAIN: 'the host is not known',
    ECONNRESET: 'the connection was closed',
    ETIMEDOUT: 'no answer in time',
    UND_ERR_SOCKET: 'the connection was closed',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  }
  return known[code] ?? (cause instanceof Error ? cause.message : String(cause))
}
