import { describe, expect, it } from 'vitest'
import { compile } from '../../src/expression/compile/compile.js'
import type { Dialect } from '../../src/expression/dialect.js'
import { declarations } from '../../src/expression/functions/index.js'
import type { SourceValues } from '../../src/expression/values.js'
import { readCorpus, updateBlock, updating } from '../support/corpus.js'
import { run } from './support.js'

/** What a case says of the world around it. `random` holds the numbers the random source gives, over and over. */
interface CorpusWorld {
  readonly dialect?: Dialect
  readonly now?: string
  readonly taken?: readonly string[]
  readonly defaultDomain?: string
  readonly uuid?: string
  readonly random?: readonly number[]
}

const corpus = readCorpus('expression/functions')

describe('corpus of the functions', () => {
  it.each(corpus.map(item => [`${item.place} ${item.title}`, item] as const))('%s', (_place, item) => {
    const world = (item.json('world') ?? {}) as CorpusWorld
    const { random } = world
    let drawn = 0
    const expression = item.block('expr')
    if (expression === undefined) throw new Error('the case has no expression')
    const value = run(() =>
      compile(expression, { dialect: world.dialect }).evaluate((item.json('record') ?? {}) as SourceValues, {
        now: new Date(world.now ?? '2025-07-30T00:00:00Z'),
        isTaken: candidate => world.taken?.includes(candidate) ?? false,
        ...(world.defaultDomain !== undefined && { defaultDomain: world.defaultDomain }),
        ...(world.uuid !== undefined && { uuid: () => world.uuid ?? '' }),
        ...(random && { random: () => random[drawn++ % random.length] ?? 0 }),
      }),
    )
    const expected = item.json('value')
    if (updating && expected !== undefined) updateBlock(item, 'value', JSON.stringify(value))
    else expect(value).toEqual(expected)
  })

  it('every function has a page', () => {
    const pages = new Set(corpus.map(({ file }) => file.replace(/^.*\//, '').replace(/\.md$/, '')))
    expect([...new Set(declarations.map(({ name }) => name))].filter(name => !pages.has(name))).toEqual([])
  })
})
