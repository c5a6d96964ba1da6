import { describe, expect, it } from 'vitest'
import { attributeSource, type ObjectMapping, type SynchronizationSchema } from '../../src/mapping/index.js'
import { createTransform, MappingError, transform } from '../../src/pipeline/index.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const badge = 'urn:ietf:params:scim:schemas:extension:Badge:2.0:User'
const user = { id: '1', userPrincipalName: 'ana@corp.example', employeeId: '0042', city: 'Bonn', mailNickname: 'TRUE' }

const mappingOf = (...rows: [target: string, source: string][]): ObjectMapping => ({
  sourceObjectName: 'User',
  targetObjectName: enterprise,
  attributeMappings: [
    { targetAttributeName: 'userName', source: attributeSource('userPrincipalName'), matchingPriority: 1 },
    ...rows.map(([targetAttributeName, source]) => ({ targetAttributeName, source: attributeSource(source) })),
  ],
})
const schemaOf = (mapping: ObjectMapping, ...attributes: [name: string, type: string][]): SynchronizationSchema => ({
  directories: [
    { name: 'Azure Active Directory' },
    { name: 'App', objects: [{ name: enterprise, attributes: attributes.map(([name, type]) => ({ name, type })) }] },
  ],
  synchronizationRules: [
    { sourceDirectoryName: 'Azure Active Directory', targetDirectoryName: 'App', objectMappings: [mapping] },
  ],
})

describe('custom attributes have the type that the schema declares (section 7, rule 2)', () => {
  const mapping = mappingOf([`${badge}:number`, 'employeeId'], [`${badge}:isOpen`, 'mailNickname'], [`${badge}:site`, 'city'])
  const declared = schemaOf(mapping, [`${badge.toUpperCase()}:NUMBER`, 'integer'], [`${badge}:isOpen`, 'Boolean'])

  it('digits become a number, True a boolean, in whatever case they are declared', async () => {
    const expected = { number: 42, isOpen: true, site: 'Bonn' }
    const { resource, diagnostics } = createTransform(declared)(user)
    expect(diagnostics).toEqual([])
    expect(resource?.[badge]).toEqual(expected)
    expect(resource?.schemas).toEqual(['urn:ietf:params:scim:schemas:core:2.0:User', badge])
    for await (const result of transform([user], declared)) expect(result.resource?.[badge]).toEqual(expected)
  })

  it('what does not fit is an error of that attribute alone', () => {
    const { resource, diagnostics } = createTransform(declared)({ ...user, employeeId: 'E-42' })
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([`PIP203 ${badge}:number`])
    expect(resource?.[badge]).toEqual({ isOpen: true, site: 'Bonn' })
  })

  it('undeclared, they are texts', () => {
    expect(createTransform(mapping)(user).resource?.[badge]).toEqual({ number: '0042', isOpen: 'TRUE', site: 'Bonn' })
  })
})

it('two spellings of one custom URN are one extension', () => {
  const other = badge.replace('Badge', 'badge')
  const { resource, diagnostics } = createTransform(mappingOf([`${badge}:site`, 'city'], [`${other}:number`, 'employeeId']))(user)
  expect(diagnostics).toEqual([])
  expect(resource?.[badge]).toEqual({ site: 'Bonn', number: '0042' })
  expect(() => createTransform(mappingOf([`${badge}:site`, 'city'], [`${other}:Site`, 'employeeId']))).toThrow(MappingError)
})

it('two elements of one type are refused (section 7, rule 8)', () => {
  const twice = mappingOf(
    ['emails[type eq "work"].value', 'userPrincipalName'],
    ['emails[type eq "Work" and primary eq true].value', 'mail'],
  )
  expect(() => createTransform(twice)).toThrow('two elements of one type')
  const apart = mappingOf(
    ['emails[type eq "work"].value', 'userPrincipalName'],
    ['emails[type eq "home" and primary eq true].value', 'city'],
  )
  expect(createTransform(apart)(user).resource?.emails).toHaveLength(2)
})

it('null for options and references, and records that are none, are no reason to throw', async () => {
  const toScim = createTransform(mappingOf([`${enterprise}:manager`, 'manager']))
  const managed = { ...user, manager: { id: '9' } }
  for (const options of [null, { references: null }, { assigned: null }])
    expect(toScim(managed, options as never).pendingReferences).toEqual([{ target: `${enterprise}:manager`, directoryId: '9' }])
  const codes = []
  for await (const { diagnostics } of transform([user, null, 5] as never, mappingOf()))
    codes.push(diagnostics.map(({ code }) => code))
  expect(codes).toEqual([[], ['PIP103'], ['PIP103']])
})

it('a source without any member gives nothing, as in published samples', () => {
  const mapping = mappingOf()
  const rows = [...mapping.attributeMappings, { targetAttributeName: 'title', source: {} as never }]
  expect(createTransform({ ...mapping, attributeMappings: rows })(user).resource).not.toHaveProperty('title')
})

it('what is no mapping is refused as one that cannot be carried out', () => {
  const odd = [
    null,
    5,
    [],
    {},
    { attributeMappings: 5 },
    { attributeMappings: [null] },
    { attributeMappings: [{}] },
    { synchronizationRules: [null] },
  ]
  for (const document of odd) expect(() => createTransform(document as never), JSON.stringify(document)).toThrow(MappingError)
})
