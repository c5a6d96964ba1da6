import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createService } from '../../src/service/index.js'
import { type Directory, type Json, type Reply, snapshot, useService } from './support.js'

const tested = useService()
const root = fileURLToPath(new URL('../../', import.meta.url))

/** What leads to each code of the admin API; a request that a person could make. */
const refusals: Readonly<Record<string, [status: number, lead: () => Promise<Reply>]>> = {
  SVC201: [400, () => tested.api('POST', '/providers', { displayName: '' })],
  SVC203: [403, async () => tested.api('GET', '/providers', undefined, { token: (await tested.person(['desktop-user'])).token })],
  SVC206: [406, () => tested.api('GET', '/sync-log', undefined, { headers: { accept: 'image/png' } })],
  SVC301: [409, async () => tested.api('POST', `/users/${(await tested.person([])).id}/unblock`)],
  SVC302: [
    400,
    async () => {
      const admin = await tested.person(['customer-cloud-admin'])
      return tested.api('POST', `/users/${admin.id}/deactivate`, undefined, { token: admin.token })
    },
  ],
  SVC303: [409, async () => tested.api('POST', '/users', { userName: (await tested.person([])).userName })],
  SVC304: [
    400,
    async () => tested.api('PUT', `/providers/${(await tested.provider()).id}/org-mapping`, { method: 'c42OrgName' }),
  ],
  SVC305: [
    400,
    async () => {
      const { directory, group } = await withGroup()
      const mappings = [{ groupId: group.id, roleIds: [] }]
      return tested.api('PUT', `/providers/${directory.id}/role-mapping`, { method: 'scim-groups', mappings })
    },
  ],
  SVC306: [
    409,
    async () => {
      const { directory, group } = await withGroup()
      const { id: orgId } = await tested.org()
      const mapping = { groupIds: [group.id], orgId }
      return tested.api('PUT', `/providers/${directory.id}/org-mapping`, { method: 'scim-groups', mappings: [mapping, mapping] })
    },
  ],
  SVC307: [
    409,
    async () => {
      const directory = await tested.provider()
      await directory.disable((await directory.create()).id)
      return tested.api('DELETE', `/providers/${directory.id}`)
    },
  ],
  SVC308: [409, async () => tested.api('POST', `/orgs/${(await defaultOrg()).id}/deactivate`)],
  SVC309: [
    409,
    async () => {
      const directory = await tested.provider()
      const run = await tested.done('POST', `/providers/${directory.id}/apply-runs`, {})
      await tested.service.runDueWork()
      return tested.api('POST', `/providers/${directory.id}/apply-runs`, { basedOn: run.id })
    },
  ],
  SVC310: [
    409,
    async () => {
      const matter = await tested.done('POST', '/legal-hold/matters', { name: `Matter ${tested.next()}` })
      const user = await tested.person([])
      await tested.done('POST', `/legal-hold/matters/${matter.id}/custodians`, { userId: user.id })
      return tested.api('POST', `/legal-hold/matters/${matter.id}/custodians`, { userId: user.id })
    },
  ],
  SVC313: [409, async () => tested.api('POST', `/orgs/${(await tested.org()).id}/activate`)],
}

async function withGroup(): Promise<{ directory: Directory; group: Json }> {
  const directory = await tested.provider()
  return { directory, group: await directory.group() }
}

async function defaultOrg(): Promise<Json> {
  const { items } = await tested.done('GET', '/orgs?limit=500')
  const found = items.find(org => org.isDefault === true)
  if (!found) throw new Error('there is always a default organisation')
  return found
}

describe('codes of the admin API', () => {
  it.each(Object.entries(refusals))('%s', async (code, [status, lead]) => {
    const reply = await lead()
    expect([reply.status, reply.body.code]).toEqual([status, code])
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(reply.body.detail.length).toBeGreaterThan(10)
  })

  it('SVC402: a value from the directory that is not stored is named in the log', async () => {
    const directory = await tested.provider()
    const user = await directory.create({ userType: 'Guest' })
    const messages = (await tested.log({ userName: user.userName })).map(entry => String(entry.message))
    expect(messages.join('\n')).toContain('SVC402')
  })
})

describe('SVC299', () => {
  it('a failure of the service itself names the request, and nothing of its inside', async () => {
    let broken = false
    const clock = () => {
      if (broken) throw new Error('the password is swordfish')
      return new Date()
    }
    const service = await createService({ adminToken: 'operator', clock, snapshot: await snapshot() })
    broken = true
    const reply = await service.inject({
      method: 'POST',
      url: '/api/v1/orgs',
      headers: { authorization: 'Bearer operator' },
      payload: { name: 'Field' },
    })
    broken = false
    expect(reply.statusCode).toBe(500)
    expect(reply.json()).toMatchObject({ code: 'SVC299', detail: expect.stringMatching(/request \S+/) })
    expect(reply.body).not.toContain('swordfish')
    await service.close()
  })
})

describe('codes of starting the service', () => {
  it('SVC103: an empty admin token is no token', async () => {
    await expect(createService({ adminToken: '' })).rejects.toMatchObject({ code: 'SVC103' })
  })

  it('SVC104: a folder that cannot be, a server that is not there and an address that is none say so, without the password', async () => {
    const file = fileURLToPath(import.meta.url)
    const said = (database: string) =>
      createService({ database }).then(
        () => 'opened',
        (error: Error & { code: string }) => `${error.code} ${error.message}`,
      )
    expect(await said(join(file, 'data'))).toMatch(
      /^SVC104 .*codes\.test\.ts.data cannot be used, ENOTDIR.*: it, or what it lies in, is a file; name a folder$/,
    )
    expect(await said(file)).toMatch(
      /^SVC104 .*codes\.test\.ts cannot be used, EEXIST.*: it, or what it lies in, is a file; name a folder$/,
    )
    expect(await said('postgres://attrmap:swordfish@127.0.0.1:1/attrmap')).toBe(
      'SVC104 postgres://127.0.0.1:1/attrmap cannot be used, connect ECONNREFUSED 127.0.0.1:1: check the address, the user and the password, and that the database exists',
    )
    expect(await said('postgres://attrmap:sword fish@')).toMatch(
      /^SVC104 the address of the database cannot be used, Invalid URL/,
    )
  })

  it('SVC102: without its optional packages the service says how to install them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-lean-'))
    await mkdir(join(folder, 'node_modules'))
    await symlink(join(root, 'dist'), join(folder, 'dist'))
    for (const name of ['ajv', 'zod', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string'])
      await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    const script = `const { createService } = await import(${JSON.stringify(pathToFileURL(join(folder, 'dist/service/index.js')).href)})
      await createService().catch(error => console.log(error.code, error.message))`
    const said = await new Promise<string>(resolve => {
      const child = spawn(
        process.execPath,
        ['--preserve-symlinks', '--preserve-symlinks-main', '--input-type=module', '-e', script],
        { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      )
      let text = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += chunk))
      child.on('close', () => resolve(text))
    })
    await rm(folder, { recursive: true })
    expect(said).toMatch(/^SVC102 the service needs the package \S+: npm install /)
  })
})
