import { describe, expect, it } from 'vitest'
import { countries } from '../../src/countries/index.js'
import {
  enterpriseUserSchema,
  groupSchema,
  jsonSchemaFor,
  type Resource,
  userSchema,
  validateResource,
} from '../../src/scim/index.js'
import { countryPattern } from '../../src/scim/validate/country-codes.js'
import { customSchema } from './support.js'

const user = (more: Resource = {}): Resource => ({ schemas: [userSchema.id], userName: 'kim@corp.example', ...more })
const found = (resource: Resource, options = {}) =>
  validateResource(resource, options).map(
    ({ code, path, severity }) => `${code} ${path}${severity === 'error' ? '' : ` ${severity}`}`,
  )

describe('validateResource', () => {
  it('finds nothing in the full enterprise user of RFC 7643 section 8.3', () => {
    const full = {
      schemas: [userSchema.id, enterpriseUserSchema.id],
      id: '2819c223-7f76-453a-919d-413861904646',
      externalId: '701984',
      userName: 'bjensen@example.com',
      name: {
        formatted: 'Ms. Barbara J Jensen, III',
        familyName: 'Jensen',
        givenName: 'Barbara',
        honorificPrefix: 'Ms.',
        honorificSuffix: 'III',
      },
      displayName: 'Babs Jensen',
      profileUrl: 'https://login.example.com/bjensen',
      emails: [
        { value: 'bjensen@example.com', type: 'work', primary: true },
        { value: 'babs@jensen.org', type: 'home' },
      ],
      addresses: [{ streetAddress: '100 Universal City Plaza', country: 'US', type: 'work', primary: true }],
      phoneNumbers: [{ value: '555-555-5555', type: 'work' }],
      ims: [{ value: 'someaimhandle', type: 'aim' }],
      photos: [{ value: 'https://photos.example.com/profilephoto/72930000000Ccne/F', type: 'photo' }],
      active: true,
      password: 't1meMa$heen',
      groups: [{ value: 'e9e30dba', $ref: '../Groups/e9e30dba', display: 'Tour Guides' }],
      x509Certificates: [{ value: 'MIIDQzCCAqygAwIBAgICEAAwDQYJKoZIhvcNAQEFBQAwTjELMAkGA1UEBhMCVVMx' }],
      [enterpriseUserSchema.id]: {
        employeeNumber: '701984',
        manager: { value: '26118915', $ref: '../Users/26118915', displayName: 'John Smith' },
      },
      meta: {
        resourceType: 'User',
        created: '2010-01-23T04:56:22Z',
        lastModified: '2011-05-13T04:42:34Z',
        version: 'W/"3694e05e9dff591"',
        location: 'https://example.com/v2/Users/2819c223',
      },
    }
    expect(found(full)).toEqual([])
  })

  it('finds nothing in a group', () => {
    expect(
      found(
        { schemas: [groupSchema.id], displayName: 'g', members: [{ value: '1', $ref: null, display: 'x' }] },
        { resourceType: 'Group' },
      ),
    ).toEqual([])
  })

  it.each<[string, Resource, string[]]>([
    ['no userName', { schemas: [userSchema.id] }, ['SCM302 /userName']],
    ['an empty userName', user({ userName: '' }), ['SCM302 /userName']],
    ['userName null', user({ userName: null }), ['SCM302 /userName']],
    ['no schemas', { userName: 'kim' }, ['SCM302 /schemas']],
    ['a boolean that is none', user({ active: 'yes' }), ['SCM303 /active']],
    ['a boolean as text', user({ active: 'True' }), ['SCM303 /active']],
    ['a number for a text', user({ title: 5 }), ['SCM303 /title']],
    ['a text for a complex value', user({ name: 'Kim' }), ['SCM303 /name']],
    ['an object for a list', user({ emails: { value: 'x' } }), ['SCM303 /emails']],
    ['a text in a list of objects', user({ emails: ['x'] }), ['SCM303 /emails/0']],
    ['a date that is none', user({ meta: { created: 'yesterday' } }), ['SCM303 /meta/created']],
    ['a country by name', user({ addresses: [{ country: 'Germany' }] }), ['SCM304 /addresses/0/country']],
    ['a country of three letters', user({ addresses: [{ type: 'home' }, { country: 'DEU' }] }), ['SCM304 /addresses/1/country']],
    ['a country in lower case', user({ addresses: [{ country: 'de' }] }), ['SCM304 /addresses/0/country']],
    ['a country that ISO does not know', user({ addresses: [{ country: 'UK' }] }), ['SCM304 /addresses/0/country']],
    ['a certificate that is no base64', user({ x509Certificates: [{ value: '<x>' }] }), ['SCM303 /x509Certificates/0/value']],
    ['a location with a blank', user({ profileUrl: 'my page' }), ['SCM303 /profileUrl']],
    ['an unknown attribute', user({ surname: 'x' }), ['SCM305 /surname']],
    ['an unknown sub-attribute', user({ name: { surname: 'x' } }), ['SCM305 /name/surname']],
    ['a pointer with a slash', user({ 'a/b~c': 1 }), ['SCM305 /a~1b~0c']],
    ['a constructor', user({ constructor: 1 }), ['SCM305 /constructor']],
    [
      'a prototype',
      JSON.parse(`{"schemas":["${userSchema.id}"],"userName":"k","__proto__":{"userName":"x"}}`) as Resource,
      ['SCM305 /__proto__'],
    ],
    [
      'schemas without the core',
      user({ schemas: [enterpriseUserSchema.id], [enterpriseUserSchema.id]: { division: 'd' } }),
      ['SCM306 /schemas'],
    ],
    ['schemas without the extension', user({ [enterpriseUserSchema.id]: { division: 'd' } }), ['SCM306 /schemas']],
    ['schemas twice', user({ schemas: [userSchema.id, userSchema.id.toLowerCase()] }), ['SCM306 /schemas/1']],
    ['schemas with something unknown', user({ schemas: [userSchema.id, 'urn:x'] }), ['SCM306 /schemas/1']],
    [
      'schemas with an extension without content',
      user({ schemas: [userSchema.id, enterpriseUserSchema.id] }),
      ['SCM306 /schemas/1 warning'],
    ],
    [
      'two primary values',
      user({
        emails: [
          { value: 'a', primary: true },
          { value: 'b', primary: true },
        ],
      }),
      ['SCM307 /emails/1/primary'],
    ],
    [
      'the same value twice',
      user({
        emails: [
          { value: 'a', type: 'work' },
          { type: 'work', value: 'a' },
        ],
      }),
      ['SCM308 /emails/1 warning'],
    ],
    [
      'several mistakes',
      user({ active: 1, addresses: [{ country: 'X' }], userName: 3 }),
      ['SCM303 /active', 'SCM304 /addresses/0/country', 'SCM303 /userName'],
    ],
  ])('reports %s', (_title, resource, expected) => {
    expect(found(resource).sort()).toEqual([...expected].sort())
  })

  it('knows every assigned country', () => {
    const pattern = new RegExp(countryPattern)
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap(first => letters.map(second => first + second)).filter(code => pattern.test(code))
    expect(codes).toEqual([...countries.map(({ alpha2 }) => alpha2), 'XK'].sort())
  })

  it.each([null, 'text', 5, [1]])('reports %j, which is no resource', value => {
    expect(found(value as never)).toEqual(['SCM301 '])
  })

  it('reads names without case and null as absent', () => {
    expect(found({ SCHEMAS: [userSchema.id], USERNAME: 'kim', Title: null, EMAILS: [{ VALUE: 'x' }] })).toEqual([])
    expect(found({ schemas: [userSchema.id], USERNAME: 'kim', ACTIVE: 'no' })).toEqual(['SCM303 /active'])
  })

  it('takes what Microsoft sends', () => {
    const adScim = 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'
    const sent = user({
      schemas: [userSchema.id, adScim],
      active: 'True',
      roles: [],
      title: '',
      [enterpriseUserSchema.id]: { manager: '7' },
      'urn:x:custom:User': { a: 1 },
    })
    expect(found(sent, { compatibility: 'entra' })).toEqual([
      'SCM305 /urn:x:custom:User warning',
      'SCM306 /schemas warning',
      'SCM306 /schemas/1 warning',
    ])
    expect(found(user({ active: 'yes' }), { compatibility: 'entra' })).toEqual(['SCM303 /active'])
  })

  it('checks custom extensions', () => {
    const schemas = [userSchema.id, customSchema.id]
    const options = { extensions: [customSchema] }
    expect(found(user({ schemas, [customSchema.id]: { level: 3, quota: 1.5, tags: ['a'], vip: false } }), options)).toEqual([])
    expect(found(user({ schemas, [customSchema.id]: { level: 1.5, tags: 'a', vip: 'x', colour: 1 } }), options).sort()).toEqual([
      `SCM303 /${customSchema.id}/level`,
      `SCM303 /${customSchema.id}/tags`,
      `SCM303 /${customSchema.id}/vip`,
      `SCM305 /${customSchema.id}/colour`,
    ])
  })

  it('lets an extension add attributes to the core schema', () => {
    const extensions = [
      {
        id: userSchema.id,
        name: 'User',
        attributes: [
          {
            name: 'c42OrgName',
            type: 'string',
            multiValued: false,
            required: false,
            mutability: 'readWrite',
            returned: 'default',
          },
        ],
      },
    ] as const
    expect(found(user({ c42OrgName: 'Sales' }), { extensions })).toEqual([])
    expect(found(user({ c42OrgName: 5 }), { extensions })).toEqual(['SCM303 /c42OrgName'])
  })

  it('says what to do', () => {
    const [diagnostic] = validateResource(user({ addresses: [{ country: 'Germany' }] }))
    expect(diagnostic).toMatchObject({
      message: 'country is "Germany"',
      hint: 'write two upper-case letters of ISO 3166-1 alpha-2, such as DE',
    })
  })

  it('is not impressed by depth', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    expect(found(user({ title: deep, emails: [{ value: deep }] }))).toContain('SCM303 /title')
  })
})

describe('jsonSchemaFor', () => {
  it('comes from the schema data', () => {
    const schema = jsonSchemaFor('User') as { required: string[]; properties: Record<string, { type: string }> }
    expect(schema.required).toEqual(['schemas', 'userName'])
    const names = [
      'schemas',
      'id',
      'externalId',
      'meta',
      ...userSchema.attributes.map(attribute => attribute.name),
      enterpriseUserSchema.id,
    ]
    expect(Object.keys(schema.properties)).toEqual(names)
    expect(schema.properties.active).toMatchObject({ type: 'boolean' })
  })

  it('describes one schema, or a type with extensions', () => {
    expect(jsonSchemaFor(groupSchema)).toMatchObject({ $id: groupSchema.id, required: ['displayName'] })
    expect(jsonSchemaFor({ resourceType: 'Group' })).toMatchObject({ required: ['schemas', 'displayName'] })
    expect(jsonSchemaFor('User', [customSchema])).toMatchObject({
      properties: { [customSchema.id]: { properties: { level: { type: 'integer' } } } },
    })
  })
})
