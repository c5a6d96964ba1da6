import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, EvaluationError, ExpressionError, type TraceNode, trace } from '../../src/expression/index.js'
import { readCorpus, updateBlock, updating } from '../support/corpus.js'
import { anyExpression, anyRecord } from './arbitrary.js'

function draw(node: TraceNode, depth = 0): string[] {
  const value = typeof node.value === 'symbol' ? node.value.description : JSON.stringify(node.value)
  const outcome = node.skipped ? 'skipped' : node.diagnostic ? `${node.diagnostic.code} ${node.diagnostic.message}` : value
  return [
    `${'  '.repeat(depth)}${node.text} -> ${outcome}${node.secret ? ' (secret)' : ''}`,
    ...node.children.flatMap(child => draw(child, depth + 1)),
  ]
}

const nodes = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(nodes)]
const fixed = () => {
  let count = 0
  return { now: new Date('2026-01-02T03:04:05Z'), random: () => 0.5, uuid: () => `id-${count++}`, defaultDomain: 'corp.example' }
}

it('shows role assignments of any kind, also such as no JSON holds', () => {
  const node = trace('AppRoleAssignments([roles])', { roles: { id: 10n } })
  expect(node.children[0]?.value).toBe('{"id":"10"}')
  expect(node.diagnostic?.code).toBe('EXP331')
})

describe('trace: pages', () => {
  for (const item of readCorpus('expression/trace')) {
    it(`${item.title} (${item.place})`, () => {
      const drawn = draw(trace(item.block('expr') ?? '', item.json('record') as Record<string, unknown>)).join('\n')
      if (updating) updateBlock(item, 'trace', drawn)
      else expect(drawn).toBe(item.block('trace'))
    })
  }
})

describe('trace: laws', () => {
  it('the root agrees with evaluate, value or error', () => {
    let compared = 0
    fc.assert(
      fc.property(anyExpression, anyRecord, (text, record) => {
        let evaluated: unknown
        try {
          evaluated = compile(text).evaluate(record, fixed())
        } catch (error) {
          if (error instanceof ExpressionError) {
            expect(() => trace(text, record)).toThrow(ExpressionError)
            return
          }
          if (!(error instanceof EvaluationError)) throw error
          evaluated = error.diagnostic
        }
        compared++
        const root = trace(text, record, fixed())
        expect(root.skipped).toBe(false)
        if (root.secret)
          expect(root.value ?? root.diagnostic?.code).toSatisfy(value => value === '[Redact]' || /^EXP/.test(String(value)))
        else expect(root.diagnostic ?? root.value).toEqual(evaluated)
      }),
      { numRuns: 800 },
    )
    expect(compared).toBeGreaterThan(150)
  })

  it('every node is one of: a value, a diagnostic, skipped; and a skipped node has skipped children only', () => {
    fc.assert(
      fc.property(anyExpression, anyRecord, (text, record) => {
        let root: TraceNode
        try {
          root = trace(text, record, fixed())
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError)
          return
        }
        for (const node of nodes(root)) {
          expect(text.slice(node.span.start, node.span.end)).toBe(node.text)
          expect([node.skipped, node.diagnostic !== undefined, node.value !== undefined].filter(Boolean)).toHaveLength(1)
          if (node.skipped) expect(node.children.every(child => child.skipped)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('a redacted value appears nowhere', () => {
    const secret = 'xK7-very-secret'
    for (const text of [
      'Redact([pin])',
      'Append(Redact([pin]), "x")',
      'IIF(IsNull([pin]), "", Redact(ToLower([pin], )))',
      'Append(ToUpper([pin], ), Redact(Append("a", [pin])))',
      'Redact(CDate([pin]))',
      'Append(CDate([pin]), Redact([pin]))',
      'Redact(Left("a", [pin]))',
    ]) {
      expect(JSON.stringify(trace(text, { pin: secret })).toLowerCase(), text).not.toContain(secret.toLowerCase())
    }
  })

  it('a failure on a redacted value still says what to do', () => {
    const { diagnostic } = trace('DateAdd(Redact([unit]), 1, "2024-03-31")', { unit: 'fortnight' })
    expect(diagnostic).toMatchObject({
      code: 'EXP333',
      message: 'this interval is not known',
      hint: 'use one of yyyy, m, d, ww, h, n, s',
    })
  })

  it('50,000 keys', () => {
    const many = `Switch([a], , ${Array.from({ length: 50_000 }, (_, index) => `"k${index}", "v"`).join(', ')})`
    const root = trace(many, { a: 'k3' }, undefined, { maximumLength: 10_000_000 })
    expect(root.value).toBe('v')
    expect(root.children).toHaveLength(100_001)
    expect(root.children.filter(({ skipped }) => !skipped)).toHaveLength(6)
  })
})
