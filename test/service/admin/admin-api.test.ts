import { describe, expect, it } from 'vitest'
import { adminTable } from '../../../src/service/admin/table.js'
import { type Answer, useBench } from '../console.js'

const bench = useBench()

const pathsOf = (document: { paths: Record<string, Record<string, unknown>> }) =>
  Object.entries(document.paths)
    .flatMap(([path, item]) => Object.keys(item).map(method => `${method.toUpperCase()} ${path}`))
    .sort()

describe('the OpenAPI document', () => {
  it('names exactly the routes that the web server has', async () => {
    const { status, body } = await bench.api('GET', '/openapi.json')
    expect([status, body.openapi]).toEqual([200, '3.1.0'])
    const printed = bench.service.app.printRoutes({ commonPrefix: false })
    const routes: string[] = []
    const stack: string[] = []
    for (const line of printed.split('\n')) {
      const match = /^([│ ]*)[└├]── (\S*)(?: \(([^)]+)\))?/.exec(line)
      if (!match) continue
      const depth = (match[1]?.length ?? 0) / 4
      stack.length = depth
      stack.push(match[2] ?? '')
      const url = stack.join('')
      for (const method of (match[3] ?? '').split(', '))
        if (url.startsWith('/api/v1/') && method !== '' && method !== 'HEAD')
          routes.push(`${method} ${url.slice('/api/v1'.length).replace(/:(\w+)/g, '{$1}')}`)
    }
    expect(routes.sort()).toEqual(pathsOf(body))
    expect(routes.length).toBe(adminTable.length + 1)
  })

  it('has an operation id of its own for each, the roles, and a schema for each body', async () => {
    const { body } = await bench.api('GET', '/openapi.json')
    const operations = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap(item =>
      Object.values(item),
    )
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    expect(body.paths['/providers'].post.requestBody.content['application/json'].schema.properties.displayName).toBeDefined()
    expect(body.paths['/providers'].post['x-roles']).toContain('identity-management-administrator')
  })
})

describe('errors', () => {
  const problem = (answer: Answer) => {
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body.status).toBe(answer.status)
    return [answer.status, answer.body.code]
  }

  it('are problem documents with a stable code', async () => {
    expect(problem(await bench.api('GET', '/nothing'))).toEqual([404, 'SVC204'])
    expect(problem(await bench.api('GET', '/users/nobody'))).toEqual([404, 'SVC204'])
    expect(problem(await bench.api('GET', '/users', undefined, { token: 'wrong' }))).toEqual([401, 'SVC202'])
    expect(problem(await bench.api('GET', '/users', undefined, { token: '' }))).toEqual([401, 'SVC202'])
    const method = await bench.api('PUT', '/users', {})
    expect(problem(method)).toEqual([405, 'SVC205'])
    expect(method.headers.allow).toBe('GET, POST')
    expect(problem(await bench.api('POST', '/users', '{"userName":'))).toEqual([400, 'SVC212'])
    expect(problem(await bench.api('POST', '/users', 'a=b', { headers: { 'content-type': 'text/plain' } }))).toEqual([
      415,
      'SVC209',
    ])
    expect(problem(await bench.api('POST', '/users', { userName: 'x'.repeat(2_000_000) }))).toEqual([413, 'SVC208'])
  })

  it('name every mistake of a body by a JSON pointer', async () => {
    const { body } = await bench.api('POST', '/users', { userName: 'no address', roleIds: ['desktop-user', 7] })
    expect(body.errors.map((mistake: { pointer: string }) => mistake.pointer)).toEqual(['/userName', '/roleIds/1'])
    const query = await bench.api('GET', '/users?limit=501&cursor=x')
    expect(query.body.errors[0].pointer).toBe('?limit')
  })

  it('name what looks like a field and is none, instead of leaving it out; an answer can be sent back', async () => {
    const mistakes = async (method: string, path: string, payload?: unknown) => {
      const { status, body } = await bench.api(method, path, payload)
      return status === 400 ? body.errors.map((mistake: { pointer: string; detail: string }) => Object.values(mistake)) : status
    }
    const made = { displayName: 'Misspelt', credentialType: 'oauthToken', identityProvider: 'azure' }
    const provider = (await bench.api('GET', `/providers/${(await bench.api('POST', '/providers', made)).body.id}`)).body
    const settings = `/providers/${provider.id}`
    expect(await mistakes('PATCH', settings, { deactivationDelayMinute: 60 })).toEqual([
      ['/deactivationDelayMinute', 'is not read; did you mean deactivationDelayMinutes?'],
    ])
    const wrong = { method: 'manual', mappings: [{ groupId: 'x', roleIDs: [] }] }
    expect(await mistakes('PUT', `${settings}/role-mapping`, wrong)).toEqual([
      ['/mappings/0/roleIDs', 'is not read; did you mean roleIds?'],
      ['/mappings/0/roleIds', expect.any(String)],
    ])
    expect(await mistakes('GET', '/users?userNam=a@b.example')).toEqual([['?userNam', 'is not read; did you mean userName?']])
    for (const name of ['delay', 'deactivationDelay', 'delayMinutes', 'deactivationDelayMinutesMax'])
      expect(await mistakes('PATCH', settings, { [name]: 60 })).toEqual([[`/${name}`, expect.stringContaining('did you mean')]])
    expect(await mistakes('GET', '/users?_=1&x=2&origin=local&colour=3')).toBe(200)
    for (const words of ['?dryRun=true', '?dryrun=1'])
      expect(await mistakes('POST', `${settings}/apply-runs${words}`, {})).toEqual([
        [expect.stringMatching(/^\?dry/i), 'is not read in the address; dryRun goes into the body'],
      ])
    expect(await mistakes('POST', `${settings}/apply-runs`, { preview: true })).toEqual([
      ['/preview', 'is not read by this call'],
    ])
    expect(await mistakes('PATCH', settings, { ...provider, colour: 'green' })).toBe(200)
    for (const part of ['org-mapping', 'role-mapping'])
      expect(await mistakes('PUT', `${settings}/${part}`, (await bench.api('GET', `${settings}/${part}`)).body)).toBe(200)
  })

  it('name what another call changes, instead of leaving it out; the same values may be sent back', async () => {
    const mistakes = async (path: string, payload: unknown) => {
      const { status, body } = await bench.api('PATCH', path, payload)
      return status === 400 ? body.errors.map((mistake: { pointer: string }) => mistake.pointer) : status
    }
    const user = (await bench.api('POST', '/users', { userName: 'elsewhere@corp.example' })).body
    const path = `/users/${user.id}`
    expect(await mistakes(path, { active: false })).toEqual(['/active'])
    expect(await mistakes(path, { blocked: true, roleIds: [], title: 'CEO' })).toEqual(['/blocked', '/roleIds'])
    expect(await mistakes(path, { profile: { ...user.profile, title: 'CEO' } })).toEqual(['/profile/title'])
    expect(await mistakes(path, { state: 'blocked' })).toEqual(['/state'])
    expect((await bench.api('GET', path)).body).toEqual(user)
    const { state: _state, ...rest } = user
    expect(await mistakes(path, { ...rest, title: 'CEO', state: 'Bayern' })).toBe(200)
    const after = (await bench.api('GET', path)).body
    expect(after.profile).toEqual({ ...user.profile, title: 'CEO', state: 'Bayern' })
    const orgs = (await bench.api('GET', '/orgs')).body.items
    for (const org of orgs) expect(await mistakes(`/orgs/${org.id}`, org)).toBe(200)
    expect((await bench.api('GET', '/orgs')).body.items.map((org: { inherited: object }) => org.inherited)).toEqual(
      orgs.map((org: { inherited: object }) => org.inherited),
    )
    expect(await mistakes(`/orgs/${orgs[0].id}`, { blocked: true })).toEqual(['/blocked'])
  })

  it('the manager of a user is edited as his other profile fields are', async () => {
    const make = async (userName: string) => (await bench.api('POST', '/users', { userName })).body
    const [boss, user] = [await make('boss@corp.example'), await make('report@corp.example')]
    const edit = (managerId: string | null) => bench.api('PATCH', `/users/${user.id}`, { managerId })
    expect((await edit(boss.id)).body.profile).toMatchObject({ managerId: boss.id, managerUserName: 'boss@corp.example' })
    for (const wrong of [user.id, 'nobody'])
      expect((await edit(wrong)).body.errors).toEqual([{ pointer: '/managerId', detail: expect.any(String) }])
    expect((await edit(null)).body.profile).toMatchObject({ managerId: null, managerUserName: null })
    const log = (await bench.api('GET', '/audit-log?userName=report@corp.example')).body.items
    expect(log[0].changes).toEqual([{ field: 'managerId', old: boss.id, new: null }])
  })

  it('If-Match is honoured where a resource is read in its list, or with its owner', async () => {
    const user = (await bench.api('POST', '/users', { userName: 'stale@corp.example' })).body
    const stale = { headers: { 'if-match': '"stale"' } }
    expect((await bench.api('PUT', `/users/${user.id}/roles`, { roleIds: [] }, stale)).status).toBe(412)
    const { headers } = await bench.api('GET', `/users/${user.id}`)
    const fresh = { headers: { 'if-match': String(headers.etag) } }
    expect((await bench.api('PUT', `/users/${user.id}/roles`, { roleIds: [] }, fresh)).status).toBe(200)
    const token = (await bench.api('POST', `/users/${user.id}/api-tokens`, {})).body
    expect((await bench.api('DELETE', `/users/${user.id}/api-tokens/${token.id}`, undefined, stale)).status).toBe(412)
    expect((await bench.api('DELETE', `/users/${user.id}/api-tokens/${token.id}`)).status).toBe(204)
  })

  it('a cursor is for the list that gave it', async () => {
    const { nextCursor } = (await bench.api('GET', '/audit-log?limit=1')).body
    for (const list of ['/users', '/roles', '/orgs'])
      expect(problem(await bench.api('GET', `${list}?cursor=${nextCursor}`))[0]).toBe(400)
    expect((await bench.api('GET', `/audit-log?limit=1&cursor=${nextCursor}`)).status).toBe(200)
  })

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['a deep list', '['.repeat(5000) + ']'.repeat(5000)],
    ['a NUL character', '{"userName":"a\\u0000@b.example"}'],
    ['half a pair', '{"userName":"\\ud800@b.example"}'],
    ['a prototype', '{"__proto__":{"userName":"p@p.example"},"constructor":{}}'],
  ])('a body that is %s is refused, never 500', async (_name, payload) => {
    for (const path of ['/users', '/providers', '/orgs', '/legal-hold/matters', '/expressions/parse'])
      expect((await bench.api('POST', path, payload)).status).toBe(400)
  })

  it.each(["' OR 1=1 --", '%00', '..%2f..%2fetc', '%F0%9F%92%A9', 'a'.repeat(900), '%'])(
    'a hostile id %s is not found, never 500',
    async id => {
      const safe = id.startsWith('%') || id.includes('%2f') ? id : encodeURIComponent(id)
      for (const path of [`/users/${safe}`, `/providers/${safe}`, `/orgs/${safe}`, `/legal-hold/matters/${safe}`])
        expect([400, 404]).toContain((await bench.api('GET', path)).status)
    },
  )
})

describe('lists', () => {
  it('are paged by limit and cursor, with the total', async () => {
    const names = []
    for (let index = 0; index < 5; index++)
      names.push((await bench.view(await bench.local(`page${index}@lists.example`))).userName)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body }: Answer = await bench.api('GET', `/users?q=@lists.example&limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      expect(body.total).toBe(5)
      seen.push(...body.items.map((item: { userName: string }) => item.userName))
      cursor = body.nextCursor
    } while (cursor)
    expect(seen).toEqual(names)
    expect((await bench.api('GET', '/users?cursor=!!!')).status).toBe(400)
  })

  it('filter users by name, state, org, role, provider and text', async () => {
    const provider = await bench.provider()
    const org = await bench.org('Filtered')
    const id = await provider.user('needle', { name: { givenName: 'Zoë', familyName: 'Ünder_score' } })
    await bench.api('POST', `/users/${id}/move`, { orgId: org })
    await bench.api('PUT', `/users/${id}/roles`, { roleIds: ['push-restore'] })
    await provider.setActive(id, false)
    const ids = async (query: string) =>
      (await bench.api('GET', `/users?${query}`)).body.items.map((item: { id: string }) => item.id)
    for (const query of [
      `userName=NEEDLE@${provider.id}.example`,
      `orgId=${org}`,
      'roleId=push-restore',
      `providerId=${provider.id}`,
      'q=zo%C3%AB',
      'q=ünder_',
      `state=deactivation-pending&providerId=${provider.id}`,
    ])
      expect(await ids(query)).toEqual([id])
    expect(await ids('q=under%25score')).toEqual([])
  })
})

describe('preconditions and repetition', () => {
  it('a count that moved by itself is read anew, and is no reason to refuse a write', async () => {
    const provider = await bench.provider()
    const [group, org] = [await provider.group('Counted', [await provider.user('counted')]), await bench.org('Counted')]
    const path = `/providers/${provider.id}/org-mapping`
    const mapping = { method: 'scim-groups', mappings: [{ groupIds: [group], orgId: org }] }
    const etag = String((await bench.api('PUT', path, mapping)).headers.etag)
    const cached = () => bench.api('GET', path, undefined, { headers: { 'if-none-match': etag } })
    expect((await cached()).status).toBe(304)
    await provider.apply()
    expect((await cached()).body.wouldMove).toBe(0)
    expect((await bench.api('PUT', path, mapping, { headers: { 'if-match': etag } })).status).toBe(200)
    const changed = { headers: { 'if-match': etag } }
    await bench.api('PUT', path, { method: 'one-org' })
    expect((await bench.api('PUT', path, mapping, changed)).status).toBe(412)
  })

  it('reads send an ETag, and a write with another one is refused', async () => {
    const org = await bench.org('Tagged')
    const read = await bench.api('GET', `/orgs/${org}`)
    const etag = String(read.headers.etag)
    expect((await bench.api('GET', `/orgs/${org}`, undefined, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await bench.api('PATCH', `/orgs/${org}`, { name: 'Tagged once' }, { headers: { 'if-match': etag } })).status).toBe(
      200,
    )
    const stale = await bench.api('PATCH', `/orgs/${org}`, { name: 'Tagged twice' }, { headers: { 'if-match': etag } })
    expect([stale.status, stale.body.code]).toEqual([412, 'SVC207'])
    expect((await bench.api('GET', `/orgs/${org}`)).body.name).toBe('Tagged once')
  })

  it('an Idempotency-Key makes a repeated write the same write', async () => {
    const headers = { 'idempotency-key': 'key-1' }
    const body = { name: 'Only once' }
    const [first, second] = [
      await bench.api('POST', '/orgs', body, { headers }),
      await bench.api('POST', '/orgs', body, { headers }),
    ]
    expect([second.status, second.body.id, second.headers.location]).toEqual([201, first.body.id, first.headers.location])
    const other = await bench.api('POST', '/orgs', { name: 'Another' }, { headers })
    expect([other.status, other.body.code]).toEqual([422, 'SVC210'])
  })

  it('the answer to a repeated request never shows a secret again', async () => {
    const headers = { 'idempotency-key': 'key-2' }
    const body = { displayName: 'Idempotent', credentialType: 'oauthToken', identityProvider: 'azure' }
    const first = await bench.api('POST', '/providers', body, { headers })
    const second = await bench.api('POST', '/providers', body, { headers })
    expect(first.body.token).toBeDefined()
    expect([second.status, second.body.id, second.body.token]).toEqual([201, first.body.id, undefined])
  })
})

describe('tokens', () => {
  it('act as their user, are listed without the secret, and die when deleted', async () => {
    const id = await bench.local('token@tokens.example', { roleIds: ['identity-management-administrator'] })
    const made = (await bench.api('POST', `/users/${id}/api-tokens`)).body
    const created = await bench.api('POST', '/orgs', { name: 'By token' }, { token: made.token })
    expect(created.status).toBe(201)
    const entry = (await bench.api('GET', '/audit-log?actor=token@tokens.example')).body.items[0]
    expect(entry).toMatchObject({ event: 'CREATE_ORG', actor: 'token@tokens.example' })
    const list = await bench.api('GET', `/users/${id}/api-tokens`)
    expect(list.text).not.toContain(made.token)
    expect(list.body.items[0].id).toBe(made.id)
    expect((await bench.api('DELETE', `/users/${id}/api-tokens/${made.id}`)).status).toBe(204)
    expect((await bench.api('GET', '/orgs', undefined, { token: made.token })).status).toBe(401)
  })
})

describe('deactivations', () => {
  it('are listed, cancelled one by one or together, and committed early', async () => {
    const provider = await bench.provider()
    const ids: string[] = []
    for (const name of ['d1', 'd2', 'd3']) ids.push(await provider.user(name))
    for (const id of ids) await provider.setActive(id, false)
    const list = (await bench.api('GET', `/deactivations?providerId=${provider.id}`)).body
    expect(list.items.map((item: { userId: string }) => item.userId)).toEqual(ids)
    expect((await bench.api('POST', `/deactivations/${ids[0]}/commit`)).body.state).toBe('deactivated')
    const both = await bench.api('POST', '/deactivations/cancel', { userIds: [ids[1], ids[0], 'nobody'] })
    expect(both.body.cancelled).toEqual([ids[1]])
    expect(both.body.refused.map((item: { userId: string }) => item.userId).sort()).toEqual([ids[0], 'nobody'].sort())
    expect((await bench.api('POST', `/deactivations/${ids[1]}/commit`)).status).toBe(409)
  })
})

describe('expressions', () => {
  const parse = async (expression: string, properties?: { key: string; value: unknown }[]) =>
    (
      await bench.api('POST', '/expressions/parse', {
        expression,
        testInputObject: properties ? { definition: null, properties } : null,
        targetAttributeDefinition: null,
      })
    ).body

  it('are parsed and evaluated as Microsoft Graph does', async () => {
    const answer = await parse('Append(ToLower([mailNickname], ), "@corp.example")', [{ key: 'mailNickname', value: 'KMeier' }])
    expect(answer).toMatchObject({
      error: null,
      parsingSucceeded: true,
      evaluationSucceeded: true,
      evaluationResult: ['kmeier@corp.example'],
    })
    expect(answer.parsedExpression).toMatchObject({ type: 'Function', name: 'Append' })
  })

  it('with a mistake are 200 with parsingSucceeded false; without a test object nothing is evaluated', async () => {
    const wrong = await parse('Append([a],')
    expect(wrong).toMatchObject({ parsingSucceeded: false, parsedExpression: null, evaluationSucceeded: false })
    expect(wrong.error.message.length).toBeGreaterThan(0)
    expect(await parse('[a]')).toMatchObject({ parsingSucceeded: true, evaluationSucceeded: false, evaluationResult: [] })
  })

  it('read properties whatever they are called', async () => {
    expect((await parse('[__proto__]', [{ key: '__proto__', value: 'own' }])).evaluationResult).toEqual(['own'])
    expect((await parse('[toString]', [])).evaluationResult).toEqual([])
  })
})
