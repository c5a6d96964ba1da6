import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import { badConfig, Fault, refusedForSafety, serverFailed, serverRefused } from '../fault.js'
import { beginningOf, networkHint, networkWords } from '../remote.js'
import type { Terminal } from '../terminal.js'
import { readToken } from '../token.js'

const publicGraph = 'https://graph.microsoft.com/v1.0'

/** The synchronization job of one tenant, through Microsoft Graph. Touched only when the user names an environment. */
export class GraphJob {
  constructor(
    readonly name: string,
    private readonly root: string,
    private readonly token: string,
    private readonly readOnly: boolean,
    private readonly terminal: Terminal,
    /** Milliseconds that an answer may take. */
    private readonly patience = 100_000,
  ) {}

  /** The schema as Graph answers it. */
  async schema(): Promise<unknown> {
    return this.#request('GET', '/schema')
  }

  /** Replaces the schema as a whole; Graph answers 204 and begins a new initial cycle. */
  async replaceSchema(schema: unknown): Promise<void> {
    this.refuseWhenReadOnly()
    await this.#request('PUT', '/schema', schema)
  }

  /** @throws Fault 6 for an environment that the configuration marks read-only */
  refuseWhenReadOnly(): void {
    if (this.readOnly)
      throw new Fault(
        refusedForSafety,
        `the environment ${this.name} is read-only`,
        'change readOnly in attrmap.config.json if that is meant',
        'refused',
      )
  }

  /** Microsoft's own evaluation of an expression. */
  async parseExpression(body: unknown): Promise<unknown> {
    return this.#request('POST', '/schema/parseExpression', body)
  }

  /** The JSON of the answer; undefined where Graph answers nothing, as it does to PUT. */
  async #request(method: string, path: string, body?: unknown): Promise<unknown> {
    const url = `${this.root}${path}`
    if (this.terminal.debug) this.terminal.note(`> ${method} ${url} authorization: Bearer [masked]`)
    let response: Response
    let text: string
    try {
      response = await fetch(url, {
        method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${this.token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(this.patience),
      })
      text = await response.text()
    } catch (error) {
      throw new Fault(
        serverFailed,
        `Microsoft Graph cannot be reached: ${networkWords(error)}`,
        networkHint(error, 'does a proxy or firewall stand in between? "graph" in the environment names another address'),
        'remote',
      )
    }
    const answer = parsed(text)
    if (response.ok) {
      if (answer !== undefined || text === '') return answer
      throw new Fault(
        serverFailed,
        `Microsoft Graph answered something else than JSON: ${beginningOf(text)}`,
        'a proxy may have answered in its place',
        'remote',
      )
    }
    throw this.#refused(response, answer)
  }

  #refused(response: Response, answer: unknown): Fault {
    const { error } = (typeof answer === 'object' && answer !== null ? answer : {}) as {
      error?: { code?: unknown; message?: unknown }
    }
    const words = [error?.code, error?.message].filter(part => typeof part === 'string').join(': ') || response.statusText
    if (response.status === 401 || response.status === 403) {
      return new Fault(
        serverRefused,
        `Microsoft Graph refused (${response.status}): ${words}`,
        'the token needs Synchronization.ReadWrite.All and may have expired',
        'signIn',
      )
    }
    return new Fault(
      serverFailed,
      `Microsoft Graph answered ${response.status}: ${words}`,
      response.status === 404 ? 'check servicePrincipal and job of the environment' : 'try again later',
      'remote',
    )
  }
}

/** A value out of JSON; undefined for a text that is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The job of an environment of the configuration, with the token of ATTRMAP_GRAPH_TOKEN. */
export async function graphJob({ flags, terminal }: Invocation, name: string): Promise<GraphJob> {
  const { config, file } = await loadConfig(flags, terminal)
  const environments = config.environments ?? {}
  const environment = Object.hasOwn(environments, name) ? environments[name] : undefined
  if (!environment) {
    const known = Object.keys(environments).join(', ')
    throw new Fault(
      badConfig,
      `${file ?? 'attrmap.config.json'} has no environment "${name}"`,
      known ? `it has ${known}` : 'attrmap help config shows the form',
    )
  }
  const token = await readToken(terminal, { variable: 'ATTRMAP_GRAPH_TOKEN', of: 'Microsoft Graph' })
  const root = `${(environment.graph ?? publicGraph).replace(/\/+$/, '')}/servicePrincipals/${encodeURIComponent(environment.servicePrincipal)}/synchronization/jobs/${encodeURIComponent(environment.job)}`
  return new GraphJob(name, root, token, environment.readOnly ?? false, terminal)
}
