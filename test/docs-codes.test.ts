import { describe, expect, it } from 'vitest'
import { check, compile, type Environment, EvaluationError, ExpressionError } from '../src/expression/index.js'

/*
 * Codes of expressions that no page of the corpus raises, since they need an odd record, environment or size.
 */

/** Code of the first error of checking, compiling or evaluating. */
function codeOf(
  text: string,
  record: Record<string, unknown> = {},
  environment?: Environment,
  dialect: 'entra' | 'cloud-sync' | 'connect' = 'entra',
) {
  try {
    compile(text, { dialect }).evaluate(record, environment)
  } catch (error) {
    if (error instanceof ExpressionError) return error.diagnostics.find(({ severity }) => severity === 'error')?.code
    if (error instanceof EvaluationError) return error.diagnostic.code
    throw error
  }
  return undefined
}

describe('codes of checking', () => {
  it('EXP117 and EXP118: length', () => {
    expect(check(`"${'x'.repeat(10_000)}"`).map(({ code }) => code)).toContain('EXP117')
    expect(check(`"${'x'.repeat(9_000)}"`).map(({ code }) => code)).toContain('EXP118')
    expect(check(`"${'x'.repeat(8_000)}"`).map(({ code }) => code)).not.toContain('EXP118')
  })
  it('EXP119: nesting', () => {
    expect(codeOf(`${'ToLower('.repeat(301)}[a]${')'.repeat(301)}`)).toBe('EXP119')
  })
  it('EXP217: an attribute that the source does not have', () => {
    expect(check('ToLower([Mail])', { attributes: ['mail'] }).map(({ code }) => code)).toEqual(['EXP217'])
    expect(check('ToLower([mail])', { attributes: ['mail'] })).toEqual([])
  })
  it('EXP219: Connect is not evaluated', () => {
    expect(codeOf('UCase([mail])', {}, undefined, 'connect')).toBe('EXP219')
  })
})

describe('codes of evaluating', () => {
  const cases: readonly [string, string, string, Record<string, unknown>, Environment?, ('entra' | 'cloud-sync')?][] = [
    ['EXP314', 'texts have no order', 'IIF([a] < [b], "1", "2")', { a: 'x', b: 'y' }],
    ['EXP315', 'a flow instruction inside another function', 'ToLower(IgnoreFlowIfNullOrEmpty([a]), )', {}],
    ['EXP316', 'an object where a text is needed', 'ToLower([a], )', { a: { b: 'c' } }],
    ['EXP319', 'a parameter without value', 'Append([a], %DomainFQDN%)', { a: 'x' }, {}, 'cloud-sync'],
    ['EXP320', 'a result beyond a million characters', 'Join("", [a], [a], [a])', { a: 'x'.repeat(400_000) }],
    ['EXP334', 'a word from an attribute that is none of the options', 'InStr([a], "b", 1, [c])', { a: 'x', c: 'loudly' }],
  ]
  for (const [code, title, text, record, environment, dialect] of cases) {
    it(`${code}: ${title}`, () => expect(codeOf(text, record, environment, dialect)).toBe(code))
  }

  it('EXP325: the stack of the caller is nearly used up', () => {
    const deep = compile(`${'ToLower('.repeat(190)}[a]${')'.repeat(190)}`)
    const codes = new Set<string>()
    const dive = (): void => {
      try {
        dive()
      } catch (error) {
        // The first frame with room enough to begin, and too little to finish.
        if (!(error instanceof RangeError)) throw error
        deep.evaluate({ a: 'x' })
      }
    }
    try {
      dive()
    } catch (error) {
      if (error instanceof EvaluationError) codes.add(error.diagnostic.code)
    }
    expect([...codes]).toEqual(['EXP325'])
  })

  const growing = { a: 'x'.repeat(100_000), b: 'y'.repeat(100_000) }
  it('EXP326: a pattern that asks for too much', () => {
    expect(codeOf('Replace([a], , "x", , [b], , )', growing)).toBe('EXP326')
  })
})
