import { type CompiledExpression, compile, type Environment, type Value } from '../../expression/index.js'
import type { RowView, Sample } from '../rules/view.js'
import type { SourceRecord } from '../source-record.js'

const compiled = new Map<string, CompiledExpression | undefined>()

/** A compiled expression, undefined when the text has errors. A few hundred are remembered. */
function compiledOf(text: string): CompiledExpression | undefined {
  if (compiled.has(text)) return compiled.get(text)
  let result: CompiledExpression | undefined
  try {
    result = compile(text)
  } catch {
    result = undefined
  }
  if (compiled.size >= 300) compiled.clear()
  compiled.set(text, result)
  return result
}

/** Clock and randomness of a check stand still: findings must not depend on when they are made. */
const still: Environment = {
  now: new Date('2026-01-01T00:00:00Z'),
  random: () => 0.5,
  uuid: () => '00000000-0000-4000-8000-000000000000',
  isTaken: () => false,
  defaultDomain: 'example.com',
}

/** What a row gives for one sample. `failed` when the evaluation ended in an error. */
export interface RowResult {
  readonly sample: Sample
  readonly value: Value
  readonly failed: boolean
}

/** Evaluates a row on sample users, with its default where nothing comes out. */
export function runRow(row: RowView, samples: readonly Sample[]): RowResult[] {
  const expression = row.text === undefined ? undefined : compiledOf(row.text)
  return samples.map(sample => {
    const { value, failed } = expression ? evaluateOn(expression, sample.record) : { value: null, failed: row.text !== undefined }
    return { sample, value: value === null && !failed ? row.flow.defaultValue : value, failed }
  })
}

function evaluateOn(expression: CompiledExpression, record: SourceRecord): { value: Value; failed: boolean } {
  try {
    return { value: expression.evaluate(record, still), failed: false }
  } catch {
    return { value: null, failed: true }
  }
}

/** Result of an expression on a record made up for a question; undefined when it has errors or fails. */
export function tryExpression(text: string, record: SourceRecord): Value | undefined {
  const expression = compiledOf(text)
  if (!expression) return undefined
  const { value, failed } = evaluateOn(expression, record)
  return failed ? undefined : value
}
