import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { adminRoutes } from './admin/routes.js'
import { answerBadAddress } from './bad-address.js'
import { headerLimit } from './http.js'
import { answersOf, drain } from './operations/drain.js'
import { failureLimit, usualMaximum } from './operations/failure-limit.js'
import { loggerOptions, type ServiceLogger } from './operations/logger.js'
import { metricsOf } from './operations/metrics.js'
import { loadPackage } from './operations/packages.js'
import { operationsRoutes } from './operations/routes.js'
import { scimPath } from './scim/path.js'
import { scimRoutes } from './scim/routes.js'
import type { Database } from './store/database.js'
import { carryOutApplyRuns } from './work/apply.js'
import { carryOutDueWork } from './work/due.js'
import { firstStart } from './work/first-start.js'
import { Kernel } from './work/kernel.js'

export interface ServiceOptions {
  /** Absent: embedded, in memory. A folder: embedded, on disk. `postgres://...`: a PostgreSQL server, shared with other nodes. */
  readonly database?: string | undefined
  /** All times of the service come from here. Default: the system's clock. */
  readonly clock?: (() => Date) | undefined
  /** The first admin token, acting as the built-in operator. Default: generated at the first start of a database. */
  readonly adminToken?: string | undefined
  /** Root of the addresses that the service hands out, as clients reach it. Default: where it listens. */
  readonly baseUrl?: string | undefined
  /** True: log lines as JSON on standard output; a stream or pino options: there. Default: none. */
  readonly logger?: ServiceLogger | undefined
  /** Dumped data folder that a new embedded database starts from. Default: the one that the build made, when it fits. */
  readonly snapshot?: Blob | undefined
  /** Days that log entries are kept; at least 90 (R165). Default 90. */
  readonly retentionDays?: number | undefined
  /**
   * Seconds between two looks at due work while listening; at most 30. Default 15. With 0 this node answers requests and leaves due
   * work and apply runs to other nodes, or to `runDueWork`.
   */
  readonly dueWorkSeconds?: number | undefined
  /** Attempts with a wrong secret that one address may make in a minute. Default 1000. */
  readonly failedAttempts?: number | undefined
  /** Behind a proxy that sets X-Forwarded-For. Default false. */
  readonly trustProxy?: boolean | undefined
  /**
   * Adds routes and hooks of the caller's own to the web server before it is ready, outside `/scim/v2` and `/api/v1`; awaited.
   * Example: `extend: app => { app.get('/hello', async () => 'hello') }`
   */
  readonly extend?: ((app: FastifyInstance) => void | Promise<void>) | undefined
  /** HTTPS instead of HTTP: certificate chain and private key as PEM texts. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
}

export interface Service {
  /** Starts to listen and to carry out due work. @returns the URL, such as `http://127.0.0.1:8080` */
  listen(options?: { readonly host?: string | undefined; readonly port?: number | undefined }): Promise<string>
  /** Sends a request without a socket. */
  inject(request: InjectOptions | string): Promise<LightMyRequestResponse>
  /** Carries out everything that is due at `clock()` and resolves when it is done: deactivations, cold storage, apply runs, reports, retention. */
  runDueWork(): Promise<void>
  /** Finishes the requests in hand, then closes the database. */
  close(): Promise<void>
  /** The first admin token, when this start generated it. It is not stored and cannot be read again. */
  readonly adminToken?: string
  /** The web server, ready and with all its routes: none can be added any more. Further routes come in by the option `extend`. */
  readonly app: FastifyInstance
}

/** See `createService` of the room's index, which loads this module, opens the database, and closes it when this fails. */
export async function createService(options: ServiceOptions, opening: Promise<Database>): Promise<Service> {
  const { fastify } = await loadPackage('fastify', () => import('fastify'))
  const database = await opening
  const kernel = new Kernel({ database, clock: options.clock ?? (() => new Date()), baseUrl: trimmed(options.baseUrl) })
  const adminToken = await firstStart(kernel, options.adminToken)
  const app = fastify({
    ...(options.tls
      ? { https: { cert: options.tls.cert, key: options.tls.key, maxHeaderSize: headerLimit } }
      : { http: { maxHeaderSize: headerLimit } }),
    logger: loggerOptions(options.logger),
    requestIdHeader: false,
    genReqId: request => {
      // A caller's id is taken when it is one: short, and nothing that could forge a log line.
      const given = request.headers['x-request-id']
      return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID()
    },
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: answerBadAddress,
  }) as unknown as FastifyInstance
  const failures = failureLimit(options.failedAttempts ?? usualMaximum)
  const metrics = await metricsOf(app)
  await operationsRoutes(app, kernel, metrics)
  await app.register(scimRoutes({ kernel, failures }), { prefix: scimPath })
  await app.register(adminRoutes({ kernel, failures }), { prefix: '/api/v1' })
  await options.extend?.(app)
  await app.ready()
  kernel.news.on('problem', error => app.log.error({ err: error }, 'due work'))
  const retentionDays = Math.max(90, options.retentionDays ?? 90)
  const queue = oneAtATime()
  const runDueWork = () => queue.run(() => carryOutDueWork(kernel, { retentionDays }))
  // A run that was just started begins in a moment, not at the next look: a second click is refused, and a change of mind cancels it
  // before anybody was moved (R161).
  let applying: NodeJS.Timeout | undefined
  kernel.news.on('apply', () => {
    if (options.dueWorkSeconds === 0) return
    applying ??= setTimeout(() => {
      applying = undefined
      queue.run(() => carryOutApplyRuns(kernel)).catch(error => kernel.news.emit('problem', error))
    }, secondThought).unref()
  })
  const answers = answersOf(app)
  let timer: NodeJS.Timeout | undefined
  let closing: Promise<void> | undefined
  const close = async () => {
    clearInterval(timer)
    clearTimeout(applying)
    kernel.news.emit('closing')
    await drain(app, answers)
    await queue.settled()
    await database.close()
  }
  return {
    app,
    ...(adminToken !== undefined && { adminToken }),
    inject: request => app.inject(request),
    runDueWork,
    async listen({ host = '127.0.0.1', port = 0 } = {}) {
      const url = await app.listen({ host, port })
      if (kernel.baseUrl === '') kernel.baseUrl = url
      if (options.dueWorkSeconds === 0) return url
      const seconds = Math.min(30, Math.max(1, options.dueWorkSeconds ?? 15))
      const tick = () => runDueWork().catch(error => app.log.error({ err: error }, 'due work failed'))
      timer = setInterval(tick, seconds * 1000)
      timer.unref()
      // R82: what became due while no node ran is carried out now.
      void tick()
      return url
    },
    close() {
      closing ??= close()
      return closing
    },
  }
}

/** Milliseconds between the start of an apply run and its first user. */
const secondThought = 500

const trimmed = (url: string | undefined) => url?.replace(/\/+$/, '')

/** Runs one piece of background work at a time, in the order they came. */
function oneAtATime() {
  let last: Promise<void> = Promise.resolve()
  return {
    run(work: () => Promise<void>): Promise<void> {
      const next = last.then(work)
      last = next.catch(() => undefined)
      return next
    },
    settled: () => last,
  }
}
