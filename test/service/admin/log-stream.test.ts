import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { logStream } from '../../../src/service/admin/log-stream.js'
import type { Database } from '../../../src/service/store/database.js'
import { openDatabase } from '../../../src/service/store/open.js'
import { Kernel } from '../../../src/service/work/kernel.js'
import { snapshot } from '../support.js'

let database: Database
beforeAll(async () => {
  database = await openDatabase(undefined, await snapshot())
  await database.query(
    `INSERT INTO log (id, occurred_at, event, result, actor_type, actor, details)
     SELECT 'entry-' || n, now(), 'USER_UPDATED', 'success', 'system', 'system', '{}' FROM generate_series(1, 6000) AS n`,
  )
}, 60_000)
afterAll(() => database.close())

it('a client that comes back and reads slowly is told everything, and meanwhile it does not wait in memory', async () => {
  const kernel = new Kernel({ database, clock: () => new Date() })
  const isStillOpen = async () => true
  const { content } = await logStream({ kernel, query: {}, lastEventId: '1', isStillOpen })
  const stream = content as Readable
  await delay(1500)
  // A look at the log is 500 entries.
  expect(stream.readableLength).toBeLessThan(500 * 500)
  const ids: string[] = []
  for await (const chunk of stream) {
    ids.push(...(String(chunk).match(/^id: \d+/gm) ?? []))
    if (ids.length === 5999) break
  }
  expect([ids[0], ids.at(-1), new Set(ids).size]).toEqual(['id: 2', 'id: 6000', 5999])
}, 30_000)

it('ends when its reader may not read any more, before the next entry', async () => {
  const kernel = new Kernel({ database, clock: () => new Date() })
  let isOpen = true
  const { content } = await logStream({ kernel, query: {}, lastEventId: '5998', isStillOpen: async () => isOpen })
  const heard: string[] = []
  for await (const chunk of content as Readable) {
    heard.push(...(String(chunk).match(/^id: \d+/gm) ?? []))
    if (heard.length < 2 || !isOpen) continue
    isOpen = false
    await database.query(
      `INSERT INTO log (id, occurred_at, event, result, actor_type, actor, details)
       VALUES ('secret', now(), 'USER_BLOCKED', 'success', 'system', 'system', '{}')`,
    )
    kernel.news.emit('log', [])
  }
  expect(heard).toEqual(['id: 5999', 'id: 6000'])
}, 30_000)
