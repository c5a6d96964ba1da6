import { describe, expect, it } from 'vitest'
import { buildResource, enterpriseUserSchema, type TargetValue, userSchema, validateResource } from '../../src/scim/index.js'
import { customSchema } from './support.js'

const ent = enterpriseUserSchema.id
const build = (entries: Record<string, unknown> | readonly TargetValue[], options = {}) => {
  const list = Array.isArray(entries)
    ? (entries as TargetValue[])
    : Object.entries(entries).map(([path, value]) => ({ path, value }))
  const { resource, diagnostics } = buildResource(list, { resourceType: 'User', ...options })
  const { schemas, ...rest } = resource
  return { schemas, rest, codes: diagnostics.map(({ code, path }) => `${code} ${path}`) }
}

describe('buildResource', () => {
  it('builds the default user of synchronization-schema section 7', () => {
    const { schemas, rest, codes } = build({
      userName: 'a@b.example',
      active: 'True',
      'name.givenName': 'Ana',
      'emails[type eq "work"].value': 'a@b.example',
      'addresses[type eq "work"].country': 'DE',
      'addresses[type eq "work"].locality': 'Bonn',
      'phoneNumbers[type eq "mobile"].value': '+49',
      'roles[primary eq "True"].value': 'Admin',
      [`${ent}:department`]: 'R&D',
      [`${ent}:manager`]: 'c42-3',
      'urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User:CustomAttribute': 'x',
    })
    expect(codes).toEqual([])
    expect(schemas).toEqual([userSchema.id, ent, 'urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User'])
    expect(rest).toEqual({
      userName: 'a@b.example',
      active: true,
      name: { givenName: 'Ana' },
      emails: [{ type: 'work', value: 'a@b.example' }],
      addresses: [{ type: 'work', country: 'DE', locality: 'Bonn' }],
      phoneNumbers: [{ type: 'mobile', value: '+49' }],
      roles: [{ primary: true, value: 'Admin' }],
      [ent]: { department: 'R&D', manager: { value: 'c42-3' } },
      'urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User': { CustomAttribute: 'x' },
    })
  })

  it('builds a group', () => {
    const { resource, diagnostics } = buildResource(
      [
        { path: 'displayName', value: 'g' },
        { path: 'members', value: ['1', '2'] },
      ],
      { resourceType: 'Group' },
    )
    expect(diagnostics).toEqual([])
    expect(resource).toMatchObject({ displayName: 'g', members: [{ value: '1' }, { value: '2' }] })
    expect(validateResource(resource, { resourceType: 'Group' })).toEqual([])
  })

  it('leaves out what is null or empty, and every container of it', () => {
    const { schemas, rest, codes } = build({
      userName: 'k',
      title: null,
      nickName: '',
      'name.givenName': null,
      'addresses[type eq "work"].country': '',
      [`${ent}:department`]: undefined,
      roles: [],
      emails: null,
    })
    expect(codes).toEqual([])
    expect(schemas).toEqual([userSchema.id])
    expect(rest).toEqual({ userName: 'k' })
  })

  it.each<[string, unknown, unknown]>([
    ['active', 'false', false],
    ['active', 'TRUE', true],
    [`${customSchema.id}:level`, '42', 42],
    [`${customSchema.id}:quota`, '1.5', 1.5],
    [`${customSchema.id}:certified`, '2026-11-25', '2026-11-25T00:00:00Z'],
    [`${customSchema.id}:certified`, '2026-11-25 08:30', '2026-11-25T08:30:00Z'],
    [`${customSchema.id}:certified`, '2026-11-25T08:30:00+01:00', '2026-11-25T08:30:00+01:00'],
    [`${customSchema.id}:tags`, ['a', 'b'], ['a', 'b']],
    ['title', true, 'True'],
    ['title', 7, '7'],
    ['title', ['Chief'], 'Chief'],
  ])('makes %s of %j into %j', (path, value, expected) => {
    const { rest, codes } = build({ [path]: value }, { extensions: [customSchema] })
    expect(codes).toEqual([])
    const holder = (path.includes(':') ? rest[customSchema.id] : rest) as Record<string, unknown>
    expect(holder[path.slice(path.lastIndexOf(':') + 1)]).toEqual(expected)
  })

  it('makes a bigint into a number', () => {
    expect(build({ [`${customSchema.id}:level`]: 42n }, { extensions: [customSchema] }).rest).toEqual({
      [customSchema.id]: { level: 42 },
    })
  })

  it('takes role values as they are', () => {
    const role = { primary: true, type: 'WindowsAzureActiveDirectoryRole', display: 'Admin', value: 'admin' }
    expect(build({ roles: [role] }).rest).toEqual({ roles: [role] })
  })

  it.each<[string, readonly TargetValue[], string[]]>([
    ['a value that is no boolean', [{ path: 'active', value: 'yes' }], ['SCM504 active']],
    ['several values for one', [{ path: 'title', value: ['a', 'b'] }], ['SCM504 title']],
    [
      'two values for a target',
      [
        { path: 'title', value: 'a' },
        { path: 'TITLE', value: 'b' },
      ],
      ['SCM501 TITLE'],
    ],
    [
      'two values for an element',
      [
        { path: 'emails[type eq "work"].value', value: 'a' },
        { path: 'emails[Type eq "WORK"].Value', value: 'b' },
      ],
      ['SCM501 emails[Type eq "WORK"].Value'],
    ],
    [
      'the whole and a part',
      [
        { path: 'name', value: { givenName: 'a' } },
        { path: 'name.givenName', value: 'b' },
      ],
      ['SCM502 name.givenName'],
    ],
    [
      'a part and the whole',
      [
        { path: 'emails[type eq "work"].value', value: 'a' },
        { path: 'emails', value: ['b'] },
      ],
      ['SCM502 emails'],
    ],
    ['id', [{ path: 'id', value: '1' }], ['SCM503 id']],
    ['meta', [{ path: 'meta.created', value: '2026-01-01' }], ['SCM503 meta.created']],
    ['groups', [{ path: 'groups', value: ['1'] }], ['SCM503 groups']],
    ['schemas', [{ path: 'schemas', value: ['1'] }], ['SCM503 schemas']],
    [
      'a filter that is no equality',
      [{ path: 'emails[type ne "work"].value', value: 'a' }],
      ['SCM505 emails[type ne "work"].value'],
    ],
    [
      'two elements of one type',
      [
        { path: 'emails[type eq "work"].value', value: 'a' },
        { path: 'emails[type eq "work" and primary eq true].value', value: 'b' },
      ],
      ['SCM506 emails[type eq "work" and primary eq true].value'],
    ],
    [
      'two primary elements',
      [
        { path: 'emails[primary eq true].value', value: 'a' },
        { path: 'emails[type eq "work" and primary eq "True"].value', value: 'b' },
      ],
      ['SCM307 emails[type eq "work" and primary eq "True"].value'],
    ],
    ['an unknown target', [{ path: 'surname', value: 'x' }], ['SCM202 surname']],
    ['a malformed target', [{ path: 'emails[type eq "work"', value: 'x' }], ['SCM201 emails[type eq "work"']],
    ['a prototype', [{ path: '__proto__.x', value: 'x' }], ['SCM201 __proto__.x']],
    ['several values of a custom extension', [{ path: 'urn:x:User:a', value: ['1', '2'] }], ['SCM504 urn:x:User:a']],
  ])('reports %s', (_title, entries, expected) => {
    expect(build(entries).codes).toEqual(expected)
  })
})
