import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expression, format, parse } from '../../src/expression/index.js'
import { readCorpus, updateBlock, updating } from '../support/corpus.js'
import { anyExpression } from './arbitrary.js'

/** A tree without places, and with function names in canonical case: what formatting must keep. */
function shape(node: Expression | undefined): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      key === 'span' || key === 'nameSpan' || key === 'operatorSpan'
        ? undefined
        : typeof value === 'bigint'
          ? `${value}n`
          : value,
    ) ?? 'null',
  )
}

const errorsOf = (text: string) =>
  parse(text).diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'EXP117')

describe('format: pages', () => {
  for (const item of readCorpus('expression/format')) {
    const source = item.block('expr') ?? ''
    it(`${item.title} (${item.place})`, () => {
      for (const [name, style] of [
        ['one-line', 'one-line'],
        ['lines', 'lines'],
      ] as const) {
        const block = item.blocks.find(({ tag }) => tag === name || tag.startsWith(`${name} width=`))
        if (!block) continue
        const width = Number(/width=(\d+)/.exec(block.tag)?.[1] ?? 80)
        const result = format(source, { style, width })
        if (updating) updateBlock(item, block.tag, result)
        else expect(result).toBe(block.content)
      }
      expect(item.blocks.some(({ tag }) => /^(one-line|lines)/.test(tag))).toBe(true)
    })
  }
})

describe('format: laws', () => {
  for (const options of [{ style: 'one-line' }, { style: 'lines' }, { style: 'lines', width: 20 }] as const) {
    const title = `${options.style}${'width' in options ? ` in ${options.width} columns` : ''}`
    it(`${title} keeps the tree, with its empty positions`, () => {
      fc.assert(
        fc.property(anyExpression, text => {
          expect(errorsOf(text)).toEqual([])
          const formatted = format(text, options)
          expect(errorsOf(formatted)).toEqual([])
          expect(shape(parse(formatted).tree)).toEqual(shape(parse(text).tree))
        }),
        { numRuns: 300 },
      )
    })
    it(`${title} is stable`, () => {
      fc.assert(
        fc.property(anyExpression, text => {
          const once = format(text, options)
          expect(format(once, options)).toBe(once)
        }),
        { numRuns: 200 },
      )
    })
  }

  it('the two styles turn into each other', () => {
    fc.assert(
      fc.property(anyExpression, text => {
        expect(format(format(text, { style: 'lines' }))).toBe(format(text))
      }),
    )
  })

  it('any text comes back, changed or not, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => typeof format(text, { style: 'lines' }) === 'string'),
    )
  })

  it('a text with syntax errors comes back as it is', () => {
    for (const text of ['', 'Append([a]', 'ToLower([a]) // x', '“x”', 'Append([a]; "b")']) expect(format(text)).toBe(text)
  })

  it('a text beyond the length limit can be shortened by formatting', () => {
    const long = `Switch([a], ,${Array.from({ length: 900 }, (_, index) => `\n        "key ${index}",    "value"`).join(',')})`
    expect(long.length).toBeGreaterThan(10_000)
    expect(format(long)).not.toContain('\n')
  })

  it('an expression that the service takes is never formatted beyond its limit', () => {
    const pairs = Array.from({ length: 690 }, (_, index) => `"k${index}","v${index}"`).join(',')
    const written = `IIF([n]<>-1,Switch([a],,${pairs}),"")`
    expect(written.length).toBeLessThan(10_000)
    const formatted = format(written)
    expect(formatted).toBe(written)
    expect(format(format(written, { style: 'lines' }))).toBe(written)
    const longer = `Switch([a],,${pairs},${pairs})`
    expect(format(longer)).toContain('"k0", "v0", "k1"')
  })

  it('50,000 pairs are laid out', () => {
    const many = `Switch([a], , ${Array.from({ length: 50_000 }, (_, index) => `"k${index}", "v"`).join(', ')})`
    expect(format(many, { style: 'lines' }).split('\n')).toHaveLength(50_002)
  })

  it('function names of Cloud Sync and Connect are known in their dialects', () => {
    expect(format('trim([country])', { dialect: 'cloud-sync' })).toBe('Trim([country])')
    expect(format('"t-"&[alias] & (1+2)', { dialect: 'connect' })).toBe('"t-" & [alias] & (1 + 2)')
  })

  it('the line breaks of Connect stay line breaks', () => {
    for (const style of ['one-line', 'lines'] as const)
      expect(format('Replace([a],"\\n" , " ")', { dialect: 'connect', style })).toBe('Replace([a], "\\n", " ")')
  })
})
