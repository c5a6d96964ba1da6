import { declarationOf } from '../positions.js'
import type { Expression } from '../syntax/tree.js'
import { wordInAnyCase } from '../syntax/words.js'

/**
 * Canonical text of a tree on one line, as Microsoft Graph prints it: one blank after each comma, nothing for an empty position,
 * known function names and bare words in their own letter case, only `\` and `"` escaped, numbers as they were written.
 * `known` keeps the text of nodes already printed, for callers that need the text of every node. Without `gap` there is no blank after
 * commas and beside operators, which saves room.
 *
 * @example
 * print(parse('tolower( [country],)').tree) // 'ToLower([country], )'
 */
export function print(node: Expression, known: Map<Expression, string> = new Map(), gap = ' '): string {
  const ready = known.get(node)
  if (ready !== undefined) return ready
  const text = printNew(node, known, gap)
  known.set(node, text)
  return text
}

function printNew(node: Expression, known: Map<Expression, string>, gap: string): string {
  switch (node.type) {
    case 'call':
      return `${declarationOf(node.name)?.name ?? node.name}(${node.slots.map(slot => (slot.value ? print(slot.value, known, gap) : '')).join(`,${gap}`)})`
    case 'attribute':
      return `[${node.name}]`
    case 'text':
      return quote(node.value)
    case 'number':
      return node.raw
    case 'word':
      return wordInAnyCase(node.name)?.name ?? node.name
    case 'parameter':
      return `%${node.name}%`
    case 'variable':
      return `$${node.name}`
    case 'comparison':
    case 'operation':
      return printOperators(node, known, gap)
  }
}

/** Operators read from left to right, so only a right-hand side needs parentheses. A long chain is a deep tree: no recursion to the left. */
function printOperators(node: Expression, known: Map<Expression, string>, gap: string): string {
  const tail: string[] = []
  let left = node
  while (left.type === 'comparison' || left.type === 'operation') {
    const right = print(left.right, known, gap)
    tail.push(`${gap}${left.operator}${gap}${isOperator(left.right) ? `(${right})` : right}`)
    left = left.left
  }
  return print(left, known, gap) + tail.reverse().join('')
}

const isOperator = (node: Expression) => node.type === 'comparison' || node.type === 'operation'

/** A text between quotation marks; `\` and `"` get a backslash, everything else, line breaks included, stays as it is. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
