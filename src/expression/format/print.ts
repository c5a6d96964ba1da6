import { declarationOf } from '../positions.js'
import type { Expression } from '../syntax/tree.js'
import { wordInAnyCase } from '../syntax/words.js'

/**
 * Canonical text of a tree on one line, as Microsoft Graph prints it: one blank after each comma, nothing for an empty position,
 * known function names and bare words in their own letter case, only `\` and `"` escaped, numbers as they were written.
 * `known` keeps the text of nodes already printed, for callers that need the text of every node.
 *
 * @example
 * print(parse('tolower( [country],)').tree) // 'ToLower([country], )'
 */
export function print(node: Expression, known: Map<Expression, string> = new Map()): string {
  const ready = known.get(node)
  if (ready !== undefined) return ready
  const text = printNew(node, known)
  known.set(node, text)
  return text
}

function printNew(node: Expression, known: Map<Expression, string>): string {
  switch (node.type) {
    case 'call':
      return `${declarationOf(node.name)?.name ?? node.name}(${node.slots.map(slot => (slot.value ? print(slot.value, known) : '')).join(', ')})`
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
      return printOperators(node, known)
  }
}

/** Operators read from left to right, so only a right-hand side needs parentheses. A long chain is a deep tree: no recursion to the left. */
function printOperators(node: Expression, known: Map<Expression, string>): string {
  const tail: string[] = []
  let left = node
  while (left.type === 'comparison' || left.type === 'operation') {
    const right = print(left.right, known)
    tail.push(` ${left.operator} ${isOperator(left.right) ? `(${right})` : right}`)
    left = left.left
  }
  return print(left, known) + tail.reverse().join('')
}

const isOperator = (node: Expression) => node.type === 'comparison' || node.type === 'operation'

/** A text between quotation marks; `\` and `"` get a backslash, everything else, line breaks included, stays as it is. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
