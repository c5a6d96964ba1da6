import { describe, expect, it } from 'vitest'
import { coreUser, enterprise, newUser, useService } from '../support.js'

const service = useService()

describe('4. Creating and updating users', () => {
  it('R39 a user whom the directory assigns is created', async () => {
    const directory = await service.provider()
    const made = await directory.scim('POST', '/Users', newUser({ userName: service.address() }))
    expect(made.status).toBe(201)
    expect(made.headers.location).toBe(made.body.meta.location)
    expect(await service.user(made.body.id)).toMatchObject({ state: 'active', origin: 'provisioned', providerId: directory.id })
    expect(await service.events(made.body.userName)).toEqual(['USER_CREATED'])
  })

  it('R40 without another role assignment a user has the default roles of the org he lands in', async () => {
    const directory = await service.provider()
    const org = await service.org({ defaultRoleIds: ['desktop-user', 'org-manager'] })
    await service.done('PUT', `/providers/${directory.id}/org-mapping`, { method: 'one-org', orgId: org.id })
    const user = await service.user((await directory.create()).id)
    expect([user.orgId, [...user.roleIds].sort()]).toEqual([org.id, ['desktop-user', 'org-manager']])
  })

  it.each([
    ['false', false],
    ['the text "False"', 'False'],
  ])('R41 created with active %s, the account is deactivated from the start', async (_case, active) => {
    const directory = await service.provider()
    const user = await directory.create({ active })
    expect(user.active).toBe(false)
    expect(await service.user(user.id)).toMatchObject({
      state: 'deactivated',
      active: false,
      canSignIn: false,
      backup: 'stopped',
      archives: 'none',
      roleIds: [],
      deactivation: null,
    })
    expect((await service.done('GET', `/users/${user.id}/devices`)).items).toEqual([])
    const [entry, ...others] = await service.log({ userName: user.userName })
    expect([entry?.event, entry?.message, others]).toEqual(['USER_CREATED', expect.stringContaining('deactivated'), []])
    await directory.enable(user.id)
    const enabled = await service.user(user.id)
    expect([enabled.state, [...enabled.roleIds].sort()]).toEqual(['active', ['desktop-user', 'proe-user']])
  })

  it('R42 a create with a taken name gets 409 and touches nothing', async () => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer' })
    const again = () => directory.scim('POST', '/Users', newUser({ userName: user.userName.toUpperCase(), title: 'Seller' }))
    for (const state of ['active', 'deactivated']) {
      const refused = await again()
      expect([refused.status, refused.body.scimType]).toEqual([409, 'uniqueness'])
      expect(await service.user(user.id)).toMatchObject({ state, profile: { title: 'Buyer' }, userName: user.userName })
      if (state === 'active') await service.done('POST', `/users/${user.id}/deactivate`)
    }
  })

  it('R43 what the directory sends overwrites what an administrator changed', async () => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer' })
    await service.done('PATCH', `/users/${user.id}`, { title: 'Changed here' })
    expect((await service.user(user.id)).profile.title).toBe('Changed here')
    await directory.patch(`/Users/${user.id}`, { op: 'Replace', path: 'title', value: 'Senior Buyer' })
    expect((await service.user(user.id)).profile.title).toBe('Senior Buyer')
    // Also the value that the directory had sent before.
    await service.done('PATCH', `/users/${user.id}`, { title: 'Changed again' })
    await directory.patch(`/Users/${user.id}`, { op: 'Replace', path: 'title', value: 'Senior Buyer' })
    expect((await service.user(user.id)).profile.title).toBe('Senior Buyer')
  })

  it('R44 a PATCH touches what it carries; a local edit elsewhere survives as drift', async () => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer', name: { givenName: 'Kim', familyName: 'Meier' } })
    await service.done('PATCH', `/users/${user.id}`, { firstName: 'Kimberley' })
    await directory.patch(`/Users/${user.id}`, { op: 'Replace', path: 'title', value: 'Seller' })
    expect((await service.user(user.id)).profile).toMatchObject({ title: 'Seller', firstName: 'Kimberley', lastName: 'Meier' })
    const drift = JSON.stringify(await service.done('GET', `/users/${user.id}/drift`))
    expect(drift).toContain('firstName')
    expect(drift).toContain('Kimberley')
    expect(drift).not.toContain('lastName')
  })

  it('R44 a PUT carries the whole set', async () => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer', name: { givenName: 'Kim' }, [enterprise]: { department: 'West' } })
    await service.done('PATCH', `/users/${user.id}`, { city: 'Bonn' })
    const { body } = await directory.scim('PUT', `/Users/${user.id}`, {
      schemas: [coreUser],
      userName: user.userName,
      active: true,
    })
    expect(body).not.toHaveProperty('title')
    expect((await service.user(user.id)).profile).toMatchObject({ title: null, firstName: null, department: null, city: null })
  })

  it.each([
    ['remove', { op: 'Remove', path: 'title' }],
    ['an empty text', { op: 'Replace', path: 'title', value: '' }],
    ['null', { op: 'Replace', path: 'title', value: null }],
    ['null without path', { op: 'replace', value: { title: null } }],
    ['an empty text without path', { op: 'replace', value: { title: '' } }],
  ])('R45 %s clears a field', async (_case, operation) => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer' })
    expect(await directory.patch(`/Users/${user.id}`, operation)).not.toHaveProperty('title')
    expect((await service.user(user.id)).profile.title).toBeNull()
  })

  it.each([
    ['addresses[type eq "work"].country', 'country'],
    ['addresses[type eq "work"].locality', 'city'],
    ['name.givenName', 'firstName'],
    [`${enterprise}:department`, 'department'],
    [`${enterprise}:manager`, 'managerId'],
  ])('R45 %s can be cleared', async (path, field) => {
    const directory = await service.provider()
    const manager = await directory.create()
    for (const value of ['', null]) {
      const user = await directory.create({
        name: { givenName: 'Kim' },
        addresses: [{ type: 'work', locality: 'Bonn', country: 'DE' }],
        [enterprise]: { department: 'West', manager: manager.id },
      })
      expect((await service.user(user.id)).profile[field]).not.toBeNull()
      await directory.patch(`/Users/${user.id}`, { op: 'Replace', path, value })
      expect((await service.user(user.id)).profile[field]).toBeNull()
    }
  })

  it('R46 a request is applied as a whole or not at all', async () => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer' })
    const before = await directory.done('GET', `/Users/${user.id}`)
    const entries = await service.events(user.userName)
    const refused = await directory.scim('PATCH', `/Users/${user.id}`, {
      Operations: [
        { op: 'replace', path: 'title', value: 'Seller' },
        { op: 'replace', path: 'active', value: false },
        { op: 'replace', path: 'noSuchAttribute', value: 'x' },
      ],
    })
    expect([refused.status, refused.body.scimType]).toEqual([400, 'invalidPath'])
    expect(await directory.done('GET', `/Users/${user.id}`)).toEqual(before)
    expect(await service.events(user.userName)).toEqual(entries)
    expect((await service.user(user.id)).state).toBe('active')
  })

  it('R46 each effective change is logged once, and a request that changes nothing not at all', async () => {
    const directory = await service.provider()
    const user = await directory.create({ title: 'Buyer', addresses: [{ type: 'work', country: 'DE' }] })
    const path = `/Users/${user.id}`
    await directory.patch(path, { op: 'replace', path: 'title', value: 'Seller' }, { op: 'add', path: 'nickName', value: 'Kim' })
    const updates = (await service.log({ userName: user.userName })).filter(({ event }) => event === 'USER_UPDATED')
    expect(updates).toEqual([
      expect.objectContaining({
        changes: expect.arrayContaining([{ field: 'title', old: 'Buyer', new: 'Seller' }]),
        actor: directory.made.displayName,
      }),
    ])
    service.clock.advance({ minutes: 1 })
    const now = await directory.done('GET', path)
    const nothing = [
      { op: 'replace', path: 'title', value: 'Seller' },
      { op: 'Replace', path: 'active', value: 'True' },
      { op: 'Replace', path: 'addresses[type eq "work"].country', value: 'de' },
      { op: 'Remove', path: 'displayName' },
      { op: 'replace', value: { title: 'Seller', 'name.givenName': '' } },
    ]
    for (const operation of nothing) {
      expect((await directory.scim('PATCH', path, { Operations: [operation] })).status).toBe(200)
      expect(await directory.done('GET', path)).toEqual(now)
    }
    expect((await directory.scim('PUT', path, now)).body).toEqual(now)
    expect(await service.events(user.userName)).toEqual(['USER_CREATED', 'USER_UPDATED'])
  })

  it('R47 R48 nothing in the console sends anything, and mappings start no sync', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    const group = await directory.group(undefined, [user.id])
    const org = await service.org()
    const calls: string[] = []
    const original = globalThis.fetch
    globalThis.fetch = async (...request) => {
      calls.push(String(request[0]))
      return original(...request)
    }
    try {
      const before = await directory.done('GET', `/Users/${user.id}`)
      const view = await service.user(user.id)
      await service.done('PUT', `/providers/${directory.id}/org-mapping`, {
        method: 'scim-groups',
        mappings: [{ groupIds: [group.id], orgId: org.id }],
      })
      await service.done('PUT', `/providers/${directory.id}/role-mapping`, {
        method: 'scim-groups',
        mappings: [{ groupId: group.id, roleIds: ['org-manager'] }],
      })
      expect(await service.user(user.id)).toMatchObject({ orgId: view.orgId, roleIds: view.roleIds })
      expect(await directory.done('GET', `/Users/${user.id}`)).toEqual(before)
      await service.done('PATCH', `/users/${user.id}`, { title: 'Here' })
      await service.done('POST', `/users/${user.id}/block`)
      await service.later({ minutes: 1 })
      // What does start it: the directory adds a user to the group.
      const other = await directory.create()
      await directory.join(group.id, other.id)
      expect(await service.user(other.id)).toMatchObject({ orgId: org.id, roleIds: ['org-manager'] })
    } finally {
      globalThis.fetch = original
    }
    expect(calls).toEqual([])
  })
})
