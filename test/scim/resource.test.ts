import { describe, expect, it } from 'vitest'
import {
  canonicalJson,
  diffToPatch,
  enterpriseUserSchema,
  errorResponse,
  groupSchema,
  listResponse,
  matchesVersion,
  normalizeResource,
  parseFilter,
  project,
  readPaging,
  readSearchRequest,
  resourceTypes,
  type ScimError,
  schemas,
  serviceProviderConfig,
  serviceProviderConfigSchema,
  sortResources,
  userSchema,
  versionOf,
} from '../../src/scim/index.js'
import { caught, customSchema } from './support.js'

const ent = enterpriseUserSchema.id
const user = { resourceType: 'User', extensions: [customSchema] } as const
const kim = {
  schemas: [userSchema.id],
  id: '1',
  userName: 'kim',
  password: 'x',
  title: 'Chief',
  name: { givenName: 'Kim', familyName: 'Meier' },
  emails: [
    { type: 'work', value: 'a' },
    { type: 'home', value: 'b', display: 'B' },
  ],
  [ent]: { department: 'd', manager: { value: '7', displayName: 'M' } },
  [customSchema.id]: { level: 1, secret: 's' },
  meta: { resourceType: 'User', location: '/Users/1' },
}

describe('project (RFC 7644 section 3.9, RFC 7643 section 7)', () => {
  const { password: _password, [customSchema.id]: _custom, ...shown } = kim
  const all = { ...shown, [customSchema.id]: { level: 1 } }

  it.each<[string, object, object]>([
    ['everything but what is never or only on request shown', {}, all],
    ['one attribute with id and schemas', { attributes: 'userName' }, { schemas: kim.schemas, id: '1', userName: 'kim' }],
    ['names without case', { attributes: 'USERNAME, Title' }, { schemas: kim.schemas, id: '1', userName: 'kim', title: 'Chief' }],
    ['a sub-attribute', { attributes: ['name.givenName'] }, { schemas: kim.schemas, id: '1', name: { givenName: 'Kim' } }],
    [
      'a sub-attribute of several values',
      { attributes: 'emails.value' },
      { schemas: kim.schemas, id: '1', emails: [{ value: 'a' }, { value: 'b' }] },
    ],
    [
      'a sub-attribute few values have',
      { attributes: 'emails.display' },
      { schemas: kim.schemas, id: '1', emails: [{ display: 'B' }] },
    ],
    ['the whole wins over a part', { attributes: 'name,name.givenName' }, { schemas: kim.schemas, id: '1', name: kim.name }],
    [
      'an extension attribute',
      { attributes: `${ent}:department` },
      { schemas: kim.schemas, id: '1', [ent]: { department: 'd' } },
    ],
    [
      'a part of one',
      { attributes: `${ent}:manager.value` },
      { schemas: kim.schemas, id: '1', [ent]: { manager: { value: '7' } } },
    ],
    ['a whole extension', { attributes: ent }, { schemas: kim.schemas, id: '1', [ent]: kim[ent] }],
    ['the core URN', { attributes: `${userSchema.id}:title` }, { schemas: kim.schemas, id: '1', title: 'Chief' }],
    [
      'what is shown on request',
      { attributes: `${customSchema.id}:secret` },
      { schemas: kim.schemas, id: '1', [customSchema.id]: { secret: 's' } },
    ],
    ['never the password', { attributes: 'password' }, { schemas: kim.schemas, id: '1' }],
    ['nothing unknown', { attributes: 'surname,__proto__' }, { schemas: kim.schemas, id: '1' }],
    [
      'all but some',
      { excludedAttributes: `emails,name.familyName,${ent},title,${customSchema.id}:level,meta` },
      { schemas: kim.schemas, id: '1', userName: 'kim', name: { givenName: 'Kim' } },
    ],
    ['id although excluded', { excludedAttributes: 'id,schemas' }, all],
  ])('shows %s', (_title, projection, expected) => {
    expect(project(kim, projection, user)).toEqual(expected)
  })

  it('leaves the members of a group out', () => {
    const group = { schemas: [groupSchema.id], id: 'g', displayName: 'g', members: [{ value: '1' }] }
    expect(project(group, { excludedAttributes: 'members' })).toEqual({ schemas: [groupSchema.id], id: 'g', displayName: 'g' })
  })

  it('leaves out an extension, apart from what is always returned', () => {
    const plain = { type: 'string', multiValued: false, required: false, mutability: 'readWrite' } as const
    const id = 'urn:example:acme:1.0:User'
    const attributes = [
      { ...plain, name: 'badge', returned: 'always' },
      { ...plain, name: 'desk', returned: 'default' },
    ] as const
    const resource = { schemas: [id], id: '1', userName: 'kim', [id]: { badge: '7', desk: 'B2' } }
    const options = { resourceType: 'User', extensions: [{ id, name: 'Acme', attributes }] } as const
    expect(project(resource, { excludedAttributes: `userName,${id}` }, options)).toEqual({
      schemas: [id],
      id: '1',
      [id]: { badge: '7' },
    })
  })

  it('refuses both lists at once', () => {
    expect(caught(() => project(kim, { attributes: 'a', excludedAttributes: 'b' }, user))).toMatchObject({
      scimType: 'invalidSyntax',
      diagnostic: { code: 'SCM401' },
    })
  })
})

describe('sortResources (RFC 7644 section 3.4.2.3)', () => {
  const people = [
    {
      id: '1',
      userName: 'b',
      emails: [{ value: 'z' }, { value: 'a', primary: true }],
      meta: { created: '2026-01-01T00:00:00+02:00' },
    },
    { id: '2', userName: 'A', title: 'x', emails: [{ value: 'm' }, { value: 'b' }], meta: { created: '2025-12-31T23:00:00Z' } },
    { id: '3', userName: 'C', title: 'W', meta: { created: '2025-12-31T22:30:00.5Z' } },
  ]
  const ids = (sortBy: string, sortOrder?: string) =>
    sortResources(people, { sortBy, sortOrder }, user)
      .map(person => person.id)
      .join('')

  it.each([
    ['userName', undefined, '213'],
    ['userName', 'descending', '312'],
    ['title', 'ascending', '321'],
    ['title', 'descending', '123'],
    ['emails', 'ascending', '123'],
    ['emails.value', 'descending', '321'],
    ['meta.created', 'ascending', '132'],
    [`${userSchema.id}:userName`, 'ASCENDING', '213'],
  ])('by %s %s', (sortBy, order, expected) => {
    expect(ids(sortBy, order)).toBe(expected)
  })

  it.each([
    ['surname', 'SCM402'],
    ['name', 'SCM402'],
    ['[', 'SCM402'],
  ])('refuses %s', (sortBy, code) => {
    expect(caught(() => ids(sortBy))).toMatchObject({ scimType: 'invalidPath', diagnostic: { code } })
  })

  it('refuses another order', () => {
    expect(caught(() => ids('title', 'up'))).toMatchObject({ scimType: 'invalidValue', diagnostic: { code: 'SCM403' } })
  })
})

describe('messages', () => {
  it('writes a page', () => {
    expect(listResponse([{ id: '1' }], { totalResults: 7, startIndex: 3 })).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: 7,
      startIndex: 3,
      itemsPerPage: 1,
      Resources: [{ id: '1' }],
    })
  })

  it('writes an error of the engine with nothing foreign in it', () => {
    const error = caught(() => parseFilter('a is "b"')) as ScimError
    expect(errorResponse(error)).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '400',
      scimType: 'invalidFilter',
      detail: '"is" is no operator: the operators are eq, ne, co, sw, ew, pr, gt, ge, lt and le',
    })
    expect(errorResponse({ status: 404, detail: 'no user 42' })).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '404',
      detail: 'no user 42',
    })
  })

  it.each([
    [{}, 1, 50],
    [{ startIndex: '0', count: '-3' }, 1, 0],
    [{ startIndex: '-5', count: '5' }, 1, 5],
    [{ startIndex: 7, count: 1000 }, 7, 100],
    [{ startIndex: '9223372036854775807', count: '9'.repeat(30) }, Number.MAX_SAFE_INTEGER, 100],
    [{ startIndex: -1e300, count: `-${'9'.repeat(30)}` }, 1, 0],
  ])('reads paging %j (RFC 7644 section 3.4.2.4)', (query, startIndex, count) => {
    expect(readPaging(query, { defaultCount: 50, maximumCount: 100 })).toEqual({ startIndex, count })
  })

  it.each([{ count: 'x' }, { startIndex: '1.5' }, { count: 1.5 }, { count: {} }])('refuses paging %j', query => {
    expect(caught(() => readPaging(query, { defaultCount: 1, maximumCount: 1 }))).toMatchObject({
      scimType: 'invalidValue',
      diagnostic: { code: 'SCM403' },
    })
  })

  it('reads a search (RFC 7644 section 3.4.3)', () => {
    const urn = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'
    expect(readSearchRequest({ schemas: [urn], Filter: 'title pr', attributes: ['title'], count: 5 })).toEqual({
      filter: 'title pr',
      attributes: ['title'],
      count: 5,
    })
    for (const body of [null, {}, { schemas: [urn], filter: 5 }, { schemas: [urn], attributes: 'title' }])
      expect(caught(() => readSearchRequest(body))).toMatchObject({ scimType: 'invalidSyntax', diagnostic: { code: 'SCM404' } })
  })
})

describe('versions (RFC 7644 section 3.14)', () => {
  it('follow the content, not meta and not the order of keys', () => {
    expect(versionOf(kim)).toMatch(/^W\/"[0-9a-f]{16}"$/)
    expect(versionOf({ b: 1, a: { d: 1, c: 2 }, meta: { x: 1 } })).toBe(versionOf({ a: { c: 2, d: 1 }, b: 1 }))
    expect(versionOf({ a: [1, 2] })).not.toBe(versionOf({ a: [2, 1] }))
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => versionOf({ index }))).size).toBe(20_000)
  })

  it.each([
    ['*', true],
    ['W/"1"', true],
    ['"1"', true],
    ['"2", W/"1"', true],
    ['W/"2"', false],
    ['', false],
  ])('%s names W/"1": %s', (header, expected) => {
    expect(matchesVersion(header, 'W/"1"')).toBe(expected)
  })

  it('write canonical JSON', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ä' }], a: undefined })).toBe('{"b":[1,{"c":"ä","d":null}]}')
  })
})

describe('discovery', () => {
  const config = serviceProviderConfig(
    {
      patch: true,
      sort: true,
      etag: true,
      changePassword: false,
      filter: { maxResults: 200 },
      bulk: false,
      pagination: { cursor: false, index: true },
      authenticationSchemes: [{ type: 'oauthbearertoken', name: 'Token', description: 'A bearer token' }],
    },
    '/scim/v2',
  )

  it('says what works', () => {
    expect(config).toMatchObject({
      schemas: [serviceProviderConfigSchema.id],
      bulk: { supported: false, maxOperations: 0 },
      filter: { supported: true, maxResults: 200 },
      meta: { location: '/scim/v2/ServiceProviderConfig' },
    })
  })

  it('says nothing its schema does not know, and leaves out nothing that is required', () => {
    const names = serviceProviderConfigSchema.attributes.map(attribute => attribute.name)
    expect(Object.keys(config).filter(name => !['schemas', 'meta', ...names].includes(name))).toEqual([])
    for (const { name, required, subAttributes } of serviceProviderConfigSchema.attributes) {
      if (!required) continue
      const value = config[name]
      for (const each of Array.isArray(value) ? value : [value])
        for (const sub of subAttributes ?? []) if (sub.required) expect(Object.keys(each as object)).toContain(sub.name)
    }
  })

  it('lists types and schemas from the same data', () => {
    expect(resourceTypes('/scim/v2', { User: [customSchema] })).toMatchObject([
      {
        id: 'User',
        endpoint: '/Users',
        schema: userSchema.id,
        schemaExtensions: [{ schema: ent, required: false }, { schema: customSchema.id }],
      },
      { id: 'Group', endpoint: '/Groups', schema: groupSchema.id },
    ])
    const listed = schemas('/scim/v2', { User: [customSchema] })
    expect(listed.map(schema => schema.name)).toEqual([
      'User',
      'EnterpriseUser',
      'Corp',
      'Group',
      'Service Provider Configuration',
      'ResourceType',
      'Schema',
    ])
    expect(listed[0]).toMatchObject({
      id: userSchema.id,
      attributes: userSchema.attributes,
      meta: { location: `/scim/v2/Schemas/${userSchema.id}` },
    })
  })
})

describe('diffToPatch', () => {
  const before = {
    userName: 'kim',
    active: true,
    title: 'Buyer',
    emails: [{ type: 'work', value: 'a' }],
    addresses: [{ type: 'work', country: 'DE' }],
    [ent]: { department: 'd' },
  }
  const after = {
    userName: 'kim',
    active: false,
    title: 'Senior Buyer',
    name: { familyName: 'Meier' },
    emails: [{ type: 'work', value: 'b' }],
    addresses: [{ type: 'work', country: 'DE', region: 'NRW' }],
    [ent]: { department: 'e', manager: { value: 'c42-3' } },
  }

  it('writes the default dialect', () => {
    expect(diffToPatch(before, after, { resourceType: 'User' }).Operations).toEqual([
      { op: 'Replace', path: 'active', value: 'False' },
      { op: 'Replace', path: 'title', value: 'Senior Buyer' },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'b' },
      { op: 'Add', path: 'addresses[type eq "work"].region', value: 'NRW' },
      { op: 'Add', path: 'name.familyName', value: 'Meier' },
      { op: 'Replace', path: `${ent}:department`, value: 'e' },
      { op: 'Add', path: `${ent}:manager`, value: 'c42-3' },
    ])
  })

  it('writes the compliant dialect', () => {
    expect(diffToPatch(before, after, { resourceType: 'User', dialect: 'compliant' }).Operations).toEqual([
      { op: 'replace', path: 'emails[type eq "work"].value', value: 'b' },
      { op: 'add', path: 'addresses[type eq "work"].region', value: 'NRW' },
      { op: 'add', path: 'name.familyName', value: 'Meier' },
      { op: 'add', path: `${ent}:manager`, value: 'c42-3' },
      { op: 'replace', value: { active: false, title: 'Senior Buyer', [`${ent}:department`]: 'e' } },
    ])
  })

  it('adds and removes members', () => {
    const group = (...ids: string[]) => ({ displayName: 'g', members: ids.map(value => ({ value })) })
    expect(diffToPatch(group('1', '2', '3'), group('3', '4'), { resourceType: 'Group' }).Operations).toEqual([
      { op: 'Remove', path: 'members', value: [{ value: '1' }, { value: '2' }] },
      { op: 'Add', path: 'members', value: [{ value: '4' }] },
    ])
    expect(
      diffToPatch(group('1', '2', '3'), group('3', '4'), { resourceType: 'Group', dialect: 'compliant' }).Operations,
    ).toEqual([
      { op: 'remove', path: 'members[value eq "1"]' },
      { op: 'remove', path: 'members[value eq "2"]' },
      { op: 'add', path: 'members', value: [{ value: '4' }] },
    ])
  })

  it('removes what is gone, but nothing that is required or read-only', () => {
    const old = { ...before, id: '1', meta: {}, groups: [{ value: 'g' }] }
    expect(diffToPatch(old, {}, { resourceType: 'User' }).Operations).toEqual([
      { op: 'Remove', path: 'active' },
      { op: 'Remove', path: 'title' },
      { op: 'Remove', path: 'emails' },
      { op: 'Remove', path: 'addresses' },
      { op: 'Remove', path: `${ent}:department` },
    ])
  })
})

describe('normalizeResource', () => {
  it('writes names as the schema does, and nothing for nothing', () => {
    expect(
      normalizeResource(
        { USERNAME: 'kim', title: null, roles: [], Name: { GIVENNAME: 'K', middleName: null }, active: 'True' },
        { resourceType: 'User' },
      ),
    ).toEqual({ userName: 'kim', name: { givenName: 'K' }, active: 'True' })
  })

  it('understands Microsoft', () => {
    const sent = {
      userName: 'kim',
      active: 'True',
      title: '',
      [ent]: { manager: '7' },
      emails: [{ value: 'a', primary: 'False', $ref: null }],
    }
    expect(normalizeResource(sent, { resourceType: 'User', compatibility: 'entra' })).toEqual({
      userName: 'kim',
      active: true,
      [ent]: { manager: { value: '7' } },
      emails: [{ value: 'a', primary: false }],
    })
  })
})
