import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countries, normalizeCountry } from '../../src/countries/index.js'
import { fixtures } from '../support/corpus.js'

const linesOf = (file: string) => readFileSync(join(fixtures, 'countries', file), 'utf8').split('\n')
const spellings = linesOf('spellings.txt')
  .filter(line => /^[A-Z]{2} /.test(line))
  .flatMap(line =>
    line
      .slice(3)
      .split(' | ')
      .map(name => [name, line.slice(0, 2)] as const),
  )
const strangers = linesOf('not-countries.txt')
  .filter(line => line !== '' && !/^#+ /.test(line))
  .flatMap(line => line.split(' | '))

/** How the same name arrives from forms, spreadsheets and other systems. */
const variants: Readonly<Record<string, (name: string) => string>> = {
  'upper case': name => name.toUpperCase(),
  'lower case': name => name.toLowerCase(),
  'blanks around': name => `  ${name} `,
  'double blanks': name => name.replaceAll(' ', '  '),
  'no-break blanks': name => name.replaceAll(' ', '\u00a0'),
  'no accents': name => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  decomposed: name => name.normalize('NFD'),
  quoted: name => `"${name}"`,
  'a full stop': name => `${name}.`,
  'an article': name => `The ${name}`,
  'an ampersand': name => name.replace(' and ', ' & '),
  'St.': name => name.replace('Saint ', 'St. '),
  'its code in brackets': name => `${name} (${normalizeCountry(name)?.alpha2})`,
}

describe('spellings', () => {
  it(`all of ${spellings.length} list and everyday spellings`, () => {
    expect(spellings.length).toBeGreaterThan(480)
    const wrong = spellings.filter(([name, alpha2]) => normalizeCountry(name)?.alpha2 !== alpha2)
    expect(wrong.map(([name, alpha2]) => `${alpha2} ${name}: ${normalizeCountry(name)?.alpha2}`)).toEqual([])
  })

  it.each(Object.entries(variants))('ISO and everyday names with %s', (_, vary) => {
    const wrong = countries
      .flatMap(({ alpha2, name, isoName }) => [name, isoName].map(item => [vary(item), alpha2] as const))
      // "The" in front of a bracketed article and a code behind a bracket are nobody's spellings.
      .filter(([text]) => !/[([].*[([]/.test(text))
      .filter(([text, alpha2]) => normalizeCountry(text)?.alpha2 !== alpha2)
    expect(wrong).toEqual([])
  })

  it('names with a comma turned round', () => {
    const turned = spellings.flatMap(([name, alpha2]) => {
      const formal = /^((?:\w+ )*(?:Republic|Kingdom|State|Commonwealth) of)( the)? (.+)$/.exec(name)
      return formal ? [[`${formal[3]}, ${formal[1]}${formal[2] ?? ''}`, alpha2] as const] : []
    })
    expect(turned.length).toBeGreaterThan(120)
    expect(turned.filter(([name, alpha2]) => normalizeCountry(name)?.alpha2 !== alpha2)).toEqual([])
  })
})

describe('languages', () => {
  // Norwegian twice, Serbian and Chinese in both scripts: what browsers and Windows offer most.
  const tags =
    'en fr es de it pt nl sv da nb fi pl cs sk sl hr sr bg ro hu el tr ru uk be lt lv et ar he fa hi bn ta th vi id ms ja ko zh zh-Hant ca eu gl af sw ka hy az te gu kn pa si my lo or ne'.split(
      ' ',
    )

  it(`CLDR names in ${tags.length} languages: 99.5 % right, none wrong`, () => {
    let total = 0
    const missing: string[] = []
    const wrong: string[] = []
    for (const tag of tags) {
      const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
      for (const { alpha2 } of countries) {
        const name = names.of(alpha2)
        if (name === undefined || name === alpha2) continue
        total++
        const found = normalizeCountry(name)?.alpha2
        if (found === undefined) missing.push(`${tag} ${alpha2} ${name}`)
        else if (found !== alpha2) wrong.push(`${tag} ${alpha2} ${name}: ${found}`)
      }
    }
    expect(total).toBeGreaterThan(14_000)
    // Vietnamese for Russia is "Nga", which is also Nigeria's alpha-3 code: codes come first (rule 2).
    expect(wrong).toEqual(['vi RU Nga: NG'])
    expect(missing.length / total, missing.slice(0, 20).join('; ')).toBeLessThan(0.005)
  })
})

describe('what is no country', () => {
  it(`none of ${strangers.length} answers`, () => {
    expect(strangers.length).toBeGreaterThan(400)
    expect(strangers.filter(text => normalizeCountry(text)).map(text => `${text}: ${normalizeCountry(text)?.alpha2}`)).toEqual([])
  })

  it('nor with fuzzy matching', () => {
    const found = strangers.filter(text => normalizeCountry(text, { fuzzy: true }))
    expect(found.map(text => `${text}: ${normalizeCountry(text, { fuzzy: true })?.alpha2}`)).toEqual([])
  })
})

describe('typing mistakes', () => {
  /** Every swap of neighbours, and a dropped and a doubled letter at every place but the first. */
  function* mistakes(name: string): Generator<string> {
    for (let at = 1; at < name.length; at++) {
      yield name.slice(0, at) + name.slice(at + 1)
      yield name.slice(0, at) + name.charAt(at) + name.slice(at)
      if (at + 1 < name.length) yield name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
    }
  }

  it('over 90 % are found with fuzzy, and a wrong answer is always another real name', () => {
    let total = 0
    let right = 0
    const wrong: string[] = []
    for (const { alpha2, name } of countries.filter((_, at) => at % 3 === 0))
      for (const typed of mistakes(name)) {
        if (typed === name) continue
        total++
        const found = normalizeCountry(typed, { fuzzy: true })
        if (found?.alpha2 === alpha2) right++
        else if (found) wrong.push(`${name} ${typed} ${found.alpha2} ${found.matched}`)
      }
    expect(total).toBeGreaterThan(2_000)
    expect(right / total).toBeGreaterThan(0.95)
    expect(wrong.filter(text => text.endsWith('fuzzy'))).toEqual([])
  })
})
