import type { Expression } from './tree.js'

/** The expressions directly inside a node, in the order of the text. */
export function children(node: Expression): readonly Expression[] {
  if (node.type === 'call') return node.slots.flatMap(slot => slot.value ?? [])
  if (node.type === 'comparison' || node.type === 'operation') return [node.left, node.right]
  return []
}

/** Visits a node and everything inside it, outer before inner, in the order of the text. */
export function walk(node: Expression, visit: (node: Expression, parent: Expression | undefined) => void): void {
  const enter = (current: Expression, parent: Expression | undefined): void => {
    visit(current, parent)
    for (const child of children(current)) enter(child, current)
  }
  enter(node, undefined)
}
