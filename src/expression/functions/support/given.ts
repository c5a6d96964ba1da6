import { valueMissing } from '../../diagnostics-evaluation.js'
import type { CallSite } from '../declaration.js'

/**
 * The value of a position that cannot do without one.
 *
 * @param argument Index of the position, from 0.
 * @param choice Identifier of the choice that makes this an error.
 * @throws EvaluationError EXP306 when the value is null.
 */
export function given<Value>(value: Value | null, site: CallSite, argument: number, choice?: string): Value {
  return value === null ? site.fail(valueMissing, { argument, ...(choice !== undefined && { choice }) }) : value
}
