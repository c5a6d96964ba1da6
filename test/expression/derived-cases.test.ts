import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/expression/compile/compile.js'
import type { Dialect } from '../../src/expression/dialect.js'
import { declarations } from '../../src/expression/functions/index.js'
import { fixtures } from '../support/corpus.js'
import { plainValue, run } from './support.js'

interface DerivedCase {
  readonly id: string
  readonly expression: string
  /** Absent: no attribute is set. */
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly expected?: unknown
  /** Kind of the error, in place of a value. */
  readonly error?: string
  readonly now?: string
  readonly taken?: readonly string[]
  readonly defaultDomain?: string
  readonly dialect?: Dialect
}

/**
 * What the reference says about each function at its corners: missing, empty and several values, wrong types and positions, bounds,
 * letter case, .NET's patterns and date formats. The expectations were written from the documents, before any code was asked.
 */
const cases: readonly DerivedCase[] = JSON.parse(readFileSync(join(fixtures, 'expression/derived-cases.json'), 'utf8'))

describe('derived cases', () => {
  it('every function has some', () => {
    const named = new Set(cases.map(({ id }) => id.replace(/-\d+$/, '')))
    expect(declarations.map(({ name }) => name.toLowerCase()).filter(name => !named.has(name))).toEqual([])
  })

  it.each(cases.map(item => [item.id, item] as const))('%s', (_id, item) => {
    const result = run(() => {
      const taken = new Set(item.taken?.map(used => used.toLowerCase()))
      return compile(item.expression, { dialect: item.dialect }).evaluate(item.attributes ?? {}, {
        now: new Date(item.now ?? '2020-01-01T00:00:00Z'),
        isTaken: candidate => taken.has(candidate.toLowerCase()),
        ...(item.defaultDomain !== undefined && { defaultDomain: item.defaultDomain }),
      })
    })
    if (item.error !== undefined) expect(result, item.expression).toMatchObject({ error: item.error })
    else expect(result, item.expression).toEqual(plainValue(item.expected))
  })
})
