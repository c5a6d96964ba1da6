import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generateCountryExpression } from '../../src/countries/index.js'
import type { Diagnostic } from '../../src/diagnostics/index.js'
import { evaluate } from '../../src/expression/index.js'
import {
  checkMapping,
  diffMappings,
  explainMapping,
  fingerprint,
  groupMappings,
  type ObjectMapping,
  profileFrom,
  profiles,
  readSynchronizationSchema,
  rowExpression,
  schemaAround,
  seedCountryExpression,
  withCountry,
} from '../../src/mapping/index.js'
import { fixtures, updating } from '../support/corpus.js'

const country = 'addresses[type eq "work"].country'
const rowOf = (mapping: ObjectMapping, target: string) =>
  mapping.attributeMappings.find(row => row.targetAttributeName === target)
const textOf = (mapping: ObjectMapping) => {
  const row = rowOf(mapping, country)
  return row && rowExpression(row)
}
const codes = (mapping: ObjectMapping, options = {}) => checkMapping(mapping, options).map(({ code }) => code)

describe('profiles', () => {
  it('code42 is the eleven rows of the article', () => {
    const rows = profiles.code42.attributeMappings.map(row => [
      row.targetAttributeName,
      row === rowOf(profiles.code42, country) ? '(country)' : rowExpression(row),
    ])
    expect(rows).toEqual([
      ['userName', '[userPrincipalName]'],
      ['active', 'Not([IsSoftDeleted])'],
      ['title', '[jobTitle]'],
      ['emails[type eq "work"].value', '[userPrincipalName]'],
      ['name.givenName', '[givenName]'],
      ['name.familyName', '[surname]'],
      ['addresses[type eq "work"].locality', '[city]'],
      ['addresses[type eq "work"].region', '[state]'],
      [country, '(country)'],
      ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', '[department]'],
      ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', '[manager]'],
    ])
    expect(profiles.code42.attributeMappings.map(row => row.matchingPriority)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(profiles.code42.attributeMappings[1]?.defaultValue).toBe('True')
    expect(profiles.code42.attributeMappings.every(row => row.flowType === 'Always')).toBe(true)
    expect(profiles.code42).toBe(profiles.code42)
  })

  it('code42-microsoft has three rows more', () => {
    const targets = (mapping: ObjectMapping) => mapping.attributeMappings.map(row => row.targetAttributeName)
    expect(targets(profiles['code42-microsoft']).filter(target => !targets(profiles.code42).includes(target))).toEqual([
      'externalId',
      'userType',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division',
    ])
    expect(profiles['code42-microsoft'].attributeMappings).toHaveLength(14)
  })

  it('the default profile has no errors and no warnings, with the group mapping', () => {
    const found = checkMapping(profiles.code42, { profile: 'code42' })
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(checkMapping(groupMappings.code42, { profile: 'code42' })).toEqual([])
  })

  it('its country expression is what the generator writes today', () => {
    const { expression } = generateCountryExpression()
    const file = fileURLToPath(new URL('../../src/mapping/profiles/default-country.generated.ts', import.meta.url))
    if (updating) writeFileSync(file, `export const defaultCountryExpression =\n  ${JSON.stringify(expression)}\n`)
    else expect(textOf(profiles.code42), 'run this test with UPDATE=1').toBe(expression)
  })

  it('its country expression gives codes for names and codes', () => {
    const text = textOf(profiles.code42) ?? ''
    const give = (value: string | null) => evaluate(text, { country: value })
    expect(['Germany', 'germany', "Côte d'Ivoire", 'US', 'us', 'Bosnia and Herzegovina', 'Türkiye', 'Nowhere'].map(give)).toEqual(
      ['DE', 'DE', 'CI', 'US', 'US', 'BA', 'TR', ''],
    )
    expect(give(null) || null).toBeNull()
    expect(text.length).toBeLessThan(9000)
  })

  it('profile make takes any schema', () => {
    const schema = readSynchronizationSchema(readFileSync(`${fixtures}mapping/schemas/hand-written.json`, 'utf8')).schema
    if (!schema) throw new Error('no schema')
    const made = profileFrom(schema, 'ours')
    expect(made.name).toBe('ours')
    expect(made.users?.scope).toBeNull()
    expect(made.groups).toBeUndefined()
    const placeHolder = { enabled: false, sourceObjectName: '', targetObjectName: 'User', attributeMappings: [] }
    expect(profileFrom(schemaAround([placeHolder, profiles.code42])).users?.attributeMappings).toHaveLength(11)
    expect(profileFrom(schemaAround([placeHolder])).users?.attributeMappings).toHaveLength(0)
    expect(
      checkMapping(schemaAround([{ ...made.users, attributeMappings: made.users?.attributeMappings ?? [] }]), {
        profile: made.users,
      }).filter(({ code }) => code === 'MAP901'),
    ).toEqual([])
  })
})

describe('country strategies', () => {
  it('the four of the article, and ours', () => {
    expect(textOf(withCountry(profiles.code42, { strategy: 'expression', expression: 'seed' }))).toBe(seedCountryExpression)
    expect(textOf(withCountry(profiles.code42, { strategy: 'expression' }))).toBe(textOf(profiles.code42))
    expect(textOf(withCountry(profiles.code42, { strategy: 'expression', expression: 'ToUpper([country], )' }))).toBe(
      'ToUpper([country], )',
    )
    expect(textOf(withCountry(profiles.code42, { strategy: 'usageLocation' }))).toBe('[usageLocation]')
    expect(textOf(withCountry(profiles.code42, { strategy: 'none' }))).toBeUndefined()
    expect(textOf(withCountry(profiles.code42, { strategy: 'directory-alpha2' }))).toBe('[country]')
    expect(textOf(withCountry(profiles.code42, { strategy: 'directory-alpha2', sourceAttribute: 'extensionAttribute1' }))).toBe(
      '[extensionAttribute1]',
    )
  })
  it('the mapping is not changed, other rows stay the same objects, and a missing row is added', () => {
    const before = JSON.stringify(profiles.code42)
    const without = withCountry(profiles.code42, { strategy: 'none' })
    expect(without.attributeMappings).toHaveLength(10)
    expect(without.attributeMappings[0]).toBe(profiles.code42.attributeMappings[0])
    expect(withCountry(without, { strategy: 'usageLocation' }).attributeMappings).toHaveLength(11)
    expect(JSON.stringify(profiles.code42)).toBe(before)
  })
  it('mistakes are refused', () => {
    expect(() => withCountry(profiles.code42, { strategy: 'expression', expression: 'Switch([country]' })).toThrow()
    expect(() => withCountry(profiles.code42, { strategy: 'guess' as 'none' })).toThrow(TypeError)
  })
})

describe('findings', () => {
  const seed = withCountry(profiles.code42, { strategy: 'expression', expression: 'seed' })

  it("the seed's mapping has exactly the findings of the reference", () => {
    // The words of the X family are the expression room's.
    const words = ({ code, message }: Diagnostic) => (code.startsWith('MAP4') ? '' : ` ${message.replace(`${country}: `, '')}`)
    expect(checkMapping(seed).map(finding => `${finding.code} ${finding.severity}${words(finding)}`)).toEqual([
      'MAP904 info userName: guests are not kept out of scope; their #EXT# name is turned back into the home address',
      'MAP405 warning',
      'MAP408 info',
      'MAP804 warning 244 alpha-2 codes give nothing or something else, for instance "AD"; so do alpha-3 codes (243)',
      'MAP805 info 5 of 249 ISO codes can never come out: AX, BQ, CI, GS, HM',
      'MAP805 info only the halves of these names are known, not the full name: Antigua and Barbuda, Bosnia and Herzegovina',
    ])
    expect(checkMapping(seed, { profile: 'code42' })).toEqual(checkMapping(seed))
  })

  it('the other strategies', () => {
    expect(codes(withCountry(profiles.code42, { strategy: 'usageLocation' }))).toEqual(['MAP904', 'MAP806'])
    expect(codes(withCountry(profiles.code42, { strategy: 'none' }), { previous: profiles.code42 })).toEqual(['MAP606', 'MAP904'])
    expect(codes(withCountry(profiles.code42, { strategy: 'directory-alpha2' }))).toEqual(['MAP904', 'MAP801'])
    expect(codes(withCountry(profiles.code42, { strategy: 'directory-alpha2' }), { directoryAlpha2: true })).toEqual(['MAP904'])
  })

  it("Microsoft's tutorial is at odds with the article", () => {
    expect(codes(profiles['code42-microsoft']).filter(code => code !== 'MAP804')).toEqual([
      'MAP904',
      'MAP404',
      'MAP902',
      'MAP902',
    ])
  })

  it('severity from the configuration, by code, rule or name', () => {
    const severity = (rules: Record<string, 'off' | 'note' | 'warn' | 'error'>) =>
      checkMapping(seed, { rules }).find(({ code }) => code === 'MAP405')?.severity
    expect(severity({ MAP405: 'error' })).toBe('error')
    expect(severity({ X05: 'note' })).toBe('info')
    expect(severity({ 'iif-tests-emptiness': 'off' })).toBeUndefined()
    expect(severity({ x06: 'off' })).toBe('warning')
  })

  it('severities go by their own names too, words nobody knows change nothing, and null is not given', () => {
    const seed = withCountry(profiles.code42, { strategy: 'expression', expression: 'seed' })
    const plain = checkMapping(seed).map(({ code, severity }) => `${code} ${severity}`)
    const settings = { C04: 'info', X05: 'warning', P04: 'loud' } as unknown as Record<string, 'note'>
    expect(checkMapping(seed, { rules: settings }).map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      plain.map(line => (line === 'MAP804 warning' ? 'MAP804 info' : line)),
    )
    const nulls = { rules: null, sampleUsers: null, profile: null, baseline: null, previous: null, targetSchema: null }
    for (const options of [null, nulls as unknown as null]) expect(checkMapping(seed, options)).toEqual(checkMapping(seed))
  })

  it('a baseline hides what is known and shows what is new, wherever the row stands', () => {
    const baseline = checkMapping(seed).map(fingerprint)
    expect(checkMapping(seed, { baseline })).toEqual([])
    const moved: ObjectMapping = { ...seed, attributeMappings: [...seed.attributeMappings].reverse() }
    expect(checkMapping(moved, { baseline })).toEqual([])
    const worse: ObjectMapping = { ...seed, flowTypes: 'Add' }
    expect(codes(worse, { baseline })).toEqual(['MAP602'])
  })

  it('paths are pointers into what was given', () => {
    const [, finding] = checkMapping(schemaAround([groupMappings.code42, seed]))
    expect(finding?.path).toBe('/synchronizationRules/0/objectMappings/1/attributeMappings/8')
  })

  it('nothing that is no mapping makes it throw', () => {
    const cyclic: Record<string, unknown> = { attributeMappings: [] }
    cyclic.self = cyclic
    for (const junk of [
      null,
      7,
      'text',
      [],
      {},
      { attributeMappings: 1 },
      { attributeMappings: [null] },
      { synchronizationRules: [{}] },
      cyclic,
    ])
      expect(checkMapping(junk as unknown as ObjectMapping).length, JSON.stringify(Object.keys(junk ?? {}))).toBeGreaterThan(0)
    for (const odd of [
      { targetAttributeName: '' },
      { targetAttributeName: 'x', source: {} },
      { targetAttributeName: 'x', source: { type: 'Function' } },
    ])
      expect(() => checkMapping({ attributeMappings: [odd] } as unknown as ObjectMapping)).not.toThrow()
  })
})

describe('differences by meaning', () => {
  const change = (mapping: ObjectMapping, target: string, extra: object): ObjectMapping => ({
    ...mapping,
    attributeMappings: mapping.attributeMappings.map(row => (row.targetAttributeName === target ? { ...row, ...extra } : row)),
  })
  const say = (a: ObjectMapping, b: ObjectMapping) =>
    diffMappings(a, b).map(({ kind, name, words }) => `${kind} ${name}: ${words}`)
  const withText = (expression: string) => withCountry(profiles.code42, { strategy: 'expression', expression })

  it('order, spacing, spelling of numbers and letter case of names do not count', () => {
    const reordered: ObjectMapping = { ...profiles.code42, attributeMappings: [...profiles.code42.attributeMappings].reverse() }
    expect(say(profiles.code42, reordered)).toEqual([])
    expect(
      say(
        withText('Switch(Mid([country], 1, 2), , "a", "A", "b", "B")'),
        withText('switch( mid([country],"1","2"),,"b","B","a","A" )'),
      ),
    ).toEqual([])
    expect(say(withText('Switch([country], , "a", "A", "a", "X")'), withText('Switch([country], , "a", "A")'))).toEqual([])
    expect(say(withText('ToLower([country], )'), withText('ToLower([country])'))).toEqual([])
    expect(say(profiles.code42, change(profiles.code42, 'title', { targetAttributeName: 'Title', flowType: null }))).toEqual([])
  })

  it('pairs, default and flow fields do', () => {
    expect(say(withText('Switch([country], , "a", "A")'), withText('Switch([country], [country], "a", "A", "b", "B")'))).toEqual([
      `changed ${country}: expression: 1 -> 2 pairs, default blank -> [country]`,
    ])
    expect(say(withText('Switch([country], , "a", "A")'), withText('Switch([country], , "a", "B")'))).toEqual([
      `changed ${country}: expression: 1 of 1 pairs differ`,
    ])
    expect(
      say(
        profiles.code42,
        change(profiles.code42, 'title', { flowType: 'ObjectAddOnly', defaultValue: 'None', matchingPriority: 2 }),
      ),
    ).toEqual(['changed title: matching none -> 2, flow Always -> ObjectAddOnly, default none -> "None"'])
    expect(say(profiles.code42, change(profiles.code42, 'title', { source: null }))).toEqual([
      'changed title: source: [jobTitle] -> none',
    ])
  })

  it('rows come and go; scope and actions change', () => {
    const without = withCountry(profiles.code42, { strategy: 'none' })
    expect(say(without, withCountry(profiles.code42, { strategy: 'usageLocation' }))).toEqual([
      `added ${country}: direct from usageLocation, always`,
    ])
    expect(say(withCountry(profiles.code42, { strategy: 'usageLocation' }), without)).toEqual([
      `removed ${country}: direct from usageLocation, always`,
    ])
    const scope = { groups: [{ name: 'a', clauses: [{ sourceOperandName: 'city', operatorName: 'IS_NOT_NULL' }] }] }
    const spelt = {
      groups: [
        { name: 'b', clauses: [{ sourceOperandName: 'city', operatorName: 'is not null', targetOperand: { values: [] } }] },
      ],
    }
    expect(say(without, { ...without, scope, flowTypes: 'Add,Update', enabled: false })).toEqual([
      'changed enabled: switched off',
      'changed flowTypes: Add, Update, Delete -> Add, Update',
      'changed scope: everybody -> 1 group, 1 clause',
    ])
    expect(say({ ...without, scope }, { ...without, scope: spelt })).toEqual([])
    expect(say(without, { ...without, scope: { categoryFilterGroups: scope.groups } })).toEqual([
      'changed scope: everybody -> 1 group, 1 clause',
    ])
    const { sourceObjectName: _, ...unnamed } = without
    expect(say(without, { ...unnamed, targetObjectName: 'User' })).toEqual([
      'changed targetObjectName: urn:ietf:params:scim:schemas:extension:enterprise:2.0:User -> User',
    ])
    const clauses = [
      { sourceOperandName: 'city', operatorName: 'EQUALS', targetOperand: { values: ['Bonn'] } },
      { sourceOperandName: 'state', operatorName: 'IS NULL' },
    ]
    const turned = clauses.map(clause => ({
      ...clause,
      sourceOperandName: clause.sourceOperandName === 'city' ? 'state' : 'city',
    }))
    const grouped = (...groups: (typeof clauses)[]) => ({
      ...without,
      scope: { groups: groups.map(list => ({ clauses: list })) },
    })
    expect(say(grouped(clauses.slice(0, 1)), grouped(turned.slice(0, 1)))).toEqual([
      'changed scope: city is "Bonn" -> state is "Bonn"',
    ])
    expect(
      say(grouped(clauses, turned.slice(1)), grouped(clauses.slice(0, 1), [...clauses.slice(1), ...turned.slice(1)])),
    ).toEqual(['changed scope: 2 groups, 3 clauses, grouped in another way'])
  })
})

it('a mapping in words', () => {
  const { summary, scope, rows } = explainMapping(profiles.code42)
  expect(summary).toBe('Synchronize Azure Active Directory Users to Code42: 11 rows for users; may create, update, delete.')
  expect(scope).toEqual(['In scope: everybody, there is no scoping filter.'])
  expect(rows[0]).toEqual({
    target: 'userName',
    words: 'userPrincipalName as it is. Asked first when looking for the account in the target.',
  })
})
