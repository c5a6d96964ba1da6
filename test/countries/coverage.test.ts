import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/countries/index.js'

const users = [
  { country: 'Germany', usageLocation: 'DE', c: 'DE' },
  { country: 'Germany', usageLocation: 'AT' },
  { country: 'US', c: 'US' },
  { country: 'usa ' },
  { country: 'Germny' },
  { country: 'germny' },
  { country: 'Korea', usageLocation: 'KR' },
  { country: 'Yugoslavia' },
  { country: null },
  {},
]
const report = coverage(users)
const strategy = (name: string) => report.strategies.find(item => item.strategy === name)

describe('coverage of a user export', () => {
  it('counts matched, empty and unmatched users', () => {
    expect(report).toMatchObject({ users: 10, empty: 2, matched: 5 })
    expect([...report.codes]).toEqual([
      ['DE', 2],
      ['US', 2],
      ['KR', 1],
    ])
  })

  it('lists unmatched values with counts and suggestions, most frequent first', () => {
    expect(report.unmatched).toEqual([
      { value: 'Germny', count: 2, suggestion: { alpha2: 'DE', name: 'Germany' } },
      { value: 'Yugoslavia', count: 1 },
    ])
  })

  it('lists ambiguous values with the answer they get', () => {
    expect(report.ambiguous.map(({ value, alpha2 }) => [value, alpha2])).toEqual([
      ['Korea', 'KR'],
      ['Yugoslavia', undefined],
    ])
  })

  it("puts the article's four options and ours side by side", () => {
    expect(report.strategies.map(({ strategy, covered, different, invalid }) => [strategy, covered, different, invalid])).toEqual(
      [
        ['expression', 3, 0, 0],
        ['usageLocation', 3, 1, 0],
        ['none', 0, 0, 0],
        ['directory-alpha2', 2, 0, 6],
        ['generated', 5, 0, 0],
      ],
    )
    expect(strategy('generated')?.share).toBe(0.5)
  })

  it('measures a given expression beside them', () => {
    const { strategies } = coverage(users, { expression: 'Switch([country], , "Germny", "DE")' })
    expect(strategies.at(-1)).toMatchObject({ strategy: 'given', covered: 1 })
  })

  it('reports unmatched values and blanks', () => {
    expect(report.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['CTY501', 'warning'],
      ['CTY502', 'warning'],
    ])
    expect(coverage([{ country: 'France' }]).diagnostics).toEqual([])
  })

  it('reads own members only, takes any attribute, and an empty export', () => {
    expect(coverage([Object.create({ country: 'Germany' })]).empty).toBe(1)
    expect(coverage([{ __proto__: null, co: 'Germany' }], { attribute: 'co' }).matched).toBe(1)
    expect(coverage([])).toMatchObject({ users: 0, matched: 0, unmatched: [] })
    expect(coverage([]).strategies.every(({ share }) => share === 0)).toBe(true)
  })
})
