import { failConversion } from '../../compile/call-site.js'
import { toBoolean, toList, toText } from '../../conversions.js'
import { notABoolean, severalValues } from '../../diagnostics-evaluation.js'
import type { SourceValues, Value } from '../../values.js'
import type { CompiledArgument, World } from '../declaration.js'

/** A value as text, for functions that evaluate their arguments themselves. @throws EvaluationError EXP301 and its kin */
export function textOf(value: Value, argument: CompiledArgument): string | null {
  if (typeof value === 'string') return value
  const text = toText(value)
  return text === undefined ? failConversion(value, severalValues, argument.span) : text
}

/** A value as a list; a single value is a list of one. @throws EvaluationError EXP301 and its kin */
export function listOf(value: Value, argument: CompiledArgument): readonly string[] | null {
  const list = toList(value)
  return list === undefined ? failConversion(value, severalValues, argument.span) : list
}

/** Evaluates an argument as a condition; a missing value does not hold. @throws EvaluationError EXP303 */
export function conditionOf(argument: CompiledArgument): (record: SourceValues, world: World) => boolean {
  const { evaluate, span } = argument
  return (record, world) => {
    const value = evaluate(record, world)
    if (typeof value === 'boolean') return value
    const boolean = toBoolean(value)
    return boolean === undefined ? failConversion(value, notABoolean, span) : (boolean ?? false)
  }
}
