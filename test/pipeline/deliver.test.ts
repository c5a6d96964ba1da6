import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { groupMappings, profiles } from '../../src/mapping/index.js'
import {
  type DeliverOptions,
  type Delivery,
  deliver,
  memoryJournal,
  type PlannedChange,
  plan,
  scimClient,
  transform,
} from '../../src/pipeline/index.js'
import { fixtures } from '../support/corpus.js'
import { type ScimEndpoint, startScimEndpoint } from '../support/scim-endpoint.js'

const directory = (): Record<string, unknown>[] => JSON.parse(readFileSync(join(fixtures, 'users/directory.json'), 'utf8')).value
const groups = (): Record<string, unknown>[] => JSON.parse(readFileSync(join(fixtures, 'users/groups.json'), 'utf8')).value
const manager = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** Pauses take no time and are written down. */
function quickClock() {
  const pauses: number[] = []
  return { pauses, clock: { sleep: async (milliseconds: number) => void pauses.push(milliseconds) } }
}

let endpoint: ScimEndpoint
beforeEach(async () => {
  endpoint = await startScimEndpoint()
})
afterEach(() => endpoint.close())

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const send = (changes: Parameters<typeof deliver>[0], more: Partial<DeliverOptions> = {}): Promise<Delivery[]> =>
  collect(deliver(changes, { baseUrl: endpoint.url, token: endpoint.token, ...quickClock(), ...more }))
const client = () => scimClient({ baseUrl: endpoint.url, token: endpoint.token, ...quickClock() })
const userByName = (name: string) => [...endpoint.resources.User.values()].find(user => user.userName === name)
const user = (name: string, more: Record<string, unknown> = {}) => ({
  id: `d-${name}`,
  userPrincipalName: `${name}@corp.example`,
  ...more,
})
const written = () => endpoint.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

describe('deliver', () => {
  it('provisions the whole directory: users, then managers, then members', async () => {
    const deliveries = await send(
      plan(directory(), profiles.code42, client(), { groups: groups(), groupMapping: groupMappings.code42 }),
    )
    const failures = deliveries.filter(({ status }) => status === 'failure')
    expect(failures.map(({ change, diagnostics }) => [change.name, diagnostics])).toEqual([])
    expect(endpoint.resources.User.size).toBe(36)
    const kim = userByName('kim.meier@corp.example')
    expect(userByName('lee.park@corp.example')?.[manager]).toEqual({ department: 'Engineering', manager: { value: kim?.id } })
    const [yara, yusuf] = [userByName('y.first@corp.example'), userByName('y.second@corp.example')]
    expect(yara?.[manager]).toMatchObject({ manager: { value: yusuf?.id } })
    expect(yusuf?.[manager]).toMatchObject({ manager: { value: yara?.id } })
    const [engineering, finance] = [...endpoint.resources.Group.values()]
    expect(engineering?.members).toHaveLength(5)
    expect(finance?.members).toHaveLength(2)
    expect(deliveries.find(({ change }) => change.name === 'r.leaver@corp.example')).toMatchObject({
      status: 'skipped',
      change: { action: 'none', reason: 'disabled in the directory and not in the target: never created' },
    })
    expect(
      deliveries.filter(({ diagnostics }) => diagnostics.some(({ code }) => code === 'PIP206')).map(({ change }) => change.name),
    ).toEqual(['q.outside@corp.example', 'Code42 Engineering', 'Code42 Finance'])
  })

  it('a second run sends nothing', async () => {
    const all = () => plan(directory(), profiles.code42, client(), { groups: groups(), groupMapping: groupMappings.code42 })
    await send(all())
    endpoint.requests.length = 0
    const again = await send(all())
    expect(written()).toEqual([])
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['skipped']))
  })

  it('sends the results of transform: created, then patched where they differ', async () => {
    const first = await send(transform(createReadStream(join(fixtures, 'users/small.json')), profiles.code42))
    expect(first.filter(({ status }) => status === 'success').map(({ change }) => change.phase)).toEqual([
      ...Array(6).fill('objects'),
      'references',
    ])
    endpoint.requests.length = 0
    const [kim] = JSON.parse(readFileSync(join(fixtures, 'users/small.json'), 'utf8'))
    await send(transform([{ ...kim, jobTitle: 'Chair', city: 'Köln' }], profiles.code42))
    expect(endpoint.requests.at(-1)?.body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [
        { op: 'Replace', path: 'title', value: 'Chair' },
        { op: 'Replace', path: 'addresses[type eq "work"].locality', value: 'Köln' },
      ],
    })
    expect(userByName('kim.meier@corp.example')).toMatchObject({
      title: 'Chair',
      addresses: [{ type: 'work', locality: 'Köln', country: 'DE' }],
    })
  })

  it('links managers of transformed users once they are there', async () => {
    await send(transform([user('ana', { manager: { id: 'd-kim' } }), user('kim')], profiles.code42))
    expect(userByName('ana@corp.example')?.[manager]).toEqual({ manager: { value: userByName('kim@corp.example')?.id } })
  })

  it('a text of the directory that looks like a placeholder is sent as it is, and an id may hold a slash', async () => {
    await send(
      plan(
        [user('ana', { id: 'd/1', jobTitle: '{id of d-kim}', manager: { id: 'd/2' } }), user('kim', { id: 'd/2' })],
        profiles.code42,
        client(),
      ),
    )
    expect(userByName('ana@corp.example')).toMatchObject({
      title: '{id of d-kim}',
      [manager]: { manager: { value: userByName('kim@corp.example')?.id } },
    })
  })

  it('a path that stands for somebody unknown is never sent', async () => {
    const [change] = await collect(plan([user('ana')], profiles.code42, []))
    const requests = [{ method: 'DELETE' as const, path: '/Users/{id of ../../admin}' }]
    const [delivery] = await send([{ ...(change as PlannedChange), action: 'delete', requests }])
    expect([delivery?.status, delivery?.diagnostics[0]?.code, written()]).toEqual(['failure', 'PIP407', []])
  })

  it('a column that is not there fails nobody', async () => {
    const deliveries = await send(transform(['id,userPrincipalName\nd-1,ana@corp.example\n'], profiles.code42))
    expect(deliveries.map(({ status }) => status)).toEqual(['success'])
  })

  it('waits as long as the target asks, and otherwise twice as long each time', async () => {
    const quick = quickClock()
    endpoint.fault = ({ method }, count) =>
      method !== 'POST'
        ? undefined
        : count === 2
          ? { status: 429, headers: { 'retry-after': '7' } }
          : count < 5
            ? { status: 503 }
            : undefined
    const [delivery] = await send(plan([user('ana')], profiles.code42, client()), quick)
    expect(delivery).toMatchObject({ status: 'success', requests: [{ method: 'POST', status: 201, attempts: 4 }] })
    expect(quick.pauses).toEqual([7000, 1000, 2000])
  })

  it('gives up after its attempts and goes on with the others', async () => {
    endpoint.fault = ({ method, body }) =>
      method === 'POST' && JSON.stringify(body).includes('ben@') ? { status: 500 } : undefined
    const deliveries = await send(plan([user('ana'), user('ben'), user('cai')], profiles.code42, client()))
    expect(deliveries.map(({ status }) => status)).toEqual(['success', 'failure', 'success'])
    expect(deliveries[1]?.diagnostics).toMatchObject([
      { code: 'PIP403', message: 'creating ben@corp.example: the target answered 500: made to fail' },
    ])
    expect(deliveries[1]?.log.provisioningStatusInfo).toMatchObject({
      status: 'failure',
      errorInformation: { errorCode: 'InternalServerError' },
    })
  })

  it('a create whose answer was lost is not made twice', async () => {
    let lost = 0
    endpoint.fault = ({ method }) => (method === 'POST' && lost++ === 0 ? { hangUp: true, after: true } : undefined)
    const [delivery] = await send(plan([user('ana')], profiles.code42, client()))
    expect(delivery?.status).toBe('success')
    expect(endpoint.resources.User.size).toBe(1)
    expect(delivery?.targetId).toBe('t-1')
  })

  it('a name taken meanwhile is linked and brought up to date', async () => {
    const changes = await collect(plan([user('ana', { jobTitle: 'Lead' })], profiles.code42, client()))
    endpoint.resources.User.set('x-1', { id: 'x-1', userName: 'ANA@corp.example', title: 'Eng' })
    const [delivery] = await send(changes)
    expect(delivery).toMatchObject({ status: 'success', targetId: 'x-1' })
    expect(endpoint.resources.User.get('x-1')).toMatchObject({ userName: 'ana@corp.example', title: 'Lead' })
  })

  it('a conflict that nobody can explain stays one', async () => {
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 409 } : undefined)
    const [delivery] = await send(plan([user('ana')], profiles.code42, client()))
    expect(delivery).toMatchObject({
      status: 'failure',
      diagnostics: [{ code: 'PIP402' }],
      log: { provisioningStatusInfo: { errorInformation: { errorCode: 'EntryConflict' } } },
    })
  })

  it('a target that throttles for ever is given up', async () => {
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 429 } : undefined)
    const [delivery] = await send(plan([user('ana')], profiles.code42, client()), { patience: { attempts: 3 } })
    expect(delivery).toMatchObject({ diagnostics: [{ code: 'PIP406' }], requests: [{ attempts: 3 }] })
  })

  it('refused credentials end the run at once', async () => {
    const changes = await collect(plan([user('ana'), user('ben'), user('cai')], profiles.code42, client()))
    endpoint.requests.length = 0
    const deliveries = await send(changes, { token: 'wrong', concurrency: 1 })
    expect(deliveries.map(({ status, diagnostics }) => `${status} ${diagnostics.map(({ code }) => code)}`)).toEqual([
      'failure PIP401',
      'failure PIP408',
      'failure PIP408',
    ])
    expect(endpoint.requests).toHaveLength(1)
    expect(JSON.stringify(deliveries)).not.toContain('wrong')
  })

  it('a page in HTML is no SCIM endpoint', async () => {
    const changes = await collect(plan([user('ana'), user('ben')], profiles.code42, []))
    endpoint.fault = () => ({ status: 200, body: '<!doctype html>', headers: { 'content-type': 'text/html' } })
    const deliveries = await send(changes, { concurrency: 1 })
    expect(deliveries.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([['PIP405'], ['PIP408']])
  })

  it('a target that is gone ends the run after five objects', async () => {
    const changes = await collect(
      plan(
        Array.from({ length: 9 }, (_, index) => user(`u${index}`)),
        profiles.code42,
        [],
      ),
    )
    await endpoint.close()
    const deliveries = await send(changes, { concurrency: 1, patience: { attempts: 2 } })
    expect(deliveries.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual([
      ...Array(5).fill('PIP403'),
      ...Array(4).fill('PIP408'),
    ])
  })

  it('references to somebody whose create failed are not sent', async () => {
    endpoint.fault = ({ method, body }) =>
      method === 'POST' && JSON.stringify(body).includes('kim@') ? { status: 400 } : undefined
    const deliveries = await send(plan([user('ana', { manager: { id: 'd-kim' } }), user('kim')], profiles.code42, client()))
    expect(
      deliveries.map(
        ({ change, status, diagnostics }) => `${change.phase} ${change.name} ${status} ${diagnostics.map(({ code }) => code)}`,
      ),
    ).toEqual([
      'objects ana@corp.example success ',
      'objects kim@corp.example failure PIP404',
      'references ana@corp.example failure PIP407',
    ])
  })

  it('resumes behind what the journal has, with the ids it knows', async () => {
    const changes = await collect(plan([user('ana', { manager: { id: 'd-kim' } }), user('kim')], profiles.code42, []))
    const journal = memoryJournal()
    const half = deliver(changes, { baseUrl: endpoint.url, token: endpoint.token, journal, planId: 'p', concurrency: 1 })
    await half.next()
    await half.return(undefined)
    expect(endpoint.resources.User.size).toBe(1)
    const deliveries = await send(changes, { journal, planId: 'p' })
    expect(deliveries.map(({ status, resumed }) => `${status} ${resumed}`)).toEqual([
      'skipped true',
      'success false',
      'success false',
    ])
    expect(userByName('ana@corp.example')?.[manager]).toEqual({ manager: { value: userByName('kim@corp.example')?.id } })
    endpoint.requests.length = 0
    expect((await send(changes, { journal, planId: 'p' })).every(({ resumed }) => resumed)).toBe(true)
    expect(endpoint.requests).toEqual([])
  })

  it("a reference that was written before a kill is not taken for somebody else's work", async () => {
    endpoint.resources.User.set('x-1', {
      id: 'x-1',
      userName: 'ana@corp.example',
      active: true,
      emails: [{ type: 'work', value: 'ana@corp.example' }],
    })
    const changes = await collect(plan([user('ana', { manager: { id: 'd-kim' } }), user('kim')], profiles.code42, client()))
    const journal = memoryJournal()
    await send(changes, { journal })
    const cutOff = memoryJournal(journal.entries.filter(entry => entry.type === 'begin' || !entry.key.endsWith('references')))
    endpoint.requests.length = 0
    expect((await send(changes, { journal: cutOff })).map(({ status }) => status)).toEqual(['skipped', 'skipped', 'success'])
    expect(written()).toEqual([])
  })

  it('a journal of another plan is refused before anything is sent', async () => {
    const journal = memoryJournal([{ type: 'begin', planId: 'other' }])
    await expect(send([], { journal, planId: 'p' })).rejects.toMatchObject({ diagnostic: { code: 'PIP306' } })
  })

  it('a plan that is stale is refused, one that is done already is left alone', async () => {
    endpoint.resources.User.set('x-1', {
      id: 'x-1',
      userName: 'ana@corp.example',
      active: true,
      title: 'Eng',
      emails: [{ type: 'work', value: 'ana@corp.example' }],
    })
    const changes = await collect(plan([user('ana', { jobTitle: 'Lead' })], profiles.code42, client()))
    endpoint.resources.User.set('x-1', { ...endpoint.resources.User.get('x-1'), title: 'Boss' })
    const [stale] = await send(changes, { check: true })
    expect(stale).toMatchObject({ status: 'failure', diagnostics: [{ code: 'PIP305', path: 'title' }] })
    expect(endpoint.resources.User.get('x-1')).toMatchObject({ title: 'Boss' })
    endpoint.resources.User.set('x-1', { ...endpoint.resources.User.get('x-1'), title: 'Lead' })
    endpoint.requests.length = 0
    expect(await send(changes, { check: true })).toMatchObject([{ status: 'success' }])
    expect(written()).toEqual([])
  })

  it('keeps to the rate', async () => {
    let now = 0
    const clock = {
      now: () => new Date(now),
      sleep: async (milliseconds: number) => {
        now += milliseconds
      },
    }
    await send(
      plan(
        Array.from({ length: 5 }, (_, index) => user(`u${index}`)),
        profiles.code42,
        [],
      ),
      { rate: 10, clock, concurrency: 1 },
    )
    expect(now).toBe(400)
  })

  it('ends the run in quarantine when too many objects fail', async () => {
    endpoint.fault = () => ({ status: 400 })
    const deliveries = await send(
      plan(
        Array.from({ length: 12 }, (_, index) => user(`u${index}`)),
        profiles.code42,
        [],
      ),
      { quarantineFrom: 10, concurrency: 1 },
    )
    expect(deliveries.map(({ diagnostics }) => diagnostics[0]?.code).slice(9)).toEqual(['PIP404', 'PIP408', 'PIP408'])
  })

  it("writes a log record in Microsoft's shape", async () => {
    const clock = { now: () => new Date('2026-11-20T09:00:03Z'), uuid: () => '7d1f', sleep: async () => {} }
    const [delivery] = await send(plan([user('kim')], profiles.code42, client()), {
      clock,
      log: { jobId: 'Code42.demo', cycleId: 'y-9' },
    })
    expect(delivery?.log).toMatchObject({
      id: '7d1f',
      jobId: 'Code42.demo',
      cycleId: 'y-9',
      activityDateTime: '2026-11-20T09:00:03.000Z',
      provisioningAction: 'create',
      provisioningStatusInfo: { status: 'success', errorInformation: null },
      sourceIdentity: { id: 'd-kim', displayName: 'kim@corp.example', identityType: 'User' },
      targetIdentity: { id: 't-1', identityType: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User' },
    })
    expect(delivery?.log.provisioningSteps.map(step => `${step.name} ${step.provisioningStepType} ${step.status}`)).toEqual([
      'EntryImportAdd import success',
      'EntrySynchronizationScoping scoping success',
      'EntrySynchronizationAdd matching success',
      'EntryExportAdd export success',
    ])
    expect(delivery?.log.modifiedProperties[0]).toEqual({ displayName: 'userName', oldValue: null, newValue: 'kim@corp.example' })
  })

  it('the requests of one object follow each other', async () => {
    const change = (key: string, title: string): PlannedChange => ({
      key,
      object: 'User',
      action: 'update',
      status: 'planned',
      phase: 'objects',
      name: 'x',
      directoryId: 'd',
      targetId: 'x-1',
      reason: '',
      changes: [],
      pendingReferences: [],
      requests: [
        {
          method: 'PATCH',
          path: '/Users/x-1',
          body: {
            schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
            Operations: [{ op: 'Replace', path: 'title', value: title }],
          },
        },
      ],
      diagnostics: [],
    })
    endpoint.resources.User.set('x-1', { id: 'x-1', userName: 'x' })
    endpoint.fault = ({ body }, count) => (count === 1 && JSON.stringify(body).includes('first') ? { status: 503 } : undefined)
    await send([change('1', 'first'), change('2', 'second'), change('3', 'third')], { concurrency: 3 })
    expect(endpoint.resources.User.get('x-1')?.title).toBe('third')
  })
})
