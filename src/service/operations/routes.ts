import type { FastifyInstance } from 'fastify'
import type { Kernel } from '../work/kernel.js'
import type { Metrics } from './metrics.js'
import { loadPackage } from './packages.js'

/** Liveness, readiness, metrics, security headers and request ids. */
export async function operationsRoutes(app: FastifyInstance, kernel: Kernel, metrics: Metrics): Promise<void> {
  const { default: helmet } = await loadPackage('@fastify/helmet', () => import('@fastify/helmet'))
  await app.register(helmet, {
    global: true,
    // Pages that are added, such as a console, bring their scripts and styles in files of their own.
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
    },
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await kernel.database.query('SELECT 1')
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'database not reachable' })
    }
  })
  app.get('/metrics', async (_request, reply) => {
    const [row] = await kernel.database.query<Record<string, number>>(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE active)::int AS active,
        count(*) FILTER (WHERE requested_at IS NOT NULL AND NOT on_hold)::int AS pending,
        count(*) FILTER (WHERE requested_at IS NOT NULL AND on_hold)::int AS deferred,
        count(*) FILTER (WHERE commit_at < $1)::int AS overdue FROM users`,
      [kernel.now().toISOString()],
    )
    metrics.setUsers(row ?? {})
    return reply.header('content-type', metrics.contentType).send(await metrics.text())
  })
}
