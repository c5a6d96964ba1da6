import { EvaluationError, ExpressionError } from '../../src/expression/errors.js'
import { ignoreAttribute, ignoreObject, type Value } from '../../src/expression/values.js'

/**
 * A result as plain data: flow instructions as `{ ignoreFlow: true }` and `{ ignoreObject: true }`, large numbers as their decimal
 * text. Everything else is JSON already.
 */
export function plainValue(value: unknown): unknown {
  if (value === ignoreAttribute) return { ignoreFlow: true }
  if (value === ignoreObject) return { ignoreObject: true }
  return typeof value === 'bigint' ? value.toString() : value
}

/** The value as plain data, or the error as `{ error: kind, code, marked }`; every other error is a fault of ours and goes on. */
export function run(evaluate: () => Value): unknown {
  try {
    return plainValue(evaluate())
  } catch (error) {
    if (error instanceof EvaluationError) return { error: error.diagnostic.kind, code: error.diagnostic.code }
    if (!(error instanceof ExpressionError)) throw error
    const first = error.diagnostics.find(({ severity }) => severity === 'error')
    return { error: first?.kind, code: first?.code }
  }
}
