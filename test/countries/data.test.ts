import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { aliasesOf } from '../../src/countries/alias.js'
import { olympicCodes, reservedCodes, withdrawnCodes } from '../../src/countries/aliases-codes.js'
import { englishAliases } from '../../src/countries/aliases-english.js'
import { localAliases } from '../../src/countries/aliases-local.js'
import { localOfficialNames } from '../../src/countries/aliases-local-official.js'
import { officialNames } from '../../src/countries/aliases-official.js'
import { codePattern } from '../../src/countries/code-pattern.js'
import { packageDefects } from '../../src/countries/defects.js'
import { clean, exactKey } from '../../src/countries/fold.js'
import {
  countries,
  countryByAlpha2,
  countryByAlpha3,
  countryByNumeric,
  countryDiagnostics,
  isAlpha2,
  normalizeCountry,
} from '../../src/countries/index.js'
import { packageNames } from '../../src/countries/package-names.js'
import { decisions, sovereigns } from '../../src/countries/policy.js'

const tables = [decisions, officialNames, ...englishAliases, ...localAliases, ...localOfficialNames]

describe('ISO 3166-1', () => {
  it('has 249 entries, the codes of the package without XK', () => {
    const codes = (createRequire(import.meta.url)('i18n-iso-countries/codes.json') as string[][]).filter(
      ([alpha2]) => alpha2 !== 'XK',
    )
    expect(countries.map(({ alpha2, alpha3, numeric }) => [alpha2, alpha3, numeric])).toEqual(
      codes.map(row => row.slice(0, 3)).sort(),
    )
    expect(countries).toHaveLength(249)
  })

  it('every name, ISO name, alpha-2, alpha-3 and numeric code finds its entry', () => {
    for (const country of countries) {
      for (const input of [country.name, country.isoName, country.alpha2, country.alpha3, country.numeric])
        expect([input, normalizeCountry(input)?.alpha2]).toEqual([input, country.alpha2])
      expect(normalizeCountry(country.alpha2)?.name).toBe(country.name)
      expect(countryByAlpha2(country.alpha2)).toBe(country)
      expect(countryByAlpha3(country.alpha3)).toBe(country)
      expect(countryByNumeric(country.numeric)).toBe(country)
    }
  })

  it.each(['UK', 'EL', 'EU', 'XK', 'de', 'D', '', 'DEU', ' DE', 'constructor', undefined, 1])('%j is no assigned code', input =>
    expect(isAlpha2(input)).toBe(false),
  )

  it('XK counts on request', () => {
    expect(isAlpha2('XK', { userAssigned: 'XK' })).toBe(true)
    expect(countryByAlpha2('XK')).toBeUndefined()
  })

  it('one pattern holds exactly the 249 codes in at most 290 characters', () => {
    const pattern = codePattern(countries.map(({ alpha2 }) => alpha2))
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const matched = [...letters]
      .flatMap(a => [...letters].map(b => a + b))
      .filter(code => new RegExp(`^(?:${pattern})$`).test(code))
    expect(matched).toEqual(countries.map(({ alpha2 }) => alpha2))
    expect(pattern.length).toBeLessThanOrEqual(290)
  })
})

describe('our own names', () => {
  it('every code is assigned, or Kosovo, and every spelling says something', () => {
    const bad = tables
      .flatMap(table => [...aliasesOf(table)])
      .filter(({ alpha2, name }) => !isAlpha2(alpha2, { userAssigned: 'XK' }) || name.trim() === '' || name.includes('|'))
    expect(bad).toEqual([])
    for (const code of [...reservedCodes.values(), ...withdrawnCodes.values(), ...olympicCodes.values()])
      expect(isAlpha2(code, { userAssigned: 'XK' })).toBe(true)
    for (const [territory, state] of sovereigns) expect(isAlpha2(territory) && isAlpha2(state)).toBe(true)
  })

  it('no spelling stands for two countries', () => {
    const seen = new Map<string, string>()
    const clashes: string[] = []
    for (const { alpha2, name } of tables.flatMap(table => [...aliasesOf(table)])) {
      const key = exactKey(clean(name))
      const known = seen.get(key)
      if (known !== undefined && known !== alpha2) clashes.push(`${name}: ${known} ${alpha2}`)
      seen.set(key, known ?? alpha2)
    }
    expect(clashes).toEqual([])
  })

  it('every spelling gives its code', () => {
    const lost = tables
      .flatMap(table => [...aliasesOf(table)])
      .filter(({ alpha2, name }) => normalizeCountry(name, { userAssigned: 'XK' })?.alpha2 !== alpha2)
      .map(({ alpha2, name, language }) => `${language} ${alpha2} ${name}: ${normalizeCountry(name)?.alpha2}`)
    expect(lost).toEqual([])
  })
})

describe('the package', () => {
  it('still has every defect that is listed', () => {
    for (const { language, alpha2, name } of packageDefects) expect([packageNames.get(language)?.[alpha2]].flat()).toContain(name)
  })

  it('gives no wrong answer and few missing ones', () => {
    const defects = new Set(packageDefects.map(({ language, alpha2, name }) => `${language} ${alpha2} ${name}`))
    const wrong: string[] = []
    const missing: string[] = []
    for (const [language, table] of packageNames)
      for (const [alpha2, names] of Object.entries(table))
        for (const name of [names].flat()) {
          if (defects.has(`${language} ${alpha2} ${name}`)) continue
          const found = normalizeCountry(name, { userAssigned: 'XK' })?.alpha2
          if (found === undefined) missing.push(`${language} ${alpha2} ${name}`)
          else if (found !== alpha2) wrong.push(`${language} ${alpha2} ${name}: ${found}`)
        }
    // "Nga" is Nigeria's alpha-3 code, and codes come first.
    expect(wrong).toEqual(['vi RU Nga: NG'])
    // Irish "S.A." and Welsh "DU" are among the missing: two letters are a code or nothing.
    expect(missing.length, missing.join('; ')).toBeLessThanOrEqual(27)
  })
})

describe('findings', () => {
  it('have a code each, of this room, with words', () => {
    expect(new Set(countryDiagnostics.map(({ code }) => code)).size).toBe(countryDiagnostics.length)
    for (const { code, kind, explain } of countryDiagnostics) {
      expect(code).toMatch(/^CTY\d{3}$/)
      expect(kind).toBe('country')
      expect(explain.length).toBeGreaterThan(40)
    }
  })
})
