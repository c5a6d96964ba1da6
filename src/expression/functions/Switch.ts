import { toText } from '../conversions.js'
import type { Value } from '../values.js'
import { type CompiledArgument, defineFunction, type Evaluator, optional, pairs, required } from './declaration.js'
import { textOf } from './support/lazy.js'

export const Switch = defineFunction({
  name: 'Switch',
  summary:
    'Replaces a value by the one written beside it. Keys are compared in order, letter case counts; no match gives the default.',
  nulls: 'A missing source counts as "" and matches a "" key. Without a default and without a match the result is missing.',
  parameters: [
    required('source', 'text', 'The value to look for.'),
    optional('defaultValue', 'any', 'The result when no key is equal; the position is there even when it stays empty.'),
    pairs('key1', 'value1', 'any', 'A key, and the result when the source is equal to it.', { graphKey: 'switchValue' }),
  ],
  returns: 'any',
  reference: 'Functions for customizing application data: Switch',
  choices: ['switch-no-default', 'switch-duplicate-key', 'switch-null-key', 'lazy'],
  examples: [
    {
      title: 'a key is equal',
      source: 'Switch([state], "other", "QLD", "Queensland", "NSW", "New South Wales")',
      record: { state: 'QLD' },
      value: 'Queensland',
    },
    {
      title: 'no key is equal',
      source: 'Switch([state], "other", "QLD", "Queensland")',
      record: { state: 'NT' },
      value: 'other',
    },
    { title: 'no default', source: 'Switch([country], , "Barbados", "BB")', record: { country: 'Chile' }, value: null },
    { title: 'a fallback for a missing value', source: 'Switch([jobTitle], [jobTitle], "", "none")', record: {}, value: 'none' },
    {
      title: 'letter case counts',
      source: 'Switch([country], "?", "germany", "DE")',
      record: { country: 'Germany' },
      value: '?',
    },
    { title: 'a forgotten default', source: 'Switch([state], "QLD", "Queensland")', diagnostic: 'EXP206' },
  ],
  compile: positions => {
    const [source, defaultValue, ...rest] = positions
    if (!source) return () => null
    const otherwise: Evaluator = defaultValue?.evaluate ?? (() => null)
    const branches = pairUp(rest)
    const evaluate = source.evaluate
    const keyOf: (value: Value) => string = value => (typeof value === 'string' ? value : (textOf(value, source) ?? ''))

    // A constant that is no text, such as a list, fails when its turn comes, not here.
    if (!branches.every(({ key }) => key.constant !== undefined && toText(key.constant) !== undefined)) {
      return (record, world) => {
        const wanted = keyOf(evaluate(record, world))
        for (const { key, value } of branches) {
          if ((textOf(key.evaluate(record, world), key) ?? '') === wanted) return value.evaluate(record, world)
        }
        return otherwise(record, world)
      }
    }
    // Keys that are all literals are looked up, however many there are; the first of equal keys wins.
    if (branches.every(({ value }) => value.constant !== undefined)) {
      const values = firstWins(branches, value => value.constant ?? null)
      return (record, world) => {
        const found = values.get(keyOf(evaluate(record, world)))
        return found === undefined ? otherwise(record, world) : found
      }
    }
    const evaluators = firstWins(branches, value => value.evaluate)
    return (record, world) => (evaluators.get(keyOf(evaluate(record, world))) ?? otherwise)(record, world)
  },
})

interface Branch {
  readonly key: CompiledArgument
  readonly value: CompiledArgument
}

function pairUp(rest: readonly (CompiledArgument | undefined)[]): readonly Branch[] {
  const branches: Branch[] = []
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const key = rest[index]
    const value = rest[index + 1]
    if (key && value) branches.push({ key, value })
  }
  return branches
}

function firstWins<Result>(branches: readonly Branch[], result: (value: CompiledArgument) => Result): Map<string, Result> {
  const map = new Map<string, Result>()
  for (const { key, value } of branches) {
    const text = textOf(key.constant ?? null, key) ?? ''
    if (!map.has(text)) map.set(text, result(value))
  }
  return map
}
