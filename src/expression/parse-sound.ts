import type { Dialect } from './dialect.js'
import { ExpressionError } from './errors.js'
import { parse } from './syntax/parse.js'
import type { Expression } from './syntax/tree.js'

/**
 * Parses for tools that only need the syntax to be sound: the length limit of the service is not their business, since laying out an
 * expression in lines may pass it and formatting on one line may mend it.
 *
 * @throws ExpressionError with the syntax errors.
 */
export function parseSound(text: string, options: { readonly dialect?: Dialect | undefined } = {}): Expression {
  const { tree, diagnostics } = parse(text, options.dialect ? { dialect: options.dialect } : {})
  const errors = diagnostics.filter(({ severity, name }) => severity === 'error' && name !== 'too-long')
  if (!tree || errors.length > 0) throw new ExpressionError(errors.length > 0 ? errors : diagnostics)
  return tree
}
