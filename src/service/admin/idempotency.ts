import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { badBody, idempotencyMismatch } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import type { Unit } from '../work/unit.js'
import type { Caller } from './route.js'

/** What a write is answered. */
interface Answer {
  readonly status: number
  readonly body: unknown
  readonly location: string | null
}

interface Idempotency {
  readonly key: string
  readonly fingerprint: string
}

/** The key of a request that has one, of its caller alone, and what tells the same request again. */
export function idempotencyOf(request: FastifyRequest, caller: Caller): Idempotency | undefined {
  const given = request.headers['idempotency-key']
  if (given === undefined) return undefined
  const key = Array.isArray(given) ? given.join(',') : given
  if (key.length > 200 || key === '')
    throw new ServiceError(badBody, { mistakes: [{ pointer: 'Idempotency-Key', detail: 'from 1 to 200 characters' }] })
  const hash = createHash('sha256').update(JSON.stringify([request.method, request.url, request.body ?? null]))
  return { key: `${caller.userId ?? 'operator'}:${key}`, fingerprint: hash.digest('hex') }
}

/**
 * The answer that was kept for the key; who comes at the same time waits for it.
 *
 * @throws ServiceError SVC210 when it belongs to another request
 */
export async function knownAnswer(unit: Unit, { key, fingerprint }: Idempotency): Promise<Answer | undefined> {
  await unit.takeTurn(`idempotency:${key}`)
  const [row] = await unit.query<{ fingerprint: string; status: number; body: unknown; headers: { location: string | null } }>(
    'SELECT fingerprint, status, body, headers FROM idempotency WHERE key = $1',
    [key],
  )
  if (!row) return undefined
  if (row.fingerprint !== fingerprint) throw new ServiceError(idempotencyMismatch)
  return { status: row.status, body: row.body, location: row.headers.location }
}

/** A secret is shown once and never kept (R6): the answer to a repeated request comes without it. */
export async function keepAnswer(
  unit: Unit,
  { key, fingerprint }: Idempotency,
  answer: Answer,
  isSecret: boolean,
): Promise<void> {
  const { token: _token, password: _password, ...rest } = (answer.body ?? {}) as Record<string, unknown>
  await unit.query(
    'INSERT INTO idempotency (key, fingerprint, status, body, headers, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [
      key,
      fingerprint,
      answer.status,
      JSON.stringify(isSecret ? rest : answer.body),
      JSON.stringify({ location: answer.location }),
      unit.now.toISOString(),
    ],
  )
}
