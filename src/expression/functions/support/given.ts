import { valueMissing } from '../../diagnostics-evaluation.js'
import type { CallSite } from '../declaration.js'

/**
 * The value of a position that cannot do without one.
 *
 * @param argument Index of the position, from 0.
 * @throws EvaluationError EXP306 when the value is null.
 */
export function given<Value>(value: Value | null, site: CallSite, argument: number): Value {
  return value === null ? site.fail(valueMissing, { argument }) : value
}
