import { describe, expect, it } from 'vitest'
import { coreGroup, enterprise, newUser, scimErrorSchema, useService } from '../support.js'

const service = useService()
const query = (filter: string) => `?filter=${encodeURIComponent(filter)}`
const guid = '0e6f2f1c-77ab-4f0e-9a35-54a1cf6f6d10'

describe('2. Test connection', () => {
  it('R17 a query that matches nothing is answered with an empty list', async () => {
    const directory = await service.provider()
    const reply = await directory.scim('GET', `/Users?filter=userName+eq+%22${guid}%22`)
    expect(reply.status).toBe(200)
    expect(reply.body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: 0,
      startIndex: 1,
      itemsPerPage: 0,
      Resources: [],
    })
  })

  it.each([
    ['wrong', { authorization: 'Bearer wrong' }],
    ['missing', {}],
    ['empty', { authorization: 'Bearer' }],
    ['of another scheme', { authorization: 'Digest username="x"' }],
    ['not base64', { authorization: 'Basic ???' }],
  ])('R18 a secret that is %s fails the test with 401', async (_case, headers) => {
    const reply = await service.send('GET', `/scim/v2/Users?filter=userName+eq+%22${guid}%22`, undefined, headers)
    expect(reply.status).toBe(401)
    expect(reply.headers['www-authenticate']).toContain('Bearer')
  })

  it('R19 a failure is a SCIM error, and is counted on the provider; a success is the last contact', async () => {
    const directory = await service.provider()
    service.clock.advance({ minutes: 1 })
    await directory.scim('GET', '/Users')
    const contact = service.clock.now().toISOString()
    const { token } = await service.done('POST', `/providers/${directory.id}/credentials`)
    service.clock.advance({ minutes: 1 })
    const failure = await directory.scim('GET', '/Users')
    expect(failure.headers['content-type']).toMatch(/^application\/scim\+json/)
    expect(failure.body).toEqual({ schemas: [scimErrorSchema], status: '401', detail: expect.stringMatching(/token/) })
    const failed = await service.done('GET', `/providers/${directory.id}`)
    expect(failed).toMatchObject({ lastFailedAuthenticationAt: service.clock.now().toISOString(), failedAuthentications: 1 })
    service.clock.advance({ minutes: 1 })
    await directory.scim('GET', '/Users', undefined, { token })
    const shown = await service.done('GET', `/providers/${directory.id}`)
    expect(shown.lastContactAt).toBe(service.clock.now().toISOString())
    expect(shown.lastContactAt).not.toBe(contact)
  })

  it('R20 test traffic leaves no entry in the sync log', async () => {
    const directory = await service.provider()
    await directory.scim('GET', `/Users?filter=userName+eq+%22${guid}%22`)
    await directory.scim('GET', `/Groups?excludedAttributes=members&filter=displayName+eq+%22${guid}%22`)
    await directory.scim('GET', '/Schemas')
    await directory.scim('GET', '/Users', undefined, { token: `${directory.token}x` })
    expect(await service.log({ providerId: directory.id })).toEqual([])
  })
})

describe('3. SCIM surface', () => {
  it('R21 the service speaks SCIM 2.0', async () => {
    const directory = await service.provider()
    const reply = await directory.scim('GET', '/ServiceProviderConfig')
    expect(reply.headers['content-type']).toMatch(/^application\/scim\+json/)
    expect(reply.body).toMatchObject({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
      patch: { supported: true },
      filter: { supported: true },
      bulk: { supported: false },
    })
  })

  it('R22 the endpoints, and no Bulk, no /Me', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    const group = await directory.group()
    const paths = ['/Users', '/Groups', '/ServiceProviderConfig', '/ResourceTypes', '/Schemas']
    for (const path of paths) expect([path, (await directory.scim('GET', path)).status]).toEqual([path, 200])
    for (const path of [`/Users/${user.id}`, `/Groups/${group.id}`]) {
      const now = (await directory.scim('GET', path)).body
      expect((await directory.scim('PUT', path, now)).status).toBe(200)
      const change = { Operations: [{ op: 'replace', path: 'externalId', value: 'x' }] }
      expect((await directory.scim('PATCH', path, change)).status).toBe(path.startsWith('/Users') ? 200 : 204)
      expect((await directory.scim('DELETE', path)).status).toBe(204)
    }
    expect((await directory.scim('POST', '/Bulk', { Operations: [] })).status).toBe(501)
    expect((await directory.scim('GET', '/Me')).status).toBe(501)
  })

  it('R23 users are found by what they are matched by', async () => {
    const directory = await service.provider()
    const userName = 'Kim.R23@corp.example'
    const user = await directory.create({
      userName,
      externalId: 'R23-ext',
      emails: [{ type: 'work', value: 'kim.mail23@corp.example' }],
    })
    const group = await directory.done('POST', '/Groups', { displayName: 'Sales R23', externalId: 'R23-group' })
    const found: readonly (readonly [string, string, string])[] = [
      ['/Users', `userName eq "${userName}"`, user.id],
      ['/Users', `userName eq "${userName.toUpperCase()}"`, user.id],
      ['/Users', 'externalId eq "R23-ext"', user.id],
      ['/Users', 'emails[type eq "work"].value eq "kim.mail23@corp.example"', user.id],
      ['/Users', 'emails[type eq "work" and value eq "KIM.mail23@corp.example"]', user.id],
      ['/Groups', 'displayName eq "sales r23"', group.id],
      ['/Groups', 'externalId eq "R23-group"', group.id],
    ]
    for (const [path, filter, id] of found) {
      const { body } = await directory.scim('GET', `${path}${query(filter)}`)
      expect([filter, body.Resources.map(resource => resource.id)]).toEqual([filter, [id]])
    }
    // externalId is case-exact (RFC 7643 section 3.1).
    expect((await directory.scim('GET', `/Users${query('externalId eq "r23-EXT"')}`)).body.totalResults).toBe(0)
  })

  it('R24 attributes and the profile fields they fill', async () => {
    const directory = await service.provider()
    const manager = await directory.create()
    const userName = service.address('kim')
    const user = await directory.create({
      userName,
      externalId: 'kim-24',
      title: 'Buyer',
      name: { givenName: 'Kim', familyName: 'Meier' },
      addresses: [{ type: 'work', locality: 'Bonn', region: 'NRW', country: 'DE' }],
      userType: 'Contractor',
      [enterprise]: { department: 'Purchasing', division: 'West', manager: { value: manager.id } },
    })
    expect(await service.user(user.id)).toMatchObject({
      userName,
      email: userName,
      externalId: 'kim-24',
      state: 'active',
      profile: {
        title: 'Buyer',
        firstName: 'Kim',
        lastName: 'Meier',
        city: 'Bonn',
        state: 'NRW',
        country: 'DE',
        department: 'Purchasing',
        division: 'West',
        employeeType: 'Contractor',
        managerId: manager.id,
        managerUserName: manager.userName,
      },
    })
  })

  it.each([
    ['firstName', 256, (value: string) => ({ name: { givenName: value } })],
    ['lastName', 256, (value: string) => ({ name: { familyName: value } })],
    ['city', 128, (value: string) => ({ addresses: [{ type: 'work', locality: value }] })],
    ['state', 128, (value: string) => ({ addresses: [{ type: 'work', region: value }] })],
  ] as const)('R24 %s has at most %i characters', async (field, limit, make) => {
    const directory = await service.provider()
    const fits = '😀'.repeat(limit)
    expect((await service.user((await directory.create(make(fits))).id)).profile[field]).toBe(fits)
    expect((await service.user((await directory.create(make(`${fits}x`))).id)).profile[field]).toBeNull()
  })

  it('R24 a user name has at most 346 characters', async () => {
    const directory = await service.provider()
    const domain = '@corp.example'
    const fits = `${'a'.repeat(346 - domain.length)}${domain}`
    expect((await directory.scim('POST', '/Users', { userName: `a${fits}` })).status).toBe(400)
    expect((await directory.scim('POST', '/Users', { userName: fits })).status).toBe(201)
  })

  it('R25 user name and e-mail address may be equal', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    expect(await service.user(user.id)).toMatchObject({ userName: user.userName, email: user.userName })
  })

  it.each(['kim', '', 'kim@', '@corp.example', 'kim meier@corp.example', 'a@b@corp.example', 'kim@corp..example'])(
    'R26 the user name %j is no e-mail address and is refused',
    async userName => {
      const directory = await service.provider()
      const refused = await directory.scim('POST', '/Users', { userName })
      expect([refused.status, refused.body.scimType]).toEqual([400, 'invalidValue'])
      expect((await directory.scim('GET', '/Users')).body.totalResults).toBe(0)
      const user = await directory.create({ title: 'before' })
      const change = {
        Operations: [
          { op: 'replace', path: 'title', value: 'after' },
          { op: 'replace', path: 'userName', value: userName },
        ],
      }
      expect((await directory.scim('PATCH', `/Users/${user.id}`, change)).status).toBe(400)
      expect(await service.user(user.id)).toMatchObject({ userName: user.userName, profile: { title: 'before' } })
    },
  )

  it('R27 an address belongs to one account, also to a deactivated one', async () => {
    const directory = await service.provider()
    const holder = await directory.create({ emails: [{ type: 'work', value: 'mail-27@corp.example' }] })
    const other = await directory.create()
    await service.done('POST', `/users/${holder.id}/deactivate`)
    const collisions = [
      ['POST', '/Users', newUser({ userName: holder.userName })],
      ['POST', '/Users', { userName: 'mail-27@corp.example' }],
      ['POST', '/Users', { userName: service.address(), emails: [{ type: 'work', value: holder.userName }] }],
      ['PATCH', `/Users/${other.id}`, { Operations: [{ op: 'replace', path: 'userName', value: holder.userName }] }],
      [
        'PATCH',
        `/Users/${other.id}`,
        { Operations: [{ op: 'replace', path: 'emails[type eq "work"].value', value: 'MAIL-27@corp.example' }] },
      ],
      ['PUT', `/Users/${other.id}`, { userName: holder.userName.toUpperCase() }],
    ] as const
    for (const [method, path, body] of collisions) {
      const refused = await directory.scim(method, path, body)
      expect([method, refused.status, refused.body.scimType, refused.body.status]).toEqual([method, 409, 'uniqueness', '409'])
    }
    expect((await service.user(other.id)).userName).toBe(other.userName)
  })

  it('R28 names compare without case, and the case last sent is stored', async () => {
    const directory = await service.provider()
    const user = await directory.create({ userName: 'Ann.R28@Corp.Example' })
    expect(user.userName).toBe('Ann.R28@Corp.Example')
    expect((await directory.scim('POST', '/Users', { userName: 'ann.r28@corp.example' })).status).toBe(409)
    const changed = await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'userName', value: 'ANN.r28@corp.example' })
    expect(changed.userName).toBe('ANN.r28@corp.example')
    expect((await service.user(user.id)).userName).toBe('ANN.r28@corp.example')
  })

  it('R29 a rename keeps the account: id, org, roles, holds, archives and manager links', async () => {
    const directory = await service.provider()
    const org = await service.org()
    const user = await directory.create()
    const report = await directory.create({ [enterprise]: { manager: user.id } })
    await service.done('POST', `/users/${user.id}/move`, { orgId: org.id })
    const matter = await service.done('POST', '/legal-hold/matters', { name: `Matter ${service.next()}` })
    await service.done('POST', `/legal-hold/matters/${matter.id}/custodians`, { userId: user.id })
    const before = await service.user(user.id)
    const userName = service.address('renamed')
    await directory.patch(`/Users/${user.id}`, { op: 'Replace', path: 'userName', value: userName })
    expect(await service.user(user.id)).toMatchObject({
      userName,
      orgId: org.id,
      roleIds: before.roleIds,
      state: 'on-hold',
      archives: 'live',
    })
    expect((await service.user(report.id)).profile).toMatchObject({ managerId: user.id, managerUserName: userName })
    const [entry] = (await service.log({ userName })).filter(({ event }) => event === 'USER_UPDATED')
    expect(JSON.stringify(entry)).toContain(user.userName)
    expect(JSON.stringify(entry)).toContain(userName)
    // The old name is free.
    expect((await directory.scim('POST', '/Users', { userName: user.userName })).status).toBe(409)
    await directory.patch(`/Users/${user.id}`, { op: 'Replace', path: 'emails[type eq "work"].value', value: userName })
    expect((await directory.scim('POST', '/Users', { userName: user.userName })).status).toBe(201)
  })

  it('R30 division and employee type are stored when a client sends them', async () => {
    const directory = await service.provider()
    const user = await directory.create({ userType: 'Intern', [enterprise]: { division: 'North' } })
    expect((await service.user(user.id)).profile).toMatchObject({ division: 'North', employeeType: 'Intern' })
  })

  it('R31 Member and Guest are no employee types', async () => {
    const directory = await service.provider()
    for (const userType of ['Member', 'Guest']) {
      const user = await directory.create({ userType })
      expect(user).not.toHaveProperty('userType')
      expect((await service.user(user.id)).profile.employeeType).toBeNull()
      expect(await service.log({ userName: user.userName, result: 'warning' })).toEqual([
        expect.objectContaining({ rule: 'R31', message: expect.stringContaining(userType) }),
      ])
    }
  })

  it('R32 roles that Azure AD sends change no roles', async () => {
    const directory = await service.provider()
    const user = await directory.create({
      roles: [{ value: 'customer-cloud-admin', primary: 'True', type: 'WindowsAzureActiveDirectoryRole' }],
    })
    const before = await service.user(user.id)
    expect([...before.roleIds].sort()).toEqual(['desktop-user', 'proe-user'])
    await directory.patch(`/Users/${user.id}`, {
      op: 'Add',
      path: 'roles',
      value: [{ value: '{"id":"1","value":"org-admin","displayName":"Org Admin"}' }],
    })
    expect((await service.user(user.id)).roleIds).toEqual(before.roleIds)
  })

  it('R33 a password is ignored, never stored, never echoed', async () => {
    const directory = await service.provider()
    const made = await directory.scim('POST', '/Users?attributes=userName,password', {
      ...newUser({ userName: service.address() }),
      password: 'Geheim-33!',
    })
    expect([made.status, made.text.includes('Geheim-33!')]).toEqual([201, false])
    const user = made.body
    const patched = await directory.scim('PATCH', `/Users/${user.id}`, {
      Operations: [{ op: 'replace', path: 'password', value: 'Geheim-33!' }],
    })
    expect([patched.status, patched.text.includes('Geheim-33!')]).toEqual([200, false])
    const put = await directory.scim('PUT', `/Users/${user.id}`, { userName: user.userName, password: 'Geheim-33!' })
    expect([put.status, put.text.includes('Geheim-33!')]).toEqual([200, false])
    const everywhere = [
      await directory.scim('GET', `/Users/${user.id}?attributes=password`),
      await service.api('GET', `/users/${user.id}`),
      await service.api('GET', '/sync-log?limit=500'),
      await service.api('GET', '/audit-log?limit=500'),
    ]
    for (const { text } of everywhere) expect(text).not.toContain('Geheim-33!')
    const filtered = await directory.scim('GET', `/Users${query('password eq "Geheim-33!"')}`)
    expect(filtered.body.totalResults ?? 0).toBe(0)
  })

  it('R34 roles by attribute are not offered to an Azure AD provider', async () => {
    const directory = await service.provider()
    const refused = await service.api('PUT', `/providers/${directory.id}/role-mapping`, { method: 'scim-attribute' })
    expect([refused.status, refused.body.code, refused.body.rule]).toEqual([400, 'SVC304', 'R34'])
    const shown = await service.done('GET', `/providers/${directory.id}/role-mapping`)
    expect([shown.method, shown.methods]).toEqual(['manual', ['manual', 'scim-groups']])
  })

  describe('R34 roles by attribute, for other identity providers', () => {
    const sent = (...values: string[]) => values.map(value => ({ value }))
    const withRoles = async (allowedRoleIds: readonly string[]) => {
      const directory = await service.provider({ identityProvider: 'other' })
      await service.done('PUT', `/providers/${directory.id}/role-mapping`, { method: 'scim-attribute', allowedRoleIds })
      return directory
    }
    const rolesOf = async (id: string) => [...(await service.user(id)).roleIds].sort()

    it('the allow list takes ids and names, is not empty, and holds known roles', async () => {
      const directory = await service.provider({ identityProvider: 'other' })
      const path = `/providers/${directory.id}/role-mapping`
      for (const allowedRoleIds of [undefined, []]) {
        const refused = await service.api('PUT', path, { method: 'scim-attribute', allowedRoleIds })
        expect([refused.status, refused.body.code, refused.body.rule]).toEqual([400, 'SVC305', 'R34'])
      }
      const unknown = await service.api('PUT', path, { method: 'scim-attribute', allowedRoleIds: ['org-admin', 'emperor'] })
      expect([unknown.status, unknown.body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/allowedRoleIds/1' })]])
      const set = await service.done('PUT', path, { method: 'scim-attribute', allowedRoleIds: ['Org Admin', 'desktop-user'] })
      expect(set).toMatchObject({ method: 'scim-attribute', allowedRoleIds: ['org-admin', 'desktop-user'] })
      expect(set.methods).toEqual(['manual', 'scim-groups', 'scim-attribute'])
      // R141: another method keeps the list.
      await service.done('PUT', path, { method: 'manual' })
      expect((await service.done('PUT', path, { method: 'scim-attribute' })).allowedRoleIds).toEqual([
        'org-admin',
        'desktop-user',
      ])
      expect((await service.done('GET', `/providers/${directory.id}`)).allowedRoleIds).toEqual(['org-admin', 'desktop-user'])
    })

    it('a new user gets the roles he is sent with, by id or name, and no default ones on top', async () => {
      const directory = await withRoles(['org-admin', 'desktop-user', 'push-restore'])
      const user = await directory.create({ roles: sent('ORG-ADMIN', 'Desktop User', 'org-admin') })
      expect(await rolesOf(user.id)).toEqual(['desktop-user', 'org-admin'])
    })

    it('a role outside the list is not given, and that is said once', async () => {
      const directory = await withRoles(['desktop-user'])
      const user = await directory.create({ roles: sent('desktop-user', 'customer-cloud-admin', 'emperor') })
      expect(await rolesOf(user.id)).toEqual(['desktop-user'])
      await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'title', value: 'Boss' })
      const said = (await service.log({ userName: user.userName })).filter(entry => entry.event === 'ROLES_CHANGED')
      expect(said).toEqual([
        expect.objectContaining({ result: 'error', rule: 'R150', message: expect.stringContaining('emperor') }),
        expect.objectContaining({ result: 'warning', rule: 'R34', message: expect.stringContaining('customer-cloud-admin') }),
      ])
      const explanation = await service.done('GET', `/users/${user.id}/explanation`)
      expect(explanation.roles).toEqual([
        { roleId: 'desktop-user', roleName: 'Desktop User', source: 'attribute', value: 'desktop-user' },
      ])
      expect(explanation.rolesNotGiven).toEqual([
        { value: 'emperor', why: 'unknown' },
        { value: 'customer-cloud-admin', why: 'not-allowed' },
      ])
    })

    it('without a role that the list has he holds the default roles of his org (R147)', async () => {
      const directory = await withRoles(['push-restore'])
      const [none, refused] = [await directory.create(), await directory.create({ roles: sent('org-admin') })]
      for (const user of [none, refused]) expect(await rolesOf(user.id)).toEqual(['desktop-user', 'proe-user'])
    })

    it('a change of the attribute is the directory’s word: roles added by hand go, taking it away gives the defaults', async () => {
      const directory = await withRoles(['desktop-user', 'push-restore'])
      const user = await directory.create({ roles: sent('desktop-user') })
      await service.done('PUT', `/users/${user.id}/roles`, { roleIds: ['desktop-user', 'org-admin'] })
      await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'title', value: 'Boss' })
      expect(await rolesOf(user.id)).toEqual(['desktop-user', 'org-admin'])
      await directory.patch(`/Users/${user.id}`, { op: 'add', path: 'roles', value: sent('push-restore') })
      expect(await rolesOf(user.id)).toEqual(['desktop-user', 'push-restore'])
      const [last] = (await service.log({ userName: user.userName, event: 'ROLES_CHANGED' })).slice(-1)
      expect(last).toMatchObject({ actorType: 'directory', message: 'org-admin was added manually' })
      await directory.patch(`/Users/${user.id}`, { op: 'remove', path: 'roles' })
      expect(await rolesOf(user.id)).toEqual(['desktop-user', 'proe-user'])
    })

    it('choosing the method changes nobody until Apply, which the dry run foretells', async () => {
      const directory = await service.provider({ identityProvider: 'other' })
      const user = await directory.create({ roles: sent('push-restore', 'org-admin') })
      const path = `/providers/${directory.id}`
      await service.done('PUT', `${path}/role-mapping`, { method: 'scim-attribute', allowedRoleIds: ['push-restore'] })
      expect(await rolesOf(user.id)).toEqual(['desktop-user', 'proe-user'])
      const dry = await service.done('POST', `${path}/apply-runs`, { dryRun: true })
      await service.service.runDueWork()
      const { items } = await service.done('GET', `${path}/apply-runs/${dry.id}/differences`)
      expect(items).toEqual([
        expect.objectContaining({
          rolesAdded: ['push-restore'],
          rolesRemoved: ['proe-user', 'desktop-user'],
          warnings: ['R34: the role org-admin is not in the allow list'],
        }),
      ])
      await service.done('POST', `${path}/apply-runs`, { basedOn: dry.id })
      await service.service.runDueWork()
      expect(await rolesOf(user.id)).toEqual(['push-restore'])
    })

    it('a deactivated user gets them when he is reactivated', async () => {
      const directory = await withRoles(['push-restore'])
      const user = await directory.create({ active: false, roles: sent('push-restore') })
      expect(await rolesOf(user.id)).toEqual([])
      await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'active', value: true })
      expect(await rolesOf(user.id)).toEqual(['push-restore'])
    })
  })

  it('R35 unknown attributes and schemas are ignored', async () => {
    const directory = await service.provider()
    const made = await directory.scim('POST', '/Users', {
      ...newUser({ userName: service.address() }),
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:example:unknown:2.0:User'],
      shoeSize: 44,
      'urn:example:unknown:2.0:User': { colour: 'red' },
    })
    expect(made.status).toBe(201)
    expect(made.text).not.toMatch(/shoeSize|colour/)
  })

  it('R35 an over-long value is not stored, the rest of the request is applied', async () => {
    const directory = await service.provider()
    const user = await directory.create({ addresses: [{ type: 'work', locality: 'Bonn' }] })
    await directory.patch(
      `/Users/${user.id}`,
      { op: 'Replace', path: 'addresses[type eq "work"].locality', value: 'x'.repeat(129) },
      { op: 'Replace', path: 'title', value: 'Leaver' },
      { op: 'Replace', path: 'active', value: 'False' },
    )
    expect(await service.user(user.id)).toMatchObject({
      state: 'deactivation-pending',
      profile: { title: 'Leaver', city: 'Bonn' },
    })
    const warnings = await service.log({ userName: user.userName, result: 'warning' })
    expect(warnings).toEqual([expect.objectContaining({ rule: 'R35', message: expect.stringContaining('city') })])
  })

  it('R35 R46 a value that is not stored leaves no empty address behind: only the warning is logged', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    const region = { op: 'Add', path: 'addresses[type eq "work"].region', value: 'x'.repeat(129) }
    const patched = await directory.patch(`/Users/${user.id}`, region)
    expect(patched.addresses).toBeUndefined()
    expect(patched.meta).toEqual(user.meta)
    const entries = await service.log({ userName: user.userName, event: 'USER_UPDATED' })
    expect(entries.map(entry => entry.result)).toEqual(['warning'])
  })

  it('R36 groups carry a display name, an external id and members', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    const group = await directory.done('POST', '/Groups', {
      schemas: [coreGroup],
      displayName: `Group ${service.next()}`,
      externalId: 'group-36',
      members: [{ value: user.id }],
    })
    expect(await directory.done('GET', `/Groups/${group.id}`)).toMatchObject({
      displayName: group.displayName,
      externalId: 'group-36',
      members: [{ value: user.id, type: 'User', $ref: `https://service.example/scim/v2/Users/${user.id}` }],
    })
    expect((await directory.done('GET', `/Users/${user.id}`)).groups).toEqual([
      expect.objectContaining({ value: group.id, display: group.displayName }),
    ])
  })

  it('R37 a display name is required and unique within the provider; a group may be empty', async () => {
    const directory = await service.provider()
    for (const body of [{}, { displayName: '' }, { displayName: null }, { displayName: '  ' }]) {
      const refused = await directory.scim('POST', '/Groups', body)
      expect([refused.status, refused.body.scimType]).toEqual([400, 'invalidValue'])
    }
    const group = await directory.group('Only One')
    expect(group).not.toHaveProperty('members')
    for (const displayName of ['Only One', 'ONLY one']) {
      const refused = await directory.scim('POST', '/Groups', { displayName })
      expect([refused.status, refused.body.scimType]).toEqual([409, 'uniqueness'])
    }
    const other = await directory.group()
    const renamed = await directory.scim('PATCH', `/Groups/${other.id}`, {
      Operations: [{ op: 'Replace', path: 'displayName', value: 'only ONE' }],
    })
    expect([renamed.status, renamed.body.scimType]).toEqual([409, 'uniqueness'])
  })

  it('R37 a group as member is ignored with a warning, an unknown member refuses the request', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    const nested = await directory.group()
    const group = await directory.done('POST', '/Groups', {
      displayName: `Group ${service.next()}`,
      members: [{ value: user.id }, { value: nested.id, type: 'Group' }],
    })
    expect(group.members.map(({ value }) => value)).toEqual([user.id])
    const warnings = await service.log({ providerId: directory.id, result: 'warning' })
    expect(warnings).toEqual([expect.objectContaining({ rule: 'R37' })])
    const one = await directory.create()
    const refused = await directory.scim('PATCH', `/Groups/${group.id}`, {
      Operations: [{ op: 'Add', path: 'members', value: [{ value: one.id }, { value: 'nobody' }] }],
    })
    expect([refused.status, refused.body.scimType]).toEqual([400, 'invalidValue'])
    expect((await directory.done('GET', `/Groups/${group.id}`)).members.map(({ value }) => value)).toEqual([user.id])
    const name = `Group ${service.next()}`
    expect((await directory.scim('POST', '/Groups', { displayName: name, members: [{ value: 'nobody' }] })).status).toBe(400)
    expect((await directory.scim('GET', `/Groups${query(`displayName eq "${name}"`)}`)).body.totalResults).toBe(0)
  })

  it('R38 active is what the directory last asked for', async () => {
    const directory = await service.provider()
    const user = await directory.create()
    const active = async () => (await directory.done('GET', `/Users/${user.id}`)).active
    const found = async () => (await directory.done('GET', `/Users${query(`userName eq "${user.userName}"`)}`)).totalResults
    expect(await active()).toBe(true)
    await service.done('POST', `/users/${user.id}/block`)
    expect(await active()).toBe(true)
    await service.done('POST', `/users/${user.id}/unblock`)
    await directory.disable(user.id)
    expect([await active(), (await service.user(user.id)).state]).toEqual([false, 'deactivation-pending'])
    await service.done('POST', `/users/${user.id}/cancel-deactivation`)
    expect([await active(), (await service.user(user.id)).state]).toEqual([true, 'active'])
    await directory.disable(user.id)
    await service.later({ minutes: 15 })
    expect([await active(), await found(), (await service.user(user.id)).state]).toEqual([false, 1, 'deactivated'])
    await directory.enable(user.id)
    expect([await active(), (await service.user(user.id)).state]).toEqual([true, 'active'])
  })
})
