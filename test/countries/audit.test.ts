import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  auditCountryExpression,
  compareCountryExpressions,
  countries,
  countryDiagnostics,
  generateCountryExpression,
  seedExpression,
} from '../../src/countries/index.js'
import { fixtures, readCorpus, updateBlock, updating } from '../support/corpus.js'

const cases = readCorpus('countries').filter(({ file }) => file.endsWith('audit.md'))

describe('fixtures/countries/audit.md', () => {
  it.each(cases.map(item => [item.title, item] as const))('%s', (_, item) => {
    const file = item.block('file')
    const text =
      file === undefined ? (item.block('expr') ?? '') : readFileSync(join(fixtures, 'countries', file.trim()), 'utf8').trimEnd()
    const audit = auditCountryExpression(text)
    const facts = item.json('facts') as Record<string, unknown> | undefined
    if (facts) expect({ ...audit, codes: audit.codes.length }, item.place).toMatchObject(facts)
    const findings = audit.diagnostics
      // What the language itself says is the expression room's business; here it counts that it is passed on.
      .map(({ code, span }) => (code.startsWith('EXP') ? 'EXP' : `${code}${span ? ` ${text.slice(span.start, span.end)}` : ''}`))
      .join('\n')
    if (item.block('findings') === undefined) return
    if (updating && findings !== item.block('findings')) updateBlock(item, 'findings', findings)
    else expect(findings, item.place).toBe(item.block('findings'))
  })
})

describe('alpha-3 codes in the source', () => {
  const codesOf = (text: string) => auditCountryExpression(text).diagnostics.map(({ code }) => code)

  it('are CTY214 where alpha-2 codes come through and they do not', () => {
    expect(codesOf('ToUpper([country])')).toContain('CTY214')
    expect(codesOf(generateCountryExpression().expression)).toContain('CTY214')
  })

  it('are no finding where they come through', () => {
    expect(codesOf(generateCountryExpression({ passThrough: 'alpha3' }).expression)).not.toContain('CTY214')
  })
})

describe('the seed', () => {
  const audit = auditCountryExpression(seedExpression)

  it('loses values that already are codes', () => {
    for (const input of ['US', 'us', 'GB', 'DE', 'USA', '840']) expect(audit.lostInputs).toContain(input)
    expect(audit.lostInputs.filter(input => /^[A-Z]{2}$/.test(input))).toHaveLength(249)
  })

  it('misses 31 of the 249 ISO short names and the names in daily use', () => {
    const missing = new Set(audit.missingNames)
    expect(countries.filter(({ isoName }) => missing.has(isoName)).length).toBeGreaterThanOrEqual(31)
    for (const name of [
      'USA',
      'UK',
      'U.S.',
      'United States of America',
      'Great Britain',
      'England',
      'UAE',
      'Czechia',
      'North Korea',
      'Laos',
      'Syria',
      'Brunei',
      'Macau',
      'Vatican City',
      'Ivory Coast',
      'Burma',
      'St. Lucia',
      'Hong Kong SAR',
      'Congo (DRC)',
    ])
      expect(audit.missingNames).toContain(name)
  })

  it('has out-of-date names', () => {
    expect(audit.outdated).toContainEqual({ key: 'swaziland', current: 'Eswatini' })
    expect(audit.outdated).toContainEqual({ key: 'cape verde', current: 'Cabo Verde' })
  })
})

describe('what we generate', () => {
  it.each([
    {},
    { shape: 'seed' },
    { passThrough: 'alpha3' },
    { onUnknown: 'DE' },
    { nullGuard: 'iif' },
    { aliases: 'official' },
  ] as const)('%j has no error', options => {
    const { diagnostics, missingCodes, lostInputs } = auditCountryExpression(generateCountryExpression(options).expression)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(missingCodes).toEqual([])
    expect(lostInputs.filter(input => /^[A-Za-z]{2}$/.test(input))).toEqual([])
  })

  it('an expression over the limit is audited like any other', () => {
    const { expression } = generateCountryExpression({ shape: 'seed', aliases: 'official', maximumLength: 20_000 })
    const { missingCodes, missingNames, lostInputs, diagnostics } = auditCountryExpression(expression)
    expect([missingCodes.length, missingNames.length > 0, lostInputs.includes('DEU'), lostInputs.includes('US')]).toEqual([
      0,
      true,
      true,
      false,
    ])
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['EXP117', 'CTY301'])
  })

  it('the length is warned about from 9,000 characters', () => {
    const codes = auditCountryExpression(generateCountryExpression({ aliases: 'official' }).expression).diagnostics.map(
      ({ code }) => code,
    )
    expect(codes).toContain('CTY302')
    expect(auditCountryExpression(`${seedExpression}${' '.repeat(5_000)}`).diagnostics.map(({ code }) => code)).toContain(
      'CTY301',
    )
  })
})

describe('comparison', () => {
  it('of the seed with ours: what it misses, and nothing that works is lost', () => {
    const { missingCodes, missingNames, ambiguous, lostInputs, regressions } = compareCountryExpressions(seedExpression)
    expect(missingCodes).toEqual(['AX', 'BQ', 'CI', 'GS', 'HM'])
    expect(missingNames.length).toBeGreaterThan(80)
    expect(ambiguous).toContain('korea')
    expect(lostInputs).toContain('US')
    expect(regressions).toEqual([])
  })

  it('of an expression with itself: nothing', () => {
    expect(compareCountryExpressions(seedExpression, seedExpression)).toMatchObject({
      missingCodes: [],
      missingNames: [],
      lostInputs: [],
      differences: [],
    })
  })

  it('finds what a change would lose', () => {
    const { regressions } = compareCountryExpressions('Switch([c], , "Alemania", "DE")')
    expect(regressions).toEqual([{ input: 'Alemania', before: 'DE', after: '' }])
  })
})

describe('the examples of the findings', () => {
  const told = countryDiagnostics.flatMap(({ code, examples }) => (examples ? [{ code, ...examples }] : []))

  it.each(told)('$code', ({ code, wrong, right }) => {
    expect(auditCountryExpression(wrong).diagnostics.map(finding => finding.code)).toContain(code)
    expect(auditCountryExpression(right).diagnostics.map(finding => finding.code)).not.toContain(code)
  })
})

describe('anything', () => {
  it.each([
    '',
    ' ',
    '[country]',
    '"DE"',
    'ToUpper([country])',
    '((((',
    'Switch()',
    'Nope([a])',
    '\u0000',
    'Switch([a], , "x", [b])',
    'IIF(',
    '1 = 2',
  ])('%j does not throw', text => {
    const audit = auditCountryExpression(text)
    expect(audit.codes.length + audit.missingCodes.length).toBe(249)
  })
})
