import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { choices } from '../../src/expression/choices.js'
import { declarations } from '../../src/expression/functions/index.js'

const room = fileURLToPath(new URL('../../src/expression/', import.meta.url))
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && name !== 'choices.ts',
)
const ids = new Set(choices.map(({ id }) => id))

describe('the table of choices', () => {
  it('has every identifier once, in words that end', () => {
    expect(ids.size).toBe(choices.length)
    for (const { id, question, answer, reason } of choices) {
      expect([id, /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), question.endsWith('?'), answer !== '', reason !== '']).toEqual([
        id,
        true,
        true,
        true,
        true,
      ])
    }
  })

  it('has every choice that a diagnostic of the room names', () => {
    const named = files.flatMap(file =>
      [...readFileSync(join(room, file), 'utf8').matchAll(/\bchoice: '([^']+)'/g)].map(match => `${match[1]} in ${file}`),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(name => !ids.has(name.split(' ')[0] ?? ''))).toEqual([])
  })

  it('has every choice that a function names', () => {
    expect(declarations.flatMap(({ choices }) => choices).filter(id => !ids.has(id))).toEqual([])
  })
})
