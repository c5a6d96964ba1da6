import type { Expression, Slot } from '../syntax/tree.js'
import { decimal } from './decimal.js'

/**
 * Do two trees say the same to Graph? Texts, numbers and bare words are all constants, letter case of function names does not count,
 * and neither do empty positions at the end.
 *
 * @example
 * same(parse('Mid([a], 1, 2)').tree, parse('mid([a], "1", "2")').tree) // true
 */
export function same(a: Expression, b: Expression): boolean {
  const constant = constantText(a)
  if (constant !== undefined) return constant === constantText(b)
  if (a.type === 'attribute') return b.type === 'attribute' && a.name === b.name
  if (a.type === 'variable') return b.type === 'variable' && a.name === b.name
  if (a.type === 'call') {
    if (b.type !== 'call' || a.name.toLowerCase() !== b.name.toLowerCase()) return false
    const [left, right] = [filled(a.slots), filled(b.slots)]
    return left.length === right.length && left.every((value, index) => sameSlot(value, right[index]))
  }
  if (a.type === 'comparison' || a.type === 'operation') {
    return a.type === b.type && a.operator === b.operator && same(a.left, b.left) && same(a.right, b.right)
  }
  return false
}

function sameSlot(a: Expression | undefined, b: Expression | undefined): boolean {
  return a && b ? same(a, b) : a === b
}

function filled(slots: readonly Slot[]): (Expression | undefined)[] {
  const values = slots.map(slot => slot.value)
  while (values.length > 0 && values.at(-1) === undefined) values.pop()
  return values
}

/** Text of a constant as Graph names it; undefined for anything else. */
function constantText(node: Expression): string | undefined {
  switch (node.type) {
    case 'text':
      return node.value
    case 'number':
      return decimal(node)
    case 'word':
      return node.name
    case 'parameter':
      return `%${node.name}%`
    default:
      return undefined
  }
}
