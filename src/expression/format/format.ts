import type { Dialect } from '../dialect.js'
import { ExpressionError } from '../errors.js'
import { parseSound } from '../parse-sound.js'
import type { Expression } from '../syntax/tree.js'
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
 * A text with syntax errors comes back unchanged: `parse` says what is wrong with it.
 *
 * @example
 * format('join(" ",[givenName],[surname])') // 'Join(" ", [givenName], [surname])'
 */
export function format(text: string, options: FormatOptions = {}): string {
  try {
    return formatTree(parseSound(text, options), options)
  } catch (error) {
    if (error instanceof ExpressionError) return text
    throw error
  }
}

/** The same for a tree that was parsed already. */
export function formatTree(tree: Expression, options: FormatOptions = {}): string {
  return options.style === 'lines' ? layOut(tree, options.width ?? 80) : print(tree)
}
