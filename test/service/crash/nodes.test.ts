import { describe, expect, it } from 'vitest'
import { createService } from '../../../src/service/index.js'
import { createDatabase, sql } from './database.js'
import { adminToken, deactivations, disabling, kill, makeProvider, newUser, send, startNode, until } from './node.js'

const server = process.env.ATTRMAP_TEST_POSTGRES

// Several nodes share a PostgreSQL server: scripts/with-postgres.sh names one. An embedded database has one node only.
describe.skipIf(server === undefined)('two nodes on one PostgreSQL database', () => {
  it('make the tables once when they start at the same time, and one first token', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    try {
      const nodes = await Promise.all([startNode(url, {}), startNode(url, {})])
      const made = await sql(url, 'SELECT id, count(*)::int AS times FROM migrations GROUP BY id')
      expect(made.filter(({ times }) => times !== 1)).toEqual([])
      expect(made.length).toBeGreaterThan(0)
      expect(await sql(url, 'SELECT count(*)::int AS orgs FROM orgs')).toEqual([{ orgs: 1 }])
      expect(nodes.filter(node => node.printed().includes('first admin token'))).toHaveLength(1)
      expect(await Promise.all(nodes.map(node => kill(node, 'SIGTERM')))).toEqual([0, 0])
    } finally {
      await drop()
    }
  }, 120_000)

  it('deactivate 200 users who are due once each', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    try {
      const users = Array.from({ length: 200 }, (_, index) => `due${index}@corp.example`)
      // An hour ago the directory disabled them all, and no node has run since the delay of 15 minutes passed.
      const past = await createService({ database: url, adminToken, clock: () => new Date(Date.now() - 3_600_000) })
      const address = await past.listen()
      const { token } = await makeProvider(address, 15)
      for (const userName of users) {
        const { id } = (await send(`${address}/scim/v2/Users`, token, 'POST', newUser(userName))) as { id: string }
        await send(`${address}/scim/v2/Users/${id}`, token, 'PATCH', disabling)
      }
      await past.runDueWork()
      expect((await deactivations(address)).size).toBe(0)
      await past.close()

      const nodes = await Promise.all([startNode(url), startNode(url)])
      let counts = new Map<string, number>()
      await until(async () => {
        counts = await deactivations(nodes[0]?.url ?? '')
        return counts.size === users.length
      }, 60)
      expect([...counts].filter(([, times]) => times !== 1)).toEqual([])
      expect(await Promise.all(nodes.map(node => kill(node, 'SIGTERM')))).toEqual([0, 0])
    } finally {
      await drop()
    }
  }, 180_000)

  it('change the same users by turns and at once, and lose no change', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    const services = [await createService({ database: url, adminToken }), await createService({ database: url, adminToken })]
    try {
      const urls = await Promise.all(services.map(service => service.listen()))
      const at = (index: number) => urls[index % urls.length] ?? ''
      const { token } = await makeProvider(at(0), 15)
      const { id } = (await send(`${at(0)}/scim/v2/Users`, token, 'POST', newUser('turns@corp.example'))) as { id: string }
      const add = async (index: number) => {
        const value = [{ type: 'other', value: `+49 228 ${1000 + index}` }]
        const body = { ...disabling, Operations: [{ op: 'add', path: 'phoneNumbers', value }] }
        const made = await send(`${at(index)}/scim/v2/Users/${id}`, token, 'PATCH', body)
        return (made as { phoneNumbers: { value: string }[] }).phoneNumbers.length
      }
      for (let index = 0; index < 20; index++) expect(await add(index)).toBe(index + 1)
      const counts = await Promise.all(Array.from({ length: 20 }, (_, index) => add(20 + index)))
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => 21 + index))
    } finally {
      await Promise.all(services.map(service => service.close()))
      await drop()
    }
  }, 60_000)

  it('answer many at once who each make an organisation, which changes the settings under all the others', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    const services = [await createService({ database: url, adminToken }), await createService({ database: url, adminToken })]
    try {
      const urls = await Promise.all(services.map(service => service.listen()))
      const at = (index: number) => urls[index % urls.length] ?? ''
      const provider = { displayName: 'Other', credentialType: 'oauthToken', identityProvider: 'other' }
      const made = (await send(`${at(0)}/api/v1/providers`, adminToken, 'POST', provider)) as { id: string; token: string }
      const mapping = { method: 'c42OrgName', attributeName: 'c42OrgName' }
      await send(`${at(0)}/api/v1/providers/${made.id}/org-mapping`, adminToken, 'PUT', mapping)
      await Promise.all(
        Array.from({ length: 80 }, (_, index) =>
          send(`${at(index)}/scim/v2/Users`, made.token, 'POST', {
            ...newUser(`org${index}@corp.example`),
            c42OrgName: `Org ${index}`,
          }),
        ),
      )
      expect(await sql(url, 'SELECT count(*)::int AS users, count(DISTINCT org_id)::int AS orgs FROM users')).toEqual([
        { users: 80, orgs: 80 },
      ])
    } finally {
      await Promise.all(services.map(service => service.close()))
      await drop()
    }
  }, 120_000)

  it('a revoked secret is refused by the other node at once', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    try {
      const [one, two] = await Promise.all([startNode(url), startNode(url)])
      const { id: providerId, token: first } = await makeProvider(one.url, 15)
      let token = first
      const { id } = (await send(`${two.url}/scim/v2/Users`, token, 'POST', newUser('kept@corp.example'))) as { id: string }
      const group = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: 'made late' }
      // Each kind of request finds out on its own way that the configuration is an old one.
      const requests: [string, string, unknown?][] = [
        ['GET', '/Users'],
        ['GET', '/Users?filter=userName eq "nobody@corp.example"'],
        ['GET', '/Users?count=0'],
        ['GET', '/Users?cursor='],
        ['GET', `/Users/${id}`],
        ['GET', '/Users/nobody'],
        ['GET', '/Groups'],
        ['GET', '/'],
        ['GET', '/Schemas'],
        ['GET', '/Users?filter=)'],
        ['POST', '/Users', newUser('late@corp.example')],
        ['POST', '/Users', newUser('kept@corp.example')],
        ['PATCH', `/Users/${id}`, disabling],
        ['POST', '/Groups', group],
        ['DELETE', `/Users/${id}`],
      ]
      for (const [method, path, body] of requests) {
        const old = token
        const renewed = await send(`${one.url}/api/v1/providers/${providerId}/credentials`, adminToken, 'POST')
        token = (renewed as { token: string }).token
        await expect(send(`${two.url}/scim/v2${path}`, old, method, body), `${method} ${path}`).rejects.toThrow(/: 401 /)
        await send(`${two.url}/scim/v2/Users`, token)
      }
      // And nothing of what was refused has come about.
      expect(await send(`${two.url}/scim/v2/Users`, token)).toMatchObject({ totalResults: 1, Resources: [{ id, active: true }] })
      expect(await send(`${two.url}/scim/v2/Groups`, token)).toMatchObject({ totalResults: 0 })
      expect(await Promise.all([one, two].map(node => kill(node, 'SIGTERM')))).toEqual([0, 0])
    } finally {
      await drop()
    }
  }, 120_000)

  it('a refusal stays one while the other node changes the configuration', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    const nodes = await Promise.all([1, 2].map(() => createService({ database: url, adminToken, dueWorkSeconds: 0 })))
    try {
      const [one, two] = await Promise.all(nodes.map(node => node.listen()))
      const { id: providerId, token } = await makeProvider(`${one}`, 15)
      const { id } = (await send(`${one}/scim/v2/Users`, token, 'POST', newUser('refused@corp.example'))) as { id: string }
      let changing = true
      const changes = (async () => {
        for (let minutes = 1; changing; minutes = (minutes % 60) + 1)
          await send(`${two}/api/v1/providers/${providerId}`, adminToken, 'PATCH', { deactivationDelayMinutes: minutes })
      })()
      const refused = Array.from({ length: 40 }, () =>
        expect(send(`${one}/api/v1/users/${id}/unblock`, adminToken, 'POST')).rejects.toThrow(/: 409 /),
      )
      await Promise.all(refused).finally(() => {
        changing = false
      })
      await changes
    } finally {
      await Promise.all(nodes.map(node => node.close()))
      await drop()
    }
  }, 60_000)

  it('goes on when its connections are cut, between transactions and in the middle of them', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    try {
      const node = await startNode(url)
      const { token } = await makeProvider(node.url, 15)
      const cut = () =>
        sql(
          url,
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        )
      await cut()
      await until(async () => (await fetch(`${node.url}/readyz`)).status === 200, 10)
      let cutting = true
      const users = `${node.url}/scim/v2/Users`
      const created = Array.from({ length: 8 }, async (_, lane) => {
        const names: string[] = []
        for (let index = 0; cutting; index++) {
          const userName = `lane${lane}-${index}@corp.example`
          // A request whose connection was cut is answered with a failure, and the node is there for the next one.
          const answer = await fetch(users, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(newUser(userName)),
          })
          if (answer.status === 201) names.push(userName)
          await answer.text()
        }
        return names
      })
      for (let time = 0; time < 25; time++) {
        await cut()
        await new Promise(resolve => setTimeout(resolve, 60))
      }
      cutting = false
      const acknowledged = (await Promise.all(created)).flat()
      const kept = new Set((await sql(url, 'SELECT user_name FROM users')).map(row => row.user_name))
      expect(acknowledged.filter(userName => !kept.has(userName))).toEqual([])
      await send(users, token, 'POST', newUser('after@corp.example'))
      expect(await kill(node, 'SIGTERM')).toBe(0)
    } finally {
      await drop()
    }
  }, 120_000)
})
