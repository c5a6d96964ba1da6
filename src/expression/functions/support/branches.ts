import { type CompiledArgument, type Evaluator, required } from '../declaration.js'
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

/** What IIF is in every dialect: the dialects differ in whether the last position may be left empty. */
export const iif = {
  name: 'IIF',
  summary: 'Gives one of two values, by a condition. Only the chosen one is evaluated.',
  nulls: 'A missing condition does not hold, nor does a comparison with a missing value, except <>.',
  condition: required('condition', 'boolean', 'A comparison, a function that gives a boolean, or the text True or False.', {
    storedKey: 'one',
  }),
  valueIfTrue: required('valueIfTrue', 'any', 'The result when the condition holds.', { storedKey: 'four' }),
  choices: ['iif-null', 'comparison-letter-case', 'text-to-boolean', 'lazy'],
} as const
