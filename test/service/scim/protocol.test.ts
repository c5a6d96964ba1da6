import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { coreUser, type Directory, enterprise, patch, scimErrorSchema, useService } from '../support.js'

/** RFC 7643, 7644 and 9865 over HTTP, with a provider that is held to the standard. */
const service = useService()
let directory: Directory
beforeAll(async () => {
  directory = await service.provider({ identityProvider: 'other' })
})
const search = (parameters: Readonly<Record<string, string | number>>) =>
  `?${new URLSearchParams(Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]))}`
const searchRequest = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'
const listResponse = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

describe('several values of an attribute (RFC 7643 section 2.4)', () => {
  const emails = (...primary: boolean[]) => primary.map((each, at) => ({ value: `m${at}-${service.next()}@x.y`, primary: each }))

  it('two of them cannot be primary, in no kind of request', async () => {
    const user = await directory.create({ emails: emails(true, false) })
    const body = { schemas: [coreUser], userName: user.userName, emails: emails(true, true) }
    for (const reply of [
      await directory.scim('POST', '/Users', { ...body, userName: `two-${service.next()}@x.y` }),
      await directory.scim('PUT', `/Users/${user.id}`, body),
      await directory.scim('PATCH', `/Users/${user.id}`, patch({ op: 'add', path: 'emails', value: body.emails })),
    ])
      expect([reply.status, reply.body.scimType]).toEqual([400, 'invalidValue'])
  })

  it('the same value is kept once', async () => {
    const [email] = emails(false)
    const user = await directory.create({ emails: [email, email], roles: [{ value: 'a' }, { value: 'a' }, { value: 'b' }] })
    expect([user.emails, user.roles]).toEqual([[email], [{ value: 'a' }, { value: 'b' }]])
  })

  it('in whatever order its parts are written, and when a PATCH makes two the same', async () => {
    const same = [
      { type: 'work', value: '1' },
      { value: '1', type: 'work' },
    ]
    const user = await directory.create({ phoneNumbers: same })
    expect(user.phoneNumbers).toEqual([same[0]])
    const { body } = await directory.scim(
      'PATCH',
      `/Users/${user.id}`,
      patch(
        { op: 'add', path: 'phoneNumbers', value: [{ value: '2', type: 'work' }] },
        { op: 'replace', path: 'phoneNumbers[type eq "work"].value', value: '3' },
      ),
    )
    expect(body.phoneNumbers).toEqual([{ type: 'work', value: '3' }])
    expect((await directory.done('GET', `/Users/${user.id}`)).phoneNumbers).toEqual(body.phoneNumbers)
  })
})

describe('what a client repeats of the service', () => {
  it('id and empty groups in a value without path are no mistake, as Okta sends them', async () => {
    const user = await directory.create()
    const { status, body } = await directory.scim(
      'PATCH',
      `/Users/${user.id}`,
      patch({ op: 'replace', value: { id: user.id, groups: [], meta: user.meta, title: 'Buyer' } }),
    )
    expect([status, body.title, body.id]).toEqual([200, 'Buyer', user.id])
    const other = await directory.scim('PATCH', `/Users/${user.id}`, patch({ op: 'replace', value: { id: 'x', title: 'B' } }))
    expect([other.status, other.body.scimType]).toEqual([400, 'mutability'])
    const group = await directory.group()
    const renamed = await directory.scim(
      'PATCH',
      `/Groups/${group.id}`,
      patch({ op: 'replace', value: { id: group.id, displayName: 'Renamed by Okta' } }),
    )
    expect([renamed.status, (await directory.done('GET', `/Groups/${group.id}`)).displayName]).toEqual([204, 'Renamed by Okta'])
  })

  it('a member is taken out by a filter in any case, the others stay', async () => {
    const [a, b] = [await directory.create(), await directory.create()]
    const group = await directory.group(undefined, [a.id, b.id])
    const path = `members[VALUE eq "${a.id.toUpperCase()}"]`
    expect((await directory.scim('PATCH', `/Groups/${group.id}`, patch({ op: 'remove', path }))).status).toBe(204)
    const { members } = await directory.done('GET', `/Groups/${group.id}`)
    expect(members.map(({ value }) => value)).toEqual([b.id])
  })

  it('a filter picks members by all that is shown of them', async () => {
    const people = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'Fay'].map(displayName => directory.create({ displayName }))
    const [a, b, c, d, e, f] = await Promise.all(people)
    const group = await directory.group(undefined, [a?.id, b?.id, c?.id, d?.id, e?.id, f?.id].map(String))
    const left = async (path: string) => {
      const reply = await directory.scim('PATCH', `/Groups/${group.id}`, patch({ op: 'remove', path }))
      const { members = [] } = await directory.done('GET', `/Groups/${group.id}`)
      return [
        reply.status,
        members
          .map(({ display }) => display)
          .sort()
          .join(' '),
      ]
    }
    expect(await left('members[display eq "ann"]')).toEqual([204, 'Bob Cleo Dan Eve Fay'])
    expect(await left(`members[$ref eq "${b?.meta.location}"]`)).toEqual([204, 'Cleo Dan Eve Fay'])
    expect(await left('urn:ietf:params:scim:schemas:core:2.0:Group:Members[display sw "C" or display ew "an"]')).toEqual([
      204,
      'Eve Fay',
    ])
    expect(await left(`members[type eq "User" and not (value eq "${f?.id}")]`)).toEqual([204, 'Fay'])
    expect(await left('members[display eq "nobody"]')).toEqual([204, 'Fay'])
  })
})

describe('lists', () => {
  let own: Directory
  const names: string[] = []
  beforeAll(async () => {
    own = await service.provider({ identityProvider: 'other' })
    for (const [index, title] of ['b', 'A', undefined, 'C', 'a', undefined, 'B'].entries()) {
      const user = await own.create({
        ...(title && { title }),
        emails: [
          { type: 'work', value: `w${9 - index}-${service.next()}@corp.example` },
          ...(index === 6 ? [{ type: 'home', value: `a0-${service.next()}@corp.example`, primary: true }] : []),
        ],
        active: index !== 3,
      })
      names.push(user.userName)
    }
  })
  const list = async (parameters: Readonly<Record<string, string | number>>) => own.done('GET', `/Users${search(parameters)}`)
  const titles = (body: { Resources: readonly Record<string, unknown>[] }) => body.Resources.map(({ title }) => title ?? null)

  it.each([
    [{}, 7, 1, 7],
    [{ startIndex: 1, count: 3 }, 7, 1, 3],
    [{ startIndex: 6, count: 3 }, 7, 6, 2],
    [{ startIndex: 8, count: 3 }, 7, 8, 0],
    [{ startIndex: 0, count: 2 }, 7, 1, 2],
    [{ startIndex: -5 }, 7, 1, 7],
    [{ count: 0 }, 7, 1, 0],
    [{ count: -1 }, 7, 1, 0],
    [{ count: 100_000 }, 7, 1, 7],
    [{ count: 2, filter: 'title pr' }, 5, 1, 2],
    [{ startIndex: 999_999_999_999 }, 7, 999_999_999_999, 0],
    [{ filter: 'title eq "nobody"' }, 0, 1, 0],
  ])('%j: %i results, from %i, %i on the page', async (parameters, total, startIndex, shown) => {
    const body = await list(parameters as Record<string, string | number>)
    expect(body.schemas).toEqual([listResponse])
    expect([body.totalResults, body.startIndex, body.itemsPerPage, body.Resources.length]).toEqual([
      total,
      startIndex,
      shown,
      shown,
    ])
  })

  it('pages hold everybody once', async () => {
    const seen: string[] = []
    for (let startIndex = 1; startIndex <= 7; startIndex += 2)
      seen.push(...(await list({ startIndex, count: 2 })).Resources.map(({ userName }) => userName))
    expect([...seen].sort()).toEqual([...names].sort())
  })

  it.each([
    [{ startIndex: 'one' }, 'invalidValue'],
    [{ count: '1.5' }, 'invalidValue'],
    [{ count: '1e3' }, 'invalidValue'],
    [{ sortBy: 'shoeSize' }, 'invalidPath'],
    [{ sortBy: 'title or userName' }, 'invalidPath'],
    [{ sortBy: "title' OR 1=1 --" }, 'invalidPath'],
    [{ sortBy: 'emails[type eq "work"].value' }, undefined],
    [{ sortBy: 'name' }, 'invalidPath'],
    [{ sortBy: 'addresses' }, 'invalidPath'],
    [{ sortBy: enterprise }, 'invalidPath'],
    [{ sortBy: 'title', sortOrder: 'sideways' }, 'invalidValue'],
    [{ filter: 'shoeSize pr' }, 'invalidFilter'],
    [{ filter: 'active gt true' }, 'invalidFilter'],
    [{ filter: 'name eq "x"' }, 'invalidFilter'],
    [{ filter: 'not title pr' }, 'invalidFilter'],
    [{ filter: 'emails[type[value eq "x"]]' }, 'invalidFilter'],
  ])('%j is refused', async (parameters, scimType) => {
    const reply = await own.scim('GET', `/Users${search(parameters as Record<string, string>)}`)
    if (scimType === undefined) expect(reply.status).toBeLessThan(500)
    else expect([reply.status, reply.body.scimType]).toEqual([400, scimType])
  })

  it.each([
    [{ sortBy: 'title' }, ['A', 'a', 'b', 'B', 'C', null, null]],
    [{ sortBy: 'TITLE', sortOrder: 'Descending' }, [null, null, 'C', 'b', 'B', 'A', 'a']],
    [{ sortBy: `${coreUser}:title`, sortOrder: 'ascending' }, ['A', 'a', 'b', 'B', 'C', null, null]],
  ])('%j', async (parameters, expected) => {
    const got = titles(await list(parameters as Record<string, string>))
    // Equal but for their case: either may come first.
    expect(got.map(title => String(title).toLowerCase())).toEqual(expected.map(title => String(title).toLowerCase()))
  })

  it('a list sorts by its primary value, else its first', async () => {
    const body = await list({ sortBy: 'emails.value' })
    expect(body.Resources.map(({ userName }) => names.indexOf(userName))).toEqual([6, 5, 4, 3, 2, 1, 0])
    const short = await list({ sortBy: 'emails', sortOrder: 'descending' })
    expect(short.Resources.map(({ userName }) => names.indexOf(userName))).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('sorts by what is not in the JSON: active, times, names', async () => {
    expect((await list({ sortBy: 'active' })).Resources[0]?.userName).toBe(names[3])
    const byName = (await list({ sortBy: 'userName', sortOrder: 'descending' })).Resources.map(({ userName }) => userName)
    expect(byName).toEqual([...names].sort().reverse())
    expect((await list({ sortBy: 'meta.created' })).totalResults).toBe(7)
  })

  it('sorts by the attribute that names the org, whatever it is called', async () => {
    for (const attributeName of ['constructor', 'toString', 'manager']) {
      const others = await service.provider({ identityProvider: 'other' })
      const path = `/providers/${others.id}/org-mapping`
      expect((await service.api('PUT', path, { method: 'c42OrgName', attributeName })).status).toBe(200)
      const first = await others.create({ [attributeName]: 'B org' })
      const second = await others.create({ [attributeName]: 'a org', [enterprise]: { manager: { value: first.id } } })
      const third = await others.create()
      const { Resources = [] } = await others.done('GET', `/Users?sortBy=${attributeName}`)
      expect(Resources.map(({ id }) => id)).toEqual([second.id, first.id, third.id])
    }
  })

  it('sorts by what stands in other tables: groups, members, the name of the manager', async () => {
    const others = await service.provider({ identityProvider: 'other' })
    const boss = await others.create({ displayName: 'Zoe' })
    const second = await others.create({ [enterprise]: { manager: { value: boss.id } } })
    const third = await others.create({ [enterprise]: { manager: { value: second.id } }, displayName: 'Ann' })
    const b = await others.group('bravo', [third.id])
    const a = await others.group('Alpha', [boss.id])
    const ids = async (type: string, sortBy: string, sortOrder: string) =>
      (await others.done('GET', `/${type}${search({ sortBy, sortOrder })}`)).Resources.map(({ id }) => id)
    const groupless = second.id
    expect(await ids('Users', 'groups.display', 'ascending')).toEqual([boss.id, third.id, groupless])
    expect(await ids('Users', 'groups.display', 'descending')).toEqual([groupless, third.id, boss.id])
    expect(await ids('Users', 'groups', 'ascending')).toEqual([third.id, boss.id, groupless])
    expect(await ids('Groups', 'members.display', 'ascending')).toEqual([b.id, a.id])
    const byManager = await ids('Users', `${enterprise}:manager.displayName`, 'ascending')
    expect(byManager).toEqual([third.id, second.id, boss.id])
  })

  it('sorted pages join up', async () => {
    const whole = (await list({ sortBy: 'title' })).Resources.map(({ id }) => id)
    const parts: string[] = []
    for (let startIndex = 1; startIndex <= 7; startIndex += 3)
      parts.push(...(await list({ sortBy: 'title', startIndex, count: 3 })).Resources.map(({ id }) => id))
    expect(parts).toEqual(whole)
  })

  it('.search takes the same parameters in a body', async () => {
    const body = {
      schemas: [searchRequest],
      attributes: ['title'],
      filter: 'title pr',
      sortBy: 'title',
      sortOrder: 'descending',
      startIndex: 2,
      count: 2,
    }
    const reply = await own.scim('POST', '/Users/.search', body)
    expect([reply.status, reply.headers['content-type']]).toEqual([200, expect.stringMatching(/^application\/scim\+json/)])
    expect(reply.body).toMatchObject({ schemas: [listResponse], totalResults: 5, startIndex: 2, itemsPerPage: 2 })
    expect(reply.body.Resources.map(resource => Object.keys(resource).sort())).toEqual(Array(2).fill(['id', 'schemas', 'title']))
    const excluded = await own.scim('POST', '/Users/.search', {
      schemas: [searchRequest],
      excludedAttributes: ['emails', 'meta'],
    })
    expect(Object.keys(excluded.body.Resources[0] ?? {})).not.toContain('emails')
    for (const wrong of [
      {},
      { schemas: [] },
      { schemas: [searchRequest], filter: 7 },
      { schemas: [searchRequest], attributes: 'title' },
      [],
    ])
      expect([wrong, (await own.scim('POST', '/Users/.search', wrong)).status]).toEqual([wrong, 400])
    expect((await own.scim('GET', '/Users/.search')).status).toBe(405)
  })

  it('a query at the root finds users and groups', async () => {
    const group = await own.group('Root Group')
    const all = await own.done('GET', `/${search({ count: 500 })}`)
    expect([all.totalResults, all.Resources.length]).toEqual([8, 8])
    expect(new Set(all.Resources.map(({ meta }) => meta.resourceType))).toEqual(new Set(['User', 'Group']))
    const found = await own.scim('POST', '/.search', { schemas: [searchRequest], filter: 'meta.resourceType eq "Group"' })
    expect(found.body.Resources.map(({ id }) => id)).toEqual([group.id])
    for (const [filter, total] of [
      ['displayName eq "root group"', 1],
      ['title pr', 5],
      ['shoeSize pr', 0],
      ['shoeSize eq "44"', 0],
      [`${enterprise}:manager.value eq "x"`, 0],
      ['manager pr', 0],
      ['members pr or userName pr', 7],
      ['schemas eq "urn:ietf:params:scim:schemas:core:2.0:Group"', 1],
    ] as const)
      expect([filter, (await own.done('GET', `/${search({ filter })}`)).totalResults]).toEqual([filter, total])
    const pages: string[] = []
    for (let startIndex = 1; startIndex <= 8; startIndex += 3)
      pages.push(...(await own.done('GET', `/${search({ startIndex, count: 3 })}`)).Resources.map(({ id }) => id))
    expect(pages).toEqual(all.Resources.map(({ id }) => id))
    await own.scim('DELETE', `/Groups/${group.id}`)
  })
})

describe('cursors (RFC 9865)', () => {
  let own: Directory
  beforeAll(async () => {
    own = await service.provider()
    for (let index = 0; index < 5; index++) await own.create({ title: `T${index % 2}` })
  })
  const page = (parameters: Readonly<Record<string, string | number>>) => own.scim('GET', `/Users${search(parameters)}`)

  it.each([
    ['unsorted', {}],
    ['sorted', { sortBy: 'title', sortOrder: 'descending' }],
    ['filtered', { filter: 'title pr' }],
  ])('%s: from an empty cursor to the last page', async (_case, more) => {
    const seen: string[] = []
    let cursor = ''
    let pages = 0
    do {
      const { status, body } = await page({ ...more, count: 2, cursor })
      expect([status, body.totalResults]).toEqual([200, 5])
      expect(body).not.toHaveProperty('startIndex')
      expect(body).not.toHaveProperty('previousCursor')
      seen.push(...body.Resources.map(({ id }) => id))
      cursor = String(body.nextCursor ?? '')
      expect(cursor).toMatch(/^[A-Za-z0-9._~-]*$/)
      pages++
    } while (cursor !== '')
    expect([pages, new Set(seen).size, seen.length]).toEqual([3, 5, 5])
  })

  it.each([
    'id',
    'userName',
    'title',
    'active',
    'externalId',
    'emails',
    'name.familyName',
    'meta.created',
    'meta.lastModified',
    'meta.version',
    'meta.resourceType',
    'meta.location',
    'schemas',
    'groups',
    `${enterprise}:manager.value`,
    `${enterprise}:department`,
  ])('sorted by %s, both ways, cursors and positions give the same order', async sortBy => {
    for (const sortOrder of ['ascending', 'descending']) {
      const whole = (await page({ sortBy, sortOrder })).body.Resources.map(({ id }) => id)
      const seen: string[] = []
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const { body } = await page({ sortBy, sortOrder, count: 2, cursor })
        seen.push(...body.Resources.map(({ id }) => id))
        cursor = body.nextCursor as string | undefined
      }
      expect([sortOrder, seen]).toEqual([sortOrder, whole])
    }
  })

  it('pages join up while somebody comes and somebody goes', async () => {
    const busy = await service.provider()
    const ids: string[] = []
    for (const title of ['b', 'd', 'f', 'h', undefined, undefined]) ids.push((await busy.create({ ...(title && { title }) })).id)
    const seen: string[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { body } = await busy.scim('GET', `/Users${search({ sortBy: 'title', count: 2, cursor })}`)
      seen.push(...body.Resources.map(({ id }) => id))
      cursor = body.nextCursor as string | undefined
      await busy.create({ title: 'a' })
      if (seen.length === 2) await busy.scim('DELETE', `/Users/${ids[1]}`)
    }
    expect(seen.slice(0, 4)).toEqual(ids.slice(0, 4))
    expect([...seen].sort()).toEqual([...ids].sort())
  })

  it('index paging stays the default', async () => {
    expect((await page({ count: 2 })).body).not.toHaveProperty('nextCursor')
    const { body } = await own.scim('GET', '/ServiceProviderConfig')
    expect(body.pagination).toMatchObject({ cursor: true, index: true, defaultPaginationMethod: 'index' })
  })

  it('works in .search too', async () => {
    const request = { schemas: [searchRequest], count: 3, cursor: '' }
    const first = (await own.scim('POST', '/Users/.search', request)).body
    const second = (await own.scim('POST', '/Users/.search', { ...request, cursor: first.nextCursor })).body
    expect([first.Resources.length, second.Resources.length, second.nextCursor]).toEqual([3, 2, undefined])
  })

  it('a cursor of somebody else, a changed one, one for another query or an old one is refused', async () => {
    const { nextCursor } = (await page({ count: 2, cursor: '', filter: 'title pr' })).body
    const cursor = String(nextCursor)
    const refused = async (parameters: Record<string, string | number>, who = own) => {
      const reply = await who.scim('GET', `/Users${search({ count: 2, ...parameters })}`)
      return [reply.status, reply.body.scimType]
    }
    expect(await refused({ cursor, filter: 'title pr' })).toEqual([200, undefined])
    expect(await refused({ cursor })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor, filter: 'title eq "T1"' })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor, filter: 'title pr', sortBy: 'title' })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor: `${cursor}x`, filter: 'title pr' })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor: `x${cursor}`, filter: 'title pr' })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor: 'forged', filter: 'title pr' })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor: '%00\u0000', filter: 'title pr' })).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor, filter: 'title pr' }, directory)).toEqual([400, 'invalidCursor'])
    const groups = await own.scim('GET', `/Groups${search({ cursor, count: 2 })}`)
    expect([groups.status, groups.body.scimType]).toEqual([400, 'invalidCursor'])
    expect(await refused({ cursor: '', count: 'many' })).toEqual([400, 'invalidCount'])
    service.clock.advance({ minutes: 61 })
    expect(await refused({ cursor, filter: 'title pr' })).toEqual([400, 'expiredCursor'])
  })
})

describe('projection', () => {
  it('attributes and excludedAttributes on every answer', async () => {
    const user = await directory.create({
      title: 'Buyer',
      name: { givenName: 'Kim', familyName: 'Meier' },
      [enterprise]: { department: 'West', division: 'North' },
    })
    const path = `/Users/${user.id}`
    const keys = async (parameters: Readonly<Record<string, string>>) =>
      Object.keys((await directory.scim('GET', `${path}${search(parameters)}`)).body).sort()
    expect(await keys({ attributes: 'title' })).toEqual(['id', 'schemas', 'title'])
    expect(await keys({ attributes: 'TITLE, userName' })).toEqual(['id', 'schemas', 'title', 'userName'])
    expect(await keys({ attributes: `${coreUser}:title` })).toEqual(['id', 'schemas', 'title'])
    expect(await keys({ attributes: 'shoeSize' })).toEqual(['id', 'schemas'])
    expect(await keys({ attributes: 'password' })).toEqual(['id', 'schemas'])
    const without = await keys({ excludedAttributes: 'id,schemas,title,emails' })
    expect([
      without.includes('id'),
      without.includes('schemas'),
      without.includes('title'),
      without.includes('userName'),
    ]).toEqual([true, true, false, true])
    const { body } = await directory.scim(
      'GET',
      `${path}${search({ attributes: `name.givenName,${enterprise}:department,emails.value` })}`,
    )
    expect(body.name).toEqual({ givenName: 'Kim' })
    expect(body[enterprise]).toEqual({ department: 'West' })
    expect(body.emails).toEqual([{ value: user.userName }])
    const sub = await directory.scim('GET', `${path}${search({ excludedAttributes: `name.givenName,${enterprise}:division` })}`)
    expect([sub.body.name, sub.body[enterprise]]).toEqual([{ familyName: 'Meier' }, { department: 'West' }])
    const query = search({ attributes: 'title' })
    const patched = await directory.scim('PATCH', `${path}${query}`, patch({ op: 'replace', path: 'title', value: 'x' }))
    const put = await directory.scim('PUT', `${path}${query}`, user)
    const made = await directory.scim('POST', `/Users${query}`, { userName: service.address(), title: 'y' })
    for (const reply of [patched, put, made]) expect(Object.keys(reply.body).sort()).toEqual(['id', 'schemas', 'title'])
    expect(made.headers.location).toMatch(/^https:\/\/service\.example\/scim\/v2\/Users\/./)
    expect(
      (await directory.scim('GET', `${path}${search({ attributes: 'title', excludedAttributes: 'userName' })}`)).status,
    ).toBeLessThan(500)
  })
})

describe('versions', () => {
  it.each(['Users', 'Groups'] as const)('ETag, 304 and 412 on %s', async type => {
    const made = type === 'Users' ? await directory.create() : await directory.group()
    const path = `/${type}/${made.id}`
    const get = (headers: Record<string, string> = {}) => directory.scim('GET', path, undefined, { headers })
    const first = await get()
    const tag = first.headers.etag ?? ''
    expect(tag).toBe(first.body.meta.version)
    expect(tag).toMatch(/^W\/"/)
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const reply = await get({ 'if-none-match': known })
      expect([known, reply.status, reply.text, reply.headers.etag]).toEqual([known, 304, '', tag])
    }
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200)
    const change = patch({ op: 'replace', path: 'externalId', value: `e${service.next()}` })
    const stale = { headers: { 'if-match': 'W/"99"' } }
    for (const [method, body] of [
      ['PATCH', change],
      ['PUT', first.body],
      ['DELETE', undefined],
    ] as const) {
      const refused = await directory.scim(method, path, body, stale)
      expect([method, refused.status, refused.body.status]).toEqual([method, 412, '412'])
    }
    expect((await get()).body).toEqual(first.body)
    service.clock.advance({ minutes: 1 })
    const current = { headers: { 'if-match': tag } }
    expect((await directory.scim('PATCH', path, change, current)).status).toBeLessThan(300)
    const second = await get({ 'if-none-match': tag })
    expect(second.status).toBe(200)
    expect(second.headers.etag).not.toBe(tag)
    expect(second.body.meta.lastModified > first.body.meta.lastModified).toBe(true)
    expect(second.body.meta.created).toBe(first.body.meta.created)
    // What changes nothing moves neither the time nor the version.
    service.clock.advance({ minutes: 1 })
    await directory.scim('PATCH', path, change)
    await directory.scim('PUT', path, second.body)
    expect((await get()).body).toEqual(second.body)
    expect((await directory.scim('DELETE', path, undefined, { headers: { 'if-match': '*' } })).status).toBe(204)
  })

  it('a group has another version when a member is deleted, a user when a membership changes', async () => {
    const user = await directory.create()
    const group = await directory.group(undefined, [user.id])
    const tagOf = async (path: string) => (await directory.scim('GET', path)).headers.etag
    const [alone, joined] = [user.meta.version, await tagOf(`/Users/${user.id}`)]
    expect(joined).not.toBe(alone)
    const before = await tagOf(`/Groups/${group.id}`)
    await directory.done('DELETE', `/Users/${user.id}`)
    expect(await tagOf(`/Groups/${group.id}`)).not.toBe(before)
  })
})

describe('replace and create', () => {
  it('PUT clears what is left out, ignores what is readOnly, and never creates', async () => {
    const user = await directory.create({ title: 'Buyer', nickName: 'Kim', externalId: `x${service.next()}` })
    const group = await directory.group(undefined, [user.id])
    const reply = await directory.scim('PUT', `/Users/${user.id}`, {
      schemas: [coreUser],
      id: 'other',
      userName: user.userName,
      title: 'Seller',
      groups: [],
      meta: { created: '1999-01-01T00:00:00Z', version: 'W/"7777"' },
    })
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({ id: user.id, title: 'Seller', active: true, meta: { created: user.meta.created } })
    expect(reply.body.meta.version).not.toBe('W/"7777"')
    for (const name of ['nickName', 'externalId', 'emails']) expect(reply.body).not.toHaveProperty(name)
    expect((reply.body.groups as unknown[]).length).toBe(1)
    expect((await directory.scim('PUT', '/Users/nobody', { userName: service.address() })).status).toBe(404)
    expect((await directory.scim('PUT', `/Users/${user.id}`, { title: 'x' })).status).toBe(400)
    const put = await directory.done('PUT', `/Groups/${group.id}`, { displayName: group.displayName })
    expect(put).not.toHaveProperty('members')
    expect((await directory.done('GET', `/Users/${user.id}`)).groups).toBeUndefined()
  })

  it('groups on a user cannot be written, only shown', async () => {
    const group = await directory.group()
    const user = await directory.create({ groups: [{ value: group.id }] })
    expect(user.groups).toBeUndefined()
    expect((await directory.done('GET', `/Groups/${group.id}`)).members).toBeUndefined()
  })

  it.each([
    ['no user name', {}, 'invalidValue'],
    ['a number as user name', { userName: 7 }, 'invalidValue'],
    ['a list as user name', { userName: ['a@corp.example'] }, 'invalidValue'],
    ['a text as active', { userName: 'a@corp.example', active: 'yes' }, 'invalidValue'],
    ['a text as name', { userName: 'a@corp.example', name: 'Kim' }, 'invalidValue'],
    ['an object as title', { userName: 'a@corp.example', title: {} }, undefined],
    ['a text as emails', { userName: 'a@corp.example', emails: 'x' }, 'invalidValue'],
    ['a NUL character', { userName: 'a@corp.example', title: 'a\u0000b' }, 'invalidValue'],
    ['a NUL character in a name', { userName: 'a@corp.example', 'a\u0000b': 1 }, 'invalidValue'],
    [
      'two primary values',
      {
        userName: 'a@corp.example',
        emails: [
          { value: 'b@corp.example', primary: true },
          { value: 'c@corp.example', primary: true },
        ],
      },
      undefined,
    ],
  ] as const)('a create with %s', async (_case, body, scimType) => {
    const own = await service.provider({ identityProvider: 'other' })
    const reply = await own.scim('POST', '/Users', body)
    if (scimType === undefined) expect(reply.status).toBeLessThan(500)
    else expect([reply.status, reply.body.scimType]).toEqual([400, scimType])
    if (reply.status === 201) await own.scim('DELETE', `/Users/${reply.body.id}`)
  })

  it('at most one value is primary', async () => {
    const [a, b] = [service.address('a'), service.address('b')]
    const user = await directory.create({ emails: [{ value: a, type: 'work', primary: true }] })
    const changed = await directory.patch(`/Users/${user.id}`, {
      op: 'add',
      path: 'emails',
      value: [{ value: b, type: 'home', primary: true }],
    })
    expect(
      (changed.emails as { value: string; primary?: boolean }[]).filter(({ primary }) => primary).map(({ value }) => value),
    ).toEqual([b])
  })

  it('hostile texts are stored as they are', async () => {
    const texts = [
      "'; DROP TABLE users; --",
      '%_\\',
      '<script>alert(1)</script>',
      '{"__proto__":1}',
      '\u202e\u200b',
      '𝒦im 😀',
      'İ',
      '{{7*7}}',
      '\\u0000',
    ]
    for (const title of texts) {
      const user = await directory.create({ title, nickName: title })
      expect((await directory.done('GET', `/Users/${user.id}`)).title).toBe(title)
      const filter = `nickName eq ${JSON.stringify(title)}`
      const found = await directory.done('GET', `/Users${search({ filter })}`)
      expect([title, found.Resources.map(({ id }) => id)]).toEqual([title, [user.id]])
    }
  })

  it('names of a prototype are names like others', async () => {
    const body = `{"userName":${JSON.stringify(service.address())},"__proto__":{"title":"x","active":false},"constructor":{"prototype":{"polluted":1}}}`
    const reply = await directory.scim('POST', '/Users', body)
    expect([reply.status, reply.body.title, reply.body.active]).toEqual([201, undefined, true])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    for (const path of ['__proto__', '__proto__.polluted', 'constructor.prototype.polluted', 'name.__proto__'])
      expect(
        (await directory.scim('PATCH', `/Users/${reply.body.id}`, patch({ op: 'add', path, value: { polluted: 1 } }))).status,
      ).toBe(400)
    const sneaky = `{"Operations":[{"op":"add","value":{"__proto__":{"polluted":1},"name":{"__proto__":{"polluted":1}}}}]}`
    expect((await directory.scim('PATCH', `/Users/${reply.body.id}`, sneaky)).status).toBeLessThan(500)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('discovery', () => {
  it('ServiceProviderConfig, ResourceTypes, Schemas', async () => {
    const config = (await directory.scim('GET', '/ServiceProviderConfig')).body
    expect(config).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      filter: { supported: true, maxResults: 500 },
      sort: { supported: true },
      etag: { supported: true },
      changePassword: { supported: false },
      authenticationSchemes: [
        expect.objectContaining({ type: 'oauthbearertoken' }),
        expect.objectContaining({ type: 'httpbasic' }),
      ],
      meta: { resourceType: 'ServiceProviderConfig', location: 'https://service.example/scim/v2/ServiceProviderConfig' },
    })
    const types = (await directory.scim('GET', '/ResourceTypes')).body
    expect(types.Resources.map(({ id }) => id)).toEqual(['User', 'Group'])
    const user = await directory.scim('GET', '/ResourceTypes/User')
    expect(user.body).toMatchObject({
      endpoint: '/Users',
      schema: coreUser,
      schemaExtensions: [expect.objectContaining({ schema: enterprise })],
    })
    const schemas = (await directory.scim('GET', '/Schemas')).body
    const ids = schemas.Resources.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([coreUser, enterprise, 'urn:ietf:params:scim:schemas:core:2.0:Group']))
    for (const id of ids)
      expect((await directory.scim('GET', `/Schemas/${id}`)).body).toMatchObject({ id, meta: { resourceType: 'Schema' } })
    for (const path of ['/Schemas/urn:none', '/ResourceTypes/Device', '/ServiceProviderConfig/x'])
      expect([path, (await directory.scim('GET', path)).status]).toEqual([path, 404])
  })

  it('a filter there is refused with 403, other parameters are ignored', async () => {
    for (const path of ['/ServiceProviderConfig', '/ResourceTypes', '/Schemas', `/Schemas/${coreUser}`]) {
      const reply = await directory.scim('GET', `${path}${search({ filter: 'id pr' })}`)
      expect([path, reply.status, reply.body.status]).toEqual([path, 403, '403'])
      expect((await directory.scim('GET', `${path}${search({ count: 1, sortBy: 'x', attributes: 'name' })}`)).status).toBe(200)
    }
  })

  it('needs the token like everything else', async () => {
    for (const path of ['/ServiceProviderConfig', '/Schemas', '/nothing', '/Users/x'])
      expect([path, (await directory.scim('GET', path, undefined, { token: null })).status]).toEqual([path, 401])
  })
})

describe('errors', () => {
  it.each([
    ['GET', '/Nothing', undefined, {}, 404, undefined],
    ['GET', '/Users/nobody', undefined, {}, 404, undefined],
    ['GET', '/Users/a/b/c', undefined, {}, 404, undefined],
    ['GET', '/Users/%00', undefined, {}, 404, undefined],
    ['DELETE', '/Groups/nobody', undefined, {}, 404, undefined],
    ['PUT', '/Users', {}, {}, 405, undefined],
    ['DELETE', '/Users', undefined, {}, 405, undefined],
    ['PATCH', '/Groups', {}, {}, 405, undefined],
    ['POST', '/Users/nobody', {}, {}, 405, undefined],
    ['POST', '/ServiceProviderConfig', {}, {}, 405, undefined],
    ['DELETE', '/Schemas', undefined, {}, 405, undefined],
    ['POST', '/Users', '{"userName":', {}, 400, 'invalidSyntax'],
    ['POST', '/Users', 'kim', {}, 400, 'invalidSyntax'],
    ['POST', '/Users', '', {}, 400, 'invalidSyntax'],
    ['POST', '/Users', 'null', {}, 400, 'invalidSyntax'],
    ['POST', '/Users', '[]', {}, 400, 'invalidSyntax'],
    ['POST', '/Users', '"text"', {}, 400, 'invalidSyntax'],
    ['POST', '/Users', '{"userName":"a\\ud800@corp.example"}', {}, 400, 'invalidValue'],
    ['POST', '/Users', '{"userName":"a@corp.example","title":"\\u0000"}', {}, 400, 'invalidValue'],
    ['POST', '/Users', '{}', { 'content-type': 'text/plain' }, 415, undefined],
    ['POST', '/Users', '{}', { 'content-type': 'application/xml' }, 415, undefined],
    ['PATCH', '/Users/nobody', '{}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, undefined],
    ['PATCH', '/Users/nobody', '[]', {}, 400, 'invalidSyntax'],
    ['POST', '/Bulk', {}, {}, 501, undefined],
    ['PATCH', '/Me', {}, {}, 501, undefined],
  ] as const)('%s %s: %j %j: %i %s', async (method, path, body, headers, status, scimType) => {
    const reply = await directory.scim(method, path, body, { headers })
    expect([reply.status, reply.headers['content-type']]).toEqual([status, expect.stringMatching(/^application\/scim\+json/)])
    expect(reply.body).toEqual({
      schemas: [scimErrorSchema],
      status: String(status),
      ...(scimType !== undefined && { scimType }),
      detail: expect.stringMatching(/./),
    })
    if (status === 405) expect(reply.headers.allow).toMatch(/GET|POST/)
  })

  it('an endless id is unknown, an endless nesting is no JSON', async () => {
    const long = await directory.scim('GET', `/Users/${'x'.repeat(3000)}`)
    expect([long.status, long.body.status, long.body.schemas]).toEqual([404, '404', [scimErrorSchema]])
    for (const body of ['['.repeat(100_000), '{"a":'.repeat(100_000), `{"userName":${'['.repeat(70)}${']'.repeat(70)}}`]) {
      const deep = await directory.scim('POST', '/Users', body)
      expect([deep.status, deep.body.scimType]).toEqual([400, 'invalidSyntax'])
    }
  })

  it('a byte that is no UTF-8 in the address is a client error with a SCIM body', async () => {
    for (const path of ['/Users/%ff', '/Users/%', '/Users/%zz', '/%ff']) {
      const reply = await directory.scim('GET', path)
      expect([path, reply.status >= 400 && reply.status < 500, reply.body.schemas]).toEqual([path, true, [scimErrorSchema]])
    }
  })

  it('takes application/json as well, with or without a charset', async () => {
    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'application/scim+json;charset=UTF-8',
      'Application/SCIM+JSON',
    ]) {
      const reply = await directory.scim('POST', '/Users', { userName: service.address() }, { headers: { 'content-type': type } })
      expect([type, reply.status]).toEqual([type, 201])
    }
  })

  it('a byte order mark is no part of the JSON', async () => {
    expect((await directory.scim('POST', '/Users', `\ufeff{"userName":"${service.address()}"}`)).status).toBe(201)
  })

  it('a body above 10 MB is refused with 413, a large one below it is read', async () => {
    const large = (size: number) => JSON.stringify({ userName: service.address(), nickName: 'x', note: 'x'.repeat(size) })
    const reply = await directory.scim('POST', '/Users', large(10_000_000))
    expect([reply.status, reply.body.status, reply.body.schemas]).toEqual([413, '413', [scimErrorSchema]])
    expect((await directory.scim('POST', '/Users', large(9_000_000))).status).toBe(201)
  })

  it('a filter of 300 terms is answered; an endless one is refused quickly', async () => {
    const terms = (count: number, operator: string) =>
      Array.from({ length: count }, (_, index) => `userName eq "nobody${index}@corp.example"`).join(` ${operator} `)
    const found = await directory.scim('GET', `/Users${search({ filter: terms(300, 'or') })}`)
    expect([found.status, found.body.totalResults]).toEqual([200, 0])
    const posted = await directory.scim('POST', '/Users/.search', { schemas: [searchRequest], filter: terms(300, 'and') })
    expect([posted.status, posted.body.totalResults]).toEqual([200, 0])
    for (const filter of [
      terms(20_000, 'or'),
      `${'('.repeat(5000)}userName pr${')'.repeat(5000)}`,
      `${'not ('.repeat(2000)}title pr${')'.repeat(2000)}`,
    ]) {
      const reply = await directory.scim('POST', '/Users/.search', { schemas: [searchRequest], filter })
      expect([reply.status, reply.body.scimType]).toEqual([400, expect.stringMatching(/^(invalidFilter|tooMany)$/)])
    }
  })

  it('over a socket as well: a filter of 300 terms in the address, a body that is too large', async () => {
    const url = await service.service.listen({ port: 0 })
    const headers = { authorization: `Bearer ${directory.token}`, 'content-type': 'application/scim+json' }
    const filter = Array.from(
      { length: 300 },
      (_, index) => `emails[type eq "work" and value eq "some.body${index}@corp.example"]`,
    ).join(' or ')
    const found = await fetch(`${url}/scim/v2/Users${search({ filter })}`, { headers })
    expect([found.status, await found.json()]).toEqual([200, expect.objectContaining({ totalResults: 0 })])
    const body = JSON.stringify({ userName: service.address(), title: 'x'.repeat(10_000_000) })
    const large = await fetch(`${url}/scim/v2/Users`, { method: 'POST', headers, body })
    expect([large.status, await large.json()]).toEqual([
      413,
      expect.objectContaining({ schemas: [scimErrorSchema], status: '413' }),
    ])
  })

  it('a value that is too long for an index is the client’s mistake', async () => {
    const externalId = Array.from({ length: 3000 }, (_, index) => createHash('md5').update(String(index)).digest('hex')).join('')
    const body = { schemas: [coreUser], userName: `long-${service.next()}@x.y`, externalId }
    const made = await directory.scim('POST', '/Users', body)
    expect([made.status, made.body.scimType]).toEqual([400, 'invalidValue'])
  })

  it('the longest filters of every shape are answered', async () => {
    const limit = 32_768
    const repeated = (term: string, glue: string) =>
      Array(Math.floor(limit / (term.length + glue.length)))
        .fill(term)
        .join(glue)
    const nested = (term: string, depth: number) => `${'('.repeat(depth)}${term}${')'.repeat(depth)}`
    for (const filter of [
      repeated('id pr', ' or '),
      repeated('(id pr and title eq "a")', ' or '),
      repeated('not (emails[type eq "a" or value co "b"])', ' and '),
      nested(
        repeated('id pr', ' and ')
          .slice(0, 9000)
          .replace(/ and[^a]*$/, ''),
        60,
      ),
    ]) {
      const reply = await directory.scim('POST', '/Users/.search', { schemas: [searchRequest], filter, count: 1 })
      expect([filter.slice(0, 40), reply.status, reply.text.slice(0, 200)]).toEqual([
        filter.slice(0, 40),
        200,
        expect.any(String),
      ])
    }
  }, 60_000)

  it('uniqueness is 409 whatever the case', async () => {
    const user = await directory.create({ userName: `Case-${service.next()}@Corp.Example` })
    const reply = await directory.scim('POST', '/Users', { userName: user.userName.toUpperCase() })
    expect(reply.body).toEqual({
      schemas: [scimErrorSchema],
      status: '409',
      scimType: 'uniqueness',
      detail: expect.stringMatching(/./),
    })
  })

  it('two creates of one name at the same time: one wins', async () => {
    const userName = service.address()
    const replies = await Promise.all(
      [userName, userName.toUpperCase(), userName].map(name => directory.scim('POST', '/Users', { userName: name })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const displayName = `Race ${service.next()}`
    const groups = await Promise.all(
      [displayName, displayName].map(name => directory.scim('POST', '/Groups', { displayName: name })),
    )
    expect(groups.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})
