import type { CompiledArgument, Evaluator } from '../declaration.js'
import { conditionOf } from './lazy.js'

const nothing: Evaluator = () => null

/** Compiles IIF: a condition and two branches, of which only the chosen one is evaluated. A branch left empty gives nothing. */
export function branches([condition, whenTrue, whenFalse]: readonly (CompiledArgument | undefined)[]): Evaluator {
  if (!condition) return nothing
  const holds = conditionOf(condition)
  const evaluateTrue = whenTrue?.evaluate ?? nothing
  const evaluateFalse = whenFalse?.evaluate ?? nothing
  return (record, world) => (holds(record, world) ? evaluateTrue(record, world) : evaluateFalse(record, world))
}
