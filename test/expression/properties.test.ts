import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/index.js'
import { check } from '../../src/expression/check/check.js'
import { compile } from '../../src/expression/compile/compile.js'
import { dialects } from '../../src/expression/dialect.js'
import { EvaluationError, ExpressionError } from '../../src/expression/errors.js'
import { format } from '../../src/expression/format/format.js'
import { parse } from '../../src/expression/syntax/parse.js'
import type { Expression } from '../../src/expression/syntax/tree.js'
import { children } from '../../src/expression/syntax/walk.js'
import type { Environment } from '../../src/expression/values.js'
import { anyExpression, anyRecord } from './arbitrary.js'

const dialect = fc.constantFrom(...dialects)

/** Noise made of pieces of the language and of its neighbours. */
const noise = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom(
        ...'( ) [ ] , ; " \\" \\\\ = <> <= == != && || & + - * / // # /* */ &H &HF 12 -3 1.5 True NULL AND IIF( Switch( Append( [a] "b" “c” \'d\' %D% $x { } \u00a0 \ud83d \ude00 \n'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 25 },
  )
  .map(pieces => pieces.join(''))

/** The tree without places: what a text means. */
function meaning(node: Expression | undefined): unknown {
  if (!node) return null
  if (node.type === 'call') return [node.name.toLowerCase(), ...node.slots.map(slot => meaning(slot.value))]
  if (node.type === 'comparison' || node.type === 'operation') return [node.operator, meaning(node.left), meaning(node.right)]
  return node.type === 'text' || node.type === 'number' ? [node.type, String(node.value)] : [node.type, node.name]
}

function expectPlaces(node: Expression, start: number, end: number): void {
  expect(node.span.start).toBeGreaterThanOrEqual(start)
  expect(node.span.end).toBeLessThanOrEqual(end)
  expect(node.span.end).toBeGreaterThan(node.span.start)
  for (const child of children(node)) expectPlaces(child, node.span.start, node.span.end)
}

describe('parse', () => {
  it('never throws, and marks places inside the text', () => {
    fc.assert(
      fc.property(noise, dialect, (text, language) => {
        const { tree, diagnostics } = parse(text, { dialect: language })
        if (tree) expectPlaces(tree, 0, text.length)
        if (!tree) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
        for (const { span, kind, severity } of diagnostics) {
          expect(span && span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true)
          expect(kind).toBe(severity === 'error' ? 'parse' : 'lint')
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('checks whatever it reads without throwing', () => {
    fc.assert(
      fc.property(noise, dialect, (text, language) => {
        for (const { span, fix } of check(text, { dialect: language, attributes: ['a', 'b'] })) {
          expect(span && span.start <= span.end && span.end <= text.length).toBe(true)
          if (fix) expect(applyEdits(text, fix.edits)).not.toBe(text)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('a safe fix of an error takes the error away and brings none', () => {
    fc.assert(
      fc.property(noise, text => {
        for (const { code, severity, fix } of parse(text).diagnostics) {
          if (severity !== 'error' || !fix?.safe) continue
          const errors = (source: string) => parse(source).diagnostics.filter(found => found.code === code).length
          expect(errors(applyEdits(text, fix.edits))).toBeLessThanOrEqual(errors(text))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('format', () => {
  it('keeps the meaning and is stable', () => {
    fc.assert(
      fc.property(anyExpression, fc.constantFrom('one-line' as const, 'lines' as const), (text, style) => {
        const formatted = format(text, { style })
        expect(meaning(parse(formatted).tree)).toEqual(meaning(parse(text).tree))
        expect(format(formatted, { style })).toBe(formatted)
      }),
      { numRuns: 500 },
    )
  })
})

const fixed = (): Environment => ({
  now: new Date('2026-11-25T00:00:00Z'),
  random: () => 0.5,
  uuid: () => '00000000-0000-4000-8000-000000000000',
  isTaken: value => value === 'Germany',
  defaultDomain: 'corp.example',
})

describe('evaluate', () => {
  it('gives the same in the same environment, and fails with coded errors only', () => {
    const outcome = (text: string, record: Record<string, unknown>) => {
      try {
        return { value: compile(text).evaluate(record, fixed()) }
      } catch (error) {
        if (error instanceof EvaluationError) {
          expect(error.diagnostic).toMatchObject({
            code: expect.stringMatching(/^EXP3\d\d$/),
            kind: 'evaluation',
            severity: 'error',
          })
          expect(error.diagnostic.span).toBeDefined()
          return { error: error.diagnostic }
        }
        if (!(error instanceof ExpressionError)) throw error
        expect(error.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
        return { errors: error.diagnostics }
      }
    }
    fc.assert(
      fc.property(anyExpression, anyRecord, (text, record) => {
        expect(outcome(text, record)).toEqual(outcome(text, record))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads nothing but the attributes it names', () => {
    fc.assert(
      fc.property(anyExpression, anyRecord, (text, record) => {
        let compiled: ReturnType<typeof compile>
        try {
          compiled = compile(text)
        } catch {
          return
        }
        const read = new Set<string>()
        const spy = new Proxy(record, {
          get: (target, name) => {
            read.add(String(name))
            return Reflect.get(target, name)
          },
        })
        try {
          compiled.evaluate(spy, fixed())
        } catch (error) {
          expect(error).toBeInstanceOf(EvaluationError)
        }
        expect([...read].filter(name => !compiled.attributes.includes(name))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('hostile texts', () => {
  const quick = (name: string, text: string, milliseconds = 2_000) =>
    it(`${name}: parsed and checked quickly`, () => {
      const begin = performance.now()
      expect(check(text).length).toBeGreaterThan(0)
      expect(performance.now() - begin).toBeLessThan(milliseconds)
    })

  quick('ten thousand nested calls', `${'ToLower('.repeat(10_000)}[a]${')'.repeat(10_000)}`)
  quick(
    'fifty thousand keys',
    `Switch([a], , ${Array.from({ length: 50_000 }, (_, key) => `"key ${key}", "value"`).join(', ')})`,
    6_000,
  )
  quick('a hundred thousand positions', `Join(${', '.repeat(100_000)})`, 6_000)
  for (const piece of [
    '[',
    ']',
    '(',
    ')',
    '"',
    '\\',
    '“',
    "'",
    'a',
    '1',
    '-',
    '&',
    '=',
    ',',
    '%a',
    '$a',
    '/*',
    '[,',
    '“,',
    '„x"',
    '\u00a0',
    '😀',
    '"a" ',
    '[a]=',
    'a(,',
  ])
    quick(`100,000 characters of ${piece}`, piece.repeat(100_000 / piece.length), 6_000)

  it('runs a Switch of fifty thousand keys', () => {
    const text = `Switch([a], , ${Array.from({ length: 50_000 }, (_, key) => `"key ${key}", "value ${key}"`).join(', ')})`
    expect(compile(text, { maximumLength: 10_000_000 }).evaluate({ a: 'key 49999' })).toBe('value 49999')
  })
})
