import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService, type Service } from '../../../src/service/index.js'
import { createDatabase } from './database.js'
import { adminToken, coreUser, until } from './node.js'

const server = process.env.ATTRMAP_TEST_POSTGRES

/** A node that remembers a user changes him while somebody else has his row in hand, or had it since. */
describe.skipIf(server === undefined)('a user whom a node remembers, on PostgreSQL', () => {
  let service: Service
  let client: Client
  let drop: () => Promise<void>
  let directory: string
  let made = 0

  const send = async (method: 'POST' | 'PATCH' | 'GET', url: string, token: string, payload?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const reply = await service.inject({ method, url, headers, ...(payload && { payload }) })
    return { status: reply.statusCode, body: JSON.parse(reply.body) }
  }
  const setTitle = (id: string, value: string) =>
    send('PATCH', `/scim/v2/Users/${id}`, directory, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'title', value }],
    })
  const remembered = async () => {
    const userName = `user${++made}@corp.example`
    const { body } = await send('POST', '/scim/v2/Users', directory, { schemas: [coreUser], userName })
    await setTitle(body.id, 'first')
    return body.id as string
  }

  beforeAll(async () => {
    const database = await createDatabase(server ?? '')
    drop = database.drop
    service = await createService({ database: database.url, adminToken })
    const provider = { displayName: 'Directory', credentialType: 'oauthToken', identityProvider: 'other' }
    directory = (await send('POST', '/api/v1/providers', adminToken, provider)).body.token
    const { default: pg } = await import('pg')
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
  }, 60_000)
  afterAll(async () => {
    await client.end()
    await service.close()
    await drop()
  })

  const lock = 'SELECT FROM users WHERE id = $id FOR UPDATE'
  const change = `UPDATE users SET resource = resource || '{"title": "theirs"}', version = version + 1 WHERE id = $id`
  const isWaiting = async () =>
    (await client.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`))
      .rowCount === 1

  // What the other transaction does before the request, and then while the request waits for it.
  it.each([
    ['changed, and committed', [change], 'COMMIT', 'theirs'],
    ['changed, and rolled back', [change], 'ROLLBACK', 'first'],
    ['locked, and let go', [lock], 'COMMIT', 'first'],
    ['locked, then changed', [lock], `${change}; COMMIT`, 'theirs'],
    ['changed behind a savepoint, which is given up', [lock, 'SAVEPOINT a', change, 'ROLLBACK TO a'], 'COMMIT', 'first'],
    ['changed behind two savepoints', ['SAVEPOINT a', change, 'SAVEPOINT b', change, 'RELEASE a'], 'COMMIT', 'theirs'],
  ])(
    '%s',
    async (_name, before, then, old) => {
      const id = await remembered()
      const run = (text: string) => client.query(text.replaceAll('$id', `'${id}'`))
      await run('BEGIN')
      for (const text of before) await run(text)
      const asked = setTitle(id, 'mine')
      await until(isWaiting, 20)
      await run(then)
      const { status, body } = await asked
      expect([status, body.title]).toEqual([200, 'mine'])
      expect((await send('GET', `/scim/v2/Users/${id}`, directory)).body).toEqual(body)
      const { rows } = await run(`SELECT details->'changes' AS changes FROM log WHERE user_id = $id ORDER BY seq DESC LIMIT 1`)
      expect(rows[0].changes).toEqual([{ field: 'title', old, new: 'mine' }])
    },
    60_000,
  )

  it('to what he has already, while he gets another: he gets it back', async () => {
    const id = await remembered()
    await client.query('BEGIN')
    await client.query(change.replace('$id', '$1'), [id])
    const asked = setTitle(id, 'first')
    await until(isWaiting, 20)
    await client.query('COMMIT')
    const { body } = await asked
    expect([body.title, body.meta.version]).toEqual(['first', 'W/"4"'])
  }, 60_000)

  it('is the same still when his row was frozen and written elsewhere', async () => {
    const id = await remembered()
    await client.query('VACUUM (FREEZE) users')
    await client.query('VACUUM FULL users')
    const { body } = await setTitle(id, 'mine')
    expect([body.title, body.meta.version]).toEqual(['mine', 'W/"3"'])
    expect((await send('GET', `/scim/v2/Users/${id}`, directory)).body).toEqual(body)
  }, 60_000)

  it('keeps no due work waiting: the archive of one who may be coming back expires the next time', async () => {
    const id = await remembered()
    await send('POST', `/api/v1/users/${id}/deactivate`, adminToken)
    await client.query(`UPDATE archives SET purge_at = now() - interval '1 day' WHERE user_id = $1`, [id])
    const states = async () => (await client.query('SELECT state FROM archives WHERE user_id = $1', [id])).rows
    await client.query('BEGIN')
    await client.query(lock.replace('$id', '$1'), [id])
    await service.runDueWork()
    expect(await states()).toEqual([{ state: 'cold' }])
    await client.query('COMMIT')
    await service.runDueWork()
    expect(await states()).toEqual([{ state: 'deleted' }])
  }, 20_000)

  it('is written once when the connection is cut and the request is sent again', async () => {
    const id = await remembered()
    await client.query('BEGIN')
    await client.query(lock.replace('$id', '$1'), [id])
    const asked = setTitle(id, 'mine')
    await until(isWaiting, 20)
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    await client.query('COMMIT')
    expect((await asked).status).toBe(503)
    const { body } = await setTitle(id, 'mine')
    expect([body.title, body.meta.version]).toEqual(['mine', 'W/"3"'])
  }, 60_000)
})
