import type { Span } from '../../diagnostics/index.js'
import { sourceValue, toNumber, toText } from '../conversions.js'
import { readDate } from '../dates/read.js'
import { notOrdered, severalValues } from '../diagnostics-evaluation.js'
import type { Evaluator } from '../functions/declaration.js'
import type { Comparison, ComparisonOperator } from '../syntax/tree.js'
import type { Value } from '../values.js'
import type { CompiledNode } from './arguments.js'
import { fail, failConversion, shown } from './call-site.js'

/**
 * `=` and `<>`: as numbers when both sides are numbers or texts of numbers, else as texts, letter by letter. `<` and its kin: numbers
 * and date-times. A missing side: only `<>` is True.
 */
export function compileComparison(node: Comparison, left: CompiledNode, right: CompiledNode): Evaluator {
  const { operator } = node
  if (operator === '=' || operator === '<>') return equality(operator === '=', left, right)
  const holds = order[operator]
  return (record, environment) => {
    const a = scalar(left.evaluate(record, environment), left.span)
    const b = scalar(right.evaluate(record, environment), right.span)
    return a === null || b === null ? false : holds(compareOrdered(a, b, node.span))
  }
}

function equality(equal: boolean, left: CompiledNode, right: CompiledNode): Evaluator {
  const evaluateLeft = left.evaluate
  const evaluateRight = right.evaluate
  const constant = right.constant
  if (typeof constant === 'string' && toNumber(constant) === undefined) {
    // A text that is no number is compared as text whatever stands on the other side.
    const { direct } = left
    if (direct) {
      return record => {
        const raw = direct(record)
        return ((typeof raw === 'string' ? raw : scalarText(sourceValue(raw), left.span)) === constant) === equal
      }
    }
    return (record, environment) => {
      const value = evaluateLeft(record, environment)
      return ((typeof value === 'string' ? value : scalarText(value, left.span)) === constant) === equal
    }
  }
  return (record, environment) => {
    const a = scalar(evaluateLeft(record, environment), left.span)
    const b = scalar(evaluateRight(record, environment), right.span)
    return same(a, b) === equal
  }
}

type Scalar = string | number | bigint | boolean | null

function same(a: Scalar, b: Scalar): boolean {
  if (a === null || b === null) return false
  const x = toNumber(a)
  const y = x === undefined ? undefined : toNumber(b)
  return x !== undefined && x !== null && y !== undefined && y !== null ? numeric(x, y) === 0 : toText(a) === toText(b)
}

const numeric = (a: number | bigint, b: number | bigint) => (a < b ? -1 : a > b ? 1 : 0)

const order: Record<Exclude<ComparisonOperator, '=' | '<>'>, (sign: number) => boolean> = {
  '<': sign => sign < 0,
  '<=': sign => sign <= 0,
  '>': sign => sign > 0,
  '>=': sign => sign >= 0,
}

function compareOrdered(a: Exclude<Scalar, null>, b: Exclude<Scalar, null>, span: Span): number {
  const x = toNumber(a)
  const y = toNumber(b)
  if (x !== undefined && x !== null && y !== undefined && y !== null) return numeric(x, y)
  const first = typeof a === 'string' ? readDate(a) : undefined
  const second = typeof b === 'string' ? readDate(b) : undefined
  if (first !== undefined && second !== undefined) return numeric(first, second)
  return fail(notOrdered, span, { message: `${shown(a)} and ${shown(b)} have no order`, choice: 'text-order' })
}

/** Refuses lists, objects and flow instructions. */
function scalar(value: Value, span: Span): Scalar {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) && value.length === 0 ? null : failConversion(value, severalValues, span)
  }
  return typeof value === 'symbol' ? failConversion(value, severalValues, span) : value
}

function scalarText(value: Value, span: Span): string | null {
  const checked = scalar(value, span)
  return checked === null ? null : (toText(checked) ?? null)
}
