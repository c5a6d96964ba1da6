import { describe, expect, it } from 'vitest'
import { matches, parseFilter, ScimError } from '../../src/scim/index.js'
import { filterCases } from './corpus.js'
import { caught } from './support.js'

const cases = filterCases()

describe('filter corpus', () => {
  it('holds at least 150 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  it.each(cases)('$section $tag: $filter is $verdict', ({ verdict, filter, resource, options }) => {
    const result = caught(() => matches(filter, resource, options))
    if (!verdict.startsWith('SCM')) return expect(result).toBe(verdict === 'true')
    expect(result).toBeInstanceOf(ScimError)
    expect({ ...(result as ScimError) }).toMatchObject({ status: 400, scimType: 'invalidFilter', diagnostic: { code: verdict } })
  })
})

describe('limits of filters', () => {
  const user = { resourceType: 'User' } as const

  it.each([200, 300])('reads %i terms', count => {
    const text = Array.from({ length: count }, (_, index) => `userName eq "user${index}@example.com"`).join(' or ')
    expect(matches(text, { userName: `user${count - 1}@example.com` }, user)).toBe(true)
    expect(matches(text, { userName: 'nobody@example.com' }, user)).toBe(false)
  })

  it.each([
    ['SCM102', `userName eq "${'x'.repeat(32_768)}"`],
    ['SCM103', `${'('.repeat(65)}title pr${')'.repeat(65)}`],
    ['SCM103', `${'not('.repeat(100)}title pr${')'.repeat(100)}`],
    ['SCM103', '('.repeat(16_000)],
    ['SCM101', ''],
    ['SCM101', '   '],
  ])('refuses with %s what is too long, too deep or empty', (code, text) => {
    expect(caught(() => parseFilter(text, user))).toMatchObject({ scimType: 'invalidFilter', status: 400, diagnostic: { code } })
  })

  it('allows 64 levels', () => {
    expect(matches(`${'('.repeat(64)}title pr${')'.repeat(64)}`, { title: 'x' }, user)).toBe(true)
  })

  it('points at the place', () => {
    const error = caught(() => parseFilter('title pr and userName is "x"', user)) as ScimError
    expect(error.diagnostic.span).toEqual({ start: 22, end: 24 })
  })
})

describe('a parsed filter', () => {
  it('remembers what it was parsed for', () => {
    const filter = parseFilter('active eq "True"', { resourceType: 'User', compatibility: 'entra' })
    expect(matches(filter, { active: true })).toBe(true)
  })

  it('follows other options when they are given', () => {
    const filter = parseFilter('active eq "True"', { resourceType: 'User', compatibility: 'entra' })
    expect(caught(() => matches(filter, { active: true }, { resourceType: 'User' }))).toMatchObject({ scimType: 'invalidFilter' })
  })

  it('reads attributes of a resource whatever their case', () => {
    expect(matches('name.givenName eq "kim"', { NAME: { GIVENname: 'Kim' } }, { resourceType: 'User' })).toBe(true)
  })

  it('judges a resource of unknown type at the root by every type', () => {
    expect(matches('userName eq "kim"', { userName: 'kim' })).toBe(true)
    expect(matches('members.value eq "1"', { members: [{ value: '1' }] })).toBe(true)
  })
})
