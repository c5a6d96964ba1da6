import type { Diagnostic } from '../../diagnostics/index.js'
import { type CompiledExpression, type Environment, EvaluationError, ignoreObject, type Value } from '../../expression/index.js'

/** What an expression gave for one record. */
export type Outcome = { readonly value: Value } | { readonly diagnostic: Diagnostic }

export function attempt(
  compiled: CompiledExpression,
  record: Readonly<Record<string, unknown>>,
  environment: Environment,
): Outcome {
  try {
    return { value: compiled.evaluate(record, environment) }
  } catch (error) {
    if (error instanceof EvaluationError) return { diagnostic: error.diagnostic }
    throw error
  }
}

/** A value as `eval` prints it: alone, with a line break; one line for each element of a list. */
export function asText(value: Value): string {
  if (value === null || value === '' || typeof value === 'symbol') return ''
  if (Array.isArray(value)) return value.map(item => `${typeof item === 'string' ? item : JSON.stringify(item)}\n`).join('')
  return `${typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)}\n`
}

export const shown = (outcome: Outcome) =>
  'diagnostic' in outcome
    ? { diagnostic: outcome.diagnostic }
    : typeof outcome.value === 'symbol'
      ? { value: null, flow: flowName(outcome.value) }
      : { value: outcome.value }

const flowName = (value: symbol) => (value === ignoreObject ? 'IgnoreObjectFlow' : 'IgnoreAttributeFlow')

export const header = ['record', 'user', 'value', 'diagnostic']

export function csvRow(record: string, user: string, outcome: Outcome): string[] {
  if ('diagnostic' in outcome) return [record, user, '', `${outcome.diagnostic.code} ${outcome.diagnostic.message}`]
  if (typeof outcome.value === 'symbol') return [record, user, '', flowName(outcome.value)]
  return [record, user, asText(outcome.value).replace(/\n$/, '').replace(/\n/g, ';'), '']
}
