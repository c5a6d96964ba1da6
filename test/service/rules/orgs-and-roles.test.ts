import { describe, expect, it } from 'vitest'
import { type ProviderClient, useBench } from '../console.js'

const bench = useBench()

const mapOrgs = (provider: ProviderClient, body: Record<string, unknown>) =>
  bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'scim-groups', ...body })
const mapRoles = (provider: ProviderClient, body: Record<string, unknown>) =>
  bench.api('PUT', `/providers/${provider.id}/role-mapping`, { method: 'scim-groups', ...body })
const orgMapping = async (provider: ProviderClient) => (await bench.api('GET', `/providers/${provider.id}/org-mapping`)).body
const roleMapping = async (provider: ProviderClient) => (await bench.api('GET', `/providers/${provider.id}/role-mapping`)).body
const orgOf = async (id: string) => (await bench.view(id)).orgId
const rolesOf = async (id: string) => [...(await bench.view(id)).roleIds].sort()

describe('organisations', () => {
  it('R116 there is a default org; a new org goes under it, or under the parent it names', async () => {
    const { body } = await bench.api('POST', '/orgs', { name: 'R116' })
    expect(body).toMatchObject({ parentId: await bench.defaultOrg(), isDefault: false, active: true, userCount: 0 })
    expect((await bench.api('POST', '/orgs', { name: 'R116 child', parentId: body.id })).body.parentId).toBe(body.id)
    expect((await bench.api('POST', '/orgs', { name: 'x', parentId: 'nowhere' })).status).toBe(400)
  })

  it('R117 orgs form a tree, a user is in one org, and an org may be empty', async () => {
    const parent = await bench.org('R117')
    const child = await bench.org('R117 child', { parentId: parent })
    const loop = await bench.api('PATCH', `/orgs/${parent}`, { parentId: child })
    expect([loop.status, loop.body.rule]).toEqual([400, 'R117'])
    const id = await bench.local('one@r117.example', { orgId: child })
    expect((await bench.api('GET', `/orgs/${child}`)).body.userCount).toBe(1)
    await bench.api('POST', `/users/${id}/move`, { orgId: parent })
    expect((await bench.api('GET', `/orgs/${child}`)).body.userCount).toBe(0)
    expect((await bench.api('GET', `/orgs/${parent}`)).body.userCount).toBe(1)
  })

  it('R118 default roles are PROe User and Desktop User; an edit is for users created afterwards', async () => {
    const org = await bench.org('R118')
    expect((await bench.api('GET', `/orgs/${org}`)).body.defaultRoleIds).toEqual(['proe-user', 'desktop-user'])
    const before = await bench.local('before@r118.example', { orgId: org })
    expect((await bench.api('PATCH', `/orgs/${org}`, { defaultRoleIds: ['Desktop User'] })).body.defaultRoleIds).toEqual([
      'desktop-user',
    ])
    const after = await bench.local('after@r118.example', { orgId: org })
    expect(await rolesOf(before)).toEqual(['desktop-user', 'proe-user'])
    expect(await rolesOf(after)).toEqual(['desktop-user'])
    expect((await bench.api('PATCH', `/orgs/${org}`, { defaultRoleIds: ['captain'] })).status).toBe(400)
  })

  it('R119 a child org without its own list uses its parent’s', async () => {
    const parent = await bench.org('R119', { defaultRoleIds: ['org-manager'] })
    const child = await bench.org('R119 child', { parentId: parent })
    expect((await bench.api('GET', `/orgs/${child}`)).body.defaultRoleIds).toEqual(['org-manager'])
    expect(await rolesOf(await bench.local('r119@r119.example', { orgId: child }))).toEqual(['org-manager'])
  })

  it('R120 a move away from destinations is named in previews and in Apply', async () => {
    const provider = await bench.provider()
    const id = await provider.user('r120')
    const group = await provider.group('R120', [id])
    const org = await bench.org('R120', { destinations: ['Elsewhere'] })
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: org }] })
    const run = await provider.apply({ dryRun: true })
    const { body } = await bench.api('GET', `/providers/${provider.id}/apply-runs/${run.id}/differences`)
    expect(body.items[0]).toMatchObject({ userId: id, orgTo: org })
    expect(body.items[0].warnings[0]).toContain('R120')
    await provider.apply()
    expect((await provider.log({ event: 'ORG_CHANGED' }))[0]?.message).toContain('cold storage')
  })

  it('R121 a mapping never points at a deactivated org; one deactivated later is broken and moves nobody', async () => {
    const provider = await bench.provider()
    const id = await provider.user('r121')
    const group = await provider.group('R121')
    const dead = await bench.org('R121 dead')
    await bench.api('POST', `/orgs/${dead}/deactivate`)
    const refused = await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: dead }] })
    expect([refused.status, refused.body.rule]).toEqual([400, 'R121'])
    const deep = await bench.org('R121 deep', { parentId: await bench.org('R121 parent') })
    expect((await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: deep }] })).status).toBe(200)
    // A mapping in force keeps its target alive (R122). One that sleeps does not, and wakes up broken.
    await provider.addMember(group, id)
    expect((await bench.api('POST', `/orgs/${deep}/deactivate`)).body).toMatchObject({ status: 409, rule: 'R122' })
    const keep = await bench.org('R121 keep')
    await mapOrgs(provider, { method: 'one-org', orgId: keep })
    await bench.api('POST', `/users/${id}/move`, { orgId: keep })
    expect((await bench.api('POST', `/orgs/${deep}/deactivate`)).status).toBe(200)
    const { body } = await mapOrgs(provider, {})
    expect(body.mappings[0]).toMatchObject({ broken: true, brokenReason: 'organisation deactivated', wouldMove: 0 })
    expect(await provider.apply()).toMatchObject({ examined: 1, moved: 0, skipped: 1 })
    expect(await orgOf(id)).toBe(keep)
    expect((await provider.log({ userId: id })).at(-1)).toMatchObject({ event: 'ORG_MOVE_SKIPPED', rule: 'R121' })
    expect((await mapOrgs(provider, { mappings: [{ groupIds: [await provider.group('R121 b')], orgId: deep }] })).status).toBe(
      400,
    )
  })

  it('R121 one org and the org for the unmapped are never deactivated ones, nor when their method wakes up', async () => {
    const provider = await bench.provider()
    await provider.group('R121 awake')
    const [one, rest] = [await bench.org('R121 one'), await bench.org('R121 rest')]
    await mapOrgs(provider, { method: 'one-org', orgId: one })
    await mapOrgs(provider, { unmappedOrgId: rest })
    expect((await bench.api('POST', `/orgs/${one}/deactivate`)).status).toBe(200)
    expect((await bench.api('POST', `/orgs/${rest}/deactivate`)).status).toBe(409)
    const woken = await mapOrgs(provider, { method: 'one-org' })
    expect([woken.status, woken.body.rule, woken.body.errors[0].pointer]).toEqual([400, 'R121', '/orgId'])
    const keep = await bench.org('R121 other')
    expect((await mapOrgs(provider, { method: 'one-org', orgId: keep })).status).toBe(200)
    await bench.api('POST', `/orgs/${rest}/deactivate`)
    expect((await mapOrgs(provider, {})).body.errors[0].pointer).toBe('/unmappedOrgId')
  })

  it('R122 deactivating an org deactivates its users; it is refused for holds and mapping targets; reactivating restarts nothing', async () => {
    const org = await bench.org('R122')
    const id = await bench.local('r122@r122.example', { orgId: org })
    const matter = await bench.hold(id)
    expect((await bench.api('POST', `/orgs/${org}/deactivate`)).body).toMatchObject({ status: 409, rule: 'R122' })
    await bench.release(matter, id)
    const provider = await bench.provider()
    await mapOrgs(provider, { method: 'one-org', orgId: org })
    expect((await bench.api('POST', `/orgs/${org}/deactivate`)).status).toBe(409)
    await mapOrgs(provider, { method: 'one-org', orgId: await bench.defaultOrg() })
    expect((await bench.api('POST', `/orgs/${org}/deactivate`)).body.active).toBe(false)
    expect(await bench.view(id)).toMatchObject({ state: 'deactivated', archives: 'cold' })
    expect((await bench.api('POST', `/orgs/${org}/activate`)).body.active).toBe(true)
    expect(await bench.view(id)).toMatchObject({ state: 'deactivated', backup: 'stopped' })
    expect((await bench.api('POST', `/orgs/${await bench.defaultOrg()}/deactivate`)).status).toBe(409)
  })

  it('R61 R122 nobody deactivates his own account by way of his organisation', async () => {
    const org = await bench.org('R61')
    const id = await bench.local('self@r61.example', { orgId: org, roleIds: ['customer-cloud-admin'] })
    const { token } = (await bench.api('POST', `/users/${id}/api-tokens`)).body
    const refused = await bench.api('POST', `/orgs/${org}/deactivate`, undefined, { token })
    expect([refused.status, refused.body.rule, (await bench.view(id)).state]).toEqual([400, 'R61', 'active'])
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: [] })
  })

  it('R65 R121 who comes back to an org that was deactivated meanwhile is placed by the mapping', async () => {
    const provider = await bench.provider()
    const id = await provider.user('homeless')
    const [org, one] = [await bench.org('R65 gone'), await bench.org('R65 one')]
    await bench.api('POST', `/users/${id}/move`, { orgId: org })
    await mapOrgs(provider, { method: 'one-org', orgId: one })
    await bench.api('POST', `/orgs/${org}/deactivate`)
    await provider.setActive(id, true)
    expect(await bench.view(id)).toMatchObject({ state: 'active', orgId: one })
  })
})

describe('organisation mapping', () => {
  it('R123 R141 one of three methods is in force; switching keeps the mappings of the others', async () => {
    const provider = await bench.provider({ identityProvider: 'other' })
    const group = await provider.group('R123')
    const org = await bench.org('R123')
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: org }] })
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'c42OrgName', attributeName: 'company' })
    const kept = await orgMapping(provider)
    expect(kept).toMatchObject({ method: 'c42OrgName', attributeName: 'company' })
    expect(kept.mappings).toHaveLength(1)
    expect(
      (await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'scim-groups' })).body.mappings,
    ).toHaveLength(1)
    expect((await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'by-moon' })).status).toBe(400)
  })

  it('R124 the c42OrgName method is refused for Azure AD', async () => {
    const provider = await bench.provider()
    const { status, body } = await mapOrgs(provider, { method: 'c42OrgName' })
    expect([status, body.rule]).toEqual([400, 'R124'])
  })

  it('R125 R126 one org takes all new users, and only new ones', async () => {
    const provider = await bench.provider()
    const early = await provider.user('early')
    const [org, elsewhere] = [await bench.org('R125'), await bench.org('R126')]
    await mapOrgs(provider, { method: 'one-org', orgId: org })
    const id = await provider.user('late')
    expect(await orgOf(id)).toBe(org)
    expect(await orgOf(early)).toBe(await bench.defaultOrg())
    await bench.api('POST', `/users/${id}/move`, { orgId: elsewhere })
    const group = await provider.group('R126')
    await provider.addMember(group, id)
    expect(await orgOf(id)).toBe(elsewhere)
  })

  it('R98 R160 with one org too, a move that a legal hold put off is made when the hold ends', async () => {
    const provider = await bench.provider()
    const [held, other] = [await provider.user('held'), await provider.user('other')]
    const matters = [await bench.hold(held), await bench.hold(other)] as const
    const org = await bench.org('R98 one', { destinations: ['Elsewhere'] })
    await mapOrgs(provider, { method: 'one-org', orgId: org })
    expect(await provider.apply()).toMatchObject({ examined: 2, skipped: 2 })
    await bench.api('POST', `/users/${other}/move`, { orgId: await bench.org('R98 kept') })
    const kept = await orgOf(other)
    await bench.release(matters[0], held)
    await bench.release(matters[1], other)
    expect([await orgOf(held), await orgOf(other)]).toEqual([org, kept])
    expect((await bench.api('GET', `/users/${held}/explanation`)).body.org).toMatchObject({ why: 'one-org', moveSkipped: null })
  })

  it('R127 users in no mapped group go to the org for unmapped users, by default the default org', async () => {
    const provider = await bench.provider()
    const group = await provider.group('R127')
    const [org, unmapped] = [await bench.org('R127'), await bench.org('R127 unmapped')]
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: org }] })
    expect(await orgOf(await provider.user('u1'))).toBe(await bench.defaultOrg())
    await mapOrgs(provider, { unmappedOrgId: unmapped })
    const id = await provider.user('u2')
    expect(await orgOf(id)).toBe(unmapped)
    const other = await provider.group('R127 other')
    await provider.addMember(other, id)
    expect(await orgOf(id)).toBe(unmapped)
  })

  it('R128 R172 mappings need pushed groups; an empty one is enough', async () => {
    const provider = await bench.provider()
    expect(await orgMapping(provider)).toMatchObject({ state: 'no-groups', message: 'There are no SCIM groups available' })
    const refused = await mapOrgs(provider, { mappings: [{ groupIds: ['g'], orgId: await bench.defaultOrg() }] })
    expect([refused.status, refused.body.rule]).toEqual([409, 'R128'])
    const group = await provider.group('R128')
    expect((await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: await bench.defaultOrg() }] })).status).toBe(200)
  })

  it('R129 one mapping joins one or more groups to one org', async () => {
    const provider = await bench.provider()
    const [a, b] = [await provider.group('R129 a'), await provider.group('R129 b')]
    const org = await bench.org('R129')
    await mapOrgs(provider, { mappings: [{ groupIds: [a, b], orgId: org }] })
    const [x, y] = [await provider.user('x'), await provider.user('y')]
    await provider.addMember(a, x)
    await provider.addMember(b, y)
    expect([await orgOf(x), await orgOf(y)]).toEqual([org, org])
    expect((await mapOrgs(provider, { mappings: [{ groupIds: [], orgId: org }] })).status).toBe(400)
  })

  it('R130 the first mapping in the list has the highest priority', async () => {
    const provider = await bench.provider()
    const [a, b] = [await provider.group('R130 a'), await provider.group('R130 b')]
    const [first, second] = [await bench.org('R130 first'), await bench.org('R130 second')]
    await mapOrgs(provider, {
      mappings: [
        { groupIds: [a], orgId: first },
        { groupIds: [b], orgId: second },
      ],
    })
    const id = await provider.user('both')
    await provider.addMember(b, id)
    expect(await orgOf(id)).toBe(second)
    await provider.addMember(a, id)
    expect(await orgOf(id)).toBe(first)
    expect((await bench.api('GET', `/users/${id}/explanation`)).body.org).toMatchObject({
      method: 'scim-groups',
      why: 'mapped',
      group: { id: a },
      priority: 1,
    })
  })

  it('R131 R173 when every group is mapped the console says so, for orgs and roles apart', async () => {
    const provider = await bench.provider()
    const group = await provider.group('R131')
    expect((await orgMapping(provider)).state).toBe('unmapped-groups')
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: await bench.defaultOrg() }] })
    expect(await orgMapping(provider)).toMatchObject({ state: 'all-mapped', message: 'All SCIM groups are mapped' })
    expect((await roleMapping(provider)).state).toBe('unmapped-groups')
    await provider.group('R131 new')
    expect((await orgMapping(provider)).state).toBe('unmapped-groups')
  })

  it('R132 a group is in one org mapping at most', async () => {
    const provider = await bench.provider()
    const group = await provider.group('R132')
    const org = await bench.defaultOrg()
    const { status, body } = await mapOrgs(provider, {
      mappings: [
        { groupIds: [group], orgId: org },
        { groupIds: [group], orgId: org },
      ],
    })
    expect([status, body.rule]).toEqual([409, 'R132'])
  })

  it('R133 method, org for the unmapped and mappings with their priority are shown and can be changed', async () => {
    const provider = await bench.provider()
    const [a, b] = [await provider.group('R133 a'), await provider.group('R133 b')]
    const org = await bench.org('R133')
    await mapOrgs(provider, {
      unmappedOrgId: org,
      mappings: [
        { groupIds: [a], orgId: org },
        { groupIds: [b], orgId: org },
      ],
    })
    const shown = await orgMapping(provider)
    expect(shown).toMatchObject({ method: 'scim-groups', unmappedOrgId: org })
    expect(
      shown.mappings.map((row: { priority: number; groups: { displayName: string }[] }) => [
        row.priority,
        row.groups[0]?.displayName,
      ]),
    ).toEqual([
      [1, 'R133 a'],
      [2, 'R133 b'],
    ])
    const swapped = await mapOrgs(provider, {
      mappings: [
        { groupIds: [b], orgId: org },
        { groupIds: [a], orgId: org },
      ],
    })
    expect(swapped.body.mappings[0].groupIds).toEqual([b])
    expect(swapped.body.mappings[1].id).toBe(shown.mappings[0].id)
  })

  it('R134 R135 R140 saving a mapping moves nobody; a membership change in the directory does', async () => {
    const provider = await bench.provider()
    const [ann, ben] = [await provider.user('ann'), await provider.user('ben')]
    const group = await provider.group('Sales', [ann])
    const field = await bench.org('Field')
    const saved = await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: field }] })
    expect(await orgOf(ann)).toBe(await bench.defaultOrg())
    expect(saved.body).toMatchObject({ wouldMove: 1 })
    expect(saved.body.mappings[0].wouldMove).toBe(1)
    await provider.addMember(group, ben)
    expect([await orgOf(ann), await orgOf(ben)]).toEqual([await bench.defaultOrg(), field])
    await provider.removeMember(group, ben)
    expect(await orgOf(ben)).toBe(await bench.defaultOrg())
    expect((await provider.log({ userId: ben })).map(entry => entry.event)).toEqual([
      'USER_CREATED',
      'MEMBER_ADDED',
      'ORG_CHANGED',
      'MEMBER_REMOVED',
      'ORG_CHANGED',
    ])
  })

  it('R136 R176 renaming a group keeps its mapping; what it decided is explained with its name of today', async () => {
    const provider = await bench.provider()
    const group = await provider.group('Before')
    const org = await bench.org('R136')
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: org }] })
    await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['proe-user'] }] })
    const id = await provider.user('r136')
    await provider.addMember(group, id)
    await provider.scim('PATCH', `/Groups/${group}`, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'Replace', path: 'displayName', value: 'After' }],
    })
    const { mappings } = await orgMapping(provider)
    expect(mappings[0]).toMatchObject({ groupIds: [group], orgId: org, broken: false })
    expect(mappings[0].groups[0].displayName).toBe('After')
    expect(await provider.events({ event: 'GROUP_RENAMED' })).toHaveLength(1)
    const explained = async () => {
      const { org: placed, roles } = (await bench.api('GET', `/users/${id}/explanation`)).body
      return [placed.group.displayName, roles[0].groups[0].displayName]
    }
    expect(await explained()).toEqual(['After', 'After'])
  })

  it('R137 a plain attribute update moves nobody', async () => {
    const provider = await bench.provider()
    const id = await provider.user('plain')
    const group = await provider.group('R137', [id])
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: await bench.org('R137') }] })
    await provider.patch(id, { op: 'Replace', path: 'title', value: 'New' })
    expect(await orgOf(id)).toBe(await bench.defaultOrg())
  })

  it('R138 a manual move is drift, and is overwritten at the next evaluation', async () => {
    const provider = await bench.provider()
    const id = await provider.user('moved')
    const [group, other] = [await provider.group('R138'), await provider.group('R138 other')]
    const [org, elsewhere] = [await bench.org('R138'), await bench.org('R138 elsewhere')]
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: org }] })
    await provider.addMember(group, id)
    await bench.api('POST', `/users/${id}/move`, { orgId: elsewhere })
    expect((await bench.api('GET', `/users/${id}/drift`)).body.org).toEqual({ orgId: elsewhere, movedBy: 'administrator' })
    await provider.addMember(other, id)
    expect(await orgOf(id)).toBe(org)
    expect((await bench.api('GET', `/users/${id}/drift`)).body.org).toBeNull()
  })

  it('R139 a deleted group leaves a broken mapping; many moves wait for a confirmation', async () => {
    const provider = await bench.provider()
    const ids = [await provider.user('g1'), await provider.user('g2'), await provider.user('g3')]
    const [small, large] = [await provider.group('Small'), await provider.group('Large')]
    const [a, b] = [await bench.org('R139 a'), await bench.org('R139 b')]
    await mapOrgs(provider, {
      mappings: [
        { groupIds: [small], orgId: a },
        { groupIds: [large], orgId: b },
      ],
    })
    await provider.addMember(small, ids[0] as string)
    await provider.scim('DELETE', `/Groups/${small}`)
    expect(await orgOf(ids[0] as string)).toBe(await bench.defaultOrg())
    expect((await orgMapping(provider)).mappings[0]).toMatchObject({
      broken: true,
      brokenReason: 'group deleted in directory',
      groups: [{ displayName: 'Small', deleted: true }],
    })
    await provider.addMember(large, ...ids)
    await bench.api('PUT', '/settings/safety', { maximumUsers: 2 })
    await provider.scim('DELETE', `/Groups/${large}`)
    expect(await orgOf(ids[1] as string)).toBe(b)
    expect((await bench.api('GET', `/providers/${provider.id}/waiting-moves`)).body.items[0]).toMatchObject({
      groupName: 'Large',
      users: 3,
    })
    expect((await bench.api('POST', `/providers/${provider.id}/waiting-moves/confirm`, {})).body.evaluated).toBe(3)
    expect(await orgOf(ids[1] as string)).toBe(await bench.defaultOrg())
    await bench.api('PUT', '/settings/safety', { maximumUsers: 20 })
  })

  it('R139 only the moves wait: the other members are evaluated, and whoever is evaluated meanwhile waits no more', async () => {
    const provider = await bench.provider()
    const [a, b, rest] = [await bench.org('R139 wait a'), await bench.org('R139 wait b'), await bench.org('R139 rest')]
    const ids: string[] = []
    for (let index = 0; index < 5; index++) ids.push(await provider.user(`w${index}`))
    const [joins, leaves, , , stays] = ids as [string, string, string, string, string]
    const group = await provider.group('Leaving', ids)
    const above = await provider.group('Above', [stays])
    const other = await provider.group('Other')
    await mapOrgs(provider, {
      unmappedOrgId: rest,
      mappings: [
        { groupIds: [above, other], orgId: b },
        { groupIds: [group], orgId: a },
      ],
    })
    await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['org-manager', 'proe-user'] }] })
    await provider.apply()
    const before = (await bench.api('GET', '/settings/safety')).body
    await bench.api('PUT', '/settings/safety', { maximumUsers: 1, maximumPercent: 1 })
    await provider.scim('DELETE', `/Groups/${group}`)
    await bench.api('PUT', '/settings/safety', before)
    const waiting = async () => (await bench.api('GET', `/providers/${provider.id}/waiting-moves`)).body.items[0]?.users ?? 0
    expect(await waiting()).toBe(4)
    expect(await rolesOf(stays)).toEqual(['desktop-user', 'proe-user'])
    expect(await rolesOf(joins)).toEqual(['org-manager', 'proe-user'])
    expect((await bench.api('GET', `/users/${joins}/explanation`)).body.org.moveSkipped.why).toContain('waits for a confirmation')
    await provider.addMember(other, joins)
    expect([await orgOf(joins), await waiting()]).toEqual([b, 3])
    // R104: a local user is nobody's to move.
    await bench.api('POST', `/users/${leaves}/unlink`, {})
    expect((await bench.api('POST', `/providers/${provider.id}/waiting-moves/confirm`, {})).body.evaluated).toBe(2)
    expect([await orgOf(leaves), await rolesOf(leaves)]).toEqual([a, ['org-manager', 'proe-user']])
    expect(await orgOf(ids[2] as string)).toBe(rest)
    expect((await bench.api('GET', `/users/${ids[2]}/explanation`)).body.org.moveSkipped).toBeNull()
  })

  it('R142 the org name attribute: an existing org is used, a missing one is made, blank is the default', async () => {
    const provider = await bench.provider({ identityProvider: 'other' })
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'c42OrgName' })
    const known = await bench.org('Known Org')
    expect(await orgOf(await provider.user('n1', { c42OrgName: 'known org' }))).toBe(known)
    const made = await orgOf(await provider.user('n2', { c42OrgName: 'Brand New' }))
    expect((await bench.api('GET', `/orgs/${made}`)).body).toMatchObject({
      name: 'Brand New',
      parentId: await bench.defaultOrg(),
    })
    expect(await orgOf(await provider.user('n3', { c42OrgName: 'BRAND NEW' }))).toBe(made)
    const blank = await provider.user('n4')
    expect(await orgOf(blank)).toBe(await bench.defaultOrg())
    await provider.patch(blank, { op: 'add', path: 'c42OrgName', value: 'Known Org' })
    expect(await orgOf(blank)).toBe(known)
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'c42OrgName', attributeName: 'company' })
    expect(await orgOf(await provider.user('n5', { company: 'Known Org' }))).toBe(known)
    const taken = ['id', 'schemas', 'meta', 'GROUPS', 'active', 'emails', 'name', 'password']
    for (const attributeName of ['', 'a'.repeat(101), '1x', ...taken])
      expect([
        attributeName,
        (await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'c42OrgName', attributeName })).status,
      ]).toEqual([attributeName, 400])
    for (const [at, attributeName] of ['title', 'constructor', 'toString', 'a'.repeat(100)].entries()) {
      await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'c42OrgName', attributeName })
      expect([attributeName, await orgOf(await provider.user(`n6${at}`, { [attributeName]: 'Known Org' }))]).toEqual([
        attributeName,
        known,
      ])
    }
  })
})

describe('role mapping', () => {
  it('R143 roles are managed by hand, or by group once a group was pushed', async () => {
    const provider = await bench.provider()
    expect((await mapRoles(provider, { mappings: [] })).body.rule).toBe('R143')
    await provider.group('R143')
    expect((await mapRoles(provider, { mappings: [] })).body.method).toBe('scim-groups')
    expect((await mapRoles(provider, { method: 'manual' })).body.method).toBe('manual')
  })

  it('R144 R173 a mapping joins one group to one or more roles; groups not mapped are offered', async () => {
    const provider = await bench.provider()
    const [a, b] = [await provider.group('R144 a'), await provider.group('R144 b')]
    expect((await mapRoles(provider, { mappings: [{ groupId: a, roleIds: [] }] })).body.rule).toBe('R144')
    const once = await mapRoles(provider, { mappings: [{ groupId: a, roleIds: ['org-admin'] }] })
    expect(once.body.availableGroups).toEqual([{ id: b, displayName: 'R144 b' }])
    expect(
      (
        await mapRoles(provider, {
          mappings: [
            { groupId: a, roleIds: ['org-admin'] },
            { groupId: a, roleIds: ['org-manager'] },
          ],
        })
      ).status,
    ).toBe(409)
    const all = await mapRoles(provider, {
      mappings: [
        { groupId: a, roleIds: ['org-admin'] },
        { groupId: b, roleIds: ['org-manager'] },
      ],
    })
    expect(all.body).toMatchObject({ state: 'all-mapped', message: 'All SCIM groups are mapped' })
  })

  it('R145 R146 a user holds the union of the roles of his groups', async () => {
    const provider = await bench.provider()
    const id = await provider.user('union')
    const [a, b] = [await provider.group('R145 a'), await provider.group('R145 b')]
    await mapRoles(provider, {
      mappings: [
        { groupId: a, roleIds: ['org-admin', 'desktop-user'] },
        { groupId: b, roleIds: ['desktop-user', 'org-manager'] },
      ],
    })
    await provider.addMember(a, id)
    await provider.addMember(b, id)
    expect(await rolesOf(id)).toEqual(['desktop-user', 'org-admin', 'org-manager'])
  })

  it('R147 R148 an unmapped user has the default roles of his org; a mapped one has them not on top', async () => {
    const provider = await bench.provider()
    const group = await provider.group('R147')
    await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['org-legal-admin'] }] })
    const id = await provider.user('external')
    expect(await rolesOf(id)).toEqual(['desktop-user', 'proe-user'])
    await provider.addMember(group, id)
    expect(await bench.view(id)).toMatchObject({ roleIds: ['org-legal-admin'], canSignIn: false })
  })

  it('R149 with method "manually" provisioning leaves roles alone', async () => {
    const provider = await bench.provider()
    const id = await provider.user('manual')
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['org-manager'] })
    await provider.addMember(await provider.group('R149'), id)
    await provider.apply()
    expect(await rolesOf(id)).toEqual(['org-manager'])
  })

  it('R149 whom an administrator left without roles comes back without; who was created deactivated gets his first', async () => {
    const provider = await bench.provider()
    const [bare, born] = [await provider.user('bare'), await provider.user('born', { active: false })]
    await bench.api('PUT', `/users/${bare}/roles`, { roleIds: [] })
    await bench.api('POST', `/users/${bare}/deactivate`)
    expect(await rolesOf(born)).toEqual([])
    for (const id of [bare, born]) await provider.setActive(id, true)
    expect(await rolesOf(bare)).toEqual([])
    expect(await rolesOf(born)).toEqual(['desktop-user', 'proe-user'])
  })

  it('R150 a role that does not exist is an error in the log, and the others are applied', async () => {
    const { assess } = await import('../../../src/service/domain/assess.js')
    const { OrgTree } = await import('../../../src/service/domain/orgs.js')
    const { initialOrgMapping } = await import('../../../src/service/domain/mapping.js')
    const at = new Date(0)
    const orgs = new OrgTree([
      {
        id: 'o',
        name: 'O',
        parentId: null,
        isDefault: true,
        active: true,
        blocked: false,
        defaultRoleIds: null,
        coldStorageDays: null,
        destinations: null,
        createdAt: at,
        modifiedAt: at,
      },
    ])
    const group = { id: 'g', displayName: 'G' }
    const { roles } = assess(
      {
        orgId: 'o',
        orgPlacedBy: 'provisioning',
        onHold: false,
        roleIds: [],
        roleReasons: [],
        awaitsRoles: false,
        awaitsMove: false,
      },
      'membership',
      {
        orgMapping: initialOrgMapping,
        roleMapping: { method: 'scim-groups', mappings: [{ groupId: 'g', roleIds: ['gone-role', 'org-admin'] }], groupNames: {} },
        groups: [group],
        orgName: undefined,
        sentRoles: [],
        orgs,
        isLastAdministrator: false,
      },
    )
    expect(roles).toMatchObject({ roleIds: ['org-admin'], unknown: ['gone-role'] })
    const provider = await bench.provider()
    const pushed = await provider.group('R150')
    expect((await mapRoles(provider, { mappings: [{ groupId: pushed, roleIds: ['gone-role'] }] })).status).toBe(400)
  })

  it('R151 there are 28 roles; a mapping takes ids or names and stores ids', async () => {
    const { body } = await bench.api('GET', '/roles')
    expect(body.total).toBe(28)
    const provider = await bench.provider()
    const group = await provider.group('R151')
    expect(
      (await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['Customer Cloud Admin', 'proe-user'] }] })).body
        .mappings[0].roleIds,
    ).toEqual(['customer-cloud-admin', 'proe-user'])
  })

  it('R152 assigning roles replaces the set and tells what happened', async () => {
    const id = await bench.local('r152@r152.example')
    expect((await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['desktop-user', 'org-admin', 'captain'] })).body).toEqual({
      assigned: ['org-admin'],
      unassigned: ['proe-user'],
      ignored: ['captain'],
    })
    expect(await rolesOf(id)).toEqual(['desktop-user', 'org-admin'])
  })

  it('R153 losing the last mapped group gives the default roles of the new org', async () => {
    const provider = await bench.provider()
    const id = await provider.user('last')
    const group = await provider.group('R153')
    const [org, unmapped] = [await bench.org('R153'), await bench.org('R153 unmapped', { defaultRoleIds: ['alert-emails'] })]
    await mapOrgs(provider, { unmappedOrgId: unmapped, mappings: [{ groupIds: [group], orgId: org }] })
    await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['org-manager'] }] })
    await provider.addMember(group, id)
    expect([await orgOf(id), await rolesOf(id)]).toEqual([org, ['org-manager']])
    await provider.removeMember(group, id)
    expect([await orgOf(id), await rolesOf(id)]).toEqual([unmapped, ['alert-emails']])
  })

  it('R154 roles added by hand go at the next evaluation; the last Customer Cloud Admin keeps his', async () => {
    const provider = await bench.provider()
    const [id, admin] = [await provider.user('byhand'), await provider.user('lastadmin')]
    const group = await provider.group('R154')
    await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['desktop-user'] }] })
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['desktop-user', 'org-admin'] })
    for (const user of (await bench.api('GET', '/users?roleId=customer-cloud-admin')).body.items)
      await bench.api('PUT', `/users/${user.id}/roles`, { roleIds: [] })
    await bench.api('PUT', `/users/${admin}/roles`, { roleIds: ['customer-cloud-admin'] })
    await provider.addMember(group, id, admin)
    expect(await rolesOf(id)).toEqual(['desktop-user'])
    expect((await provider.log({ userId: id, event: 'ROLES_CHANGED' })).at(-1)?.message).toContain('org-admin was added manually')
    expect(await rolesOf(admin)).toEqual(['customer-cloud-admin', 'desktop-user'])
    await bench.local('second@r154.example', { roleIds: ['customer-cloud-admin'] })
    await provider.apply()
    expect(await rolesOf(admin)).toEqual(['desktop-user'])
  })

  it('R155 an administrator role tells the Customer Cloud Admins, also through a mapping', async () => {
    const boss = await bench.local('boss@r155.example', { roleIds: ['customer-cloud-admin'] })
    const provider = await bench.provider()
    const [byHand, byGroup] = [await provider.user('hand'), await provider.user('group')]
    await bench.api('PUT', `/users/${byHand}/roles`, { roleIds: ['org-admin'] })
    const group = await provider.group('R155')
    await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['org-manager'] }] })
    await provider.addMember(group, byGroup)
    const notes = (await bench.api('GET', '/notifications')).body.items.filter(
      (note: { providerId: string }) => note.providerId === provider.id,
    )
    expect(notes.map((note: { kind: string }) => note.kind)).toEqual(['administrator-role', 'administrator-role'])
    expect(notes[0].recipients).toContain((await bench.view(boss)).email)
    await bench.local('born@r155.example', { roleIds: ['org-admin', 'proe-user'] })
    const [newest] = (await bench.api('GET', '/notifications')).body.items
    expect(newest).toMatchObject({ kind: 'administrator-role', body: 'born@r155.example now holds Org Admin.' })
    await bench.api('PUT', `/users/${boss}/roles`, { roleIds: [] })
  })
})
