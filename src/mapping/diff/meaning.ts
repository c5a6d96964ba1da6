import type { Expression } from '../../expression/index.js'
import { callNamed, literalText, switchParts } from '../analysis/tree.js'
import { expressionText, treeOf } from '../model/expression-text.js'
import type { AttributeMappingSource } from '../model/source.js'

/**
 * A text that is equal for two sources that mean the same: spacing, letter case of function names, quotes around numbers and
 * empty last positions do not count, and the pairs of a Switch are a set in which the first of two equal keys counts.
 */
export function meaningOf(source: AttributeMappingSource | null | undefined): string {
  if (!source) return ''
  const text = expressionText(source)
  const tree = treeOf(text)
  return tree ? meaningOfTree(tree) : `broken ${text.trim()}`
}

/** The same for a tree. */
function meaningOfTree(node: Expression): string {
  const literal = node.type === 'word' ? undefined : literalText(node)
  if (literal !== undefined) return JSON.stringify(literal)
  switch (node.type) {
    case 'attribute':
      return `[${node.name}]`
    case 'comparison':
    case 'operation':
      return `(${meaningOfTree(node.left)} ${node.operator} ${meaningOfTree(node.right)})`
    case 'call':
      return meaningOfCall(node)
    case 'word':
      return node.name.toLowerCase()
    case 'parameter':
      return `%${node.name}%`
    case 'variable':
      return `$${node.name}`
    default:
      return JSON.stringify(literal)
  }
}

function meaningOfCall(node: Expression & { type: 'call' }): string {
  const name = node.name.toLowerCase()
  if (callNamed(node, 'Switch')) {
    const { source, defaultValue, pairs } = switchParts(node)
    const byKey = new Map<string, string>()
    const inOrder: string[] = []
    for (const { key, value } of pairs) {
      const pair = `${slot(key)}: ${slot(value)}`
      const constant = literalText(key)
      if (constant === undefined) inOrder.push(pair)
      else if (!byKey.has(constant)) byKey.set(constant, pair)
    }
    // Keys that are no literals could be equal to any other, so their order is kept, and with it that of all pairs.
    const set =
      inOrder.length > 0 ? pairs.map(({ key, value }) => `${slot(key)}: ${slot(value)}`) : [...byKey.values()].toSorted()
    return `switch(${slot(source)}, ${slot(defaultValue)}, {${set.join(', ')}})`
  }
  const slots = node.slots.map(({ value }) => slot(value))
  while (slots.at(-1) === '') slots.pop()
  return `${name}(${slots.join(', ')})`
}

const slot = (node: Expression | undefined) => (node ? meaningOfTree(node) : '')
