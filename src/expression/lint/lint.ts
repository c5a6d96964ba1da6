import type { Diagnostic } from '../../diagnostics/index.js'
import type { Expression } from '../syntax/tree.js'
import { children } from '../syntax/walk.js'
import { type LintOptions, runRule } from './rule.js'
import { lintRules } from './rules.js'

/**
 * Findings about an expression that parses and can be evaluated, yet probably does not do what its author thinks. In the order of the
 * text. The dialect of Connect is not linted: its functions share names with others and mean something else.
 *
 * @example
 * lint(parse('Switch([a], , "k", "1", "k", "2")').tree, 'Switch([a], , "k", "1", "k", "2")')[1]?.code // 'EXP403'
 */
export function lint(tree: Expression, text: string, options: LintOptions = {}): Diagnostic[] {
  if (options.dialect === 'connect') return []
  const context = { tree, text, options, nodes: nodesOf(tree) }
  return lintRules
    .flatMap(rule => runRule(rule, context))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.code < b.code ? -1 : 1))
}

function nodesOf(tree: Expression) {
  const nodes: { node: Expression; around: readonly Expression[] }[] = []
  const enter = (node: Expression, around: readonly Expression[]) => {
    nodes.push({ node, around })
    const inner = children(node)
    if (inner.length === 0) return
    const deeper = [...around, node]
    for (const child of inner) enter(child, deeper)
  }
  enter(tree, [])
  return nodes
}
