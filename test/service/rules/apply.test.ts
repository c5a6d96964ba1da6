import { describe, expect, it } from 'vitest'
import { type ProviderClient, useBench } from '../console.js'

const bench = useBench()
const mapOrgs = (provider: ProviderClient, body: Record<string, unknown>) =>
  bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'scim-groups', ...body })
const mapRoles = (provider: ProviderClient, body: Record<string, unknown>) =>
  bench.api('PUT', `/providers/${provider.id}/role-mapping`, { method: 'scim-groups', ...body })
const orgOf = async (id: string) => (await bench.view(id)).orgId

/** Ann in Sales, pushed before Sales is mapped. */
async function sales() {
  const provider = await bench.provider()
  const ann = await provider.user('ann')
  const group = await provider.group('Sales', [ann])
  const field = await bench.org(`Field ${bench.tested.next()}`)
  await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: field }] })
  await mapRoles(provider, { mappings: [{ groupId: group, roleIds: ['proe-user', 'desktop-user', 'org-manager'] }] })
  return { provider, ann, group, field }
}

describe('Apply Org and Role Settings', () => {
  it('R156 R158 moves users already provisioned and gives them the mapped roles', async () => {
    const { provider, ann, field } = await sales()
    expect(await orgOf(ann)).toBe(await bench.defaultOrg())
    expect(await provider.apply()).toMatchObject({
      state: 'completed',
      examined: 1,
      moved: 1,
      roleChanged: 1,
      unchanged: 0,
      skipped: 0,
      failed: 0,
    })
    expect(await bench.view(ann)).toMatchObject({ orgId: field, roleIds: ['proe-user', 'desktop-user', 'org-manager'] })
    expect(await provider.events({ userId: ann })).toEqual(['USER_CREATED', 'MEMBER_ADDED', 'ORG_CHANGED', 'ROLES_CHANGED'])
    const [{ id: runId }] = (await bench.api('GET', `/providers/${provider.id}/apply-runs`)).body.items
    expect((await provider.log({ userId: ann })).map(entry => entry.runId)).toEqual([null, null, runId, runId])
  })

  it('R157 it acts per provider and runs as a job', async () => {
    const [one, two] = [await sales(), await sales()]
    const started = await bench.api('POST', `/providers/${one.provider.id}/apply-runs`, {})
    expect([started.status, started.body.state]).toEqual([202, 'running'])
    expect(started.headers.location).toBe(`/api/v1/providers/${one.provider.id}/apply-runs/${started.body.id}`)
    await bench.service.runDueWork()
    expect(await orgOf(one.ann)).toBe(one.field)
    expect(await orgOf(two.ann)).toBe(await bench.defaultOrg())
    expect((await bench.api('GET', `/providers/${two.provider.id}/apply-runs/${started.body.id}`)).status).toBe(404)
    expect((await bench.api('GET', `/providers/${one.provider.id}/apply-runs`)).body.total).toBe(1)
  })

  it('R159 it covers active, blocked, pending and held users, and not the deactivated', async () => {
    const provider = await bench.provider()
    const ids: Record<string, string> = {}
    for (const name of ['active', 'blocked', 'pending', 'held', 'gone']) ids[name] = await provider.user(name)
    const group = await provider.group('All', Object.values(ids))
    await bench.api('POST', `/users/${ids.blocked}/block`)
    await provider.setActive(ids.pending as string, false)
    await bench.hold(ids.held as string)
    await bench.api('POST', `/users/${ids.gone}/deactivate`)
    const org = await bench.org('R159')
    await mapOrgs(provider, { mappings: [{ groupIds: [group], orgId: org }] })
    expect(await provider.apply()).toMatchObject({ examined: 4, moved: 4 })
    expect(await orgOf(ids.gone as string)).toBe(await bench.defaultOrg())
  })

  it('R160 under one org it moves whom provisioning placed and leaves whom an administrator moved', async () => {
    const provider = await bench.provider()
    const [placed, moved] = [await provider.user('placed'), await provider.user('moved')]
    const [org, elsewhere] = [await bench.org('R160'), await bench.org('R160 elsewhere')]
    await bench.api('POST', `/users/${moved}/move`, { orgId: elsewhere })
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, { method: 'one-org', orgId: org })
    await provider.apply()
    expect([await orgOf(placed), await orgOf(moved)]).toEqual([org, elsewhere])
  })

  it('R161 a second run changes nothing and logs its start and end; one run at a time', async () => {
    const { provider } = await sales()
    await provider.apply()
    const before = await provider.events()
    expect(await provider.apply()).toMatchObject({ moved: 0, roleChanged: 0, unchanged: 1 })
    expect((await provider.events()).slice(before.length)).toEqual(['APPLY_STARTED', 'APPLY_COMPLETED'])
    const start = () => bench.api('POST', `/providers/${provider.id}/apply-runs`, {})
    const statuses = (await Promise.all([start(), start()])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([202, 409])
    expect((await start()).body.rule).toBe('R161')
    await bench.service.runDueWork()
  })

  it('R162 a dry run shows the differences without effect; an Apply based on it refuses when the result would differ', async () => {
    const { provider, ann, group, field } = await sales()
    const dry = await provider.apply({ dryRun: true })
    expect(dry).toMatchObject({ state: 'completed', dryRun: true, moved: 1 })
    expect(await orgOf(ann)).toBe(await bench.defaultOrg())
    expect(await provider.events({ event: 'APPLY_STARTED' })).toEqual([])
    const { items } = (await bench.api('GET', `/providers/${provider.id}/apply-runs/${dry.id}/differences`)).body
    expect(items).toEqual([
      expect.objectContaining({
        userId: ann,
        orgFrom: await bench.defaultOrg(),
        orgTo: field,
        rolesAdded: ['org-manager'],
        rolesRemoved: [],
        decidedBy: expect.objectContaining({ group: { id: group, displayName: 'Sales' }, priority: 1 }),
        warnings: [],
      }),
    ])
    const ben = await provider.user('ben')
    await provider.addMember(group, ben)
    expect(await provider.apply({ basedOn: dry.id })).toMatchObject({ state: 'completed', moved: 1 })
    const stale = await bench.api('POST', `/providers/${provider.id}/apply-runs`, { basedOn: dry.id })
    expect([stale.status, stale.body.rule]).toEqual([409, 'R162'])
  })

  it('R154 R162 the last holder of Customer Cloud Admin keeps it in the dry run as in the run', async () => {
    const provider = await bench.provider()
    const ids = [await provider.user('first'), await provider.user('last')]
    const group = await provider.group('Admins', ids)
    const give = (roleIds: string[]) => mapRoles(provider, { mappings: [{ groupId: group, roleIds }] })
    await give(['customer-cloud-admin'])
    await provider.apply()
    await give(['proe-user'])
    const removedOf = async (runId: unknown) => {
      const { items } = (await bench.api('GET', `/providers/${provider.id}/apply-runs/${runId}/differences`)).body
      return items.map((item: { rolesRemoved: string[] }) => item.rolesRemoved)
    }
    const dry = await provider.apply({ dryRun: true })
    expect(await removedOf(dry.id)).toEqual([['customer-cloud-admin'], []])
    const run = await provider.apply({ basedOn: dry.id })
    expect(run.state).toBe('completed')
    expect(await removedOf(run.id)).toEqual([['customer-cloud-admin'], []])
    expect((await bench.view(ids[1] as string)).roleIds).toEqual(['proe-user', 'customer-cloud-admin'])
    await bench.api('PUT', `/users/${ids[1]}/roles`, { roleIds: [] })
  })

  it('R162 a dry run remembers from one transaction to the next who loses Customer Cloud Admin', async () => {
    const provider = await bench.provider()
    const ids: string[] = []
    for (let index = 0; index < 52; index++) ids.push(await provider.user(`many${index}`))
    const [first, last] = [ids[0] as string, ids[51] as string]
    for (const id of [first, last]) await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['customer-cloud-admin'] })
    await mapRoles(provider, { mappings: [{ groupId: await provider.group('None'), roleIds: ['proe-user'] }] })
    const dry = await provider.apply({ dryRun: true })
    const { items } = (await bench.api('GET', `/providers/${provider.id}/apply-runs/${dry.id}/differences?limit=500`)).body
    const removed = (userId: string) => items.find((item: { userId: string }) => item.userId === userId).rolesRemoved
    expect([removed(first), removed(last)]).toEqual([['customer-cloud-admin'], []])
    expect(await provider.apply({ basedOn: dry.id })).toMatchObject({ state: 'completed', roleChanged: dry.roleChanged })
    await bench.api('PUT', `/users/${last}/roles`, { roleIds: [] })
  })

  it('R161 a run uses the mappings of its start; whom the directory had judged by newer ones since stays there', async () => {
    const { provider, ann, field } = await sales()
    const ben = await provider.user('ben')
    const newer = await bench.org('R161 newer')
    const sales2 = await provider.group('Sales 2', [ben])
    const support = await provider.group('Support')
    await mapOrgs(provider, { mappings: [{ groupIds: [sales2], orgId: field }] })
    const run = (await bench.api('POST', `/providers/${provider.id}/apply-runs`, {})).body
    await mapOrgs(provider, { mappings: [{ groupIds: [support, sales2], orgId: newer }] })
    await provider.addMember(support, ann)
    expect(await orgOf(ann)).toBe(newer)
    await bench.service.runDueWork()
    expect((await bench.api('GET', `/providers/${provider.id}/apply-runs/${run.id}`)).body).toMatchObject({
      state: 'completed',
      examined: 2,
      moved: 1,
      unchanged: 1,
    })
    expect([await orgOf(ann), await orgOf(ben)]).toEqual([newer, field])
  })

  it('R163 the run reports what it did, and can be cancelled', async () => {
    const { provider, ann } = await sales()
    const started = (await bench.api('POST', `/providers/${provider.id}/apply-runs`, {})).body
    const cancelled = await bench.api('POST', `/providers/${provider.id}/apply-runs/${started.id}/cancel`)
    expect(cancelled.body).toMatchObject({ state: 'cancelled', examined: 0, finishedAt: bench.time.now.toISOString() })
    await bench.service.runDueWork()
    expect(await orgOf(ann)).toBe(await bench.defaultOrg())
    const run = await provider.apply()
    expect(run).toMatchObject({ examined: 1, moved: 1, roleChanged: 1, unchanged: 0, skipped: 0, failed: 0 })
    expect((await bench.api('POST', `/providers/${provider.id}/apply-runs/${run.id}/cancel`)).status).toBe(409)
  })

  it('R175 the provider says how many users would move', async () => {
    const { provider } = await sales()
    expect((await bench.api('GET', `/providers/${provider.id}`)).body.wouldMove).toBe(1)
    await provider.apply()
    expect((await bench.api('GET', `/providers/${provider.id}`)).body.wouldMove).toBe(0)
  })

  it('R174 an empty group and each later member are accepted', async () => {
    const provider = await bench.provider()
    const group = await provider.group('Empty')
    for (const name of ['m1', 'm2']) {
      const id = await provider.user(name)
      expect((await provider.addMember(group, id)).status).toBe(204)
    }
    expect((await bench.api('GET', `/providers/${provider.id}/groups`)).body.items[0]).toMatchObject({
      id: group,
      memberCount: 2,
      orgMapping: null,
      roleMapping: null,
    })
  })
})
