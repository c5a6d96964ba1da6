import { describe, expect, it } from 'vitest'
import { enterpriseUrn, useBench } from '../console.js'

const bench = useBench()

const manager = (value: unknown) => ({ [enterpriseUrn]: { manager: value } })
const country = (value: string) => ({ addresses: [{ type: 'work', country: value }] })
const setCountry = (value: string) => ({ op: 'Replace', path: 'addresses[type eq "work"].country', value })
const setManager = (value: string) => ({ op: 'Replace', path: `${enterpriseUrn}:manager`, value })

describe('local users', () => {
  it('R104 local users cannot be created, updated or deleted from the directory', async () => {
    const provider = await bench.provider()
    const id = await bench.local('local@r104.example')
    expect((await provider.scim('GET', `/Users/${id}`)).status).toBe(404)
    expect((await provider.setActive(id, false)).status).toBe(404)
    expect((await provider.scim('DELETE', `/Users/${id}`)).status).toBe(404)
    const group = await provider.group('With local')
    expect((await provider.addMember(group, id)).status).toBe(400)
    expect(await bench.view(id)).toMatchObject({ state: 'active', origin: 'local' })
  })

  it('R105 SCIM does not show local users; a create or rename onto one is refused and logged', async () => {
    const provider = await bench.provider()
    const id = await bench.local('taken@r105.example', { email: 'mail@r105.example' })
    expect((await provider.scim('GET', '/Users?filter=userName eq "taken@r105.example"')).body.totalResults).toBe(0)
    for (const name of ['TAKEN@r105.example', 'mail@r105.example'])
      expect((await provider.createUser(name)).body).toMatchObject({ status: '409', scimType: 'uniqueness' })
    const other = await provider.user('free@r105.example')
    const rename = await provider.patch(other, { op: 'Replace', path: 'userName', value: 'taken@r105.example' })
    expect(rename.status).toBe(409)
    const entries = (await provider.log({ event: 'LOCAL_USER_PROTECTED' })).map(entry => entry.userId)
    expect(entries).toEqual([id, id, id])
  })

  it('R106 linking lets provisioning manage a local user, and is reversible', async () => {
    const provider = await bench.provider()
    const id = await bench.local('link@r106.example', { firstName: 'Lin' })
    expect((await bench.api('POST', `/users/${id}/link`, { providerId: provider.id })).body).toMatchObject({
      origin: 'provisioned',
      providerId: provider.id,
    })
    expect((await bench.api('POST', `/users/${id}/link`, { providerId: provider.id })).status).toBe(409)
    const found = await provider.scim('GET', '/Users?filter=userName eq "link@r106.example"')
    expect(found.body.Resources[0].id).toBe(id)
    expect((await provider.patch(id, { op: 'Add', path: 'title', value: 'Linked' })).status).toBe(200)
    expect((await bench.api('POST', `/users/${id}/unlink`, { providerId: provider.id })).body).toMatchObject({
      origin: 'local',
      profile: { title: 'Linked', firstName: 'Lin' },
    })
    expect((await provider.scim('GET', `/Users/${id}`)).status).toBe(404)
    const audit = (await bench.api('GET', `/audit-log?userId=${id}&order=asc`)).body.items.map(
      (entry: { event: string }) => entry.event,
    )
    expect(audit).toEqual(['ADD_USER', 'LINK_USER', 'EXTERNAL_ATTRIBUTES_CHANGE', 'UNLINK_USER'])
  })

  it('R106 R38 a deactivated local user who is linked is shown as not active, so that the directory can bring him back', async () => {
    const provider = await bench.provider()
    const id = await bench.local('left@r106.example')
    await bench.api('POST', `/users/${id}/deactivate`)
    await bench.api('POST', `/users/${id}/link`, { providerId: provider.id })
    const found = await provider.scim('GET', '/Users?filter=userName eq "left@r106.example"')
    expect(found.body.Resources).toMatchObject([{ id, active: false }])
    await provider.setActive(id, true)
    expect((await provider.scim('GET', `/Users/${id}`)).body.active).toBe(true)
    expect((await bench.view(id)).state).toBe('active')
  })

  it('R107 Apply never touches local users', async () => {
    const provider = await bench.provider()
    const id = await bench.local('apply@r107.example')
    const org = await bench.org('R107')
    await provider.group('R107', [await provider.user('somebody')])
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'scim-groups', unmappedOrgId: org })
    await provider.apply()
    expect((await bench.view(id)).orgId).toBe(await bench.defaultOrg())
  })
})

describe('manager', () => {
  it('R108 R112 the manager is stored when he exists, with id, user name and display name', async () => {
    const provider = await bench.provider()
    const boss = await provider.user('boss', { displayName: 'The Boss' })
    const id = await provider.user('worker', manager({ value: boss }))
    expect((await bench.view(id)).profile).toMatchObject({
      managerId: boss,
      managerUserName: `boss@${provider.id}.example`,
      managerDisplayName: 'The Boss',
    })
    expect((await provider.scim('GET', `/Users/${id}`)).body[enterpriseUrn].manager).toEqual({
      value: boss,
      $ref: `https://service.example/scim/v2/Users/${boss}`,
      displayName: 'The Boss',
    })
  })

  it('R109 without the manager the rest of the user is provisioned', async () => {
    const provider = await bench.provider()
    const created = await provider.createUser('alone', { title: 'Clerk', ...manager('nobody') })
    expect(created.status).toBe(201)
    expect(created.body[enterpriseUrn]).toBeUndefined()
    expect((await bench.view(created.body.id)).profile).toMatchObject({ title: 'Clerk', managerId: null })
  })

  it('R110 an unresolved manager is resolved when a user with that id, externalId or userName appears', async () => {
    const provider = await bench.provider()
    const byName = await provider.user('w1', manager(`Boss1@${provider.id}.example`))
    const byExternal = await provider.user('w2', manager({ value: 'ext-77' }))
    expect(await provider.events({ event: 'MANAGER_UNRESOLVED' })).toHaveLength(2)
    const boss1 = await provider.user('boss1')
    expect((await bench.view(byName)).profile.managerId).toBe(boss1)
    const boss2 = await provider.user('boss2')
    await provider.patch(boss2, { op: 'Add', path: 'externalId', value: 'ext-77' })
    expect((await bench.view(byExternal)).profile.managerId).toBe(boss2)
    expect((await provider.log({ event: 'MANAGER_RESOLVED' })).map(entry => entry.userId)).toEqual([byName, byExternal])
    const version = (await provider.scim('GET', `/Users/${byName}`)).body.meta.version
    expect(version).toBe('W/"2"')
  })

  it('R110 R106 whoever waits for a local user as his manager gets him when a provider manages that user', async () => {
    const provider = await bench.provider()
    const id = await provider.user('w3', manager('Boss3@local.example'))
    const boss = await bench.local('boss3@local.example')
    expect((await bench.view(id)).profile.managerId).toBeNull()
    await bench.api('POST', `/users/${boss}/link`, { providerId: provider.id })
    expect((await bench.view(id)).profile.managerId).toBe(boss)
    expect((await provider.log({ event: 'MANAGER_RESOLVED' })).map(entry => entry.userId)).toEqual([id])
    const other = await provider.user('w4', manager('renamed4@local.example'))
    await bench.api('PATCH', `/users/${boss}`, { userName: 'Renamed4@local.example' })
    expect((await bench.view(other)).profile.managerId).toBe(boss)
  })

  it('R111 a new value replaces the old one also unresolved; nobody is his own manager; loops are allowed; a deactivated manager stays', async () => {
    const provider = await bench.provider()
    const [a, b] = [await provider.user('a'), await provider.user('b')]
    await provider.patch(a, setManager(b))
    await provider.patch(b, setManager(a))
    expect((await bench.view(a)).profile.managerId).toBe(b)
    expect((await bench.view(b)).profile.managerId).toBe(a)
    expect((await provider.patch(a, setManager(a))).status).toBe(200)
    expect((await bench.view(a)).profile.managerId).toBe(b)
    expect((await provider.log({ userId: a })).at(-1)).toMatchObject({ result: 'warning', rule: 'R111' })
    await bench.api('POST', `/users/${b}/deactivate`)
    expect((await bench.view(a)).profile.managerId).toBe(b)
    await provider.patch(a, setManager('unknown'))
    expect((await bench.view(a)).profile.managerId).toBeNull()
    await provider.patch(b, setManager(''))
    expect((await bench.view(b)).profile.managerId).toBeNull()
  })
})

describe('country', () => {
  it('R113 a country that is no two-letter code leaves the field empty; the rest is provisioned', async () => {
    const provider = await bench.provider()
    const created = await provider.createUser('de', {
      title: 'Clerk',
      addresses: [{ type: 'work', locality: 'Bonn', country: 'Germany' }],
    })
    expect(created.status).toBe(201)
    expect(created.body.addresses).toEqual([{ type: 'work', locality: 'Bonn' }])
    expect((await bench.view(created.body.id)).profile).toMatchObject({ country: null, city: 'Bonn', title: 'Clerk' })
  })

  it('R114 a dishonored value empties the field and is logged with a hint, once', async () => {
    const provider = await bench.provider()
    const id = await provider.user('fr', country('FR'))
    await provider.patch(id, setCountry('France'))
    expect((await bench.view(id)).profile.country).toBeNull()
    await provider.patch(id, setCountry('France'))
    const entries = await provider.log({ event: 'COUNTRY_IGNORED' })
    expect(entries).toHaveLength(1)
    expect(entries[0]?.message).toMatch(/France.*Switch.*usageLocation/)
    await provider.patch(id, setCountry('FR'))
    expect((await bench.view(id)).profile.country).toBe('FR')
  })

  it('R115 assigned codes and XK are honored, lower case is stored in upper case, other pairs are not', async () => {
    const provider = await bench.provider()
    const stored = async (value: string) => {
      const created = await provider.createUser(`c${bench.tested.next()}`, country(value))
      return (await bench.view(created.body.id)).profile.country
    }
    expect(await stored('de')).toBe('DE')
    expect(await stored('XK')).toBe('XK')
    expect(await stored('UK')).toBeNull()
    expect(await stored('ZZ')).toBeNull()
    expect(await stored('D1')).toBeNull()
    // One letter whose upper case is two: no South Sudan, no Finland, no Italy, no Sweden.
    for (const text of ['ß', 'ﬁ', 'ıt', 'ſe']) expect(await stored(text)).toBeNull()
    expect(await provider.events({ event: 'COUNTRY_IGNORED' })).toHaveLength(7)
    const id = await provider.user('local-edit')
    expect((await bench.api('PATCH', `/users/${id}`, { country: 'ß' })).status).toBe(400)
    expect((await bench.api('PATCH', `/users/${id}`, { country: 'xk' })).body.profile.country).toBe('XK')
  })
})
