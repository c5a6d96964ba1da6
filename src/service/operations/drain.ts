import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** Seconds that running requests get to end before their connections are cut. Container engines kill a process ten after SIGTERM. */
const patience = 8
/** Milliseconds in which clients that keep connections open learn to open no request on them any more. */
const farewell = 250
/** Milliseconds without a request after which none is taken to be on its way. */
const quiet = 100

export interface Answers {
  /** How many requests are being answered, streams included. */
  running(): number
  /** From now on every answer says that its connection closes, those begun before included. */
  sayGoodbye(): void
}

/** Watches the answers of a server from now on. */
export function answersOf(app: FastifyInstance): Answers {
  const running = new Set<ServerResponse>()
  let leaving = false
  const closeAfter = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close')
  }
  app.server.on('request', (_request, response) => {
    if (leaving) closeAfter(response)
    running.add(response)
    response.once('close', () => running.delete(response))
  })
  return {
    running: () => running.size,
    sayGoodbye() {
      leaving = true
      for (const response of running) closeAfter(response)
    },
  }
}

/**
 * Lets clients go, then takes no more connections and closes those there are as soon as nothing runs on them. A connection that is cut
 * just as a request comes in on it leaves its client, a proxy often, not knowing whether the request was carried out; so answers say
 * for a moment that their connection closes. Node waits a minute for a connection on which no request ever came, as clients open them
 * ahead of need; here it is cut with the others.
 */
export async function drain(app: FastifyInstance, answers: Answers): Promise<void> {
  const begun = performance.now()
  answers.sayGoodbye()
  while ((await connections(app)) > 0 && performance.now() < begun + farewell) await delay(25)
  let lastBusy = performance.now()
  const sweep = setInterval(() => {
    const now = performance.now()
    if (answers.running() > 0) lastBusy = now
    app.server.closeIdleConnections()
    if (now > lastBusy + quiet || now > begun + patience * 1000) app.server.closeAllConnections()
  }, 25)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
  }
}

const connections = (app: FastifyInstance) =>
  new Promise<number>(resolve => app.server.getConnections((_error, count) => resolve(count ?? 0)))
