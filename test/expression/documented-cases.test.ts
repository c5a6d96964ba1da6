import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/expression/compile/compile.js'
import type { Dialect } from '../../src/expression/dialect.js'
import { fixtures } from '../support/corpus.js'
import { plainValue, run } from './support.js'

interface DocumentedCase {
  readonly id: string
  readonly function: string
  readonly expression: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly expected?: unknown
  readonly match?: string
  readonly now?: string
  readonly taken?: readonly string[]
  readonly dialect?: Dialect
}

/** The format is that of the expression reference, section 12: results of Microsoft's own documentation. */
const cases: DocumentedCase[] = JSON.parse(readFileSync(join(fixtures, 'expression/documented-cases.json'), 'utf8'))

describe('documented cases', () => {
  it('has all of them', () => {
    expect(cases.length).toBe(115)
  })

  it.each(cases.map(item => [item.id, item] as const))('%s', (_id, item) => {
    const value = run(() => {
      const taken = new Set(item.taken?.map(used => used.toLowerCase()))
      return compile(item.expression, { dialect: item.dialect }).evaluate(item.attributes, {
        now: new Date(item.now ?? '2020-01-01T00:00:00Z'),
        isTaken: candidate => taken.has(candidate.toLowerCase()),
      })
    })
    if (item.match !== undefined) expect(value).toMatch(new RegExp(item.match))
    else expect(value).toEqual(plainValue(item.expected))
  })
})
