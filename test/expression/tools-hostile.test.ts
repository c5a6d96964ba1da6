import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  complete,
  type Dialect,
  ExpressionError,
  explain,
  format,
  lint,
  parse,
  toGraph,
  trace,
} from '../../src/expression/index.js'
import { brokenExpression } from './arbitrary.js'

const anyText = fc.oneof(brokenExpression, fc.string({ unit: 'binary', maxLength: 80 }))
const dialect = fc.constantFrom<Dialect>('entra', 'cloud-sync', 'connect')

/** Runs a tool; the only error it may end with is the one about the text. */
function run(tool: () => unknown): void {
  try {
    tool()
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    expect(error.diagnostics.length).toBeGreaterThan(0)
  }
}

describe('tools on whatever is written', () => {
  it('end with an answer or with the mistakes of the text', () => {
    fc.assert(
      fc.property(anyText, dialect, (text, dialect) => {
        run(() => explain(text, { dialect }))
        run(() => toGraph(text, { dialect }))
        run(() => trace(text, {}, { now: new Date(0) }, { dialect }))
        run(() => format(text, { dialect, style: 'lines', width: 10 }))
        run(() => complete(text, text.length, { dialect }))
        const { tree } = parse(text, { dialect })
        if (tree) run(() => lint(tree, text, { dialect, flowType: 'Always', required: true, target: 'password' }))
      }),
      { numRuns: 600 },
    )
  })

  const deep = `${'ToLower('.repeat(10_000)}[a]${')'.repeat(10_000)}`
  const deepest = `${'Append(IIF([a] = "1", '.repeat(95)}[a]${', "x"), "y")'.repeat(95)}`
  const long = `Join(",", ${Array.from({ length: 12_000 }, (_, index) => `[a${index}]`).join(', ')})`
  for (const [title, text] of [
    ['10,000 nested calls', deep],
    ['as deep as it goes', deepest],
    ['100,000 characters', long],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 backslashes', `"${'\\'.repeat(100_000)}"`],
    ['100,000 operators', '='.repeat(100_000)],
  ] as const) {
    it(title, () => {
      const started = performance.now()
      for (const tool of [explain, toGraph, format]) run(() => tool(text))
      run(() => trace(text, {}))
      run(() => complete(text, text.length))
      const { tree } = parse(text)
      if (tree) lint(tree, text)
      expect(performance.now() - started).toBeLessThan(10_000)
    })
  }
})
