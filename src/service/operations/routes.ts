import type { FastifyInstance } from 'fastify'
import type { Queryable } from '../store/database.js'
import type { Kernel } from '../work/kernel.js'
import type { Metrics } from './metrics.js'
import { loadPackage } from './packages.js'

/** Seconds for which a count of all users is shown again: it reads every one of them. */
const countedEvery = 60

/**
 * Users by what they wait for. Those who wait are found by an index and counted anew each time; `total` and `active` are counted once a
 * minute at most, whoever asks how often.
 */
function userCounts({ database, now }: { readonly database: Queryable; readonly now: () => Date }) {
  let all: Promise<Record<string, number>> | undefined
  let countedAt = Number.NEGATIVE_INFINITY
  const countAll = async () => {
    const [row] = await database.query<Record<string, number>>(
      'SELECT count(*)::int AS total, count(*) FILTER (WHERE active)::int AS active FROM users',
    )
    return row ?? {}
  }
  return async (): Promise<Record<string, number>> => {
    const time = performance.now() / 1000
    if (!all || time - countedAt >= countedEvery) {
      countedAt = time
      all = countAll()
      // A failed count is no answer for the next minute.
      all.catch(() => {
        all = undefined
      })
    }
    const [waiting] = await database.query<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE NOT on_hold)::int AS pending, count(*) FILTER (WHERE on_hold)::int AS deferred,
        count(*) FILTER (WHERE commit_at < $1)::int AS overdue FROM users WHERE requested_at IS NOT NULL`,
      [now().toISOString()],
    )
    return { ...(await all), ...waiting }
  }
}

/** Liveness, readiness, metrics, security headers and request ids. */
export async function operationsRoutes(app: FastifyInstance, kernel: Kernel, metrics: Metrics): Promise<void> {
  await securityHeaders(app)
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  const counts = userCounts({ database: kernel.database, now: () => kernel.now() })
  // Probes come every few seconds: those that go well are no news for the log.
  const logLevel = 'error'
  app.get('/healthz', { logLevel }, async () => ({ status: 'ok' }))
  app.get('/readyz', { logLevel }, async (request, reply) => {
    try {
      await kernel.database.query('SELECT 1')
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error }, 'database not reachable')
      return reply.code(503).send({ status: 'database not reachable' })
    }
  })
  app.get('/metrics', { logLevel }, async (_request, reply) => {
    metrics.setUsers(await counts())
    return reply.header('content-type', metrics.contentType).send(await metrics.text())
  })
}

/** Helmet's headers, the same for every answer: it is asked once, since it works them out anew each time. */
async function securityHeaders(app: FastifyInstance): Promise<void> {
  const { default: helmet } = await loadPackage('@fastify/helmet', () => import('@fastify/helmet'))
  await app.register(helmet, {
    // A route that is added may still have `helmet` options of its own.
    global: false,
    // Pages that are added, such as a console, bring their scripts and styles in files of their own.
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
    },
  })
  let headers: readonly (readonly [string, string])[] | undefined
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config && 'helmet' in request.routeOptions.config) return done()
    if (headers) for (const [name, value] of headers) reply.raw.setHeader(name, value)
    else {
      reply.helmet()
      headers = Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)])
    }
    done()
  })
}
