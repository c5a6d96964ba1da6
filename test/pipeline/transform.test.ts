import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type AttributeMapping,
  type Filter,
  groupMappings,
  type ObjectMapping,
  profiles,
  withCountry,
} from '../../src/mapping/index.js'
import {
  createTransform,
  graphQuery,
  MappingError,
  type RecordOptions,
  sourceNeeds,
  type TransformResult,
  transform,
} from '../../src/pipeline/index.js'
import { validateResource } from '../../src/scim/index.js'
import { fixtures, readCorpus, updateBlock, updating } from '../support/corpus.js'

const direct = (target: string, name: string, more: Partial<AttributeMapping> = {}): AttributeMapping => ({
  targetAttributeName: target,
  source: { type: 'Attribute', name },
  ...more,
})

/** The eleven rows with some replaced or added. */
function mappingWith(rows: readonly AttributeMapping[], scope?: Filter): ObjectMapping {
  const same = (a: AttributeMapping, b: AttributeMapping) =>
    a.targetAttributeName.toLowerCase() === b.targetAttributeName.toLowerCase()
  const base = profiles.code42.attributeMappings
  return {
    ...profiles.code42,
    ...(scope && { scope }),
    attributeMappings: [
      ...base.map(item => rows.find(other => same(item, other)) ?? item),
      ...rows.filter(item => !base.some(other => same(item, other))),
    ],
  }
}

/** What a reader wants to see of a result, one thing a line. */
function show(result: TransformResult): string {
  const plain = new Set(['the source gives nothing', 'the source has a value'])
  return [
    ...(result.resource
      ? Object.entries(result.resource).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      : ['no resource']),
    ...(result.skipped ? [`skipped ${result.skipped.reason}: ${result.skipped.message}`] : []),
    ...(result.verdicts ?? [])
      .filter(({ reason }) => !plain.has(reason))
      .map(({ target, verdict, reason }) => `${verdict} ${target}: ${reason}`),
    ...result.pendingReferences.map(({ target, directoryId }) => `waits ${target} -> ${directoryId}`),
    ...result.diagnostics.flatMap(({ code, severity, path, message, hint }) => [
      `${severity}[${code}] ${message}`,
      `  at ${path}; ${hint}`,
    ]),
  ].join('\n')
}

const updates: (() => void)[] = []
// From the last block to the first: each one moves only the lines behind it.
afterAll(() => {
  for (const update of updates.reverse()) update()
})

describe('fixtures/pipeline/transform.md', () => {
  it.each(readCorpus('pipeline').filter(item => item.file.endsWith('transform.md')))('$title', item => {
    const rows = (item.json('rows') ?? []) as AttributeMapping[]
    const run = createTransform(mappingWith(rows, item.json('scope') as Filter | undefined))
    const result = show(run(item.json('user'), (item.json('options') ?? {}) as RecordOptions))
    if (updating) updates.push(() => updateBlock(item, 'result', result))
    else expect(result, item.place).toBe(item.block('result'))
  })
})

describe('createTransform', () => {
  it.each([
    ['one row writes a list and another one of its elements', [direct('addresses', 'department')]],
    ['two rows write one place', [direct('title', 'department'), direct('TITLE', 'city')]],
    ['a whole and its part', [direct('name', 'displayName')]],
    ['a place the target decides', [direct('id', 'objectId')]],
    ['a path nobody has', [direct('colour', 'city')]],
    ['a filter that is no equality', [direct('emails[type ne "work"].value', 'mail')]],
    [
      'an expression that is none',
      [{ targetAttributeName: 'title', source: { type: 'Function', name: 'x', expression: 'Append([jobTitle]' } } as const],
    ],
  ])('refuses a mapping in which %s', (_, rows) => {
    const mapping = {
      ...profiles.code42,
      attributeMappings: [...profiles.code42.attributeMappings.filter(row => row.targetAttributeName !== 'title'), ...rows],
    }
    const attempt = () => createTransform(mapping)
    expect(attempt).toThrow(MappingError)
    try {
      attempt()
    } catch (error) {
      expect((error as MappingError).diagnostics[0]).toMatchObject({
        code: expect.stringMatching(/^(PIP207|EXP\d+)$/),
        path: expect.stringMatching(/^\/attributeMappings\/\d+/),
      })
    }
  })

  it('takes the user mapping of a schema, and its group mapping when asked', () => {
    const schema = {
      synchronizationRules: [
        {
          priority: 2,
          objectMappings: [{ ...profiles.code42, attributeMappings: [direct('userName', 'mail', { matchingPriority: 1 })] }],
        },
        { priority: 1, objectMappings: [{ ...profiles.code42, enabled: false }, groupMappings.code42, profiles.code42] },
      ],
    }
    const user = { id: '1', userPrincipalName: 'a@corp.example', mail: 'b@corp.example' }
    expect(createTransform(schema)(user).resource).toMatchObject({ userName: 'a@corp.example' })
    expect(
      createTransform(schema, { object: 'Group' })(
        { id: '2', displayName: 'Staff', members: [{ id: '1' }] },
        { references: { 1: 'c-1' } },
      ).resource,
    ).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      displayName: 'Staff',
      externalId: '2',
      members: [{ value: 'c-1' }],
    })
    expect(() => createTransform({ synchronizationRules: [] })).toThrow('the schema has no enabled mapping of users')
  })

  it.each([null, undefined, 'kim', 7, [], true])('reports %j instead of a user', value => {
    const result = createTransform(profiles.code42)(value)
    expect(result.resource).toBeUndefined()
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['PIP103'])
  })

  it('never throws, and what it builds is valid SCIM', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'DE', 'Germany', 'deu', 'true', 'False', '2026-11-25', '__proto__'),
      fc.constant(null),
    )
    const anything = fc.oneof({ weight: 4, arbitrary: text }, fc.jsonValue())
    const user = fc.record(
      {
        id: fc.uuid(),
        userPrincipalName: fc.oneof({ weight: 4, arbitrary: fc.emailAddress() }, anything),
        ...Object.fromEntries(
          ['givenName', 'surname', 'jobTitle', 'city', 'state', 'country', 'usageLocation', 'department'].map(name => [
            name,
            anything,
          ]),
        ),
        accountEnabled: fc.oneof(fc.boolean(), anything),
        manager: fc.oneof(fc.record({ id: fc.uuid() }), anything),
      },
      { requiredKeys: [] },
    )
    const runs = [
      createTransform(profiles.code42),
      createTransform(profiles['code42-microsoft']),
      createTransform(withCountry(profiles.code42, { strategy: 'directory-alpha2' })),
    ]
    fc.assert(
      fc.property(user, fc.boolean(), (value, updating) => {
        for (const run of runs) {
          const { resource } = run(value, { operation: updating ? 'update' : 'create', references: { [value.id ?? '']: 'c-1' } })
          if (resource) expect(validateResource(resource, { resourceType: 'User' })).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})

it('a text is no element of a list whose elements have no value of their own', () => {
  const rows = [
    { ...direct('userName', 'userPrincipalName'), matchingPriority: 1 },
    direct('addresses', 'city'),
    direct('emails', 'mail'),
  ]
  const { resource, diagnostics } = createTransform({ ...profiles.code42, attributeMappings: rows })({
    userPrincipalName: 'kim@corp.example',
    city: 'Bonn',
    mail: 'kim@x.example',
  })
  expect([resource?.addresses, resource?.emails]).toEqual([undefined, [{ value: 'kim@x.example' }]])
  expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['PIP203', 'addresses']])
})

it('a value nested in a circle or without end is reported as any other that is no text', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  let deep: unknown = []
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  for (const jobTitle of [circle, deep]) {
    const { resource, diagnostics } = createTransform(profiles.code42)({ userPrincipalName: 'kim@corp.example', jobTitle })
    expect([resource?.userName, resource?.title, diagnostics.map(({ code }) => code)]).toEqual([
      'kim@corp.example',
      undefined,
      ['PIP202'],
    ])
  }
})

describe('transform', () => {
  it('reads a file, keeps the order, and tells the place of every user', async () => {
    const results: TransformResult[] = []
    for await (const result of transform(createReadStream(join(fixtures, 'users/directory.json')), profiles.code42, {
      file: 'directory.json',
    }))
      results.push(result)
    const { value } = JSON.parse(readFileSync(join(fixtures, 'users/directory.json'), 'utf8'))
    expect(results.map(({ directoryId }) => directoryId)).toEqual(value.map((user: { id: string }) => user.id))
    expect(results[1]?.place).toMatchObject({ file: 'directory.json', record: 2 })
  })

  it('says what is wrong with the whole table beside its first user, and gives one result for each', async () => {
    const results: TransformResult[] = []
    for await (const result of transform(['userPrincipalName,titel\na@x.example,1\nb@x.example,2\n'], profiles.code42))
      results.push(result)
    expect(results.map(({ resource }) => resource?.userName)).toEqual(['a@x.example', 'b@x.example'])
    expect(results.map(({ diagnostics }) => diagnostics.some(({ code }) => code === 'PIP112'))).toEqual([true, false])
  })

  it('bad users are reported and the others go through', async () => {
    const results: TransformResult[] = []
    for await (const result of transform(createReadStream(join(fixtures, 'users/broken-values.json')), profiles.code42, {
      file: 'u.json',
    }))
      results.push(result)
    expect(
      results.map(
        ({ resource, place, diagnostics }) =>
          `${place?.line} ${resource?.userName ?? '-'} ${diagnostics.map(({ code, path }) => `${code} ${path}`)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "3 good.first@corp.example ",
        "10 country.alpha3@corp.example PIP204 addresses[type eq "work"].country",
        "17 - PIP202 accountEnabled",
        "24 - PIP201 userPrincipalName",
        "30 title.object@corp.example PIP202 jobTitle,PIP202 givenName,PIP202 country",
        "43 - PIP202 userPrincipalName,PIP201 userPrincipalName",
        "49 good.last@corp.example ",
      ]
    `)
  })

  it('takes Graph users from any iterable, and nothing ahead of its reader', async () => {
    let taken = 0
    async function* users() {
      for (;;) {
        taken++
        yield { id: String(taken), userPrincipalName: `u${taken}@corp.example` }
      }
    }
    const stream = transform(users(), profiles.code42)
    expect((await stream.next()).value).toMatchObject({ resource: { userName: 'u1@corp.example' }, place: { record: 1 } })
    await stream.next()
    expect(taken).toBe(2)
    await stream.return(undefined)
  })

  it('throws for a mapping that cannot be carried out before anything is read', () => {
    const users = {
      [Symbol.asyncIterator]() {
        throw new Error('read')
      },
    }
    expect(() => transform(users, { attributeMappings: [direct('colour', 'city')] })).toThrow(MappingError)
  })
})

describe('what a mapping reads', () => {
  it('is what a table needs', () => {
    const scope = {
      groups: [{ clauses: [{ sourceOperandName: 'companyName', operatorName: 'EQUALS', targetOperand: { values: ['x'] } }] }],
    }
    expect(sourceNeeds(mappingWith([], scope))).toEqual({
      required: ['userPrincipalName'],
      reads: [
        'userPrincipalName',
        'accountEnabled',
        'jobTitle',
        'givenName',
        'surname',
        'city',
        'state',
        'country',
        'department',
        'manager',
        'companyName',
      ],
    })
  })

  it('is what Graph is asked for', () => {
    expect(
      graphQuery(
        mappingWith([direct('phoneNumbers[type eq "work"].value', 'telephoneNumber'), direct('nickName', 'extensionAttribute1')]),
      ),
    ).toEqual({
      select:
        'id,userPrincipalName,displayName,accountEnabled,deletedDateTime,jobTitle,givenName,surname,city,state,country,department,businessPhones,onPremisesExtensionAttributes',
      expand: 'manager($select=id)',
    })
  })
})
