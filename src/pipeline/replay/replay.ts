import type { Clock } from '../client/clock.js'
import type { Fetch, Patience, Reply } from '../client/http.js'
import { idOf, type ScimClient, type ScimRequest, scimClient } from '../client/scim-client.js'
import { type Ids, pathOf, scripts } from './scripts.js'

export interface ReplayOptions {
  /** `A`: what Entra sends by default; `B`: after aadOptscim062020. Default: both. */
  readonly dialect?: 'A' | 'B' | 'both' | undefined
  /** Only steps whose name begins with one of these; steps they build on are sent too, unreported. Default: all. */
  readonly only?: readonly string[] | undefined
  /** Marks the test data, so that nobody takes it for a person. Default: a random one. */
  readonly mark?: string | undefined
  /** E-mail domain of the test users. Default: `replay.example`. */
  readonly domain?: string | undefined
  readonly fetch?: Fetch | undefined
  readonly rate?: number | undefined
  readonly patience?: Patience | undefined
  readonly clock?: Partial<Clock> | undefined
}

/** One request as Entra sends it, what came back, and whether Entra would be content. */
export interface ReplayStep {
  readonly name: string
  /** The section of the client reference, or of the RFC, that says what is expected. */
  readonly source: string
  readonly request: ScimRequest
  readonly reply: Pick<Reply, 'status' | 'body' | 'text' | 'attempts'>
  readonly ok: boolean
  /** What is wrong; empty when nothing is. */
  readonly why: string
  readonly skipped?: true
}

/**
 * Sends to a SCIM endpoint what Entra sends: test connection, create, matching, both PATCH dialects, disabling, references, groups and
 * deletes. Every step says whether the answer is what Entra needs, with the real request and reply. The test users and groups carry
 * a mark in their names and are removed at the end, also when the consumer stops early.
 *
 * @param baseUrl base URL of the SCIM endpoint
 * @param token bearer token; it appears in no step
 * @example
 * for await (const { name, ok, why } of replay('http://127.0.0.1:8080/scim/v2', token)) console.log(ok ? 'ok  ' : 'FAIL', name, why)
 */
export async function* replay(
  baseUrl: string,
  token: string | undefined,
  options: ReplayOptions = {},
): AsyncGenerator<ReplayStep> {
  const client = scimClient({
    baseUrl,
    token,
    fetch: options.fetch,
    rate: options.rate,
    patience: { attempts: 3, ...options.patience },
    clock: options.clock,
  })
  const mark = options.mark ?? `attrmap-replay-${client.clock.uuid().slice(0, 8)}`
  const ids: Ids = new Map()
  const gone = new Set<string>()
  const wanted = (name: string) => !options.only || options.only.some(prefix => name.startsWith(prefix))
  try {
    for (const script of scripts(mark, options.domain ?? 'replay.example', options.dialect ?? 'both')) {
      const missing = script.needs?.find(name => !ids.has(name))
      if (missing !== undefined) {
        if (wanted(script.name))
          yield {
            name: script.name,
            source: script.source,
            request: { method: 'GET', path: '' },
            reply: { status: 0, attempts: 0 },
            ok: false,
            why: `not sent: ${missing} could not be created`,
            skipped: true,
          }
        continue
      }
      const request = script.request(ids)
      const reply = await client.send(request)
      const why = script.expect(ids)(reply) ?? ''
      const id = idOf(reply.body)
      if (script.keeps !== undefined && id !== undefined) ids.set(script.keeps, id)
      if (request.method === 'DELETE' && reply.status < 400 && reply.status > 0) gone.add(request.path)
      if (wanted(script.name))
        yield {
          name: script.name,
          source: script.source,
          request,
          reply: {
            status: reply.status,
            body: reply.body,
            ...(reply.text !== undefined && { text: reply.text }),
            attempts: reply.attempts,
          },
          ok: why === '',
          why,
        }
      // Nothing that follows has a chance, and guessing with a wrong token locks accounts elsewhere.
      if (reply.status === 401 || reply.status === 0) return
    }
  } finally {
    await cleanUp(client, ids, gone)
  }
}

/** Removes what is still there. Best effort: the steps have said what they had to say. */
async function cleanUp(client: ScimClient, ids: Ids, gone: ReadonlySet<string>): Promise<void> {
  for (const [name, id] of [...ids].reverse()) {
    const path = pathOf(name, id)
    if (!gone.has(path)) await client.send({ method: 'DELETE', path })
  }
}
