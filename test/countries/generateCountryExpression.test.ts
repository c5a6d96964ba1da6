import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditCountryExpression,
  CountryExpressionError,
  countries,
  type GenerateCountryExpressionOptions,
  generateCountryExpression,
  isAlpha2,
  seedExpression,
} from '../../src/countries/index.js'
import { seedPairs } from '../../src/countries/seed-expression.js'
import { check, compile, parse } from '../../src/expression/index.js'
import { fixtures } from '../support/corpus.js'

const run = (options: GenerateCountryExpressionOptions) => {
  const compiled = compile(generateCountryExpression(options).expression)
  return (country: string | null) => compiled.evaluate({ country })
}
const codesOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof CountryExpressionError) return error.diagnostics.map(({ code }) => code)
    throw error
  }
  return []
}

describe('the seed', () => {
  it('is the published text', () => {
    expect(seedExpression).toBe(readFileSync(join(fixtures, 'countries/country-switch.expr'), 'utf8').trimEnd())
    expect(seedPairs).toHaveLength(258)
    expect(new Set(seedPairs.map(([, alpha2]) => alpha2)).size).toBe(244)
  })

  it.each(['compact', 'seed'] as const)('every key keeps its code in the %s shape, whatever the aliases', shape => {
    for (const aliases of ['minimal', 'common', 'official'] as const) {
      const answer = run({ shape, aliases })
      expect(seedPairs.filter(([key, alpha2]) => answer(key) !== alpha2)).toEqual([])
    }
  })
})

describe('the compact shape', () => {
  const made = generateCountryExpression()
  const answer = run({})

  it('holds all 249 codes with alpha-2 pass-through in 6,500 characters', () => {
    expect(made.codes).toEqual(countries.map(({ alpha2 }) => alpha2))
    expect(made.length).toBe(made.expression.length)
    expect(made.length).toBeLessThanOrEqual(6_500)
    expect(made.dropped).toEqual([])
    expect(check(made.expression).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('recognises over 98 % of everyday English names, and no name wrongly', () => {
    const { missingNames, diagnostics } = auditCountryExpression(made.expression)
    expect(missingNames.length / 323).toBeLessThan(0.02)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const wrong = countries.flatMap(({ alpha2, name, isoName }) =>
      [name, isoName].filter(item => ![alpha2, ''].includes(String(answer(item)))),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['US', 'US'],
    ['us', 'US'],
    [' us ', 'US'],
    ['US\n', 'US'],
    ['U.S.A.', 'US'],
    ['The Republic of the Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Republic of China', 'TW'],
    ['China, Republic of', ''],
    ["People's Republic of China", 'CN'],
    ['Republic of Korea', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['St. Kitts & Nevis', 'KN'],
    ['CURAÇAO', 'CW'],
    ['Türkiye ', 'TR'],
    ['Áo', ''],
    ['Atlantis', ''],
    ['N/A', ''],
    ['UK', 'GB'],
    ['EU', ''],
    ['US\nUS', ''],
    ['x\nUS', ''],
    ['日本', ''],
    ['Niger State', ''],
    ['United', ''],
    ['Cook', ''],
    ['', ''],
    [null, ''],
  ])('%j gives %j', (input, expected) => expect(answer(input)).toBe(expected))

  it('shorter sets of codes give shorter expressions and let only their own codes through', () => {
    const some = generateCountryExpression({ only: ['DE', 'FR'] })
    expect(some.codes).toEqual(['DE', 'FR'])
    expect(some.length).toBeLessThan(300)
    const only = run({ only: ['DE', 'FR'] })
    expect([only('Germany'), only('fr'), only('Spain'), only('ES')]).toEqual(['DE', 'FR', '', ''])
  })
})

describe('blanks and small words', () => {
  it('the alpha-3 code AND may have blanks around it, as the others', () => {
    const answer = run({ passThrough: 'alpha3' })
    expect([answer(' AND '), answer('and'), answer(' USA ')]).toEqual(['AD', 'AD', 'US'])
  })

  it('a field of blanks is no unknown country', () => {
    const answer = run({ onUnknown: 'US' })
    expect([answer(null), answer(''), answer('  '), answer('Atlantis')]).toEqual(['', '', '', 'US'])
  })
})

describe('fewer characters than all names need', () => {
  it('nothing is left out that would fit, and what is left out makes up the difference', () => {
    const full = generateCountryExpression({ aliases: 'official', maximumLength: 20_000 })
    for (let maximumLength = full.length; maximumLength > 5_300; maximumLength -= 173) {
      const made = generateCountryExpression({ aliases: 'official', maximumLength })
      const spare = maximumLength - made.length
      expect(spare).toBeGreaterThanOrEqual(0)
      expect(made.dropped.filter(({ cost }) => cost <= spare)).toEqual([])
      expect(made.length + made.dropped.reduce((sum, { cost }) => sum + cost, 0)).toBe(full.length)
    }
  })
})

describe('more characters than the service takes', () => {
  it('nothing is left out and the proof runs', () => {
    const options = { shape: 'seed', aliases: 'official', passThrough: 'alpha3' } as const
    const made = generateCountryExpression({ ...options, maximumLength: 20_000 })
    expect(made.length).toBeGreaterThan(10_000)
    expect(made.dropped).toEqual([])
    expect(generateCountryExpression(options).dropped.length).toBeGreaterThan(200)
  })
})

describe('the seed shape', () => {
  it('reads like the article', () => {
    const { expression, length } = generateCountryExpression({ shape: 'seed' })
    expect(expression.startsWith('IIF(IsNull([country]), "", Switch(ToLower([country], ), Replace(')).toBe(true)
    expect(expression).toContain(', "eswatini", "SZ"')
    expect(expression).toContain(', "swaziland", "SZ"')
    expect(length).toBeLessThan(10_000)
    expect(generateCountryExpression({ shape: 'seed', passThrough: 'none' }).expression).toMatch(
      /^IIF\(IsNull\(\[country\]\), "", Switch\(ToLower\(\[country\], \), , "afghanistan", "AF", /,
    )
  })

  it('is without the findings of the seed', () => {
    const { missingCodes, invalidCodes, unreachableKeys, outdated } = auditCountryExpression(
      generateCountryExpression({ shape: 'seed' }).expression,
    )
    expect({ missingCodes, invalidCodes, unreachableKeys, outdated }).toEqual({
      missingCodes: [],
      invalidCodes: [],
      unreachableKeys: [],
      outdated: [],
    })
  })
})

describe('options', () => {
  it('aliases: minimal, common, official know more and more', () => {
    const keys = (['minimal', 'common', 'official'] as const).map(aliases => generateCountryExpression({ aliases }).keys.length)
    expect(keys).toEqual([...keys].sort((a, b) => a - b))
    expect(new Set(keys).size).toBe(3)
    expect(run({ aliases: 'official' })('Hashemite Kingdom of Jordan')).toBe('JO')
  })

  it('passThrough: none, alpha2, alpha3', () => {
    expect(run({ passThrough: 'none' })('DE')).toBe(null)
    for (const shape of ['compact', 'seed'] as const) {
      const answer = run({ passThrough: 'alpha3', shape })
      const lost = countries.filter(
        ({ alpha2, alpha3 }) => ![alpha2, alpha3, alpha3.toLowerCase()].every(input => answer(input) === alpha2),
      )
      expect(lost.map(({ alpha3 }) => alpha3)).toEqual([])
    }
  })

  it('nullGuard: a "" key or IsNull', () => {
    expect(generateCountryExpression({ nullGuard: 'switch-key' }).expression).toContain(',"","",')
    expect(generateCountryExpression({ nullGuard: 'iif' }).expression.startsWith('IIF(IsNull([country]),"",Switch(')).toBe(true)
    for (const nullGuard of ['switch-key', 'iif'] as const) expect(run({ nullGuard })(null)).toBe('')
  })

  it.each(['compact', 'seed'] as const)('onUnknown in the %s shape: blank, keep, a code', shape => {
    for (const passThrough of ['none', 'alpha2', 'alpha3'] as const) {
      expect(run({ shape, passThrough, onUnknown: 'keep' })('Atlantis')).toBe('Atlantis')
      expect(run({ shape, passThrough, onUnknown: 'keep' })('日本')).toBe('日本')
      const answer = run({ shape, passThrough, onUnknown: 'DE' })
      expect([answer('Atlantis'), answer('日本'), answer('France'), answer(''), answer(null)]).toEqual(['DE', 'DE', 'FR', '', ''])
    }
  })

  it('extra names come as pairs, objects or a record', () => {
    for (const extra of [[['Frankreich', 'FR']], [{ name: 'Frankreich', alpha2: 'fr' }], { Frankreich: 'FR' }] as const)
      expect(run({ extra: extra as NonNullable<GenerateCountryExpressionOptions['extra']> })('frankreich')).toBe('FR')
  })

  it('names: older, short and local sets in place of the common ones', () => {
    const answer = run({ names: ['current', 'older', 'short', 'local:de'] })
    expect([answer('Zaire'), answer('D.R.C.'), answer('Frankreich'), answer('Österreich')]).toEqual(['CD', 'CD', 'FR', 'AT'])
    expect(run({ names: ['current'] })('Frankreich')).toBe('')
    expect(run({ shape: 'seed', names: ['local:ja'], passThrough: 'none' })('ドイツ')).toBe('DE')
    expect(run({ names: ['local:vi'] })('Đức')).toBe('')
  })

  it.each('cs de es fi fr hu id nl pl pt tr vi'.split(' '))('names of language %s keep every seed key', language => {
    const answer = run({ names: [`local:${language}`] })
    expect(seedPairs.filter(([key, alpha2]) => answer(key) !== alpha2)).toEqual([])
  })

  it('source: any attribute', () => {
    const { expression } = generateCountryExpression({ source: 'extension_co', only: ['DE'] })
    expect(compile(expression).attributes).toEqual(['extension_co'])
  })

  it('Kosovo on request', () => {
    expect(generateCountryExpression().codes).not.toContain('XK')
    const answer = run({ userAssigned: 'XK' })
    expect([answer('Kosovo'), answer('xk')]).toEqual(['XK', 'XK'])
  })
})

describe('the budget', () => {
  it('leaves out the least important names first and says what each would cost', () => {
    const all = generateCountryExpression({ aliases: 'official' })
    const fewer = generateCountryExpression({ aliases: 'official', maximumLength: 8_000 })
    expect(fewer.length).toBeLessThanOrEqual(8_000)
    expect(fewer.codes).toEqual(all.codes)
    expect(all.length - fewer.length).toBe(fewer.dropped.reduce((sum, { cost }) => sum + cost, 0))
    expect(fewer.dropped.some(({ tier }) => tier === 'official')).toBe(true)
    expect(fewer.dropped.some(({ tier }) => tier === 'seed' || tier === 'everyday')).toBe(false)
  })

  it('refuses when nothing more can be left out', () => {
    expect(codesOf(() => generateCountryExpression({ maximumLength: 3_000 }))).toEqual(['CTY402'])
  })
})

describe('refusals', () => {
  it.each<[string, GenerateCountryExpressionOptions, string]>([
    ['an extra name of another country', { extra: [['germany', 'FR']] }, 'CTY401'],
    ['two names that the normalisation makes one', { extra: [['The Republic of Georgia', 'GS']] }, 'CTY401'],
    ['a name of which nothing is left', { extra: [['日本', 'JP']] }, 'CTY401'],
    ['an unassigned code', { extra: [['england', 'UK']] }, 'CTY403'],
    ['an unassigned code in only', { only: ['UK'] }, 'CTY403'],
    ['no code', { only: [] }, 'CTY403'],
    ['a source that breaks out of its brackets', { source: 'country]), [x' }, 'CTY403'],
    ['a name that takes the place of a code', { extra: [['de', 'FR']] }, 'CTY404'],
    ['a word that is no pass-through', { passThrough: 'alpha4' as never }, 'CTY403'],
    ['a budget that is no number', { maximumLength: Number.NaN }, 'CTY403'],
    ['a set of names that is none', { names: ['newer' as never] }, 'CTY403'],
    ['a language without names', { names: ['local:tlh'] }, 'CTY403'],
    ['an unknown code', { onUnknown: 'XX' }, 'CTY403'],
    ['a pair without a code', { extra: [['x']] as never }, 'CTY403'],
  ])('%s', (_, options, code) => expect(codesOf(() => generateCountryExpression(options))).toContain(code))

  it('a name in another script is fine in the seed shape', () => {
    expect(run({ shape: 'seed', extra: [['日本', 'JP']] })('日本')).toBe('JP')
  })
})

describe('laws', () => {
  const options = fc.record(
    {
      shape: fc.constantFrom('compact' as const, 'seed' as const),
      aliases: fc.constantFrom('minimal' as const, 'common' as const, 'official' as const),
      passThrough: fc.constantFrom('none' as const, 'alpha2' as const, 'alpha3' as const),
      nullGuard: fc.constantFrom('switch-key' as const, 'iif' as const),
      onUnknown: fc.constantFrom('blank', 'DE'),
      only: fc
        .subarray(
          countries.map(({ alpha2 }) => alpha2),
          { minLength: 1 },
        )
        .map(codes => [...codes, 'DE']),
      maximumLength: fc.constantFrom(10_000, 9_900),
    },
    { requiredKeys: [] },
  )
  const inputs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...countries.flatMap(({ alpha2, alpha3, name, numeric }) => [
        alpha2,
        alpha2.toLowerCase(),
        ` ${alpha2}`,
        `${alpha2}\n`,
        alpha3,
        name,
        `${name}\n${name}`,
        numeric,
      ]),
    ),
    fc.string({ minLength: 2, maxLength: 3 }),
  )

  it('every generated expression parses, stays in budget and never answers a non-code', () => {
    fc.assert(
      fc.property(options, fc.array(inputs, { minLength: 20, maxLength: 40 }), (chosen, texts) => {
        const made = generateCountryExpression(chosen)
        expect(parse(made.expression).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(made.length).toBeLessThanOrEqual(chosen.maximumLength ?? 10_000)
        const compiled = compile(made.expression)
        for (const country of texts) {
          const value = compiled.evaluate({ country }) ?? ''
          expect(
            value === '' || (isAlpha2(value) && made.codes.includes(String(value))),
            `${JSON.stringify(country)} gives ${JSON.stringify(value)}`,
          ).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the same options give the same text', () => {
    expect(generateCountryExpression().expression).toBe(generateCountryExpression().expression)
  })
})

describe('names of the caller', () => {
  it('may be the very words the proof uses as strangers', () => {
    const { expression } = generateCountryExpression({ only: ['DE', 'FR'], extra: [['Atlantis', 'DE']] })
    expect(compile(expression).evaluate({ country: 'ATLANTIS' })).toBe('DE')
    const other = generateCountryExpression({ only: ['DE', 'FR'], extra: [['N/A', 'FR']] })
    expect(compile(other.expression).evaluate({ country: 'n/a' })).toBe('FR')
  })

  it.each([[5], [[null]], [[['x']]], [['DE']]])('%j are refused with CTY403', extra => {
    const refused = () => generateCountryExpression({ extra: extra as never })
    expect(refused).toThrow(CountryExpressionError)
    try {
      refused()
    } catch (error) {
      expect((error as CountryExpressionError).diagnostics[0]?.code).toBe('CTY403')
    }
  })
})
