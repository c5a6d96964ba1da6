import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  coreGroup,
  coreUser,
  type Directory,
  enterprise,
  type Json,
  type Reply,
  scimErrorSchema,
  useService,
} from '../support.js'

/** Whatever comes in, the service answers: never a 500, and every refusal is a SCIM error. */
const service = useService()
let directory: Directory
let other: Directory
let user: Json
let group: Json
beforeAll(async () => {
  directory = await service.provider()
  other = await service.provider({ identityProvider: 'other' })
  user = await directory.create({ title: 'Buyer' })
  group = await directory.group(undefined, [user.id])
})

function expectAnswer(reply: Reply, request: unknown): void {
  if (reply.status >= 500 && reply.status !== 501)
    throw new Error(`${JSON.stringify(request)} answered ${reply.status}: ${reply.text}`)
  if (reply.status < 400) return
  expect(reply.headers['content-type']).toMatch(/^application\/scim\+json/)
  expect(reply.body).toMatchObject({
    schemas: [scimErrorSchema],
    status: String(reply.status),
    detail: expect.stringMatching(/./),
  })
  if (reply.status === 400) expect(reply.body.scimType).toEqual(expect.any(String))
  expect(Object.keys(reply.body).filter(key => !['schemas', 'status', 'scimType', 'detail'].includes(key))).toEqual([])
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    '%',
    '_',
    "'",
    '"',
    '\\',
    '__proto__',
    'constructor',
    'toString',
    'True',
    'null',
    '2026-13-45T99:99:99Z',
    '99999-01-01T00:00:00Z',
  ),
)
const names = [
  ...['id', 'externalId', 'userName', 'active', 'title', 'name', 'name.givenName', 'emails', 'emails.value', 'addresses.country'],
  ...['members', 'members.value', 'displayName', 'groups', 'groups.display', 'meta', 'meta.created', 'meta.version', 'schemas'],
  ...['manager', 'manager.value', `${enterprise}:manager`, `${enterprise}:department`, enterprise, coreUser, `${coreUser}:title`],
  ...['roles', 'password', 'x509Certificates.value', 'photos', 'c42OrgName', 'shoeSize', '$ref', 'members.$ref', '__proto__'],
]
const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: oddText })
const literal = fc.oneof(
  oddText.map(text => JSON.stringify(text)),
  oddText,
  fc.constantFrom('true', 'false', 'null', '0', '-1', '1e400', '"True"'),
)
const term = fc.oneof(
  fc
    .tuple(name, fc.constantFrom('eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le', 'EQ', 'like'), literal)
    .map(parts => parts.join(' ')),
  name.map(text => `${text} pr`),
  oddText,
)
const filter = fc.letrec<{ filter: string }>(tie => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    term,
    fc.tuple(tie('filter'), fc.constantFrom('and', 'or', 'xor'), tie('filter')).map(parts => parts.join(' ')),
    fc.tuple(fc.constantFrom('not', '', 'NOT'), tie('filter')).map(([word, inner]) => `${word} (${inner})`),
    fc
      .tuple(name, tie('filter'), fc.constantFrom('', '.value', '.type eq "x"', '.value eq "x"', ' pr'))
      .map(([text, inner, rest]) => `${text}[${inner}]${rest}`),
  ),
})).filter
const number = fc.oneof(fc.integer().map(String), fc.constantFrom('', '0', '-1', '1.5', '1e9', '99999999999999999999', 'x'))
const list = fc.array(name, { maxLength: 4 }).map(items => items.join(','))
const parameters = fc.record(
  {
    filter,
    sortBy: name,
    sortOrder: fc.constantFrom('ascending', 'descending', 'up', ''),
    startIndex: number,
    count: number,
    cursor: fc.oneof(fc.constant(''), oddText, fc.constant('YXxifGM.x')),
    attributes: list,
    excludedAttributes: list,
    aadOptscim062020: oddText,
  },
  { requiredKeys: [] },
)

describe('arbitrary requests', () => {
  const numRuns = 250
  const either = fc.constantFrom('directory', 'other') as fc.Arbitrary<'directory' | 'other'>
  const who = (name: 'directory' | 'other') => (name === 'directory' ? directory : other)

  it('queries', async () => {
    const path = fc.constantFrom(
      '/Users',
      '/Groups',
      '/',
      '/Schemas',
      '/ResourceTypes',
      '/ServiceProviderConfig',
      '/Users/ID',
      '/Groups/ID',
    )
    await fc.assert(
      fc.asyncProperty(either, path, parameters, async (side, start, query) => {
        const id = start.startsWith('/Users') ? user.id : group.id
        const url = `${start.replace('ID', id)}?${new URLSearchParams(query as Record<string, string>)}`
        expectAnswer(await who(side).scim('GET', url), url)
      }),
      { numRuns },
    )
  }, 60_000)

  it('searches', async () => {
    const body = fc.oneof(
      parameters.map(query => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], ...query })),
      fc.jsonValue({ maxDepth: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(
        either,
        fc.constantFrom('/Users/.search', '/Groups/.search', '/.search'),
        body,
        async (side, path, request) => {
          expectAnswer(await who(side).scim('POST', path, JSON.stringify(request)), [path, request])
        },
      ),
      { numRuns: 120 },
    )
  }, 60_000)

  const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 3 },
      oddText,
      fc.constantFrom<unknown>(null, true, false, 0, -1.5, 1e300, [], {}),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      fc.record({ value: tie('value'), type: oddText, primary: fc.constantFrom<unknown>(true, 'True', 1) }, { requiredKeys: [] }),
    ),
  })).value
  const operation = fc.oneof(
    fc.record(
      {
        op: fc.oneof(fc.constantFrom('add', 'Replace', 'remove', 'Add', 'move'), oddText, fc.constant(7)),
        path: fc.oneof(
          name,
          filter,
          fc.tuple(name, filter, name).map(([a, b, c]) => `${a}[${b}].${c}`),
          value,
        ),
        value,
      },
      { requiredKeys: ['op'] },
    ),
    value,
  )

  it('changes', async () => {
    const body = fc.oneof(
      fc.record({ schemas: value, Operations: fc.array(operation, { maxLength: 4 }) }, { requiredKeys: ['Operations'] }),
      value,
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('Users', 'Groups'), body, async (type, request) => {
        const path = `/${type}/${type === 'Users' ? user.id : group.id}`
        expectAnswer(await directory.scim('PATCH', path, JSON.stringify(request)), [path, request])
      }),
      { numRuns: 400 },
    )
    // Both are whole afterwards: what was accepted can be read, and written again as it is.
    for (const path of [`/Users/${user.id}`, `/Groups/${group.id}`]) {
      const read = await directory.scim('GET', path)
      expect(read.status).toBe(200)
      expect((await directory.scim('PUT', path, read.body)).body).toEqual(read.body)
    }
  }, 90_000)

  it('bodies', async () => {
    const resource = fc
      .dictionary(name, value, { maxKeys: 6 })
      .chain(more => fc.constantFrom({ schemas: [coreUser] }, { schemas: [coreGroup] }, {}).map(start => ({ ...start, ...more })))
    const body = fc.oneof(
      resource.map(object => ({ userName: service.address('fuzz'), displayName: `Fuzz ${service.next()}`, ...object })),
      resource,
      value,
    )
    await fc.assert(
      fc.asyncProperty(
        either,
        fc.constantFrom('POST', 'PUT'),
        fc.constantFrom('Users', 'Groups'),
        body,
        async (side, method, type, request) => {
          const path = method === 'POST' ? `/${type}` : `/${type}/${type === 'Users' ? user.id : group.id}`
          const reply = await who(side).scim(method as 'POST', path, JSON.stringify(request))
          expectAnswer(reply, [method, path, request])
          if (reply.status === 201) expect((await who(side).scim('GET', `/${type}/${reply.body.id}`)).body).toEqual(reply.body)
        },
      ),
      { numRuns },
    )
  }, 90_000)

  it('addresses, headers and texts that are no JSON', async () => {
    const path = fc.oneof(
      fc.webPath(),
      fc
        .array(
          fc.oneof(
            oddText.map(text => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))),
            fc.constantFrom('Users', 'Groups', '.search', '%', '%zz'),
          ),
          { maxLength: 4 },
        )
        .map(parts => `/${parts.join('/')}`),
    )
    const header = fc.constantFrom('', '*', 'W/"1"', '"1"', 'W/', '"', ',', 'x'.repeat(500))
    const type = fc.constantFrom(
      'application/scim+json',
      'application/json',
      'text/plain',
      'x',
      'application/json; charset=latin1',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
        path,
        header,
        header,
        type,
        oddText,
        async (method, url, match, none, contentType, text) => {
          if (url.startsWith(`/Users/${user.id}`) || url.startsWith(`/Groups/${group.id}`)) return
          const headers = { 'if-match': match, 'if-none-match': none, 'content-type': contentType }
          const body = method === 'GET' || method === 'DELETE' ? undefined : text
          expectAnswer(await directory.scim(method as 'GET', url, body, { headers }), [method, url, headers, text])
        },
      ),
      { numRuns },
    )
  }, 60_000)
})
