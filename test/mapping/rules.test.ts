import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/index.js'
import { choices } from '../../src/expression/index.js'
import {
  checkMapping,
  fixMapping,
  mappingChoices,
  mappingDiagnostics,
  mappingRules,
  placesIn,
  rowExpression,
  schemaAround,
} from '../../src/mapping/index.js'
import { readCorpus, updating } from '../support/corpus.js'
import { applyRows, sideOf } from './support/rule-case.js'

const cases = readCorpus('mapping/rules')
const ruleOf = (title: string) => mappingRules.find(({ id }) => id === title.slice(0, 3))
const line = ({ code, severity, path, message, span }: Diagnostic) =>
  `${code} ${severity} ${path || '/'}${span ? ` ${span.start}-${span.end}` : ''} ${message}`

describe('rules', () => {
  for (const item of cases)
    it(`${item.title} (${item.place})`, () => {
      const rule = ruleOf(item.title)
      expect(rule, 'the title begins with the id of a rule').toBeDefined()
      const [wrong, right] = [sideOf(item, 'wrong'), sideOf(item, 'right')]
      const found = checkMapping(wrong.document, wrong.options).filter(({ code }) => code === rule?.code)
      expect(found.length, 'the wrong side raises the rule').toBeGreaterThan(0)
      expect(
        checkMapping(right.document, right.options)
          .filter(({ code }) => code === rule?.code)
          .map(line),
        'the right side does not',
      ).toEqual([])
      if (!updating) expect(found.map(line).join('\n')).toBe(item.block('diagnostics'))
    })

  it('every rule of the table has a code in its family, words, and a fixture on both sides', () => {
    const hundreds: Record<string, string> = { S: '1', T: '2', Y: '3', X: '4', K: '5', D: '6', F: '7', C: '8', P: '9', G: '9' }
    const sizes = Object.entries({ S: 7, T: 12, Y: 6, X: 12, K: 7, D: 6, F: 6, C: 7, P: 4, G: 1 })
    const wanted = sizes.flatMap(([family, size]) =>
      Array.from({ length: size }, (_, index) => `${family}${String(index + 1).padStart(2, '0')}`),
    )
    expect(mappingRules.map(({ id }) => id)).toEqual(wanted)
    for (const { id, code, title, explain, wrong, right } of mappingRules) {
      expect(code.startsWith(`MAP${hundreds[id[0] ?? '']}`), code).toBe(true)
      expect(Number(code.slice(-2)) % 50, code).toBe(Number(id.slice(1)))
      for (const words of [title, explain, wrong, right]) expect(words.length, id).toBeGreaterThan(3)
    }
    const covered = new Set(cases.map(({ title }) => title.slice(0, 3)))
    expect(mappingRules.map(({ id }) => id).filter(id => !covered.has(id) && id !== 'X01')).toEqual([])
  })

  it('findings name the choice they depend on', () => {
    const used = cases.flatMap(item => {
      const { document, options } = sideOf(item, 'wrong')
      return checkMapping(document, options).flatMap(({ code, choice }) => (choice ? [`${code} ${choice}`] : []))
    })
    const ours = new Set(mappingChoices.map(({ id }) => id))
    expect([...new Set(used)].filter(text => ours.has(text.slice(7))).sort()).toEqual([
      'MAP105 source-text',
      'MAP201 same-target',
      'MAP505 equal-priorities',
      'MAP605 default-on-create',
      'MAP701 scope-empty-group',
      'MAP701 scope-undocumented-operators',
      'MAP704 scope-pattern-anchors',
    ])
    const known = new Set([...mappingChoices, ...choices].map(({ id }) => id))
    expect(used.map(line => line.slice(7)).filter(id => !known.has(id))).toEqual([])
    expect(new Set(mappingChoices.map(({ id }) => id)).size).toBe(mappingChoices.length)
  })

  it('codes and names are given once', () => {
    for (const key of ['code', 'name'] as const)
      expect(new Set(mappingDiagnostics.map(item => item[key])).size).toBe(mappingDiagnostics.length)
  })

  it('X01 an expression of 10,001 characters is an error, one of 9,000 a warning, one of 8,999 nothing', () => {
    const pad = (size: number) => `title <- Append([jobTitle], "${'x'.repeat(size - 'Append([jobTitle], "")'.length)}")`
    const found = (size: number) =>
      checkMapping(applyRows(pad(size)))
        .filter(({ code }) => code === 'MAP401')
        .map(({ severity }) => severity)
    expect(found(10_001)).toEqual(['error'])
    expect(found(10_000)).toEqual(['warning'])
    expect(found(9_000)).toEqual(['warning'])
    expect(found(8_999)).toEqual([])
  })

  it('safe fixes keep the meaning and settle the finding; the others need a yes', () => {
    const mapping = applyRows(
      'title <- Switch(ToLower([state], ), "other", "qld", "Queensland", "qld", "Brisbane", "NSW", "New South Wales")\nphoneNumbers[type eq "mobile"].value <- [mobilePhone]',
    )
    const texts = (fixed: ReturnType<typeof fixMapping<typeof mapping>>) =>
      fixed.mapping.attributeMappings.slice(2).map(rowExpression)
    const safe = fixMapping(mapping)
    expect(safe.applied.map(({ code }) => code)).toEqual(['MAP406'])
    expect(texts(safe)).toEqual([
      'Switch(ToLower([state], ), "other", "qld", "Queensland", "NSW", "New South Wales")',
      '[mobilePhone]',
    ])
    const all = fixMapping(mapping, {}, { unsafe: true })
    expect(all.applied.map(({ code }) => code)).toEqual(['MAP406', 'MAP407', 'MAP403'])
    expect(texts(all)).toEqual(['Switch(ToLower([state], ), "other", "qld", "Queensland", "nsw", "New South Wales")', '[mobile]'])
    expect(all.mapping.attributeMappings[3]?.source).toMatchObject({ type: 'Attribute', name: 'mobile' })
    expect(fixMapping(all.mapping).mapping).toBe(all.mapping)
    const schema = fixMapping(schemaAround([mapping]))
    expect(schema.mapping.synchronizationRules[0]?.objectMappings?.[0]).toEqual(safe.mapping)
  })

  it('a JSON pointer has a place in the text', () => {
    const text = '{\n "attributeMappings": [\n  { "targetAttributeName": "id" } ] }'
    const place = placesIn(text)
    const shown = (path: string) => text.slice(place(path).start, place(path).end)
    expect(shown('/attributeMappings/0')).toBe('{ "targetAttributeName": "id" }')
    expect(shown('/attributeMappings/0/source')).toBe('{ "targetAttributeName": "id" }')
    expect(shown('/scope')).toBe(text)
  })
})

if (updating) {
  for (const file of new Set(cases.map(item => item.file))) {
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const item of cases.filter(candidate => candidate.file === file).reverse()) {
      const block = item.blocks.find(candidate => candidate.language === 'diagnostics')
      const { document, options } = sideOf(item, 'wrong')
      const found = checkMapping(document, options).filter(({ code }) => code === ruleOf(item.title)?.code)
      if (block) lines.splice(block.firstLine, block.lastLine - block.firstLine, ...found.map(line))
    }
    writeFileSync(file, lines.join('\n'))
  }
}
