import { expect, it } from 'vitest'
import { createService } from '../../../src/service/index.js'
import { createDatabase, sql } from '../crash/database.js'
import { adminToken, makeProvider, newUser, send } from '../crash/node.js'

const server = process.env.ATTRMAP_TEST_POSTGRES

// A database that refuses one user can be had on a server only: scripts/with-postgres.sh names one.
it.skipIf(server === undefined)(
  'R163 a user whose change fails stops nobody else, and nothing is logged of what was undone',
  async () => {
    const { url, drop } = await createDatabase(server ?? '')
    const service = await createService({ database: url, adminToken, dueWorkSeconds: 0 })
    try {
      const address = await service.listen()
      const call = async <T = { id: string }>(method: string, path: string, body?: unknown, token = adminToken) =>
        (await send(`${address}${path}`, token, method, body)) as T
      const { id: provider, token } = await makeProvider(address, 15)
      for (const name of ['good', 'bad', 'late']) await call('POST', '/scim/v2/Users', newUser(`${name}@corp.example`), token)
      const { id: orgId } = await call('POST', '/api/v1/orgs', { name: 'Target' })
      await call('PUT', `/api/v1/providers/${provider}/org-mapping`, { method: 'one-org', orgId })
      await sql(
        url,
        `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not this one'; END $$;
       CREATE TRIGGER refuse BEFORE UPDATE ON users FOR EACH ROW WHEN (old.user_name = 'bad@corp.example') EXECUTE FUNCTION refuse()`,
      )
      const run = await call('POST', `/api/v1/providers/${provider}/apply-runs`, {})
      await service.runDueWork()
      expect(await call('GET', `/api/v1/providers/${provider}/apply-runs/${run.id}`)).toMatchObject({
        state: 'completed',
        examined: 3,
        moved: 2,
        failed: 1,
      })
      const log = await call<{ items: { userName: string }[] }>('GET', `/api/v1/sync-log?event=ORG_CHANGED&order=asc`)
      expect(log.items.map(({ userName }) => userName)).toEqual(['good@corp.example', 'late@corp.example'])
    } finally {
      await service.close()
      await drop()
    }
  },
  60_000,
)
