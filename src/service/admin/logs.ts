import { Readable } from 'node:stream'
import { z } from 'zod'
import { notAcceptable } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import { likeEscaped } from '../scim/sql.js'
import type { Kernel } from '../work/kernel.js'
import { shownEntry } from '../work/log.js'
import { pageAnswer } from './answers.js'
import { csvOf } from './csv.js'
import { entryAnswer } from './log-entry.js'
import { type ListStatement, pageFrom, pageQuery } from './page.js'
import { type AdminCall, type AdminRoute, RawAnswer, read } from './route.js'
import { timeText } from './texts.js'

const text = z.string().max(400).optional()

const logQuery = pageQuery.extend({
  eventOccurredAfter: timeText.optional(),
  eventOccurredBefore: timeText.optional(),
  userName: text,
  userId: text,
  event: text,
  result: text,
  providerId: text,
  q: text,
  order: z.enum(['asc', 'desc']).optional(),
})

const auditQuery = logQuery.extend({ actor: text })

type LogQuery = z.output<typeof auditQuery>

/** What `q` looks at beside the user name: values and messages, not the names of members. */
const searchedText = `lower(concat_ws(' ', details->>'message', details->>'groupName', details->>'cause',
  (SELECT string_agg(concat_ws(' ', c->>'field', c->>'old', c->>'new'), ' ') FROM jsonb_array_elements(coalesce(details->'changes', '[]')) c)))`

/** Where clause and values of a log's filters. */
function filtersOf(log: 'sync' | 'audit', query: LogQuery): Pick<ListStatement, 'where' | 'values'> {
  const column = log === 'sync' ? 'event' : 'audit_event'
  const values: unknown[] = []
  const where = [`${column} IS NOT NULL`]
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined) where.push(condition(`$${values.push(value)}`))
  }
  add(query.eventOccurredAfter, place => `occurred_at > ${place}`)
  add(query.eventOccurredBefore, place => `occurred_at < ${place}`)
  add(query.userName?.toLowerCase(), place => `user_name_key = ${place}`)
  add(query.userId, place => `user_id = ${place}`)
  add(query.event, place => `${column} = ${place}`)
  add(query.result, place => `result = ${place}`)
  add(query.providerId, place => `provider_id = ${place}`)
  add(query.actor, place => `actor = ${place}`)
  add(
    query.q && `%${likeEscaped(query.q.toLowerCase())}%`,
    place => `(user_name_key LIKE ${place} OR ${searchedText} LIKE ${place} OR lower(${column}) LIKE ${place})`,
  )
  return { where, values }
}

const listOf = (log: 'sync' | 'audit', query: LogQuery): ListStatement => ({
  select: '*',
  from: 'log',
  ...filtersOf(log, query),
  key: 'seq',
  keyName: 'seq',
  keyType: 'bigint',
  descending: query.order !== 'asc',
})

async function answer(log: 'sync' | 'audit', { db, query, accept }: AdminCall<undefined, LogQuery>) {
  const types = accept.toLowerCase()
  if (types.includes('text/csv'))
    return new RawAnswer('text/csv; charset=utf-8', Readable.from(csvLines(log, db, query)), {
      'content-disposition': `attachment; filename="${log}-log.csv"`,
    })
  if (types !== '' && !/\*\/\*|application\/(json|\*)|text\/event-stream/.test(types)) throw new ServiceError(notAcceptable)
  const page = await pageFrom(db, listOf(log, query), query)
  return { ...page, items: page.items.map(row => shownEntry(row, log)) }
}

const csvPage = 500

/** All entries that match, or `limit` of them, read in pages so that memory stays flat. */
async function* csvLines(log: 'sync' | 'audit', db: AdminCall['db'], query: LogQuery): AsyncGenerator<string> {
  yield csvOf.header
  let left = query.limit ?? Number.POSITIVE_INFINITY
  let cursor = query.cursor
  while (left > 0) {
    const page = await pageFrom(db, listOf(log, query), { limit: Math.min(csvPage, left), cursor })
    for (const row of page.items) yield csvOf.line(shownEntry(row, log))
    left -= page.items.length
    if (page.nextCursor === null) return
    cursor = page.nextCursor
  }
}

/** Entries from now on as server-sent events; those of other nodes too, since the database is what is read. */
function stream(kernel: Kernel, query: LogQuery): RawAnswer {
  const events = new Readable({ read: () => undefined })
  const filters = filtersOf('sync', query)
  let last: number | undefined
  // A transaction of another node may commit a lower number later: numbers just passed are looked at again.
  const seen = new Set<number>()
  let reading = false
  const look = async () => {
    if (reading) return
    reading = true
    try {
      if (last === undefined) {
        const [row] = await kernel.database.query<{ last: number | null }>('SELECT max(seq) AS last FROM log')
        last = row?.last ?? 0
        for (let seq = last - overlap; seq <= last; seq++) seen.add(seq)
        return
      }
      const rows = await kernel.database.query(
        `SELECT * FROM log WHERE ${filters.where.join(' AND ')} AND seq > $${filters.values.length + 1} ORDER BY seq LIMIT 500`,
        [...filters.values, last - overlap],
      )
      for (const row of rows) {
        const seq = Number(row.seq)
        if (seen.has(seq)) continue
        seen.add(seq)
        last = Math.max(last, seq)
        events.push(`id: ${seq}\nevent: ${String(row.event)}\ndata: ${JSON.stringify(shownEntry(row, 'sync'))}\n\n`)
      }
      for (const seq of seen) if (seq < last - 2 * overlap) seen.delete(seq)
    } finally {
      reading = false
    }
  }
  const tick = () => void look().catch(error => events.destroy(error instanceof Error ? error : undefined))
  const timer = setInterval(tick, 1000)
  const alive = setInterval(() => events.push(': alive\n\n'), 15_000)
  const end = () => events.push(null)
  kernel.news.on('log', tick)
  kernel.news.once('closing', end)
  events.on('close', () => {
    clearInterval(timer)
    clearInterval(alive)
    kernel.news.off('log', tick)
    kernel.news.off('closing', end)
  })
  events.push(': connected\n\n')
  tick()
  return new RawAnswer('text/event-stream', events, { 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
}

const overlap = 200

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
    handler: async ({ kernel, query }) => stream(kernel, query as LogQuery),
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
