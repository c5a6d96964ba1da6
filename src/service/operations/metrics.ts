import type { FastifyInstance } from 'fastify'
import { loadPackage } from './packages.js'

export interface Metrics {
  readonly contentType: string
  /** The metrics in Prometheus's text form. */
  text(): Promise<string>
  /** Sets the numbers that are read from the database. */
  setUsers(counts: Readonly<Record<string, number>>): void
}

/** Request durations by route, and what the process needs. */
export async function metricsOf(app: FastifyInstance): Promise<Metrics> {
  const client = await loadPackage('prom-client', () => import('prom-client'))
  const register = new client.Registry()
  client.collectDefaultMetrics({ register })
  const duration = new client.Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [register],
  })
  const users = new client.Gauge({
    name: 'attrmap_users',
    help: 'Users: total and active, counted at most once a minute; pending, deferred and overdue, counted now.',
    labelNames: ['kind'],
    registers: [register],
  })
  /** Finding a series by its labels takes longer than counting in it. */
  const series = new Map<string, { observe(seconds: number): void }>()
  app.addHook('onResponse', (request, reply, done) => {
    const { url: route = 'unknown' } = request.routeOptions
    const key = `${request.method} ${reply.statusCode} ${route}`
    let known = series.get(key)
    if (!known) {
      known = duration.labels(route, request.method, String(reply.statusCode))
      series.set(key, known)
    }
    known.observe(reply.elapsedTime / 1000)
    done()
  })
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    setUsers(counts) {
      for (const [kind, count] of Object.entries(counts)) users.set({ kind }, count)
    },
  }
}
