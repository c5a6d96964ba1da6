import { declarationOf } from '../positions.js'
import type { Call, Expression } from '../syntax/tree.js'
import { print } from './print.js'

const step = '  '

/**
 * Text of a tree over several lines: a call that fits in `width` columns stays on one, a longer one gets a line for each position,
 * and pairs stand side by side, one pair a line. Two or more pairs always get their own lines.
 *
 * @example
 * layOut(parse('Switch([state], "other", "QLD", "Queensland", "NSW", "New South Wales")').tree, 80)
 * // Switch([state], "other",
 * //   "QLD", "Queensland",
 * //   "NSW", "New South Wales"
 * // )
 */
export function layOut(tree: Expression, width: number, known: Map<Expression, string> = new Map()): string {
  const spread = spreadCalls(tree)
  return lay(tree, '', width, { known, spread })
}

interface Sheet {
  /** One-line text of each node, printed once. */
  readonly known: Map<Expression, string>
  /** Calls that get several lines even where they would fit. */
  readonly spread: ReadonlySet<Expression>
}

/** `reserve`: columns that follow on the same line, such as a comma. */
function lay(node: Expression, indent: string, width: number, sheet: Sheet): string {
  const line = print(node, sheet.known)
  if (node.type !== 'call' || node.slots.length === 0) return line
  if (!sheet.spread.has(node) && indent.length + line.length < width) return line
  const name = declarationOf(node.name)?.name ?? node.name
  const fixed = firstPair(node)
  const inner = indent + step
  if (fixed === undefined) return `${name}(\n${positions(node, 0, inner, width, sheet)}\n${indent})`
  const head = node.slots.slice(0, fixed).map(slot => (slot.value ? lay(slot.value, inner, width, sheet) : ''))
  return `${name}(${head.join(', ')},\n${pairLines(node, fixed, inner, width, sheet)}\n${indent})`
}

/** A line for each filled position; empty ones leave their comma behind the one before them. */
function positions(node: Call, from: number, indent: string, width: number, sheet: Sheet): string {
  const lines: string[] = []
  node.slots.slice(from).forEach((slot, index, all) => {
    const comma = index < all.length - 1 ? ',' : ''
    if (slot.value) lines.push(indent + lay(slot.value, indent, width, sheet) + comma)
    else if (lines.length === 0) lines.push(indent + comma)
    else if (comma) lines.push(`${lines.pop()} ,`)
  })
  return lines.join('\n')
}

function pairLines(node: Call, from: number, indent: string, width: number, sheet: Sheet): string {
  const lines: string[] = []
  for (let index = from; index < node.slots.length; index += 2) {
    const both = node.slots.slice(index, index + 2).map(slot => (slot.value ? lay(slot.value, indent, width, sheet) : ''))
    lines.push(`${indent}${both.join(', ')}${index + 2 < node.slots.length ? ',' : ''}`)
  }
  return lines.join('\n')
}

/** Position of the first key of a call with pairs, when the call reaches it. */
function firstPair(node: Call): number | undefined {
  const parameters = declarationOf(node.name)?.parameters
  if (parameters?.at(-1)?.form !== 'pairs') return undefined
  const first = parameters.length - 1
  return node.slots.length > first ? first : undefined
}

/** Calls with two or more pairs, and every call around one. */
function spreadCalls(tree: Expression): ReadonlySet<Expression> {
  const found = new Set<Expression>()
  const visit = (node: Expression): boolean => {
    if (node.type !== 'call') return false
    let spread = false
    for (const slot of node.slots) if (slot.value && visit(slot.value)) spread = true
    const first = firstPair(node)
    if (first !== undefined && node.slots.length - first > 2) spread = true
    if (spread) found.add(node)
    return spread
  }
  visit(tree)
  return found
}
