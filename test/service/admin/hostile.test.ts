import { beforeAll, describe, expect, it } from 'vitest'
import { accessRoles } from '../../../src/service/admin/authorize.js'
import { adminTable } from '../../../src/service/admin/table.js'
import { type Directory, type Json, useService } from '../support.js'

/** Every call of the admin API by what a hostile or clumsy caller sends. The bench holds each answer to the OpenAPI document besides. */
const tested = useService()
let directory: Directory
let user: Json
beforeAll(async () => {
  directory = await tested.provider({ identityProvider: 'other' })
  user = await directory.create()
})

const filled = (path: string, id: (name: string) => string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(id(name)))
const routes = adminTable
  .filter(({ path }) => path !== '/sync-log/stream')
  .map(route => [`${route.method} ${route.path}`, route] as const)
const bodies = [
  undefined,
  {},
  [],
  'text',
  7,
  null,
  {
    displayName: 7,
    name: {},
    userName: [],
    roleIds: 'all',
    orgId: {},
    method: 'none',
    mappings: {},
    userIds: {},
    purgeDate: 'soon',
  },
  {
    displayName: '\u0000',
    name: ' ',
    userName: 'x'.repeat(1000),
    expression: 7,
    frequency: 'hourly',
    maximumUsers: -1,
    dryRun: 'yes',
  },
]

describe('roles', () => {
  it.each(routes)('%s is for the roles that it names', async (_name, route) => {
    const path = filled(route.path, () => 'nobody')
    const open = new Set(['customer-cloud-admin', ...accessRoles[route.access]])
    expect((await tested.api(route.method, path, undefined, { token: null })).status).toBe(401)
    for (const [role, person] of Object.entries(await people())) {
      const { status, body } = await tested.api(route.method, path, route.method === 'GET' ? undefined : {}, {
        token: person.token,
      })
      if (open.has(role)) expect([role, status]).not.toEqual([role, 403])
      else expect([role, status, body.code]).toEqual([role, 403, 'SVC203'])
    }
  })

  let made: Promise<Record<string, Json>> | undefined
  const people = () => {
    const names = [
      'desktop-user',
      'audit-log-viewer',
      'identity-management-administrator',
      'cross-org-legal-admin',
      'user-modify',
    ]
    made ??= Promise.all(names.map(async role => [role, await tested.person([role])] as const)).then(Object.fromEntries)
    return made
  }
})

describe('wrong input', () => {
  it.each(routes)('%s never fails by itself', async (_name, route) => {
    const ids = ['nobody', '\u0000', "' OR 1=1", '__proto__', '../users', 'x'.repeat(500), user.id, directory.id]
    for (const id of ids)
      for (const body of route.method === 'GET' ? [undefined] : bodies.slice(0, id === 'nobody' ? undefined : 2)) {
        // What deletes is asked for nobody only: the others are needed.
        if (route.method === 'DELETE' && (id === directory.id || id === user.id)) continue
        const reply = await tested.api(
          route.method,
          filled(route.path, () => id),
          body,
        )
        if (reply.status >= 500) throw new Error(`${id} ${JSON.stringify(body)}: ${reply.text}`)
        if (reply.status < 400) continue
        expect(reply.body.code).toMatch(/^SVC\d{3}$/)
        expect(reply.body.detail.length).toBeGreaterThan(5)
      }
  })

  const reads = routes.filter(([, route]) => route.method === 'GET')
  it.each(reads)('%s with odd queries is answered', async (_name, route) => {
    const path = filled(route.path, name => (name === 'id' && route.path.startsWith('/users') ? user.id : directory.id))
    for (const query of [
      'limit=0',
      'limit=501',
      'limit=-1',
      'limit=1e3',
      'limit=x',
      'cursor=!!',
      'cursor=AA',
      'cursor=OTk5OTk5OTk5OTk5OTk5OTk5OTk5',
      'limit=1&limit=2',
      '__proto__=1',
      'q=%25%5C_',
      'state=%00',
      'eventOccurredAfter=yesterday',
      'eventOccurredAfter=9999999-01-01',
      'order=up',
      'q=%ff',
      'unknown=1',
    ]) {
      const { status, text } = await tested.api('GET', `${path}?${query}`)
      if (status >= 500) throw new Error(`${query}: ${text}`)
    }
    if (!route.query) return
    if ('limit' in (route.query as unknown as { shape: object }).shape) {
      const refused = await tested.api('GET', `${path}?limit=501`)
      if (refused.status !== 404) expect([refused.status, refused.body.code]).toEqual([400, 'SVC201'])
    }
  })
})
