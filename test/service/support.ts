import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { createService, makeSnapshot, type Service, type ServiceOptions } from '../../src/service/index.js'
import { checkAnswer } from './answers.js'

export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const coreUser = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const coreGroup = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const scimErrorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'
export const adminToken = 'admin-token-of-the-tests'

/** A JSON object of an answer, with the members that tests read most often. */
export interface Json {
  readonly [key: string]: unknown
  readonly id: string
  readonly token: string
  readonly state: string
  readonly orgId: string
  readonly roleIds: string[]
  readonly userName: string
  readonly displayName: string
  readonly profile: Readonly<Record<string, string | null>>
  readonly items: Json[]
  readonly total: number
  readonly Resources: Json[]
  readonly totalResults: number
  readonly members: { value: string; $ref: string; display?: string; type?: string }[]
  readonly meta: { resourceType: string; created: string; lastModified: string; location: string; version: string }
  /** SCIM errors and problem documents. */
  readonly detail: string
  readonly code: string
  readonly rule: string
  readonly scimType: string
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
  /** The parsed body; an empty object when there is none. */
  readonly body: Json
}

export interface Request {
  /** Instead of the usual token; null sends none. */
  readonly token?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

type Method = NonNullable<InjectOptions['method']>

/** A settable clock: starts at noon, so that nothing falls on midnight by accident. */
export class Clock {
  #now = Date.UTC(2026, 10, 25, 12)
  readonly now = () => new Date(this.#now)
  set(time: string): void {
    this.#now = Date.parse(time)
  }
  advance({ days = 0, minutes = 0, seconds = 0 }: { days?: number; minutes?: number; seconds?: number }): void {
    this.#now += (days * 86_400 + minutes * 60 + seconds) * 1000
  }
}

/**
 * One service for a test file, in memory, or on a PostgreSQL database of its own when `ATTRMAP_TEST_POSTGRES` names a server. Tests
 * of the file share it: they make providers and users of their own.
 */
export function useService(options: Omit<ServiceOptions, 'database' | 'clock' | 'adminToken'> = {}): TestService {
  const tested = new TestService()
  beforeAll(() => tested.start(options), 120_000)
  afterAll(() => tested.stop())
  return tested
}

export class TestService {
  readonly clock = new Clock()
  #service: Service | undefined
  #dropDatabase: (() => Promise<void>) | undefined
  #count = 0

  async start(options: ServiceOptions): Promise<void> {
    const server = process.env.ATTRMAP_TEST_POSTGRES
    const fresh = server === undefined ? undefined : await createDatabase(server)
    this.#dropDatabase = fresh?.drop
    this.#service = await createService({
      clock: this.clock.now,
      adminToken,
      baseUrl: 'https://service.example',
      failedAttempts: 10_000,
      ...(fresh ? { database: fresh.url } : { snapshot: await snapshot() }),
      ...options,
    })
  }

  async stop(): Promise<void> {
    await this.#service?.close()
    await this.#dropDatabase?.()
  }

  get service(): Service {
    if (!this.#service) throw new Error('the service starts before the first test')
    return this.#service
  }

  /** A number that no other call of this file got. */
  next(): number {
    this.#count++
    return this.#count
  }

  /** `ann-7@corp.example`: a user name that no other call got. */
  address(name = 'user'): string {
    return `${name}-${this.next()}@corp.example`
  }

  /** A text or bytes go out as they are, anything else as JSON. */
  async send(method: Method, url: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const reply = await this.service.inject({
      method,
      url,
      headers: { ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    })
    const contentType = String(reply.headers['content-type'] ?? '')
    if (url.startsWith('/api/v1/')) checkAnswer({ method, url, status: reply.statusCode, contentType, text: reply.body })
    const isJson = contentType.includes('json') && reply.body !== ''
    return {
      status: reply.statusCode,
      headers: reply.headers as Reply['headers'],
      text: reply.body,
      body: (isJson ? JSON.parse(reply.body) : {}) as Json,
    }
  }

  /** Calls the admin API; the path begins behind `/api/v1`. */
  api(method: Method, path: string, body?: unknown, { token = adminToken, headers = {} }: Request = {}): Promise<Reply> {
    return this.send(method, `/api/v1${path}`, body, {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    })
  }

  /** Calls the admin API and insists on success. */
  async done(method: Method, path: string, body?: unknown, request?: Request): Promise<Json> {
    const reply = await this.api(method, path, body, request)
    if (reply.status >= 300) throw new Error(`${method} ${path} answered ${reply.status}: ${reply.text}`)
    return reply.body
  }

  /** Adds a provider; its name is its own unless given. */
  async provider(more: Readonly<Record<string, unknown>> = {}): Promise<Directory> {
    const made = await this.done('POST', '/providers', {
      displayName: `Directory ${this.next()}`,
      credentialType: 'oauthToken',
      identityProvider: 'azure',
      ...more,
    })
    return new Directory(this, made)
  }

  /** Adds an organisation; under the default one unless `parentId` is given. */
  async org(more: Readonly<Record<string, unknown>> = {}): Promise<Json> {
    return this.done('POST', '/orgs', { name: `Org ${this.next()}`, ...more })
  }

  /** A local user with these roles, and a token to act as him. */
  async person(roleIds: readonly string[], more: Readonly<Record<string, unknown>> = {}): Promise<Json> {
    const user = await this.done('POST', '/users', { userName: this.address('person'), roleIds, ...more })
    const { token } = await this.done('POST', `/users/${user.id}/api-tokens`)
    return { ...user, token }
  }

  /** What the console shows of a user. */
  user(id: string): Promise<Json> {
    return this.done('GET', `/users/${id}`)
  }

  /** Moves the clock and carries out what has become due. */
  async later(time: { days?: number; minutes?: number; seconds?: number }): Promise<void> {
    this.clock.advance(time)
    await this.service.runDueWork()
  }

  /** Entries of the sync log, oldest first. Filters as of the API: `{ userName, event, providerId ... }`. */
  async log(filters: Readonly<Record<string, string>> = {}): Promise<Json[]> {
    const query = new URLSearchParams({ limit: '500', order: 'asc', ...filters })
    return (await this.done('GET', `/sync-log?${query}`)).items
  }

  /** Names of the sync log's events about one user, oldest first. */
  async events(userName: string): Promise<string[]> {
    return (await this.log({ userName })).map(entry => String(entry.event))
  }
}

/** A provider with its token: the directory's side. */
export class Directory {
  readonly id: string
  token: string
  constructor(
    readonly tested: TestService,
    readonly made: Json,
  ) {
    this.id = made.id
    this.token = made.token
  }

  /** Calls the SCIM side with this provider's token; the path begins behind `/scim/v2`. */
  scim(method: Method, path: string, body?: unknown, { token = this.token, headers = {} }: Request = {}): Promise<Reply> {
    return this.tested.send(method, `/scim/v2${path}`, body, {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/scim+json' }),
      ...headers,
    })
  }

  /** Calls the SCIM side and insists on success. */
  async done(method: Method, path: string, body?: unknown, request?: Request): Promise<Json> {
    const reply = await this.scim(method, path, body, request)
    if (reply.status >= 300) throw new Error(`${method} ${path} answered ${reply.status}: ${reply.text}`)
    return reply.body
  }

  /** Creates a user as Entra does, with its own name unless given. @returns the SCIM resource */
  create(more: Readonly<Record<string, unknown>> = {}): Promise<Json> {
    return this.done('POST', '/Users', newUser({ userName: this.tested.address(), ...more }))
  }

  /** Creates a group with these members. */
  group(displayName = `Group ${this.tested.next()}`, memberIds: readonly string[] = []): Promise<Json> {
    return this.done('POST', '/Groups', {
      schemas: [coreGroup],
      displayName,
      members: memberIds.map(value => ({ value })),
    })
  }

  patch(path: string, ...operations: readonly Readonly<Record<string, unknown>>[]): Promise<Json> {
    return this.done('PATCH', path, patch(...operations))
  }

  /** Asks for a deactivation as Entra does. */
  disable(id: string): Promise<Json> {
    return this.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' })
  }

  enable(id: string): Promise<Json> {
    return this.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' })
  }

  join(groupId: string, ...userIds: readonly string[]): Promise<Json> {
    return this.patch(`/Groups/${groupId}`, { op: 'Add', path: 'members', value: userIds.map(value => ({ value })) })
  }

  leave(groupId: string, ...userIds: readonly string[]): Promise<Json> {
    return this.patch(`/Groups/${groupId}`, { op: 'Remove', path: 'members', value: userIds.map(value => ({ value })) })
  }
}

export const patch = (...operations: readonly Readonly<Record<string, unknown>>[]) => ({
  schemas: [patchOp],
  Operations: operations,
})

/** The body of a POST to /Users with the suggested mappings: the user name is also the e-mail address. */
export const newUser = ({ userName, ...more }: { readonly userName: string } & Readonly<Record<string, unknown>>) => ({
  schemas: [coreUser, enterprise],
  userName,
  active: true,
  emails: [{ type: 'work', value: userName, primary: true }],
  ...more,
})

/* ---- databases ---- */

/**
 * The snapshot that new services start from. It is kept in a temporary file for the other test files of the run and for later runs;
 * the name changes with the migrations.
 */
export async function snapshot(): Promise<Blob> {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)))
  const parts = ['../../src/service/store/migrations.ts', '../../node_modules/@electric-sql/pglite/package.json']
  const hash = parts.reduce((sum, part) => sum.update(read(part)), createHash('sha256')).digest('hex')
  const folder = join(tmpdir(), 'attrmap-tests')
  const path = join(folder, `snapshot-${hash.slice(0, 16)}.tar`)
  const known = await readFile(path).catch(() => undefined)
  if (known) return new Blob([known], { type: isGzip(known) ? 'application/x-gzip' : 'application/x-tar' })
  const made = await makeSnapshot()
  await mkdir(folder, { recursive: true })
  // Files that start together may both make one; a rename shows readers whole files only.
  const own = `${path}.${process.pid}`
  await writeFile(own, Buffer.from(await made.arrayBuffer()))
  await rename(own, path)
  return made
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A fresh database on a PostgreSQL server. */
async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `attrmap_${crypto.randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await run(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}
