import type { NumberLiteral } from '../syntax/tree.js'

/** Text of a number constant: as written, but hexadecimal as decimal and without leading noughts, so that "15" and &HF agree. */
export function decimal(node: NumberLiteral): string {
  return /^-?\d/.test(node.raw) ? node.raw.replace(/^(-?)0+(?=\d)/, '$1') : String(node.value)
}
