// The provisioning service over HTTP, 8 connections, beside a floor, Fastify with one bare SQL statement on a database of the same kind
// and size, and beside scimmy-routers with the floor's statements behind it. Every write of the service carries its log row; a second
// floor writes one as well, in a transaction, and shows what that alone costs. Rounds are long enough for a server that has run for
// a while. The service remembers users whom it has just changed, so users who were not changed lately have a row of their own.
//
// `node bench/service.bench.mjs` runs it alone, with 10,000 users and with 100,000, or with USERS=... (2,000 at least);
// ATTRMAP_TEST_POSTGRES=postgres://... names a server, else PostgreSQL is started where it is installed (scripts/with-postgres.sh).
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { load, request } from './http-load.mjs'

const dist = process.env.ATTRMAP_DIST ? new URL(process.env.ATTRMAP_DIST) : new URL('../dist/', import.meta.url)
const { createService } = await import(new URL('service/index.js', dist))
const { default: fastify } = await import('fastify')

const size = Number(process.env.USERS ?? 10_000)
const rounds = Number(process.env.ROUNDS ?? 3)
const only = process.env.ONLY?.split(',')
const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

const body = name => ({
  schemas: [userSchema],
  userName: `${name}@corp.example`,
  externalId: name,
  displayName: `Given ${name}`,
  name: { givenName: 'Given', familyName: name },
  emails: [{ type: 'work', value: `${name}@corp.example`, primary: true }],
  title: 'Engineer',
  addresses: [{ type: 'work', country: 'DE', locality: 'Bonn' }],
  active: true,
})
const patch = active => ({ schemas: [patchSchema], Operations: [{ op: 'replace', path: 'active', value: active }] })
const name = index => `user${index}`

/* ---- the service ---- */

async function ours(database) {
  const adminToken = 'bench-token'
  const service = await createService({ database, adminToken })
  const url = await service.listen({ port: 0 })
  const call = async (method, path, token, payload) => {
    const answer = await service.inject({
      method,
      url: path,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(payload && { payload: JSON.stringify(payload) }),
    })
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`)
    return answer.body === '' ? undefined : answer.json()
  }
  const provider = await call('POST', '/api/v1/providers', adminToken, {
    displayName: `bench ${Date.now()}`,
    credentialType: 'oauthToken',
    identityProvider: 'azure',
  })
  const ids = []
  for (let from = 0; from < size; from += 50) {
    const some = Array.from({ length: Math.min(50, size - from) }, (_, index) => from + index)
    const made = await Promise.all(some.map(index => call('POST', '/scim/v2/Users', provider.token, body(name(index)))))
    ids.push(...made.map(({ id }) => id))
  }
  const scim = (method, path, payload) => call(method, `/scim/v2${path}`, provider.token, payload)
  return { port: Number(new URL(url).port), token: provider.token, base: '/scim/v2', ids, scim, close: () => service.close() }
}

/* ---- the floor ---- */

const table = `CREATE TABLE floor_users (id text PRIMARY KEY, user_name_key text NOT NULL UNIQUE, active boolean NOT NULL, resource jsonb NOT NULL)`
const logTable = [
  'CREATE TABLE floor_log (seq bigserial PRIMARY KEY, occurred_at timestamptz NOT NULL, event text, user_id text, details jsonb NOT NULL)',
  'CREATE INDEX floor_log_by_user ON floor_log (user_id, seq)',
  'CREATE INDEX floor_log_by_time ON floor_log (occurred_at)',
]
const fill = `INSERT INTO floor_users SELECT 'id' || n, 'user' || n || '@corp.example', true,
  replace($1::text, 'user0', 'user' || n)::jsonb FROM generate_series(0, $2::int - 1) n`

async function open(database) {
  if (database === undefined) {
    const { PGlite } = await import('@electric-sql/pglite')
    const pglite = await PGlite.create()
    return {
      query: async (text, values) => (await pglite.query(text, values)).rows,
      transaction: work => pglite.transaction(tx => work(async (text, values) => (await tx.query(text, values)).rows)),
      close: () => pglite.close(),
    }
  }
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: database, max: 10 })
  const prepared = (text, values) => ({ name: text.slice(0, 40), text, values })
  return {
    query: async (text, values) => (await pool.query(prepared(text, values))).rows,
    transaction: async work => {
      const client = await pool.connect()
      await client.query('BEGIN')
      const result = await work(async (text, values) => (await client.query(prepared(text, values))).rows)
      await client.query('COMMIT')
      client.release()
      return result
    },
    close: () => pool.end(),
  }
}

const statements = {
  get: 'SELECT id, resource, active FROM floor_users WHERE id = $1',
  find: 'SELECT id, active, resource FROM floor_users WHERE user_name_key = $1',
  list: 'SELECT resource, id, active FROM floor_users ORDER BY id LIMIT $1 OFFSET $2',
  create: 'INSERT INTO floor_users (id, user_name_key, active, resource) VALUES ($1, $2, $3, $4) RETURNING id, resource, active',
  patch: 'UPDATE floor_users SET active = $2 WHERE id = $1 RETURNING id, resource, active',
  log: 'INSERT INTO floor_log (occurred_at, event, user_id, details) VALUES ($1, $2, $3, $4)',
}
const shown = row => ({ id: row.id, ...row.resource, active: row.active })

async function floor(database) {
  const db = await open(database)
  await db.query('DROP TABLE IF EXISTS floor_users, floor_log', [])
  for (const statement of [table, ...logTable]) await db.query(statement, [])
  await db.query(fill, [JSON.stringify(body('user0')), size])
  const app = fastify()
  app.addContentTypeParser('application/scim+json', { parseAs: 'string' }, (_request, text, done) => done(null, JSON.parse(text)))
  app.get('/Users/:id', async ({ params }) => shown((await db.query(statements.get, [params.id]))[0]))
  app.get('/Users', async ({ query }) => {
    const found = /"(.*)"/.exec(query.filter ?? '')
    const rows = found
      ? await db.query(statements.find, [found[1].toLowerCase()])
      : await db.query(statements.list, [Number(query.count), Number(query.startIndex) - 1])
    return { totalResults: rows.length, Resources: rows.map(shown) }
  })
  app.post('/Users', async ({ body: sent }, reply) => {
    const values = [crypto.randomUUID(), sent.userName.toLowerCase(), sent.active, JSON.stringify(sent)]
    return reply.code(201).send(shown((await db.query(statements.create, values))[0]))
  })
  app.patch('/Users/:id', async ({ params, body: sent }) =>
    shown((await db.query(statements.patch, [params.id, sent.Operations[0].value]))[0]),
  )
  const logged = (event, text, values) =>
    db.transaction(async query => {
      const [row] = await query(text, values)
      await query(statements.log, [new Date().toISOString(), event, row.id, JSON.stringify({ message: event, changes: [] })])
      return row
    })
  app.post('/logged/Users', async ({ body: sent }, reply) => {
    const values = [crypto.randomUUID(), sent.userName.toLowerCase(), sent.active, JSON.stringify(sent)]
    return reply.code(201).send(shown(await logged('USER_CREATED', statements.create, values)))
  })
  app.patch('/logged/Users/:id', async ({ params, body: sent }) =>
    shown(await logged('USER_UPDATED', statements.patch, [params.id, sent.Operations[0].value])),
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
  const ids = Array.from({ length: size }, (_, index) => `id${index}`)
  return {
    port: app.server.address().port,
    base: '',
    ids,
    db,
    close: async () => {
      await app.close()
      await db.close()
    },
  }
}

/* ---- scimmy-routers ---- */

/** The floor's table behind scimmy-routers; undefined where the contenders of bench/package.json are not installed. */
async function scimmy({ db, ids }) {
  const require = createRequire(new URL('package.json', import.meta.url))
  let SCIMMY, Routers, express
  try {
    ;({ SCIMMY, SCIMMYRouters: Routers } = require('scimmy-routers'))
    express = require('express')
  } catch {
    return undefined
  }
  const egress = async resource => {
    if (resource.id) return shown((await db.query(statements.get, [resource.id]))[0])
    const found = /"(.*)"/.exec(resource.filter?.expression ?? '')
    const { count = 100, startIndex = 1 } = resource.constraints ?? {}
    const rows = found
      ? await db.query(statements.find, [found[1].toLowerCase()])
      : await db.query(statements.list, [count, startIndex - 1])
    return rows.map(shown)
  }
  const ingress = async (resource, data) => {
    const { schemas, meta, ...sent } = JSON.parse(JSON.stringify(data))
    if (resource.id) return shown((await db.query(statements.patch, [resource.id, sent.active]))[0])
    const values = [crypto.randomUUID(), sent.userName.toLowerCase(), sent.active, JSON.stringify(sent)]
    return shown((await db.query(statements.create, values))[0])
  }
  SCIMMY.Resources.declare(SCIMMY.Resources.User, { egress, ingress, degress: async () => undefined })
  const app = express()
  app.use('/scim', new Routers({ type: 'bearer', handler: () => 'bench' }))
  const server = await new Promise(resolve => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  return { port: server.address().port, base: '/scim', ids, token: 'bench', close: async () => server.close() }
}

/* ---- what is measured ---- */

let serial = 0
const pick = (ids, index) => ids[(index * 7919) % ids.length]
const listQuery = 'startIndex=1&count=100'

/** Users whom `patch active` changes by turns; the others are changed once in a while. */
const changed = 2000

/** Requests of each kind for a contender; every run of `create` has new names. */
const kinds = {
  get: { count: 1500, of: (to, index) => request('GET', `${to.base}/Users/${pick(to.ids, index)}`, to) },
  filter: {
    count: 1500,
    of: (to, index) => {
      const filter = encodeURIComponent(`userName eq "${name((index * 7919) % size)}@corp.example"`)
      return request('GET', `${to.base}/Users?filter=${filter}`, to)
    },
  },
  create: { count: changed, of: to => request('POST', `${to.base}/Users`, { ...to, body: body(`new${++serial}`) }) },
  'patch active': {
    count: changed,
    // The same users leave and come back by turns, in the round before the first one too: each request changes something.
    before: changed,
    of: (to, index, round) => request('PATCH', `${to.base}/Users/${to.ids[index]}`, { ...to, body: patch(round % 2 === 1) }),
  },
  'patch active (not changed lately)': {
    count: changed,
    before: changed,
    of: (to, index, round) => {
      const others = size - changed
      const turn = round * changed + index
      const id = to.ids[changed + (turn % others)]
      return request('PATCH', `${to.base}/Users/${id}`, { ...to, body: patch(Math.floor(turn / others) % 2 === 1) })
    },
  },
  'list of 100': { count: 150, of: to => request('GET', `${to.base}/Users?${listQuery}`, to) },
}

/** What a floor with a log row has too. */
const writes = new Set(['create', 'patch active', 'patch active (not changed lately)'])

/** Requests a second of each contender and kind: the best of the rounds, in which they take turns. */
async function measure(contenders) {
  const best = new Map()
  for (const [kind, { count, of, before = Math.ceil(count / 5) }] of Object.entries(kinds)) {
    if (only && !only.includes(kind)) continue
    // Fewer are all remembered.
    if (kind === 'patch active (not changed lately)' && size < 10_000) continue
    for (let round = -1; round < rounds; round++)
      for (const [who, to] of Object.entries(contenders)) {
        if (who === 'logged' && !writes.has(kind)) continue
        const n = round < 0 ? before : count
        const requests = Array.from({ length: n }, (_, index) => of(to, index, round + 1))
        const milliseconds = await load(to.port, requests)
        const key = `${kind} ${who}`
        if (round >= 0) best.set(key, Math.max(best.get(key) ?? 0, (n / milliseconds) * 1000))
      }
  }
  return best
}

/** Requests a second of the first and of the last page of 100 by cursor. */
async function pages({ scim, port, base, token }) {
  let cursor = ''
  let last = ''
  do {
    last = cursor
    cursor = (await scim('GET', `/Users?count=500&cursor=${cursor}`)).nextCursor
  } while (cursor !== undefined)
  const page = value => request('GET', `${base}/Users?count=100&cursor=${value}`, { token })
  // The last cursor's page has up to 500 users after it: both pages are full where there are at least 100.
  const asked = { first: page(''), last: page(last) }
  const found = { first: 0, last: 0 }
  // By turns, so that whatever else the machine does meets both.
  for (let round = 0; round < 2 * rounds + 2; round++)
    for (const [which, of] of Object.entries(asked))
      found[which] = Math.max(found[which], 100_000 / (await load(port, Array(100).fill(of))))
  return found
}

/** Milliseconds of adding and of removing one member of a group with all users but a few: the median of many. */
async function members({ scim, ids }) {
  const few = ids.slice(0, 40)
  const group = await scim('POST', '/Groups', { schemas: [groupSchema], displayName: `everyone ${Date.now()}` })
  const add = some => ({
    schemas: [patchSchema],
    Operations: [{ op: 'add', path: 'members', value: some.map(value => ({ value })) }],
  })
  for (let from = few.length; from < ids.length; from += 500)
    await scim('PATCH', `/Groups/${group.id}`, add(ids.slice(from, from + 500)))
  const timed = async work => {
    const times = []
    for (const id of few) {
      const start = performance.now()
      await work(id)
      times.push(performance.now() - start)
    }
    return times.sort((a, b) => a - b)[times.length >> 1]
  }
  return {
    add: await timed(id => scim('PATCH', `/Groups/${group.id}`, add([id]))),
    remove: await timed(id =>
      scim('PATCH', `/Groups/${group.id}`, {
        schemas: [patchSchema],
        Operations: [{ op: 'remove', path: `members[value eq "${id}"]` }],
      }),
    ),
  }
}

const targets = {
  PGlite: {
    get: 0.6,
    filter: 0.6,
    create: 0.35,
    'patch active': 0.5,
    'patch active (not changed lately)': 0.5,
    'list of 100': 0.6,
  },
  PostgreSQL: {
    get: 0.4,
    filter: 0.4,
    create: 0.4,
    'patch active': 0.4,
    'patch active (not changed lately)': 0.4,
    'list of 100': 0.5,
  },
}

async function measured(engine, database) {
  const where = size === 10_000 ? engine : `${engine} with ${size.toLocaleString('en')} users`
  const service = await ours(database)
  const bare = await floor(database)
  const routers = await scimmy(bare)
  const logged = { ...bare, base: '/logged' }
  const best = await measure({ service, floor: bare, logged, ...(routers && { scimmy: routers }) })
  const rows = []
  for (const kind of Object.keys(kinds)) {
    const speed = who => best.get(`${kind} ${who}`)
    if (speed('service') === undefined) continue
    rows.push({
      name: `${where}, ${kind}, to the floor`,
      value: speed('service') / speed('floor'),
      unit: 'x',
      atLeast: targets[engine][kind],
    })
    rows.push(
      { name: `${where}, ${kind}`, value: speed('service'), unit: '/s' },
      { name: `${where}, ${kind}, floor`, value: speed('floor'), unit: '/s' },
    )
    if (writes.has(kind))
      rows.push({ name: `${where}, ${kind}, to a floor with a log row`, value: speed('service') / speed('logged'), unit: 'x' })
    if (routers) rows.push({ name: `${where}, ${kind}, to scimmy-routers`, value: speed('service') / speed('scimmy'), unit: 'x' })
  }
  if (!only || only.includes('pages')) {
    const { first, last } = await pages(service)
    rows.push({ name: `${where}, last page by cursor to the first`, value: first / last, unit: 'x', limit: 1.1 })
  }
  if (!only || only.includes('members')) {
    const { add, remove } = await members(service)
    const many = size.toLocaleString('en')
    rows.push({ name: `${where}, group of ${many}: add one member`, value: add, unit: 'ms', limit: 15 })
    rows.push({ name: `${where}, group of ${many}: remove one member`, value: remove, unit: 'ms', limit: 15 })
  }
  await routers?.close()
  await bare.close()
  await service.close()
  return rows
}

const script = fileURLToPath(import.meta.url)

/** Rows that a process of its own measures, with as many users. */
function measuredApart(command, words, users) {
  const env = { ...process.env, USERS: String(users) }
  const child = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26, env })
  if (child.status !== 0) throw new Error(child.stderr)
  const line = child.stdout.split('\n').find(text => text.startsWith('rows: '))
  return line === undefined ? [] : JSON.parse(line.slice('rows: '.length))
}

const embedded = users => measuredApart(process.execPath, [script, '--pglite'], users)

/** On the server that ATTRMAP_TEST_POSTGRES names, or on one that with-postgres.sh starts. */
function onPostgres(users) {
  if (process.env.ATTRMAP_TEST_POSTGRES) return measuredApart(process.execPath, [script, '--postgres'], users)
  const shell = fileURLToPath(new URL('../scripts/with-postgres.sh', import.meta.url))
  return measuredApart('bash', [shell, process.execPath, script, '--postgres'], users)
}

export async function run() {
  const sizes = process.env.USERS ? [size] : [10_000, 100_000]
  return sizes.flatMap(users => [...embedded(users), ...onPostgres(users)])
}

if (process.argv[1] === script) {
  const server = process.env.ATTRMAP_TEST_POSTGRES
  const print = rows => console.log(`rows: ${JSON.stringify(rows)}`)
  if (process.argv.includes('--postgres') && server) print(await measured('PostgreSQL', server))
  else if (process.argv.includes('--pglite')) print(await measured('PGlite'))
  else console.table(await run())
}
