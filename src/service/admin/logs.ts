import { Readable } from 'node:stream'
import { z } from 'zod'
import { notAcceptable } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import { preferredType } from '../http.js'
import { shownEntry } from '../work/log.js'
import { pageAnswer } from './answers.js'
import { csvOf } from './csv.js'
import { entryAnswer } from './log-entry.js'
import { auditQuery, type LogQuery, listOf, logQuery } from './log-query.js'
import { logStream } from './log-stream.js'
import { pageFrom } from './page.js'
import { type AdminCall, type AdminRoute, RawAnswer, read } from './route.js'

async function answer(log: 'sync' | 'audit', { db, query, accept }: AdminCall<undefined, LogQuery>) {
  const type = accept === '' ? 'application/json' : preferredType(accept, ['application/json', 'text/csv'])
  if (type === undefined) throw new ServiceError(notAcceptable)
  if (type === 'text/csv') return csvAnswer(log, db, query)
  const page = await pageFrom(db, listOf(log, query), query)
  return { ...page, items: page.items.map(row => shownEntry(row, log)) }
}

/** With a limit one page, and where the next one is (RFC 8288); without one everything that matches. */
async function csvAnswer(log: 'sync' | 'audit', db: AdminCall['db'], query: LogQuery): Promise<RawAnswer> {
  const headers = { 'content-disposition': `attachment; filename="${log}-log.csv"` }
  const answer = (content: string | Readable, more: Record<string, string> = {}) =>
    new RawAnswer('text/csv; charset=utf-8', content, { ...headers, ...more })
  if (query.limit === undefined) return answer(Readable.from(csvLines(log, db, query)))
  const page = await pageFrom(db, listOf(log, query), query)
  const text = csvOf.header + page.items.map(row => csvOf.line(shownEntry(row, log))).join('')
  const next = page.nextCursor === null ? undefined : addressOf({ ...query, cursor: page.nextCursor })
  return answer(text, { 'x-total-count': String(page.total), ...(next !== undefined && { link: `<${next}>; rel="next"` }) })
}

/** The same list with another query, relative to where it was asked for. */
function addressOf(query: LogQuery): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value))
  return `?${parameters}`
}

const csvPage = 500

/** All entries that match, read in pages so that memory stays flat. */
async function* csvLines(log: 'sync' | 'audit', db: AdminCall['db'], query: LogQuery): AsyncGenerator<string> {
  yield csvOf.header
  for (let { cursor } = query; ; ) {
    const page = await pageFrom(db, listOf(log, query), { limit: csvPage, cursor })
    for (const row of page.items) yield csvOf.line(shownEntry(row, log))
    if (page.nextCursor === null) return
    cursor = page.nextCursor
  }
}

export const logRoutes: readonly AdminRoute[] = [
  read('/sync-log', {
    summary: 'What provisioning did, newest first; as CSV with Accept: text/csv',
    tag: 'logs',
    access: 'viewer',
    query: logQuery,
    answer: pageAnswer(entryAnswer),
    alsoAs: ['text/csv'],
    handler: call => answer('sync', call as AdminCall<undefined, LogQuery>),
  }),
  read('/sync-log/stream', {
    summary: 'New entries of the sync log as server-sent events',
    tag: 'logs',
    access: 'viewer',
    query: logQuery,
    answer: z.string(),
    as: 'text/event-stream',
    handler: call => logStream(call as AdminCall<undefined, LogQuery>),
  }),
  read('/audit-log', {
    summary: 'Everything that was done, with who did it',
    tag: 'logs',
    access: 'viewer',
    query: auditQuery,
    answer: pageAnswer(entryAnswer),
    alsoAs: ['text/csv'],
    handler: call => answer('audit', call as AdminCall<undefined, LogQuery>),
  }),
]
