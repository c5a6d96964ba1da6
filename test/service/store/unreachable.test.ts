import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createService } from '../../../src/service/index.js'
import { createDatabase } from '../crash/database.js'

const server = process.env.ATTRMAP_TEST_POSTGRES

// A server that goes away and comes back: a way to it that can be closed. scripts/with-postgres.sh names one.
describe.skipIf(server === undefined)('a PostgreSQL server that is away for a while', () => {
  it('SVC298: requests are answered with 503 and when to come again, and as before when it is back', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    const way = await openWay(new URL(url))
    const service = await createService({ database: way.url, adminToken: 'x', dueWorkSeconds: 0 })
    try {
      const ask = (method: 'GET' | 'POST', path: string, token: string, payload?: object) =>
        service.inject({ method, url: path, headers: { authorization: `Bearer ${token}` }, ...(payload && { payload }) })
      const provider = { displayName: 'Away', credentialType: 'oauthToken', identityProvider: 'azure' }
      const { token } = (await ask('POST', '/api/v1/providers', 'x', provider)).json()
      const user = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'kim@corp.example', active: true }
      const requests = () => [
        ask('GET', '/scim/v2/Users', token),
        ask('POST', '/scim/v2/Users', token, user),
        ask('GET', '/api/v1/providers', 'x'),
        ask('POST', '/api/v1/orgs', 'x', { name: `Org ${Math.random()}` }),
      ]
      const statuses = async () => (await Promise.all(requests())).map(({ statusCode }) => statusCode)
      expect(await statuses()).toEqual([200, 201, 200, 201])
      way.close()
      for (let round = 0; round < 2; round++) {
        const answers = await Promise.all(requests())
        expect(answers.map(({ statusCode, headers }) => [statusCode, headers['retry-after']])).toEqual(Array(4).fill([503, '5']))
        expect(answers[2]?.json()).toMatchObject({ code: 'SVC298', status: 503 })
        expect((await ask('GET', '/readyz', '')).statusCode).toBe(503)
        expect((await ask('GET', '/healthz', '')).statusCode).toBe(200)
      }
      await way.open()
      expect(await statuses()).toEqual([200, 409, 200, 201])
    } finally {
      await service.close()
      way.close()
      await drop()
    }
  }, 60_000)
})

/** A port that leads to the server while it is open. */
async function openWay(target: URL) {
  const sockets = new Set<Socket>()
  const listener = createServer(inner => {
    const outer = connect({ host: target.hostname, port: Number(target.port) })
    for (const socket of [inner, outer]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    inner.pipe(outer).pipe(inner)
  })
  let port = 0
  const open = () => new Promise<void>(resolve => listener.listen(port, '127.0.0.1', resolve))
  await open()
  port = (listener.address() as AddressInfo).port
  const url = new URL(target)
  url.port = String(port)
  return {
    url: url.href,
    open,
    close() {
      listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
