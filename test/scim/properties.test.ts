import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  diffToPatch,
  enterpriseUserSchema,
  type Filter,
  formatFilter,
  formatPatchPath,
  groupSchema,
  isEqual,
  matches,
  normalizeResource,
  parseFilter,
  parsePath,
  type Resource,
  type ResourceTypeName,
  userSchema,
  versionOf,
} from '../../src/scim/index.js'
import { interpret } from './reference.js'
import { caught, patchOp } from './support.js'

const word = fc.constantFrom('a', 'B', 'ab', 'Ab', 'work', 'x y', 'and', '"]', 'ß', '')
const filled = fc.constantFrom('a', 'B', 'ab', 'work', 'x y', '"quoted"', ']', 'Köln')

const email = fc.record(
  { value: filled, type: fc.constantFrom('work', 'home', 'other'), primary: fc.boolean() },
  { requiredKeys: [] },
)

const comparison = (names: readonly string[]): fc.Arbitrary<Filter> =>
  fc.oneof(
    fc
      .record({
        name: fc.constantFrom(...names),
        operator: fc.constantFrom('eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'),
        value: word,
      })
      .map(({ name, operator, value }) => ({ kind: 'compare', path: { name }, operator, value }) as Filter),
    fc.constantFrom(...names).map(name => ({ kind: 'present', path: { name } }) as Filter),
    fc
      .record({ name: fc.constantFrom(...names), operator: fc.constantFrom('eq', 'ne') })
      .map(({ name, operator }) => ({ kind: 'compare', path: { name }, operator, value: null }) as Filter),
  )
const flag = (name: string): fc.Arbitrary<Filter> =>
  fc
    .record({ operator: fc.constantFrom('eq', 'ne'), value: fc.boolean() })
    .map(({ operator, value }) => ({ kind: 'compare', path: { name }, operator, value }) as Filter)

function combined(leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.letrec<{ node: Filter }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      tie('node').map(filter => ({ kind: 'not', filter }) as Filter),
      fc
        .record({ kind: fc.constantFrom('and', 'or'), filters: fc.array(tie('node'), { minLength: 2, maxLength: 3 }) })
        .map(({ kind, filters }) => ({ kind, filters }) as Filter),
    ),
  })).node
}

const ofEmails = fc.oneof(
  comparison(['value', 'type']).map(
    filter => ({ ...filter, path: { name: 'emails', sub: (filter as { path: { name: string } }).path.name } }) as Filter,
  ),
  comparison(['emails']),
  combined(fc.oneof(comparison(['value', 'type']), flag('primary'))).map(
    filter => ({ kind: 'some', path: { name: 'emails' }, filter }) as Filter,
  ),
)
const anyFilter = combined(fc.oneof(comparison(['title', 'externalId']), flag('active'), ofEmails))
const anyUser = fc.record(
  {
    title: filled,
    externalId: filled,
    active: fc.boolean(),
    emails: fc.array(
      email.filter(item => Object.keys(item).length > 0),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)
const user = { resourceType: 'User' } as const

describe('filters', () => {
  it('agree with the reference interpreter', () => {
    fc.assert(
      fc.property(anyFilter, anyUser, (filter, resource) => {
        const text = formatFilter(filter)
        expect(matches(text, resource, user), text).toBe(interpret(filter, resource))
      }),
      { numRuns: 2_000 },
    )
  })

  it('are read again as they were written', () => {
    fc.assert(
      fc.property(anyFilter, filter => {
        expect(parseFilter(formatFilter(filter), user)).toEqual(filter)
      }),
    )
  })

  it('give a tree or a ScimError, whatever is written', () => {
    const piece = fc.constantFrom(
      'userName',
      'eq',
      '"a"',
      '(',
      ')',
      '[',
      ']',
      ' ',
      'and',
      'not',
      'pr',
      '.',
      ':',
      '\\',
      'emails',
      '"',
      '1e',
      '__proto__',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
        ),
        text => {
          for (const compatibility of ['rfc', 'entra'] as const) {
            const result = caught(() => parseFilter(text, { ...user, compatibility })) as { kind?: string; scimType?: string }
            expect(result.kind !== undefined || result.scimType === 'invalidFilter').toBe(true)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

const distinct = <T>(items: readonly T[], key: (item: T) => unknown) =>
  items.filter((item, index) => items.findIndex(other => key(other) === key(item)) === index)
const onePrimary = (items: readonly Resource[]) => {
  const first = items.find(item => item.primary === true)
  return items.map(item => (item.primary === true && item !== first ? { ...item, primary: false } : item))
}
const list = fc.array(
  fc.record(
    { value: filled, type: fc.constantFrom('work', 'home', 'other'), primary: fc.boolean() },
    { requiredKeys: ['value'] },
  ),
  { maxLength: 4 },
)
const withTypes = list.map(items =>
  onePrimary(
    distinct(
      items.map(item => ({ type: 'work', ...item })),
      item => item.type,
    ),
  ),
)
const without = list.map(items => onePrimary(distinct(items, item => `${item.type}|${item.value}`)))
const address = fc.record(
  { type: fc.constantFrom('work', 'home'), locality: filled, country: fc.constantFrom('DE', 'US'), primary: fc.boolean() },
  { requiredKeys: ['type', 'locality'] },
)
const nonEmpty = <T extends object>(arbitrary: fc.Arbitrary<T>) => arbitrary.filter(value => Object.keys(value).length > 0)
const target = fc
  .record(
    {
      title: filled,
      active: fc.boolean(),
      externalId: filled,
      name: nonEmpty(fc.record({ givenName: filled, familyName: filled }, { requiredKeys: [] })),
      emails: fc.oneof(withTypes, without),
      phoneNumbers: withTypes,
      addresses: fc.array(address, { maxLength: 3 }).map(items => onePrimary(distinct(items, item => item.type))),
      roles: without,
      [enterpriseUserSchema.id]: nonEmpty(
        fc.record(
          {
            department: filled,
            division: filled,
            manager: fc.record({ value: filled, $ref: fc.constant('../Users/1') }, { requiredKeys: ['value'] }),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  )
  .map(resource => {
    const hasExtension = enterpriseUserSchema.id in resource
    return {
      schemas: hasExtension ? [userSchema.id, enterpriseUserSchema.id] : [userSchema.id],
      id: '1',
      userName: 'kim',
      ...resource,
    }
  })
const group = fc
  .array(fc.record({ value: filled, type: fc.constantFrom('User', 'Group') }, { requiredKeys: ['value'] }), { maxLength: 5 })
  .map(members => ({ schemas: [groupSchema.id], displayName: 'g', members: distinct(members, member => member.value) }))

/** Canonical, and with values in an order of their own, since their order has no meaning. */
function comparable(resource: Resource, resourceType: ResourceTypeName): unknown {
  const normal = normalizeResource(resource, { resourceType })
  return Object.fromEntries(
    Object.entries(normal).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].sort((a, b) => (versionOf({ a }) < versionOf({ a: b }) ? -1 : 1)) : value,
    ]),
  )
}

describe('PATCH', () => {
  const cases = [
    ['User', 'default', target],
    ['User', 'compliant', target],
    ['Group', 'default', group],
    ['Group', 'compliant', group],
  ] as const

  it.each(cases)('of the difference of two resources (%s, %s) makes one into the other', (resourceType, dialect, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<Resource>, arbitrary as fc.Arbitrary<Resource>, (before, after) => {
        const kept = JSON.stringify([before, after])
        const request = diffToPatch(before, after, { resourceType, dialect })
        const result = applyPatch(before, request, { resourceType, compatibility: 'entra' })
        expect(comparable(result, resourceType), JSON.stringify(request)).toEqual(comparable(after, resourceType))
        expect(JSON.stringify([before, after])).toBe(kept)
        const again = diffToPatch(result, after, { resourceType, dialect })
        expect(again.Operations).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('with the values that are there changes nothing, in any form', () => {
    fc.assert(
      fc.property(target, fc.constantFrom('add', 'replace'), fc.constantFrom('rfc', 'entra'), (resource, op, compatibility) => {
        const { id: _id, schemas: _schemas, ...value } = resource
        const names = Object.keys(value).filter(
          name => !(Array.isArray(value[name as never]) && (value[name as never] as unknown[]).length === 0),
        )
        const operations = [{ op, value }, ...names.map(path => ({ op, path, value: value[path as never] as unknown }))]
        for (const operation of operations) {
          const options = { resourceType: 'User', compatibility } as const
          const result = applyPatch(resource, { schemas: [patchOp], Operations: [operation] }, options)
          expect(
            isEqual(normalizeResource(result, options), normalizeResource(resource, options)),
            JSON.stringify(operation),
          ).toBe(true)
        }
      }),
    )
  })

  it('never changes its input and never fails but with a ScimError', () => {
    const path = fc.oneof(
      fc.constantFrom(
        'title',
        'emails',
        'emails[type eq "work"].value',
        'emails.value',
        'name',
        'active',
        'meta',
        'id',
        'x',
        '__proto__',
        'members',
        `${enterpriseUserSchema.id}:manager`,
        enterpriseUserSchema.id,
      ),
      fc.string({ maxLength: 8 }),
    )
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('True', [], {}, [[[]]], [{ value: 'a', primary: true }], { __proto__: null, constructor: 1 }),
    )
    const operation = fc.record({ op: fc.constantFrom('add', 'replace', 'remove', 'Add'), path, value }, { requiredKeys: ['op'] })
    fc.assert(
      fc.property(target, fc.array(operation, { maxLength: 4 }), (resource, Operations) => {
        const before = JSON.stringify(resource)
        for (const compatibility of ['rfc', 'entra'] as const) {
          const request = { schemas: [patchOp], Operations }
          const result = caught(() => applyPatch(resource, request, { resourceType: 'User', compatibility }))
          if (result instanceof Error) expect(result.name, String(result.stack)).toBe('ScimError')
          expect(JSON.stringify(resource)).toBe(before)
          expect(Object.getPrototypeOf({})).toBe(Object.prototype)
          expect('polluted' in {}).toBe(false)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('paths', () => {
  it('are read again as they were written', () => {
    const inner = combined(fc.oneof(comparison(['value', 'type']), flag('primary')))
    fc.assert(
      fc.property(inner, fc.constantFrom(undefined, 'value'), (filter, sub) => {
        const path = { name: 'emails', filter, ...(sub !== undefined && { sub }) }
        expect(parsePath(formatPatchPath(path))).toEqual(path)
      }),
    )
  })
})
