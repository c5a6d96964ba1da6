import { describe, expect, it } from 'vitest'
import { check } from '../../src/expression/check/check.js'
import { checkDiagnostics } from '../../src/expression/diagnostics-check.js'
import { syntaxDiagnostics } from '../../src/expression/diagnostics-syntax.js'
import { ExpressionParser } from '../../src/expression/syntax/grammar.js'
import { parse } from '../../src/expression/syntax/parse.js'
import { walk } from '../../src/expression/syntax/walk.js'

const codes = (text: string) => parse(text).diagnostics.map(({ code }) => code)

describe('the grammar', () => {
  it('passes the validations of chevrotain, which the product skips', () => {
    // Node 20 lacks what they need.
    const holder = Object as { groupBy?: unknown }
    const native = holder.groupBy
    holder.groupBy ??= <Item>(items: Iterable<Item>, keyOf: (item: Item) => string) => {
      const groups: Record<string, Item[]> = Object.create(null)
      for (const item of items) {
        groups[keyOf(item)] ??= []
        groups[keyOf(item)]?.push(item)
      }
      return groups
    }
    try {
      expect(() => new ExpressionParser({ skipValidations: false })).not.toThrow()
    } finally {
      if (native === undefined) delete holder.groupBy
    }
  })

  it('gives every node its place', () => {
    const text = ' IIF ( [a] = "b" ,Append( [c],12),  IgnoreAttributeFlow ) '
    const { tree } = parse(text)
    const places: string[] = []
    if (tree) walk(tree, node => places.push(text.slice(node.span.start, node.span.end)))
    expect(places).toEqual([
      'IIF ( [a] = "b" ,Append( [c],12),  IgnoreAttributeFlow )',
      '[a] = "b"',
      '[a]',
      '"b"',
      'Append( [c],12)',
      '[c]',
      '12',
      'IgnoreAttributeFlow',
    ])
  })

  it('keeps the place of empty positions', () => {
    const { tree } = parse('f( a ,, )')
    expect(tree?.type === 'call' && tree.slots.map(({ span }) => [span.start, span.end])).toEqual([
      [3, 4],
      [6, 6],
      [7, 8],
    ])
  })
})

describe('limits', () => {
  const text = (length: number) => `Append([a], "${'x'.repeat(length - 15)}")`

  it('warns from 9,000 characters on and refuses more than 10,000', () => {
    expect(codes(text(8_999))).toEqual([])
    expect(codes(text(9_000))).toEqual(['EXP118'])
    expect(codes(text(10_000))).toEqual(['EXP118'])
    expect(codes(text(10_001))).toEqual(['EXP117'])
    expect(parse(text(10_001)).tree?.type).toBe('call')
  })

  it('takes another limit', () => {
    expect(parse(text(500), { maximumLength: 400 }).diagnostics[0]?.message).toBe(
      'the expression is too long: 500 characters, 400 are allowed',
    )
    expect(check(text(20_000), { maximumLength: 30_000 }).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('refuses more than three hundred levels of calls, brackets and operators', () => {
    const nested = (levels: number) => `${'f('.repeat(levels)}1${')'.repeat(levels)}`
    expect(codes(nested(300))).toEqual([])
    expect(codes(nested(301))).toEqual(['EXP119'])
    expect(codes('('.repeat(500))).toEqual(['EXP119'])
    expect(parse(`1${' + 1'.repeat(301)}`, { dialect: 'connect' }).diagnostics.map(({ code }) => code)).toEqual(['EXP119'])
    expect(codes(`f(${'g(1), '.repeat(300)}1)`)).toEqual([])
  })

  it('never hides an error behind warnings', () => {
    const found = codes(`Join(${'True, '.repeat(300)}{)`)
    expect(found.filter(code => code === 'EXP123')).toHaveLength(100)
    expect(found).toContain('EXP102')
  })
})

describe('diagnostics', () => {
  const declared = [...syntaxDiagnostics, ...checkDiagnostics]
  const examples = declared.flatMap(({ code, examples }) => (examples ? [[code, examples] as const] : []))

  it.each(examples)('%s: the wrong example raises it, the right one has no error', (code, { wrong, right }) => {
    expect(check(wrong).map(found => found.code)).toContain(code)
    expect(check(right).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(check(right).map(found => found.code)).not.toContain(code)
  })

  it('only limits, attribute lists and Connect go without an example', () => {
    const without = declared.filter(({ examples }) => !examples).map(({ code }) => code)
    expect(without).toEqual(['EXP117', 'EXP118', 'EXP119', 'EXP217', 'EXP219'])
  })
})
