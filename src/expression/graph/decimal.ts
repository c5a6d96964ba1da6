import { toText } from '../conversions.js'
import type { NumberLiteral } from '../syntax/tree.js'

/** Text of a number constant, as evaluating gives it: decimal, without leading noughts, so that "15", 015 and &HF agree. */
export function decimal(node: NumberLiteral): string {
  return toText(node.value) ?? node.raw
}
