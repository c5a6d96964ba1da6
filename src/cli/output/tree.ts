import type { Expression } from '../../expression/index.js'

/** The tree of an expression as indented lines: one node a line, empty positions shown. */
export function treeLines(node: Expression, depth = 0): string[] {
  const pad = '  '.repeat(depth)
  switch (node.type) {
    case 'call':
      return [
        `${pad}${node.name}`,
        ...node.slots.flatMap(slot => (slot.value ? treeLines(slot.value, depth + 1) : [`${pad}  (not given)`])),
      ]
    case 'attribute':
      return [`${pad}[${node.name}]`]
    case 'text':
      return [`${pad}${JSON.stringify(node.value)}`]
    case 'number':
      return [`${pad}${node.raw}`]
    case 'comparison':
    case 'operation':
      return [`${pad}${node.operator}`, ...treeLines(node.left, depth + 1), ...treeLines(node.right, depth + 1)]
    case 'parameter':
      return [`${pad}%${node.name}%`]
    case 'variable':
      return [`${pad}$${node.name}`]
    default:
      return [`${pad}${node.name}`]
  }
}
