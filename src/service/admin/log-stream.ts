import { Readable } from 'node:stream'
import { shownEntry } from '../work/log.js'
import { filtersOf, type LogQuery } from './log-query.js'
import { type AdminCall, RawAnswer } from './route.js'

/** Numbers of entries that are looked at again: a transaction of another node may commit a lower one later. */
const overlap = 200
const rowsPerLook = 500

type Asked = Pick<AdminCall<undefined, LogQuery>, 'kernel' | 'query' | 'lastEventId' | 'isStillOpen'>

/**
 * Entries of the sync log as server-sent events, from now on or, for a client that comes back, from the entry it saw last; those of
 * other nodes too, since the database is what is read.
 *
 * It ends when its reader may not read it any more (R49, R51, R54): no entry leaves after that was committed.
 *
 * `lastEventId` is the header `Last-Event-ID`, which an event source sends when its connection broke.
 */
export async function logStream({ kernel, query, lastEventId, isStillOpen }: Asked): Promise<RawAnswer> {
  // Asked for more just before the last of it is taken out.
  const events = new Readable({ read: () => void setImmediate(tick) })
  const isFull = () => events.readableLength >= events.readableHighWaterMark
  const filters = filtersOf('sync', query)
  // Known before the answer begins: what happens after that is in it.
  const [row] = await kernel.database.query<{ last: number | null }>('SELECT max(seq) AS last FROM log')
  const newest = Number(row?.last ?? 0)
  let last = /^\d{1,15}$/.test(lastEventId ?? '') ? Math.min(newest, Number(lastEventId)) : newest
  const seen = new Set<number>()
  for (let seq = last - overlap; seq <= last; seq++) seen.add(seq)
  let hasEnded = false
  const end = () => {
    if (!hasEnded) events.push(null)
    hasEnded = true
  }
  const lookOnce = async () => {
    const rows = await kernel.database.query(
      `SELECT * FROM log WHERE ${filters.where.join(' AND ')} AND seq > $${filters.values.length + 1} ORDER BY seq LIMIT ${rowsPerLook}`,
      [...filters.values, last - overlap],
    )
    // Asked after the rows were read: what took the right away is committed before them or is not among them.
    if (!(await isStillOpen())) {
      end()
      return 0
    }
    for (const row of rows) {
      const seq = Number(row.seq)
      if (seen.has(seq)) continue
      seen.add(seq)
      last = Math.max(last, seq)
      events.push(`id: ${seq}\nevent: ${String(row.event)}\ndata: ${JSON.stringify(shownEntry(row, 'sync'))}\n\n`)
    }
    for (const seq of seen) if (seq < last - 2 * overlap) seen.delete(seq)
    return rows.length
  }
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      // A client that reads slowly finds the rest in the log, not in memory.
      while (!events.destroyed && !hasEnded && !isFull() && (await lookOnce()) === rowsPerLook);
    } finally {
      looking = false
    }
  }
  const tick = () => void look().catch(error => events.destroy(error instanceof Error ? error : undefined))
  const timer = setInterval(tick, 1000)
  const alive = setInterval(() => void (hasEnded || events.push(': alive\n\n')), 15_000)
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
