import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauses, phrases } from '../../src/expression/explain/phrases.js'
import { ExpressionError, explain, functions, functionsOf } from '../../src/expression/index.js'
import { readCorpus, updateBlock, updating } from '../support/corpus.js'
import { anyExpression } from './arbitrary.js'

describe('explain: pages', () => {
  for (const item of readCorpus('expression/explain')) {
    it(`${item.title} (${item.place})`, () => {
      const said = explain(item.block('expr') ?? '')
      if (updating) updateBlock(item, 'text', said)
      else expect(said).toBe(item.block('text'))
    })
  }
})

describe('explain', () => {
  it('knows every function of application provisioning and Cloud Sync', () => {
    const sentences = ['IIF', 'Switch', 'Not', 'CBool']
    const known = new Set([...Object.keys(phrases), ...Object.keys(clauses), ...sentences])
    const missing = [...functionsOf('entra'), ...functionsOf('cloud-sync')]
      .map(({ name }) => name)
      .filter(name => !known.has(name))
    expect(missing).toEqual([])
    expect([...known].filter(name => !functions.has(name))).toEqual([])
  })

  it('says something readable about every example of every function', () => {
    for (const { examples, dialects } of functions.values()) {
      for (const { source, diagnostic } of examples) {
        if (diagnostic) continue
        const dialect = dialects[0] ?? 'entra'
        const said = explain(source, { dialect })
        expect(said, source).toMatch(/^[A-Z].*\.$/s)
        expect(said, source).not.toMatch(/undefined|\[object|the result of [A-Z]/)
      }
    }
  })

  it('is one paragraph of whole sentences for any expression, and names every attribute of a short one', () => {
    fc.assert(
      fc.property(anyExpression, text => {
        const said = explain(text)
        expect(said).toMatch(/^[A-Z]/)
        expect(said).toMatch(/\.$/)
        expect(said).not.toContain('undefined')
      }),
      { numRuns: 300 },
    )
  })

  it('brackets in what is said are balanced when the texts have none', () => {
    for (const text of [
      'ToUpper(Append([a], Append([b], "c")))',
      'Left(Append([a], "b"), 2)',
      'Append(Left([a], 2), ToLower(Left([b], 1)))',
    ]) {
      const said = explain(text)
      expect(said.split('(').length).toBe(said.split(')').length)
    }
  })

  it('parts that nest are said once, however deep', () => {
    let nested = '[x]'
    for (let level = 0; level < 190; level++) nested = `Switch([x], [x], "", ${nested})`
    expect(explain(nested)).toMatch(/^The result is x, or /)
    let other = '[x]'
    for (let level = 0; level < 190; level++) other = `Switch([x], ${other}, "a", ToLower(Replace([y], , "p", , [z], , )))`
    expect(explain(other).length).toBeGreaterThan(1_000)
  })

  it('throws the syntax errors', () => {
    expect(() => explain('Append([a]')).toThrow(ExpressionError)
  })

  it('stays short for a long Switch', () => {
    const many = `Switch([a], , ${Array.from({ length: 1_000 }, (_, index) => `"k${index}", "v"`).join(', ')})`
    expect(explain(many)).toBe(
      'The result depends on a, looked up in 1000 pairs: "k0" gives "v", "k1" gives "v", "k2" gives "v" and so on, 997 more. Anything else gives nothing.',
    )
  })
})
