import { describe, expect, it } from 'vitest'
import { useBench } from '../console.js'

const bench = useBench()
/** A service of its own, for what counts from the first start. */
const young = useBench()

describe('sync log and audit log', () => {
  it('R164 every user created, updated or deleted through provisioning is in the sync log; local users are not', async () => {
    const provider = await bench.provider()
    const id = await provider.user('logged')
    await provider.patch(id, { op: 'Add', path: 'title', value: 'T' })
    await provider.setActive(id, false)
    await bench.passAndWork(15)
    expect(await provider.events({ userId: id })).toEqual([
      'USER_CREATED',
      'USER_UPDATED',
      'USER_BLOCKED',
      'DEACTIVATION_SCHEDULED',
      'USER_DEACTIVATED',
    ])
    const local = await bench.local('local@r164.example')
    expect((await bench.api('GET', `/sync-log?userId=${local}`)).body.total).toBe(0)
    expect((await bench.api('GET', `/audit-log?userId=${local}`)).body.items[0].event).toBe('ADD_USER')
  })

  it('R165 entries are kept 90 days', async () => {
    const provider = await bench.provider()
    const id = await provider.user('old')
    await bench.passAndWork(60 * 24 * 90 - 1)
    expect(await provider.events({ userId: id })).toEqual(['USER_CREATED'])
    await bench.passAndWork(2)
    expect(await provider.events({ userId: id })).toEqual([])
  })

  it('R166 the log is filtered by time with milliseconds, paged, and exported as CSV or JSON', async () => {
    const provider = await bench.provider()
    await provider.user('t1')
    const between = new Date(bench.time.now.getTime() + 1)
    bench.time.now = new Date(bench.time.now.getTime() + 2)
    await provider.user('t2')
    await provider.user('t3')
    const names = async (query: Record<string, string>) =>
      (await provider.log(query)).map(entry => String(entry.userName).slice(0, 2))
    expect(await names({ eventOccurredAfter: between.toISOString() })).toEqual(['t2', 't3'])
    expect(await names({ eventOccurredBefore: between.toISOString() })).toEqual(['t1'])
    expect((await bench.api('GET', '/sync-log?eventOccurredAfter=yesterday')).status).toBe(400)
    const first = (await bench.api('GET', `/sync-log?providerId=${provider.id}&limit=2`)).body
    expect([first.items.length, first.total]).toEqual([2, 3])
    const second = (await bench.api('GET', `/sync-log?providerId=${provider.id}&limit=2&cursor=${first.nextCursor}`)).body
    expect([second.items.length, second.nextCursor]).toEqual([1, null])
    const csv = await bench.api('GET', `/sync-log?providerId=${provider.id}&order=asc`, undefined, {
      headers: { accept: 'text/csv' },
    })
    expect(csv.headers['content-type']).toContain('text/csv')
    const lines = csv.text.trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^id,occurredAt,providerId,actor,event,result,userId,userName,/)
    expect(lines).toHaveLength(4)
  })

  it('R170 an event that there is none of is refused with those there are, not answered by an empty list', async () => {
    const { status, body } = await bench.api('GET', '/sync-log?event=USER_CREATE')
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'SVC201', '?event'])
    expect(body.detail).toContain('"USER_CREATED"')
  })

  it('R167 provisioning shows in the audit log in Code42’s words', async () => {
    const provider = await bench.provider()
    const id = await provider.user('audit')
    await provider.patch(id, { op: 'Add', path: 'title', value: 'T' })
    await provider.setActive(id, false)
    await bench.passAndWork(15)
    const events = (await bench.api('GET', `/audit-log?userId=${id}&order=asc`)).body.items.map(
      (entry: { event: string }) => entry.event,
    )
    expect(events).toEqual(['ADD_USER', 'EXTERNAL_ATTRIBUTES_CHANGE', 'BLOCK_USER', 'DEACTIVATION_SCHEDULED', 'DEACTIVATE_USER'])
  })

  it('R168 the report summarises 24 hours; errors get a message of their own; the frequency is a setting', async () => {
    const provider = await bench.provider()
    const admin = await bench.local('admin@r168.example', { roleIds: ['customer-cloud-admin'] })
    await bench.service.runDueWork()
    await bench.passAndWork(60 * 24)
    const id = await provider.user('reported')
    await bench.api('POST', `/users/${id}/activate`)
    const kinds = async () =>
      (await bench.api('GET', '/notifications?limit=500')).body.items.map((note: { kind: string }) => note.kind)
    const before = (await kinds()).length
    await bench.passAndWork(60 * 24)
    const notes = (await bench.api('GET', '/notifications')).body.items
    expect(notes.slice(0, notes.length - before).map((note: { kind: string }) => note.kind)).toEqual(['errors', 'report'])
    expect(notes[1].body).toMatch(/USER_CREATED/)
    expect(notes[1].recipients).toEqual(['admin@r168.example'])
    expect((await bench.api('PUT', '/settings/notifications', { frequency: 'never' })).body.frequency).toBe('never')
    await provider.user('silent')
    await bench.passAndWork(60 * 24)
    expect(await kinds()).toHaveLength(before + 2)
    expect((await bench.api('PUT', '/settings/notifications', { frequency: 'hourly' })).status).toBe(400)
    await bench.api('PUT', `/users/${admin}/roles`, { roleIds: [] })
  })

  it('R168 the first report comes a day after the service began; none of its moments is left out between two', async () => {
    const admin = await young.local('boss@r168.example', { roleIds: ['customer-cloud-admin'] })
    const provider = await young.provider()
    const reports = async () =>
      (await young.api('GET', '/notifications')).body.items
        .filter((note: { kind: string }) => note.kind === 'report')
        .map((note: { body: string }) => /\d+ {2}USER_CREATED/.exec(note.body)?.[0])
    await provider.user('early')
    await young.passAndWork(60 * 24 - 1)
    expect(await reports()).toEqual([])
    // The looks at due work are some seconds late, each time.
    await young.passAndWork(1.2)
    expect(await reports()).toEqual(['1  USER_CREATED'])
    await provider.user('same-moment')
    expect((await young.api('GET', '/reports/last-24-hours')).body.body).toContain('1  USER_CREATED')
    young.pass(0.1)
    await provider.user('later')
    await young.passAndWork(60 * 24 + 0.2)
    expect(await reports()).toEqual(['2  USER_CREATED', '1  USER_CREATED'])
    await young.api('PUT', `/users/${admin}/roles`, { roleIds: [] })
  })

  it('R169 an entry says who, what, when, and what was there before', async () => {
    const provider = await bench.provider()
    const id = await provider.user('fields', { title: 'Old' })
    await provider.scim(
      'PATCH',
      `/Users/${id}`,
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'Replace', path: 'title', value: 'New' }],
      },
      { headers: { 'x-request-id': 'trace-169' } },
    )
    const entry = (await provider.log({ userId: id })).at(-1)
    expect(entry).toMatchObject({
      id: expect.any(String),
      occurredAt: bench.time.now.toISOString(),
      providerId: provider.id,
      actorType: 'directory',
      event: 'USER_UPDATED',
      result: 'success',
      userId: id,
      userName: `fields@${provider.id}.example`,
      changes: [{ field: 'title', old: 'Old', new: 'New' }],
      requestId: 'trace-169',
    })
    const found = async (query: string) => (await bench.api('GET', `/sync-log?providerId=${provider.id}&${query}`)).body.total
    expect(await found('event=USER_UPDATED')).toBe(1)
    expect(await found('result=error')).toBe(0)
    expect(await found(`userName=FIELDS@${provider.id}.example`)).toBe(2)
    expect(await found('q=new')).toBe(1)
    expect(await found('q=%25')).toBe(0)
  })

  it('R170 groups, members and refusals have events', async () => {
    const provider = await bench.provider()
    const id = await provider.user('evented')
    const group = await provider.group('Evented', [id])
    await provider.removeMember(group, id)
    await provider.scim('DELETE', `/Groups/${group}`)
    await bench.api('POST', `/users/${id}/unblock`)
    expect(await provider.events()).toEqual([
      'USER_CREATED',
      'GROUP_CREATED',
      'MEMBER_ADDED',
      'MEMBER_REMOVED',
      'GROUP_DELETED',
      'REQUEST_REFUSED',
    ])
  })

  it('R166 a page of the CSV says where the next one is; the form is the one that is liked best', async () => {
    const provider = await bench.provider()
    for (const name of ['one', 'two', 'three']) await provider.group(name)
    const path = `/sync-log?providerId=${provider.id}&order=asc`
    const get = (more: string, accept: string) => bench.api('GET', path + more, undefined, { headers: { accept } })
    const first = await get('&limit=2', 'text/csv')
    expect(first.text.split('\r\n')).toHaveLength(4)
    expect(first.headers['x-total-count']).toBe('3')
    const [, query] = /^<\?(.*)>; rel="next"$/.exec(String(first.headers.link)) ?? []
    const second = await bench.api('GET', `/sync-log?${query}`, undefined, { headers: { accept: 'text/csv' } })
    expect(second.text).toMatch(/,GROUP_CREATED,.*,three,/)
    expect([second.text.split('\r\n').length, second.headers.link]).toEqual([3, undefined])
    expect((await get('', 'text/csv')).text.split('\r\n')).toHaveLength(5)
    for (const [accept, type] of [
      ['text/csv;q=0.1, application/json', 'application/json'],
      ['application/json;q=0.5, text/csv', 'text/csv'],
      ['*/*', 'application/json'],
      ['text/*', 'text/csv'],
      ['text/csv, */*', 'text/csv'],
      ['application/json;q=0, */*', 'text/csv'],
    ] as const)
      expect([accept, (await get('', accept)).headers['content-type']?.split(';')[0]]).toEqual([accept, type])
    expect((await get('', 'application/xml')).status).toBe(406)
  })

  it('R166 a time without a zone is UTC; a result that is none is refused', async () => {
    const provider = await bench.provider()
    await provider.group('Timed')
    const [day, hour] = bench.time.now.toISOString().split('T') as [string, string]
    const found = async (query: string) => (await bench.api('GET', `/sync-log?providerId=${provider.id}&${query}`)).body.total
    const before = new Date(bench.time.now.getTime() - 1000).toISOString().slice(0, -1)
    expect(await found(`eventOccurredAfter=${before}&eventOccurredBefore=${day}T${hour.slice(0, 8)}.999`)).toBe(1)
    expect((await bench.api('GET', '/sync-log?result=failed')).status).toBe(400)
    expect((await bench.api('GET', '/users?state=asleep')).status).toBe(400)
  })

  it('R171 cells that a spreadsheet would take for formulas are neutralised; nothing changes an entry', async () => {
    const provider = await bench.provider()
    await provider.group('=HYPERLINK("http://x")')
    const csv = await bench.api('GET', `/sync-log?providerId=${provider.id}`, undefined, { headers: { accept: 'text/csv' } })
    expect(csv.text).toContain(`"'=HYPERLINK(""http://x"")"`)
    for (const method of ['DELETE', 'PUT', 'PATCH', 'POST'])
      expect((await bench.api(method, '/sync-log', method === 'DELETE' ? undefined : {})).status).toBe(405)
  })

  it('R176 one call explains org, roles, status and drift', async () => {
    const provider = await bench.provider()
    const id = await provider.user('explained', { title: 'Clerk', name: { givenName: 'Eva' } })
    const group = await provider.group('Explained')
    const org = await bench.org('Explained')
    await bench.api('PUT', `/providers/${provider.id}/org-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupIds: [group], orgId: org }],
    })
    await bench.api('PUT', `/providers/${provider.id}/role-mapping`, {
      method: 'scim-groups',
      mappings: [{ groupId: group, roleIds: ['desktop-user'] }],
    })
    await provider.addMember(group, id)
    await bench.api('PATCH', `/users/${id}`, { title: 'Chief' })
    await provider.setActive(id, false)
    const { body } = await bench.api('GET', `/users/${id}/explanation`)
    expect(body.org).toMatchObject({
      orgId: org,
      orgName: 'Explained',
      method: 'scim-groups',
      why: 'mapped',
      group: { id: group, displayName: 'Explained' },
      priority: 1,
    })
    expect(body.roles).toEqual([
      { roleId: 'desktop-user', roleName: 'Desktop User', source: 'group', groups: [{ id: group, displayName: 'Explained' }] },
    ])
    expect(body.status).toMatchObject({
      state: 'deactivation-pending',
      event: 'DEACTIVATION_SCHEDULED',
      at: bench.time.now.toISOString(),
      holds: [],
    })
    expect(body.status.dueAt).toBe(new Date(bench.time.now.getTime() + 15 * 60_000).toISOString())
    expect(body.drift).toEqual([{ field: 'title', current: 'Chief', directory: 'Clerk' }])
    expect((await bench.api('GET', `/users/${id}/timeline`)).body.items.map((entry: { event: string }) => entry.event)).toEqual([
      'USER_CREATED',
      'MEMBER_ADDED',
      'ORG_CHANGED',
      'ROLES_CHANGED',
      'USER_UPDATED',
      'USER_BLOCKED',
      'DEACTIVATION_SCHEDULED',
    ])
  })
})
