import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { matches, parseFilter } from '../../../src/scim/index.js'
import { extensionsFor } from '../../../src/service/scim/representation.js'
import { type Directory, enterprise, type Json, useService } from '../support.js'

/**
 * Filters run twice: in SQL over the database, and as a predicate over the resources that the service shows. Both must pick the same
 * ones, whatever is stored and whatever is asked.
 */
const service = useService()
const texts = [
  'a',
  'A%b',
  'under_score',
  'back\\slash',
  'Straße',
  'İstanbul',
  'ÅNGSTRÖM',
  '😀 smile',
  '\uffff',
  'quo"te',
  "it's",
  'true',
  '1',
  'zz top',
]
let directory: Directory
const shown: { Users: Json[]; Groups: Json[] } = { Users: [], Groups: [] }

beforeAll(async () => {
  directory = await service.provider({ identityProvider: 'other' })
  const users: Json[] = []
  for (const [index, text] of texts.entries()) {
    service.clock.advance({ seconds: index * 7 })
    users.push(
      await directory.create({
        userName: `${['Ann', 'bob', 'CY'][index % 3]}_${index}@corp.example`,
        ...(index % 2 === 0 && { title: text, externalId: text }),
        ...(index % 3 === 0 && { displayName: text, nickName: texts[(index + 5) % texts.length] }),
        ...(index % 4 !== 3 && {
          emails: [
            { type: 'work', value: `${index}_%@Corp.example`, primary: true },
            ...(index % 4 === 1
              ? [{ type: 'home', value: `h${index}@home.example`, display: text }, { value: `o${index}@other.example` }]
              : []),
          ],
        }),
        ...(index % 4 === 3 && { emails: [] }),
        ...(index % 5 !== 0 && { name: { givenName: text, ...(index % 2 === 0 && { familyName: 'Meier' }) } }),
        ...(index % 3 === 1 && {
          addresses: [
            { type: 'work', country: 'DE', locality: text },
            { type: 'home', country: 'FR', primary: true },
          ],
          phoneNumbers: [{ value: '+49 1', type: 'mobile' }],
          photos: [{ value: 'https://corp.example/Photo.png' }],
          profileUrl: 'https://corp.example/~Ann',
          x509Certificates: [{ value: 'QUJD' }],
        }),
        ...(index % 4 === 2 && { c42OrgName: text }),
        ...(index % 3 === 2 && {
          [enterprise]: { department: text, ...(users[0] && { manager: { value: users[index % users.length]?.id } }) },
        }),
        active: index % 6 !== 5,
      }),
    )
  }
  const ids = users.map(({ id }) => id)
  await directory.group('Sales_%', ids.slice(0, 5))
  await directory.group('sales west', ids.slice(3, 4))
  await directory.done('POST', '/Groups', { displayName: 'Straße', externalId: 'X_1', members: ids.map(value => ({ value })) })
  await directory.group('Nobody')
  for (const type of ['Users', 'Groups'] as const) shown[type] = (await directory.done('GET', `/${type}?count=500`)).Resources
}, 120_000)

const attributes = {
  Users: [
    ...['id', 'userName', 'externalId', 'title', 'displayName', 'nickName', 'profileUrl', 'userType', 'c42OrgName', 'active'],
    ...['name.givenName', 'name.familyName', 'meta.created', 'meta.lastModified', 'meta.resourceType', 'meta.version'],
    ...['meta.location', 'emails', 'emails.value', 'emails.type', 'emails.primary', 'emails.display', 'addresses.country'],
    ...['addresses.locality', 'addresses.type', 'phoneNumbers.value', 'photos.value', 'x509Certificates.value', 'schemas'],
    ...['groups', 'groups.value', 'groups.display', 'groups.type', 'groups.$ref', 'roles.value', 'ims.value'],
    ...[
      `${enterprise}:department`,
      `${enterprise}:manager.value`,
      `${enterprise}:manager.displayName`,
      `${enterprise}:manager.$ref`,
    ],
  ],
  Groups: [
    ...['id', 'displayName', 'externalId', 'members', 'members.value', 'members.display', 'members.type', 'members.$ref'],
    ...['meta.created', 'meta.resourceType', 'meta.version', 'meta.location', 'schemas'],
  ],
} as const
const complex = {
  Users: ['name', 'meta', 'emails', 'addresses', 'groups', `${enterprise}:manager`],
  Groups: ['members', 'meta'],
} as const
const subAttributes = {
  name: ['givenName', 'familyName'],
  meta: ['resourceType', 'created', 'version'],
  emails: ['value', 'type', 'primary', 'display'],
  addresses: ['country', 'type', 'locality', 'primary'],
  groups: ['value', 'display', 'type'],
  members: ['value', 'display', 'type'],
  [`${enterprise}:manager`]: ['value', 'displayName'],
}

/** Values that occur, in any case and in pieces, and some that do not. */
function literals(type: 'Users' | 'Groups'): fc.Arbitrary<string> {
  const strings: string[] = [
    '',
    '%',
    '_',
    '\\',
    '\u0000',
    '\ud800',
    'nobody',
    '2026-11-25T12:00:07Z',
    '2026-11-25T14:00:00.5+02:00',
  ]
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  shown[type].forEach(collect)
  const text = fc
    .tuple(fc.constantFrom(...strings), fc.nat(30), fc.nat(30), fc.constantFrom('as is', 'upper', 'lower', 'piece'))
    .map(([value, from, length, how]) => {
      if (how === 'upper') return value.toUpperCase()
      if (how === 'lower') return value.toLowerCase()
      return how === 'piece' ? [...value].slice(from, from + length).join('') : value
    })
  return fc.oneof(
    { weight: 12, arbitrary: text.map(value => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constantFrom('true', 'false', 'null', '1', '-2.5e3') },
  )
}

const operators = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']

function filters(type: 'Users' | 'Groups'): fc.Arbitrary<string> {
  const literal = literals(type)
  const comparison = (names: readonly string[]) =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...operators), literal).map(parts => parts.join(' ')),
      },
      { weight: 1, arbitrary: fc.constantFrom(...names).map(name => `${name} pr`) },
    )
  const inside = (names: readonly string[]) =>
    fc.oneof(
      comparison(names),
      fc.tuple(comparison(names), fc.constantFrom('and', 'or'), comparison(names)).map(parts => parts.join(' ')),
      comparison(names).map(filter => `not (${filter})`),
    )
  const valueFilter = fc
    .constantFrom(...complex[type])
    .chain(name => inside(subAttributes[name as keyof typeof subAttributes] ?? []).map(filter => `${name}[${filter}]`))
  return fc.letrec<{ filter: string }>(tie => ({
    filter: fc.oneof(
      { maxDepth: 3 },
      { weight: 5, arbitrary: comparison(attributes[type]) },
      { weight: 2, arbitrary: valueFilter },
      {
        weight: 2,
        arbitrary: fc.tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter')).map(parts => `(${parts.join(' ')})`),
      },
      { weight: 1, arbitrary: tie('filter').map(filter => `not (${filter})`) },
    ),
  })).filter
}

/** What the predicate picks; `refused` when the filter is not valid. */
function picked(type: 'Users' | 'Groups', filter: string): string[] | 'refused' {
  const options = {
    resourceType: type === 'Users' ? ('User' as const) : ('Group' as const),
    ...(type === 'Users' && { extensions: extensionsFor('c42OrgName') }),
  }
  try {
    const tree = parseFilter(filter, options)
    return shown[type]
      .filter(resource => matches(tree, resource, options))
      .map(({ userName, displayName }) => userName ?? displayName)
  } catch {
    return 'refused'
  }
}

async function asked(type: 'Users' | 'Groups', filter: string): Promise<string[] | 'refused'> {
  const { status, body, text } = await directory.scim('GET', `/${type}?count=500&filter=${encodeURIComponent(filter)}`)
  if (status === 400) return 'refused'
  if (status !== 200) throw new Error(`${filter} answered ${status}: ${text}`)
  return body.Resources.map(({ userName, displayName }) => userName ?? displayName)
}

/** One text that occurs at an attribute, if there is one. */
function valuesAt(type: 'Users' | 'Groups', attribute: string): string[] {
  const [last = '', ...first] = attribute.startsWith(enterprise)
    ? [attribute.slice(enterprise.length + 1), enterprise].flatMap((part, index) =>
        index === 0 ? part.split('.').reverse() : [part],
      )
    : attribute.split('.').reverse()
  const path = [...first.reverse(), last]
  const leaves = path.reduce<unknown[]>(
    (values, name) => values.flatMap(value => (value as Record<string, unknown> | undefined)?.[name] ?? []).flat(),
    [...shown[type]],
  )
  return leaves.filter(value => typeof value === 'string').slice(0, 1)
}

describe('filters in SQL agree with the predicate', () => {
  it.each([
    ['Users', 300],
    ['Groups', 100],
  ] as const)(
    'random filters on %s',
    async (type, numRuns) => {
      await fc.assert(
        fc.asyncProperty(filters(type), async filter => {
          expect([filter, await asked(type, filter)]).toEqual([filter, picked(type, filter)])
        }),
        { numRuns },
      )
    },
    120_000,
  )

  it.each(['Users', 'Groups'] as const)(
    'every attribute of %s by every operator',
    async type => {
      for (const attribute of attributes[type])
        for (const filter of [
          ...valuesAt(type, attribute).flatMap(value =>
            [value, value.toUpperCase(), value.toLowerCase()].map(text => `${attribute} eq ${JSON.stringify(text)}`),
          ),
          `${attribute} pr`,
          `not (${attribute} pr)`,
          `${attribute} eq null`,
          `${attribute} ne null`,
          ...operators.map(operator => `${attribute} ${operator} "sales_%"`),
        ])
          expect([filter, await asked(type, filter)]).toEqual([filter, picked(type, filter)])
    },
    120_000,
  )
})
