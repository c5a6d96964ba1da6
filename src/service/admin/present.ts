import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { canonicalJson, isEqual } from '../../scim/index.js'
import { badBody, preconditionFailed } from '../diagnostics.js'
import { pointerOf, ServiceError } from '../errors.js'
import type { Unit } from '../work/unit.js'
import type { AdminCall, ReadRoute, WriteRoute } from './route.js'
import { adminTable } from './table.js'

/** Numbers that change by themselves are no reason to refuse a write. */
const volatile = new Set(['lastContactAt', 'lastFailedAuthenticationAt', 'failedAuthentications', 'wouldMove'])

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * The tag of an answer: a part that If-Match looks at, and where there are numbers that change by themselves a part of theirs behind a
 * point, so that If-None-Match never calls an old count fresh.
 */
export function tagOf(answer: unknown): string {
  const moving: unknown[] = []
  // In the order of the names: an answer that was kept for an Idempotency-Key has lost its own.
  const text = canonicalJson(
    JSON.parse(
      JSON.stringify(answer ?? null, (key, value) => {
        if (!volatile.has(key)) return value
        moving.push(value)
        return undefined
      }),
    ),
  )
  return `"${digestOf(text)}${moving.length > 0 ? `.${digestOf(JSON.stringify(moving))}` : ''}"`
}

/** The part of a tag that says whether somebody has written meanwhile. */
const written = (tag: string) => tag.replace(/\..*"$/, '"')

/** Whether an If-Match or If-None-Match header names a tag. */
export function namesTag(header: string, tag: string, part: (tag: string) => string = tag => tag): boolean {
  return header.split(',').some(listed => ['*', part(tag)].includes(part(listed.trim().replace(/^W\//, ''))))
}

/** Compares If-Match with what a GET on the same path answers now; writers of one path take turns. */
export async function checkIfMatch(
  route: WriteRoute,
  request: FastifyRequest,
  call: AdminCall<unknown, unknown>,
  unit: Unit,
): Promise<void> {
  const header = request.headers['if-match']
  if (header === undefined) return
  const path = request.url.split('?', 1)[0] ?? ''
  await unit.takeTurn(`path:${path}`)
  const present = await presentOf(route, call, unit)
  if (present === undefined) return
  if (!namesTag(header, tagOf(present), written)) throw new ServiceError(preconditionFailed)
}

/** What a GET of the resource that a write changes answers now. */
async function presentOf(route: WriteRoute, call: AdminCall<unknown, unknown>, unit: Unit): Promise<unknown> {
  const path = resourcePath(route)
  const reading = adminTable.find((other): other is ReadRoute => other.method === 'GET' && other.path === path)
  return reading?.handler({ ...call, query: {}, db: unit } as never)
}

/** A field that another call changes, with another value than it has: it would be lost in silence. */
export async function refuseElsewhere(
  { elsewhere = {}, ...route }: WriteRoute,
  body: unknown,
  call: AdminCall<unknown, unknown>,
  unit: Unit,
): Promise<void> {
  const sent = isRecord(body) ? Object.keys(elsewhere).filter(name => Object.hasOwn(body, name)) : []
  if (!isRecord(body) || sent.length === 0) return
  const present = (await presentOf(route as WriteRoute, call, unit)) as Record<string, unknown>
  const mistakes = sent.flatMap(name => {
    const [given, has] = [body[name], present[name]]
    const parts =
      isRecord(given) && isRecord(has) ? Object.keys(given).filter(part => !isEqual(given[part], has[part])) : undefined
    const places = parts ? parts.map(part => [name, part]) : isEqual(given, has) ? [] : [[name]]
    return places.map(place => ({ pointer: pointerOf(place), detail: `is not changed by this call; ${elsewhere[name]}` }))
  })
  if (mistakes.length > 0)
    throw new ServiceError(badBody, {
      message: mistakes.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '),
      mistakes,
    })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a write changes: `/users/{id}/block` is a write to `/users/{id}`, and an archive is read in the list of archives. */
function resourcePath(route: WriteRoute): string {
  let path = route.path
  while (path !== '' && !adminTable.some(other => other.method === 'GET' && other.path === path))
    path = path.slice(0, path.lastIndexOf('/'))
  return path
}
