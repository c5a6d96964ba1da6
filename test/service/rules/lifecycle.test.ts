import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createService, type Service } from '../../../src/service/index.js'
import { type ProviderClient, useBench } from '../console.js'
import { patch } from '../support.js'

const bench = useBench()

/** Events logged for one user since a point, in order. */
async function eventsOf(provider: ProviderClient, userId: string): Promise<string[]> {
  return provider.events({ userId })
}

const device = async (userId: string) =>
  (await bench.api('POST', `/users/${userId}/devices`, { name: 'Laptop' })).body.id as string
const devices = async (userId: string) => (await bench.api('GET', `/users/${userId}/devices`)).body.items

describe('block, deauthorize, deactivate', () => {
  it('R49 R50 R51 a blocked user cannot sign in, is signed out everywhere, and still backs up', async () => {
    const provider = await bench.provider()
    const id = await provider.user('b')
    const deviceId = await device(id)
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId })).status).toBe(200)
    expect((await bench.api('POST', `/users/${id}/block`)).body).toMatchObject({
      state: 'blocked',
      blocked: true,
      canSignIn: false,
      backup: 'running',
      archives: 'live',
    })
    const refused = await bench.api('POST', `/users/${id}/sign-in`, { deviceId })
    expect([refused.status, refused.body.code]).toEqual([403, 'SVC311'])
    expect((await devices(id))[0]).toMatchObject({ signedIn: false, active: true, backup: 'running' })
  })

  it('R49 a blocked device cannot sign in though its user can', async () => {
    const provider = await bench.provider()
    const id = await provider.user('bd')
    const deviceId = await device(id)
    await bench.api('POST', `/users/${id}/devices/${deviceId}/block`)
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId })).status).toBe(403)
    expect((await bench.api('POST', `/users/${id}/sign-in`, {})).status).toBe(200)
    await bench.api('POST', `/users/${id}/devices/${deviceId}/unblock`)
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId })).status).toBe(200)
  })

  it('R52 R53 deauthorizing signs out of one device, stops its backup, and never changes the user', async () => {
    const provider = await bench.provider()
    const id = await provider.user('d')
    const [first, second] = [await device(id), await device(id)]
    expect((await bench.api('POST', `/users/${id}/devices/${first}/deauthorize`)).body).toMatchObject({
      signedIn: false,
      active: true,
      backup: 'stopped',
    })
    expect((await bench.view(id)).state).toBe('active')
    expect((await devices(id)).find((item: { id: string }) => item.id === second)).toMatchObject({
      signedIn: true,
      backup: 'running',
    })
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId: first })).status).toBe(200)
    expect((await devices(id)).find((item: { id: string }) => item.id === first)).toMatchObject({
      signedIn: true,
      backup: 'running',
    })
  })

  it('R54 R56 R57 R99 deactivating stops everything: blocked, devices deactivated, archives in cold storage', async () => {
    const provider = await bench.provider()
    const id = await provider.user('x')
    await device(id)
    const { body } = await bench.api('POST', `/users/${id}/deactivate`)
    expect(body).toMatchObject({
      state: 'deactivated',
      active: false,
      blocked: true,
      canSignIn: false,
      backup: 'stopped',
      archives: 'cold',
    })
    expect((await devices(id))[0]).toMatchObject({ active: false, signedIn: false, backup: 'stopped' })
    const archives = (await bench.api('GET', `/archives?userId=${id}`)).body.items
    expect(archives).toHaveLength(1)
    expect(archives[0]).toMatchObject({ userId: id, state: 'cold', enteredAt: bench.time.now.toISOString() })
  })

  it('R55 signing in on a deactivated device works while the user is active', async () => {
    const provider = await bench.provider()
    const id = await provider.user('dd')
    const deviceId = await device(id)
    expect((await bench.api('POST', `/users/${id}/devices/${deviceId}/deactivate`)).body).toMatchObject({
      active: false,
      signedIn: false,
    })
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId })).status).toBe(200)
    expect((await devices(id))[0]).toMatchObject({ active: true, signedIn: true })
    await bench.api('POST', `/users/${id}/deactivate`)
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId })).status).toBe(403)
  })

  it('R58 signing in needs Desktop User or PROe User', async () => {
    const provider = await bench.provider()
    const id = await provider.user('roles')
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['org-admin'] })
    expect((await bench.view(id)).canSignIn).toBe(false)
    expect((await bench.api('POST', `/users/${id}/sign-in`, {})).body.rule).toBe('R58')
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['desktop-user'] })
    expect((await bench.api('POST', `/users/${id}/sign-in`, {})).body).toMatchObject({ app: true, console: false })
  })

  it('R58 the app on a device needs Desktop User; PROe User is for the console', async () => {
    const provider = await bench.provider()
    const id = await provider.user('console')
    const deviceId = await device(id)
    await bench.api('POST', `/users/${id}/devices/${deviceId}/deauthorize`)
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['proe-user'] })
    expect((await bench.api('POST', `/users/${id}/sign-in`, {})).body).toMatchObject({ app: false, console: true })
    for (const [path, body] of [
      ['sign-in', { deviceId }],
      ['devices', { name: 'another' }],
    ] as const) {
      const refused = await bench.api('POST', `/users/${id}/${path}`, body)
      expect([refused.status, refused.body.rule]).toEqual([403, 'R58'])
    }
    expect(await devices(id)).toMatchObject([{ signedIn: false, backup: 'stopped' }])
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['desktop-user'] })
    expect((await bench.api('POST', `/users/${id}/sign-in`, { deviceId })).status).toBe(200)
  })

  it('R59 blocking an org blocks its users and its child orgs; unblocking leaves the users blocked', async () => {
    const parent = await bench.org('Blocked parent')
    const child = await bench.org('Blocked child', { parentId: parent })
    const id = await bench.local('orgblock@r59.example', { orgId: child })
    await bench.api('POST', `/orgs/${parent}/block`)
    expect((await bench.api('GET', `/orgs/${child}`)).body.blocked).toBe(true)
    expect(await bench.view(id)).toMatchObject({ state: 'blocked', blockReasons: ['org'] })
    expect((await bench.api('POST', `/users/${id}/unblock`)).status).toBe(409)
    await bench.api('POST', `/orgs/${parent}/unblock`)
    expect((await bench.view(id)).state).toBe('blocked')
    expect((await bench.api('POST', `/users/${id}/unblock`)).body.state).toBe('active')
  })

  it('R59 a blocked org blocks whom the directory creates in it', async () => {
    const provider = await bench.provider()
    const org = await bench.defaultOrg()
    await bench.api('POST', `/orgs/${org}/block`)
    const id = await provider.user('newcomer')
    expect(await bench.view(id)).toMatchObject({ state: 'blocked', blockReasons: ['org'], canSignIn: false })
    expect(await eventsOf(provider, id)).toEqual(['USER_CREATED', 'USER_BLOCKED'])
    await bench.api('POST', `/orgs/${org}/unblock`)
    expect((await bench.api('POST', `/users/${id}/unblock`)).body).toMatchObject({ state: 'active', canSignIn: true })
  })

  it('R59 R71 whoever is in a blocked org, or moved into it, is signed out, and the cause is kept', async () => {
    const provider = await bench.provider()
    const org = await bench.org('Blocked with cause')
    const [inside, mover] = [await provider.user('inside'), await provider.user('mover')]
    await device(mover)
    await bench.api('POST', `/users/${inside}/move`, { orgId: org })
    await bench.api('POST', `/orgs/${org}/block`)
    await bench.api('POST', `/users/${mover}/move`, { orgId: org })
    for (const id of [inside, mover]) {
      expect((await bench.api('GET', `/users/${id}/explanation`)).body.status).toMatchObject({
        state: 'blocked',
        event: 'USER_BLOCKED',
        cause: 'org',
      })
      expect((await eventsOf(provider, id)).slice(-2)).toEqual(['ORG_CHANGED', 'USER_BLOCKED'])
    }
    expect(await devices(mover)).toMatchObject([{ signedIn: false, backup: 'running' }])
  })

  it('R59 whoever is moved by a request that ran beside the blocking of the org is blocked too', async () => {
    const provider = await bench.provider()
    const ids = await Promise.all(['b1', 'b2', 'b3', 'b4'].map(name => provider.user(`${name}@beside.example`)))
    const [org, group] = [await bench.org('Blocked beside'), await provider.group('Beside')]
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupIds: [group], orgId: org }],
    })
    const moving = ids.map(id => provider.addMember(group, id))
    await Promise.all([bench.api('POST', `/orgs/${org}/block`), ...moving])
    for (const id of ids) expect(await bench.view(id)).toMatchObject({ orgId: org, state: 'blocked', blockReasons: ['org'] })
  })

  it('R71 the status is explained in the words of the log, on legal hold too', async () => {
    const provider = await bench.provider()
    const id = await provider.user('explained')
    const why = async () => (await bench.api('GET', `/users/${id}/explanation`)).body.status.event
    const matter = await bench.hold(id)
    expect(await why()).toBe('HOLD_MEMBERSHIP_CREATED')
    await bench.release(matter, id)
    expect(await why()).toBe('HOLD_MEMBERSHIP_DEACTIVATED')
  })

  it('R59 R65 who comes back into another org is not blocked by the one he was in', async () => {
    const provider = await bench.provider()
    const id = await provider.user('moved')
    const [old, fresh] = [await bench.org('Blocked old'), await bench.org('Open new')]
    const group = await provider.group('Movers', [id])
    const mapTo = (orgId: string) =>
      bench.api('PUT', `/providers/${provider.id}/org-mapping`, {
        method: 'scim-groups',
        mappings: [{ groupIds: [group], orgId }],
      })
    await bench.api('POST', `/users/${id}/move`, { orgId: old })
    await bench.api('POST', `/users/${id}/deactivate`)
    await bench.api('POST', `/orgs/${old}/block`)
    await mapTo(fresh)
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'active', orgId: fresh, blockReasons: [] })
    await bench.api('POST', `/users/${id}/deactivate`)
    await mapTo(old)
    await bench.api('POST', `/users/${id}/activate`)
    expect(await bench.view(id)).toMatchObject({ state: 'blocked', orgId: old, blockReasons: ['org'] })
    expect((await eventsOf(provider, id)).slice(-3)).toEqual(['USER_REACTIVATED', 'ORG_CHANGED', 'USER_BLOCKED'])
  })
})

describe('life cycle', () => {
  it('R60 R67 block reasons are a set: the directory does not undo a security block', async () => {
    const provider = await bench.provider()
    const id = await provider.user('set')
    await bench.api('POST', `/users/${id}/block`)
    const before = await eventsOf(provider, id)
    expect((await provider.setActive(id, true)).status).toBe(200)
    expect(await eventsOf(provider, id)).toEqual(before)
    await provider.setActive(id, false)
    expect([...(await bench.view(id)).blockReasons].sort()).toEqual(['administrator', 'provisioning'])
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'blocked', blockReasons: ['administrator'] })
  })

  it('R61 nobody deactivates his own account', async () => {
    const id = await bench.local('self@r61.example', { roleIds: ['customer-cloud-admin'] })
    await bench.local('other@r61.example', { roleIds: ['customer-cloud-admin'] })
    const { token } = (await bench.api('POST', `/users/${id}/api-tokens`)).body
    const refused = await bench.api('POST', `/users/${id}/deactivate`, undefined, { token })
    expect([refused.status, refused.body.rule]).toEqual([400, 'R61'])
    expect((await bench.api('POST', `/users/${id}/deactivate`)).status).toBe(200)
    expect((await bench.api('GET', '/users', undefined, { token })).status).toBe(401)
  })

  it('R62 an administrator’s activation clears every block', async () => {
    const provider = await bench.provider()
    const id = await provider.user('clear')
    await bench.api('POST', `/users/${id}/block`)
    await bench.api('POST', `/users/${id}/deactivate`)
    expect((await bench.api('POST', `/users/${id}/activate`)).body).toMatchObject({
      state: 'active',
      blocked: false,
      blockReasons: [],
      archives: 'live',
    })
    expect((await bench.api('POST', `/users/${id}/activate`)).status).toBe(409)
  })

  it('R63 the directory re-enables a deactivated user: archives and all devices come back', async () => {
    const provider = await bench.provider()
    const id = await provider.user('back')
    await device(id)
    await provider.setActive(id, false)
    await bench.passAndWork(15)
    expect((await bench.view(id)).state).toBe('deactivated')
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'active', archives: 'live', blocked: false })
    expect((await devices(id))[0].active).toBe(true)
    expect((await bench.api('GET', `/archives?userId=${id}`)).body.total).toBe(0)
    expect((await eventsOf(provider, id)).at(-1)).toBe('USER_REACTIVATED')
  })

  it('R64 purged archives do not come back', async () => {
    const provider = await bench.provider()
    const id = await provider.user('purged')
    await bench.api('POST', `/users/${id}/deactivate`)
    const [archive] = (await bench.api('GET', `/archives?userId=${id}`)).body.items
    await bench.api('POST', `/archives/${archive.id}/purge`)
    expect((await bench.view(id)).state).toBe('archives-deleted')
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'active', archives: 'none' })
    const last = (await provider.log({ userId: id })).at(-1)
    expect(last).toMatchObject({ event: 'USER_REACTIVATED', result: 'warning' })
    expect(last?.message).toContain('archives deleted on')
  })

  it('R64 archives that were destroyed are not live again by leaving and coming back once more; a device makes new ones', async () => {
    const provider = await bench.provider()
    await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 0 })
    const id = await provider.user('twice')
    await provider.setActive(id, false)
    await bench.passAndWork(91 * 24 * 60)
    for (let time = 1; time <= 2; time++) {
      await provider.setActive(id, true)
      expect(await bench.view(id)).toMatchObject({ state: 'active', archives: 'none' })
      await provider.setActive(id, false)
      expect(await bench.view(id)).toMatchObject({ state: 'deactivated', archives: 'none' })
    }
    await provider.setActive(id, true)
    await device(id)
    await provider.setActive(id, false)
    expect((await bench.view(id)).archives).toBe('cold')
    await provider.setActive(id, true)
    expect((await bench.view(id)).archives).toBe('live')
  })

  it('R65 on reactivation org and roles are evaluated again', async () => {
    const provider = await bench.provider()
    const id = await provider.user('away')
    const group = await provider.group('Away', [id])
    const org = await bench.org('Away org')
    await provider.setActive(id, false)
    await bench.passAndWork(15)
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupIds: [group], orgId: org }],
    })
    await bench.api('PUT', `/providers/${provider.id}/role-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupId: group, roleIds: ['org-manager'] }],
    })
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'active', orgId: org, roleIds: ['org-manager'] })
    expect((await eventsOf(provider, id)).slice(-3)).toEqual(['USER_REACTIVATED', 'ORG_CHANGED', 'ROLES_CHANGED'])
  })

  it('R66 blocking a pending user adds a reason; the cancel leaves him blocked', async () => {
    const provider = await bench.provider()
    const id = await provider.user('both')
    await provider.setActive(id, false)
    expect((await bench.api('POST', `/users/${id}/block`)).body).toMatchObject({ state: 'deactivation-pending' })
    expect((await bench.api('POST', `/users/${id}/cancel-deactivation`)).body).toMatchObject({
      state: 'blocked',
      blockReasons: ['administrator'],
    })
  })

  it('R68 DELETE is a deactivation request that hides the user; a later create revives the same account', async () => {
    const provider = await bench.provider()
    const id = await provider.user('gone@r68.example')
    expect((await provider.scim('DELETE', `/Users/${id}`)).status).toBe(204)
    expect((await provider.scim('GET', `/Users/${id}`)).status).toBe(404)
    expect((await provider.scim('DELETE', `/Users/${id}`)).status).toBe(404)
    expect((await provider.scim('GET', '/Users?filter=userName eq "gone@r68.example"')).body.totalResults).toBe(0)
    expect(await bench.view(id)).toMatchObject({ state: 'deactivation-pending', blocked: true })
    const again = await provider.createUser('Gone@r68.example')
    expect([again.status, again.body.id, again.body.active]).toEqual([201, id, true])
    expect((await bench.view(id)).state).toBe('active')

    await provider.scim('DELETE', `/Users/${id}`)
    await bench.passAndWork(15)
    expect((await bench.view(id)).state).toBe('deactivated')
    const revived = await provider.createUser('gone@r68.example')
    expect([revived.status, revived.body.id]).toEqual([201, id])
    expect(await bench.view(id)).toMatchObject({ state: 'active', archives: 'live' })
  })

  it('R68 a deleted user whose user name is not his e-mail address comes back as the same account too', async () => {
    const provider = await bench.provider()
    const emails = [{ type: 'work', primary: true, value: 'two.mail@r68.example' }]
    const id = (await provider.createUser('two@r68.example', { emails })).body.id
    await provider.scim('DELETE', `/Users/${id}`)
    const again = await provider.createUser('two@r68.example', { emails })
    expect([again.status, again.body.id, again.body.active]).toEqual([201, id, true])
  })

  it('R68 R153 who is created again before his deactivation has lost his groups, and the roles they gave him', async () => {
    const provider = await bench.provider()
    const id = await provider.user('grouped@r68.example')
    const group = await provider.group('Managers r68')
    await bench.api('PUT', `/providers/${provider.id}/role-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupId: group, roleIds: ['org-manager'] }],
    })
    await provider.addMember(group, id)
    expect((await bench.view(id)).roleIds).toEqual(['org-manager'])
    await provider.scim('DELETE', `/Users/${id}`)
    await provider.createUser('grouped@r68.example')
    expect(await bench.view(id)).toMatchObject({ state: 'active', roleIds: ['proe-user', 'desktop-user'] })
  })

  it('R68 R41 created inactive over a deleted account that an administrator kept active, it is asked to leave again', async () => {
    const provider = await bench.provider()
    const id = await provider.user('kept@r68.example')
    await provider.scim('DELETE', `/Users/${id}`)
    await bench.api('POST', `/users/${id}/cancel-deactivation`)
    expect((await bench.view(id)).state).toBe('active')
    const again = await provider.createUser('kept@r68.example', { active: false })
    expect([again.status, again.body.id, again.body.active]).toEqual([201, id, false])
    expect((await bench.view(id)).state).toBe('deactivation-pending')
    await bench.passAndWork(15)
    expect((await bench.view(id)).state).toBe('deactivated')
  })

  it('R69 unblocking is refused while a deactivation is pending, and points to cancel', async () => {
    const provider = await bench.provider()
    const id = await provider.user('trap')
    await provider.setActive(id, false)
    const refused = await bench.api('POST', `/users/${id}/unblock`)
    expect([refused.status, refused.body.rule]).toEqual([409, 'R69'])
    expect(refused.body.detail).toContain('cancel')
    expect((await provider.log({ userId: id })).at(-1)).toMatchObject({ event: 'REQUEST_REFUSED', result: 'error', rule: 'R69' })
  })

  it('R70 a cancel marks the user as different from the directory until it asks again', async () => {
    const provider = await bench.provider()
    const id = await provider.user('cancel')
    await provider.setActive(id, false)
    expect((await bench.api('POST', `/deactivations/${id}/cancel`)).body).toMatchObject({
      state: 'active',
      differsFromDirectory: true,
      deactivation: null,
    })
    expect((await provider.scim('GET', `/Users/${id}`)).body.active).toBe(true)
    await bench.passAndWork(30)
    expect((await bench.view(id)).state).toBe('active')
    await provider.setActive(id, false)
    expect(await bench.view(id)).toMatchObject({ state: 'deactivation-pending', differsFromDirectory: false })
  })

  it('R71 every transition is stored with its cause', async () => {
    const provider = await bench.provider()
    const id = await provider.user('why')
    await bench.api('POST', `/users/${id}/deactivate`)
    expect((await bench.api('GET', `/users/${id}/explanation`)).body.status).toMatchObject({
      state: 'deactivated',
      event: 'USER_DEACTIVATED',
      cause: 'administrator',
      actor: 'operator',
      at: bench.time.now.toISOString(),
    })
  })
})

describe('deactivation delay', () => {
  it('R72 R73 the user is blocked at once and deactivated only after the delay', async () => {
    const provider = await bench.provider()
    const id = await provider.user('delay')
    expect((await provider.setActive(id, false)).body.active).toBe(false)
    expect(await bench.view(id)).toMatchObject({
      state: 'deactivation-pending',
      active: true,
      blocked: true,
      canSignIn: false,
      backup: 'running',
      archives: 'live',
      deactivation: {
        requestedAt: bench.time.now.toISOString(),
        dueAt: new Date(bench.time.now.getTime() + 15 * 60_000).toISOString(),
        deferredBy: null,
      },
    })
    expect((await eventsOf(provider, id)).slice(1)).toEqual(['USER_BLOCKED', 'DEACTIVATION_SCHEDULED'])
    expect((await bench.api('GET', `/archives?userId=${id}`)).body.total).toBe(0)
  })

  it('R74 R78 a manual deactivation has no delay', async () => {
    const provider = await bench.provider()
    const id = await provider.user('manual')
    expect((await bench.api('POST', `/users/${id}/deactivate`)).body.state).toBe('deactivated')
    expect((await provider.log({ userId: id })).at(-1)).toMatchObject({
      event: 'USER_DEACTIVATED',
      cause: 'administrator',
      actor: 'operator',
    })
    expect(await eventsOf(provider, id)).toEqual(['USER_CREATED', 'USER_DEACTIVATED'])
  })

  it('R75 the delay is 15 minutes and can be changed', async () => {
    const provider = await bench.provider()
    expect((await bench.api('GET', `/providers/${provider.id}`)).body.deactivationDelayMinutes).toBe(15)
    await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 120 })
    const id = await provider.user('longer')
    await provider.setActive(id, false)
    await bench.passAndWork(119)
    expect((await bench.view(id)).state).toBe('deactivation-pending')
    await bench.passAndWork(1)
    expect((await bench.view(id)).state).toBe('deactivated')
  })

  it('R76 after the delay the user is deactivated, never early', async () => {
    const provider = await bench.provider()
    const id = await provider.user('expire')
    await provider.setActive(id, false)
    bench.time.now = new Date(bench.time.now.getTime() + 15 * 60_000 - 1)
    await bench.service.runDueWork()
    expect((await bench.view(id)).state).toBe('deactivation-pending')
    bench.time.now = new Date(bench.time.now.getTime() + 1)
    await bench.service.runDueWork()
    expect(await bench.view(id)).toMatchObject({ state: 'deactivated', archives: 'cold', backup: 'stopped', deactivation: null })
    expect((await provider.log({ userId: id })).at(-1)).toMatchObject({
      event: 'USER_DEACTIVATED',
      cause: 'provisioning',
      actorType: 'system',
    })
  })

  it('R77 a reactivation before the end cancels, and nothing is lost', async () => {
    const provider = await bench.provider()
    const id = await provider.user('mistake')
    await provider.setActive(id, false)
    bench.pass(10)
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'active', blocked: false, deactivation: null, archives: 'live' })
    expect((await eventsOf(provider, id)).slice(-2)).toEqual(['DEACTIVATION_CANCELLED', 'USER_UNBLOCKED'])
    await bench.passAndWork(60)
    expect((await bench.view(id)).state).toBe('active')
  })

  it('R79 the delay is a whole number from 0 to 129600; 0 deactivates at once', async () => {
    const provider = await bench.provider()
    for (const deactivationDelayMinutes of [-1, 129_601, 1.5, '15', true])
      expect((await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes })).status).toBe(400)
    expect((await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 129_600 })).status).toBe(200)
    await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 0 })
    const id = await provider.user('zero')
    await provider.setActive(id, false)
    expect((await bench.view(id)).state).toBe('deactivated')
    expect((await eventsOf(provider, id)).slice(1)).toEqual(['USER_DEACTIVATED'])
  })

  it('R80 a repeated request changes nothing', async () => {
    const provider = await bench.provider()
    const id = await provider.user('again')
    await provider.setActive(id, false)
    const first = await bench.view(id)
    const events = await eventsOf(provider, id)
    bench.pass(5)
    const answer = await provider.setActive(id, false)
    expect(answer.status).toBe(200)
    expect((await bench.view(id)).deactivation).toEqual(first.deactivation)
    expect(await eventsOf(provider, id)).toEqual(events)
  })

  it('R81 raising the delay moves what is pending; lowering does not', async () => {
    const provider = await bench.provider()
    const id = await provider.user('moved')
    await provider.setActive(id, false)
    const requested = bench.time.now.getTime()
    bench.pass(5)
    await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 60 })
    expect((await bench.view(id)).deactivation.dueAt).toBe(new Date(requested + 60 * 60_000).toISOString())
    await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 1 })
    expect((await bench.view(id)).deactivation.dueAt).toBe(new Date(requested + 60 * 60_000).toISOString())
    await bench.passAndWork(54)
    expect((await bench.view(id)).state).toBe('deactivation-pending')
    await bench.passAndWork(1)
    expect((await bench.view(id)).state).toBe('deactivated')
  })

  it('R81 a deactivation that was asked for while the delay was raised gets the new one', async () => {
    const provider = await bench.provider()
    const ids = await Promise.all(['d1', 'd2', 'd3', 'd4'].map(name => provider.user(`${name}@raised.example`)))
    const leaving = () => ids.map(id => provider.setActive(id, false))
    const raising = bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 600 })
    await Promise.all([raising, ...leaving()])
    const dueAt = new Date(bench.time.now.getTime() + 600 * 60_000).toISOString()
    for (const id of ids) expect((await bench.view(id)).deactivation.dueAt).toBe(dueAt)
  })

  it('R82 pending deactivations survive a restart; what is overdue is carried out at the start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-r82-'))
    let now = new Date('2026-05-01T08:00:00Z')
    const start = () => createService({ database: folder, adminToken: 'r82', clock: () => now })
    const call = async (service: Service, method: 'GET' | 'POST' | 'PATCH', url: string, token: string, payload?: object) => {
      const answer = await service.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}` },
        ...(payload && { payload }),
      })
      return JSON.parse(answer.body)
    }
    try {
      const first = await start()
      const provider = await call(first, 'POST', '/api/v1/providers', 'r82', { displayName: 'R82' })
      const user = await call(first, 'POST', '/scim/v2/Users', provider.token, { userName: 'kim@r82.example' })
      await call(
        first,
        'PATCH',
        `/scim/v2/Users/${user.id}`,
        provider.token,
        patch({ op: 'replace', path: 'active', value: false }),
      )
      await first.close()
      now = new Date('2026-05-01T09:00:00Z')
      const second = await start()
      const view = () => call(second, 'GET', `/api/v1/users/${user.id}`, 'r82')
      expect((await view()).state).toBe('deactivation-pending')
      await second.listen()
      await expect.poll(async () => (await view()).state, { timeout: 20_000 }).toBe('deactivated')
      await second.close()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }, 120_000)

  it('R83 the last Customer Cloud Admin is not deactivated; the error is logged once', async () => {
    const provider = await bench.provider()
    const id = await provider.user('lastadmin')
    for (const user of (await bench.api('GET', '/users?roleId=customer-cloud-admin')).body.items)
      await bench.api('PUT', `/users/${user.id}/roles`, { roleIds: [] })
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['customer-cloud-admin'] })
    await provider.setActive(id, false)
    await bench.passAndWork(15)
    await bench.passAndWork(61)
    expect((await bench.view(id)).state).toBe('deactivation-pending')
    const errors = (await provider.log({ userId: id, result: 'error' })).map(entry => entry.event)
    expect(errors).toEqual(['DEACTIVATION_DEFERRED'])
    await bench.local('successor@r83.example', { roleIds: ['customer-cloud-admin'] })
    await bench.passAndWork(61)
    expect((await bench.view(id)).state).toBe('deactivated')
  })

  it('R84 many requests raise an alert; commits wait only when the setting says so', async () => {
    const provider = await bench.provider()
    await bench.api('PUT', '/settings/safety', { maximumUsers: 2, maximumPercent: 5, windowMinutes: 60, suspendCommits: true })
    const ids = []
    for (let index = 0; index < 4; index++) ids.push(await provider.user(`mass${index}`))
    for (const id of ids) await provider.setActive(id, false)
    expect((await bench.view(ids[3] as string)).blocked).toBe(true)
    const notes = (await bench.api('GET', '/notifications')).body.items
    expect(
      notes.filter(
        (note: { kind: string; providerId: string }) => note.kind === 'mass-deactivation' && note.providerId === provider.id,
      ),
    ).toHaveLength(1)
    await bench.passAndWork(16)
    expect((await bench.view(ids[0] as string)).state).toBe('deactivation-pending')
    expect((await bench.api('POST', '/settings/safety/confirm', { providerId: provider.id })).status).toBe(200)
    await bench.service.runDueWork()
    expect((await bench.view(ids[0] as string)).state).toBe('deactivated')
    await bench.api('PUT', '/settings/safety', { maximumUsers: 20, suspendCommits: false })
  })

  it('R84 requests of the window count also when they were carried out meanwhile', async () => {
    const provider = await bench.provider()
    await bench.api('PATCH', `/providers/${provider.id}`, { deactivationDelayMinutes: 0 })
    await bench.api('PUT', '/settings/safety', { maximumUsers: 2, maximumPercent: 5, windowMinutes: 60 })
    const ids = []
    for (let index = 0; index < 4; index++) ids.push(await provider.user(`quick${index}`))
    const alerts = async () =>
      (await bench.api('GET', '/notifications?limit=500')).body.items.filter(
        (note: { kind: string; providerId: string }) => note.kind === 'mass-deactivation' && note.providerId === provider.id,
      ).length
    await provider.setActive(ids[0] as string, false)
    bench.pass(61)
    await provider.setActive(ids[1] as string, false)
    await provider.setActive(ids[2] as string, false)
    expect(await alerts()).toBe(0)
    await provider.setActive(ids[3] as string, false)
    expect(await alerts()).toBe(1)
    await bench.api('PUT', '/settings/safety', { maximumUsers: 20 })
  })
})

describe('legal hold', () => {
  it('R85 R86 a user on hold is blocked instead of deactivated', async () => {
    const provider = await bench.provider()
    const id = await provider.user('held')
    await bench.hold(id)
    expect((await bench.view(id)).state).toBe('on-hold')
    await provider.setActive(id, false)
    expect(await bench.view(id)).toMatchObject({
      state: 'on-hold-deactivation-deferred',
      active: true,
      blocked: true,
      backup: 'running',
      archives: 'live',
    })
    expect((await eventsOf(provider, id)).slice(-2)).toEqual(['USER_BLOCKED', 'DEACTIVATION_DEFERRED'])
    expect((await provider.log({ userId: id })).at(-1)?.message).toContain('Matter')
  })

  it('R87 a manual deactivation of a held user is refused, blocking is not', async () => {
    const provider = await bench.provider()
    const id = await provider.user('held2')
    await bench.hold(id)
    const refused = await bench.api('POST', `/users/${id}/deactivate`)
    expect([refused.status, refused.body.rule]).toEqual([409, 'R87'])
    expect((await bench.api('POST', `/users/${id}/block`)).body.state).toBe('on-hold-blocked')
  })

  it('R88 R90 R95 the delay running out changes nothing; release deactivates at once', async () => {
    const provider = await bench.provider()
    const id = await provider.user('long')
    const matter = await bench.hold(id)
    await provider.setActive(id, false)
    await bench.passAndWork(60 * 24 * 30)
    expect((await bench.view(id)).state).toBe('on-hold-deactivation-deferred')
    expect((await bench.release(matter, id)).status).toBe(204)
    expect((await bench.view(id)).state).toBe('deactivated')
    expect((await provider.log({ userId: id })).at(-1)).toMatchObject({ event: 'USER_DEACTIVATED', cause: 'hold released' })
  })

  it('R89 R95 a hold during the delay defers; an early release leaves the time that was left', async () => {
    const provider = await bench.provider()
    const id = await provider.user('during')
    await provider.setActive(id, false)
    const { dueAt } = (await bench.view(id)).deactivation
    bench.pass(5)
    const matter = await bench.hold(id)
    expect((await bench.view(id)).state).toBe('on-hold-deactivation-deferred')
    bench.pass(5)
    await bench.release(matter, id)
    expect(await bench.view(id)).toMatchObject({ state: 'deactivation-pending', deactivation: { dueAt } })
    await bench.passAndWork(5)
    expect((await bench.view(id)).state).toBe('deactivated')
  })

  it('R91 a reactivation while deferred forgets the request', async () => {
    const provider = await bench.provider()
    const id = await provider.user('forget')
    const matter = await bench.hold(id)
    await provider.setActive(id, false)
    await provider.setActive(id, true)
    expect((await bench.view(id)).state).toBe('on-hold')
    await bench.release(matter, id)
    expect((await bench.view(id)).state).toBe('active')
  })

  it('R92 release of a custodian nobody asked to deactivate leaves him active', async () => {
    const provider = await bench.provider()
    const id = await provider.user('never')
    const matter = await bench.hold(id)
    await bench.release(matter, id)
    expect((await bench.view(id)).state).toBe('active')
    await bench.api('POST', `/users/${id}/block`)
    const second = await bench.hold(id)
    await bench.release(second, id)
    expect((await bench.view(id)).state).toBe('blocked')
  })

  it('R93 a deactivated user is not placed on hold', async () => {
    const provider = await bench.provider()
    const id = await provider.user('late')
    await bench.api('POST', `/users/${id}/deactivate`)
    const matter = (await bench.api('POST', '/legal-hold/matters', { name: 'Late' })).body.id
    const refused = await bench.api('POST', `/legal-hold/matters/${matter}/custodians`, { userId: id })
    expect([refused.status, refused.body.rule]).toEqual([409, 'R93'])
    expect((await bench.api('GET', `/legal-hold/matters/${matter}/custodians`)).body.total).toBe(0)
  })

  it('R94 with two matters release from one leaves him on hold', async () => {
    const provider = await bench.provider()
    const id = await provider.user('two')
    const [a, b] = [await bench.hold(id), await bench.hold(id)]
    await bench.release(a, id)
    expect((await bench.view(id)).state).toBe('on-hold')
    expect((await bench.view(id)).matters).toHaveLength(1)
    await bench.release(b, id)
    expect((await bench.view(id)).state).toBe('active')
  })

  it('R96 R97 closing releases custodians; closed matters and double placements refuse; history is kept', async () => {
    const provider = await bench.provider()
    const id = await provider.user('matter')
    const matter = await bench.hold(id)
    const twice = await bench.api('POST', `/legal-hold/matters/${matter}/custodians`, { userId: id })
    expect([twice.status, twice.body.rule]).toEqual([409, 'R96'])
    expect((await bench.api('POST', `/legal-hold/matters/${matter}/close`)).body.active).toBe(false)
    expect((await bench.view(id)).state).toBe('active')
    expect((await bench.api('POST', `/legal-hold/matters/${matter}/custodians`, { userId: id })).status).toBe(409)
    await bench.api('POST', `/legal-hold/matters/${matter}/reopen`)
    expect((await bench.api('POST', `/legal-hold/matters/${matter}/custodians`, { userId: id })).status).toBe(201)
    expect((await bench.view(id)).state).toBe('on-hold')
    const { history } = (await bench.api('GET', `/legal-hold/matters/${matter}`)).body
    expect(history.map((entry: { event: string }) => entry.event)).toEqual([
      'HOLD_MATTER_CREATED',
      'HOLD_MEMBERSHIP_CREATED',
      'HOLD_MEMBERSHIP_DEACTIVATED',
      'HOLD_MATTER_DEACTIVATED',
      'HOLD_MATTER_REACTIVATED',
      'HOLD_MEMBERSHIP_REACTIVATED',
    ])
    expect(history[1]).toMatchObject({ userId: id, actor: 'operator', occurredAt: bench.time.now.toISOString() })
  })

  it('R98 a held user is not moved to an org with other destinations until the hold ends', async () => {
    const provider = await bench.provider()
    const id = await provider.user('stays')
    const group = await provider.group('Far')
    const far = await bench.org('Far away', { destinations: ['Other site'] })
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupIds: [group], orgId: far }],
    })
    const matter = await bench.hold(id)
    await provider.addMember(group, id)
    expect((await bench.view(id)).orgId).toBe(await bench.defaultOrg())
    expect((await provider.log({ userId: id })).at(-1)).toMatchObject({ event: 'ORG_MOVE_SKIPPED', rule: 'R98' })
    await bench.release(matter, id)
    expect((await bench.view(id)).orgId).toBe(far)

    const leaver = await provider.user('leaves')
    const other = await bench.hold(leaver)
    await provider.setActive(leaver, false)
    await provider.addMember(group, leaver)
    await bench.release(other, leaver)
    expect(await bench.view(leaver)).toMatchObject({ state: 'deactivation-pending', orgId: far })
  })
})

describe('cold storage', () => {
  it('R100 R101 archives are deleted when the period of the org has passed; the date is fixed on entry', async () => {
    const provider = await bench.provider()
    const org = await bench.org('Short storage', { coldStorageDays: 10 })
    const child = await bench.org('Short child', { parentId: org })
    expect((await bench.api('GET', `/orgs/${child}`)).body.coldStorageDays).toBe(10)
    expect((await bench.api('POST', '/orgs', { name: 'None', coldStorageDays: 0 })).status).toBe(400)
    const id = await provider.user('cold')
    await bench.api('POST', `/users/${id}/move`, { orgId: child })
    await bench.api('POST', `/users/${id}/deactivate`)
    const [archive] = (await bench.api('GET', `/archives?userId=${id}`)).body.items
    expect(archive.purgeDate).toBe(new Date(bench.time.now.getTime() + 10 * 86_400_000).toISOString())
    await bench.api('PATCH', `/orgs/${org}`, { coldStorageDays: 1 })
    await bench.passAndWork(60 * 24 * 10 - 1)
    expect((await bench.view(id)).state).toBe('deactivated')
    await bench.passAndWork(1)
    expect(await bench.view(id)).toMatchObject({ state: 'archives-deleted', archives: 'deleted' })
    expect((await eventsOf(provider, id)).at(-1)).toBe('ARCHIVES_EXPIRED')
  })

  it('R102 an administrator purges earlier, or changes the date', async () => {
    const provider = await bench.provider()
    const id = await provider.user('purge')
    await bench.api('POST', `/users/${id}/deactivate`)
    const [archive] = (await bench.api('GET', `/archives?userId=${id}`)).body.items
    const purgeDate = new Date(bench.time.now.getTime() + 86_400_000).toISOString()
    expect((await bench.api('PATCH', `/archives/${archive.id}`, { purgeDate })).body.purgeDate).toBe(purgeDate)
    expect((await bench.api('PATCH', `/archives/${archive.id}`, { purgeDate: 'soon' })).status).toBe(400)
    expect((await bench.api('POST', `/archives/${archive.id}/purge`)).status).toBe(200)
    expect((await bench.view(id)).state).toBe('archives-deleted')
    expect((await bench.api('POST', `/archives/${archive.id}/purge`)).status).toBe(409)
    expect((await eventsOf(provider, id)).at(-1)).toBe('ARCHIVES_PURGED')
  })

  it('R103 cold storage uses a licence until the purge', async () => {
    const provider = await bench.provider()
    const id = await provider.user('licence')
    await bench.api('POST', `/users/${id}/deactivate`)
    expect((await bench.view(id)).usesLicence).toBe(true)
    const [archive] = (await bench.api('GET', `/archives?userId=${id}`)).body.items
    await bench.api('POST', `/archives/${archive.id}/purge`)
    expect((await bench.view(id)).usesLicence).toBe(false)
  })
})
