import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/index.js'
import { check } from '../../src/expression/check/check.js'
import { compile } from '../../src/expression/compile/compile.js'
import { type Dialect, dialects, EvaluationError, ExpressionError } from '../../src/expression/index.js'
import { readCorpus } from '../support/corpus.js'
import { anyExpression, anyRecord, brokenExpression } from './arbitrary.js'

/** Code, message, what to do, and a place inside the text: what every finding of the room has. Gives what is missing. */
function broken({ code, name, message, hint, span }: Diagnostic, text: string): string[] {
  const isPlaced = span !== undefined && span.start >= 0 && span.start <= span.end && span.end <= text.length
  return [
    ...(/^EXP\d{3}$/.test(code) && name !== '' ? [] : [`${code}: code`]),
    ...(message === '' ? [`${code}: message`] : []),
    ...(hint ? [] : [`${code}: hint`]),
    ...(isPlaced ? [] : [`${code}: span`]),
  ]
}

/** What checking finds, and what evaluating ends with. */
function findings(text: string, record: Record<string, unknown>, dialect: Dialect): readonly Diagnostic[] {
  const checked = check(text, { dialect, attributes: ['a', 'b', 'country'], flowType: 'Always', required: true })
  try {
    compile(text, { dialect }).evaluate(record, { now: new Date(0) })
    return checked
  } catch (error) {
    if (error instanceof EvaluationError) return [...checked, error.diagnostic]
    if (error instanceof ExpressionError) return [...checked, ...error.diagnostics]
    throw error
  }
}

const dialect = fc.constantFrom<Dialect>(...dialects)

describe('every finding says where, what is wrong and what to do', () => {
  it('of the fixtures', () => {
    const texts = readCorpus('expression').flatMap(({ blocks }) =>
      blocks.filter(({ language }) => language === 'expr').map(({ content }) => content),
    )
    const codes = new Set<string>()
    const missing = new Set<string>()
    for (const text of texts) {
      for (const language of dialects) {
        for (const record of [{}, { a: ['x', 'y'], b: 'x', country: { name: 'x' } }]) {
          for (const found of findings(text, record, language)) {
            codes.add(found.code)
            for (const promise of broken(found, text)) missing.add(promise)
          }
        }
      }
    }
    expect([...missing]).toEqual([])
    expect(codes.size).toBeGreaterThan(80)
  })

  it('of anything else', () => {
    fc.assert(
      fc.property(fc.oneof(anyExpression, brokenExpression), anyRecord, dialect, (text, record, language) => {
        expect(findings(text, record, language).flatMap(found => broken(found, text))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
