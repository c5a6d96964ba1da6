import type { TraceNode } from '../../expression/index.js'
import { valueText } from './json.js'

/** A trace as an indented tree: the text of each part, an arrow, its value. */
export function traceLines(node: TraceNode, depth = 0): string[] {
  const text = node.text.length > 60 ? `${node.text.slice(0, 57).replace(/\s+/g, ' ')}...` : node.text.replace(/\s+/g, ' ')
  const result = node.skipped
    ? '(not evaluated)'
    : node.diagnostic
      ? `${node.diagnostic.code} ${node.diagnostic.message}`
      : valueText(node.value)
  return [`${'  '.repeat(depth)}${text} -> ${result}`, ...node.children.flatMap(child => traceLines(child, depth + 1))]
}
