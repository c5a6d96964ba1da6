import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkMapping,
  diffMappings,
  explainMapping,
  inScope,
  type ObjectMapping,
  pack,
  readSynchronizationSchema,
  unpack,
} from '../../src/mapping/index.js'
import { fixtures } from '../support/corpus.js'

const text = readFileSync(`${fixtures}mapping/schemas/hand-written.json`, 'utf8')

/** Every place of a document, as a way to put something else there. */
function* places(
  value: unknown,
  put: (replacement: unknown) => unknown,
  path = '',
): Iterable<{ path: string; put: (replacement: unknown) => unknown }> {
  yield { path, put }
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* places(item, replacement => value.splice(index, 1, replacement), `${path}/${index}`)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value))
      yield* places(item, replacement => Object.assign(value, { [name]: replacement }), `${path}/${name}`)
}

const strange: readonly unknown[] = [null, 7, '', 'IIF((', [], {}, [null], true]

describe('whatever stands anywhere in a document', () => {
  it.each(strange.map(item => [JSON.stringify(item), item]))(
    '%s gives findings or a schema that every function can handle',
    (_, replacement) => {
      const original = readSynchronizationSchema(text).schema?.synchronizationRules[0]?.objectMappings?.[0] as ObjectMapping
      const count = [...places(JSON.parse(text), () => undefined)].length
      let usable = 0
      for (let index = 1; index < count; index++) {
        const document: unknown = JSON.parse(text)
        const place = [...places(document, () => undefined)][index]
        // Directories have many attributes of one kind: one of them stands for all.
        if (!place || /^\/directories\/\d+\/objects\/\d+\/attributes\/[1-9]/.test(place.path)) continue
        place.put(replacement)
        const { schema, diagnostics } = readSynchronizationSchema(document)
        if (!schema) {
          expect(diagnostics.length, place.path).toBeGreaterThan(0)
          continue
        }
        usable++
        expect(
          () =>
            checkMapping(schema, {
              profile: 'code42',
              previous: original,
              sampleUsers: [{ userPrincipalName: 'a@corp.example', country: 'Germany' }],
            }),
          place.path,
        ).not.toThrow()
        for (const mapping of schema.synchronizationRules.flatMap(rule => rule.objectMappings ?? [])) {
          explainMapping(mapping)
          diffMappings(original, mapping)
          inScope(mapping.scope, { country: 'DE' })
        }
        expect(JSON.stringify(pack(unpack(schema)).schema), place.path).toBe(JSON.stringify(schema))
      }
      expect(usable).toBeGreaterThan(1)
    },
  )

  it('what is no document at all', () => {
    expect(checkMapping(undefined as never)[0]?.message).toBe('the document must be an object, not nothing')
    expect(checkMapping([] as never)[0]?.message).toBe('the document must be an object, not a list')
  })

  it('a filter nobody checked', () => {
    for (const clause of [
      null,
      {},
      { sourceOperandName: 1, operatorName: 2 },
      { sourceOperandName: 'a', operatorName: 'EQUALS', targetOperand: { values: [1, null] } },
    ])
      expect(inScope({ groups: [{ clauses: [clause] }] } as never, { a: '1' }).why).toHaveLength(1)
    const itself = { groups: [] as unknown[] }
    itself.groups.push(itself)
    expect(inScope(itself as never, {}).inScope).toBe(true)
    const number = {
      groups: [{ clauses: [{ sourceOperandName: 'a', operatorName: 'EQUALS', targetOperand: { values: [10n] } }] }],
    }
    expect(inScope(number as never, { a: '10' }).inScope).toBe(true)
  })
})

describe('size', () => {
  it.each(['ToLower(, )', 'Append(, "a")', 'Coalesce(, [mail])', 'Join("-", , [mail])'])(
    'calls in calls (%s) take no longer with every level',
    call => {
      const [before = '', after = ''] = call.split(/(?<=\(|"-", )(?=,)/)
      const expression = `${before.repeat(150)}[jobTitle]${after.repeat(150)}`
      const started = performance.now()
      checkMapping({ attributeMappings: [{ targetAttributeName: 'title', source: { type: 'Function', name: 'f', expression } }] })
      expect(performance.now() - started).toBeLessThan(10_000)
    },
  )

  const rows = (count: number, target: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => ({
      targetAttributeName: target(index),
      source: { type: 'Attribute', name: 'jobTitle' },
    }))
  it.each([
    ['one target', () => 'title'],
    ['elements of one attribute', (index: number) => `emails[type eq "t${index}"].value`],
    ['unknown targets', (index: number) => `unknown${index}`],
  ])('5,000 rows (%s) are checked in linear time; 20,001 are refused', (_, target) => {
    const time = (count: number) => {
      const mapping = { attributeMappings: rows(count, target) } as unknown as ObjectMapping
      const started = performance.now()
      checkMapping(mapping)
      diffMappings(mapping, mapping)
      unpack({ synchronizationRules: [{ objectMappings: [mapping] }] })
      return performance.now() - started
    }
    time(500)
    // Generous: the machine may be busy. Quadratic work would take a hundred times as long.
    expect(time(5000)).toBeLessThan(40 * Math.max(5, Math.min(time(500), time(500))))
    expect(checkMapping({ attributeMappings: rows(20_001, target) } as unknown as ObjectMapping)).toMatchObject([
      { code: 'MAP004' },
    ])
  })
})
