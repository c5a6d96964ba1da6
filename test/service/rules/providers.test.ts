import { describe, expect, it } from 'vitest'
import { useService } from '../support.js'

const service = useService()
const wanted = (more: Record<string, unknown> = {}) => ({
  displayName: `Provider ${service.next()}`,
  credentialType: 'oauthToken',
  identityProvider: 'azure',
  ...more,
})
const add = (more: Record<string, unknown> = {}) => service.api('POST', '/providers', wanted(more))
const basic = (made: Record<string, unknown>) => `Basic ${Buffer.from(`${made.userName}:${made.password}`).toString('base64')}`

describe('1. Provisioning providers and credentials', () => {
  it('R1 a provider has a display name and a credential type', async () => {
    const made = await add({ displayName: 'Entra of the parent company' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ displayName: 'Entra of the parent company', credentialType: 'oauthToken', type: 'scim' })
    expect((await service.api('GET', `/providers/${made.body.id}`)).body).toMatchObject({ id: made.body.id })
    expect(made.headers.location).toBe(`/api/v1/providers/${made.body.id}`)
    const { items } = await service.done('GET', '/providers?limit=500')
    expect(items.map(({ id }) => id)).toContain(made.body.id)
  })

  it('R2 credentials are a bearer token, or a user name and a password', async () => {
    const token = await add()
    expect(token.body.token).toMatch(/^\S{32,}$/)
    const pair = await add({ identityProvider: 'other', credentialType: 'basic' })
    expect(pair.body).toMatchObject({ userName: expect.any(String), password: expect.any(String) })
    expect(pair.body.token).toBeUndefined()
    const asBasic = await service.send('GET', '/scim/v2/Users', undefined, { authorization: basic(pair.body) })
    expect(asBasic.status).toBe(200)
    const other = await service.api('POST', '/providers', wanted({ credentialType: 'certificate' }))
    expect(other.status).toBe(400)
    expect(other.body.errors).toEqual([expect.objectContaining({ pointer: '/credentialType' })])
  })

  it('R3 Azure AD takes the token type only', async () => {
    const name = `Azure ${service.next()}`
    const refused = await add({ displayName: name, credentialType: 'basic' })
    expect(refused.status).toBe(400)
    expect(refused.body.rule).toBe('R3')
    const { items } = await service.done('GET', '/providers?limit=500')
    expect(items.filter(({ displayName }) => displayName === name)).toEqual([])
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['blank', ' \t '],
    ['null', null],
    ['a number', 7],
  ])('R4 a display name that is %s is refused', async (_case, displayName) => {
    const refused = await add({ displayName })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/displayName' })])
  })

  it('R4 a display name is unique, also without case and after a rename', async () => {
    const displayName = `Twice ${service.next()}`
    expect((await add({ displayName })).status).toBe(201)
    const again = await add({ displayName: displayName.toUpperCase() })
    expect([again.status, again.body.rule]).toEqual([409, 'R4'])
    const other = await add()
    expect((await service.api('PATCH', `/providers/${other.body.id}`, { displayName })).status).toBe(409)
  })

  it('R5 the answer shows the base URL and the secret', async () => {
    const made = await add()
    expect(made.body).toMatchObject({ baseUrl: 'https://service.example/scim/v2', token: expect.any(String) })
  })

  it('R6 the secret is shown that once only', async () => {
    const made = await add()
    const text = JSON.stringify([
      (await service.api('GET', `/providers/${made.body.id}`)).body,
      (await service.api('GET', '/providers?limit=500')).body,
      (await service.api('GET', '/audit-log?limit=500')).body,
    ])
    expect(text).not.toContain(made.body.token)
    const shown = await service.done('GET', `/providers/${made.body.id}`)
    expect(shown).toMatchObject({
      credentialType: 'oauthToken',
      credentialsCreatedAt: '2026-11-25T12:00:00.000Z',
      lastContactAt: null,
    })
    expect(shown).not.toHaveProperty('secretHash')
    const { headers, ...body } = { headers: { 'idempotency-key': `once-${made.body.id}` }, ...wanted() }
    const first = await service.api('POST', '/providers', body, { headers })
    const second = await service.api('POST', '/providers', body, { headers })
    expect([first.body.id, first.body.token !== undefined]).toEqual([second.body.id, true])
    expect(second.body).not.toHaveProperty('token')
  })

  it('R7 credentials can be regenerated', async () => {
    const directory = await service.provider()
    const made = await service.done('POST', `/providers/${directory.id}/credentials`)
    expect(made.token).not.toBe(directory.token)
    expect((await directory.scim('GET', '/Users', undefined, { token: made.token })).status).toBe(200)
    const pair = await add({ identityProvider: 'other', credentialType: 'basic' })
    const next = await service.done('POST', `/providers/${pair.body.id}/credentials`)
    expect(next.password).not.toBe(pair.body.password)
    expect((await service.send('GET', '/scim/v2/Users', undefined, { authorization: basic(next) })).status).toBe(200)
  })

  it('R8 the old secret dies in the same moment', async () => {
    const directory = await service.provider()
    await directory.create()
    await service.done('POST', `/providers/${directory.id}/credentials`)
    expect((await directory.scim('GET', '/Users')).status).toBe(401)
    const pair = await add({ identityProvider: 'other', credentialType: 'basic' })
    await service.done('POST', `/providers/${pair.body.id}/credentials`)
    expect((await service.send('GET', '/scim/v2/Users', undefined, { authorization: basic(pair.body) })).status).toBe(401)
  })

  it('R9 the credentials of a deleted provider get 401', async () => {
    const directory = await service.provider()
    expect((await service.api('DELETE', `/providers/${directory.id}`)).status).toBe(204)
    expect((await directory.scim('GET', '/Users')).status).toBe(401)
    expect((await service.api('GET', `/providers/${directory.id}`)).status).toBe(404)
  })

  it('R10 deleting a provider leaves its users as they are, formerly provisioned', async () => {
    const directory = await service.provider()
    const org = await service.org()
    const user = await directory.create({ title: 'Buyer' })
    await service.done('POST', `/users/${user.id}/move`, { orgId: org.id })
    const before = await service.user(user.id)
    await service.done('DELETE', `/providers/${directory.id}`)
    expect(await service.user(user.id)).toMatchObject({
      origin: 'local',
      providerId: null,
      formerProviderId: directory.id,
      state: 'active',
      orgId: org.id,
      roleIds: before.roleIds,
      profile: { title: 'Buyer' },
    })
  })

  it('R10 waiting deactivations must be decided: keep or cancel', async () => {
    for (const [pending, state] of [
      ['keep', 'deactivation-pending'],
      ['cancel', 'active'],
    ]) {
      const directory = await service.provider()
      const user = await directory.create()
      await directory.disable(user.id)
      const refused = await service.api('DELETE', `/providers/${directory.id}`)
      expect([refused.status, refused.body.rule]).toEqual([409, 'R10'])
      expect((await service.api('DELETE', `/providers/${directory.id}?pending=perhaps`)).status).toBe(400)
      expect((await service.api('DELETE', `/providers/${directory.id}?pending=${pending}`)).status).toBe(204)
      expect((await service.user(user.id)).state).toBe(state)
      await service.later({ minutes: 16 })
      expect((await service.user(user.id)).state).toBe(pending === 'keep' ? 'deactivated' : 'active')
      // Either end of it is provisioning's, and in the sync log (R164).
      const last = pending === 'keep' ? 'USER_DEACTIVATED' : 'USER_UNBLOCKED'
      expect((await service.events(user.userName)).at(-1)).toBe(last)
    }
  })

  it('R11 an update changes what it carries; absent and empty keep their values', async () => {
    const directory = await service.provider()
    const path = `/providers/${directory.id}`
    expect((await service.api('PATCH', path, { deactivationDelayMinutes: 60 })).body).toMatchObject({
      displayName: directory.made.displayName,
      deactivationDelayMinutes: 60,
    })
    const name = `Renamed ${service.next()}`
    expect((await service.api('PATCH', path, { displayName: name })).body).toMatchObject({
      displayName: name,
      deactivationDelayMinutes: 60,
    })
    for (const nothing of [{}, { displayName: '' }, { displayName: null, deactivationDelayMinutes: null }])
      expect((await service.api('PATCH', path, nothing)).body).toMatchObject({ displayName: name, deactivationDelayMinutes: 60 })
  })

  it('R12 who may change users but no mapping gives nobody an administrator role, himself included, and takes none away', async () => {
    const person = await service.person(['user-modify'])
    const boss = await service.person(['customer-cloud-admin'])
    const put = (id: string, roleIds: string[]) => service.api('PUT', `/users/${id}/roles`, { roleIds }, { token: person.token })
    expect((await put(person.id, ['user-modify', 'customer-cloud-admin'])).body).toMatchObject({ status: 403, code: 'SVC203' })
    expect((await put(boss.id, [])).status).toBe(403)
    expect((await put(boss.id, ['customer-cloud-admin', 'proe-user'])).body).toMatchObject({ assigned: ['proe-user'] })
    const create = (roleIds: string[]) =>
      service.api('POST', '/users', { userName: service.address(), roleIds }, { token: person.token })
    expect([(await create(['org-admin'])).status, (await create(['desktop-user'])).status]).toEqual([403, 201])
  })

  it('R12 providers and mappings are for Identity Management Administrators and Customer Cloud Admins', async () => {
    const directory = await service.provider()
    const people = {
      identity: await service.person(['identity-management-administrator']),
      cloud: await service.person(['customer-cloud-admin']),
      org: await service.person(['org-admin', 'cross-org-admin', 'desktop-user', 'proe-user']),
      nobody: await service.person([]),
    }
    const reads = [
      '',
      `/${directory.id}`,
      `/${directory.id}/groups`,
      `/${directory.id}/org-mapping`,
      `/${directory.id}/role-mapping`,
    ]
    for (const path of reads) {
      const status = async (person: keyof typeof people) =>
        (await service.api('GET', `/providers${path}`, undefined, { token: people[person].token })).status
      expect([path, await status('identity'), await status('cloud'), await status('org'), await status('nobody')]).toEqual([
        path,
        200,
        200,
        403,
        403,
      ])
    }
    const writes = [
      ['POST', '', wanted()],
      ['PATCH', `/${directory.id}`, { deactivationDelayMinutes: 20 }],
      ['POST', `/${directory.id}/credentials`, undefined],
      ['PUT', `/${directory.id}/role-mapping`, { method: 'manual' }],
      ['PUT', `/${directory.id}/org-mapping`, { method: 'one-org', orgId: directory.made.defaultOrgId }],
      ['POST', `/${directory.id}/apply-runs`, { dryRun: true }],
      ['DELETE', `/${directory.id}`, undefined],
    ] as const
    for (const [method, path, body] of writes) {
      const refused = await service.api(method, `/providers${path}`, body, { token: people.org.token })
      expect([method, path, refused.status, refused.body.rule]).toEqual([method, path, 403, 'R12'])
    }
    expect((await service.api('GET', '/providers', undefined, { token: null })).status).toBe(401)
    expect((await service.api('GET', '/providers', undefined, { token: 'wrong' })).status).toBe(401)
    expect((await service.api('GET', '/providers', undefined, { token: directory.token })).status).toBe(401)
  })

  it('R13 R14 providers stand side by side, and each sees what is its own', async () => {
    const [a, b] = [await service.provider(), await service.provider()]
    const user = await a.create()
    const group = await a.group(undefined, [user.id])
    for (const path of [`/Users/${user.id}`, `/Groups/${group.id}`]) {
      expect((await a.scim('GET', path)).status).toBe(200)
      expect((await b.scim('GET', path)).status).toBe(404)
      expect((await b.scim('DELETE', path)).status).toBe(404)
      expect((await b.scim('PUT', path, { userName: user.userName, displayName: 'x' })).status).toBe(404)
      expect((await b.scim('PATCH', path, { Operations: [{ op: 'replace', path: 'displayName', value: 'x' }] })).status).toBe(404)
    }
    expect((await b.scim('GET', '/Users')).body.totalResults).toBe(0)
    expect((await b.scim('GET', '/Groups')).body.totalResults).toBe(0)
    expect((await b.scim('GET', `/?filter=${encodeURIComponent(`id eq "${user.id}"`)}`)).body.totalResults).toBe(0)
    const collides = await b.scim('POST', '/Users', { userName: user.userName.toUpperCase() })
    expect([collides.status, collides.body.scimType]).toEqual([409, 'uniqueness'])
    // A display name is unique within one provider only (R37), and a stranger's user is no member.
    expect((await b.scim('POST', '/Groups', { displayName: group.displayName })).status).toBe(201)
    expect((await b.scim('POST', '/Groups', { displayName: 'Strangers', members: [{ value: user.id }] })).status).toBe(400)
    expect((await service.user(user.id)).providerId).toBe(a.id)
  })

  it('R15 before there are mappings: default org, default roles, a delay of 15 minutes', async () => {
    const directory = await service.provider()
    expect(directory.made).toMatchObject({
      orgMappingMethod: 'one-org',
      roleMappingMethod: 'manual',
      deactivationDelayMinutes: 15,
    })
    const user = await service.user((await directory.create()).id)
    expect(user.orgId).toBe(directory.made.defaultOrgId)
    expect([...user.roleIds].sort()).toEqual(['desktop-user', 'proe-user'])
  })

  it('R16 what a provider exposes', async () => {
    const directory = await service.provider()
    const shown = await service.done('GET', `/providers/${directory.id}`)
    expect(shown).toMatchObject({
      id: directory.id,
      displayName: directory.made.displayName,
      baseUrl: 'https://service.example/scim/v2',
      userName: null,
      type: 'scim',
      defaultOrgId: expect.any(String),
      orgMappingMethod: 'one-org',
      groupOrgMapping: [],
      orgAttributeName: 'c42OrgName',
      roleMappingMethod: 'manual',
      groupRoleMapping: [],
      deactivationDelayMinutes: 15,
      createdAt: expect.stringMatching(/^2026-11-25T/),
      modifiedAt: expect.stringMatching(/^2026-11-25T/),
    })
  })
})
