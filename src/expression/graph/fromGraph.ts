import { type Diagnostic, report } from '../../diagnostics/index.js'
import { ExpressionError } from '../errors.js'
import { print } from '../format/print.js'
import type { Expression } from '../syntax/tree.js'
import { graphNodeMalformed } from './diagnostics.js'
import { callOf, operands, type ReadNode, readSource } from './read.js'

/**
 * Canonical text of a tree as Graph stores it: `fromGraph(toGraph(text))` equals `format(text)`. The tree decides; where a node's own
 * `expression` says the same, its spelling of numbers and of empty last positions is kept. Without such a text, constants at number
 * positions are written bare, others quoted, and empty optional positions at the end are written out. Reading is lenient, as `readSource` says.
 *
 * @throws ExpressionError when there is nothing to read, or the tree has no end (`EXP504`).
 * @example
 * fromGraph({ type: 'Function', name: 'ToLower', parameters: [{ key: 'source', value: { type: 'Attribute', name: 'country' } }] })
 * // 'ToLower([country], )'
 */
export function fromGraph(source: unknown): string {
  const { root, diagnostics } = readSource(source)
  if (root) return print(settle(root))
  throw new ExpressionError(diagnostics.length > 0 ? diagnostics : [report(graphNodeMalformed)])
}

/**
 * What is wrong with a stored source: text and tree that disagree (`EXP501`, rule S05), malformed nodes and unknown parameter keys
 * (`EXP502`, `EXP503`, rule S06), trees without end (`EXP504`). `path` is a JSON pointer below the source. Whether the expression
 * itself is sound is for `check(fromGraph(source))`.
 *
 * @example
 * checkGraphSource({ type: 'Attribute', name: 'mail', expression: '[otherMail]' })[0]?.code // 'EXP501'
 */
export function checkGraphSource(source: unknown): Diagnostic[] {
  const { diagnostics } = readSource(source)
  return topMost(diagnostics)
}

/** Of texts that disagree one inside the other, the outer one is enough. */
function topMost(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const nodeOf = ({ path = '' }: Diagnostic) => path.replace(/\/expression$/, '')
  const disagreeing = new Set(diagnostics.filter(({ code }) => code === 'EXP501').map(nodeOf))
  if (disagreeing.size < 2) return [...diagnostics]
  return diagnostics.filter(diagnostic => {
    if (diagnostic.code !== 'EXP501') return true
    let outer = nodeOf(diagnostic)
    while (outer !== '') {
      outer = outer.replace(/\/parameters\/\d+\/value$|^$/, '')
      if (disagreeing.has(outer)) return false
      if (!outer.endsWith('/value')) break
    }
    return true
  })
}

/** Prefers each node's own spelling, from the outside in. */
function settle(node: ReadNode): Expression {
  if (node.spelling) return node.spelling
  const { tree, children } = node
  const settled = children.map(child => child && settle(child))
  if (tree.type === 'call' && children.length > 0) return callOf(tree.name, settled)
  const [left, right] = settled
  return tree.type === 'comparison' && left && right ? operands(tree.operator, left, right) : tree
}
