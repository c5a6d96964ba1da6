import type { Dialect } from '../dialect.js'
import { ExpressionError } from '../errors.js'
import { parseSound } from '../parse-sound.js'
import { maximumLength } from '../syntax/limits.js'
import type { Expression } from '../syntax/tree.js'
import { walk } from '../syntax/walk.js'
import { layOut } from './lines.js'
import { print } from './print.js'

export interface FormatOptions {
  /** `one-line` (default) is the canonical text; `lines` is for reading. */
  readonly style?: 'one-line' | 'lines' | undefined
  /** Columns `lines` tries to stay within; default 80. A single long text or name may still be longer. */
  readonly width?: number | undefined
  readonly dialect?: Dialect | undefined
}

/**
 * Writes an expression in canonical form. The meaning, the number of positions and the empty positions stay; blanks, letter case of
 * known function names and the escapes inside texts become canonical. Formatting twice gives the same as formatting once.
 * A text with syntax errors comes back unchanged: `parse` says what is wrong with it. Where the blanks of the one-line form would exceed
 * the 10,000 characters that the service takes, they are left out.
 *
 * @example
 * format('join(" ",[givenName],[surname])') // 'Join(" ", [givenName], [surname])'
 */
export function format(text: string, options: FormatOptions = {}): string {
  try {
    const tree = parseSound(text, options)
    return write(tree, options, options.dialect === 'connect' ? textsAsWritten(tree, text) : new Map())
  } catch (error) {
    if (error instanceof ExpressionError) return text
    throw error
  }
}

/** The same for a tree that was parsed already. */
export function formatTree(tree: Expression, options: FormatOptions = {}): string {
  return write(tree, options, new Map())
}

/** `known`: nodes whose text is settled already. */
function write(tree: Expression, options: FormatOptions, known: Map<Expression, string>): string {
  if (options.style === 'lines') return layOut(tree, options.width ?? 80, known)
  const text = print(tree, known)
  // Connect has no such limit, and signs that would run together.
  if (text.length <= maximumLength || options.dialect === 'connect') return text
  const shortest = print(tree, new Map(), '')
  return shortest.length <= maximumLength ? shortest : text
}

/** In Connect `"\n"` is a line break to Replace, and two backslashes might be something else: its texts are left alone. */
function textsAsWritten(tree: Expression, source: string): Map<Expression, string> {
  const known = new Map<Expression, string>()
  walk(tree, node => {
    if (node.type === 'text') known.set(node, source.slice(node.span.start, node.span.end))
  })
  return known
}
