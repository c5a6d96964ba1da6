import type { PatternNode } from './node.js'
import { PatternProblem } from './problem.js'

/** Repetitions in a row that may share one stretch of text; each multiplies the work by the length of the text. */
const maximumInARow = 3
/** From here on a bounded repetition counts as endless. */
const many = 20

/**
 * Everything but back-references runs in linear time. A pattern with one is allowed when its repetitions do not nest and are few: then
 * the work stays polynomial and small.
 *
 * @throws PatternProblem that names the construct and a text that would take for ever.
 */
export function assertSafe(node: PatternNode): void {
  if (!contains(node, 'reference')) return
  const { depth, inARow } = repetitions(node)
  if (depth > 1)
    throw new PatternProblem(
      'a back-reference together with a repetition inside a repetition',
      0,
      'a long text of one letter would take time beyond all bounds: remove the back-reference or the outer repetition',
    )
  if (inARow > maximumInARow)
    throw new PatternProblem(
      `a back-reference together with ${inARow} endless repetitions`,
      0,
      'a long text of one letter would take time beyond all bounds: give the repetitions small bounds in braces',
    )
}

function contains(node: PatternNode, type: PatternNode['type']): boolean {
  if (node.type === type) return true
  return inside(node).some(child => contains(child, type))
}

function inside(node: PatternNode): readonly PatternNode[] {
  if (node.type === 'sequence') return node.parts
  if (node.type === 'choice') return node.branches
  return 'body' in node ? [node.body] : []
}

function repetitions(node: PatternNode): { depth: number; inARow: number } {
  const inner = inside(node).map(repetitions)
  const depth = Math.max(0, ...inner.map(child => child.depth))
  const inARow = inner.reduce((sum, child) => sum + child.inARow, 0)
  const repeats = node.type === 'repeat' && (node.maximum === undefined || node.maximum > 1)
  const endless = node.type === 'repeat' && (node.maximum === undefined || node.maximum >= many)
  return { depth: depth + (repeats ? 1 : 0), inARow: inARow + (endless ? 1 : 0) }
}
